import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {addDays, weekdayOf} from '../../src/model/index.ts';
import {timesIn, toldTimes} from '../support/told-times.ts';

const published = '2024-06-07';

describe('feasts', () => {
	test.each<[string, string]>([
		['It fell on Christmas Day 2020.', 'Christmas Day 2020 = 2020-12-25 (day, none)'],
		['It fell on Christmas.', 'Christmas = 2023-12-25 (day, publication)'],
		['It will fall on Christmas Eve.', 'Christmas Eve = 2024-12-24 (day, publication)'],
		['It fell on Easter Sunday 2021.', 'Easter Sunday 2021 = 2021-04-04 (day, none)'],
		['It fell on Good Friday.', 'Good Friday = 2024-03-29 (day, publication)'],
		['It fell on Pentecost 2021.', 'Pentecost 2021 = 2021-05-23 (day, none)'],
		['It fell on Ash Wednesday 2024.', 'Ash Wednesday 2024 = 2024-02-14 (day, none)'],
		['It fell on Thanksgiving 2019.', 'Thanksgiving 2019 = 2019-11-28 (day, none)'],
		['It fell on Labor Day 2018.', 'Labor Day 2018 = 2018-09-03 (day, none)'],
		['It fell on Memorial Day 2020.', 'Memorial Day 2020 = 2020-05-25 (day, none)'],
		['It fell on Martin Luther King Day 2020.', 'Martin Luther King Day 2020 = 2020-01-20 (day, none)'],
		['It fell on the Fourth of July.', 'Fourth of July = 2023-07-04 (day, publication)'],
		['It fell on Bastille Day.', 'Bastille Day = 2023-07-14 (day, publication)'],
		["It fell on New Year's Day 2018.", "New Year's Day 2018 = 2018-01-01 (day, none)"],
		["It fell on New Year's Eve.", "New Year's Eve = 2023-12-31 (day, publication)"],
	])('%s', (text, told) => {
		expect(toldTimes(text, published)).toEqual([told]);
	});

	const years = fc.integer({min: 1950, max: 2099});

	test.each<[string, number]>([
		['Easter Sunday', 7],
		['Good Friday', 5],
		['Ash Wednesday', 3],
		['Thanksgiving', 4],
		['Labor Day', 1],
	])('%s falls on its weekday in every year', (feast, weekday) => {
		fc.assert(
			fc.property(years, (year) => {
				const [time] = timesIn(`It fell on ${feast} ${year}.`);
				expect(time?.earliest).toBe(time?.latest);
				expect(weekdayOf(time?.earliest ?? '')).toBe(weekday);
				expect(time?.earliest?.slice(0, 4)).toBe(`${year}`);
			}),
		);
	});

	test('Good Friday is two days before Easter Sunday', () => {
		fc.assert(
			fc.property(years, (year) => {
				const [friday, sunday] = timesIn(`It lay between: Good Friday ${year} came, Easter Sunday ${year} went.`);
				expect(Date.parse(sunday?.earliest ?? '') - Date.parse(friday?.earliest ?? '')).toBe(2 * 86_400_000);
			}),
		);
	});
});

describe('seasons, quarters and parts of a period', () => {
	test.each<[string, string]>([
		['It was in the spring of 2019.', 'spring of 2019 = 2019-03-01..2019-05-31 (season, none)'],
		['It was in winter 2019.', 'winter 2019 = 2019-12-01..2020-02-29 (season, none)'],
		['It was last summer.', 'last summer = 2023-06-01..2023-08-31 (season, publication)'],
		['It was in the first quarter of 2020.', 'first quarter of 2020 = 2020-01-01..2020-03-31 (quarter, none)'],
		['It was in Q3 2021.', 'Q3 2021 = 2021-07-01..2021-09-30 (quarter, none)'],
		['It was in the second half of 2018.', 'the second half of 2018 = 2018-07-01..2018-12-31 (year, none)'],
		['It was in early March.', 'early March = 2024-03-01..2024-03-15 (month, publication)'],
		['It was in mid-2019.', 'mid-2019 = 2019-05-01..2019-08-31 (year, none)'],
		['It was in late 1999.', 'late 1999 = 1999-07-01..1999-12-31 (year, none)'],
		['It was at the end of 2018.', 'the end of 2018 = 2018-09-01..2018-12-31 (year, none)'],
		['It was at the start of May.', 'the start of May = 2024-05-01..2024-05-10 (month, publication)'],
		['It was in the late 1980s.', 'late 1980s = 1985-01-01..1989-12-31 (decade, none)'],
		['It was in the mid-19th century.', 'mid-19th century = 1833-01-01..1867-12-31 (century, none)'],
		['It was in the first week of June 2020.', 'the first week of June 2020 = 2020-06-01..2020-06-07 (week, none)'],
		['It was on the last day of May.', 'the last day of May = 2024-05-31 (day, publication)'],
		['It was on the first Monday of June 2020.', 'the first Monday of June 2020 = 2020-06-01 (day, none)'],
		['It was last weekend.', 'last weekend = 2024-06-01..2024-06-02 (week, publication)'],
		['It was the week before last.', 'the week before last = 2024-05-20..2024-05-26 (week, publication)'],
		['It was over the past five years.', 'the past five years = 2019-06-07..2024-06-07 (year, publication)'],
		['It was in the last three months.', 'the last three months = 2024-03-07..2024-06-07 (month, publication)'],
		['It was in the 2019-20 season.', '2019-20 = 2019-01-01..2020-12-31 (year, none)'],
		['It was in fiscal 2023.', 'fiscal 2023 = needs the start of the fiscal year (year, context)'],
	])('%s', (text, told) => {
		expect(toldTimes(text, published)).toEqual([told]);
	});

	const years = fc.integer({min: 1900, max: 2099});

	test.each<[string]>([['early '], ['mid-'], ['late '], ['the first half of '], ['the end of ']])(
		'%sa year lies in it',
		(part) => {
			fc.assert(
				fc.property(years, (year) => {
					const [time] = timesIn(`It was in ${part}${year}.`);
					expect([time?.earliest?.slice(0, 4), time?.latest?.slice(0, 4)]).toEqual([`${year}`, `${year}`]);
				}),
			);
		},
	);

	test('the quarters of a year fill it', () => {
		fc.assert(
			fc.property(years, (year) => {
				const told = ['first', 'second', 'third', 'fourth'].map((nth) => {
					const [time] = timesIn(`It was in the ${nth} quarter of ${year}.`);
					return [time?.earliest ?? '', time?.latest ?? ''] as const;
				});
				expect([told[0]?.[0], told[3]?.[1]]).toEqual([`${year}-01-01`, `${year}-12-31`]);
				const ends = told.slice(0, 3).map(([, latest]) => addDays(latest, 1));
				expect(ends).toEqual(told.slice(1).map(([earliest]) => earliest));
			}),
		);
	});
});
