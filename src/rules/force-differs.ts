import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles differ on how far an event has come: ordered, allowed, planned or done. */
export const forceDiffers: Rule = {
	id: 'force-differs',
	description: 'Articles differ on how far an event has come: ordered, allowed, planned or done',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'force') return;
		yield* mismatches(question, view, {
			differ: 'legal force differs',
			settle: 'the wording of the order or decree itself',
		});
	},
};
