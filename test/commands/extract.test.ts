import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {column, pdfOf, zipOf} from '../support/document-files.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const files = {
	'gazette.txt':
		'Ferry sinks off Port Ellis\n\nOn 27 May 2024 five passengers drowned, Ann Lowe said. "We could not help," she said.\n',
	'herald.txt': 'Seven passengers drowned on Monday, according to the police of Port Ellis.\n',
};

describe('crosscheck extract', () => {
	test('JSON satisfies its schema and carries the text', async () => {
		const {stdout, exitCode} = await runCrosscheck(['extract', '.', '--format', 'json'], caseFolder(files));
		const extracted: unknown = JSON.parse(stdout);
		expect(schemaFaults('extract', extracted)).toEqual([]);
		expect(extracted).toMatchObject({
			formatVersion: 1,
			articles: [
				{id: 'gazette.txt', text: files['gazette.txt']},
				{id: 'herald.txt', text: files['herald.txt']},
			],
		});
		expect(stdout).toBe(`${JSON.stringify(extracted, undefined, 2)}\n`);
		expect(exitCode).toBe(0);
	});

	test('without an article the JSON is whole, and the exit code is 2', async () => {
		const {stdout, stderr, exitCode} = await runCrosscheck(
			['extract', '.', '--format', 'json'],
			caseFolder({'x.txt': ''}),
		);
		expect(schemaFaults('extract', JSON.parse(stdout))).toEqual([]);
		expect(stderr).toContain('crosscheck: not compared: x.txt: empty\n');
		expect(exitCode).toBe(2);
	});

	test('JSON names different files differently, and no folder of the machine', async () => {
		const root = caseFolder({
			'desk/a.txt': '',
			'a/gazette.txt': files['gazette.txt'],
			'b/gazette.txt': 'Dry summer.\n',
		});
		const words = ['extract', '../a/gazette.txt', join(root, 'b/gazette.txt'), '--format', 'json'];
		const {stdout} = await runCrosscheck(words, join(root, 'desk'));
		const {articles}: {articles: {file: string}[]} = JSON.parse(stdout);
		expect(articles.map(({file}) => file)).toEqual(['a/gazette.txt', 'b/gazette.txt']);
	});

	test('text names each thing by line and column', async () => {
		const {stdout} = await runCrosscheck(['extract', 'gazette.txt'], caseFolder(files));
		expect(stdout).toMatch(/^gazette\.txt {2}gazette, undated, en, \d+ sentences, \d+ claims?\n/u);
		expect(stdout).toMatch(/^ {2}1:1 +part +“Ferry sinks off Port Ellis” {2}headline$/mu);
	});
});

test('the terminal shows times as people read them', async () => {
	const text = 'Ferry sinks off Port Ellis\n\nThe ferry sank at 12:05 on 1 January 2018, the harbour master said.\n';
	const {stdout} = await runCrosscheck(
		['extract', 'a.txt', '--published', 'a.txt=2018-01-01T15:30:00Z'],
		caseFolder({'a.txt': text}),
	);
	expect(stdout).toContain('a.txt  a, 2018-01-01 15:30 Z, en');
	expect(stdout).toMatch(/“12:05 on 1 January 2018” {2}minute 2018-01-01 12:05$/mu);
});

describe('an article within a file', () => {
	test('is named with the file, and told by its page or line there', async () => {
		const cwd = caseFolder({});
		const text = files['gazette.txt'];
		writeFileSync(
			join(cwd, 'wire#1.zip'),
			zipOf({'monday/a.txt': text, 'b.pdf': pdfOf([[], column(60, 100, [text.slice(0, 60)])])}),
		);
		const {stdout} = await runCrosscheck(['extract', 'wire#1.zip'], cwd);
		expect(stdout).toMatch(/^wire#1\.zip#monday\/a\.txt {2}a, undated/mu);
		expect(stdout).toMatch(/^wire#1\.zip#b\.pdf {2}/mu);
		expect(stdout).toMatch(/^ {2}page 2 +part /mu);
		expect(stdout).toMatch(/^ {2}1:1 +part /mu);
	});
});

describe('a saved page', () => {
	const page = `<!doctype html><html lang="en"><head><title>Ferry sinks</title><meta property="og:site_name" content="Gazette"></head>
		<body><nav>Home</nav><article><h1>Seven die as ferry sinks</h1><p>Seven people died when a ferry sank off the coast near Corran on Friday.</p>
		<p class="correction">Correction: an earlier version gave another number.</p></article></body></html>`;

	test('is shown with what it says of itself, what is left out, and the places of its paragraphs', async () => {
		const cwd = caseFolder({'a.html': page});
		const {stdout} = await runCrosscheck(['extract', 'a.html'], cwd);
		expect(stdout.split('\n').slice(0, 8)).toEqual([
			expect.stringMatching(/^a\.html {2}Gazette, undated, en/),
			'  read as             html',
			'  says    headline    “Seven die as ferry sinks”  <h1>',
			'  also    headline    “Ferry sinks”  <title>',
			'  says    outlet      “Gazette”  og:site_name',
			'  says    language    “en”  <html lang>',
			'  left out            “Home”  navigation',
			expect.stringContaining('headline'),
		]);
	});

	test('satisfies the schema, and a note of a correction is a part of its own', async () => {
		const cwd = caseFolder({'a.html': page});
		const {stdout} = await runCrosscheck(['extract', 'a.html', '--format', 'json'], cwd);
		const extraction: unknown = JSON.parse(stdout);
		expect(schemaFaults('extract', extraction)).toEqual([]);
		expect(extraction).toMatchObject({
			articles: [{format: 'html', parts: [{role: 'headline'}, {role: 'lede'}, {role: 'correction'}]}],
		});
	});
});
