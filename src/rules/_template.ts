import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles give different distances or lengths of the same thing. */
export const template: Rule = {
	id: '_template',
	description: 'Articles give different distances or lengths of the same thing',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'measure') return;
		// all values of one question have one unit
		if (!question.readings.every(({value}) => value.kind === 'number' && value.unit === 'metre')) return;
		yield* mismatches(question, view, {
			differ: 'distances differ',
			settle: 'a map, or the survey that both go back to',
		});
	},
};
