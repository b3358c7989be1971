import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles give one person or thing different ranks in a row: first and second, third-largest and fourth-largest. */
export const rankDiffers: Rule = {
	id: 'rank-differs',
	description: 'Articles give one person or thing different ranks in a row',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'order') return;
		yield* mismatches(question, view, {
			differ: 'which in a row differs',
			settle: 'a list of those before it, and what each outlet counts',
		});
	},
};
