import {describe, expect, test} from '@jest/globals';
import {type ClaimContext, contextsOf} from '../../src/align/context.ts';
import {joinEntities} from '../../src/align/entities.ts';
import {extractAll, type Told} from './story.ts';

function contextsIn(...articles: readonly Told[]): ClaimContext[] {
	const extractions = extractAll(articles);
	const names = joinEntities(extractions);
	return extractions.flatMap((extraction) => contextsOf(extraction, names));
}

/** The context of the one claim of a class in an article. */
function contextOf(verbClass: string, article: Told): ClaimContext {
	const found = contextsIn(article).find(({claim}) => claim.predicate.verbClass === verbClass);
	if (!found) throw new Error(`no claim of ${verbClass}`);
	return found;
}

describe('a claim speaks of another event than the article', () => {
	test.each<{text: string; verbClass: string}>([
		{text: 'A similar attack killed 14 people.', verbClass: 'kill'},
		{text: 'Two weeks earlier, a bomb killed 14 people.', verbClass: 'kill'},
		{text: 'Previously, the mill closed its gates.', verbClass: 'close'},
		{text: 'The second explosion killed 14 people.', verbClass: 'kill'},
	])('in “$text”', ({text, verbClass}) => {
		expect(contextOf(verbClass, text).aside).toBe(true);
	});

	test.each<{text: string; verbClass: string}>([
		{text: 'The attack killed 14 people.', verbClass: 'kill'},
		{text: 'The attack killed 14 people last week.', verbClass: 'kill'},
		{text: 'The attack killed 14 people, the other day.', verbClass: 'kill'},
		{text: 'Two hours later, the mill closed its gates.', verbClass: 'close'},
		{text: 'The mill closed its gates on the following Monday.', verbClass: 'close'},
	])('but not in “$text”', ({text, verbClass}) => {
		expect(contextOf(verbClass, text).aside).toBe(false);
	});
});

describe('the context of a claim', () => {
	test('knows headline and lede from the paragraphs after them', () => {
		const contexts = contextsIn(
			'Storm fells trees in Kent\n\nA storm felled trees in Kent on Monday.\n\nThe storm felled a mast too.',
		);
		const mainOf = (start: number): boolean[] =>
			contexts.filter(({claim}) => claim.start >= start).map(({main}) => main);
		expect(mainOf(0)).toContain(true);
		expect(mainOf(0).at(-1)).toBe(false);
	});

	test('names the entities of its slots by the name that stands for them in the story', () => {
		const [first, second] = contextsIn('Police arrested Marta Kovacs.', 'Mayor Kovacs was arrested in Szeged.');
		expect(first?.roles.patient).toHaveLength(1);
		expect(second?.roles.patient).toEqual(first?.roles.patient);
		expect(second?.roles.place).toHaveLength(1);
	});

	test('weighs the words of the claim itself more than those of the rest of its sentence', () => {
		const context = contextOf('collapse', 'The viaduct collapsed, and wardens sounded sirens.');
		expect(context.terms.get('viaduct')).toBeGreaterThan(context.terms.get('siren') ?? Infinity);
	});

	test('is signed alike for the same sentence in two articles, not for a sentence worded otherwise', () => {
		const [copy, again, other] = contextsIn(
			'A viaduct collapsed.',
			'A viaduct collapsed.',
			'The viaduct collapsed.',
		).map(({signature}) => signature);
		expect(again).toBe(copy);
		expect(other).not.toBe(copy);
	});

	test('is signed otherwise for each claim of a sentence', () => {
		const signatures = contextsIn('A viaduct collapsed, a tram burned and the mayor resigned.').map(
			({signature}) => signature,
		);
		expect(signatures.length).toBeGreaterThan(1);
		expect(new Set(signatures).size).toBe(signatures.length);
	});
});
