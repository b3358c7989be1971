import {describe, expect, test} from '@jest/globals';
import type {DraftCheck, DraftFact} from '../../src/model/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

/** What `check` says of a sentence, by the sources in a folder. */
async function heldAgainst(sources: Readonly<Record<string, string>>, sentence: string): Promise<DraftCheck> {
	const cwd = caseFolder({'draft.txt': `Ferry sinks\n\n${sentence}\n`, ...sources});
	const {stdout} = await runCrosscheck(['check', 'draft.txt', '--against', 'sources', '-f', 'json'], cwd);
	return JSON.parse(stdout);
}

function quotationSupports({facts: found}: DraftCheck): DraftFact['support'][] {
	return found.filter(({kind}) => kind === 'quotation').map(({support}) => support);
}

/** What is said of the figures of a sentence, by a source of one sentence. */
async function figures(told: string, sentence: string): Promise<string[]> {
	const {facts: found} = await heldAgainst({'sources/a.txt': `Evening in Porto\n\n${told}\n`}, sentence);
	return found.filter(({kind}) => kind === 'number').map(({support}) => support);
}

describe('a quotation that one source has', () => {
	const told = 'Ferry sinks\n\n“We had no time to lower the boats,” Ann Lowe told reporters.\n';
	test('and another words otherwise is contradicted, and the finding stays', async () => {
		const sources = {'sources/a.txt': told, 'sources/b.txt': told.replace('lower', 'launch')};
		const result = await heldAgainst(sources, '“We had no time to lower the boats,” Ann Lowe said.');
		expect(quotationSupports(result)).toEqual(['contradicted']);
		expect(result).toMatchObject({findings: [{rule: 'quotation-differs', relation: 'conflict'}]});
	});

	test('and all others too is supported', async () => {
		const sources = {'sources/a.txt': told, 'sources/b.txt': told.replace('told reporters', 'said')};
		const result = await heldAgainst(sources, '“We had no time to lower the boats,” Ann Lowe said.');
		expect(quotationSupports(result)).toEqual(['supported']);
		expect(result).toMatchObject({findings: []});
	});

	test('as a part of longer words only is not supported', async () => {
		const sources = {'sources/a.txt': told.replace('lower the boats', 'stop at allotments')};
		const result = await heldAgainst(sources, '“We had no time to stop at all,” Ann Lowe said.');
		expect(quotationSupports(result)).toEqual(['misquoted']);
	});
});

describe('a figure', () => {
	test.each([
		['of the same act', 'The fire killed four people.', 'Four people were killed.'],
		['of the same act, of which it gives a bound', 'Police arrested 12 people.', 'More than 10 people were arrested.'],
		['of the same act as a noun', 'The deaths of four people shocked the town.', 'Four people died.'],
		['of the same thing', 'The hall, which has 300 seats, was full.', 'The hall has 300 seats.'],
		['that describes the same', 'She won a three-year deal with Porto.', 'She signed a three-year deal with Porto.'],
		['of the same age', 'Ann Lowe, 39, swam ashore.', 'Ann Lowe, 39, was rescued.'],
		['within its words', 'The army evacuated 198 people.', 'Nearly 200 people were evacuated.'],
	])('%s is supported', async (_, told, sentence) => {
		expect(await figures(told, sentence)).toEqual(['supported']);
	});

	test.each([
		['of another act', 'Four people took part in a debate.', 'Four people were killed.'],
		['that describes another thing', 'The town saw a two-day storm.', 'The chess club held a two-day party.'],
		['of another act of one kind', 'Four people were arrested.', 'Four people were killed.'],
		['of another thing', 'The school has 300 seats.', 'The hall has 300 seats.'],
		['of another act of one sentence', 'Four people debated the fire that killed 20.', 'Four people were killed.'],
	])('%s is left to people', async (_, told, sentence) => {
		expect(await figures(told, sentence)).toEqual(['unclear']);
	});

	test.each([
		['far above a bound', 'The city has 86,000 people.', 'More than 10 people were arrested.'],
		['far above a bound of the same act', 'Police arrested 8,000 people.', 'More than 10 people were arrested.'],
		['far below a bound', 'Police arrested two people.', 'Up to 500 people were arrested.'],
	])('%s is in no source', async (_, told, sentence) => {
		expect(await figures(told, sentence)).toEqual(['not-found']);
	});
});

test('the place that supports a name has that name', async () => {
	const told = '“We had no time,” the captain, Ann Lowe, told reporters.';
	const {facts} = await heldAgainst({'sources/a.txt': `Ferry sinks\n\n${told}\n`}, 'Ann Lowe, the captain, said so.');
	expect(facts.filter(({kind}) => kind === 'name').map(({by}) => by.map(({quote}) => quote))).toEqual([['Ann Lowe']]);
});

describe('a fact that is unclear', () => {
	test.each([
		'He resigned at once.',
		'They went away.',
		'The owner was sorry. The mayor agreed.',
		'Six passengers died, and the crew was saved.',
		'“We had no time to launch the boats,” Ann Lowe said.',
		'The crew found 40 letters in March 1912 near Luss.',
	])('has a place that comes near it: %s', async (sentence) => {
		const told = 'Five passengers died when a ferry sank off Port Ellis.\n\nDivers found 40 lifejackets in March.';
		const {facts} = await heldAgainst({'sources/a.txt': `Ferry sinks\n\n${told}\n`}, sentence);
		expect(facts.filter(({support, nearest}) => support === 'unclear' && !nearest)).toEqual([]);
	});
});

test('the nearest place of a claim has something of it itself, not only beside it', async () => {
	const told = [
		'A camera at Mount Luss filmed the green light over the bay.',
		'It came at ten to six.',
		'Many people in Corran had taken the light for fireworks.',
	].join(' ');
	const {facts} = await heldAgainst(
		{'sources/a.txt': `Ferry sinks\n\n${told}\n`},
		'Fireworks were what the people of Corran saw in the green light, a camera of Mount Luss shows.',
	);
	const nearest = facts.flatMap(({kind, nearest: place}) => (kind === 'claim' && place ? [place.quote] : []));
	expect(nearest).not.toEqual([]);
	expect(nearest).not.toContain('It came at ten to six.');
});
