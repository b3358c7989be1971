import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import type {PartRole} from '../../src/model/index.ts';
import {findParts} from '../../src/text/parts.ts';
import {growthOf, LINEAR} from '../support/growth.ts';

const lede = 'The old dam above Norton broke late on Monday after three days of rain.';
const body = 'Nobody was hurt when the water reached the lower streets of the town, officials said.';
const end = 'The mayor wants to build the wall again before the winter comes to the valley.';

/** Each part as role and words. */
function parts(...lines: readonly string[]): [PartRole, string][] {
	const text = lines.join('\n');
	return findParts(text).map(({role, start, end: stop}) => [role, text.slice(start, stop)]);
}

function roleOf(line: string, lines: readonly string[]): PartRole | undefined {
	return parts(...lines).find(([, words]) => words.split('\n').includes(line))?.[0];
}

describe('findParts above the lede', () => {
	test('tells headline, lede and body apart', () => {
		expect(parts('Old dam breaks above Norton', '', lede, '', body, '', end)).toEqual([
			['headline', 'Old dam breaks above Norton'],
			['lede', lede],
			['body', `${body}\n\n${end}`],
		]);
	});

	test.each([
		['a trail of sections', 'Home World Old dam breaks above Norton'],
		['the name of the site', 'Old dam breaks above Norton - Example News'],
	])('takes %s around the headline for furniture', (_, line) => {
		expect(parts(line, '', 'Old dam breaks above Norton', '', lede, body).slice(0, 2)).toEqual([
			['furniture', line],
			['headline', 'Old dam breaks above Norton'],
		]);
	});

	test('counts a headline that is printed twice once', () => {
		expect(
			parts('Old dam breaks above Norton', 'Old dam breaks above Norton', lede, body).map(([role]) => role),
		).toEqual(['headline', 'furniture', 'lede', 'body']);
	});

	test.each<[string, string, PartRole]>([
		['a byline', 'By Jane Doe', 'furniture'],
		['a byline of two and their agency', 'By JANE DOE and JOHN ROE, Example Press', 'furniture'],
		['a bare name', 'Jane Doe', 'furniture'],
		['a name and an outlet', 'Jane Doe, Political Correspondent, Example Times', 'furniture'],
		['a date', 'Tuesday, 4 May 2021 10:30 GMT', 'furniture'],
		['the time of an update', 'Updated: 2021-05-04 10:30', 'furniture'],
		['a button', 'Share this article', 'furniture'],
		['a standfirst', 'Lower streets of the town stand under water, but nobody is hurt', 'body'],
		['a credit', 'Jane Doe / Example Pictures', 'caption'],
		['a correction', 'Correction: An earlier version of this article named another town.', 'correction'],
	])('takes %s for its own', (_, line, role) => {
		expect(roleOf(line, ['Old dam breaks above Norton', line, lede, body])).toBe(role);
	});

	test.each<[string, string]>([
		['a question', 'Who will pay for the old dam above Norton?'],
		['a call', 'Old dam breaks: "This is mad!"'],
		['a cut headline', 'Old dam breaks above Norton after...'],
		['capitals', 'OLD DAM BREAKS ABOVE NORTON'],
		['title case with a full stop', 'Old Dam Breaks Above Norton After Rain.'],
		['a label that belongs to it', 'Sources: Norton to rebuild the old dam'],
		['a word that could begin a label', 'Latest dam break kills two'],
	])('reads %s as a headline', (_, line) => {
		expect(parts(line, '', lede, '', body)[0]).toEqual(['headline', line]);
	});

	test.each([
		['an article that begins with prose', [lede, body, end]],
		['two sentences in one line', [`${lede} ${body}`]],
		['a single line without a full stop', ['Old dam breaks above Norton']],
		['a fragment of a sentence', ['the lower streets of the town', lede, body]],
	])('finds no headline in %s', (_, lines) => {
		expect(parts(...lines).map(([role]) => role)).not.toContain('headline');
	});

	test('keeps a dateline with the lede', () => {
		const dated = 'NORTON, Fla. (AP) — The old dam broke late on Monday after three days of rain.';
		expect(roleOf(dated, ['Old dam breaks above Norton', dated, body])).toBe('lede');
	});
});

describe('findParts below the lede', () => {
	test.each([
		'Also read',
		'Read more',
		'READ MORE: Another dam breaks in the north',
		'Others are reading now',
		'Ads by EXAMPLE',
		'Share this',
		'Sign up for our newsletter to get the news every morning.',
		'Copyright 2021 Example Press. All rights reserved.',
		'© 2021 Example Press',
		'Sources: Example Press, Example.com',
		'Reporting by Jane Doe; editing by John Roe',
		'Scroll down for video',
		'Advertisement',
		'___',
		'Continue reading…',
		'Please enter your comment!',
		'412 Most read in sport Another dam breaks in the north of the county',
		'Posted by Norton Town Hall on Monday, 3 May 2021',
		'We pay for your stories! Do you have one? Call us.',
		'Home > World > Norton',
		'Norton Dams Rivers Valleys Towns Weather Sports Money Travel Food Arts Style Health Science Tech Cars Homes Jobs Puzzles Video Photos Podcasts Letters Maps Events Tickets',
	])('takes %j for furniture', (line) => {
		expect(roleOf(line, ['Old dam breaks above Norton', lede, body, line, end])).toBe('furniture');
	});

	const credits = [
		'With reports from Reuters',
		'With reports from Reuters.',
		'With reporting from Jane Doe in Norton and agencies.',
		'With files from the Canadian Press',
		'With agency inputs.',
		'With inputs from PTI and ANI.',
		'(With inputs from agencies)',
		'--With assistance from Jane Doe and Ana de la Cruz.',
		'AFP contributed to this report.',
		'Associated Press writer Jane Doe in Norton contributed to this report.',
		'Jane Doe and John Roe also contributed reporting from Norton.',
		'The Associated Press and Reuters contributed to this story.',
		'Reuters’ Jane Doe contributed to this article.',
		'(Reporting by Jane Doe in Norton; Editing by John Roe)',
		'Additional reporting by J. Doe; editing by J. P. Roe.',
		'(Writing by Jane Doe and John O’Roe, additional reporting by the Moscow newsroom; editing by Ann van Dam)',
		'This story includes reporting by the Associated Press.',
		'Information from the Associated Press was used in this report.',
		'With reports from Norton, Reuters and dpa.',
	];

	test.each(credits)('takes the credit %j for furniture', (line) => {
		expect(roleOf(line, ['Old dam breaks above Norton', lede, body, end, line])).toBe('furniture');
	});

	test.each(credits)('takes the credit %j for furniture at the end of a paragraph', (line) => {
		expect(parts('Old dam breaks above Norton', lede, `${end} ${line}`).slice(-2)).toEqual([
			['body', end],
			['furniture', line],
		]);
	});

	test('takes two credits at the end of a paragraph for furniture', () => {
		const two = 'AFP contributed to this report. (Editing by Jane Doe)';
		expect(parts('Old dam breaks above Norton', lede, `${end} ${two}`).slice(-2)).toEqual([
			['body', end],
			['furniture', two],
		]);
	});

	test.each([
		'With reports from the front growing darker, the mayor left Norton.',
		'With reports from Norton that the dam had broken, Jane Doe drove north.',
		'With files from the archive in hand, Jane Doe went to court.',
		'With reporters from Reuters waiting outside, the mayor left by the back door.',
		'The rain contributed to this.',
		'Heavy rain in Norton contributed to the flood.',
		'Jane Doe contributed to the rescue of the town.',
		'More than 200 scientists contributed to this report.',
		'Jane Doe said the county contributed to this report.',
		'Edited by hand, the plans of the dam were of no use.',
		'Reports from Norton said the dam had broken.',
		'Information from the police was used in this search.',
	])('takes %j for no credit', (line) => {
		expect(roleOf(line, ['Old dam breaks above Norton', lede, body, line, end])).toBe('body');
		expect(parts('Old dam breaks above Norton', lede, `${end} ${line}`).at(-1)).toEqual(['body', `${end} ${line}`]);
	});

	test.each([
		'By building a second wall, the county hopes to hold the water back.',
		'For more than a decade nobody had looked at the wall.',
		'Published in 2012, the report had warned of cracks in the wall.',
		'Home prices in the valley fell by a third in a week.',
		'Share prices of the builder fell by a third in a week.',
		'Watch groups had warned the county for years.',
		'Read out in court, the letter made the mayor weep.',
		'Copyright law does not cover the plans of the dam.',
		'Source material was lost in the flood, the archive said.',
		'Comments by the mayor made matters worse for the county.',
		'Sources close to the mayor said the wall had cracks.',
		'Getty Images said its office in the valley was under water.',
		'EPA officials tested the water on Tuesday and found it clean.',
		'Correction of the river bed will take years, engineers say.',
		'See you in court, the mayor told the builder of the dam.',
		'You have to see it to believe it, she said.',
		'“We saw it coming”',
	])('takes %j for the body', (line) => {
		expect(roleOf(line, ['Old dam breaks above Norton', lede, body, line, end])).toBe('body');
	});

	test.each([
		'The old dam on Tuesday (file photo)',
		'The old dam on Tuesday. (Jane Doe/Example Press via AP)',
		'Photo: Jane Doe',
		'FILE - In this May 4, 2020 photo the old dam still stands.',
		'GETTY The old dam holds back the river',
		'The wall on Sunday.Jane Doe / Example Press',
	])('takes %j for a caption', (line) => {
		expect(roleOf(line, ['Old dam breaks above Norton', lede, body, line, end])).toBe('caption');
	});

	test('takes a line for a caption that says a sentence again without its full stop', () => {
		const again = body.slice(0, -1);
		expect(roleOf(again, ['Old dam breaks above Norton', lede, body, again, end])).toBe('caption');
	});

	test('takes a name above a credit for the caption', () => {
		expect(
			parts('Old dam breaks above Norton', '', 'Jane Doe', 'John Roe / Example Pictures', '', lede, body).slice(1, 3),
		).toEqual([
			['caption', 'Jane Doe'],
			['caption', 'John Roe / Example Pictures'],
		]);
	});

	test.each([
		'Correction: The dam is 40 years old, not 14.',
		'An earlier version of this article gave a wrong age for the dam.',
		'This story has been updated with the words of the mayor.',
		"Editor's note: The county has since withdrawn its report.",
		'UPDATE, June 3: The road below the dam is closed, the county said.',
		'Updated: The road below the dam is closed, the county said.',
		'[Correction, 3 June 2024: the dam is 40 years old.]',
	])('takes %j for a correction, at the head of the article too', (line) => {
		expect(roleOf(line, ['Old dam breaks above Norton', lede, body, line])).toBe('correction');
		expect(roleOf(line, ['Old dam breaks above Norton', line, lede, body])).toBe('correction');
		expect(roleOf(lede, ['Old dam breaks above Norton', line, lede, body])).toBe('lede');
	});

	test.each([
		'Updated 3 June 2024, 10:30 GMT',
		'Updated: 3 June 2024',
		'Updated rules for dams: what the county asks now',
	])('takes %j for no correction', (line) => {
		expect(roleOf(line, ['Old dam breaks above Norton', line, lede, body])).not.toBe('correction');
	});

	test('takes the titles under a label of links for furniture, up to the next prose', () => {
		const lines = [
			'Old dam breaks above Norton',
			lede,
			'Related stories',
			'Second dam may break as well',
			'Rain to go on for days',
			body,
		];
		expect(parts(...lines).at(-2)).toEqual([
			'furniture',
			'Related stories\nSecond dam may break as well\nRain to go on for days',
		]);
	});

	test('takes short lines after the last prose for furniture', () => {
		expect(parts('Old dam breaks above Norton', lede, body, 'Example Press', 'Norton dams').at(-1)).toEqual([
			'furniture',
			'Example Press\nNorton dams',
		]);
	});
});

test('findParts covers every character that is not white space, in order and without overlap', () => {
	const line = fc.oneof(
		fc.string({unit: 'grapheme'}),
		fc.constantFrom(
			'',
			lede,
			body,
			'Read more',
			'By Jane Doe',
			'(file photo)',
			'Correction: no',
			'Home > World',
			'wrapped\nline of prose.',
			'\r\n',
		),
	);
	fc.assert(
		fc.property(fc.array(line), (lines) => {
			const text = lines.join('\n');
			let at = 0;
			for (const {start, end: stop} of findParts(text)) {
				expect(text.slice(at, start).trim()).toBe('');
				expect(stop).toBeGreaterThan(start);
				at = stop;
			}
			expect(text.slice(at).trim()).toBe('');
		}),
	);
});

test.each(['A\n', 'Old dam breaks\n', '(', 'Read more\n', 'a ', '\n', `${lede}\n`, '(a/', '1\n'])(
	'findParts takes linear time on a run of %j',
	(unit) => {
		const growth = growthOf(7_500, (count) => {
			const text = `${unit.repeat(count)}\n${lede}`;
			return () => findParts(text);
		});
		expect(growth).toBeLessThan(LINEAR);
	},
);
