import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';
import {wordsFor} from './trait-words.ts';

/** Articles count the same things as members of different groups, or tell of another kind of one thing. */
export const classMismatch: Rule = {
	id: 'class-mismatch',
	description: 'Articles count the same things as members of different groups, or tell of another kind of one thing',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'class') return;
		const words = {
			differ: 'the counted are named differently',
			settle: 'the list of those counted, held against the membership of each group',
		};
		yield* mismatches(question, view, wordsFor(question, words));
	},
};
