import {readFileSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {afterEach, expect, test} from '@jest/globals';
import {Client} from 'pg';
import {archiveArticle} from '../../../src/archive/archive-article.ts';
import {openWorkshop, type Workshop} from '../../../src/archive/queue/open-queue.ts';
import type {ArchiveStore} from '../../../src/ports.ts';
import {describeOnServer} from '../../support/archive-stores.ts';
import {atOnce, now, storiesIn} from '../../support/archived.ts';
import {openLine} from '../../support/cut-line.ts';
import {madeStories} from '../../support/made-stories.ts';
import {startWorker, type WorkerProgram} from '../../support/worker-program.ts';

const articles = [...madeStories(20, 5)].flatMap((story) => story.articles);
const expected = atOnce(articles);

async function until(isSo: () => Promise<boolean>): Promise<void> {
	while (!(await isSo())) await setTimeout(20);
}

/** The processes of a worker. */
function childrenOf(pid: number): readonly number[] {
	return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

/** What a database answers to a statement. */
async function answersOf(name: string, statement: string): Promise<readonly unknown[]> {
	const client = new Client(name);
	await client.connect();
	const {rows} = await client.query(statement);
	await client.end();
	return rows;
}

const isActive = async ({queue}: Workshop): Promise<boolean> => (await queue.states()).some(({active}) => active > 0);

describeOnServer('an archive on which workers work', (server, {open, newName}) => {
	const workers: WorkerProgram[] = [];
	const workshops: Workshop[] = [];
	afterEach(async () => {
		for (const {child, ended} of workers.splice(0)) {
			child.kill('SIGKILL');
			await ended;
		}
		for (const workshop of workshops.splice(0)) await workshop.close();
	});
	const start = (name: string, words: readonly string[] = [], env = {}): WorkerProgram => {
		const worker = startWorker(name, ['--until-done', '--patience', '3', '--retries', '2', ...words], {env});
		workers.push(worker);
		return worker;
	};
	const filled = async (): Promise<{
		readonly name: string;
		readonly store: ArchiveStore;
		readonly workshop: Workshop;
	}> => {
		const name = newName();
		const store = await open(name);
		await store.addArticles(articles.map(archiveArticle), now());
		const workshop = await openWorkshop(name, 2);
		workshops.push(workshop);
		return {name, store, workshop};
	};

	test.each([
		{what: 'one', processes: (): readonly number[] => []},
		{what: 'its whole machine', processes: childrenOf},
	])(
		'is finished by another worker when $what is killed in the middle of a batch',
		async ({processes}) => {
			const {name, store, workshop} = await filled();
			const killed = start(name);
			await until(async () => isActive(workshop));
			const others = processes(killed.child.pid ?? 0);
			killed.child.kill('SIGKILL');
			for (const other of others) process.kill(other, 'SIGKILL');
			expect(await killed.ended).toBe('SIGKILL');
			expect(await isActive(workshop)).toBe(true);
			expect(await start(name).ended).toBe(0);
			expect(await storiesIn(store)).toEqual(expected);
			expect(await workshop.registry.workers()).toEqual([]);
		},
		240_000,
	);

	test('is finished from a backup that was taken in the middle of a batch', async () => {
		const {name, workshop} = await filled();
		start(name);
		await until(async () => isActive(workshop));
		const restored = server().restored(name);
		expect(await start(restored).ended).toBe(0);
		expect(await storiesIn(await open(restored))).toEqual(expected);
	}, 240_000);

	test('loses an article alone that kills whoever works on it, which says why and is tried again when asked', async () => {
		const {name, store} = await filled();
		const [poison] = articles.map(archiveArticle);
		const worker = start(name, ['--retries', '1'], {POISON: poison?.hash ?? ''});
		expect(await worker.ended).toBe(0);
		expect(await store.notCompared()).toEqual([{article: poison?.article.id, why: 'its process ended with SIGKILL'}]);
		expect(await storiesIn(store)).toEqual(atOnce(articles.slice(1)));
		expect(await store.retry()).toBe(1);
		expect(await start(name).ended).toBe(0);
		expect(await storiesIn(store)).toEqual(expected);
	}, 120_000);

	test.each([
		{outage: 'for a moment', seconds: 1},
		{outage: 'for longer than workers have patience', seconds: 6},
	])(
		'is finished when its server is killed meanwhile and away $outage, and nobody is taken for dead',
		async ({seconds}) => {
			const {name, store, workshop} = await filled();
			const both = [start(name), start(name)];
			await until(async () => (await isActive(workshop)) && (await workshop.registry.workers()).length === both.length);
			server().kill();
			await setTimeout(seconds * 1000);
			server().start();
			for (const {ended, output} of both) {
				expect({ended: await ended, ...output()}).toMatchObject({ended: 0});
				expect(output().stderr).toContain('waiting for the database');
				expect(output().stderr).toContain('the database answers again');
				expect(output().stderr).not.toContain('not heard of');
			}
			expect(
				await answersOf(name, "select id from crosscheck_jobs.job where output::text like '%not heard of%'"),
			).toEqual([]);
			expect(await storiesIn(store)).toEqual(expected);
		},
		120_000,
	);

	test('is worked on once though two workers are given the same batches', async () => {
		const {name, store, workshop} = await filled();
		const hashes = articles.map((article) => archiveArticle(article).hash);
		for (const stage of ['extract', 'group', 'compare'] as const) {
			await workshop.queue.send([
				{stage, hashes},
				{stage, hashes},
			]);
		}
		const both = [start(name), start(name)];
		expect(await Promise.all(both.map(async ({ended}) => ended))).toEqual([0, 0]);
		expect(await storiesIn(store)).toEqual(expected);
		expect(
			await answersOf(name, 'select article, count(*) from signature group by article having count(*) > 1'),
		).toEqual([]);
	}, 120_000);

	test('is finished by workers that start at once where there was none before', async () => {
		const name = newName();
		const store = await open(name);
		await store.addArticles(articles.map(archiveArticle), now());
		const four = Array.from({length: 4}, () => start(name));
		expect(await Promise.all(four.map(async ({ended}) => ended))).toEqual([0, 0, 0, 0]);
		expect(await storiesIn(store)).toEqual(expected);
	}, 120_000);

	test('is finished though its queue is lost in the middle of a batch', async () => {
		const {name, store, workshop} = await filled();
		const killed = start(name);
		await until(async () => isActive(workshop));
		killed.child.kill('SIGKILL');
		await killed.ended;
		await answersOf(name, 'drop schema crosscheck_jobs cascade');
		expect(await start(name).ended).toBe(0);
		expect(await storiesIn(store)).toEqual(expected);
	}, 120_000);

	test.each([
		{what: 'its queue is gone', change: 'drop schema crosscheck_jobs cascade'},
		{what: 'workers may not say that they are there', change: 'alter table worker drop column heard'},
	])(
		'is left by a worker with one line where $what',
		async ({change}) => {
			const {name, workshop} = await filled();
			const worker = start(name);
			await until(async () => isActive(workshop));
			await answersOf(name, change);
			expect(await worker.ended).toBe(2);
			const [, ...lines] = worker.output().stderr.trim().split('\n');
			expect(lines).toEqual([
				expect.stringMatching(/^crosscheck: the database refuses the work: (?:relation|column) .* does not exist$/u),
			]);
		},
		120_000,
	);

	test('is finished over a line that is slow, and cut again and again', async () => {
		const {name, store, workshop} = await filled();
		const line = await openLine(name);
		const worker = start(line.address, ['--retries', '20']);
		const state = {isWorking: true};
		await until(async () => isActive(workshop));
		line.delay(5);
		void worker.ended.then(() => (state.isWorking = false));
		for (let cuts = 0; state.isWorking && cuts < 5; cuts += 1) {
			await setTimeout(700);
			line.cut();
		}
		expect(await worker.ended).toBe(0);
		line.close();
		expect(await storiesIn(store)).toEqual(expected);
	}, 120_000);

	test('is worked on alike by machines whose clocks are wrong', async () => {
		const {name, store} = await filled();
		const [ahead, behind] = ['86400', '-86400'].map((seconds) => start(name, [], {CLOCK_AHEAD_SECONDS: seconds}));
		expect([await ahead?.ended, await behind?.ended]).toEqual([0, 0]);
		expect(await storiesIn(store)).toEqual(expected);
		expect([ahead, behind].map((worker) => worker?.output().stderr).join('')).not.toContain('not heard of');
	}, 120_000);

	test('is left in order by a worker that is asked to end, which finishes what it is about', async () => {
		const {name, store, workshop} = await filled();
		const worker = start(name);
		await until(async () => isActive(workshop));
		worker.child.kill('SIGTERM');
		expect(await worker.ended).toBe(0);
		expect(await isActive(workshop)).toBe(false);
		expect(await workshop.registry.workers()).toEqual([]);
		const {stages} = await store.counts();
		expect(stages.extract + stages.group + stages.compare).toBeGreaterThan(0);
		expect(stages.failed).toBe(0);
	}, 120_000);
});
