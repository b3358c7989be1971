import {describe, expect, test} from '@jest/globals';
import {marked} from 'marked';
import {markdownReporter} from '../../../src/adapters/reporters/md/report.ts';
import type {Report} from '../../../src/model/index.ts';
import {hostileReport, hostileTexts} from '../../support/hostile-report.ts';
import {sampleReport} from '../../support/sample-report.ts';

const written = (report: Report) => [...markdownReporter(report)].join('');

const rendered = (report: Report): string => marked.parse(written(report), {async: false, gfm: true});

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&amp;': '&',
};

/** The words that a reader of the rendered page sees. */
function shown(html: string): string {
	return html
		.replaceAll(/<[^>]*>/gu, '')
		.replaceAll(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => entities[entity] ?? entity);
}

/** The tags of a page, each once. */
function tags(html: string): string[] {
	return [...new Set(html.match(/<[a-z][^>]*>/gu))].toSorted();
}

describe('the report as Markdown', () => {
	test('renders with its headings in order', () => {
		expect(
			[...rendered(sampleReport).matchAll(/<h(\d)>(.*?)<\/h\1>/gu)].map(
				([, level, words]) => `${level} ${shown(words ?? '')}`,
			),
		).toEqual([
			'1 Crosscheck: Ferry sinks off Port Ellis',
			'2 Ferry sinks off Port Ellis',
			'3 Who says what',
			'3 Where they differ',
			'4 1. Counts of drowned passengers differ: 5 against 7',
			'4 2. Three crew are counted, four are named',
			'3 Only in some sources',
			'2 Not compared',
			'2 Call sheet',
			'3 Ask: Police',
			'3 Find: The outlets themselves',
			'2 Method',
		]);
	});

	test('has the matrix as a table with a cell for each outlet', () => {
		const table = /<table>.*?<\/table>/su.exec(rendered(sampleReport))?.[0] ?? '';
		const cells = [...table.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gu)].map(([, words]) => shown(words ?? ''));
		expect(cells.join(' | ')).toBe(
			'Question | Standing | Gazette | Herald | Tribune | ' +
				'How many passengers drowned? | conflict (1) | A Five passengers | B Seven passengers (same text) | B Seven passengers (same text) | ' +
				'When did they drown? | agree | A on Monday | A on Monday | mentioned',
		);
	});

	test.each([...hostileTexts, '- item', '1. item', '# head', '---', '> quote', 'https://a.example/ www.a.example'])(
		'%j shows as text',
		(words) => {
			const html = rendered(hostileReport(words));
			const visible = words.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
			expect(shown(html)).toContain(visible);
			expect(tags(html)).toEqual(tags(rendered(hostileReport('plain words'))));
		},
	);
});
