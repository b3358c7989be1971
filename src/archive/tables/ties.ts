import type {ExtractedArticle} from '../../ports.ts';
import type {ArchiveDatabase, ArchiveTransaction} from '../schema.ts';
import {inChunks} from './chunks.ts';

/** Articles with one tie that another is linked to: enough to hold however many together. */
const mostTied = 50;

/** Keeps the ties of articles in the place of those that they had. */
export async function saveTies(
	database: ArchiveTransaction,
	extracted: readonly Pick<ExtractedArticle, 'hash' | 'ties'>[],
): Promise<void> {
	for (const chunk of inChunks(extracted.map(({hash}) => hash)))
		await database.deleteFrom('tie').where('article', 'in', chunk).execute();
	const rows = extracted.flatMap(({hash: article, ties}) => ties.map((key) => ({key, article})));
	for (const chunk of inChunks(rows))
		await database
			.insertInto('tie')
			.values([...chunk])
			.onConflict((conflict) => conflict.doNothing())
			.execute();
}

/** Articles with one of the ties: of many with one always the same, so that all hang together by these. */
export async function tiedBy(database: ArchiveDatabase, ties: readonly string[]): Promise<readonly string[]> {
	const found = new Set<string>();
	for (const tie of ties) {
		const rows = await database
			.selectFrom('tie')
			.select('article')
			.where('key', '=', tie)
			.orderBy('article')
			.limit(mostTied)
			.execute();
		for (const {article} of rows) found.add(article);
	}
	return [...found];
}
