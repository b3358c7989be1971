import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles give one person offices, posts or trades that nobody holds together. */
export const roleDiffers: Rule = {
	id: 'role-differs',
	description: 'Articles give one person offices, posts or trades that nobody holds together',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'role' || question.subject.verbClass === 'kin') return;
		yield* mismatches(question, view, {
			differ: `the office of ${question.subject.head} differs`,
			settle: 'the list of office holders, as of the date of the event',
		});
	},
};
