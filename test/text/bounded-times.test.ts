import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {addDays} from '../../src/model/index.ts';
import {timesIn, toldTimes} from '../support/told-times.ts';

const published = '2024-06-07';

describe('all time on one side of a date', () => {
	test.each<[string, string]>([
		['It has run since 1991.', 'since 1991 = 1991-01-01.. (year, none)'],
		['It has run since March 2019.', 'since March 2019 = 2019-03-01.. (month, none)'],
		['It has run since Monday.', 'since Monday = 2024-06-03.. (day, publication)'],
		['It has run since the 1990s.', 'since the 1990s = 1990-01-01.. (decade, none)'],
		['As early as 2010 it was known.', 'As early as 2010 = 2010-01-01.. (year, none)'],
		['It was from 2019 onwards.', '2019 onwards = 2019-01-01.. (year, none)'],
		['Starting May 1, 2020, it is shut.', 'Starting May 1, 2020 = 2020-05-01.. (day, none)'],
		['It ran until 2030.', 'until 2030 = ..2030-12-31 (year, none)'],
		['It ran till May 2020.', 'till May 2020 = ..2020-05-31 (month, none)'],
		['It will run until Friday.', 'until Friday = ..2024-06-07 (day, publication)'],
		['It lasts through 2030.', 'through 2030 = ..2030-12-31 (year, none)'],
		['It must end by 2030.', 'by 2030 = ..2030-12-31 (year, none)'],
		['It must end by the end of the year.', 'by the end of the year = ..2024-12-31 (year, publication)'],
		['It began no later than May 2020.', 'no later than May 2020 = ..2020-05-31 (month, none)'],
		['It came before 1991.', 'before 1991 = ..1990-12-31 (year, none)'],
		['It came before May 5, 2020.', 'before May 5, 2020 = ..2020-05-04 (day, none)'],
		['It came prior to 2010.', 'prior to 2010 = ..2009-12-31 (year, none)'],
		['It came before noon on Monday.', 'before noon on Monday = ..2024-06-03T12:00 (minute, publication)'],
		['It came after 1991.', 'after 1991 = 1992-01-01.. (year, none)'],
		['It came after May 5, 2020.', 'after May 5, 2020 = 2020-05-05.. (day, none)'],
	])('%s', (text, told) => {
		expect(toldTimes(text, published)).toEqual([told]);
	});

	test.each<[string, string]>([
		["It came after Monday's vote.", 'Monday = 2024-06-03 (day, publication)'],
		['They met before the 2016 vote.', '2016 = 2016-01-01..2016-12-31 (year, none)'],
		[
			'It is open from Monday through Friday.',
			'from Monday through Friday = 2024-06-03..2024-06-07 (day, publication)',
		],
		['It ran from May through July.', 'from May through July = 2024-05-01..2024-07-31 (month, publication)'],
	])('but not where the date belongs to something: %s', (text, told) => {
		expect(toldTimes(text, published)).toEqual([told]);
	});

	const days = fc.integer({min: 0, max: 30_000}).map((offset) => addDays('1950-01-01', offset));

	test('"since" and "until" take in what they name, "before" leaves it out', () => {
		fc.assert(
			fc.property(days, (day) => {
				const [since] = timesIn(`It ran since ${day}.`);
				const [until] = timesIn(`It ran until ${day}.`);
				const [before] = timesIn(`It ran before ${day}.`);
				expect([since?.earliest, since?.latest]).toEqual([day, undefined]);
				expect([until?.earliest, until?.latest]).toEqual([undefined, day]);
				expect([before?.earliest, before?.latest]).toEqual([undefined, addDays(day, -1)]);
			}),
		);
	});
});
