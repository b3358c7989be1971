import {describe, expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const page = (dead: string): string =>
	`<html lang="en"><body><article><h1>Ferry sinks off Corran</h1><p>${dead} people died when the ferry Maid of Lorne sank near Corran on Friday.</p>
	<p>The boat carried 42 passengers and a crew of five when it left the harbour in fog.</p></article></body></html>`;

const cwd = (): string => caseFolder({'gazette.html': page('Seven'), 'herald.html': page('Nine')});

describe('evidence from a page', () => {
	test.each([
		['text', /gazette\.html,\s+\/html\/body\/article\/p\[1\]/],
		['line', /^gazette\.html:1:1: (?:conflict|tension): .*; gazette\.html, \/html\/body\/article\/p\[1\]\)$/m],
		['md', /gazette\.html, \/html\/body\/article\/p\\?\[1\\?\]/],
		['sarif', /"fullyQualifiedName": "\/html\/body\/article\/p\[1\]"/],
		['html', /<a href="gazette\.html#:~:text=Seven%20people">in the file<\/a>/],
	])('%s says where it stands in the file', async (format, pattern) => {
		const {stdout} = await runCrosscheck(['.', '--one-story', '--format', format], cwd());
		expect(stdout).toMatch(pattern);
	});

	test('json gives the path instead of a line', async () => {
		const {stdout} = await runCrosscheck(['.', '--one-story', '--format', 'json'], cwd());
		const report: unknown = JSON.parse(stdout);
		expect(schemaFaults('report', report)).toEqual([]);
		expect(stdout).toContain('"path": "/html/body/article/p[1]"');
	});
});

const at = (url: string, time: string): string =>
	`<link rel="canonical" href="${url}"><meta property="article:modified_time" content="${time}">`;

test('two versions of one article are one source; the earlier one is listed with the way to see what changed', async () => {
	const folder = caseFolder({
		'a.html': page('Seven').replace(
			'<body>',
			`<head>${at('https://www.gazette.example/a', '2024-05-31T09:00Z')}</head><body>`,
		),
		'b.html': page('Nine').replace(
			'<body>',
			`<head>${at('https://m.gazette.example/a', '2024-05-31T19:00Z')}</head><body>`,
		),
	});
	const {stdout} = await runCrosscheck(['.', '--format', 'json'], folder);
	expect(JSON.parse(stdout)).toMatchObject({
		articles: [{id: 'b.html'}],
		notCompared: [
			{
				file: 'a.html',
				why: 'an earlier version of b.html (same address); crosscheck diff a.html b.html tells what changed',
			},
		],
	});
	const {stdout: changes} = await runCrosscheck(['diff', 'a.html', 'b.html'], folder);
	expect(changes).toContain('«Nine» people died');
});

describe('an address instead of a path', () => {
	const advice =
		'crosscheck: https://gazette.example/a: crosscheck fetches nothing by itself; save the page in a browser (Ctrl-S) and name the file, or allow it with --allow-network\n';

	test('is refused with the way to save the page', async () => {
		expect(await runCrosscheck(['https://gazette.example/a'], cwd())).toEqual({
			exitCode: 2,
			stdout: '',
			stderr: advice,
		});
	});

	test('is never fetched from the own machine, even where the network is allowed', async () => {
		const {exitCode, stderr} = await runCrosscheck(['http://127.0.0.1:9/a', '--allow-network'], cwd());
		expect({exitCode, stderr}).toEqual({
			exitCode: 2,
			stderr: 'crosscheck: http://127.0.0.1:9/a: its address is not a public one\n',
		});
	});
});

const desk = () =>
	caseFolder({
		'home/kim/case/gazette.txt': 'Ferry sinks off Corran\n\nSeven people died when a ferry sank on Friday.\n',
		'home/kim/case/herald.txt': 'Ferry sinks off Corran\n\nNine people died when a ferry sank on Friday.\n',
		'home/kim/case/empty.txt': '',
		'work/tide.txt': 'Ferry sinks off Corran\n\nNine people died when a ferry sank on Friday.\n',
	});

describe('articles outside the working folder', () => {
	test.each(['json', 'jsonl', 'html', 'md', 'csv', 'sarif', 'anno', 'github', 'claimreview'])(
		'%s names no folder of the machine',
		async (format) => {
			const folder = desk();
			const inside = `${folder}/work`;
			const {stdout} = await runCrosscheck(['../home/kim/case', '--one-story', '-f', format], inside);
			const absolute = await runCrosscheck([`${folder}/home/kim/case`, '--one-story', '-f', format], inside);
			for (const words of [stdout, absolute.stdout]) {
				expect(words).not.toBe('');
				expect(words).not.toContain('kim');
				expect(words).not.toContain('/home');
				expect(words).not.toContain(folder);
			}
		},
	);

	test('and beside one inside are told apart by their names', async () => {
		const folder = desk();
		const {stdout} = await runCrosscheck(
			['tide.txt', `${folder}/home/kim/case/gazette.txt`, '-f', 'json'],
			`${folder}/work`,
		);
		const {articles}: {articles: {file: string}[]} = JSON.parse(stdout);
		expect(articles.map(({file}) => file)).toEqual(['gazette.txt', 'tide.txt']);
	});

	test('keep the paths that can be opened in lines for an editor', async () => {
		const folder = desk();
		const {stdout} = await runCrosscheck([`${folder}/home/kim/case`, '--one-story', '-f', 'line'], `${folder}/work`);
		expect(stdout).toContain(`${folder}/home/kim/case/gazette.txt:3:1: `);
	});

	test('extract names no folder either', async () => {
		const folder = desk();
		const {stdout} = await runCrosscheck(['extract', `${folder}/home/kim/case`, '-f', 'json'], `${folder}/work`);
		expect(stdout).not.toContain('kim');
	});
});
