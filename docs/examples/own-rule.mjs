// A rule of one's own: counts that no article attributes to a named source.
// Name this file in crosscheck.config.json: {"rule-files": ["docs/examples/own-rule.mjs"]}

/** @type {readonly import('crosscheck').Rule[]} */
export const rules = [
	{
		id: 'unnamed-sources-only',
		description: 'A count rests on unnamed sources in every article that gives it',
		reads: 'question',
		*check(question) {
			const evidence = question.readings.flatMap((reading) => reading.evidence);
			if (question.slot !== 'count' || evidence.length < 2) return;
			if (!evidence.every(({attribution}) => attribution?.kind === 'unnamed')) return;
			yield {
				relation: 'tension',
				scope: 'across',
				severity: 'low',
				questions: [question.id],
				message: `only unnamed sources stand behind “${evidence[0].quote}”`,
				why: 'no article names who counted',
				settle: 'a source that can be named',
				evidence,
				subject: question.subject,
				slot: question.slot,
			};
		},
	},
];
