import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import {batchSize} from '../../src/archive/batches.ts';
import {describeEachStore} from '../support/archive-stores.ts';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';
import {crosscheckProgram} from '../support/threads.ts';

const title = 'Ferry sinks off Port Ellis';

function report(count: string): string {
	return `${title}\n\n${count} passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n`;
}

function line(outlet: string, count: string): string {
	return `${JSON.stringify({title, outlet, text: report(count)})}\n`;
}

function note(outlet: string): string {
	return `${JSON.stringify({title: outlet, outlet, text: 'Snow.'})}\n`;
}

function feed(...counts: readonly string[]): string {
	const items = counts.map(
		(count) => `<item><title>${title}</title><guid>${count}</guid><description>${report(count)}</description></item>`,
	);
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>${items.join('')}</channel></rss>`;
}

/** `crosscheck archive watch` as a program of its own. */
function startWatch(words: readonly string[], cwd: string) {
	const child = spawn(process.execPath, [fileURLToPath(crosscheckProgram), 'archive', 'watch', ...words], {cwd});
	const written = {stdout: '', stderr: ''};
	child.stdout.on('data', (chunk: Buffer) => (written.stdout += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (written.stderr += chunk.toString()));
	const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
	return {
		input: child.stdin,
		written,
		ended,
		/** The changes that were printed, when there are so many. */
		async changes(wanted: number) {
			while (linesOf(written.stdout).length < wanted && child.exitCode === null) await setTimeout(20);
			return linesOf(written.stdout).map((text) => briefly(JSON.parse(text)));
		},
		async said(wanted: string) {
			while (!written.stderr.includes(wanted) && child.exitCode === null) await setTimeout(20);
		},
		async stop() {
			child.kill('SIGTERM');
			return ended;
		},
	};
}

/** The lines of an output that are whole. */
function linesOf(output: string): string[] {
	return output.split('\n').slice(0, -1);
}

interface ChangeLine {
	readonly change: string;
	readonly finding: {readonly relation: string; readonly message: string};
}

function briefly(record: ChangeLine): string {
	expect(schemaFaults('archive-line', record)).toEqual([]);
	const {change, finding} = record;
	return `${change} ${finding.relation}: ${finding.message.replaceAll(/[^“]*“(\w+) passengers”/gu, '$1 ').trim()}`;
}

async function findings(store: string, cwd: string): Promise<string> {
	return (await runCrosscheck(['archive', 'findings', '--store', store, '--format', 'json'], cwd)).stdout;
}

describeEachStore('crosscheck archive watch', ({newName}) => {
	test('prints what comes and what changes in a folder as it does, and ends when it is asked to', async () => {
		const cwd = caseFolder({'in/gazette.txt': report('Five'), 'in/herald.txt': report('Seven')});
		const store = newName();
		const watch = startWatch(['in', '--store', store], cwd);
		expect(await watch.changes(1)).toEqual(['new conflict: Five Seven']);
		writeFileSync(join(cwd, 'in/.courier'), report('Nine'));
		renameSync(join(cwd, 'in/.courier'), join(cwd, 'in/courier.txt'));
		expect((await watch.changes(2)).slice(1)).toEqual(['changed conflict: Nine Five Seven']);
		expect(await watch.stop()).toBe(0);
		expect(watch.written.stderr).toBe(`crosscheck: watching in; Ctrl-C ends\ncrosscheck: ${store}: 3 articles new\n`);
		const again = await runCrosscheck(['archive', 'add', 'in', '--store', store, '--quiet'], cwd);
		expect(again).toEqual({exitCode: 0, stdout: '', stderr: ''});
		await runCrosscheck(['archive', 'add', 'in', '--store', 'one.db'], cwd);
		expect(await findings(store, cwd)).toBe(await findings('one.db', cwd));
	}, 60_000);

	test('takes lines of JSON from a program that goes on, each at least once, and ends with them', async () => {
		const cwd = caseFolder({});
		const store = newName();
		const watch = startWatch(['-', '--store', store], cwd);
		watch.input.write(line('Gazette', 'Five'));
		watch.input.write(line('Herald', 'Seven'));
		expect(await watch.changes(1)).toEqual(['new conflict: Five Seven']);
		watch.input.write(`${line('Herald', 'Seven')}\n{"title": \n[1]\n${line('Courier', 'Nine').slice(0, 30)}`);
		await watch.said('-#6');
		watch.input.end(line('Courier', 'Nine').slice(30));
		expect(await watch.ended).toBe(0);
		expect((await watch.changes(2)).slice(1)).toEqual(['changed conflict: Five Seven Nine']);
		const [, invalid, articleless, ...rest] = watch.written.stderr.trimEnd().split('\n');
		expect(invalid).toBe('crosscheck: not compared: -#5: damaged: not valid JSON');
		expect(articleless).toMatch(/^crosscheck: not compared: -#6#1: JSON without an article; /u);
		expect(rest).toEqual([`crosscheck: ${store}: 3 articles new`]);
	}, 60_000);
});

describe('crosscheck archive watch', () => {
	test('follows a feed that is written anew or another is put in the place of', async () => {
		const cwd = caseFolder({'wire.xml': feed('Five', 'Seven')});
		const watch = startWatch(['wire.xml'], cwd);
		expect(await watch.changes(1)).toHaveLength(1);
		writeFileSync(join(cwd, 'next.xml'), feed('Five', 'Seven', 'Nine'));
		renameSync(join(cwd, 'next.xml'), join(cwd, 'wire.xml'));
		expect((await watch.changes(2)).at(-1)).toContain('Nine');
		writeFileSync(join(cwd, 'wire.xml'), feed('Seven', 'Nine', 'Forty'));
		expect((await watch.changes(3)).at(-1)).toContain('Forty');
		expect(await watch.stop()).toBe(0);
	}, 60_000);

	test('names what it cannot read once, and goes on, also where the archive lies in the folder', async () => {
		const cwd = caseFolder({'gazette.txt': report('Five'), 'broken.pdf': '%PDF-1.7\n'});
		const watch = startWatch(['.', '--store', 'news.db', '--format', 'text'], cwd);
		await watch.said('broken.pdf');
		mkdirSync(join(cwd, 'more/still'), {recursive: true});
		writeFileSync(join(cwd, 'more/still/herald.txt'), report('Seven'));
		while (!watch.written.stdout.includes('\n')) await setTimeout(20);
		expect(watch.written.stdout).toMatch(/^new {5}conflict {2}[0-9a-f]{8} .+\n$/u);
		writeFileSync(join(cwd, 'case.json'), '{');
		await watch.said('case.json');
		writeFileSync(join(cwd, 'case.json'), '{}');
		appendFileSync(join(cwd, 'more/courier.txt'), report('Nine'));
		while (!watch.written.stdout.includes('changed')) await setTimeout(20);
		rmSync(join(cwd, 'more'), {recursive: true});
		await setTimeout(500);
		expect(await watch.stop()).toBe(0);
		expect(watch.written.stderr.match(/broken\.pdf/gu)).toHaveLength(1);
		const {stdout} = await runCrosscheck(['archive', 'status', '--store', 'news.db', '--format', 'json'], cwd);
		expect(JSON.parse(stdout)).toMatchObject({stages: {extract: 0, group: 0, compare: 0, done: 3}});
	}, 60_000);

	test('tells what comes from the files of its own archive', async () => {
		const cwd = caseFolder({'gazette.txt': report('Five'), 'news-incoming/herald.txt': report('Seven')});
		const watch = startWatch(['.', '--store', 'news'], cwd);
		await watch.changes(1);
		writeFileSync(join(cwd, 'news-incoming/courier.txt'), report('Nine'));
		expect((await watch.changes(2)).at(-1)).toContain('Nine');
		expect(await watch.stop()).toBe(0);
	}, 60_000);

	test('says up to which line it has taken its input in where it is asked to end before that does', async () => {
		const cwd = caseFolder({});
		const watch = startWatch(['-', '--store', 'news.db'], cwd);
		const notes = Array.from({length: 300}, (_, number) => `Note ${number}`);
		const lines = [line('Gazette', 'Five'), line('Herald', 'Seven'), ...notes.map(note)];
		watch.input.write(lines.join(''));
		expect(await watch.changes(1)).toHaveLength(1);
		expect(await watch.stop()).toBe(0);
		const said = /^crosscheck: -: taken in up to line (\d+); give what follows again$/mu.exec(watch.written.stderr);
		const taken = Number(said?.[1]);
		expect(taken).toBeGreaterThanOrEqual(batchSize - 1);
		const {stdout} = await runCrosscheck(['archive', 'export', '--store', 'news.db'], cwd);
		const outlets = ['Gazette', 'Herald', ...notes];
		const kept = outlets.filter((outlet) => stdout.includes(`"outlet":"${outlet}"`));
		expect(kept).toEqual(outlets.slice(0, kept.length));
		// Of the line that was taken in last nobody may know yet that it is done with.
		expect([taken, taken + 1]).toContain(kept.length);
	}, 60_000);

	test('goes on where its folder is removed and made again', async () => {
		const cwd = caseFolder({'in/gazette.txt': report('Five'), 'in/herald.txt': report('Seven')});
		const watch = startWatch(['in'], cwd);
		await watch.changes(1);
		rmSync(join(cwd, 'in'), {recursive: true});
		await watch.said('no such file or folder: in');
		mkdirSync(join(cwd, 'in'));
		writeFileSync(join(cwd, 'in/courier.txt'), report('Nine'));
		expect((await watch.changes(2)).at(-1)).toContain('Nine');
		writeFileSync(join(cwd, 'in/argus.txt'), report('Forty'));
		expect((await watch.changes(3)).at(-1)).toContain('Forty');
		expect(await watch.stop()).toBe(0);
	}, 60_000);

	test.each([
		{words: [], line: 'archive watch takes folders and files, or - alone'},
		{words: ['in', '-'], line: 'archive watch takes folders and files, or - alone'},
		{words: ['none'], line: 'no such file or folder: none; check the path'},
		{words: ['in', '--queue'], line: 'archive watch does the work itself; leave out --queue'},
		{words: ['in', '--format', 'json'], line: '--format cannot be "json"; give one of text, jsonl'},
	])('ends with 2 and one line for "$words"', async ({words, line: said}) => {
		const {exitCode, stdout, stderr} = await runCrosscheck(
			['archive', 'watch', ...words],
			caseFolder({'in/a.txt': ''}),
		);
		expect({exitCode, stdout, lines: stderr.split('\n').length}).toEqual({exitCode: 2, stdout: '', lines: 2});
		expect(stderr).toContain(`crosscheck: ${said}`);
	});
});
