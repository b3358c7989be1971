import type {Article} from '../model/index.ts';

/** Articles that are worked on together: a story of which several come at once is compared once. */
export const batchSize = 50;

/** Articles as they come, so many at a time. */
export async function* batches(
	articles: Iterable<Article> | AsyncIterable<Article>,
): AsyncGenerator<readonly Article[]> {
	let batch: Article[] = [];
	for await (const article of articles) {
		batch.push(article);
		if (batch.length < batchSize) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
