import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles name different causes of the same event. */
export const causeDiffers: Rule = {
	id: 'cause-differs',
	description: 'Articles name different causes of the same event',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'cause') return;
		yield* mismatches(question, view, {
			differ: 'causes differ',
			settle: 'the report of those who looked into it',
		});
	},
};
