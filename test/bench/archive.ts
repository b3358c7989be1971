import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {addToArchive} from '../../src/archive/add-articles.ts';
import {openStore} from '../../src/archive/open-store.ts';
import {compare, extract} from '../../src/crosscheck.ts';
import type {Article} from '../../src/model/index.ts';
import type {ArchiveStore} from '../../src/ports.ts';
import {benchAmount} from '../support/amount.ts';
import {killAdding} from '../support/kill-adding.ts';
import {type MadeStory, madeStories} from '../support/made-stories.ts';
import {postgresPrograms, startPostgres} from '../support/postgres-server.ts';
import {sharedFolder} from '../support/shared-folder.ts';
import {readAnnotated} from './annotated.ts';

/**
 * An archive as it grows. Its articles are made up: stories of one to five reports, 20 stories a day, each of one of six kinds of
 * event at one of 36 places with people, towns and firms of its own; in every third story of more than one report the last gives
 * another number. Each size runs in a process of its own. `npm run bench -- archive`, or with sizes of one's own:
 * `npm run bench -- archive 1000 100000`.
 */

const inCi = process.env['CI'] !== undefined;
const usualSizes = inCi ? [100, 300] : [1000, 10_000];
const sizeOnServer = inCi ? 100 : 1000;
/** Articles that are added in two orders. */
const sizeInOrders = inCi ? 100 : 2000;
const kills = benchAmount('programs killed while they add to an archive');
/** Articles that are added one by one to an archive of a size. */
const singles = 15;
/** Articles of stories that are compared; the first warms all up. */
const largeStories = [4, 16, 64];
const adder = join(import.meta.dirname, '../support/archive-adder.js');
const now = (): string => '2024-06-01T10:00:00.000Z';
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What one size gave. */
interface Grown {
	readonly seconds: number;
	readonly processorSeconds: number;
	/** For one more article, the median. */
	readonly milliseconds: number;
	readonly megabytes: number;
	readonly bytesAnArticle: number;
	/** Of pairs of articles in one story. */
	readonly grouping: Rates;
	/** Of stories with a number that was planted. */
	readonly planted: Rates;
}

interface Rates {
	readonly precision: number;
	readonly recall: number;
}

/** The stories of so many articles, or a few less: each is whole. */
function* storiesOf(articles: number): Generator<MadeStory> {
	let count = 0;
	for (const story of madeStories(articles)) {
		count += story.articles.length;
		if (count > articles) return;
		yield story;
	}
}

/** Articles made as they are wanted, so that they take no memory. */
function* articlesOf(size: number): Generator<Article> {
	for (const {articles} of storiesOf(size)) yield* articles;
}

function* some(articles: Iterable<Article>, from: number, to: number): Generator<Article> {
	let position = 0;
	for (const article of articles) {
		if (position >= from && position < to) yield article;
		position += 1;
	}
}

async function addAll(articles: Iterable<Article>, store: ArchiveStore): Promise<void> {
	for await (const _ of addToArchive(articles, store, now));
}

async function grow(name: string, size: number): Promise<Grown> {
	let count = -singles;
	for (const _ of articlesOf(size)) count += 1;
	const store = await openStore(name, '/');
	const [start, processor] = [performance.now(), process.cpuUsage()];
	await addAll(some(articlesOf(size), 0, count), store);
	const seconds = (performance.now() - start) / 1000;
	const {user, system} = process.cpuUsage(processor);
	const times: number[] = [];
	for (const article of some(articlesOf(size), count, Infinity)) {
		const before = performance.now();
		await addAll([article], store);
		times.push(performance.now() - before);
	}
	const megabytes = process.resourceUsage().maxRSS / 1024;
	const bytes = name.startsWith('postgres:') ? 0 : statSync(name).size;
	const judged = await judge([...storiesOf(size)], store);
	await store.close();
	return {
		seconds,
		processorSeconds: (user + system) / 1_000_000,
		milliseconds: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
		megabytes,
		bytesAnArticle: bytes / size,
		...judged,
	};
}

async function judge(
	made: readonly MadeStory[],
	store: ArchiveStore,
): Promise<{readonly grouping: Rates; readonly planted: Rates}> {
	const storyOf = new Map(made.flatMap((story) => story.articles.map((article) => [article.id, story] as const)));
	const pairs = {right: 0, found: 0, all: made.reduce((sum, {articles}) => sum + pairsOf(articles.length), 0)};
	const flagged = new Set<MadeStory>();
	const conflicts = {right: 0, found: 0};
	for await (const {story} of store.stories({})) {
		const origins = story.articles.flatMap((id) => storyOf.get(id.slice(0, id.lastIndexOf('@'))) ?? []);
		const groups = [...new Set(origins)].map((origin) => ({
			origin,
			size: origins.filter((other) => other === origin).length,
		}));
		pairs.found += pairsOf(story.articles.length);
		for (const group of groups) pairs.right += pairsOf(group.size);
		if (!story.findings.some(({relation}) => relation === 'conflict')) continue;
		conflicts.found += 1;
		const planted = groups.flatMap(({origin}) => (origin.planted ? [origin] : []));
		if (planted.length > 0) conflicts.right += 1;
		for (const origin of planted) flagged.add(origin);
	}
	const planted = made.filter((story) => story.planted).length;
	return {
		grouping: {precision: pairs.right / pairs.found, recall: pairs.right / pairs.all},
		planted: {precision: conflicts.right / conflicts.found, recall: flagged.size / planted},
	};
}

function pairsOf(count: number): number {
	return (count * (count - 1)) / 2;
}

/** Grows an archive in a process of its own. */
function grownApart(name: string, size: number): Grown {
	const words = [process.argv[1] ?? '', name, String(size)];
	return JSON.parse(execFileSync(process.execPath, words, {encoding: 'utf8'}));
}

const columns = ['articles', 'seconds', 'articles/s', 'processor ms each', 'ms one more', 'peak MB', 'bytes each'];
const rateColumns = ['grouping precision', 'recall', 'planted precision', 'recall'];

function printRow(size: number, grown: Grown): void {
	const {seconds, processorSeconds, milliseconds, megabytes, bytesAnArticle, grouping, planted} = grown;
	const cells = [
		String(size),
		seconds.toFixed(1),
		(size / seconds).toFixed(1),
		((1000 * processorSeconds) / size).toFixed(1),
		milliseconds.toFixed(0),
		megabytes.toFixed(0),
		bytesAnArticle.toFixed(0),
		...[grouping, planted].flatMap(({precision, recall}) => [precision.toFixed(3), recall.toFixed(3)]),
	];
	print([...columns, ...rateColumns].map((column, index) => (cells[index] ?? '').padStart(column.length)).join('  '));
}

async function bench(sizes: readonly number[]): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
	try {
		print('in a file');
		print([...columns, ...rateColumns].join('  '));
		const grown = sizes.map((size) => ({size, ...grownApart(join(folder, `${size}.db`), size)}));
		for (const one of grown) printRow(one.size, one);
		const [small, large] = [grown[0], grown.at(-1)];
		if (small && large && small !== large) {
			const power = (of: (one: Grown) => number): string =>
				(Math.log(of(large) / of(small)) / Math.log(large.size / small.size)).toFixed(2);
			const [time, processor] = [power(({seconds}) => seconds), power(({processorSeconds}) => processorSeconds)];
			print(`time grows with the articles to the power of ${time}, that of the processor to ${processor}`);
		}
		await benchOrders(folder);
		if (existsSync(join(sharedFolder, 'stories'))) {
			await benchReal(realArticles(), join(folder, 'real.db'));
			benchLargeStories(realArticles());
		}
		await benchServer();
		let state = 0.37;
		const random = (): number => (state = (state * 97.13) % 1);
		const {killed, lost, damaged} = await killAdding(join(folder, 'killed.db'), kills, random, adder);
		print(`killed ${killed} of ${kills} runs: ${lost.length} articles lost, ${damaged} times damaged`);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** How many stories are others where the same articles are added in another order. */
async function benchOrders(folder: string): Promise<void> {
	const articles = [...articlesOf(sizeInOrders)];
	const [inOrder, reversed] = await Promise.all(
		[articles, articles.toReversed()].map(async (ordered, number) => {
			const store = await openStore(join(folder, `order-${number}.db`), '/');
			await addAll(ordered, store);
			const stories = new Set<string>();
			for await (const {story} of store.stories({})) stories.add(story.articles.join(' '));
			await store.close();
			return stories;
		}),
	);
	const others = [...(inOrder ?? [])].filter((story) => reversed?.has(story) !== true);
	print(`of ${inOrder?.size} stories of ${sizeInOrders} articles ${others.length} are others in the reverse order`);
}

/** The shared articles, which are as long as news is. */
function realArticles(): Article[] {
	return readAnnotated().flatMap(({name: story, texts}) =>
		[...texts].map(([file, text]): Article => {
			const id = `${story}/${file}`;
			return {id, file: id, outlet: id, language: 'en', sha256: '', text};
		}),
	);
}

/** What it takes to add the shared articles. Some are added to another archive first, so that all is warm. */
async function benchReal(articles: readonly Article[], name: string): Promise<void> {
	const characters = articles.reduce((sum, {text}) => sum + text.length, 0) / articles.length;
	const warm = await openStore(`${name}-warm`, '/');
	await addAll(articles.slice(0, 20), warm);
	await warm.close();
	const store = await openStore(name, '/');
	const processor = process.cpuUsage();
	await addAll(articles, store);
	const {user, system} = process.cpuUsage(processor);
	await store.close();
	const [milliseconds, bytes] = [(user + system) / 1000, statSync(name).size].map((all) => all / articles.length);
	print(
		`${articles.length} real articles of ${characters.toFixed(0)} characters: ` +
			`${milliseconds?.toFixed(0)} ms of the processor and ${bytes?.toFixed(0)} bytes each`,
	);
}

/** What it takes to compare a large story anew: so many of the shared articles, taken for one story. */
function benchLargeStories(articles: readonly Article[]): void {
	const extractions = articles.slice(0, Math.max(...largeStories)).map(extract);
	for (const size of largeStories) {
		const processor = process.cpuUsage();
		compare(extractions.slice(0, size), {oneStory: true});
		const {user, system} = process.cpuUsage(processor);
		print(`${size} real articles taken for one story: ${((user + system) / 1000).toFixed(0)} ms of the processor`);
	}
}

async function benchServer(): Promise<void> {
	if (postgresPrograms === undefined) {
		print('PostgreSQL is not installed: apt-get install postgresql');
		return;
	}
	const server = await startPostgres(postgresPrograms);
	try {
		print('in PostgreSQL, by one program');
		printRow(sizeOnServer, grownApart(server.newDatabase(), sizeOnServer));
	} finally {
		server.remove();
	}
}

const words = process.argv.slice(2);
const [name = '', size] = words;
if (words.every((word) => /^\d+$/u.test(word))) await bench(words.length === 0 ? usualSizes : words.map(Number));
else process.stdout.write(JSON.stringify(await grow(name, Number(size))));
