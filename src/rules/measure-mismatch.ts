import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles give different measures, shares or durations of the same thing. */
export const measureMismatch: Rule = {
	id: 'measure-mismatch',
	description: 'Articles give different measures, shares or durations of the same thing',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'measure') return;
		yield* mismatches(question, view, {
			differ: 'measures differ',
			settle: 'the measurement or document that both go back to',
		});
	},
};
