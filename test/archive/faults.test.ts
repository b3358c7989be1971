import {expect, test} from '@jest/globals';
import {addToArchive, workOff} from '../../src/archive/add-articles.ts';
import {archiveArticle} from '../../src/archive/archive-article.ts';
import {archiveReport} from '../../src/archive/archive-report.ts';
import {archiveStages, type StageOptions} from '../../src/archive/stages.ts';
import {openPostgres} from '../../src/archive/postgres.ts';
import {openSqlite} from '../../src/archive/sqlite/open.ts';
import {extract} from '../../src/crosscheck.ts';
import {newEvent} from '../../src/decisions/decide.ts';
import {markOf} from '../../src/decisions/mark.ts';
import type {Extraction} from '../../src/model/index.ts';
import type {ArchiveStore} from '../../src/ports.ts';
import {describeEachStore} from '../support/archive-stores.ts';
import {added, article, atOnce, ferry, messagesIn, now, storiesIn} from '../support/archived.ts';
import {madeStories} from '../support/made-stories.ts';

const articles = [...madeStories(6, 3)].flatMap((story) => story.articles.slice(-3));
const ferries = [ferry('gazette', 'Five'), ferry('herald', 'Seven')];

/** What a test changes of an archive or of the work on it. */
interface Breaking extends StageOptions {
	readonly store?: Partial<ArchiveStore>;
}

/** An extraction of which nobody can make anything. */
function broken(extraction: Extraction): Extraction {
	return Object.defineProperty({...extraction}, 'analysis', {
		get: () => {
			throw new Error('nothing is there');
		},
	});
}

function breakOne(extractions: ReadonlyMap<string, Extraction>, text: string): ReadonlyMap<string, Extraction> {
	return new Map([...extractions].map(([hash, one]) => [hash, one.article.text === text ? broken(one) : one] as const));
}

/** Overwrites what a table keeps. */
async function damage(name: string, table: 'article' | 'extraction'): Promise<void> {
	const {database} = await (name.startsWith('postgres:') ? openPostgres(name) : openSqlite(name, name));
	await database
		.updateTable(table)
		.set({content: Uint8Array.of(1)})
		.execute();
	if (table === 'extraction') await database.updateTable('article').set({stage: 'compare'}).execute();
	await database.destroy();
}

describeEachStore('an archive', ({open, newName}) => {
	test('to which two programs add the same articles at once holds each once, with the same findings', async () => {
		const name = newName();
		await open(name);
		const [one, other] = [await open(name), await open(name)];
		const both = await Promise.all([added(one, articles), added(other, articles.toReversed())]);
		expect(both.reduce((sum, {added: count}) => sum + count, 0)).toBe(articles.length);
		expect(await storiesIn(one)).toEqual(atOnce(articles));
	}, 60_000);

	test('keeps a link that another program adds between the search and the saving of links', async () => {
		const name = newName();
		const [one, other] = [await open(name), await open(name)];
		const [gazette, herald] = ferries;
		if (!gazette || !herald) throw new Error('no articles');
		const beside: ArchiveStore = {
			...one,
			signatures: async (period, after, limit) => {
				const found = await one.signatures(period, after, limit);
				await added(other, [herald]);
				return found;
			},
		};
		await added(beside, [gazette]);
		expect(await storiesIn(one)).toEqual(atOnce(ferries));
	});

	test('keeps nothing that was compared before somebody put something right', async () => {
		const name = newName();
		const [one, other] = [await open(name), await open(name)];
		const [gazette, herald] = ferries;
		if (!gazette || !herald) throw new Error('no articles');
		const parting = newEvent(
			{type: 'story', same: false, by: 'Ada', articles: [markOf(gazette), markOf(herald)]},
			now(),
			[],
		);
		const behind: ArchiveStore = {
			...one,
			saveComparisons: async (groups, position) => {
				await other.decisions.append([parting]);
				await added(other, []);
				return one.saveComparisons(groups, position);
			},
		};
		const {changes} = await added(behind, ferries);
		expect(changes).toEqual([]);
		expect(await messagesIn(one)).toEqual([]);
		expect(await storiesIn(one)).toHaveLength(2);
	});

	test('sets an article aside that nobody can read, and takes the others in', async () => {
		const store = await open();
		const [poison] = articles;
		const progress = addToArchive(articles, store, now, {
			extract: async (one) => {
				if (one.text === poison?.text) throw new Error('no end of it');
				return extract(one);
			},
		});
		for await (const _ of progress);
		expect(await store.counts()).toMatchObject({stages: {done: articles.length - 1, failed: 1}});
		expect(await store.notCompared()).toEqual([
			{article: expect.stringContaining(poison?.id ?? ''), why: 'no end of it'},
		]);
		await store.retry();
		await added(store, []);
		expect(await storiesIn(store)).toEqual(atOnce(articles));
	}, 60_000);

	test.each([
		{
			step: 'extracted',
			breaking: (poison: string): Breaking => ({
				extract: async (one) => (one.text === poison ? broken(extract(one)) : extract(one)),
			}),
		},
		{
			step: 'grouped',
			breaking: (poison: string, kept: ArchiveStore): Breaking => ({
				store: {
					profiles: async (hashes) => {
						const {hash} = archiveArticle(article('weather', poison, '2024-05-28'));
						const found = await kept.profiles(hashes);
						return found.map((one) => (one.hash === hash ? {...one, profile: '{}'} : one));
					},
				},
			}),
		},
		{
			step: 'compared',
			breaking: (poison: string, kept: ArchiveStore): Breaking => ({
				store: {
					groups: async (hashes) => {
						const found = await kept.groups(hashes);
						return found.map((group) => ({...group, extractions: breakOne(group.extractions, poison)}));
					},
				},
			}),
		},
	])('sets an article aside that cannot be $step, says so, and takes the others in', async ({breaking}) => {
		const store = await open();
		const [poison, ...rest] = [article('weather', 'Snow closes the Tarnaby pass.', '2024-05-28'), ...ferries];
		const {store: changed, ...options} = breaking(poison.text, store);
		const setAside: string[] = [];
		for await (const progress of addToArchive([poison, ...rest], {...store, ...changed}, now, options))
			setAside.push(...progress.setAside.map(({article: id = '', why}) => `${id.split('@')[0]}: ${why}`));
		expect(setAside).toEqual([expect.stringMatching(/^weather\.txt: (?:nothing is there|.* profile that is none)$/u)]);
		expect(await store.counts()).toMatchObject({stages: {done: 2, failed: 1}});
		expect(await messagesIn(store)).toHaveLength(1);
		await store.retry();
		await added(store, []);
		expect(await storiesIn(store)).toEqual(atOnce([poison, ...rest]));
	});

	test.each([
		{table: 'article' as const, why: 'an article'},
		{table: 'extraction' as const, why: 'what was taken out of it'},
	])('goes on where $why is damaged, and says so', async ({table}) => {
		const name = newName();
		const store = await open(name);
		const weather = article('weather', 'Snow closes the Tarnaby pass.', '2024-05-28');
		await added(store, [weather]);
		await damage(name, table);
		if (table === 'article') await store.outdate('another');
		const setAside: string[] = [];
		for await (const outcome of workOff(store, archiveStages(store)))
			setAside.push(...outcome.setAside.map(({why}) => why));
		expect(setAside).toEqual(['what the archive keeps of it is damaged']);
		await added(store, ferries);
		expect(await messagesIn(store)).toHaveLength(1);
	});

	test('hands over what changed after each batch, and ends when it is told to', async () => {
		const store = await open();
		const many = [...madeStories(60, 3)].flatMap((story) => story.articles).slice(0, 60);
		await store.addArticles(many.map(archiveArticle), now());
		const controller = new AbortController();
		let batches = 0;
		for await (const _ of workOff(store, archiveStages(store), controller.signal)) {
			batches += 1;
			controller.abort();
		}
		expect(batches).toBe(1);
		const {stages} = await store.counts();
		expect(stages.extract).toBe(10);
		expect(stages.group).toBe(50);
	}, 60_000);

	test('whose articles an older release has extracted extracts them again, and keeps what was decided', async () => {
		const store = await open();
		await added(store, ferries);
		const {findings} = await archiveReport(store, {}, '0.0.0');
		const [found] = findings;
		if (!found) throw new Error('no finding');
		const {decided} = found;
		await store.decisions.append([newEvent({type: 'confirm', by: 'Ada', finding: decided}, now(), [])]);

		await store.outdate('older');
		const stages = archiveStages(store, {
			extract: async (one) => ({...extract({...one, text: 'Nothing was read.'}), version: 'older'}),
		});
		const hashes = ferries.map((one) => archiveArticle(one).hash);
		await stages.extract(hashes);
		await stages.group(hashes);
		await stages.compare(hashes);
		expect(await messagesIn(store)).toEqual([]);

		const {changes} = await added(store, []);
		expect(changes.map(({kind, finding}) => `${kind} ${finding.identity}`)).toEqual([`new ${decided.identity}`]);
		const {report} = await archiveReport(store, {}, '0.0.0');
		expect(report.stories.flatMap((story) => story.findings.map(({decision}) => decision?.status))).toEqual([
			'confirmed',
		]);
	});
});
