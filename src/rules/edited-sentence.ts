import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles tell one thing in nearly the same sentence, with another number, date or name in it, a "not" more or the opposite verb. */
export const editedSentence: Rule = {
	id: 'edited-sentence',
	description:
		'Nearly the same sentence has another number, date, name or kind of thing, a “not” or the opposite verb in it',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'wording') return;
		yield* mismatches(question, view, {
			differ: 'nearly the same sentence says different things',
			settle: 'the agency or document that the sentence was taken from',
		});
	},
};
