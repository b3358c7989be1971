import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles tell differently how two people are related. */
export const kinDiffers: Rule = {
	id: 'kin-differs',
	description: 'Articles tell differently how two people are related',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'role' || question.subject.verbClass !== 'kin') return;
		yield* mismatches(question, view, {
			differ: `how ${question.subject.head} are related differs`,
			settle: 'the people themselves, a lawyer or a register of births and marriages',
		});
	},
};
