import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';
import {wordsFor} from './trait-words.ts';

/** Articles give one person offices, posts or trades that nobody holds together. */
export const roleDiffers: Rule = {
	id: 'role-differs',
	description: 'Articles give one person offices, posts or trades that nobody holds together',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'role' || question.subject.verbClass === 'kin') return;
		const words = {
			differ: `the office of ${question.subject.head} differs`,
			settle: 'the list of office holders, as of the date of the event',
		};
		yield* mismatches(question, view, wordsFor(question, words));
	},
};
