import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** One article says that a reason, name or figure was not made known, another gives it as made known. */
export const statedVersusNotStated: Rule = {
	id: 'stated-versus-not-stated',
	description: 'One article says that something was not stated, another reports what was stated',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'stated') return;
		yield* mismatches(question, view, {
			differ: `whether the ${question.subject.head} was stated`,
			settle: 'the statement or document in which it would stand',
		});
	},
};
