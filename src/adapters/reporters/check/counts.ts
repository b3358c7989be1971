import type {DraftCheck, DraftSupport} from '../../../model/index.ts';
import {isSettled} from '../shared/numbered.ts';
import {count} from '../shared/words.ts';

/** The facts of a draft by what the sources have of them, the worst first: every fact stands under one heading. */
export const supportHeadings: readonly {readonly support: DraftSupport; readonly heading: string}[] = [
	{support: 'contradicted', heading: 'Contradicted by a source'},
	{support: 'misquoted', heading: 'Quotations not found word for word'},
	{support: 'not-found', heading: 'No source says this'},
	{support: 'unclear', heading: 'Not found in these words'},
	{support: 'supported', heading: 'Supported'},
];

/** What the sources have of a fact, as a person says it. */
export const supportWords: Readonly<Record<DraftSupport, string>> = {
	contradicted: 'contradicted',
	misquoted: 'misquoted',
	'not-found': 'in no source',
	unclear: 'not found in these words',
	supported: 'supported',
};

/** "1 contradiction, 2 tensions, 1 more dismissed or resolved; of 23 facts 1 contradicted, 1 misquoted, 3 in no source, 18 supported". */
export function tally({story: {findings}, facts}: DraftCheck): string {
	const settled = findings.filter(isSettled).length;
	const of = (relation: string): number =>
		findings.filter((finding) => finding.relation === relation && !isSettled(finding)).length;
	const parts = supportHeadings.flatMap(({support}) => {
		const number = facts.filter((fact) => fact.support === support).length;
		return number === 0 ? [] : [`${number} ${supportWords[support]}`];
	});
	const ofFacts = parts.length === 0 ? '' : `; of ${count(facts.length, 'fact')} ${parts.join(', ')}`;
	const more = settled === 0 ? '' : `, ${settled} more dismissed or resolved`;
	return `${count(of('conflict'), 'contradiction')}, ${count(of('tension'), 'tension')}${more}${ofFacts}`;
}
