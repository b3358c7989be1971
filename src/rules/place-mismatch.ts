import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles place the same event, or the same birth, home or seat, differently. */
export const placeMismatch: Rule = {
	id: 'place-mismatch',
	description: 'Articles place the same event, or the same birth, home or seat, differently',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'place') return;
		yield* mismatches(question, view, {
			differ: 'places differ',
			settle: 'a record or witness of where it happened, and whether both speak of the same event',
		});
	},
};
