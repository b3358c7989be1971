import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {template} from '../../src/rules/_template.ts';
import {rules} from '../../src/rules/index.ts';
import {findingsOf, type TestArticle} from '../support/rule-tester.ts';

/** A row of a page's table: one article a cell. Bold words are evidence, a date in italics is that of publication. */
interface Row {
	readonly texts: readonly TestArticle[];
	readonly evidence: readonly string[];
}

function pageOf(id: string): string {
	return readFileSync(new URL(`../../src/rules/${id}.md`, import.meta.url), 'utf8');
}

function rowsUnder(heading: string, page: string): Row[] {
	const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
	const lines = section.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:Gazette|---)/.test(line));
	return lines.map((line) => {
		const cells = line.split('|').slice(1, -1);
		const articles = heading === 'What it leaves alone' ? cells.slice(0, -1) : cells;
		return {
			texts: articles.map((cell) => articleOf(cell.trim())),
			evidence: [...line.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words),
		};
	});
}

/** `*2023-05-02* **Twelve people** were killed.` */
function articleOf(cell: string): TestArticle {
	const [, published, rest = ''] = /^(?:\*(\d{4}-\d\d-\d\d)\* )?(.*)$/.exec(cell) ?? [];
	const text = rest.replaceAll('**', '');
	return published === undefined ? text : {text, published};
}

describe.each([...rules, template])('the page of $id', (rule) => {
	const page = pageOf(rule.id);
	const [flagged, quiet] = [rowsUnder('What it flags', page), rowsUnder('What it leaves alone', page)];

	test('shows a flag and a near miss', () => {
		expect(flagged.length).toBeGreaterThan(0);
		expect(quiet.length).toBeGreaterThan(0);
	});

	test.each(flagged)('is right that it flags $evidence', ({texts, evidence}) => {
		expect(findingsOf(rule, texts).map((finding) => finding.evidence.map(({quote}) => quote))).toEqual([evidence]);
	});

	test.each(quiet)('is right that it leaves $texts alone', ({texts}) => {
		expect(findingsOf(rule, texts).map(({message}) => message)).toEqual([]);
	});
});
