import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles tell opposite outcomes of the same thing. */
export const outcomeDiffers: Rule = {
	id: 'outcome-differs',
	description: 'Articles tell opposite outcomes of the same thing',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'happened' || question.readings.some(({value}) => value.kind !== 'words')) return;
		yield* mismatches(question, view, {
			differ: 'outcomes differ',
			settle: 'the record of the court, vote, match or market',
		});
	},
};
