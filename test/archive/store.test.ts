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
/** What is kept of an article besides its extraction. */
const bare = {ties: [], signature: {content: Uint8Array.of(0)}, profile: ''};
const nothingFound = {stories: [], notCompared: []};

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
		await store.saveExtractions([{hash: a.hash, extraction, ...bare}], position);
		expect((await store.extractions([a.hash])).get(a.hash)).toEqual(JSON.parse(JSON.stringify(extraction)));
		expect(await store.waiting('group', 10)).toEqual([a.hash]);
	});

	test('does not send an article back that another program has got further with', async () => {
		const store = await open();
		await store.addArticles([a], now());
		const extracted = {hash: a.hash, extraction: extract(a.article), ...bare};
		await store.saveExtractions([extracted], position);
		await store.saveLinks([{hash: a.hash, others: [], gone: []}]);
		const late = {...extracted.extraction, version: 'late'};
		await store.saveExtractions([{...extracted, extraction: late}], position);
		expect(await store.waiting('compare', 10)).toEqual([a.hash]);
		expect((await store.extractions([a.hash])).get(a.hash)?.version).toBe(extracted.extraction.version);
	});

	test('finds articles by their ties, of many with one always the same, and none of them in the place of another', async () => {
		const store = await open();
		const made = [...madeStories(30)].flatMap((story) => story.articles.map(archiveArticle)).slice(0, 60);
		await store.addArticles(made, now());
		const ordered = made.toSorted((one, other) => (one.hash < other.hash ? -1 : 1));
		const extraction = extract(a.article);
		await store.saveExtractions(
			ordered.map(({hash}, index) => ({hash, extraction, ...bare, ties: [index === 59 ? 'address:1' : 'text:1']})),
			position,
		);
		const bonds = await store.bonds(['text:1', 'text:2'].map((tie) => ({hash: 'sought', ties: [tie, 'address:1']})));
		const [last] = ordered.slice(-1).map(({hash}) => hash);
		expect(bonds).toEqual([
			{tied: [...ordered.slice(0, 50).map(({hash}) => hash), last], linked: []},
			{tied: [last], linked: []},
		]);
	});

	test('gives signatures by period, each once, from where the reading stopped', async () => {
		const store = await open();
		expect(await store.periods()).toEqual([]);
		await store.addArticles([a, b], now());
		const keep = async (
			hash: string,
			signature: {period?: number; day?: number},
			...content: number[]
		): Promise<void> =>
			store.saveExtractions(
				[{hash, extraction: extract(a.article), ...bare, signature: {...signature, content: Uint8Array.from(content)}}],
				position,
			);
		const read = async (period: number | undefined, after = 0): Promise<object[]> =>
			(await store.signatures(period, after, 10)).map(({content, ...rest}) => ({...rest, content: [...content]}));
		await keep(a.hash, {period: 700, day: 19_600}, 1, 2);
		await keep(b.hash, {}, 3);
		expect(await store.periods()).toEqual([undefined, 700]);
		expect(await read(700)).toEqual([{number: 1, hash: a.hash, day: 19_600, content: [1, 2]}]);
		expect(await read(undefined)).toEqual([{number: 2, hash: b.hash, content: [3]}]);
		await store.outdate('another');
		await keep(b.hash, {period: 700, day: 19_601}, 4);
		expect(await read(undefined)).toEqual([]);
		expect(await read(700, 1)).toEqual([{number: 3, hash: b.hash, day: 19_601, content: [4]}]);
		await store.prune(19_700);
		await store.addArticles([a], now());
		await keep(a.hash, {period: 700, day: 19_600}, 5);
		expect(await read(700, 3)).toEqual([{number: 4, hash: a.hash, day: 19_600, content: [5]}]);
		expect(await store.signatures(700, 0, 1)).toHaveLength(1);
	});

	test('keeps what a group is, and nothing of a group that has grown meanwhile', async () => {
		const store = await open();
		await store.addArticles([a, b], now());
		for (const {hash, article: own} of [a, b])
			await store.saveExtractions([{hash, extraction: extract(own), ...bare}], position);
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
			await store.saveExtractions([{hash, extraction: extract(own), ...bare}], position);
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
		const extractions = [a, b].map(({hash, article: own}) => ({hash, extraction: extract(own), ...bare}));
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
