import {setTimeout} from 'node:timers/promises';
import {afterEach, expect, test} from '@jest/globals';
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

	test('is finished by another worker when one is killed in the middle of a batch', async () => {
		const {name, store, workshop} = await filled();
		const killed = start(name);
		await until(async () => isActive(workshop));
		killed.child.kill('SIGKILL');
		expect(await killed.ended).toBe('SIGKILL');
		expect(await isActive(workshop)).toBe(true);
		expect(await start(name).ended).toBe(0);
		expect(await storiesIn(store)).toEqual(expected);
		expect(await workshop.registry.workers()).toEqual([]);
	}, 120_000);

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

	test('is finished when its server is killed meanwhile and started again', async () => {
		const {name, store, workshop} = await filled();
		const worker = start(name, ['--jobs', '2']);
		await until(async () => isActive(workshop));
		server().kill();
		await setTimeout(1000);
		server().start();
		expect(await worker.ended).toBe(0);
		expect(worker.output().stderr).toContain('waiting for the database');
		expect(worker.output().stderr).toContain('the database answers again');
		expect(await storiesIn(store)).toEqual(expected);
	}, 120_000);

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
