import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';
import {wordsFor} from './trait-words.ts';

/** Articles name different people or bodies for one part in one event or work. */
export const participantDiffers: Rule = {
	id: 'participant-differs',
	description: 'Articles name different people or bodies for one part in one event or work',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'agent' && question.slot !== 'patient') return;
		const words = {
			differ: question.slot === 'agent' ? 'who did it differs' : 'to whom it was done differs',
			settle: 'a record, list of results or witness that names them',
		};
		yield* mismatches(question, view, wordsFor(question, words));
	},
};
