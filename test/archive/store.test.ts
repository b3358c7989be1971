import {expect, test} from '@jest/globals';
import {archiveArticle} from '../../src/archive/archive-article.ts';
import {compare, extract} from '../../src/crosscheck.ts';
import type {NewArticle} from '../../src/ports.ts';
import {describeEachStore} from '../support/archive-stores.ts';
import {madeStories} from '../support/made-stories.ts';
import {added, article, messagesIn, now, storiesIn} from '../support/archived.ts';

const gazette = article(
	'gazette',
	'Ferry sinks off Port Ellis\n\nFive passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n',
	'2024-05-28',
);
const herald = article(
	'herald',
	'Ferry sinks off Port Ellis\n\nSeven passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n',
	'2024-05-28',
);
const weather = article(
	'weather',
	'Snow closes the Tarnaby pass\n\nSnow closed the Tarnaby pass to lorries.\n',
	'2024-05-29',
);

const [first, second] = [gazette, herald].map(archiveArticle).toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
const [a, b]: readonly NewArticle[] = first && second ? [first, second] : [];
if (!a || !b) throw new Error('no articles');

/** Where the log of decisions of a new archive is. */
const position = '1-0';
const noKeys = {terms: [], ties: []};
const profile = '';
const nothingFound = {stories: [], notCompared: []};

/** Every seventieth of many articles has rare terms besides. */
function termsOf(index: number): string[] {
	return ['minister', 'talks', ...(index % 70 === 0 ? ['herring', 'quota'] : [])];
}

describeEachStore('an archive', ({open, newName}) => {
	test('is empty when it is new, and keeps what is added when it is opened again', async () => {
		const name = newName();
		const store = await open(name);
		expect(await store.counts()).toEqual({
			stages: {extract: 0, group: 0, compare: 0, done: 0, failed: 0},
			stories: 0,
			findings: {conflict: 0, tension: 0, coverage: 0},
			decisions: 0,
		});
		expect(await store.addArticles([a], now())).toEqual([a.hash]);
		const again = await open(name);
		expect(await again.articles([a.hash])).toEqual([{...a, stage: 'extract', added: now()}]);
	});

	test('adds an article once', async () => {
		const store = await open();
		expect(await store.addArticles([a, b], now())).toHaveLength(2);
		expect(await store.addArticles([a], now())).toEqual([]);
	});

	test('has articles worked on in the order in which they were added', async () => {
		const store = await open();
		await store.addArticles([b], '2024-06-01T10:00:00.000Z');
		await store.addArticles([a], '2024-06-01T10:00:01.000Z');
		expect(await store.waiting('extract', 10)).toEqual([b.hash, a.hash]);
		expect(await store.waiting('extract', 1)).toEqual([b.hash]);
	});

	test('gives all articles in order of hash', async () => {
		const store = await open();
		await store.addArticles([b, a], now());
		const hashes = [];
		for await (const {hash} of store.allArticles()) hashes.push(hash);
		expect(hashes).toEqual([a.hash, b.hash]);
	});

	test('keeps extractions as they are, and has them grouped next', async () => {
		const store = await open();
		await store.addArticles([a], now());
		const extraction = extract(a.article);
		await store.saveExtractions([{hash: a.hash, extraction, keys: noKeys, profile}], position);
		expect((await store.extractions([a.hash])).get(a.hash)).toEqual(JSON.parse(JSON.stringify(extraction)));
		expect(await store.waiting('group', 10)).toEqual([a.hash]);
	});

	test('does not send an article back that another program has got further with', async () => {
		const store = await open();
		await store.addArticles([a], now());
		const extracted = {hash: a.hash, extraction: extract(a.article), keys: noKeys, profile};
		await store.saveExtractions([extracted], position);
		await store.saveLinks([{hash: a.hash, others: [], gone: []}]);
		const late = {...extracted.extraction, version: 'late'};
		await store.saveExtractions([{...extracted, extraction: late}], position);
		expect(await store.waiting('compare', 10)).toEqual([a.hash]);
		expect((await store.extractions([a.hash])).get(a.hash)?.version).toBe(extracted.extraction.version);
	});

	test('finds articles by terms in a period, by terms alone, and by ties', async () => {
		const store = await open();
		await store.addArticles([a, b], now());
		const keys = {terms: ['ferry', 'aurora', 'port'], ties: ['text:1']};
		await store.saveExtractions(
			[
				{hash: a.hash, extraction: extract(a.article), keys: {...keys, period: 700}, profile},
				{
					hash: b.hash,
					extraction: extract({...b.article, published: '2024-01-01'}),
					keys: {...keys, period: 600},
					profile,
				},
			],
			position,
		);
		const found = async (
			terms: readonly string[],
			periods: readonly number[] | 'all',
			least: number,
		): Promise<string[] | undefined> => {
			const [candidates] = await store.candidates([{hash: 'sought', terms, periods, near: periods, least, ties: []}]);
			return candidates?.sharing.map(({hash}) => hash).toSorted();
		};
		expect(await found(['ferry', 'port'], [699, 700], 2)).toEqual([a.hash]);
		expect(await found(['ferry', 'snow'], [699, 700], 2)).toEqual([]);
		expect(await found(['ferry', 'port'], 'all', 2)).toEqual([a.hash, b.hash]);
		const tied = await store.candidates([
			{hash: 'sought', terms: [], periods: [], near: [], least: 1, ties: ['text:1', 'text:2']},
		]);
		expect(tied).toEqual([{sharing: [], tied: expect.arrayContaining([a.hash, b.hash]), linked: []}]);
	});

	test('finds, where too many articles have the terms, those nearby that share the rarest of them', async () => {
		const store = await open();
		const made = [...madeStories(60)]
			.flatMap((story) => story.articles)
			.slice(0, 140)
			.map(archiveArticle);
		await store.addArticles(made, now());
		const extraction = extract(a.article);
		const keys = made.map((_, index) => ({terms: termsOf(index), period: index < 70 ? 690 : 700, ties: []}));
		await store.saveExtractions(
			made.map(({hash}, index) => ({hash, extraction, keys: keys[index] ?? noKeys, profile})),
			position,
		);
		const search = {hash: 'sought', periods: [690, 700], near: [700], least: 3, ties: []};
		const [telling, common] = await store.candidates([
			{...search, terms: ['minister', 'talks', 'herring', 'quota']},
			{...search, terms: ['minister', 'talks']},
		]);
		const rare = [made[0], made[70]].map((one) => one?.hash ?? '');
		expect(
			telling?.sharing
				.slice(0, 2)
				.map(({hash}) => hash)
				.toSorted(),
		).toEqual(rare.toSorted());
		const late = new Set(made.slice(70).map(({hash}) => hash));
		expect(common?.sharing.length).toBeGreaterThan(20);
		expect(common?.sharing.every(({hash}) => late.has(hash))).toBe(true);
	});

	test('finds an article whose day nobody knows in any period', async () => {
		const store = await open();
		await store.addArticles([a], now());
		const {published: _published, ...undated} = a.article;
		const keys = {terms: ['ferry'], ties: []};
		await store.saveExtractions([{hash: a.hash, extraction: extract(undated), keys, profile}], position);
		expect(
			await store.candidates([{hash: 'sought', terms: ['ferry'], periods: [12], near: [12], least: 1, ties: []}]),
		).toEqual([{sharing: [{hash: a.hash}], tied: [], linked: []}]);
	});

	test('keeps what a group is, and nothing of a group that has grown meanwhile', async () => {
		const store = await open();
		await store.addArticles([a, b], now());
		for (const {hash, article: own} of [a, b])
			await store.saveExtractions([{hash, extraction: extract(own), keys: noKeys, profile}], position);
		await store.saveLinks([{hash: a.hash, others: [], gone: []}]);
		expect((await store.groups([a.hash])).map(({members}) => members)).toEqual([[a.hash]]);
		await store.saveLinks([{hash: b.hash, others: [a.hash], gone: []}]);
		expect((await store.groups([a.hash])).map(({members}) => members)).toEqual([[a.hash, b.hash]]);
		expect(await store.saveComparisons([{members: [a.hash], comparison: nothingFound}], position)).toEqual([undefined]);
		expect(await store.saveComparisons([{members: [a.hash, b.hash], comparison: nothingFound}], position)).toEqual([
			[],
		]);
		expect(await store.waiting('done', 10)).toEqual([a.hash, b.hash]);
	});

	test('compares those again that a link is gone from', async () => {
		const store = await open();
		await store.addArticles([a, b], now());
		for (const {hash, article: own} of [a, b])
			await store.saveExtractions([{hash, extraction: extract(own), keys: noKeys, profile}], position);
		await store.saveLinks([
			{hash: a.hash, others: [b.hash], gone: []},
			{hash: b.hash, others: [a.hash], gone: []},
		]);
		await store.saveComparisons([{members: [a.hash, b.hash], comparison: nothingFound}], position);
		await store.saveLinks([{hash: a.hash, others: [], gone: [b.hash]}]);
		expect(await store.waiting('compare', 10)).toEqual([b.hash]);
		expect((await store.groups([b.hash])).map(({members}) => members)).toEqual([[b.hash]]);
	});

	test('compares those again that are left of a story', async () => {
		const store = await open();
		await store.addArticles([a, b], now());
		const extractions = [a, b].map(({hash, article: own}) => ({hash, extraction: extract(own), keys: noKeys, profile}));
		await store.saveExtractions(extractions, position);
		await store.saveLinks([
			{hash: a.hash, others: [b.hash], gone: []},
			{hash: b.hash, others: [a.hash], gone: []},
		]);
		const {stories} = compare(extractions.map(({extraction}) => extraction));
		await store.saveComparisons([{members: [a.hash, b.hash], comparison: {stories, notCompared: []}}], position);
		await store.saveLinks([{hash: a.hash, others: [], gone: [b.hash]}]);
		await store.saveComparisons([{members: [b.hash], comparison: nothingFound}], position);
		expect(await store.waiting('compare', 10)).toEqual([a.hash]);
	});

	test('sets aside what failed, says why, and has it tried again', async () => {
		const store = await open();
		await store.addArticles([a], now());
		const why = 'it cannot be read';
		expect(await store.fail([a.hash], why, ['group'])).toEqual([]);
		expect(await store.fail([a.hash], why, ['extract'])).toEqual([{article: a.article.id, why}]);
		expect(await store.notCompared()).toEqual([{article: a.article.id, why}]);
		expect(await store.retry()).toBe(1);
		expect(await store.articles([a.hash])).toEqual([{...a, stage: 'extract', added: now()}]);
	});

	test('has articles of another version extracted again', async () => {
		const store = await open();
		await added(store, [gazette, herald]);
		expect(await store.outdate(extract(gazette).version)).toBe(0);
		expect(await store.outdate('another')).toBe(2);
		expect(await store.waiting('extract', 10)).toEqual([a.hash, b.hash]);
	});

	test('finds stories by day and article', async () => {
		const store = await open();
		await added(store, [gazette, herald, weather]);
		expect((await storiesIn(store)).map(({articles}) => articles.length)).toEqual([2, 1]);
		expect(await storiesIn(store, {sinceDay: 19_872})).toHaveLength(1);
		expect(await storiesIn(store, {articles: [a.article.id]})).toMatchObject([
			{articles: [/gazette/, /herald/].map(() => expect.any(String))},
		]);
		expect(await storiesIn(store, {articles: ['none']})).toEqual([]);
	});

	test('finds sentences by their words, whatever their case, each once', async () => {
		const store = await open();
		await added(store, [gazette, herald, weather]);
		const found = await store.search(['AURORA', 'five'], 10);
		expect(found.map(({article: {outlet}, quote}) => [outlet, quote])).toEqual([
			['gazette', expect.stringContaining('Five passengers drowned')],
		]);
		expect(await store.search(['a_rora'], 10)).toEqual([]);
		expect(await store.search(['passengers'], 1)).toHaveLength(1);
	});

	test('removes stories from before a day whole, and keeps those with a younger article', async () => {
		const store = await open();
		const follow = {...herald, id: 'later.txt', outlet: 'later', published: '2024-05-30'};
		await added(store, [gazette, follow, weather]);
		expect(await store.prune(19_872)).toBe(0);
		expect(await store.prune(19_873)).toBe(1);
		expect(await messagesIn(store)).toHaveLength(1);
		expect(await store.prune(20_000)).toBe(2);
		expect(await store.counts()).toMatchObject({stories: 0, findings: {conflict: 0}, stages: {done: 0}});
		expect((await added(store, [gazette])).added).toBe(1);
	});

	test('takes the day on which an article was added where nobody knows when it was published', async () => {
		const store = await open();
		const undated = article('herald', herald.text);
		await added(store, [gazette, undated]);
		expect(await storiesIn(store)).toHaveLength(1);
		expect(await store.prune(19_875)).toBe(0);
		expect(await store.prune(19_876)).toBe(2);
	});

	test('is whole', async () => {
		const store = await open();
		await added(store, [gazette, herald]);
		await expect(store.check()).resolves.toBeUndefined();
	});
});
