import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {
	areLooselyApart,
	compareNumbers,
	countsCompatible,
	describeNumber,
	digitsOf,
	formatNumber,
	type NumberValue,
} from '../../src/model/index.ts';

const exactly = (value: number, digits?: number): NumberValue => ({
	low: value,
	high: value,
	...(digits === undefined ? {} : {digits}),
});
const about = (low: number, high: number, digits?: number): NumberValue => ({
	low,
	high,
	approximate: true,
	...(digits !== undefined && {digits}),
});

describe('compareNumbers', () => {
	test.each<[string, NumberValue, NumberValue, string, string]>([
		['equal numbers agree', exactly(11), exactly(11), 'agree', 'both say 11'],
		['small whole numbers are said exactly', exactly(10), exactly(11), 'conflict', '10 against 11'],
		['a number in the lower bound fits', {low: 3}, exactly(5), 'compatible', 'at least 3 allows 5'],
		['a number below the bound does not fit', {low: 6}, exactly(5), 'conflict', 'at least 6 against 5'],
		['a number above the upper bound does not fit', {high: 4}, exactly(5), 'conflict', 'at most 4 against 5'],
		['"nearly 200" allows 198', about(180, 200), exactly(198), 'compatible', 'about 180 to 200 allows 198'],
		['"about 10" allows 11', about(9, 11), exactly(11), 'compatible', 'about 9 to 11 allows 11'],
		['"dozens" does not allow 14', about(24, 199), exactly(14), 'conflict', 'about 24 to 199 against 14'],
		['equal vague amounts agree', about(24, 199), about(24, 199), 'agree', 'both say about 24 to 199'],
	])('%s', (_name, a, b, relation, reason) => {
		expect(compareNumbers(a, b)).toEqual({relation, reason});
	});

	test.each<[string, NumberValue, NumberValue, boolean]>([
		['1.1 million is 1,120,000 rounded', exactly(1.1e6, 2), exactly(1_120_000), true],
		['1.1 million is not 1,180,000', exactly(1.1e6, 2), exactly(1_180_000), false],
		['200 may be 198 rounded', exactly(200), exactly(198), true],
		['200 is not 240 rounded', exactly(200), exactly(240), false],
		['5 percent may be 5.3 rounded', exactly(5), exactly(5.3), true],
		['two exact fractions differ', exactly(5.1), exactly(5.3), false],
		['"more than 200" may round 198', {low: 200}, exactly(198), true],
		['770 kilometres are 480 miles rounded', exactly(770_000, 2), exactly(772_485.12, 2), true],
	])('%s', (_name, a, b, compatible) => {
		expect(countsCompatible(a, b)).toBe(compatible);
	});

	const value = fc.record(
		{
			low: fc.integer({min: 0, max: 5000}),
			high: fc.integer({min: 5000, max: 10_000}),
			approximate: fc.boolean(),
			digits: fc.integer({min: 1, max: 5}),
		},
		{requiredKeys: []},
	);

	test('the order of the two values does not change the relation', () => {
		fc.assert(
			fc.property(value, value, (a, b) => {
				expect(compareNumbers(a, b).relation).toBe(compareNumbers(b, a).relation);
			}),
		);
	});

	test('a value never conflicts with itself', () => {
		fc.assert(
			fc.property(value, (a) => {
				expect(compareNumbers(a, a).relation).toBe('agree');
			}),
		);
	});
});

test.each([
	['11', 2],
	['10', 2],
	['3,500', 2],
	['1,120,000', 3],
	['200', 1],
	['5.30', 3],
	['0.04', 1],
	['0', 1],
])('%s has %i significant digits', (literal, digits) => {
	expect(digitsOf(literal)).toBe(digits);
});

test.each([
	[1_120_000, '1,120,000'],
	[1234.5, '1,234.5'],
	[-5, '-5'],
	[999, '999'],
	[3.595066e25, '3.595066e+25'],
	[1e-7, '1e-7'],
])('%d is written %s', (value, text) => {
	expect(formatNumber(value)).toBe(text);
});

test('open bounds are described in words', () => {
	expect([{low: 3}, {high: 4}, {}, {low: 3, high: 9}].map((value) => describeNumber(value))).toEqual([
		'at least 3',
		'at most 4',
		'an unknown number',
		'3 to 9',
	]);
});

describe('scores', () => {
	const won = {low: 1, high: 3, pair: true} as const;

	test.each([
		[won, won, 'agree', 'both say 3-1'],
		[won, {low: 2, high: 3, pair: true}, 'conflict', '3-1 against 3-2'],
		[won, {low: 1, high: 3}, 'conflict', '3-1 against 1 to 3'],
	] as const)('%j and %j: %s', (a, b, relation, reason) => {
		expect(compareNumbers(a, b)).toEqual({relation, reason});
	});
});

describe('numbers that are loosely put', () => {
	test.each<[string, NumberValue, NumberValue]>([
		['roughly 145 million and 143 million', about(130_500_000, 159_500_000, 3), exactly(143_000_000)],
		['an estimated 1.9 billion and 2.07 billion', about(1.71e9, 2.09e9, 2), exactly(2.07e9)],
		['hundreds and 1,200', about(200, 1999, 1), exactly(1200)],
		['more than 20 and as many as 20', {low: 20}, {high: 20}],
	])('are clearly apart: %s', (_, one, other) => {
		expect([areLooselyApart(one, other), areLooselyApart(other, one)]).toEqual([true, true]);
	});

	test.each<[string, NumberValue, NumberValue]>([
		['about 145 and 142', about(130, 160, 3), exactly(142)],
		['about 2.7 billion and 2.65 billion', about(2.43e9, 2.97e9, 2), exactly(2.65e9)],
		['nearly 165,000 and 165,000', about(148_500, 165_000, 3), exactly(165_000)],
		['hundreds and 700', about(200, 1999, 1), exactly(700)],
		['more than 20 and 31', {low: 20}, exactly(31)],
		['12 and 14, which conflict', exactly(12), exactly(14)],
	])('are not: %s', (_, one, other) => {
		expect([areLooselyApart(one, other), areLooselyApart(other, one)]).toEqual([false, false]);
	});
});
