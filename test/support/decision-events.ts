import {createHash} from 'node:crypto';
import type {DecidedFinding, DecisionEvent} from '../../src/model/index.ts';

/** A finding as decisions keep it: two outlets count the passengers of a ferry. */
export const decidedFerry: DecidedFinding = {
	identity: 'f'.repeat(64),
	rule: 'count-mismatch',
	relation: 'conflict',
	scope: 'across',
	slot: 'count',
	message: 'counts differ: Gazette says “12”; Herald says “17”',
	anchors: [{textHash: 'a'.repeat(64), outlet: 'Gazette', start: 4, end: 6, quote: '12'}],
	readings: [
		{
			textHash: 'a'.repeat(64),
			outlet: 'Gazette',
			slot: 'count',
			value: {kind: 'number', low: 12, high: 12},
			text: '12',
			polarity: 'positive',
			certainty: 'certain',
		},
	],
};

/** A dismissal whose id and note tell it from all others; `minute` puts it in order. */
export function dismissal(note: string, minute = 0): DecisionEvent {
	return {
		id: createHash('sha256').update(note).digest('hex').slice(0, 16),
		at: new Date(Date.UTC(2025, 0, 1, 0, minute)).toISOString(),
		by: 'Ada',
		type: 'dismiss',
		reason: 'rounding',
		note,
		finding: decidedFerry,
	};
}
