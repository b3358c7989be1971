import {once} from 'node:events';
import {setTimeout} from 'node:timers/promises';
import type {Article} from '../model/index.ts';

/** Articles that are worked on together: a story of which several come at once is compared once. */
export const batchSize = 50;

export interface BatchOptions {
	/** Also ends a batch when no other article came for so many milliseconds. */
	readonly settleMs?: number;
	/** Where batches settle, ends the batch at hand, and it is the last. */
	readonly signal?: AbortSignal;
}

/** Articles as they come, so many at a time. */
export async function* batches(
	articles: Iterable<Article> | AsyncIterable<Article>,
	{settleMs, signal = new AbortController().signal}: BatchOptions = {},
): AsyncGenerator<readonly Article[]> {
	const coming = settleMs === undefined ? articles : withPauses(articles, settleMs, signal);
	let batch: Article[] = [];
	for await (const article of coming) {
		if (article !== undefined) batch.push(article);
		if (batch.length === 0 || (article !== undefined && batch.length < batchSize)) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

/** Articles as they come, and undefined wherever none came for so long; the signal is the end, whatever is still to come. */
async function* withPauses(
	articles: Iterable<Article> | AsyncIterable<Article>,
	settleMs: number,
	signal: AbortSignal,
): AsyncGenerator<Article | undefined> {
	const source = (async function* each() {
		yield* articles;
	})();
	let next: Promise<IteratorResult<Article>> | undefined;
	let isPause = false;
	try {
		while (!signal.aborted) {
			next ??= source.next();
			const came: IteratorResult<Article> | undefined = await soon(next, isPause ? undefined : settleMs, signal);
			if (came?.done === true) return;
			isPause = came === undefined;
			if (came) next = undefined;
			yield came?.value;
		}
	} finally {
		// A line that never comes is not waited for.
		next?.catch(() => undefined);
		source.return(undefined).catch(() => undefined);
	}
}

/** What comes within so many milliseconds, or at any time where none are given; undefined where none does before the signal. */
async function soon<Result>(
	next: Promise<Result>,
	withinMs: number | undefined,
	signal: AbortSignal,
): Promise<Result | undefined> {
	const over = new AbortController();
	const ended = once(signal, 'abort', {signal: over.signal});
	const others = withinMs === undefined ? [ended] : [ended, setTimeout(withinMs, undefined, {signal: over.signal})];
	const none = others.map(async (other) => other.then(() => undefined).catch(() => undefined));
	try {
		return await Promise.race([next, ...none]);
	} finally {
		over.abort();
	}
}
