import {type Article, extractionVersion} from '../model/index.ts';
import type {ArchiveStore, ArticleStage, FindingChange} from '../ports.ts';
import {archiveArticle} from './archive-article.ts';
import {type ArchiveStages, archiveStages, type StageOptions} from './stages.ts';

/** Articles that are worked on together: a story of which several come at once is compared once. */
const batchSize = 50;

/** What an archive says while it takes articles in. */
export interface AddProgress {
	/** Articles that were given so far, and those of them that the archive did not have. */
	readonly given: number;
	readonly added: number;
	/** What changed since it was last said. */
	readonly changes: readonly FindingChange[];
}

/**
 * Adds articles to an archive as they come and works on them, batch by batch; what another run left undone is done first. An
 * article that is there already changes nothing. `now` is ISO 8601.
 */
export async function* addToArchive(
	articles: Iterable<Article> | AsyncIterable<Article>,
	store: ArchiveStore,
	now: () => string,
	options: StageOptions = {},
): AsyncGenerator<AddProgress> {
	const stages = archiveStages(store, options);
	await store.outdate(extractionVersion);
	let [given, added] = [0, 0];
	yield {given, added, changes: await workOff(store, stages)};
	for await (const batch of batches(articles)) {
		added += (await store.addArticles(batch.map(archiveArticle), now())).length;
		given += batch.length;
		yield {given, added, changes: await workOff(store, stages)};
	}
}

/** Does all that waits in a store, stage by stage, and yields what changed. */
export async function workOff(store: ArchiveStore, stages: ArchiveStages): Promise<FindingChange[]> {
	const changes: FindingChange[] = [];
	const each = async (stage: ArticleStage, work: (hashes: readonly string[]) => Promise<void>): Promise<void> => {
		for (;;) {
			const hashes = await store.waiting(stage, batchSize);
			if (hashes.length === 0) return;
			await work(hashes);
		}
	};
	await each('extract', stages.extract);
	await each('group', stages.group);
	await each('compare', async (hashes) => {
		for await (const change of stages.compare(hashes)) changes.push(change);
	});
	return changes;
}

async function* batches(articles: Iterable<Article> | AsyncIterable<Article>): AsyncGenerator<readonly Article[]> {
	let batch: Article[] = [];
	for await (const article of articles) {
		batch.push(article);
		if (batch.length < batchSize) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
