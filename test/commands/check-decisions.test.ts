import {appendFileSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {DraftCheck} from '../../src/model/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {type Outcome, runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const date = '2024-05-28';
const gazette = `Ferry sinks off Port Ellis

Five passengers died when a ferry sank off Port Ellis. “We had no time to lower the boats,” Ann Lowe told reporters.
`;

function desk(draft: string, more: Readonly<Record<string, string>> = {}): string {
	return caseFolder({
		'draft.txt': `Ferry sinks off Port Ellis\n\n${draft}\n`,
		'case.json': JSON.stringify({articles: {'draft.txt': {published: date}}}),
		'sources/case.json': JSON.stringify({
			articles: {'gazette.txt': {published: date}, ...(more['sources/tide.txt'] && {'tide.txt': {published: date}})},
		}),
		'sources/gazette.txt': gazette,
		...more,
	});
}

async function check(cwd: string, ...words: string[]): Promise<Outcome> {
	return runCrosscheck(['check', 'draft.txt', '--against', 'sources', ...words], cwd);
}

async function checked(
	cwd: string,
	...words: string[]
): Promise<DraftCheck & {findings: DraftCheck['story']['findings']}> {
	const result = JSON.parse((await check(cwd, '--format', 'json', ...words)).stdout);
	expect(schemaFaults('check', result)).toEqual([]);
	return result;
}

/** Decides on a draft's finding, whose id stands in the line that has these words. */
async function decide(cwd: string, words: string, ...deed: string[]): Promise<Outcome> {
	const lines = (await check(cwd, '--format', 'line')).stdout.split('\n');
	const [, id = ''] = /\([\w-]+, ([0-9a-f]{8})/u.exec(lines.find((line) => line.includes(words)) ?? '') ?? [];
	return runCrosscheck(['decide', id, ...deed, '--by', 'Ada', '--draft', 'draft.txt', '--case', 'sources'], cwd);
}

const dismissal = ['dismiss', '--reason', 'scope-differs', '--note', 'with crew'];

describe('a contradiction of a draft that was decided on', () => {
	const draft = 'Seven passengers died when a ferry sank off Port Ellis.';

	test('and dismissed no longer stops the draft, and says so', async () => {
		const cwd = desk(draft);
		expect((await check(cwd)).exitCode).toBe(1);
		expect((await decide(cwd, 'conflict', ...dismissal)).stderr).toContain('wrote to decisions.jsonl: dismiss');
		const {exitCode, stdout} = await check(cwd);
		expect(exitCode).toBe(0);
		expect(stdout).toContain('decided dismissed by Ada on 2026-01-01 (scope-differs: with crew)');
		expect((await checked(cwd)).findings).toMatchObject([{decision: {status: 'dismissed'}}]);
	});

	test.each([
		['confirmed', ['confirm'], 1],
		['resolved', ['resolve'], 0],
		['reopened', ['reopen'], 1],
	])('and %s stops it as long as the draft stands against a source', async (_, deed, code) => {
		const cwd = desk(draft);
		await decide(cwd, 'conflict', ...deed);
		expect((await check(cwd)).exitCode).toBe(code);
	});

	test('is asked again where the draft changes its figure', async () => {
		const cwd = desk(draft);
		await decide(cwd, 'conflict', ...dismissal);
		const edited = desk(draft.replace('Seven', 'Eight'), {
			'decisions.jsonl': readFileSync(join(cwd, 'decisions.jsonl'), 'utf8'),
		});
		const {exitCode, stdout} = await check(edited);
		expect(exitCode).toBe(1);
		expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('asked again: draft said “Seven passengers” and now says “Eight');
	});

	test('in the case of its sources is heeded as well, and asked again only for a figure that is new', async () => {
		const sources = {'sources/tide.txt': gazette.replace('Five', 'Seven')};
		const known = desk(draft, sources);
		const {stdout} = await runCrosscheck(['sources', '--format', 'line', '--one-story'], known);
		const [, id = ''] = /count-mismatch, ([0-9a-f]{8})/u.exec(stdout) ?? [];
		await runCrosscheck(['decide', id, ...dismissal, '--by', 'Ada', '--case', 'sources', '--one-story'], known);
		expect((await check(known)).exitCode).toBe(0);
		const log = readFileSync(join(known, 'sources/decisions.jsonl'), 'utf8');
		const fresh = desk(draft.replace('Seven', 'Nine'), {...sources, 'sources/decisions.jsonl': log});
		expect((await check(fresh)).exitCode).toBe(1);
	});

	test('in a log that is named is the only one that counts', async () => {
		const cwd = desk(draft);
		await decide(cwd, 'conflict', ...dismissal);
		expect((await check(cwd, '--decisions', 'other.jsonl')).exitCode).toBe(1);
		expect((await check(cwd, '--decisions', 'decisions.jsonl')).exitCode).toBe(0);
	});

	test('as of another event is gone, and comes back with undo', async () => {
		const cwd = desk(draft);
		await decide(cwd, 'conflict', 'dismiss', '--reason', 'different-event');
		expect((await checked(cwd)).findings).toEqual([]);
		const {finding}: {finding: {identity: string}} = JSON.parse(readFileSync(join(cwd, 'decisions.jsonl'), 'utf8'));
		const words = ['undo', '--by', 'Ada', '--draft', 'draft.txt', '--case', 'sources'];
		await runCrosscheck(['decide', finding.identity.slice(0, 8), ...words], cwd);
		expect((await checked(cwd)).findings).toHaveLength(1);
	});
});

describe('a fact of a draft that was decided on', () => {
	const draft = '“We had no time to launch the boats,” Ann Lowe said.';

	test.each([
		['text', /launch the boats,”.* decided dismissed by Ada on 2026-01-01 \(other: heard on tape\)/u],
		['line', /misquotation, [0-9a-f]{8}, dismissed/u],
		['md', /launch the boats.*decided: dismissed by Ada/u],
		['html', /launch the boats.*dismissed by Ada/u],
		['csv', /misquoted,.*dismissed/u],
		['json', /"status": "dismissed"/u],
		['sarif', /"suppressions"/u],
	])('says so as %s', async (format, words) => {
		const cwd = desk(draft);
		expect((await check(cwd)).exitCode).toBe(1);
		await decide(cwd, 'quotation', 'dismiss', '--reason', 'other', '--note', 'heard on tape');
		const {exitCode, stdout} = await check(cwd, '--format', format);
		expect(exitCode).toBe(0);
		expect(stdout.replaceAll(/\s+/gu, ' ')).toMatch(words);
	});

	test('no longer fails a draft whose every fact needs a source', async () => {
		const cwd = desk('Divers searched the wreck for gold coins.');
		expect((await check(cwd, '--fail-on', 'unsupported')).exitCode).toBe(1);
		await decide(cwd, 'Divers', 'dismiss', '--reason', 'other', '--note', 'our own reporter saw it');
		expect((await check(cwd, '--fail-on', 'unsupported')).exitCode).toBe(0);
	});

	test('is no decision without a finding where the folder is compared', async () => {
		const cwd = desk(draft);
		await decide(cwd, 'quotation', 'dismiss', '--reason', 'other', '--note', 'heard on tape');
		const {stderr} = await runCrosscheck(['.', '--exit-zero'], cwd);
		expect(stderr).toBe('');
		await runCrosscheck(['prune', '.'], cwd);
		expect((await check(cwd)).exitCode).toBe(0);
	});

	test('is asked again where the quotation or its source changes', async () => {
		const cwd = desk(draft);
		await decide(cwd, 'quotation', 'dismiss', '--reason', 'other', '--note', 'heard on tape');
		appendFileSync(join(cwd, 'draft.txt'), '\nThe ferry was old.\n');
		expect((await check(cwd)).exitCode).toBe(0);
		const edited = desk(draft.replace('launch', 'swing out'), {
			'decisions.jsonl': readFileSync(join(cwd, 'decisions.jsonl'), 'utf8'),
		});
		expect((await check(edited)).exitCode).toBe(1);
	});
});

test('decide --draft needs the sources that the draft is held against', async () => {
	const {exitCode, stderr} = await runCrosscheck(
		['decide', 'abcd1234', 'confirm', '--by', 'Ada', '--draft', 'draft.txt'],
		desk('A ferry sank.'),
	);
	expect({exitCode, stderr}).toEqual({
		exitCode: 2,
		stderr: 'crosscheck: --draft needs its sources; name files or folders behind --case\n',
	});
});
