import {describe, expect, test} from '@jest/globals';
import {array, assert, constantFrom, pre, property, string} from 'fast-check';
import {isMisspelling, sameName} from '../../src/knowledge/name-similarity.ts';
import {foldName} from '../../src/model/index.ts';
import {onePerson, twoPeople} from '../support/name-pairs.ts';

describe('sameName', () => {
	test.each([
		['Łukasz Żal', 'lukasz zal'],
		["Conor O'Neill", 'Conor O’Neill'],
		['Jean-Pierre Raffarin', 'Jean Pierre Raffarin'],
		['Dr. Anthony Fauci', 'Anthony Fauci'],
		['Mt. Kestrel', 'Mount Kestrel'],
		['St Brannock', 'Saint Brannock'],
		['Ft. Harlow', 'Fort Harlow'],
	])('takes %s and %s for the same', (a, b) => {
		expect(sameName(a, b)).toBe('same');
	});

	test.each([
		['Gerasimov', 'Guerasimov'],
		['Muammar Gaddafi', 'Moammar Qadhafi'],
		['Yekaterinburg', 'Ekaterinburg'],
		['Raffaela Conti', 'Raffaella Conti'],
		['Sergey Lavrov', 'Sergei Lavrov'],
		['Aleksander Petrov', 'Alexander Petrov'],
		['Kyiv', 'Kiev'],
		['Mohammed Salem', 'Muhammad Salem'],
		['Osama bin Laden', 'Usama bin Ladin'],
		['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
		['Zelensky', 'Zelenskiy'],
		['Kharkiv', 'Kharkov'],
		['Beijing', 'Peking'],
	])('takes %s and %s for spellings of one name', (a, b) => {
		expect(sameName(a, b)).toBe('variant');
	});

	test.each([
		['Biden', 'Joseph R. Biden'],
		['Joe Biden', 'Joseph R. Biden'],
		['Bill Clinton', 'William Jefferson Clinton'],
		['Vladimir Putin', 'Vladimir Vladimirovich Putin'],
		['López Obrador', 'Andrés Manuel López Obrador'],
		['Angela', 'Angela Merkel'],
		['J. Smith', 'John Smith'],
		['Martin Luther King', 'Martin Luther King Jr.'],
	])('takes %s for a part or short form of %s', (a, b) => {
		expect(sameName(a, b)).not.toBe('different');
		expect(sameName(a, b)).not.toBe('variant');
		expect(sameName(b, a)).toBe(sameName(a, b));
	});

	test.each([
		['George W. Bush', 'George H. W. Bush'],
		['George W. Bush', 'George H.W. Bush'],
		['Merkel', 'Markel'],
		['Iran', 'Iraq'],
		['Austria', 'Australia'],
		['Mali', 'Malawi'],
		['Niger', 'Nigeria'],
		['John Smith', 'Jane Smith'],
		['Donald Trump', 'Ivanka Trump'],
		['Donald Trump Jr.', 'Donald Trump Sr.'],
		['Kim Jong-un', 'Kim Jong-il'],
		['Slovakia', 'Slovenia'],
		['Jackson', 'Johnson'],
		['Paul Peterson', 'Paul Patterson'],
		['Hanson', 'Hansen'],
		['', 'Smith'],
	])('keeps %s and %s apart', (a, b) => {
		expect(sameName(a, b)).toBe('different');
	});

	test('has as many pairs of two people as of one', () => {
		expect(onePerson.length).toBeGreaterThan(40);
		expect(twoPeople.length).toBeGreaterThanOrEqual(onePerson.length);
	});

	test.each(onePerson)('takes %s and %s for one, whichever stands first', (a, b) => {
		expect(sameName(a, b)).not.toBe('different');
		expect(sameName(b, a)).toBe(sameName(a, b));
	});

	test.each(twoPeople)('keeps %s and %s apart, whichever stands first', (a, b) => {
		expect(sameName(a, b)).toBe('different');
		expect(sameName(b, a)).toBe('different');
	});

	test('does not depend on the order of its arguments', () => {
		assert(
			property(string({unit: 'grapheme'}), string({unit: 'grapheme'}), (a, b) => {
				expect(sameName(a, b)).toBe(sameName(b, a));
			}),
		);
	});

	const name = array(
		constantFrom('Müller', 'al-', 'Zhenya ', 'Jr.', 'Łódź', 'O’Neill ', 'de ', 'Kim ', 'Jong-un', 'III', ' ', 'x'),
		{
			maxLength: 6,
		},
	).map((parts) => parts.join(''));

	test('takes every name for itself, in capitals, without accents and with straight apostrophes too', () => {
		assert(
			property(name, (written) => {
				const other = foldName(written).toUpperCase();
				pre(other !== '' && sameName(written, written) !== 'different');
				expect(sameName(written, written)).toBe('same');
				expect(sameName(written, other)).toBe('same');
			}),
		);
	});

	test('judges folded names as it judges the names', () => {
		assert(
			property(name, name, (a, b) => {
				expect(sameName(foldName(a), foldName(b))).toBe(sameName(a, b));
			}),
		);
	});
});

describe('isMisspelling', () => {
	test.each([
		['Achterberg', 'Achterburg', true],
		['Brandvold', 'Brandovld', true],
		['Lindqvist', 'Linqvist', true],
		['Petrov', 'Petrova', false],
		['Navalny', 'Navalnaya', false],
		['Williams', 'William', false],
		['Hansen', 'Hanson', false],
		['Achterberg', 'Achterberg', false],
		['Achterberg', 'Uchterberg', false],
	])('of %s and %s: %s', (a, b, expected) => {
		expect(isMisspelling(a, b)).toBe(expected);
		expect(isMisspelling(b, a)).toBe(expected);
	});
});
