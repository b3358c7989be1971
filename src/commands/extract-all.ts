import {setImmediate} from 'node:timers/promises';
import {Piscina} from 'piscina';
import type {Article, Extraction} from '../model/index.ts';
import type {Io} from './io.ts';
import {jobsOption} from './jobs.ts';
import type {RawOptions} from './options.ts';
import {startProgress} from './progress.ts';

const builtPipeline = new URL('extract-work.js', import.meta.url);
/** So many articles wait for each thread, that none of them has to wait. */
const queuedPerJob = 3;

/** What is made of each article. */
export interface Work<T> {
	/** The name under which the file that threads run exports it. */
	readonly name: string;
	/** Loads it into this thread; where others work, this one does without what extracting needs. */
	readonly load: () => Promise<(article: Article) => T>;
}

/** What is made of articles, in their order, in as many threads as `--jobs` says; the same in any number. */
export async function* workOnEach<T>(
	articles: Iterable<Article> | AsyncIterable<Article>,
	work: Work<T>,
	options: RawOptions,
	io: Io,
): AsyncGenerator<T> {
	const jobs = jobsOption(options);
	if (jobs > 1) {
		yield* workInThreads(articles, work, jobs, io);
		return;
	}
	const run = await work.load();
	for await (const article of articles) {
		yield run(article);
		// Between two articles signals are heard.
		await setImmediate();
	}
}

/** All extractions of articles, with a bar that shows how many are there. */
export async function extractAll(articles: readonly Article[], options: RawOptions, io: Io): Promise<Extraction[]> {
	const progress = startProgress('reading', articles.length, options, io);
	const extractions: Extraction[] = [];
	for await (const one of workOnEach(articles, extraction, options, io)) {
		extractions.push(one);
		await progress.step();
	}
	await progress.done();
	return extractions;
}

const extraction: Work<Extraction> = {
	name: 'extract',
	load: async () => (await import('./extract-work.ts')).extract,
};

async function* workInThreads<T>(
	articles: Iterable<Article> | AsyncIterable<Article>,
	{name}: Work<T>,
	jobs: number,
	io: Io,
): AsyncGenerator<T> {
	const pool = openPool<T>(jobs, io);
	const queue: Promise<T>[] = [];
	try {
		for await (const article of articles) {
			const result = pool.run(article, {name});
			// It is heard of when its turn comes.
			result.catch(() => undefined);
			queue.push(result);
			const first = queue.length > jobs * queuedPerJob ? queue.shift() : undefined;
			if (first) yield await first;
		}
		for (const result of queue) yield await result;
	} finally {
		await pool.destroy();
	}
}

function openPool<T>(jobs: number, {pipeline = builtPipeline}: Io): Piscina<Article, T> {
	return new Piscina<Article, T>({filename: pipeline.href, minThreads: jobs, maxThreads: jobs});
}

/** Extracts articles as they come, several at once where `--jobs` says so. */
export interface Extractor {
	readonly extract: (article: Article) => Promise<Extraction>;
	readonly close: () => Promise<void>;
}

/** An extractor in as many threads as `--jobs` says. */
export function openExtractor(options: RawOptions, io: Io): Extractor {
	const jobs = jobsOption(options);
	if (jobs === 1) return {extract: async (article) => (await extraction.load())(article), close: async () => undefined};
	const pool = openPool<Extraction>(jobs, io);
	return {
		extract: async (article) => pool.run(article, {name: extraction.name}),
		close: async () => pool.destroy(),
	};
}
