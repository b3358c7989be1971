import {setImmediate} from 'node:timers/promises';
import {Piscina} from 'piscina';
import {extract} from '../crosscheck.ts';
import {type Article, type Extraction, UserError} from '../model/index.ts';
import type {Io} from './io.ts';
import {type RawOptions, textOption} from './options.ts';
import {startProgress} from './progress.ts';

const builtPipeline = new URL('../crosscheck.js', import.meta.url);
const mostJobs = 64;
/** So many articles wait for each thread, that none of them has to wait. */
const queuedPerJob = 3;

/** The extractions of articles in their order, worked out in as many threads as `--jobs` says; the same in any number. */
export async function* extractEach(
	articles: Iterable<Article> | AsyncIterable<Article>,
	options: RawOptions,
	io: Io,
): AsyncGenerator<Extraction> {
	const jobs = jobsOption(options);
	if (jobs > 1) {
		yield* extractInThreads(articles, jobs, io);
		return;
	}
	for await (const article of articles) {
		yield extract(article);
		// Between two articles signals are heard.
		await setImmediate();
	}
}

/** All extractions of articles, with a bar that shows how many are there. */
export async function extractAll(articles: readonly Article[], options: RawOptions, io: Io): Promise<Extraction[]> {
	const progress = startProgress('reading', articles.length, options, io);
	const extractions: Extraction[] = [];
	for await (const extraction of extractEach(articles, options, io)) {
		extractions.push(extraction);
		await progress.step();
	}
	await progress.done();
	return extractions;
}

async function* extractInThreads(
	articles: Iterable<Article> | AsyncIterable<Article>,
	jobs: number,
	io: Io,
): AsyncGenerator<Extraction> {
	const extractor = inThreads(jobs, io);
	const queue: Promise<Extraction>[] = [];
	try {
		for await (const article of articles) {
			const extraction = extractor.extract(article);
			// It is heard of when its turn comes.
			extraction.catch(() => undefined);
			queue.push(extraction);
			const first = queue.length > jobs * queuedPerJob ? queue.shift() : undefined;
			if (first) yield await first;
		}
		for (const extraction of queue) yield await extraction;
	} finally {
		await extractor.close();
	}
}

/** Extracts articles as they come, several at once where `--jobs` says so. */
export interface Extractor {
	readonly extract: (article: Article) => Promise<Extraction>;
	readonly close: () => Promise<void>;
}

/** An extractor in as many threads as `--jobs` says. */
export function openExtractor(options: RawOptions, io: Io): Extractor {
	const jobs = jobsOption(options);
	if (jobs > 1) return inThreads(jobs, io);
	return {extract: async (article) => extract(article), close: async () => undefined};
}

function inThreads(jobs: number, {pipeline = builtPipeline}: Io): Extractor {
	const pool = new Piscina<Article, Extraction>({filename: pipeline.href, minThreads: jobs, maxThreads: jobs});
	return {
		extract: async (article) => pool.run(article, {name: 'extract'}),
		close: async () => pool.destroy(),
	};
}

function jobsOption(options: RawOptions): number {
	const value = textOption(options, 'jobs');
	const jobs = Number(value ?? 1);
	if (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs) return jobs;
	throw new UserError(`--jobs ${value}: give a number of threads from 1 to ${mostJobs}`);
}
