import {describe, expect, test} from '@jest/globals';
import {assert, property, shuffledSubarray} from 'fast-check';
import {type EntityNames, joinEntities} from '../../src/align/entities.ts';
import {extractAll} from './story.ts';

interface Joined {
	readonly names: EntityNames;
	/** The canonical keys of the mentions of each article that cover these words. */
	readonly keyIn: (article: number, words: string) => string;
}

function join(texts: readonly string[]): Joined {
	const extractions = extractAll(texts);
	const names = joinEntities(extractions);
	return {
		names,
		keyIn: (index, words) => {
			const extraction = extractions[index];
			const mention = extraction?.analysis.mentions.find(
				({start, end}) => extraction.article.text.slice(start, end) === words,
			);
			if (!mention) throw new Error(`no mention of ${words} in article ${index}`);
			return names.canonical(mention.entity);
		},
	};
}

interface TwoNames {
	readonly name: string;
	readonly texts: readonly [string, string];
	readonly mentions: readonly [string, string];
}

describe('two names are kept apart', () => {
	test.each<TwoNames>([
		{
			name: 'a mount and a fort of one name',
			texts: ['Smoke rose from Mt. Kestrel.', 'Smoke rose from Fort Kestrel.'],
			mentions: ['Mt. Kestrel', 'Fort Kestrel'],
		},
		{
			name: 'people of one surname',
			texts: ['Mayor Marta Kovacs resigned.', 'Mayor Peter Kovacs resigned.'],
			mentions: ['Marta Kovacs', 'Peter Kovacs'],
		},
		{
			name: 'surnames that begin alike',
			texts: ['Anna Lindgren spoke.', 'Anna Lindberg spoke.'],
			mentions: ['Anna Lindgren', 'Anna Lindberg'],
		},
		{
			name: 'initials that differ',
			texts: ['Mayor M. Kovacs resigned.', 'Mayor P. Kovacs resigned.'],
			mentions: ['M. Kovacs', 'P. Kovacs'],
		},
		{
			name: 'a father and a son',
			texts: ['Mayor Peter Kovacs Sr. resigned.', 'Mayor Peter Kovacs Jr. resigned.'],
			mentions: ['Peter Kovacs Sr.', 'Peter Kovacs Jr.'],
		},
		{
			name: 'a company and its daughter',
			texts: ['Nordlund Corp. bought the mine.', 'Nordlund Mining Corp. bought the mine.'],
			mentions: ['Nordlund Corp.', 'Nordlund Mining Corp.'],
		},
		{
			name: 'countries with a word in common',
			texts: ['Troops left South Korea.', 'Troops left North Korea.'],
			mentions: ['South Korea', 'North Korea'],
		},
	])('$name', ({texts, mentions}) => {
		const {keyIn} = join(texts);
		expect(keyIn(0, mentions[0])).not.toBe(keyIn(1, mentions[1]));
	});

	test('a surname that two people of the story bear', () => {
		const {keyIn} = join(['Mr Kovacs resigned.', 'Mayor Marta Kovacs resigned.', 'Mayor Peter Kovacs resigned.']);
		expect(new Set([keyIn(0, 'Kovacs'), keyIn(1, 'Marta Kovacs'), keyIn(2, 'Peter Kovacs')]).size).toBe(3);
	});
});

describe('two names are one entity', () => {
	test.each<TwoNames>([
		{
			name: 'a mountain written short',
			texts: ['Smoke rose from Mt. Kestrel.', 'Mount Kestrel erupted again.'],
			mentions: ['Mt. Kestrel', 'Mount Kestrel'],
		},
		{
			name: 'surname and full name',
			texts: ['Mr Kovacs resigned.', 'Mayor Peter Kovacs resigned.'],
			mentions: ['Kovacs', 'Peter Kovacs'],
		},
		{
			name: 'initial and given name',
			texts: ['Mayor P. Kovacs resigned.', 'Mayor Peter Kovacs resigned.'],
			mentions: ['P. Kovacs', 'Peter Kovacs'],
		},
		{
			name: 'short form and given name',
			texts: ['Governor Joe Whitfield won.', 'Governor Joseph R. Whitfield won.'],
			mentions: ['Joe Whitfield', 'Joseph R. Whitfield'],
		},
		{
			name: 'two transliterations',
			texts: ['General Valery Gerasimenko spoke.', 'General Valeri Guerasimenko spoke.'],
			mentions: ['Valery Gerasimenko', 'Valeri Guerasimenko'],
		},
		{
			name: 'accents and none',
			texts: ['Minister José Núñez resigned.', 'Minister Jose Nunez resigned.'],
			mentions: ['José Núñez', 'Jose Nunez'],
		},
		{
			name: 'a company with and without its legal form',
			texts: ['Nordlund Corp. bought the mine.', 'Nordlund bought the mine.'],
			mentions: ['Nordlund Corp.', 'Nordlund'],
		},
		{
			name: 'names of one country',
			texts: ['Great Britain left the pact.', 'The UK left the pact.'],
			mentions: ['Great Britain', 'UK'],
		},
	])('$name', ({texts, mentions}) => {
		const {keyIn} = join(texts);
		expect(keyIn(0, mentions[0])).toBe(keyIn(1, mentions[1]));
	});

	test('shown by the fullest form of the name', () => {
		const {names, keyIn} = join(['Mr Kovacs resigned.', 'Mayor Peter Kovacs resigned.']);
		expect(names.nameOf(keyIn(0, 'Kovacs'))).toBe('Peter Kovacs');
	});

	test('with its mentions in all articles, as they are written there', () => {
		const {names, keyIn} = join(['Mr Kovacs resigned.', 'Mayor Peter Kovacs resigned.']);
		expect(names.mentions.get(keyIn(1, 'Peter Kovacs'))?.map(({article, surface}) => `${article}: ${surface}`)).toEqual(
			['a: Kovacs', 'b: Peter Kovacs'],
		);
	});
});

const pool = [
	'Mr Kovacs resigned. Norway protested.',
	'Mayor Peter Kovacs resigned.',
	'Mayor P. Kovacs left Szeged.',
	'Nordlund Corp. bought the mine.',
	'Nordlund sold the mine to the UK.',
	'General Valery Gerasimenko met Anna Lindgren.',
	'General Valeri Guerasimenko met Anna Lindberg.',
];

test('the order of the articles joins the same names', () => {
	assert(
		property(shuffledSubarray(pool, {minLength: 2}), (texts) => {
			const inOrder = joinEntities(extractAll(texts));
			const reversed = joinEntities(extractAll(texts).toReversed());
			for (const key of inOrder.mentions.keys()) expect(reversed.canonical(key)).toBe(inOrder.canonical(key));
			expect([...reversed.mentions.keys()].toSorted()).toEqual([...inOrder.mentions.keys()].toSorted());
		}),
		{numRuns: 20},
	);
});
