import {describe, expect, test} from '@jest/globals';
import {analyse} from '../../src/text/index.ts';
import * as fc from 'fast-check';
import type {Enumeration} from '../../src/model/index.ts';
import {findEnumerations} from '../../src/text/enumerations.ts';
import {findMentions} from '../../src/text/mentions.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {growthOf, LINEAR} from '../support/growth.ts';

function listsIn(text: string): Enumeration[] {
	const sentences = splitSentences(text, [{start: 0, end: text.length, role: 'body'}]);
	return findEnumerations(text, sentences, findMentions(text, sentences));
}

/** Items of each list; a sample is marked with an ellipsis. */
function told(text: string): string[] {
	return listsIn(text).map(({items, exhaustive}) => {
		const words = items.map(({start, end}) => text.slice(start, end));
		return [...words, ...(exhaustive ? [] : ['…'])].join(' | ');
	});
}

/** A first paragraph, which is the headline, before the lines of a body. */
const body = (...paragraphs: readonly string[]): string => ['Ministers meet in Geneva', ...paragraphs].join('\n\n');

const lines = (lead: string, ...items: readonly string[]): string => body(lead, items.join('\n'), 'It ends there.');

describe('lists of names', () => {
	test.each<[string, string[]]>([
		['It ends pacts with Chad, Mali, Niger, and the Czech Republic.', ['Chad | Mali | Niger | Czech Republic']],
		['The pact binds Chad and Mali.', ['Chad | Mali']],
		['It met five states, including Chad, Mali and Niger.', ['Chad | Mali | Niger | …']],
		['It met states such as Chad, Mali and Niger.', ['Chad | Mali | Niger | …']],
		['Chad, Mali, Niger and others left.', ['Chad | Mali | Niger | …']],
		['Chad, Mali, Niger and other states left.', ['Chad | Mali | Niger | …']],
		['In Geneva, Chad and Mali agreed.', ['Chad | Mali']],
		['Talks with Chad, Mali and Niger failed.', ['Chad | Mali | Niger']],
		['It met Chad, Mali, Niger, among others.', ['Chad | Mali | Niger | …']],
		['It met Chad, Mali, Niger, etc.', ['Chad | Mali | Niger | …']],
		['It met Chad, Mali, Niger and three other states.', ['Chad | Mali | Niger | …']],
		['Chad, Mali and Niger were among the guests.', ['Chad | Mali | Niger | …']],
		['Talks with Chad, Mali, as well as Niger and Togo, failed.', ['Chad | Mali | Niger | Togo']],
		['Its members (Chad, Mali and Niger) met.', ['Chad | Mali | Niger']],
		['They named Ada Poe, 35, of Oslo, Ben Roe, 41, of Rome, and Cy Doe, 12, of Lima.', ['Ada Poe | Ben Roe | Cy Doe']],
		['They came from San Diego, California, on Monday.', []],
		['The army and a minister left.', []],
	])('%s', (text, lists) => {
		expect(told(text)).toEqual(lists);
	});
});

describe('lists of things', () => {
	test.each<[string, string[]]>([
		['The town lacks roads, bridges and clean water.', ['roads | bridges | clean water']],
		['It sells goods such as rice and oil.', ['rice | oil | …']],
		['It was hell-or-high-water work.', []],
		['The town lacks roads and bridges.', []],
	])('%s', (text, lists) => {
		expect(told(text)).toEqual(lists);
	});
});

describe('lists on lines of their own', () => {
	test.each<[string, string[]]>([
		[lines('The pact binds three states:', '- Chad', '- Mali', '- Niger'), ['Chad | Mali | Niger']],
		[lines('The pact binds these:', '1. Chad', '2. Mali', '3. Niger'), ['Chad | Mali | Niger']],
		[lines('The pact binds many, including:', '• Chad', '• Mali'), ['Chad | Mali | …']],
		[
			lines('They ask for five things:', '• higher pay', '• shorter hours', '• safer tools', '• an end to work'),
			['higher pay | shorter hours | safer tools | …'],
		],
		[lines('The pact binds states.', '• Chad', '• Mali'), ['Chad | Mali | …']],
		[lines('The ship carries:', '- fresh water', '- rice', '- tents'), ['fresh water | rice | tents']],
		[lines('They spoke.', '- Chad will sign, he said.', '- Mali never will.'), []],
		[lines('The ship carries:', '- rice', '- Chad'), []],
	])('%j', (text, lists) => {
		expect(told(text)).toEqual(lists);
	});

	test('run through the sentences of their items', () => {
		expect(listsIn(lines('The pact binds two states:', '- Chad', '- Mali'))[0]?.sentences).toEqual([2, 3]);
	});
});

describe('lists that go on', () => {
	test('an additive word in the next paragraph joins a list of the same kind', () => {
		const text = body(
			'The order ends deals with Chad, Mali and Niger.',
			'Additionally, the paper allows an end of deals with Togo, Benin and Ghana.',
		);
		expect(told(text)).toEqual(['Chad | Mali | Niger | Togo | Benin | Ghana']);
		expect(listsIn(text)[0]?.sentences).toEqual([1, 2]);
	});

	test('a closing "too" joins a list of the same kind', () => {
		const text = body('It ended pacts with Chad, Mali and Niger.', 'Pacts with Togo and Ghana will end, too.');
		expect(told(text)).toEqual(['Chad | Mali | Niger | Togo | Ghana']);
	});

	test('"as well as" adds a name behind a list', () => {
		expect(told('Among them are pacts with Chad and Mali in 1993, as well as an accord with Niger.')).toEqual([
			'Chad | Mali | Niger | …',
		]);
	});

	test('a sample that an "also" goes on with stays a sample', () => {
		const text = body(
			'Among the ended pacts are those with Chad and Mali.',
			'It is also ending pacts with Togo and Ghana.',
		);
		expect(told(text)).toEqual(['Chad | Mali | Togo | Ghana | …']);
	});

	test('two samples of one set are joined, each item once', () => {
		const text = body('It ended pacts with states including Chad, Mali and Niger.', 'Among them are Chad and Togo.');
		expect(told(text)).toEqual(['Chad | Mali | Niger | Togo | …']);
	});

	test('without an additive word lists stand apart', () => {
		const text = body(
			'It ended pacts with Chad, Mali and Niger.',
			'Two weeks earlier it ended those with Togo and Ghana.',
		);
		expect(told(text)).toEqual(['Chad | Mali | Niger', 'Togo | Ghana']);
	});

	test('opposite verbs keep lists apart', () => {
		const text = body('It ended pacts with Chad, Mali and Niger.', 'It also signed pacts with Togo and Ghana.');
		expect(told(text)).toEqual(['Chad | Mali | Niger', 'Togo | Ghana']);
	});

	test('a list in the headline stands apart from those of the body', () => {
		const text = 'Lima ends pacts with Chad, Mali and Niger\n\nLima also ended pacts with Togo and Ghana.';
		expect(told(text)).toEqual(['Chad | Mali | Niger', 'Togo | Ghana']);
	});
});

describe('long lists', () => {
	test('come back whole', () => {
		const names = ['Chad', 'Mali', 'Niger', 'Kenya'];
		const text = `It met ${Array.from({length: 4000}, (_, index) => names[index % 4]).join(', ')} and Peru.`;
		expect(listsIn(text).map(({items}) => items.length)).toEqual([4001]);
	});

	test.each(['a ', 'A ', 'the ', 'Chad, roads, ', 'roads, cars and huts, ', 'They also met Chad and Mali.\n\n'])(
		'are read in linear time in a run of %j',
		(unit) => {
			const growth = growthOf(15_000, (length) => {
				const text = unit.repeat(length / unit.length);
				const sentences = splitSentences(text, [{start: 0, end: text.length, role: 'body'}]);
				const mentions = findMentions(text, sentences);
				return () => findEnumerations(text, sentences, mentions);
			});
			expect(growth).toBeLessThan(LINEAR);
		},
	);
});

test('items lie in order within the span of their list, for any text', () => {
	const words = fc.constantFrom(
		...'Chad|Mali|Niger|,|and|or|including|also|.|the|Czech Republic|roads|(EU)|36|as well as|others|in|\n\n|such as|-'.split(
			'|',
		),
	);
	const texts = fc.oneof(
		fc.string({unit: 'grapheme', maxLength: 150}),
		fc.array(words, {maxLength: 40}).map((list) => list.join(' ')),
	);
	fc.assert(
		fc.property(texts, (text) => {
			for (const {start, end, items} of listsIn(text)) {
				expect(items.length).toBeGreaterThanOrEqual(2);
				for (const item of items) {
					expect(item.end).toBeGreaterThan(item.start);
					expect(item.start).toBeGreaterThanOrEqual(start);
					expect(item.end).toBeLessThanOrEqual(end);
				}
			}
		}),
	);
});

describe('a list is tied to the count of what it names', () => {
	test.each<[string, string | undefined]>([
		['Three men were held: Ana Roe, Luis Pardo and Kim Moen.', 'Three men'],
		['The ban is on four nations — Chad, Mali, Niger and Togo — from May.', 'four nations'],
		['Three firms (Acme Corp., Borealis Inc. and Cosmo Ltd.) agreed.', 'Three firms'],
		['Ten NATO states, including Norway, Spain and Italy, came.', 'Ten NATO states'],
		['Chad, Mali and Niger are the three countries that left.', 'three countries'],
		['Five countries signed. They are Chad, Mali, Niger, Togo and Benin.', 'Five countries'],
		['Nine countries signed. Among them are Chad, Mali and Niger.', 'Nine countries'],
		['Three countries signed:\n\n- Chad\n- Mali\n- Niger', 'Three countries'],
		['Four of the five states, Chad, Mali, Niger and Togo, left.', 'Four of the five states'],
		['Ten people saw Chad, Mali and Niger.', undefined],
		['Three people flew to the cities, Chad, Mali and Niger.', undefined],
		['Three officers said Ana Roe, Luis Pardo and Kim Moen had left.', undefined],
		['Three countries signed. Then it rained in Chad, Mali and Niger.', undefined],
		['Chad, Mali and Niger signed.', undefined],
	])('%s', (sentence, counted) => {
		const text = `News of the day\n\n${sentence}`;
		const [list] = analyse(text).enumerations;
		expect(list).toBeDefined();
		expect(list?.counted && text.slice(list.counted.start, list.counted.end)).toBe(counted);
	});

	test('the list of a part is a sample of the whole', () => {
		const [list] = analyse(
			'News of the day\n\nFour of the five states, Chad, Mali, Niger and Togo, left.',
		).enumerations;
		expect(list?.exhaustive).toBe(false);
	});
});
