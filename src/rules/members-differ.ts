import type {AlignedQuestion, Evidence, StoryView} from '../model/index.ts';
import {evidenceOf} from './members.ts';
import {mismatches} from './mismatch.ts';
import type {Rule} from './rule.ts';

/** Articles list different names where they list the same thing. */
export const membersDiffer: Rule = {
	id: 'members-differ',
	description: 'Articles list different names where they list the same thing',
	reads: 'question',
	*check(question, view) {
		// the lists of one event are held against its counts and classes
		if (question.slot !== 'members' || question.event !== undefined) return;
		const findings = mismatches(question, view, {
			differ: 'lists differ',
			settle: 'the list of those concerned, from whoever drew it up',
		});
		for (const finding of findings)
			yield {...finding, evidence: [...finding.evidence, ...namedElsewhere(question, view)]};
	},
};

/** Where an article names somebody who is not on its list but on another's: perhaps as an observer. */
function namedElsewhere({readings}: AlignedQuestion, {extractions}: StoryView): Evidence[] {
	const listed = readings.flatMap(({value, articles}) =>
		value.kind === 'set' ? [{members: value.members, articles}] : [],
	);
	const all = new Set(listed.flatMap(({members}) => members));
	return listed.flatMap(({members, articles}) => {
		const lacking = [...all].filter((member) => !members.includes(member)).toSorted();
		return articles.flatMap((article) => {
			const extraction = extractions.get(article);
			return lacking.flatMap((member) => {
				const named = extraction?.analysis.mentions.find(({entity, via}) => entity === member && via === 'name');
				return extraction && named ? [evidenceOf(extraction, named)] : [];
			});
		});
	});
}
