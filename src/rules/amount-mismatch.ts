import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles give different sums of money for the same thing. */
export const amountMismatch: Rule = {
	id: 'amount-mismatch',
	description: 'Articles give different sums of money for the same thing',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'amount') return;
		yield* mismatches(question, view, {
			differ: 'amounts differ',
			settle: 'the filing, contract or statement that names the sum',
		});
	},
};
