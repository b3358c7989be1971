import {describe, expect, test} from '@jest/globals';
import {isSlip, type Told} from '../../src/align/slips.ts';
import type {Value} from '../../src/model/index.ts';

const told = (value: Value, words = ''): Told => ({value, words});
const dollars = (value: number): Told => told({kind: 'number', low: value, high: value, unit: 'USD'});
const metres = (value: number, words: string): Told =>
	told({kind: 'number', low: value, high: value, unit: 'metre'}, words);
const seconds = (value: number, words: string): Told =>
	told({kind: 'number', low: value, high: value, unit: 'second'}, words);
const year = (value: number): Told =>
	told({kind: 'interval', precision: 'year', anchor: 'none', pattern: {year: value}});

function bothWays(a: Told, b: Told): boolean[] {
	return [isSlip(a, b), isSlip(b, a)];
}

describe('a slip of two digits', () => {
	test.each([
		[640_000, 460_000],
		[78_000, 87_000],
		[61_482, 64_182],
		[52.4, 54.2],
		[240, 420],
	])('%d and %d may be one figure', (a, b) => {
		expect(bothWays(dollars(a), dollars(b))).toEqual([true, true]);
	});

	test.each([
		['two digits alone', 25, 52],
		['another size', 91, 1.9e9],
		['another digit', 640_000, 650_000],
		['the same digits', 640_000, 64_000],
		['three digits moved', 123, 231],
	])('%s is none: %d and %d', (_, a, b) => {
		expect(bothWays(dollars(a), dollars(b))).toEqual([false, false]);
	});

	test('no estimate and no bound is one', () => {
		expect(isSlip(told({kind: 'number', low: 240, high: 240, approximate: true}), dollars(420))).toBe(false);
		expect(isSlip(told({kind: 'number', low: 240}), dollars(420))).toBe(false);
	});

	test('two years may be one', () => {
		expect(isSlip(year(1641), year(1614))).toBe(true);
		expect(isSlip(year(1641), year(1642))).toBe(false);
	});

	test('converted measures are read as they are written', () => {
		expect(bothWays(metres(51.2064, '168 ft'), metres(56.6928, '186 feet'))).toEqual([true, true]);
		expect(bothWays(metres(51.2064, '168 feet'), metres(56.6928, '186-foot'))).toEqual([true, true]);
		expect(bothWays(metres(51.2064, '168 feet'), metres(186, '186 metres'))).toEqual([false, false]);
	});
});

describe('a slip of the unit', () => {
	test('is the same number with a unit of another system', () => {
		expect(bothWays(metres(37_000, '37 kilometres'), metres(59_545.728, 'about 37 miles'))).toEqual([true, true]);
	});

	test.each([
		['a round number', metres(40_000, '40 kilometres'), metres(64_373.76, '40 miles')],
		['one unit in two spellings', metres(11.2776, '37 feet'), metres(11.2776, '37-foot')],
		['minutes and hours', seconds(2220, '37 minutes'), seconds(133_200, '37 hours')],
		['units of another size', metres(19_312.128, '12 miles'), metres(3.6576, '12 feet')],
		['another number', metres(37_000, '37 kilometres'), metres(61_155.072, '38 miles')],
	])('%s is none', (_, a, b) => {
		expect(bothWays(a, b)).toEqual([false, false]);
	});
});
