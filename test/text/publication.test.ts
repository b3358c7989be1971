import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {extract} from '../../src/crosscheck.ts';
import {analyse} from '../../src/text/index.ts';

const story =
	'Divers raised the wreck of a barge in the harbour, the port office said.\n\nNobody was aboard when it went down. The crew of 12 had left hours before.';

function articleWith({above = '', lede = '', below = ''}): string {
	return `Barge raised in harbour\n\n${above}\n\n${lede}${story}\n\n${below}\n`;
}

/** The date and the words that tell it; "" where there is none. */
function published(text: string): string {
	const {publication} = analyse(text);
	return publication === undefined ? '' : `${publication.published}: ${publication.publishedFrom}`;
}

describe('a date that the page prints above the text is the date of publication', () => {
	test.each<[string, string]>([
		['Published: 5 May 2024', '2024-05-05: line “Published: 5 May 2024”'],
		['Published May 5, 2024, 3:04 p.m. ET', '2024-05-05: line “Published May 5, 2024, 3:04 p.m. ET”'],
		['Last updated on May 5, 2024', '2024-05-05: line “Last updated on May 5, 2024”'],
		['Updated 10:15 AM ET, Sun May 5, 2024', '2024-05-05: line “Updated 10:15 AM ET, Sun May 5, 2024”'],
		['Agency | Updated: 2024-05-05 21:45', '2024-05-05: line “Agency | Updated: 2024-05-05 21:45”'],
		[
			'By Ana Roe | Published May 5, 2024 | Updated May 7, 2024',
			'2024-05-05: line “By Ana Roe | Published May 5, 2024”',
		],
		['Updated May 7, 2024\n\nFirst published on 5 May 2024', '2024-05-05: line “First published on 5 May 2024”'],
		['Posted by Ana Roe on 5 May 2024', '2024-05-05: line “Posted by Ana Roe on 5 May 2024”'],
		['Sunday, May 5, 2024', '2024-05-05: line “Sunday, May 5, 2024”'],
		['2024-05-05', '2024-05-05: line “2024-05-05”'],
		['2024-05-05T10:15:00Z', '2024-05-05: line “2024-05-05T10:15”'],
		['By Ana Roe, May 5, 2024', '2024-05-05: line “By Ana Roe, May 5, 2024”'],
		['Ana Roe, Harbour News, 5 May 2024', '2024-05-05: line “Ana Roe, Harbour News, 5 May 2024”'],
		['May 5, 2024 / 10:30 AM / Harbour News', '2024-05-05: line “May 5, 2024”'],
		['Lima, 5 May 2024', '2024-05-05: line “Lima, 5 May 2024”'],
	])('%s', (above, expected) => {
		expect(published(articleWith({above}))).toBe(expected);
	});
});

describe('a line that leaves the date open tells none', () => {
	test.each<[string]>([
		['04/05/2024'],
		['5 May'],
		['May 2024'],
		['Monday, May 5, 2024'],
		['Copyright 2024 Harbour News. All rights reserved.'],
		['© 5 May 2024 Harbour News'],
		['FILE - In this Dec. 31, 2016 file photo, a barge lies in the harbour.'],
		['Read more: Barge Sinks With All Hands 5 May 2016'],
		['Published 5 May 2024\n\nPublished 7 May 2024'],
		['A post shared by Ana Roe (@ana) on May 5, 2024'],
		['This article was updated on 5 May 2024 to add what the crew said.'],
		['Correction, 5 May 2024: An earlier version of this article named another town.'],
	])('%s', (above) => {
		expect(published(articleWith({above}))).toBe('');
	});
});

test.each<[string, string]>([
	[
		'This article was first published on 5 May 2024.',
		'2024-05-05: line “This article was first published on 5 May 2024”',
	],
	['Published 5 May 2024', '2024-05-05: line “Published 5 May 2024”'],
	['5 May 2024', ''],
	['Posted by Ana Roe on 5 May 2024', ''],
])('a date below the text counts only where a label begins the line: %s', (below, expected) => {
	expect(published(articleWith({below}))).toBe(expected);
});

describe('a dateline with its year is the date of publication', () => {
	test.each<[string, string]>([
		['LIMA, May 5, 2024 (Agency) — ', '2024-05-05: dateline “LIMA, May 5, 2024”'],
		['LIMA, Peru, 5 May 2024 - ', '2024-05-05: dateline “LIMA, Peru, 5 May 2024”'],
		['LIMA, May 5, 2024. /AGENCY/. ', '2024-05-05: dateline “LIMA, May 5, 2024”'],
		['May 5, 2024 — ', '2024-05-05: dateline “May 5, 2024”'],
		['LIMA, May 5 (Agency) — ', ''],
		['LIMA (Agency) — ', ''],
		['On May 5, 2024 — a Sunday — it sank. ', ''],
	])('%s', (lede, expected) => {
		expect(published(articleWith({lede}))).toBe(expected);
	});
});

describe('the narrator tells the day', () => {
	test.each<[string, string]>([
		['The barge came up today, 5 May 2024. ', '2024-05-05: text “today, 5 May 2024”'],
		['The barge came up this morning, Sunday 5 May 2024. ', '2024-05-05: text “this morning, Sunday 5 May 2024”'],
		['The barge sank yesterday (5 May 2024). ', '2024-05-06: text “yesterday (5 May 2024”'],
		['A hearing is to be held tomorrow, 5 May 2024. ', '2024-05-04: text “tomorrow, 5 May 2024”'],
		['The port office said on Sunday, 5 May 2024, that the barge is safe. ', '2024-05-05: text “Sunday, 5 May 2024”'],
		['The port office on Sunday, May 5, 2024, announced a sale. ', '2024-05-05: text “Sunday, May 5, 2024”'],
	])('%s', (lede, expected) => {
		expect(published(articleWith({lede}))).toBe(expected);
	});

	test.each<[string, string]>([
		['a date of what happened, not of what was said', 'The barge sank on Sunday, 5 May 2024. '],
		['a wrong weekday', 'The port office said on Monday, 5 May 2024, that the barge is safe. '],
		['no weekday', 'The port office said on 5 May 2024 that the barge is safe. '],
		['a later day', 'The port office said on Sunday, 5 May 2024, that it sank. It came up on 9 May 2024. '],
		['a doubtful week', 'The port office said on Sunday, 5 May 2024, that it sank. It came up on Tuesday. '],
		['"today" elsewhere', 'The port office said on Sunday, 5 May 2024, that it sank. Today it is safe. '],
		['words in quotation marks', '“It will sink today, 5 May 2024,” Ana Roe said. '],
	])('but not by %s', (_, lede) => {
		expect(published(articleWith({lede}))).toBe('');
	});
});

test('a date of publication that is given is not looked for', () => {
	expect(analyse(articleWith({above: 'Published: 5 May 2024'}), '2024-06-01').publication).toBeUndefined();
});

test('an article without a date takes the one that it tells, and its times count from there', () => {
	const text = `Barge sinks\n\nPublished: 5 May 2024\n\nA barge sank in the harbour on Friday, the port office said in Lima.\n`;
	const article = {id: 'a.txt', file: 'a.txt', outlet: 'a', language: 'en', sha256: '', text};
	const extraction = extract(article);
	expect(extraction.article).toMatchObject({
		published: '2024-05-05',
		publishedFrom: 'line “Published: 5 May 2024”',
	});
	expect(extraction.analysis.times.map(({earliest, anchor}) => [earliest, anchor])).toEqual([
		['2024-05-03', 'publication'],
	]);
});

test('whatever stands above the text, a date that is found is of the calendar and its words are of the article', () => {
	const pieces = [
		'Published',
		'Updated:',
		'on',
		'5',
		'May',
		'2024',
		'31',
		'Feb',
		',',
		'|',
		'Sunday',
		'2024-02-30',
		'By',
		'Ana',
		'12:30',
	];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 8}), (words) => {
			const text = articleWith({above: words.join(' ')});
			const {publication} = analyse(text);
			if (publication === undefined) return;
			expect(new Date(publication.published).toISOString().slice(0, 10)).toBe(publication.published);
			expect(text).toContain(/“(.*)”/.exec(publication.publishedFrom)?.[1]);
		}),
	);
});
