import {asksWhether, isDisputed} from './dispute.ts';
import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** One article says that something happened, another that it did not, both in their own voice. */
export const negation: Rule = {
	id: 'negation',
	description: 'One article says that something happened, another that it did not',
	reads: 'question',
	*check(question, view) {
		if (!asksWhether(question) || isDisputed(question)) return;
		yield* mismatches(question, view, {
			differ: 'whether it happened',
			settle: 'a witness, record or statement from the place',
		});
	},
};
