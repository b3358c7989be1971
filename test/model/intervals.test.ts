import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {
	addDays,
	compareTimes,
	describeTime,
	isCalendarDay,
	isoDay,
	lastDayOfMonth,
	type TimeValue,
	weekdayOf,
} from '../../src/model/index.ts';

const day = (iso: string): TimeValue => ({earliest: iso, latest: iso, precision: 'day', anchor: 'none'});
const year = (value: number): TimeValue => ({
	earliest: `${value}-01-01`,
	latest: `${value}-12-31`,
	precision: 'year',
	anchor: 'none',
	pattern: {year: value},
});
const said = (pattern: TimeValue['pattern'], precision: TimeValue['precision'] = 'day'): TimeValue => ({
	precision,
	anchor: 'publication',
	...(pattern === undefined ? {} : {pattern}),
});

const at = (iso: string, zone: string): TimeValue => ({
	earliest: iso,
	latest: iso,
	precision: 'minute',
	anchor: 'none',
	pattern: {hour: 1, minute: 0, zone},
});

const bound = (side: 'since' | 'until' | 'before' | 'after', value: number): TimeValue => ({
	...(side === 'since' ? {earliest: `${value}-01-01`} : {}),
	...(side === 'after' ? {earliest: `${value + 1}-01-01`} : {}),
	...(side === 'until' ? {latest: `${value}-12-31`} : {}),
	...(side === 'before' ? {latest: `${value - 1}-12-31`} : {}),
	precision: 'year',
	anchor: 'none',
	pattern: {year: value, bound: side},
});

describe('compareTimes of times with an open side', () => {
	test.each<[string, TimeValue, TimeValue, string]>([
		['two beginnings', bound('since', 1991), bound('since', 1993), 'conflict'],
		['two ends', bound('until', 2020), bound('until', 2021), 'conflict'],
		['the same beginning', bound('since', 1991), bound('since', 1991), 'agree'],
		['before two years', bound('before', 1991), bound('before', 1993), 'compatible'],
		['after two years', bound('after', 1991), bound('after', 1993), 'compatible'],
		['a year behind the beginning', bound('since', 1991), year(1995), 'compatible'],
		['a year before the beginning', bound('since', 1991), year(1990), 'conflict'],
		['a year behind the end', bound('until', 1991), year(1992), 'conflict'],
		['the year itself and the time before it', bound('before', 1991), year(1991), 'conflict'],
		['the year itself and the time behind it', bound('after', 1991), year(1991), 'conflict'],
		['a beginning behind an end', bound('since', 2000), bound('until', 1990), 'conflict'],
		['a beginning before an end', bound('since', 1990), bound('until', 2000), 'compatible'],
		['a beginning and a day without a year', bound('since', 1990), said({month: 10, day: 6}), 'compatible'],
	])('%s', (_name, a, b, relation) => {
		expect([compareTimes(a, b).relation, compareTimes(b, a).relation]).toEqual([relation, relation]);
	});

	test.each<[TimeValue, string]>([
		[bound('since', 1991), 'since 1991'],
		[bound('until', 1991), 'until 1991'],
		[bound('before', 1991), 'before 1991'],
		[bound('after', 1991), 'after 1991'],
		[{earliest: '1991-01-01', precision: 'year', anchor: 'none'}, 'from 1991-01-01'],
		[{latest: '1991-12-31', precision: 'year', anchor: 'none'}, 'up to 1991-12-31'],
	])('%o is described as %s', (time, words) => {
		expect(describeTime(time)).toBe(words);
	});

	const sides = fc.constantFrom('since', 'until', 'before', 'after');
	const someYear = fc.integer({min: 1900, max: 2050});
	const anyBound = fc.tuple(sides, someYear).map(([side, value]) => bound(side, value));

	test('agree with themselves, and are compared alike in either order', () => {
		fc.assert(
			fc.property(anyBound, fc.oneof(anyBound, someYear.map(year)), (a, b) => {
				expect(compareTimes(a, a).relation).toBe('agree');
				expect(compareTimes(a, b).relation).toBe(compareTimes(b, a).relation);
			}),
		);
	});

	test('conflict with a year exactly where it lies on the other side', () => {
		fc.assert(
			fc.property(anyBound, someYear, (time, value) => {
				const isBeyond = (time.latest ?? '9999') < `${value}-01-01` || (time.earliest ?? '') > `${value}-12-31`;
				expect(compareTimes(time, year(value)).relation === 'conflict').toBe(isBeyond);
			}),
		);
	});
});

describe('compareTimes', () => {
	test.each<[string, TimeValue, TimeValue, string]>([
		['the same day agrees', day('1994-03-28'), day('1994-03-28'), 'agree'],
		['a day in the year is more specific', year(1994), day('1994-03-28'), 'compatible'],
		['another year conflicts', year(1995), day('1994-03-28'), 'conflict'],
		['two dates without a year conflict', said({month: 10, day: 6}), said({month: 10, day: 7}), 'conflict'],
		['a month without a year fits a year', said({month: 10, day: 6}), year(2021), 'compatible'],
		['a month without a year fits itself with one', said({month: 10}, 'month'), day('2021-10-06'), 'compatible'],
		['another month conflicts', said({month: 7}, 'month'), said({month: 10}, 'month'), 'conflict'],
		['no week makes a Friday a Monday', said({weekday: 5}), said({weekday: 1}), 'conflict'],
		['a weekday and a date need the week', said({weekday: 5}), said({weekday: 1, month: 3, day: 2}), 'cannot-compare'],
		['the same weekday may be of two weeks', said({weekday: 5}), said({weekday: 5}), 'compatible'],
		['the same date without a year agrees', said({month: 10, day: 6}), said({month: 10, day: 6}), 'agree'],
		['nothing said cannot be compared', said({}), said({}), 'cannot-compare'],
		['clock times differ', said({hour: 5, minute: 10}, 'minute'), said({hour: 6, minute: 10}, 'minute'), 'conflict'],
		['"about 5" allows 5:10', said({hour: 5, minute: 0}, 'hour'), said({hour: 5, minute: 10}, 'minute'), 'compatible'],
		['5:10 is within the hour', said({hour: 5}, 'hour'), said({hour: 5, minute: 10}, 'minute'), 'compatible'],
		[
			'the same clock time agrees',
			said({hour: 5, minute: 10}, 'minute'),
			said({hour: 5, minute: 10}, 'minute'),
			'agree',
		],
		[
			'clocks of two zones cannot be compared',
			said({hour: 5, zone: 'GMT'}, 'hour'),
			said({hour: 7, zone: 'local'}, 'hour'),
			'cannot-compare',
		],
		[
			'local time is the time that is told without a zone',
			said({hour: 4, minute: 25}, 'minute'),
			said({hour: 5, minute: 25, zone: 'local'}, 'minute'),
			'conflict',
		],
	])('%s', (_name, a, b, relation) => {
		expect(compareTimes(a, b).relation).toBe(relation);
	});

	test('a conflict names both dates', () => {
		expect(compareTimes(day('1994-03-28'), year(1996)).reason).toBe('1994-03-28 against 1996');
	});

	test('what would settle the question is named', () => {
		expect(compareTimes(said({weekday: 5}), said({weekday: 1, month: 3, day: 2})).missing).toBe('the publication date');
	});

	test('two zones a day apart can be one moment, a week apart they cannot', () => {
		expect(compareTimes(at('2021-10-06T23:00', 'ET'), at('2021-10-07T04:00', 'GMT')).relation).toBe('cannot-compare');
		expect(compareTimes(at('2021-10-06T23:00', 'ET'), at('2021-10-14T04:00', 'GMT')).relation).toBe('conflict');
	});

	const anyDay = fc.integer({min: 0, max: 40_000}).map((days) => addDays('1950-01-01', days));
	const anyTime = fc.tuple(anyDay, fc.nat(400)).map(([from, length]): TimeValue => ({
		earliest: from,
		latest: addDays(from, length),
		precision: 'month',
		anchor: 'none',
	}));

	test('the order of the two times does not change the relation', () => {
		fc.assert(
			fc.property(anyTime, anyTime, (a, b) => {
				expect(compareTimes(a, b).relation).toBe(compareTimes(b, a).relation);
			}),
		);
	});

	test('a day within a period never conflicts with it', () => {
		fc.assert(
			fc.property(anyTime, (time) => {
				expect(compareTimes(time, day(time.earliest ?? '')).relation).not.toBe('conflict');
			}),
		);
	});
});

test('weekdays are counted from Monday', () => {
	expect([weekdayOf('1994-03-28'), weekdayOf('2021-10-10')]).toEqual([1, 7]);
});

test('the calendar knows leap years', () => {
	expect([lastDayOfMonth(2020, 2), lastDayOfMonth(2021, 2), isCalendarDay(2, 29, 2021), isCalendarDay(2, 29)]).toEqual([
		'2020-02-29',
		'2021-02-28',
		false,
		true,
	]);
});

test('days beyond the end of a month run on', () => {
	expect([isoDay(2021, 12, 32), addDays('2021-12-31', 1)]).toEqual(['2022-01-01', '2022-01-01']);
});

test('days end with the years of four digits', () => {
	expect([addDays('9999-12-31', 2), isoDay(10_000, 1, 1)]).toEqual(['9999-12-31', '9999-12-31']);
	expect([addDays('0000-01-01', -1), isoDay(-1, 5, 3)]).toEqual(['0000-01-01', '0000-01-01']);
});

test.each<[TimeValue, string]>([
	[said({month: 3, day: 28, year: 1994, weekday: 1}), 'Monday, March 28, 1994'],
	[said({month: 3, year: 1994}, 'month'), 'March 1994'],
	[said({year: 1990}, 'decade'), '1990s'],
	[said({hour: 5, minute: 10, zone: 'GMT'}, 'minute'), '05:10 GMT'],
	[said({hour: 5, minute: 0}, 'hour'), 'about 05:00'],
	[said({}), 'a time without a date'],
	[{earliest: '1997-01-01', latest: '2002-12-31', precision: 'year', anchor: 'none'}, '1997-01-01 to 2002-12-31'],
])('%o is described as %s', (time, words) => {
	expect(describeTime(time)).toBe(words);
});
