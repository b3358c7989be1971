import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles, or parts of one article, spell the same name differently. */
export const spellingDiffers: Rule = {
	id: 'spelling-differs',
	description: 'Articles, or parts of one article, spell the same name differently',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'spelling') return;
		yield* mismatches(question, view, {
			differ: 'a name is spelt differently',
			settle: 'a document of the person or body itself',
		});
	},
};
