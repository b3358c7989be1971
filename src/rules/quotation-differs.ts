import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles put different words between quotation marks for the same utterance. */
export const quotationDiffers: Rule = {
	id: 'quotation-differs',
	description: 'Articles put different words between quotation marks for the same utterance',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'quotation') return;
		yield* mismatches(question, view, {
			differ: 'a quotation is worded differently',
			settle: 'a recording or transcript',
		});
	},
};
