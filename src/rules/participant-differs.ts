import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles name different people or bodies for one part in one event. */
export const participantDiffers: Rule = {
	id: 'participant-differs',
	description: 'Articles name different people or bodies for one part in one event',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'agent' && question.slot !== 'patient') return;
		yield* mismatches(question, view, {
			differ: question.slot === 'agent' ? 'who did it differs' : 'to whom it was done differs',
			settle: 'a record, list of results or witness that names them',
		});
	},
};
