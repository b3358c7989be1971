import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {timesIn, toldTimes} from '../support/told-times.ts';

const published = '2024-06-07';

describe('times of day on a day', () => {
	test.each<[string, string]>([
		['It was at 5 a.m. on Monday.', '5 a.m. on Monday = 2024-06-03T05:00..2024-06-03T05:59 (hour, publication)'],
		['It was at 5:10 p.m. on May 5.', '5:10 p.m. on May 5 = 2024-05-05T17:10 (minute, publication)'],
		['It was at 17:30 on May 5.', '17:30 on May 5 = 2024-05-05T17:30 (minute, publication)'],
		['It was at noon on May 5.', 'noon on May 5 = 2024-05-05T12:00 (minute, publication)'],
		[
			'It was about 5:10 a.m. on May 5.',
			'about 5:10 a.m. on May 5 = 2024-05-05T04:55..2024-05-05T05:25 (hour, publication)',
		],
		['It was on Monday morning.', 'Monday morning = 2024-06-03T00:00..2024-06-03T12:00 (part-of-day, publication)'],
		['It was on Monday night.', 'Monday night = 2024-06-03T17:30..2024-06-04T06:00 (part-of-day, publication)'],
		['It was late on Monday.', 'late on Monday = 2024-06-03T17:00..2024-06-03T23:59 (part-of-day, publication)'],
		['It was last night.', 'last night = 2024-06-06T17:30..2024-06-07T06:00 (part-of-day, publication)'],
		['It was at dawn on Monday.', 'dawn on Monday = 2024-06-03T03:30..2024-06-03T08:30 (part-of-day, publication)'],
		[
			'It was between 5 and 6 p.m. on Monday.',
			'between 5 and 6 p.m. on Monday = 2024-06-03T17:00..2024-06-03T18:59 (hour, publication)',
		],
		[
			'It was from 9 a.m. to 5 p.m. on Monday.',
			'from 9 a.m. to 5 p.m. on Monday = 2024-06-03T09:00..2024-06-03T17:59 (hour, publication)',
		],
		[
			'It was at six in the evening on Monday.',
			'six in the evening on Monday = 2024-06-03T18:00..2024-06-03T18:59 (hour, publication)',
		],
		[
			'It was at 2.15 in the afternoon on May 5.',
			'2.15 in the afternoon on May 5 = 2024-05-05T14:15 (minute, publication)',
		],
		[
			'It was at half-past two in the afternoon on May 5.',
			'half-past two in the afternoon on May 5 = 2024-05-05T14:30 (minute, publication)',
		],
		[
			'It was twenty minutes before midnight on May 5.',
			'twenty minutes before midnight on May 5 = 2024-05-05T23:40 (minute, publication)',
		],
		['It was a quarter past noon on May 5.', 'quarter past noon on May 5 = 2024-05-05T12:15 (minute, publication)'],
		[
			'It was at 4:30 local time (0830 GMT) on May 5.',
			'4:30 local time (0830 GMT) on May 5 = 2024-05-05T04:30 (minute, publication)',
		],
		['It was at 25:30 on Monday.', 'Monday = 2024-06-03 (day, publication)'],
	])('%s', (text, told) => {
		expect(toldTimes(text, published)).toEqual([told]);
	});

	test.each([
		['They freed six in the evening raid.'],
		['The hall seats twenty minutes before the show.'],
		['Ten to midnight trains a day were shut.'],
	])('no time of day is read from %s', (text) => {
		expect(timesIn(text, published).filter(({pattern}) => pattern.hour !== undefined && pattern.hour > 0)).toEqual([]);
	});

	test('a clock without a day needs it', () => {
		expect(toldTimes('It was at 5:10 p.m.', published)).toEqual(['5:10 p.m. = needs the day (minute, context)']);
	});

	test('every minute of the day is read in both notations', () => {
		fc.assert(
			fc.property(fc.integer({min: 0, max: 1439}), (minutes) => {
				const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
				const padded = `${minute}`.padStart(2, '0');
				const iso = `${hour}`.padStart(2, '0');
				const half = hour < 12 ? 'a.m.' : 'p.m.';
				const [full] = timesIn(`It was at ${iso}:${padded} on 2020-05-05.`);
				const [halved] = timesIn(`It was at ${hour % 12 === 0 ? 12 : hour % 12}:${padded} ${half} on May 5, 2020.`);
				expect(full?.earliest).toBe(`2020-05-05T${iso}:${padded}`);
				expect(halved?.earliest).toBe(`2020-05-05T${iso}:${padded}`);
			}),
		);
	});
});

describe('time zones', () => {
	test.each<[string, string, string]>([
		['It was at 1700 GMT on May 5.', '1700 GMT on May 5', 'GMT'],
		['It was at 5 p.m. ET on May 5.', '5 p.m. ET on May 5', 'ET'],
		['It was at 5 p.m. Eastern time on May 5.', '5 p.m. Eastern time on May 5', 'ET'],
		['It was at 5 p.m. local time on May 5.', '5 p.m. local time on May 5', 'local'],
		['It was at 17:30 UTC on May 5.', '17:30 UTC on May 5', 'UTC'],
		['It was at 5:30 p.m. IST on May 5.', '5:30 p.m. IST on May 5', 'IST'],
		['It was at 8 a.m. CEST on May 5, 2020.', '8 a.m. CEST on May 5, 2020', 'CEST'],
		['It was at 8 a.m. New York time on May 5.', '8 a.m. New York time on May 5', 'new york'],
	])('%s', (text, words, zone) => {
		const [time, ...others] = timesIn(text, published);
		expect(others).toEqual([]);
		expect(time && text.slice(time.start, time.end)).toBe(words);
		expect(time?.pattern.zone).toBe(zone);
	});

	test.each<[string]>([['It was at 8 a.m. New York woke up.'], ['It was at 8 a.m. He left in time.']])(
		'no zone is read from a new sentence: %s',
		(text) => {
			expect(timesIn(text, published).map(({pattern}) => pattern.zone)).toEqual([undefined]);
		},
	);
});
