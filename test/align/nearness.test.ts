import {describe, expect, test} from '@jest/globals';
import {assert, constantFrom, date, double, nat, oneof, property, record} from 'fast-check';
import {nearnessOf} from '../../src/align/nearness.ts';
import {addDays, isoDay, type Value} from '../../src/model/index.ts';

const count = (value: number): Value => ({kind: 'number', low: value, high: value, unit: ''});
const dollars = (value: number): Value => ({kind: 'number', low: value, high: value, unit: 'USD'});
const atLeast = (low: number): Value => ({kind: 'number', low, unit: ''});
const day = (iso: string): Value => ({
	kind: 'interval',
	earliest: iso,
	latest: iso,
	precision: 'day',
	anchor: 'none',
});
const clock = (hour: number, minute: number): Value => ({
	kind: 'interval',
	precision: 'minute',
	anchor: 'context',
	pattern: {hour, minute},
});

const weekdayAlone: Value = {kind: 'interval', precision: 'day', anchor: 'publication', pattern: {weekday: 2}};

describe('values that may answer one question', () => {
	test.each<{name: string; a: Value; b: Value}>([
		{name: 'a toll that grew', a: count(40), b: count(65)},
		{name: 'a lower bound and a figure', a: atLeast(20), b: count(25)},
		{name: 'one hurt and nine', a: count(1), b: count(9)},
		{name: 'none hurt and three', a: count(0), b: count(3)},
		{name: 'a slipped point', a: dollars(4_200_000), b: dollars(42_000_000)},
		{name: 'a slip by a thousand', a: count(3_000), b: count(3_000_000)},
		{name: 'sums a tenth apart', a: dollars(30_000_000), b: dollars(33_000_000)},
		{name: 'days of one week', a: day('2021-05-03'), b: day('2021-05-06')},
		{name: 'days over the turn of a year', a: day('2021-12-31'), b: day('2022-01-01')},
		{name: 'clock times half an hour apart', a: clock(5, 10), b: clock(5, 40)},
		{name: 'morning for evening', a: clock(5, 10), b: clock(17, 10)},
		{name: 'a weekday without a date and a date', a: weekdayAlone, b: day('2021-05-03')},
	])('$name', ({a, b}) => {
		expect(nearnessOf(a, b)).toBeGreaterThanOrEqual(0);
	});
});

describe('values too far apart to answer one question', () => {
	test.each<{name: string; a: Value; b: Value}>([
		{name: 'the infected of a day and of a year', a: count(320), b: count(12_400)},
		{name: 'none and a crowd', a: count(0), b: count(5_000)},
		{name: 'a loss and a gain', a: dollars(-20), b: dollars(20)},
		{name: 'the price of a house and of a street', a: dollars(400_000), b: dollars(9_000_000)},
		{name: 'days of two seasons', a: day('2021-05-03'), b: day('2021-08-20')},
		{name: 'the same day of two years', a: day('2021-05-03'), b: day('2022-05-03')},
		{name: 'breakfast and noon', a: clock(7, 0), b: clock(12, 30)},
	])('$name', ({a, b}) => {
		expect(nearnessOf(a, b)).toBeUndefined();
	});
});

describe('how near', () => {
	test('counts may lie further apart than sums, which are read off a document', () => {
		expect(nearnessOf(count(20), count(60))).toBeDefined();
		expect(nearnessOf(dollars(20), dollars(60))).toBeUndefined();
	});

	test('closer values are nearer', () => {
		const near = [count(101), count(120), count(200), count(390)].map((other) => nearnessOf(count(100), other) ?? -1);
		expect(near).toEqual(near.toSorted((a, b) => b - a));
		expect(new Set(near).size).toBe(near.length);
	});

	test('values of other kinds are neither near nor far', () => {
		expect(nearnessOf(count(5), day('2021-05-05'))).toBe(0);
	});
});

const anyDay = date({min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true}).map((moment) =>
	isoDay(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()),
);
const anyValue = oneof(
	record({value: double({min: -10, max: 1e9, noNaN: true}), make: constantFrom(count, dollars, atLeast)}).map(
		({value, make}) => make(value),
	),
	anyDay.map(day),
	record({hour: nat(23), minute: nat(59)}).map(({hour, minute}) => clock(hour, minute)),
);

describe('whatever the values are', () => {
	test('nearness is the same in either order', () => {
		assert(
			property(anyValue, anyValue, (a, b) => {
				expect(nearnessOf(a, b)).toEqual(nearnessOf(b, a));
			}),
		);
	});

	test('nothing is nearer to a day than the day itself', () => {
		assert(
			property(anyDay, nat(60), (iso, days) => {
				const itself = nearnessOf(day(iso), day(iso)) ?? -1;
				expect(nearnessOf(day(iso), day(addDays(iso, days))) ?? -1).toBeLessThanOrEqual(itself);
			}),
		);
	});
});
