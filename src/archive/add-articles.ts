import {type Article, extractionVersion} from '../model/index.ts';
import type {ArchiveStore} from '../ports.ts';
import {archiveArticle} from './archive-article.ts';
import {batches, batchSize} from './batches.ts';
import type {StageOutcome} from './outcome.ts';
import {workStages} from './queue/batch.ts';
import {type ArchiveStages, archiveStages, type StageOptions} from './stages.ts';

/** What an archive says while it takes articles in: what was done since it last said something, and all that was given. */
export interface AddProgress extends StageOutcome {
	/** Articles that were given so far, and those of them that the archive did not have. */
	readonly given: number;
	readonly added: number;
}

export interface AddOptions extends StageOptions {
	/** Ends the work after the batch at hand: the next run does what is left. */
	readonly signal?: AbortSignal;
	/** Works on what has come when no other article came for so many milliseconds, not only on full batches. */
	readonly settleMs?: number;
}

/**
 * Adds articles to an archive as they come and works on them, batch by batch; what another run left undone is done first. An
 * article that is there already changes nothing. `now` is ISO 8601.
 */
export async function* addToArchive(
	articles: Iterable<Article> | AsyncIterable<Article>,
	store: ArchiveStore,
	now: () => string,
	options: AddOptions = {},
): AsyncGenerator<AddProgress> {
	const stages = archiveStages(store, options);
	await store.outdate(extractionVersion);
	let [given, added] = [0, 0];
	for await (const outcome of workOff(store, stages, options.signal)) yield {given, added, ...outcome};
	for await (const batch of batches(articles, options)) {
		added += (await store.addArticles(batch.map(archiveArticle), now())).length;
		given += batch.length;
		yield {given, added, changes: [], setAside: []};
		for await (const outcome of workOff(store, stages, options.signal)) yield {given, added, ...outcome};
		if (options.signal?.aborted === true) return;
	}
}

/** Does all that waits in a store, stage by stage, and says after each batch what was done; the signal ends it. */
export async function* workOff(
	store: ArchiveStore,
	stages: ArchiveStages,
	signal?: AbortSignal,
): AsyncGenerator<StageOutcome> {
	for (const stage of workStages) {
		for (;;) {
			if (signal?.aborted === true) return;
			const hashes = await store.waiting(stage, batchSize);
			if (hashes.length === 0) break;
			yield await stages[stage](hashes);
		}
	}
}
