import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Report, VersionDiff} from '../../src/model/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {type Outcome, runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const headline = 'Ferry sinks off Port Ellis';
const sank = 'A ferry sank off Port Ellis on Monday, the harbour master said.';
const quote = (verb: string) => `“We had no time to ${verb} the boats,” the captain, Ann Lowe, told reporters.`;

const article = (...sentences: readonly string[]) => `${headline}\n\n${sentences.join(' ')}\n`;

const files = {
	'old.txt': article(sank, quote('lower')),
	'new.txt': article(sank, quote('launch'), 'Divers searched the wreck.'),
	'sources/gazette.txt': article(sank, quote('lower')),
};

async function diffOf(changes: Partial<typeof files> = {}, words: readonly string[] = []): Promise<Outcome> {
	return runCrosscheck(['diff', 'old.txt', 'new.txt', ...words], caseFolder({...files, ...changes}));
}

async function resultOf(changes: Partial<typeof files> = {}, words: readonly string[] = []): Promise<VersionDiff> {
	const {stdout} = await diffOf(changes, [...words, '--format', 'json']);
	const result: VersionDiff = JSON.parse(stdout);
	expect(schemaFaults('diff', result)).toEqual([]);
	return result;
}

/** A case in which the new version's conflict was dismissed. */
async function dismissed(): Promise<string> {
	const cwd = caseFolder({
		'case/new.txt': files['new.txt'],
		'case/gazette.txt': files['sources/gazette.txt'],
		'old.txt': files['old.txt'],
	});
	await runCrosscheck(['case', '-f', 'json', '-o', 'open.json'], cwd);
	const report: Report = JSON.parse(readFileSync(join(cwd, 'open.json'), 'utf8'));
	const conflict = report.stories.flatMap(({findings}) => findings).find(({rule}) => rule === 'quotation-differs');
	const deed = ['dismiss', '--reason', 'translation', '--by', 'Ada', '--case', 'case'];
	expect((await runCrosscheck(['decide', conflict?.id ?? '', ...deed], cwd)).exitCode).toBe(0);
	return cwd;
}

describe('crosscheck diff', () => {
	test('names the sentences that were added, removed or changed', async () => {
		const {sentences} = await resultOf({'old.txt': article(sank, quote('lower'), 'The mayor was away.')});
		expect(
			sentences.map((change) => [
				change.kind,
				change.kind === 'added' ? '' : change.before.quote,
				change.kind === 'removed' ? '' : change.after.quote,
			]),
		).toEqual([
			['changed', quote('lower'), quote('launch')],
			['added', '', 'Divers searched the wreck.'],
			['removed', 'The mayor was away.', ''],
		]);
	});

	test('tells a finding that the change brought, and ends with 1', async () => {
		const {stdout, exitCode} = await diffOf({}, ['--against', 'sources']);
		expect(exitCode).toBe(1);
		expect(stdout).toContain('+ new conflict · quotation-differs');
		expect(stdout).toContain('«lower»');
		expect(stdout).toContain('«launch»');
	});

	test('tells a finding that the change settled, and ends with 0', async () => {
		const settled = {'old.txt': files['new.txt'], 'new.txt': files['old.txt']};
		const {stdout, exitCode} = await diffOf(settled, ['--against', 'sources']);
		expect(exitCode).toBe(0);
		expect(stdout).toContain('- gone conflict · quotation-differs');
	});

	test('a finding that is answered otherwise is changed', async () => {
		const {findings} = await resultOf({'old.txt': article(sank, quote('swing'))}, ['--against', 'sources']);
		const conflict = findings.find(({finding}) => finding.rule === 'quotation-differs');
		expect(conflict).toMatchObject({change: 'changed', before: {rule: 'quotation-differs'}});
	});

	test('a change of layout alone is none', async () => {
		const {stdout, exitCode} = await diffOf({'new.txt': files['old.txt'].replaceAll('. ', '.\n\n')});
		expect(exitCode).toBe(0);
		expect(stdout).toBe('0 changed sentences; findings: 0 new, 0 changed, 0 gone, 0 as before\n');
	});

	describe('a finding that was dismissed', () => {
		test('is counted alone, and shown with --verbose', async () => {
			const words = ['diff', 'old.txt', 'case/new.txt', '--against', 'case/gazette.txt'];
			const cwd = await dismissed();
			const {stdout, exitCode} = await runCrosscheck(words, cwd);
			expect(exitCode).toBe(0);
			expect(stdout).not.toContain('quotation-differs');
			// the one that is new: the divers stand in the new version only
			expect(stdout).toContain('findings: 1 new, 0 changed, 0 gone, ');
			expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('as before; 1 dismissed or resolved ');
			expect((await runCrosscheck([...words, '--verbose'], cwd)).stdout).toContain(
				'+ new conflict · quotation-differs',
			);
			expect((await runCrosscheck([...words, '--decisions', 'none.jsonl'], cwd)).exitCode).toBe(1);
		});

		test('and is answered otherwise since is told again', async () => {
			const cwd = await dismissed();
			writeFileSync(join(cwd, 'newer.txt'), article(sank, quote('swing')));
			const words = ['diff', 'case/new.txt', 'newer.txt', '--against', 'case/gazette.txt'];
			const {stdout, exitCode} = await runCrosscheck(words, cwd);
			expect(stdout).toContain('~ changed conflict · quotation-differs');
			expect(exitCode).toBe(1);
		});

		test('is settled in a report as well', async () => {
			const cwd = await dismissed();
			await runCrosscheck(['case/gazette.txt', '-f', 'json', '-o', 'before.json'], cwd);
			await runCrosscheck(['case', '-f', 'json', '-o', 'after.json'], cwd);
			expect((await runCrosscheck(['diff', 'before.json', 'after.json'], cwd)).exitCode).toBe(0);
		});
	});

	test('two reports are compared by what their findings ask', async () => {
		const cwd = caseFolder({
			'case/new.txt': files['new.txt'],
			'case/gazette.txt': files['sources/gazette.txt'],
			'calm/gazette.txt': files['sources/gazette.txt'],
			'calm/new.txt': files['old.txt'],
		});
		await runCrosscheck(['case', '-f', 'json', '-o', 'after.json'], cwd);
		await runCrosscheck(['calm', '-f', 'json', '-o', 'before.json'], cwd);
		const {stdout, exitCode} = await runCrosscheck(['diff', 'before.json', 'after.json'], cwd);
		expect(stdout).toContain('+ new conflict · quotation-differs');
		expect(exitCode).toBe(1);
		expect((await runCrosscheck(['diff', 'after.json', 'after.json'], cwd)).exitCode).toBe(0);
	});

	test.each([
		[['diff', 'old.txt'], 'diff takes two versions, as in: crosscheck diff old.txt new.txt --against sources/'],
		[['diff', 'old.txt', '.'], '.: holds 3 articles; name a file that holds one'],
		[['diff', 'a.json', 'b.json'], 'a.json: no such file; check the path'],
		[['diff', 'bad.json', 'bad.json'], 'bad.json: no report; make one with crosscheck PATH... --format json'],
	])('%j is refused', async (words, line) => {
		const {exitCode, stderr} = await runCrosscheck(words, caseFolder({...files, 'bad.json': '{}'}));
		expect(stderr.trimEnd().split('\n').at(-1)).toBe(`crosscheck: ${line}`);
		expect(exitCode).toBe(2);
	});
});
