import {setTimeout} from 'node:timers/promises';
import {afterEach, expect, test} from '@jest/globals';
import {archiveArticle} from '../../../src/archive/archive-article.ts';
import {handOver} from '../../../src/archive/queue/hand-over.ts';
import {openWorkshop, type Workshop} from '../../../src/archive/queue/open-queue.ts';
import {tend} from '../../../src/archive/queue/tend.ts';
import type {Hand, Outcome} from '../../../src/archive/queue/work.ts';
import {extractionVersion} from '../../../src/model/index.ts';
import {archiveStages} from '../../../src/archive/stages.ts';
import type {Batch, Job} from '../../../src/ports.ts';
import {describeOnServer} from '../../support/archive-stores.ts';
import {atOnce, now, storiesIn} from '../../support/archived.ts';
import {handOn, workOn} from '../../support/hands.ts';
import {madeStories} from '../../support/made-stories.ts';

const articles = [...madeStories(6, 3)].flatMap((story) => story.articles.slice(-3));

const many = [...madeStories(300)].flatMap((story) => story.articles.map(archiveArticle)).slice(0, 700);

const stranger = {id: 'stranger', host: 'there', processes: 1, version: extractionVersion, holds: []};

describeOnServer('workers', (_server, {open, newName}) => {
	const opened: Workshop[] = [];
	afterEach(async () => {
		for (const workshop of opened.splice(0)) await workshop.close();
	});
	const openShop = async (name: string, retries = 1): Promise<Workshop> => {
		const workshop = await openWorkshop(name, retries);
		opened.push(workshop);
		return workshop;
	};

	/** The name of an archive with its tables. */
	const prepared = async (): Promise<string> => {
		const name = newName();
		await open(name);
		return name;
	};

	test('work off what was added, stage by stage, and find what comparing all at once finds', async () => {
		const name = newName();
		const store = await open(name);
		const workshop = await openShop(name);
		await store.addArticles(articles.map(archiveArticle), now());
		const done: Batch[] = [];
		await workOn(store, workshop, [handOn(store, done)]);
		expect(await storiesIn(store)).toEqual(atOnce(articles));
		expect(done.map(({stage}) => stage)).toEqual(['extract', 'group', 'compare']);
		expect(await workshop.registry.workers()).toEqual([]);
	}, 60_000);

	test('do the other articles of a batch that cannot be kept, and set that one aside with the reason', async () => {
		const name = newName();
		const store = await open(name);
		const workshop = await openShop(name);
		const [first, ...others] = articles;
		if (!first) throw new Error('no article');
		const poison = archiveArticle(first);
		await store.addArticles(articles.map(archiveArticle), now());
		const done: Batch[] = [];
		const hand = handOn(store, done);
		const hands = [
			async (job: Job): Promise<Outcome> =>
				job.hashes.includes(poison.hash) ? {failure: 'it is too long'} : hand(job),
		];
		await workOn(store, workshop, hands);
		expect(await store.notCompared()).toEqual([{article: poison.article.id, why: 'it is too long'}]);
		expect(await storiesIn(store)).toEqual(atOnce(others));
		expect(await workshop.queue.outstanding()).toEqual([]);
		await store.retry();
		await workOn(store, workshop, [hand]);
		expect(await storiesIn(store)).toEqual(atOnce(articles));
	}, 60_000);

	test('set one article alone aside where no batch is tried again', async () => {
		const name = newName();
		const store = await open(name);
		const workshop = await openShop(name, 0);
		const [poison] = articles.map(archiveArticle);
		await store.addArticles(articles.map(archiveArticle), now());
		const hand = handOn(store);
		const hands = [
			async (job: Job): Promise<Outcome> =>
				job.hashes.includes(poison?.hash ?? '') ? {failure: 'it is too long'} : hand(job),
		];
		await workOn(store, workshop, hands);
		expect(await store.notCompared()).toEqual([{article: poison?.article.id, why: 'it is too long'}]);
		expect(await storiesIn(store)).toEqual(atOnce(articles.slice(1)));
	}, 60_000);

	test('set nothing aside because workers die, but what they died of', async () => {
		const name = newName();
		const store = await open(name);
		const workshop = await openShop(name);
		const tended = {store, ...workshop, patienceSeconds: 0, steadySeconds: 1};
		await store.addArticles(articles.map(archiveArticle), now());
		const [poison] = articles.map(archiveArticle);
		const stages = archiveStages(store);
		const isWaiting = async (): Promise<boolean> => (await store.waiting('extract', 1)).length > 0;
		// Whoever takes the batch with that article is not heard of any more.
		while (await isWaiting()) {
			await tend(tended);
			const job = await workshop.queue.take();
			if (job && !job.hashes.includes(poison?.hash ?? '')) {
				await stages[job.stage](job.hashes);
				await workshop.queue.done(job);
			}
			await setTimeout(20);
		}
		await workOn(store, workshop, [handOn(store)]);
		expect(await store.notCompared()).toEqual([
			{article: poison?.article.id, why: 'its worker was not heard of any more'},
		]);
		expect(await storiesIn(store)).toEqual(atOnce(articles.slice(1)));
	}, 60_000);

	test('take over what a worker held that fell silent, or that no worker knows of', async () => {
		const name = newName();
		const store = await open(name);
		const workshop = await openShop(name);
		await store.addArticles(articles.slice(0, 2).map(archiveArticle), now());
		const [a, b] = articles.map((article) => archiveArticle(article).hash);
		if (a === undefined || b === undefined) throw new Error('no articles');
		await workshop.queue.send([
			{stage: 'extract', hashes: [a]},
			{stage: 'extract', hashes: [b]},
		]);
		const held = await workshop.queue.take();
		await workshop.queue.take();
		await workshop.registry.announce({...stranger, id: 'silent', holds: [held?.id ?? '']}, 1);
		await workOn(store, workshop, [handOn(store)], {patienceSeconds: 1});
		expect(await store.counts()).toMatchObject({stages: {done: 2}});
		expect(await workshop.registry.workers()).toEqual([]);
	}, 60_000);

	test('leave a worker alone that is slow and still heard of', async () => {
		const name = newName();
		const store = await open(name);
		const workshop = await openShop(name);
		await store.addArticles(articles.slice(0, 1).map(archiveArticle), now());
		const done: Batch[] = [];
		const hand = handOn(store, done);
		const slowly: Hand = async (job) => {
			if (job.stage === 'extract') await setTimeout(3000);
			return hand(job);
		};
		await Promise.all([slowly, hand].map(async (one) => workOn(store, workshop, [one], {patienceSeconds: 1})));
		expect(done.map(({stage}) => stage)).toEqual(['extract', 'group', 'compare']);
	}, 60_000);

	test('hold no more in the queue than they will soon do', async () => {
		const name = newName();
		const store = await open(name);
		const {queue, registry} = await openShop(name);
		await store.addArticles(many, now());
		const tended = {store, queue, registry, patienceSeconds: 30, steadySeconds: 60};
		expect(await tend(tended)).toBe(true);
		const sent = (await queue.outstanding()).map(({hashes}) => hashes.length);
		expect(sent).toEqual([200, 200, 200]);
		expect(await tend(tended)).toBe(false);
		await registry.announce({...stranger, processes: 2}, 1);
		await tend(tended);
		const all = (await queue.outstanding()).flatMap(({hashes}) => hashes);
		expect(all).toHaveLength(many.length);
		expect(new Set(all).size).toBe(many.length);
	}, 60_000);

	test.each([
		{waiting: 40, processes: 1, sent: [40]},
		{waiting: 120, processes: 1, sent: [120]},
		{waiting: 120, processes: 2, sent: [60, 60]},
		{waiting: 120, processes: 4, sent: [50, 50, 20]},
		{waiting: 450, processes: 1, sent: [200, 200, 50]},
	])(
		'carry $sent articles at a time to $processes processes where $waiting wait',
		async ({waiting, processes, sent}) => {
			const name = newName();
			const store = await open(name);
			const {queue, registry} = await openShop(name);
			await store.addArticles(many.slice(0, waiting), now());
			await registry.announce({...stranger, processes}, 1);
			await tend({store, queue, registry, patienceSeconds: 30, steadySeconds: 60});
			const sizes = (await queue.outstanding()).map(({hashes}) => hashes.length);
			expect(sizes.toSorted((a, b) => b - a)).toEqual(sent);
		},
	);

	test('finish what was begun first', async () => {
		const {queue} = await openShop(await prepared());
		for (const stage of ['group', 'extract', 'compare'] as const) await queue.send([{stage, hashes: ['a']}]);
		const taken = [await queue.take(), await queue.take(), await queue.take()];
		expect(taken.map((job) => job?.stage)).toEqual(['compare', 'group', 'extract']);
	});

	test('take a batch that nobody else has, the oldest first', async () => {
		const {queue} = await openShop(await prepared());
		for (const hash of ['a', 'b']) await queue.send([{stage: 'extract', hashes: [hash]}]);
		const first = await queue.take();
		expect(first).toMatchObject({stage: 'extract', hashes: ['a'], failures: 0});
		expect(await queue.take()).toMatchObject({hashes: ['b']});
		expect(await queue.take()).toBeUndefined();
		if (first) await queue.done(first);
		expect(await queue.states()).toMatchObject([
			{stage: 'extract', queued: 0, active: 1, articlesLastMinute: 1},
			{stage: 'group', queued: 0, active: 0, oldestSeconds: 0},
			{stage: 'compare', queued: 0},
		]);
	});

	test('look after what they share one at a time', async () => {
		const {registry} = await openShop(await prepared());
		expect(await registry.takeTurn('one', 1)).toBe(true);
		expect(await registry.takeTurn('other', 1)).toBe(false);
		expect(await registry.takeTurn('one', 1)).toBe(true);
		await setTimeout(1100);
		expect(await registry.takeTurn('other', 60)).toBe(true);
		await registry.leave('other');
		expect(await registry.takeTurn('one', 1)).toBe(true);
	});

	test('are waited for by who hands over more than they can do', async () => {
		const store = await open(newName());
		const ended = new AbortController();
		let full = 0;
		const given: number[] = [];
		const onFull = (): void => {
			full += 1;
			// They work some off.
			void store.outdate('none').then(async () => store.fail(await store.waiting('extract', 100), 'done', ['extract']));
		};
		const all = [...madeStories(60)].flatMap((story) => story.articles).slice(0, 150);
		for await (const progress of handOver(all, store, now, {onFull, signal: ended.signal, most: 100}))
			given.push(progress.given);
		expect(given).toEqual([50, 100, 150]);
		expect(full).toBe(1);
	}, 60_000);
});
