import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles count the same things as members of different groups. */
export const classMismatch: Rule = {
	id: 'class-mismatch',
	description: 'Articles count the same things as members of different groups',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'class') return;
		yield* mismatches(question, view, {
			differ: 'the counted are named differently',
			settle: 'the list of those counted, held against the membership of each group',
		});
	},
};
