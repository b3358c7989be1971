import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** One sentence stands in several articles with another name in it, a "not" more or the opposite verb. */
export const editedSentence: Rule = {
	id: 'edited-sentence',
	description: 'One sentence stands in several articles with another name, a “not” or the opposite verb in it',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'wording') return;
		yield* mismatches(question, view, {
			differ: 'the same sentence says different things',
			settle: 'the agency or document that the sentence was taken from',
		});
	},
};
