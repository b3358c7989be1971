import {describe, expect, test} from '@jest/globals';
import {dismissalRates} from '../../src/decisions/rates.ts';
import type {DecidedFinding, DecisionEvent, DismissReason} from '../../src/model/index.ts';
import {decidedFerry} from '../support/decision-events.ts';

const half = (name: string): DecidedFinding => ({
	...decidedFerry,
	identity: name.repeat(64),
	anchors: decidedFerry.anchors.map((anchor) => ({...anchor, start: anchor.start + name.charCodeAt(0)})),
});

function event(id: string, minute: number, finding: DecidedFinding, previous: readonly string[] = []) {
	const at = new Date(Date.UTC(2025, 0, 1, 0, minute)).toISOString();
	return {id, at, by: 'Ada', finding, ...(previous.length > 0 && {previous})};
}

function dismissed(id: string, reason: DismissReason, finding = decidedFerry): DecisionEvent {
	return {...event(id, 0, finding), type: 'dismiss', reason};
}

const noted = {type: 'comment', note: 'ask them'} as const;

describe('how often a desk dismissed what a rule found', () => {
	test.each<[string, DecisionEvent[], number]>([
		['a finding', [dismissed('e1', 'rounding')], 1],
		['two findings', [dismissed('e1', 'rounding'), dismissed('e2', 'rounding', half('b'))], 2],
		[
			'a finding that became two, and both were spoken of',
			[
				dismissed('e1', 'rounding'),
				{...event('e2', 1, half('b'), ['e1']), ...noted},
				{...event('e3', 2, half('c'), ['e1']), ...noted},
			],
			1,
		],
		[
			'a finding that became two, and both were dismissed again',
			[
				dismissed('e1', 'rounding'),
				{...event('e2', 1, half('b'), ['e1']), type: 'dismiss', reason: 'rounding'},
				{...event('e3', 2, half('c'), ['e1']), type: 'dismiss', reason: 'rounding'},
			],
			2,
		],
	])('counts each decision once: %s', (_what, events, times) => {
		expect(dismissalRates(events)).toEqual([
			{rule: 'count-mismatch', decided: times, dismissed: times, reasons: [{reason: 'rounding', times}]},
		]);
	});
});
