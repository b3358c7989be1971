import {expect, test} from '@jest/globals';
import {assert, asyncProperty, integer, shuffledSubarray} from 'fast-check';
import {archiveArticle} from '../../src/archive/archive-article.ts';
import {markOf} from '../../src/decisions/mark.ts';
import type {Article} from '../../src/model/index.ts';
import {amount} from '../support/amount.ts';
import {describeEachStore} from '../support/archive-stores.ts';
import {added, article, atOnce, ferry, storiesIn} from '../support/archived.ts';
import {madeStories} from '../support/made-stories.ts';

const articles = [...madeStories(6, 3)].flatMap((story) => story.articles.slice(-3));
const indices = articles.map((_, index) => index);

describeEachStore('adding articles', ({open}) => {
	test('one by one or some at a time, in any order, finds what comparing all at once finds', async () => {
		const expected = atOnce(articles);
		expect(expected.some(({findings}) => findings.length > 0)).toBe(true);
		const order = shuffledSubarray(indices, {minLength: indices.length});
		await assert(
			asyncProperty(order, integer({min: 1, max: 4}), async (shuffled, size) => {
				const store = await open();
				for (let start = 0; start < shuffled.length; start += size)
					await added(
						store,
						shuffled.slice(start, start + size).flatMap((index) => articles[index] ?? []),
					);
				expect(await storiesIn(store)).toEqual(expected);
			}),
			{numRuns: amount('orders in which articles are added to an archive')},
		);
	}, 120_000);

	test('again changes nothing', async () => {
		const store = await open();
		const first = await added(store, articles.slice(0, 6));
		expect(first.added).toBe(6);
		expect(await added(store, articles.slice(0, 6))).toEqual({added: 0, changes: []});
	});

	test('of which many are copies holds them together, also when they are grouped again', async () => {
		const store = await open();
		const copies = Array.from({length: 60}, (_, index) => ferry(`outlet${index}`, 'Five'));
		await added(store, copies);
		const [first] = copies.map((one) => archiveArticle(one).hash).toSorted();
		const ties = [`text:${markOf(ferry('gazette', 'Five')).textHash}`];
		const linksOfFirst = async (): Promise<number | undefined> => {
			const [found] = await store.bonds([{hash: first ?? '', ties}]);
			expect(found?.tied).toHaveLength(50);
			return found?.linked.length;
		};
		expect(await store.outdate('another')).toBe(60);
		await added(store, []);
		expect(await linksOfFirst()).toBe(59);
		await store.fail([first ?? ''], 'for a test', ['done']);
		await store.retry();
		await added(store, []);
		expect(await linksOfFirst()).toBe(59);
		expect((await storiesIn(store)).map(({articles: members}) => members.length)).toEqual([60]);
	}, 60_000);

	test('from another folder changes nothing', async () => {
		const store = await open();
		await added(store, articles.slice(0, 2));
		const moved = articles.slice(0, 2).map((one) => ({...one, id: `old/${one.id}`, file: `/old/${one.file}`}));
		expect((await added(store, moved)).added).toBe(0);
	});

	test('whose date another document tells, or another field of it, changes nothing', async () => {
		const store = await open();
		const told = {
			...ferry('gazette', 'Five'),
			metadata: [{name: 'headline' as const, value: 'Ferry', from: 'og:title'}],
		};
		await added(store, [told]);
		const retold = {
			...told,
			publishedFrom: '<time>',
			metadata: [{name: 'headline' as const, value: 'Ferry', from: '<h1>'}],
		};
		expect((await added(store, [retold])).added).toBe(0);
		const renamed = {...told, metadata: [{name: 'headline' as const, value: 'Ships', from: 'og:title'}]};
		expect((await added(store, [renamed])).added).toBe(1);
	});

	test('yields what is new, what is changed and what is gone, and nothing else', async () => {
		const store = await open();
		const changes = async (one: Article): Promise<string[]> =>
			(await added(store, [one])).changes.map(({kind: what, finding}) => `${what}: ${finding.message}`);
		expect(await changes(ferry('gazette', 'Five'))).toEqual([]);
		expect(await changes(ferry('herald', 'Seven'))).toEqual([
			'new: counts differ: gazette says “Five passengers”; herald says “Seven passengers”',
		]);
		expect(await changes(ferry('tribune', 'Seven'))).toEqual([
			'changed: counts differ: gazette says “Five passengers”; herald and tribune say “Seven passengers”',
		]);
		expect(await changes(article('weather', 'Snow closes the Tarnaby pass.', '2024-05-28'))).toEqual([]);
	});
});
