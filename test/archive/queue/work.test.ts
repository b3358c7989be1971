import {randomUUID} from 'node:crypto';
import {afterEach, expect, test} from '@jest/globals';
import {archiveArticle} from '../../../src/archive/archive-article.ts';
import {openWorkshop, type Workshop} from '../../../src/archive/queue/open-queue.ts';
import {type Hand, work, type WorkOptions} from '../../../src/archive/queue/work.ts';
import {archiveStages, type StageOptions} from '../../../src/archive/stages.ts';
import type {ArchiveStore, Batch} from '../../../src/ports.ts';
import {describeOnServer} from '../../support/archive-stores.ts';
import {atOnce, now, storiesIn} from '../../support/archived.ts';
import {madeStories} from '../../support/made-stories.ts';

const articles = [...madeStories(6, 3)].flatMap((story) => story.articles.slice(-3));

/** Does batches in this process, and notes them. */
function handOn(store: ArchiveStore, done: Batch[] = [], options: StageOptions = {}): Hand {
	const stages = archiveStages(store, options);
	return async ({stage, hashes}) => {
		done.push({stage, hashes});
		try {
			const {setAside} = await stages[stage](hashes);
			return {lines: '', setAside};
		} catch (error) {
			return {failure: String(error)};
		}
	};
}

async function workOn(
	store: ArchiveStore,
	workshop: Workshop,
	hands: readonly Hand[],
	options: Partial<WorkOptions> = {},
	signal = new AbortController().signal,
): Promise<void> {
	await work(
		store,
		workshop,
		{
			id: randomUUID(),
			host: 'here',
			hands,
			patienceSeconds: 6,
			untilDone: true,
			onOutcome: () => undefined,
			onOutage: () => undefined,
			...options,
		},
		signal,
	);
}

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
});
