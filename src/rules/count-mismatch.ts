import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles give different counts of the same thing. */
export const countMismatch: Rule = {
	id: 'count-mismatch',
	description: 'Articles give different counts of the same thing',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'count') return;
		yield* mismatches(question, view, {
			differ: 'counts differ',
			settle:
				'the list or statement that the count was taken from, and whether each outlet counts the same kind of thing',
		});
	},
};
