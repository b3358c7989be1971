import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles date the same event differently. */
export const dateMismatch: Rule = {
	id: 'date-mismatch',
	description: 'Articles date the same event differently',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'time') return;
		yield* mismatches(question, view, {
			differ: 'dates differ',
			settle: 'the document or statement that dates the event',
		});
	},
};
