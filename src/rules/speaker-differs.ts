import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles give the same quotation to different people. */
export const speakerDiffers: Rule = {
	id: 'speaker-differs',
	description: 'Articles give the same quotation to different people',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'speaker') return;
		yield* mismatches(question, view, {
			differ: 'who said it differs',
			settle: 'a recording or transcript',
		});
	},
};
