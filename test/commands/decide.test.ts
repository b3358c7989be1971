import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/model/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const gazette = `Ferry sinks off Port Ellis

Twelve passengers drowned on Monday when a ferry sank off Port Ellis, the harbour master said.
`;
const herald = `Ferry disaster at Port Ellis

Seventeen passengers drowned on Monday when a ferry sank off Port Ellis, police said.
`;

const folder = (more: Readonly<Record<string, string>> = {}) =>
	caseFolder({'case/gazette.txt': gazette, 'case/herald.txt': herald, ...more});
const by = ['--by', 'Ada'];
const edit = (cwd: string, file: string, from: string, to: string) =>
	writeFileSync(join(cwd, file), readFileSync(join(cwd, file), 'utf8').replace(from, to));

/** The findings of a report as lines without place and id: "conflict: counts differ ... (count-mismatch". */
async function findingsIn(cwd: string, ...words: string[]): Promise<string[]> {
	const {stdout} = await runCrosscheck(['case', '-f', 'line', '-q', ...words], cwd);
	return stdout.trimEnd().split('\n');
}

async function idOf(rule: string, cwd: string): Promise<string> {
	const line = (await findingsIn(cwd)).find((one) => one.includes(`(${rule},`)) ?? '';
	return /, ([0-9a-f]+)/u.exec(line.slice(line.lastIndexOf('(')))?.[1] ?? '';
}

async function decideOn(cwd: string, ...words: string[]) {
	return runCrosscheck(['decide', await idOf('count-mismatch', cwd), ...words, '--case', 'case', ...by], cwd);
}

describe('decide', () => {
	test('writes a line that later runs heed, and that the exit code heeds', async () => {
		const cwd = folder();
		expect((await runCrosscheck(['case', '-q'], cwd)).exitCode).toBe(1);
		const {exitCode, stdout, stderr} = await decideOn(cwd, 'dismiss', '--reason', 'rounding', '--note', 'asked both');
		expect({exitCode, stdout, stderr}).toEqual({
			exitCode: 0,
			stdout: '',
			stderr:
				'crosscheck: wrote to case/decisions.jsonl: dismiss: counts differ: gazette says “Twelve passengers”; herald says “Seventeen passengers”\n',
		});
		const lines = readFileSync(join(cwd, 'case/decisions.jsonl'), 'utf8').trimEnd().split('\n');
		expect(lines.flatMap((line) => schemaFaults('decision', JSON.parse(line)))).toEqual([]);
		const report = await runCrosscheck(['case'], cwd);
		expect(report.exitCode).toBe(0);
		expect(report.stdout.replaceAll(/\s+/gu, ' ')).toContain(
			'decided dismissed by Ada on 2026-01-01 (rounding: asked both)',
		);
		const json: Report = JSON.parse((await runCrosscheck(['case', '-f', 'json'], cwd)).stdout);
		expect(schemaFaults('report', json)).toEqual([]);
		expect(json.stories[0]?.findings[0]?.decision).toEqual({
			status: 'dismissed',
			reason: 'rounding',
			note: 'asked both',
			by: 'Ada',
			at: '2026-01-01T00:00:00.000Z',
		});
	});

	test('takes the first letters of an id, and an account for a person', async () => {
		const cwd = folder();
		const id = (await idOf('count-mismatch', cwd)).slice(0, 5);
		const words = ['decide', id, 'confirm', '--case', 'case'];
		expect(await runCrosscheck(words, cwd, {account: 'ben'})).toMatchObject({exitCode: 0});
		expect(readFileSync(join(cwd, 'case/decisions.jsonl'), 'utf8')).toContain('"by":"ben","type":"confirm"');
	});

	test('is taken back by undo, and undo has nothing more to take back', async () => {
		const cwd = folder();
		await decideOn(cwd, 'confirm');
		expect((await runCrosscheck(['case', '-q'], cwd)).exitCode).toBe(0);
		expect(await decideOn(cwd, 'undo')).toMatchObject({exitCode: 0});
		expect((await runCrosscheck(['case', '-q'], cwd)).exitCode).toBe(1);
		expect(await decideOn(cwd, 'undo')).toMatchObject({
			exitCode: 2,
			stderr: expect.stringContaining('nothing to undo'),
		});
	});

	test('is asked again where a value changed, until it is affirmed', async () => {
		const cwd = folder();
		await decideOn(cwd, 'dismiss', '--reason', 'rounding');
		edit(cwd, 'case/gazette.txt', 'Twelve', 'Thirteen');
		const report = await runCrosscheck(['case'], cwd);
		expect(report.exitCode).toBe(1);
		expect(report.stdout.replaceAll(/\s+/gu, ' ')).toContain(
			'asked again: gazette said “Twelve passengers” and now says “Thirteen passengers”',
		);
		await decideOn(cwd, 'affirm');
		expect((await runCrosscheck(['case', '-q'], cwd)).exitCode).toBe(0);
	});

	test('survives another name of the file and of the folder', async () => {
		const cwd = folder();
		await decideOn(cwd, 'dismiss', '--reason', 'rounding');
		renameSync(join(cwd, 'case/gazette.txt'), join(cwd, 'case/paper.txt'));
		renameSync(join(cwd, 'case'), join(cwd, 'ferry'));
		expect((await runCrosscheck(['ferry', '-q'], cwd)).exitCode).toBe(0);
	});

	test('keeps its log where --decisions says', async () => {
		const cwd = folder();
		await decideOn(cwd, 'confirm', '--decisions', 'desk.jsonl');
		expect(existsSync(join(cwd, 'case/decisions.jsonl'))).toBe(false);
		expect((await runCrosscheck(['case', '-q', '--decisions', 'desk.jsonl'], cwd)).exitCode).toBe(0);
	});

	test('writes nothing with --dry-run', async () => {
		const cwd = folder();
		const {stderr} = await decideOn(cwd, 'confirm', '-n');
		expect(stderr).toMatch(/^crosscheck: would write to case\/decisions\.jsonl: confirm: /u);
		expect(existsSync(join(cwd, 'case/decisions.jsonl'))).toBe(false);
	});

	test.each([
		[['zzzz', 'confirm'], 'no finding "zzzz"; crosscheck report prints the ids'],
		[['zzzz'], 'decide takes a finding and what to do'],
		[['zzzz', 'confrim'], '"confrim" is no decision; give one of'],
		[['zzzz', 'dismiss'], 'dismiss needs --reason, one of scope-differs, rounding'],
		[['zzzz', 'dismiss', '--reason', 'roundin'], 'did you mean "rounding"?'],
		[['zzzz', 'dismiss', '--reason', 'other'], '--reason other needs --note'],
		[['zzzz', 'confirm', '--reason', 'rounding'], '--reason goes with dismiss, not with confirm'],
		[['zzzz', 'assign'], 'assign needs --to NAME'],
		[['zzzz', 'comment'], 'comment needs --note'],
	])('refuses %j in one line', async (words, message) => {
		const {exitCode, stderr} = await runCrosscheck(['decide', ...words, '--case', 'case', ...by], folder());
		expect(exitCode).toBe(2);
		expect(stderr).toContain(message);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
	});

	test('names the nearest finding where the id is mistyped', async () => {
		const cwd = folder();
		const id = await idOf('count-mismatch', cwd);
		const typed = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
		const {stderr} = await runCrosscheck(['decide', typed, 'confirm', '--case', 'case', ...by], cwd);
		expect(stderr).toContain(`no finding "${typed}"; did you mean ${id} (counts differ: `);
	});

	test('needs to know who decides', async () => {
		const {stderr} = await runCrosscheck(['decide', 'zzzz', 'confirm', '--case', 'case'], folder());
		expect(stderr).toBe('crosscheck: nobody is named; say who decides with --by NAME\n');
	});
});

describe('a dismissal for different events', () => {
	test('parts them for good, wherever their words stand', async () => {
		const cwd = folder();
		await decideOn(cwd, 'dismiss', '--reason', 'different-event');
		edit(cwd, 'case/gazette.txt', 'Twelve', 'The sea was rough.\n\nTwelve');
		expect((await findingsIn(cwd)).filter((line) => line.includes('conflict:'))).toEqual([]);
		expect((await runCrosscheck(['case', '-q'], cwd)).stderr).toBe('');
	});

	test('is asked again where an article says something else', async () => {
		const cwd = folder();
		await decideOn(cwd, 'dismiss', '--reason', 'different-event');
		edit(cwd, 'case/gazette.txt', 'Twelve', 'Thirteen');
		const {stdout} = await runCrosscheck(['case'], cwd);
		expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(
			'(different-event); asked again: gazette said “Twelve passengers”',
		);
	});
});

describe('what a report leaves out', () => {
	test('with --new-only: what was decided on, until it changes', async () => {
		const cwd = folder();
		await decideOn(cwd, 'confirm');
		expect((await findingsIn(cwd, '--new-only')).join('')).not.toContain('count-mismatch');
		edit(cwd, 'case/gazette.txt', 'Twelve', 'Thirteen');
		expect((await findingsIn(cwd, '--new-only')).join('')).toContain('count-mismatch');
	});

	test('with --baseline: what it has, until it changes; it says what is gone', async () => {
		const cwd = folder();
		const written = await runCrosscheck(['baseline', 'case', '-o', 'known.json'], cwd);
		expect(written).toMatchObject({
			exitCode: 0,
			stderr: expect.stringMatching(/^crosscheck: wrote \d+ findings? to known\.json\n$/u),
		});
		const known = await runCrosscheck(['case', '-f', 'line', '--baseline', 'known.json'], cwd);
		expect(known).toMatchObject({exitCode: 0, stdout: '', stderr: ''});
		edit(cwd, 'case/gazette.txt', 'Twelve', 'Thirteen');
		expect((await findingsIn(cwd, '--baseline', 'known.json')).join('')).toContain('count-mismatch');
		edit(cwd, 'case/gazette.txt', 'Thirteen', 'Seventeen');
		const gone = await runCrosscheck(['case', '-f', 'line', '--baseline', 'known.json'], cwd);
		expect(gone.stderr).toContain('of known.json are gone; crosscheck baseline writes it anew');
	});

	test.each([
		['nowhere.json', 'no such file; crosscheck baseline writes one'],
		['case/gazette.txt', 'no baseline; write one with crosscheck baseline'],
	])('refuses the baseline %s in one line', async (file, message) => {
		const {exitCode, stderr} = await runCrosscheck(['case', '--baseline', file], folder());
		expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: expect.stringContaining(message)});
	});
});

describe('status', () => {
	test('tells what is open, decided, asked again, without a finding, and signed off', async () => {
		const cwd = folder();
		await decideOn(cwd, 'dismiss', '--reason', 'rounding');
		await runCrosscheck(['sign-off', 's1', '--case', 'case', ...by], cwd);
		const before = await runCrosscheck(['status', 'case'], cwd);
		expect(before.stdout).toContain('0 confirmed, 1 dismissed, 0 resolved');
		expect(before.stdout).toMatch(
			/s1 {2}Ferry sinks off Port Ellis: signed off by Ada on 2026-01-01 \(gazette\s+[0-9a-f]{12}/u,
		);
		expect(before.stdout).toContain('· count-mismatch: 1 of 1 (rounding 1)');
		edit(cwd, 'case/herald.txt', 'Seventeen', 'Twelve');
		const after = (await runCrosscheck(['status', 'case'], cwd)).stdout.replaceAll(/\s+/gu, ' ');
		expect(after).toContain('Without a finding now');
		expect(after).toContain('changed since: herald');
		const json: object = JSON.parse((await runCrosscheck(['status', 'case', '-f', 'json'], cwd)).stdout);
		expect(json).toMatchObject({formatVersion: 1, orphans: [{status: 'dismissed', by: 'Ada'}]});
		expect(schemaFaults('status', json)).toEqual([]);
	});

	test('names what was parted as two events, which can be taken back by the id that it gives', async () => {
		const cwd = folder();
		await decideOn(cwd, 'dismiss', '--reason', 'different-event');
		const parted = async (): Promise<
			readonly {readonly id: string; readonly message: string; readonly by: string}[]
		> => {
			const json: {parted: []} = JSON.parse((await runCrosscheck(['status', 'case', '-f', 'json'], cwd)).stdout);
			expect(schemaFaults('status', json)).toEqual([]);
			return json.parted;
		};
		const [one] = await parted();
		expect(one).toMatchObject({message: expect.stringContaining('“Seventeen passengers”'), by: 'Ada'});
		const {stdout} = await runCrosscheck(['status', 'case'], cwd);
		expect(stdout).toContain(`· ${one?.id}  counts differ`);
		await runCrosscheck(['prune', 'case'], cwd);
		expect(await parted()).toEqual([one]);
		const {exitCode} = await runCrosscheck(['decide', one?.id ?? '', 'undo', '--case', 'case', ...by], cwd);
		expect(exitCode).toBe(0);
		expect(await parted()).toEqual([]);
		expect((await runCrosscheck(['case', '-f', 'line'], cwd)).stdout).toContain('count-mismatch');
	});

	test('lists what is still open in a story that was signed off', async () => {
		const cwd = folder();
		const open = async () => (await runCrosscheck(['status', 'case'], cwd)).stdout;
		expect(await open()).not.toContain('signed off\n·');
		await runCrosscheck(['sign-off', 's1', '--case', 'case', ...by], cwd);
		expect(await open()).toMatch(/Still open though s1 is signed off\n· [0-9a-f]{8} {2}counts differ/u);
		await decideOn(cwd, 'dismiss', '--reason', 'rounding');
		expect(await open()).not.toContain('Still open though');
	});

	test('says after a report that decisions have lost their finding', async () => {
		const cwd = folder();
		await decideOn(cwd, 'confirm');
		edit(cwd, 'case/herald.txt', 'Seventeen', 'Twelve');
		expect((await runCrosscheck(['case'], cwd)).stderr).toBe(
			'crosscheck: 1 decision without a finding now; crosscheck status lists them\n',
		);
	});
});

describe('prune', () => {
	test('takes out what leads nowhere, and leaves the rest', async () => {
		const cwd = folder();
		await decideOn(cwd, 'confirm');
		const log = join(cwd, 'case/decisions.jsonl');
		const kept = readFileSync(log, 'utf8');
		edit(cwd, 'case/herald.txt', 'Seventeen', 'Twelve');
		expect((await runCrosscheck(['prune', 'case', '-n'], cwd)).stderr).toBe(
			'crosscheck: would take out of case/decisions.jsonl: 1 decision without a finding, 0 corrections without a place, 0 torn lines\n',
		);
		expect(readFileSync(log, 'utf8')).toBe(kept);
		await runCrosscheck(['prune', 'case'], cwd);
		expect(readFileSync(log, 'utf8')).toBe('');
	});

	test('takes out comments whose finding is gone', async () => {
		const cwd = folder();
		await decideOn(cwd, 'comment', '--note', 'ask the port');
		edit(cwd, 'case/herald.txt', 'Seventeen', 'Twelve');
		expect((await runCrosscheck(['prune', 'case'], cwd)).stderr).toContain('1 comment without a finding');
		expect(readFileSync(join(cwd, 'case/decisions.jsonl'), 'utf8')).toBe('');
	});

	test('removes a line that was cut off, which a report names', async () => {
		const cwd = folder({'case/decisions.jsonl': '{"id":"a","at":"2025-'});
		expect((await runCrosscheck(['case', '-f', 'line'], cwd)).stderr).toBe(
			'crosscheck: case/decisions.jsonl:1: a line that was cut off is left out; crosscheck prune removes it\n',
		);
		await runCrosscheck(['prune', 'case'], cwd);
		expect((await runCrosscheck(['case', '-f', 'line'], cwd)).stderr).toBe('');
	});

	test('removes nothing where no article was read', async () => {
		const cwd = caseFolder({'case/decisions.jsonl': '{"id":"a","at":"2025-'});
		expect(await runCrosscheck(['prune', 'case'], cwd)).toMatchObject({exitCode: 2});
		expect(readFileSync(join(cwd, 'case/decisions.jsonl'), 'utf8')).toBe('{"id":"a","at":"2025-');
	});
});

test('the marks of a merge are an error in one line', async () => {
	const cwd = folder({'case/decisions.jsonl': '<<<<<<< HEAD\n=======\n>>>>>>> theirs\n'});
	expect(await runCrosscheck(['case'], cwd)).toMatchObject({
		exitCode: 2,
		stdout: '',
		stderr: 'crosscheck: case/decisions.jsonl:1: a merge left its marks here; delete these lines and keep all others\n',
	});
});
