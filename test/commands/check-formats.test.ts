import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {parse} from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import {marked} from 'marked';
import {caseFolder} from '../support/case-folder.ts';
import {htmlFaults, sarifFaults} from '../support/format-faults.ts';
import {type Outcome, runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const source = `Ferry sinks off Port Ellis

Five passengers died on Monday when a ferry sank off Port Ellis. The ship was built in 1998.

“We had no time to lower the boats,” the captain, Ann Lowe, told reporters.
`;

async function check(draft: string, words: readonly string[]): Promise<Outcome> {
	const cwd = caseFolder({'draft.txt': draft, 'sources/gazette.txt': source});
	return runCrosscheck(['check', 'draft.txt', '--against', 'sources', ...words], cwd);
}

describe('a draft held against its sources', () => {
	const draft =
		'Ferry sinks off Port Ellis\n\nFive passengers died on Monday. Divers searched the wreck for gold coins.\n\n“We had no time to launch the boats,” Ann Lowe said.\n';

	test('JSON names the tool, and what was not compared', async () => {
		const cwd = caseFolder({'draft.txt': draft, 'sources/gazette.txt': source, 'sources/empty.txt': ''});
		const {stdout} = await runCrosscheck(['check', 'draft.txt', '--against', 'sources', '-f', 'json'], cwd);
		const result: unknown = JSON.parse(stdout);
		expect(schemaFaults('check', result)).toEqual([]);
		expect(result).toMatchObject({
			tool: {name: 'crosscheck'},
			notCompared: [{file: 'sources/empty.txt', why: 'empty'}],
		});
	});

	test('lines begin with the place in the draft', async () => {
		const {stdout} = await check(draft, ['--format', 'line']);
		expect(stdout.split('\n').slice(0, -1)).toEqual([
			expect.stringMatching(/^draft\.txt:5:2: conflict: no source has the quotation “We had no time/u),
			expect.stringMatching(/^draft\.txt:3:33: tension: no source says “Divers searched the wreck for gold coins”/u),
		]);
	});

	test('a workflow shows them beside the lines of the draft', async () => {
		const {stdout} = await check(draft, ['--format', 'github']);
		expect(stdout).toMatch(/^::error file=draft\.txt,line=5,.*title=misquotation::/mu);
		expect(stdout).toMatch(/^::warning file=draft\.txt,line=3,.*title=no-source::/mu);
	});

	test('SARIF is valid and has a rule for each result', async () => {
		const {stdout} = await check(draft, ['--format', 'sarif']);
		expect(sarifFaults(stdout)).toEqual([]);
		const log: {runs: {results: {ruleIndex: number; ruleId: string}[]; tool: {driver: {rules: {id: string}[]}}}[]} =
			JSON.parse(stdout);
		const [{results, tool} = {results: [], tool: {driver: {rules: []}}}] = log.runs;
		expect(results.map(({ruleId}) => ruleId)).toEqual(['misquotation', 'no-source']);
		expect(results.map(({ruleIndex}) => tool.driver.rules[ruleIndex]?.id)).toEqual(['misquotation', 'no-source']);
	});

	test('a page shows each fact, valid and with the draft underlined', async () => {
		const {stdout} = await check(draft, ['--format', 'html']);
		expect(await htmlFaults(stdout)).toEqual([]);
		for (const words of ['No source says this (1)', 'Quotations not found word for word (1)', 'Annotated copies'])
			expect(stdout).toContain(words);
		expect(stdout).toContain('<span class="mark tension">Divers searched the wreck for gold coins</span>');
		const without = await check(draft, ['--format', 'html', '--no-full-text']);
		expect(await htmlFaults(without.stdout)).toEqual([]);
		expect(without.stdout).not.toContain('Annotated copies');
	});

	test('two facts of the same words are two', async () => {
		const twice =
			'Ferry sinks\n\nDivers searched the wreck for gold coins.\n\nDivers searched the wreck for gold coins.\n';
		expect(await htmlFaults((await check(twice, ['--format', 'html'])).stdout)).toEqual([]);
	});

	test('Markdown renders each fact under its heading', async () => {
		const html = marked.parse((await check(draft, ['--format', 'md'])).stdout, {async: false, gfm: true});
		expect([...html.matchAll(/<h\d>(.*?)<\/h\d>/gu)].map(([, words]) => words)).toEqual([
			'Crosscheck: draft held against its sources',
			'Quotations not found word for word (1)',
			'No source says this (1)',
			'Supported (6)',
			'Method',
		]);
		expect(html).toMatch(
			/<li>claim “Divers searched the wreck for gold coins” \(draft\.txt:3:33\) <code>[0-9a-f]{8}<\/code><\/li>/u,
		);
		expect(html).toMatch(
			/no time to launch the boats,” \(draft\.txt:5:2\) <code>[0-9a-f]{8}<\/code><ul>\n<li>nearest: gazette: “had no time/u,
		);
	});

	test('a spreadsheet has a row for each fact, and a column for what each source has of it', async () => {
		const cwd = caseFolder({'draft.txt': draft.replace('Five', 'Four'), 'sources/gazette.txt': source});
		const dates = ['--published', 'draft.txt=2024-05-28', '--published', 'sources/gazette.txt=2024-05-28'];
		const words = ['check', 'draft.txt', '--against', 'sources', '--csv-output', 'a.csv', '--xlsx-output', 'a.xlsx'];
		const {exitCode, stderr} = await runCrosscheck([...words, ...dates], cwd);
		expect([exitCode, stderr]).toEqual([1, '']);
		const rows: string[][] = parse(readFileSync(join(cwd, 'a.csv'), 'utf8'), {bom: true, record_delimiter: '\r\n'});
		expect(rows[0]?.join(' | ')).toBe(
			'place | kind | standing | fact | gazette | why | method | source | would settle | date checked | verified | note',
		);
		const shown = rows.slice(1).map(([place, kind, standing, fact, gazette]) => [place, kind, standing, fact, gazette]);
		expect(shown).toContainEqual(['3:1', 'number', 'contradicted', 'Four passengers', 'Five passengers']);
		const coins = ['3:33', 'claim', 'in no source', 'Divers searched the wreck for gold coins', ''];
		expect(shown).toContainEqual(coins);
		const sheet = (await new ExcelJS.Workbook().xlsx.readFile(join(cwd, 'a.xlsx'))).getWorksheet('Facts');
		expect(sheet?.rowCount).toBe(rows.length);
		expect(sheet?.getRow(2).getCell(4).value).toBe(rows[1]?.[3]);
	});

	test.each(['text', 'md', 'html'])('%s says how a source was read', async (format) => {
		const page = `<html><body><article><h1>Ferry sinks</h1><p>${'Five passengers died when a ferry sank off Port Ellis. '.repeat(3)}</p><p>Subscribe to continue reading</p></article></body></html>`;
		const cwd = caseFolder({'draft.txt': draft, 'tide.html': page});
		const {stdout} = await runCrosscheck(['check', 'draft.txt', '--against', 'tide.html', '-f', format], cwd);
		const words = stdout.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
		expect(words).toContain('tide: cut off: the page ends with “Subscribe to continue reading”');
	});

	test.each([
		[
			['--format', 'anno'],
			'--format cannot be "anno"; give one of text, line, json, html, md, csv, xlsx, sarif, github',
		],
		[['-o', 'sources/gazette.txt'], '--output sources/gazette.txt: is one of the articles; name another file'],
		[['--csv-output', 'draft.txt'], '--csv-output draft.txt: is one of the articles; name another file'],
		[['--csv-output', '-'], '--csv-output -: only --format writes to the standard output; name a file'],
	])('%j is refused', async (words, line) => {
		const {exitCode, stdout, stderr} = await check(draft, words);
		expect({exitCode, stdout, stderr}).toEqual({exitCode: 2, stdout: '', stderr: `crosscheck: ${line}\n`});
	});
});
