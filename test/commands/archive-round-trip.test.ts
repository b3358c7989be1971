import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {formats} from '../../src/adapters/reporters/formats.ts';
import {markOf} from '../../src/decisions/mark.ts';
import type {Anchor} from '../../src/model/index.ts';
import {describeEachStore} from '../support/archive-stores.ts';
import {ferry} from '../support/archived.ts';
import {caseFolder} from '../support/case-folder.ts';
import {decidedFerry} from '../support/decision-events.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

const [gazette, herald] = [ferry('gazette', 'Five'), ferry('herald', 'Seven')];
const weather = 'Snow closes the Tarnaby pass\n\nSnow closed the Tarnaby pass to lorries on Friday.\n';
const files = {'case/gazette.txt': gazette.text, 'case/herald.txt': herald.text, 'case/weather.txt': weather};
const [five, seven] = [gazette, herald].map((one): Anchor => ({
	textHash: markOf(one).textHash,
	outlet: one.outlet,
	start: 28,
	end: 32,
	quote: one.text.slice(28, 32),
}));
if (!five || !seven) throw new Error('no places');

const marks = [five, seven].map(({textHash, outlet}) => ({textHash, outlet}));
const onFerry = {finding: decidedFerry};

/** The lines of a log with an event of each type, and each field that one may have. */
const log = [
	{type: 'confirm', ...onFerry, note: 'rung up: “17” – said the harbour'},
	{type: 'affirm', ...onFerry, previous: ['e0']},
	{type: 'resolve', ...onFerry, batch: 'b1'},
	{type: 'reopen', ...onFerry, batch: 'b1'},
	{type: 'dismiss', ...onFerry, reason: 'other', note: 'no matter'},
	{type: 'assign', ...onFerry, to: 'Béla'},
	{type: 'comment', ...onFerry, note: 'two\nlines'},
	{type: 'event', same: false, places: [five, seven]},
	{type: 'entity', same: true, names: ['Aurora', 'the Aurora']},
	{type: 'entity', same: false, names: ['Port Ellis', 'Ellis'], articles: marks},
	{type: 'outlet', article: marks[0], outlet: 'The Gazette'},
	{type: 'published', article: marks[1], published: '2024-05-29'},
	{type: 'missed', relation: 'tension', message: 'they may differ', places: [five, seven]},
	{type: 'sign-off', articles: marks},
	{type: 'story', same: false, articles: marks},
	{type: 'undo', event: 'e14'},
].map(({type, ...rest}, number) => {
	const at = new Date(Date.UTC(2026, 0, 2, 0, number)).toISOString();
	return `${JSON.stringify({id: `e${number}`, at, by: 'Ada', type, ...rest})}\n`;
});

/** Output without the letters that an archive adds to the ids of articles, which are no paths there, and without their folder. */
function withoutHashes(output: string): string {
	return output.replaceAll(/(?<=\.txt)@[0-9a-f]{12}|case\//gu, '');
}

describeEachStore('what an archive exports', ({newName}) => {
	test('gives the same findings, bytes and decisions in an archive of either kind', async () => {
		const cwd = caseFolder({...files, 'decisions.jsonl': log.join('')});
		const run = async (words: readonly string[]): Promise<string> => {
			const {exitCode, stdout, stderr} = await runCrosscheck(['archive', ...words, '--exit-zero', '-q'], cwd);
			expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
			return stdout;
		};
		const first = newName();
		await run(['add', 'case', '--store', first]);
		const undecided = await run(['findings', '--store', first, '--format', 'json']);
		await run(['import', 'decisions.jsonl', '--store', first]);
		const findings = await run(['findings', '--store', first, '--format', 'json']);
		expect(findings).not.toBe(undecided);
		const exported = await run(['export', '--store', first]);
		for (const [number, store] of ['between.db', newName()].entries()) {
			writeFileSync(join(cwd, `${number}.jsonl`), exported);
			await run(['import', `${number}.jsonl`, '--store', store]);
			expect(await run(['findings', '--store', store, '--format', 'json'])).toBe(findings);
			expect(await run(['export', '--store', store])).toBe(exported);
			expect(await run(['export', '--only-decisions', '--store', store])).toBe(log.join(''));
		}
	}, 60_000);

	test('keeps its decisions when its articles are removed', async () => {
		const cwd = caseFolder({...files, 'decisions.jsonl': log.join('')});
		const store = newName();
		await runCrosscheck(['archive', 'add', 'case', '--store', store], cwd);
		await runCrosscheck(['archive', 'import', 'decisions.jsonl', '--store', store], cwd);
		const {stderr} = await runCrosscheck(['archive', 'prune', '--before', '2100-01-01', '--store', store], cwd);
		expect(stderr).toContain('3 articles removed');
		const {stdout} = await runCrosscheck(['archive', 'export', '--store', store], cwd);
		expect(stdout.match(/"type":"article"/gu)).toBeNull();
		const decisions = await runCrosscheck(['archive', 'export', '--only-decisions', '--store', store], cwd);
		expect(decisions.stdout).toBe(log.join(''));
	}, 60_000);
});

describe('crosscheck archive findings', () => {
	test.each(formats.map(({name}) => ({name})))('gives in the format $name what a report gives', async ({name}) => {
		const cwd = caseFolder(files);
		await runCrosscheck(['archive', 'add', 'case', '--store', 'news.db'], cwd);
		const words = ['--format', name, '--output', 'out'];
		const {exitCode} = await runCrosscheck(['archive', 'findings', '--store', 'news.db', ...words], cwd);
		const fromArchive = readFileSync(join(cwd, 'out'), 'utf8');
		await runCrosscheck(['report', 'case', ...words], cwd);
		expect(exitCode).toBe(1);
		expect(withoutHashes(fromArchive)).toBe(withoutHashes(readFileSync(join(cwd, 'out'), 'utf8')));
	});
});
