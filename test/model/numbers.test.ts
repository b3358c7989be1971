import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {
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
const about = (low: number, high: number): NumberValue => ({low, high, approximate: true});

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
	expect([{low: 3}, {high: 4}, {}, {low: 3, high: 9}].map(describeNumber)).toEqual([
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
