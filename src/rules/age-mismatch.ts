import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles give different ages of the same person or thing. */
export const ageMismatch: Rule = {
	id: 'age-mismatch',
	description: 'Articles give different ages of the same person or thing',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'age') return;
		yield* mismatches(question, view, {
			differ: question.subject.head === '' ? 'ages differ' : `ages of ${question.subject.head} differ`,
			settle: 'a register, birth date or statement of the authority',
		});
	},
};
