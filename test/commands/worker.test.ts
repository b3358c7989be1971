import {setTimeout} from 'node:timers/promises';
import {describe, expect, test} from '@jest/globals';
import {archiveArticle} from '../../src/archive/archive-article.ts';
import {describeOnServer} from '../support/archive-stores.ts';
import {caseFolder} from '../support/case-folder.ts';
import {atOnce, now, storiesIn} from '../support/archived.ts';
import {openLine} from '../support/cut-line.ts';
import {madeStories} from '../support/made-stories.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';
import {startWorker, type WorkerProgram} from '../support/worker-program.ts';

const files = {
	'case/gazette.txt':
		'Ferry sinks off Port Ellis\n\nFive passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n',
	'case/herald.txt':
		'Ferry sinks off Port Ellis\n\nSeven passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n',
	'case/weather.txt': 'Snow closes the Tarnaby pass\n\nSnow closed the Tarnaby pass to lorries on Friday.\n',
};
const articles = [...madeStories(6, 3)].flatMap((story) => story.articles.slice(-3));

describeOnServer('crosscheck worker', (_server, {open, newName}) => {
	test('works on what was handed over, and gives the findings that one program gives, byte for byte', async () => {
		const name = newName();
		const cwd = caseFolder(files);
		const handed = await runCrosscheck(['archive', 'add', 'case', '--store', name, '--queue'], cwd);
		expect(handed).toEqual({exitCode: 0, stdout: '', stderr: `crosscheck: ${name}: 3 of 3 articles new\n`});
		const {ended, output} = startWorker(name, ['--until-done', '--quiet']);
		expect(await ended).toBe(0);
		expect(output()).toEqual({stdout: expect.stringMatching(/^new {5}conflict .+\n$/u), stderr: ''});
		await runCrosscheck(['archive', 'add', 'case', '--store', 'one.db'], cwd);
		const findings = async (store: string): Promise<string> =>
			(await runCrosscheck(['archive', 'findings', '--store', store, '--format', 'json'], cwd)).stdout;
		expect(await findings(name)).toBe(await findings('one.db'));
	}, 60_000);

	test('works off what was handed over, says what that changes, and ends', async () => {
		const name = newName();
		const store = await open(name);
		await store.addArticles(articles.map(archiveArticle), now());
		const {ended, output} = startWorker(name, ['--until-done', '--jobs', '2']);
		expect(await ended).toBe(0);
		expect(await storiesIn(store)).toEqual(atOnce(articles));
		expect(output().stdout).toContain('new     conflict');
	}, 60_000);

	test('tells Prometheus, who watches it, and archive status how it is going', async () => {
		const name = newName();
		const store = await open(name);
		await store.addArticles(articles.map(archiveArticle), now());
		const before = await runCrosscheck(['archive', 'status', '--store', name], '/');
		expect(before.stdout).not.toContain('worker');
		const worker = startWorker(name, ['--metrics-port', '0', '--jobs', '2']);
		try {
			const address = await addressOf(worker);
			const metrics = async (): Promise<string> => (await fetch(`${address}/metrics`)).text();
			while ((await store.counts()).stages.done < articles.length) await setTimeout(100);
			const health = await fetch(`${address}/health`);
			expect([health.status, await health.json()]).toEqual([200, {status: 'ok'}]);
			expect(faultsOf(await metrics())).toEqual([]);
			expect(await metrics()).toContain(`crosscheck_worker_articles_total{stage="compare"} `);
			expect(await metrics()).toMatch(/^crosscheck_worker_processes\{worker="[^"]+",host="[^"]+"\} 2$/mu);
			expect((await fetch(`${address}/other`)).status).toBe(404);
			expect((await fetch(`${address}/metrics`, {method: 'POST'})).status).toBe(405);
			const {stdout} = await runCrosscheck(['archive', 'status', '--store', name, '--format', 'json'], '/');
			const status: unknown = JSON.parse(stdout);
			expect(schemaFaults('archive', status)).toEqual([]);
			expect(status).toMatchObject({
				stages: {done: articles.length},
				failures: [],
				queues: [
					{stage: 'extract', queued: 0},
					{stage: 'group'},
					{stage: 'compare', articlesLastMinute: expect.any(Number)},
				],
				workers: [{processes: 2}],
			});
			const shown = await runCrosscheck(['archive', 'status', '--store', name], '/');
			expect(shown.stdout).toMatch(/^compare +\d+ batches wait/mu);
			expect(shown.stdout).toMatch(/^worker +\S+: \d of 2 processes at work/mu);
		} finally {
			worker.child.kill('SIGTERM');
			await worker.ended;
		}
	}, 60_000);

	test('says that it is failing when its database has been away for long', async () => {
		const name = newName();
		await open(name);
		const line = await openLine(name);
		const worker = startWorker(line.address, ['--metrics-port', '0', '--patience', '2']);
		try {
			const address = await addressOf(worker);
			line.close();
			await setTimeout(3000);
			const health = await fetch(`${address}/health`);
			expect([health.status, await health.json()]).toEqual([
				503,
				{status: 'failing', why: expect.stringMatching(/^the database has not answered for \d+ seconds$/u)},
			]);
			expect(await (await fetch(`${address}/metrics`)).text()).toContain('crosscheck_database_up 0\n');
		} finally {
			worker.child.kill('SIGTERM');
			await worker.ended;
		}
	}, 60_000);
});

/** Where a worker serves its measures. */
async function addressOf(worker: WorkerProgram): Promise<string> {
	for (;;) {
		const [, address] = /(http:\S+)\/metrics/u.exec(worker.output().stderr) ?? [];
		if (address !== undefined) return address;
		await setTimeout(50);
	}
}

/** Lines that are not in the text format of Prometheus, and measures without help and type. */
function faultsOf(metrics: string): string[] {
	const described = new Set<string>();
	return metrics
		.trimEnd()
		.split('\n')
		.filter((line) => {
			const [, about] = /^# (?:HELP|TYPE) (\w+) \S/u.exec(line) ?? [];
			if (about !== undefined) {
				described.add(about);
				return false;
			}
			const [, name = ''] =
				/^([a-z_]+)(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? \d+(?:\.\d+)?(?:e-?\d+)?$/u.exec(line) ?? [];
			return !described.has(name);
		});
}

describe('crosscheck worker', () => {
	test.each([
		{words: ['worker'], line: 'worker needs a PostgreSQL server'},
		{words: ['worker', '--store', 'news.db'], line: 'worker needs a PostgreSQL server'},
		{words: ['worker', 'case'], line: 'worker takes no words; leave out "case"'},
		{words: ['worker', '--store', 'postgres://127.0.0.1:1/x', '--retries', '-1'], line: '--retries -1: give a number'},
		{words: ['worker', '--store', 'postgres://127.0.0.1:1/x'], line: '--store postgres://127.0.0.1:1/x: '},
		{
			words: ['archive', 'add', 'case', '--queue'],
			line: '--queue leaves the work to workers, which need --store postgres:',
		},
	])('ends with 2 and one line for "$words"', async ({words, line}) => {
		const {exitCode, stdout, stderr} = await runCrosscheck(words, caseFolder(files));
		expect({exitCode, stdout, lines: stderr.split('\n').length}).toEqual({exitCode: 2, stdout: '', lines: 2});
		expect(stderr).toContain(`crosscheck: ${line}`);
	});
});
