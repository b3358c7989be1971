import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const files = {
	'case/gazette.txt':
		'Ferry sinks off Port Ellis\n\nFive passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n',
	'case/herald.txt':
		'Ferry sinks off Port Ellis\n\nSeven passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n',
	'case/weather.txt': 'Snow closes the Tarnaby pass\n\nSnow closed the Tarnaby pass to lorries on Friday.\n',
};
const conflict = 'counts differ: gazette says “Five passengers”; herald says “Seven passengers”';

/** Output without the letters that an archive adds to the ids of articles. */
function withoutHashes(output: string): string {
	return output.replaceAll(/(?<=\.txt)@[0-9a-f]{12}/gu, '');
}

describe('crosscheck archive', () => {
	test('prints what an article changes, once', async () => {
		const cwd = caseFolder(files);
		const first = await runCrosscheck(['archive', 'add', 'case/gazette.txt'], cwd);
		expect(first).toEqual({
			exitCode: 0,
			stdout: '',
			stderr: 'crosscheck: crosscheck-archive.db: 1 of 1 article new\n',
		});
		const second = await runCrosscheck(['archive', 'add', 'case/herald.txt', 'case/weather.txt'], cwd);
		expect(second.exitCode).toBe(1);
		expect(second.stdout).toMatch(
			/^new {5}conflict {2}[0-9a-f]{8} {2}counts differ: .+ \(Ferry sinks off Port Ellis\)\n$/u,
		);
		expect(second.stdout).toContain(conflict);
		const again = await runCrosscheck(['archive', 'add', 'case', '--quiet'], cwd);
		expect(again).toEqual({exitCode: 0, stdout: '', stderr: ''});
	});

	test('prints changes as lines of JSON', async () => {
		const cwd = caseFolder(files);
		const {stdout} = await runCrosscheck(['archive', 'add', 'case', '--format', 'jsonl', '--jobs', '2'], cwd);
		expect(schemaFaults('archive-line', JSON.parse(stdout))).toEqual([]);
		expect(JSON.parse(stdout)).toMatchObject({
			formatVersion: 1,
			type: 'change',
			change: 'new',
			story: {title: 'Ferry sinks off Port Ellis', articles: [/gazette/, /herald/].map(() => expect.any(String))},
			finding: {message: conflict},
		});
	});

	test('gives the findings that a report gives, in its shape', async () => {
		const cwd = caseFolder(files);
		await runCrosscheck(['archive', 'add', 'case', '--store', 'news.db'], cwd);
		const findings = await runCrosscheck(['archive', 'findings', '--store', 'news.db', '--format', 'json'], cwd);
		const report = await runCrosscheck(['report', 'case', '--format', 'json'], cwd);
		expect(findings.exitCode).toBe(1);
		expect(withoutHashes(findings.stdout)).toBe(report.stdout);
	});

	test('finds sentences, lists stories and counts what it holds', async () => {
		const cwd = caseFolder(files);
		await runCrosscheck(['archive', 'add', 'case'], cwd);
		expect(await runCrosscheck(['archive', 'search', 'seven', 'AURORA'], cwd)).toMatchObject({
			exitCode: 0,
			stdout: expect.stringContaining('herald: Seven passengers drowned on Monday'),
		});
		expect(await runCrosscheck(['archive', 'search', 'volcano'], cwd)).toMatchObject({exitCode: 1, stdout: ''});
		expect((await runCrosscheck(['archive', 'stories'], cwd)).stdout).toBe(
			'Ferry sinks off Port Ellis: 2 articles, 1 conflict, 0 tensions\n' +
				'Snow closes the Tarnaby pass: 1 article, 0 conflicts, 0 tensions\n',
		);
		const status = await runCrosscheck(['archive', 'status', '--format', 'json'], cwd);
		for (const words of [['search', 'seven'], ['stories'], ['status']]) {
			const {stdout} = await runCrosscheck(['archive', ...words, '--format', 'json'], cwd);
			expect(schemaFaults('archive', JSON.parse(stdout))).toEqual([]);
		}
		expect(JSON.parse(status.stdout)).toMatchObject({
			stages: {done: 3, failed: 0},
			stories: 2,
			findings: {conflict: 1},
		});
	});

	test('exports everything, and another archive that imports it gives the same bytes', async () => {
		const cwd = caseFolder(files);
		await runCrosscheck(['archive', 'add', 'case', '--store', 'one.db'], cwd);
		await runCrosscheck(['archive', 'export', '--store', 'one.db', '-o', 'one.jsonl'], cwd);
		const imported = await runCrosscheck(['archive', 'import', 'one.jsonl', '--store', 'two.db'], cwd);
		expect(imported.stderr).toBe('crosscheck: two.db: 3 articles new of one.jsonl\n');
		const again = await runCrosscheck(['archive', 'import', 'one.jsonl', '--store', 'two.db', '--quiet'], cwd);
		expect(again).toEqual({exitCode: 0, stdout: '', stderr: ''});
		const findings = async (store: string): Promise<string> =>
			(await runCrosscheck(['archive', 'findings', '--store', store, '--format', 'json'], cwd)).stdout;
		expect(await findings('two.db')).toBe(await findings('one.db'));
		await runCrosscheck(['archive', 'export', '--store', 'two.db', '-o', 'two.jsonl'], cwd);
		const lines = readFileSync(join(cwd, 'one.jsonl'), 'utf8');
		expect(readFileSync(join(cwd, 'two.jsonl'), 'utf8')).toBe(lines);
		for (const line of lines.trimEnd().split('\n')) expect(schemaFaults('archive-line', JSON.parse(line))).toEqual([]);
	});

	test('takes the decisions of a case in, and gives them back line by line', async () => {
		const cwd = caseFolder(files);
		await runCrosscheck(['archive', 'add', 'case'], cwd);
		const {stdout} = await runCrosscheck(['report', 'case', '--format', 'json'], cwd);
		const report: {stories: {findings: {id: string}[]}[]} = JSON.parse(stdout);
		const id = report.stories.flatMap(({findings}) => findings)[0]?.id ?? '';
		await runCrosscheck(['decide', id, 'dismiss', '--reason', 'later-update', '--by', 'Ada', '--case', 'case'], cwd);
		const log = readFileSync(join(cwd, 'case/decisions.jsonl'), 'utf8');
		await runCrosscheck(['archive', 'import', 'case/decisions.jsonl'], cwd);
		const decided = await runCrosscheck(['archive', 'findings', '--format', 'json'], cwd);
		expect(decided.exitCode).toBe(0);
		const inCase = await runCrosscheck(['report', 'case', '--format', 'json'], cwd);
		expect(withoutHashes(decided.stdout)).toBe(inCase.stdout);
		expect((await runCrosscheck(['archive', 'export', '--only-decisions'], cwd)).stdout).toBe(log);
	});

	test('says which articles could not be worked on, ends with 2 where that is strict, and tries them again', async () => {
		const cwd = caseFolder(files);
		await runCrosscheck(['archive', 'add', 'case'], cwd);
		const {default: wasm} = await import('node-sqlite3-wasm');
		const database = new wasm.Database(join(cwd, 'crosscheck-archive.db'));
		database.run("update extraction set content = x'01'");
		database.run("update article set stage = 'compare' where id like 'case/weather%' or id like 'weather%'");
		database.close();
		const lost = /^crosscheck: not compared: .*weather\.txt@.{12}: what the archive keeps of it is damaged$/mu;
		const added = await runCrosscheck(['archive', 'add', 'case', '--strict'], cwd);
		expect(added).toEqual({exitCode: 2, stdout: '', stderr: expect.stringMatching(lost)});
		const retried = await runCrosscheck(['archive', 'retry', '--strict'], cwd);
		expect(retried).toEqual({
			exitCode: 0,
			stdout: '',
			stderr: 'crosscheck: crosscheck-archive.db: 1 article tried again\n',
		});
	});

	test('removes old stories, and says how many articles', async () => {
		const cwd = caseFolder({
			...files,
			'case/case.json': JSON.stringify({
				articles: {
					'gazette.txt': {published: '2024-05-28'},
					'herald.txt': {published: '2024-05-28'},
					'weather.txt': {published: '2024-06-28'},
				},
			}),
		});
		await runCrosscheck(['archive', 'add', 'case'], cwd);
		expect((await runCrosscheck(['archive', 'prune', '--before', '2024-06-01'], cwd)).stderr).toBe(
			'crosscheck: crosscheck-archive.db: 2 articles removed\n',
		);
		expect((await runCrosscheck(['archive', 'stories', '--since', '2024-01-01'], cwd)).stdout).toContain('Snow');
	});

	test.each([
		{words: [], line: 'archive takes what to do'},
		{words: ['ad'], line: 'archive cannot "ad"; give one of add, watch, search'},
		{words: ['prune'], line: 'archive prune needs --before DAY'},
		{words: ['prune', '--before', 'May'], line: '--before May: give a day such as 2024-05-31'},
		{words: ['prune', '--before', '2024-02-31'], line: '--before 2024-02-31: give a day such as 2024-05-31'},
		{words: ['import', 'case/gazette.txt'], line: 'case/gazette.txt:1: is no JSON'},
		{words: ['import', 'none.jsonl'], line: 'none.jsonl: no such file'},
		{words: ['status', '--store', 'case'], line: '--store case: is a folder; name a file'},
		{words: ['status', '--store', 'none/news.db'], line: '--store none/news.db: no such folder; make it first'},
		{words: ['status', '--store', 'case/gazette.txt'], line: '--store case/gazette.txt: is no archive of crosscheck'},
		{words: ['status', '--store', 'postgres://127.0.0.1:1/none'], line: '--store postgres://127.0.0.1:1/none: '},
		{words: ['search'], line: 'archive search takes words'},
	])('ends with 2 and one line for "$words"', async ({words, line}) => {
		const cwd = caseFolder(files);
		const {exitCode, stdout, stderr} = await runCrosscheck(['archive', ...words], cwd);
		expect({exitCode, stdout, lines: stderr.split('\n').length}).toEqual({exitCode: 2, stdout: '', lines: 2});
		expect(stderr).toContain(`crosscheck: ${line}`);
		expect(readFileSync(join(cwd, 'case/gazette.txt'), 'utf8')).toBe(files['case/gazette.txt']);
	});

	test('refuses an archive that a later release has made', async () => {
		const cwd = caseFolder(files);
		await runCrosscheck(['archive', 'add', 'case'], cwd);
		const {default: wasm} = await import('node-sqlite3-wasm');
		const database = new wasm.Database(join(cwd, 'crosscheck-archive.db'));
		database.run("insert into kysely_migration (name, timestamp) values ('9.0.0', '')");
		database.close();
		expect(await runCrosscheck(['archive', 'status'], cwd)).toMatchObject({
			exitCode: 2,
			stderr:
				'crosscheck: crosscheck-archive.db: made by crosscheck 9.0.0, which is newer; update crosscheck to read it\n',
		});
	});
});
