import type {ArchiveDatabase} from '../schema.ts';
import {inChunks} from './chunks.ts';

/** The articles that have a link to one of these. */
export async function neighbours(database: ArchiveDatabase, hashes: readonly string[]): Promise<string[]> {
	const found = new Set<string>();
	for (const chunk of inChunks(hashes)) {
		const rows = await database.selectFrom('link').select('other').where('article', 'in', chunk).execute();
		for (const {other} of rows) found.add(other);
	}
	return [...found];
}
