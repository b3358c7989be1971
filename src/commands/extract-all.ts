import {setImmediate} from 'node:timers/promises';
import {extract} from '../crosscheck.ts';
import type {Article, Extraction} from '../model/index.ts';
import type {Io} from './io.ts';
import type {RawOptions} from './options.ts';
import {startProgress} from './progress.ts';

/** The extractions of articles, one after the other; between two of them signals are heard and the bar moves. */
export async function extractAll(articles: readonly Article[], options: RawOptions, io: Io): Promise<Extraction[]> {
	const progress = startProgress('reading', articles.length, options, io);
	const extractions: Extraction[] = [];
	for (const article of articles) {
		extractions.push(extract(article));
		await progress.step();
		await setImmediate();
	}
	await progress.done();
	return extractions;
}
