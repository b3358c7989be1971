import {asksWhether, isDisputed} from './dispute.ts';
import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** A party's words deny what the narrator or another party says. */
export const disputed: Rule = {
	id: 'disputed',
	description: 'A named or unnamed source denies what the article or another source says',
	reads: 'question',
	*check(question, view) {
		if (!asksWhether(question) || !isDisputed(question)) return;
		for (const finding of mismatches(question, view, {
			differ: 'disputed',
			within: 'reports both sides',
			settle: 'evidence independent of both parties',
		})) {
			yield {
				...finding,
				relation: 'tension',
				severity: finding.severity === 'high' ? 'medium' : 'low',
				why: 'the two sides come from different voices, so this is a dispute that the articles report',
			};
		}
	},
};
