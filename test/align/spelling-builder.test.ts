import {describe, expect, test} from '@jest/globals';
import {rowsOf, storyOf} from './story.ts';

describe('how a name is spelt is not asked', () => {
	test.each<{name: string; texts: readonly string[]}>([
		{name: 'of one spelling', texts: ['Governor Anton Petrenko spoke.', 'Governor Anton Petrenko left.']},
		{name: 'of full name and surname', texts: ['Governor Anton Petrenko spoke.', 'Governor Petrenko left.']},
		{name: 'of accents', texts: ['Minister José Núñez resigned.', 'Minister Jose Nunez resigned.']},
		{
			name: 'of two given names that differ by a letter, where nothing else is known',
			texts: ['Martina Weiss spoke.', 'Marina Weiss spoke.'],
		},
		{name: 'of two surnames that are words', texts: ['Governor Baker spoke.', 'Governor Barker spoke.']},
		{name: 'of surnames that differ by more than a letter', texts: ['Anna Lindgren spoke.', 'Anna Lindberg spoke.']},
		{name: 'of short names', texts: ['Governor Lund spoke.', 'Governor Lind spoke.']},
		{name: 'of numbered things', texts: ['The rocket Harrier 9 was launched.', 'The rocket Harrier 7 was launched.']},
		{
			name: 'of a party and those who belong to it',
			texts: ['The Progressive Conservatives lost.', 'The Progressive Conservative mayor Ann Lund lost.'],
		},
		{name: 'of names of one country', texts: ['The Netherlands left.', 'Holland left.']},
	])('$name', ({texts}) => {
		expect(rowsOf('spelling', texts)).toEqual([]);
	});
});

describe('how a name is spelt is asked', () => {
	test.each<{name: string; texts: readonly string[]; readings: readonly string[]}>([
		{
			name: 'where the last letter differs',
			texts: ['Governor Anton Petrenko spoke.', 'Governor Anton Petrenka spoke.'],
			readings: ['Anton Petrenko: a', 'Anton Petrenka: b'],
		},
		{
			name: 'where a letter is missing',
			texts: ['Governor Helga Brandvold spoke.', 'Governor Helga Branvold spoke.'],
			readings: ['Helga Brandvold: a', 'Helga Branvold: b'],
		},
		{
			name: 'where two letters are swapped',
			texts: ['Governor Helga Brandvold spoke.', 'Governor Helga Barndvold spoke.'],
			readings: ['Helga Brandvold: a', 'Helga Barndvold: b'],
		},
		{
			name: 'where one article gives the surname only',
			texts: ['Governor Helga Brandvold spoke.', 'Governor Brandvald spoke.'],
			readings: ['Helga Brandvold: a', 'Brandvald: b'],
		},
		{
			name: 'of a company that bears the name of a country',
			texts: ['A jet of Kenyan Airways landed.', 'The jet of Kenya Airways landed.'],
			readings: ['Kenyan Airways: a', 'Kenya Airways: b'],
		},
		{
			name: 'within one article',
			texts: ['Governor Helga Brandvold spoke. Divers thanked Helga Brandvald.'],
			readings: ['Helga Brandvold: a', 'Helga Brandvald: a'],
		},
	])('$name', ({texts, readings}) => {
		expect(rowsOf('spelling', texts)).toEqual([{readings, relations: ['conflict']}]);
	});

	test('but only to be looked at where both are ways to write a name of another script', () => {
		expect(rowsOf('spelling', ['General Valery Gerasimenko spoke.', 'General Valeri Guerasimenko spoke.'])).toEqual([
			{readings: ['Valery Gerasimenko: a', 'Valeri Guerasimenko: b'], relations: ['tension']},
		]);
	});

	test('once for all articles, of which those that do not name the person only mention the matter', () => {
		const {questions} = storyOf([
			'Governor Anton Petrenko spoke.',
			'Governor Anton Petrenka spoke.',
			'Governor Anton Petrenko left.',
			'A ferry sank.',
		]);
		const asked = questions.filter(({slot}) => slot === 'spelling');
		expect(asked.map(({readings}) => readings.map(({articles}) => articles))).toEqual([[['a', 'c'], ['b']]]);
		expect(asked.map(({silent}) => silent)).toEqual([[]]);
	});
});
