import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import type {Time} from '../../src/model/index.ts';
import {timesIn, toldTimes} from '../support/told-times.ts';

describe('dates that stand by themselves', () => {
	test.each<[string, string[]]>([
		['It began on March 28, 1994, in Oslo.', ['March 28, 1994 = 1994-03-28 (day, none)']],
		['It began on 28 March 1994.', ['28 March 1994 = 1994-03-28 (day, none)']],
		['dated 6 Oct. 2021', ['6 Oct. 2021 = 2021-10-06 (day, none)']],
		['dated 2021-10-06', ['2021-10-06 = 2021-10-06 (day, none)']],
		['dated 28.3.1994', ['28.3.1994 = 1994-03-28 (day, none)']],
		['dated 10/6/2021', ['10/6/2021 = 2021-06-10..2021-10-06 (month, none)']],
		['dated 10/26/2021', ['10/26/2021 = 2021-10-26 (day, none)']],
		['on Monday, March 28, 1994', ['Monday, March 28, 1994 = 1994-03-28 (day, none)']],
		['on the 28th of March, 1994', ['28th of March, 1994 = 1994-03-28 (day, none)']],
		['March 28-30, 1994', ['March 28-30, 1994 = 1994-03-28..1994-03-30 (day, none)']],
		['March 1994', ['March 1994 = 1994-03-01..1994-03-31 (month, none)']],
		['savings of 240 million euros a year from 2029', ['2029 = 2029-01-01..2029-12-31 (year, none)']],
		['a fall of 3 percent a year from 2030', ['2030 = 2030-01-01..2030-12-31 (year, none)']],
		['trains run twice a week from 3 May 2027', ['3 May 2027 = 2027-05-03 (day, none)']],
		['it pays $9 million a year starting 2029', ['starting 2029 = 2029-01-01.. (year, none)']],
		['The vote falls a week from 3 May 2027.', ['a week from 3 May 2027 = 2027-05-07..2027-05-13 (week, none)']],
		['It fined two men a week before 3 May 2027.', ['a week before 3 May 2027 = 2027-04-23..2027-04-29 (week, none)']],
		['in 1993', ['1993 = 1993-01-01..1993-12-31 (year, none)']],
		['a 1996 treaty', ['1996 = 1996-01-01..1996-12-31 (year, none)']],
		['in early 2018', ['early 2018 = 2018-01-01..2018-06-30 (year, none)']],
		['summer 2016', ['summer 2016 = 2016-06-01..2016-08-31 (season, none)']],
		['the fourth quarter of 2017', ['fourth quarter of 2017 = 2017-10-01..2017-12-31 (quarter, none)']],
		['the 19th century', ['19th century = 1800-01-01..1900-12-31 (century, none)']],
		['music of the 1990s', ['1990s = 1990-01-01..1999-12-31 (decade, none)']],
		['during the 1990s and early 2000s', ['the 1990s and early 2000s = 1990-01-01..2004-12-31 (decade, none)']],
		['between 1997 and 2002', ['between 1997 and 2002 = 1997-01-01..2002-12-31 (year, none)']],
		['the 1950-53 war', ['1950-53 = 1950-01-01..1953-12-31 (year, none)']],
		['from May to July 2015', ['from May to July 2015 = 2015-05-01..2015-07-31 (month, none)']],
		['at 10:15 p.m. on Dec. 31, 2017', ['10:15 p.m. on Dec. 31, 2017 = 2017-12-31T22:15 (minute, none)']],
		[
			'The pact of March 28, 1994 was revised on June 3.',
			['March 28, 1994 = 1994-03-28 (day, none)', 'June 3 = 1994-06-03 (day, context)'],
		],
	])('%s', (text, times) => {
		expect(toldTimes(text)).toEqual(times);
	});
});

test('a year that dates a thing gives no year to another date', () => {
	expect(toldTimes('His 1996 car was found on June 25.')).toEqual([
		'1996 = 1996-01-01..1996-12-31 (year, none)',
		'June 25 = needs publication date (day, publication)',
	]);
});

describe('times that need the publication date', () => {
	test.each<[string, string]>([
		['She resigned on Monday.', 'Monday = 2021-10-04 (day, publication)'],
		['She resigned on Wednesday.', 'Wednesday = 2021-10-06 (day, publication)'],
		['She will resign on Monday.', 'Monday = 2021-10-11 (day, publication)'],
		['She was due to resign on Monday.', 'Monday = 2021-10-04 (day, publication)'],
		['The trial begins on Monday.', 'Monday = 2021-10-11 (day, publication)'],
		['The talks resume on Monday.', 'Monday = 2021-10-11 (day, publication)'],
		['The law takes effect on July 1.', 'July 1 = 2022-07-01 (day, publication)'],
		['The hearing is on March 3.', 'March 3 = 2022-03-03 (day, publication)'],
		['The road is closed until Monday.', 'until Monday = ..2021-10-11 (day, publication)'],
		['The rule comes into force on March 3.', 'March 3 = 2022-03-03 (day, publication)'],
		['Crews begin repairs on Monday.', 'Monday = 2021-10-04 (day, publication)'],
		['Trial Begins on Monday', 'Monday = 2021-10-04 (day, publication)'],
		['The trial began on Monday.', 'Monday = 2021-10-04 (day, publication)'],
		['The road was closed until Monday.', 'until Monday = ..2021-10-04 (day, publication)'],
		['He is in prison after Monday.', 'after Monday = 2021-10-04.. (day, publication)'],
		['The report shows a fall in March.', 'March = 2021-03-01..2021-03-31 (month, publication)'],
		['She resigned last Wednesday.', 'last Wednesday = 2021-09-29 (day, publication)'],
		['They meet next Friday.', 'next Friday = 2021-10-15 (day, publication)'],
		[
			'It closed early Tuesday morning.',
			'early Tuesday morning = 2021-10-05T00:00..2021-10-05T09:00 (part-of-day, publication)',
		],
		['It closed on Tuesday night.', 'Tuesday night = 2021-10-05T17:30..2021-10-06T06:00 (part-of-day, publication)'],
		['In July, it closed.', 'July = 2021-07-01..2021-07-31 (month, publication)'],
		['It closed in November.', 'November = 2020-11-01..2020-11-30 (month, publication)'],
		['The rule will come into force on November 1.', 'November 1 = 2021-11-01 (day, publication)'],
		['It closed on October 6.', 'October 6 = 2021-10-06 (day, publication)'],
		['It closed on New Year’s Eve.', 'New Year’s Eve = 2020-12-31 (day, publication)'],
		['It closed today.', 'today = 2021-10-06 (day, publication)'],
		['It closed yesterday.', 'yesterday = 2021-10-05 (day, publication)'],
		['It closed last night.', 'last night = 2021-10-05T17:30..2021-10-06T06:00 (part-of-day, publication)'],
		['It closed last week.', 'last week = 2021-09-27..2021-10-03 (week, publication)'],
		['It closed earlier this month.', 'earlier this month = 2021-10-01..2021-10-06 (month, publication)'],
		['It closed last year.', 'last year = 2020-01-01..2020-12-31 (year, publication)'],
		['It closed two weeks ago.', 'two weeks ago = 2021-09-19..2021-09-25 (week, publication)'],
		['It closed 70 years ago.', '70 years ago = 1951-04-06..1952-04-06 (year, publication)'],
		['It closed over the past two years.', 'the past two years = 2019-10-06..2021-10-06 (year, publication)'],
		['It will close at the end of the year.', 'the end of the year = 2021-09-01..2021-12-31 (year, publication)'],
		['It shut at 5:10 a.m. on Monday.', '5:10 a.m. on Monday = 2021-10-04T05:10 (minute, publication)'],
	])('%s', (text, placed) => {
		expect(toldTimes(text, '2021-10-06T12:00:00Z')).toEqual([placed]);
		const [time] = timesIn(text);
		expect(time).toMatchObject({anchor: 'publication', missing: 'publication date'});
	});

	test('a publication date that is none places nothing', () => {
		expect(toldTimes('It closed today.', '2021-13-45')).toEqual(['today = needs publication date (day, publication)']);
	});
});

describe('times counted from the day told right before', () => {
	test.each<[string, string]>([
		['It sank on 5 May 2021. The next day, two men were found.', 'The next day = 2021-05-06 (day, context)'],
		['It sank on 5 May 2021 and was raised two days later.', 'two days later = 2021-05-07 (day, context)'],
		[
			'It sank on Sunday. The following morning it was raised.',
			'The following morning = 2021-10-04T00:00..2021-10-04T12:00 (part-of-day, context)',
		],
		['It sank on Sunday. A day earlier it had left.', 'A day earlier = 2021-10-02 (day, context)'],
		['It sank on Sunday; she had left the previous day.', 'the previous day = 2021-10-02 (day, context)'],
		['It sank on Sunday. At 5 p.m. the same day she had left.', 'the same day = 2021-10-03 (day, context)'],
	])('%s', (text, told) => {
		expect(toldTimes(text, '2021-10-06').at(-1)).toBe(told);
	});

	test.each<[string, string]>([
		['It sank on Sunday. It met a ship that had left a day earlier.', 'a day before something else'],
		['It sank on Sunday. Rain fell. The next day, it was raised.', 'a sentence between'],
		['It sank on Sunday, a day later than the other.', 'a comparison'],
		['It sank on Sunday. Nobody slept for the next day or two.', 'a stretch'],
		['It sank on Sunday, the same day as the vote.', 'a day of something else'],
		['It sank on Sunday, a day after the vote.', 'an event of its own'],
		['It sank in May 2021. The next day, it was raised.', 'no single day'],
		['It was to leave by Sunday. The next day, it left.', 'a limit'],
		['It sank on Sunday. In 2019 another sank. The next day, it was raised.', 'another time between'],
		['LIMA, 5 October (Relay) — It sank. The next day, it was raised.', 'a dateline'],
	])('%s has %s', (text) => {
		expect(toldTimes(text, '2021-10-06').at(-1)).toMatch(
			/needs the event it is counted from|2021-10-03 \(day, publication\)/,
		);
	});
});

describe('times that need what was told before', () => {
	test.each<[string, string]>([
		['Two weeks earlier, it closed.', 'Two weeks earlier'],
		['It closed the following day.', 'the following day'],
		['It closed the previous night.', 'the previous night'],
		['It closed 5 years after the war.', '5 years after'],
		['It closed hours later.', 'hours later'],
		['It closed the day before.', 'the day before'],
		['It closed at 5:10 a.m.', '5:10 a.m.'],
		['It closed at 5.10am.', '5.10am'],
		['It closed at noon.', 'noon'],
	])('%s', (text, words) => {
		expect(timesIn(text, '2021-10-06').map((time) => [text.slice(time.start, time.end), time.anchor])).toEqual([
			[words, 'context'],
		]);
	});

	test.each<[string, Time['pattern'], Time['precision']]>([
		['at 07:59 UTC', {hour: 7, minute: 59, zone: 'UTC'}, 'minute'],
		['about 5am', {hour: 5, minute: 0}, 'hour'],
		['at 5pm', {hour: 17}, 'hour'],
		['at 0030 GMT', {hour: 0, minute: 30, zone: 'GMT'}, 'minute'],
		['at 9:00 am local time', {hour: 9, minute: 0, zone: 'local'}, 'minute'],
		['at midnight', {hour: 0, minute: 0}, 'minute'],
	])('%s', (text, pattern, precision) => {
		expect(timesIn(text)).toMatchObject([{pattern, precision}]);
	});
});

describe('words that are no times', () => {
	test.each([
		'They may march on the city.',
		'May I go?',
		'Theresa May resigned.',
		'The Sun rose.',
		'a second blast',
		'2000 people',
		'2,000 votes',
		'Flight 2012 landed',
		'on Black Friday',
		'the Sunday Times',
		'the USA Today report',
		'the last minute',
		'a 4:1 ratio',
		'the score was 5.10',
		'in his 30s',
		'an august body',
	])('%s', (text) => {
		expect(toldTimes(text, '2021-10-06')).toEqual([]);
	});
});

describe('any text', () => {
	const words = fc.constantFrom(
		...'in|on|at|March|May|28|29|30|,|1994|2021|Monday|Feb.|early|mid-|the|1990s|between|and|from|to|-|5:10|5|a.m.|pm|UTC|last|next|this|week|night|years|ago|earlier|99999|00|/|.|two|end|of|will'.split(
			'|',
		),
	);
	const texts = fc.oneof(
		fc.string({unit: 'grapheme', maxLength: 200}),
		fc.array(words, {maxLength: 30}).map((list) => list.join(' ')),
		fc.array(words, {maxLength: 30}).map((list) => list.join('')),
	);

	test('spans lie in order within the text and never end before they begin', () => {
		fc.assert(
			fc.property(
				texts,
				fc.constantFrom(undefined, '2020-02-29', '0001-01-01', '9999-12-31', 'soon'),
				(text, published) => {
					let previousEnd = 0;
					for (const {start, end, earliest, latest} of timesIn(text, published)) {
						expect(start).toBeGreaterThanOrEqual(previousEnd);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(text.length);
						expect((earliest ?? '') <= (latest ?? '9999')).toBe(true);
						previousEnd = end;
					}
				},
			),
		);
	});
});
