import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** One article states as fact what another gives with reserve. */
export const certaintyDiffers: Rule = {
	id: 'certainty-differs',
	description: 'One article states as fact what another gives with reserve',
	reads: 'question',
	*check(question, view) {
		if (question.slot !== 'certainty') return;
		yield* mismatches(question, view, {
			differ: 'how sure it is differs',
			settle: 'what the source that both go back to said',
		});
	},
};
