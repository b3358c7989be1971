import {setTimeout} from 'node:timers/promises';
import type {Article} from '../../model/index.ts';
import type {ArchiveStore} from '../../ports.ts';
import type {AddProgress} from '../add-articles.ts';
import {archiveArticle} from '../archive-article.ts';
import {batches} from '../batches.ts';

/** Articles that may wait to be extracted: who hands over more waits for the workers. */
const mostWaiting = 10_000;
const waitMs = 1000;

/**
 * Puts articles into an archive without working on them, which is left to its workers. Where they are far behind it waits for them,
 * and says so once, until the signal ends it.
 */
export async function* handOver(
	articles: Iterable<Article> | AsyncIterable<Article>,
	store: ArchiveStore,
	now: () => string,
	{
		onFull,
		signal,
		most = mostWaiting,
	}: {readonly onFull: () => void | Promise<void>; readonly signal: AbortSignal; readonly most?: number},
): AsyncGenerator<Pick<AddProgress, 'given' | 'added'>> {
	let [given, added, unchecked] = [0, 0, most];
	for await (const batch of batches(articles)) {
		// A look after each batch would cost more than adding it.
		if (unchecked + batch.length > most / 10) {
			unchecked = 0;
			await roomIn(store, most, onFull, signal);
		}
		if (signal.aborted) return;
		added += (await store.addArticles(batch.map(archiveArticle), now())).length;
		given += batch.length;
		unchecked += batch.length;
		yield {given, added};
	}
}

async function roomIn(
	store: ArchiveStore,
	most: number,
	onFull: () => void | Promise<void>,
	signal: AbortSignal,
): Promise<void> {
	for (let isTold = false; !signal.aborted && (await store.waiting('extract', most)).length >= most; isTold = true) {
		if (!isTold) await onFull();
		await setTimeout(waitMs);
	}
}
