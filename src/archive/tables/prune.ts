import {type Expression, expressionBuilder, type SqlBool} from 'kysely';
import {isoDayOf} from '../days.ts';
import type {ArchiveEngine, ArchiveTables, ArchiveTransaction} from '../schema.ts';
import {inChunks} from './chunks.ts';
import {takeStories} from './comparisons.ts';
import {groupAround} from './links.ts';

/** Groups that are looked at before the next transaction. */
const pageSize = 200;

/** Removes the articles from before a day, but none of a group that has a younger one: a story goes whole or stays whole. */
export async function pruneArticles(engine: ArchiveEngine, beforeDay: number): Promise<number> {
	let removed = 0;
	for (let after = ''; ;) {
		const page = await oldArticles(engine, beforeDay, after);
		if (page.length === 0) return removed;
		removed += await engine.transact(async (database) => pruneGroups(database, page, beforeDay));
		after = page.at(-1) ?? after;
	}
}

async function oldArticles({database}: ArchiveEngine, beforeDay: number, after: string): Promise<readonly string[]> {
	const rows = await database
		.selectFrom('article')
		.select('hash')
		.where(isBefore(beforeDay))
		.where('hash', '>', after)
		.orderBy('hash')
		.limit(pageSize)
		.execute();
	return rows.map(({hash}) => hash);
}

/** Published before a day, or added before it where nobody knows when it was published. */
function isBefore(day: number): Expression<SqlBool> {
	const where = expressionBuilder<ArchiveTables, 'article'>();
	return where.fn.coalesce(where('day', '<', day), where('added', '<', isoDayOf(day)));
}

async function pruneGroups(
	database: ArchiveTransaction,
	hashes: readonly string[],
	beforeDay: number,
): Promise<number> {
	let removed = 0;
	const seen = new Set<string>();
	for (const hash of hashes) {
		if (seen.has(hash)) continue;
		const group = await groupAround(database, [hash]);
		for (const member of group) seen.add(member);
		if (await isOld(database, group, beforeDay)) removed += await removeGroup(database, group);
	}
	return removed;
}

async function isOld(database: ArchiveTransaction, group: readonly string[], beforeDay: number): Promise<boolean> {
	for (const chunk of inChunks(group)) {
		const young = await database
			.selectFrom('article')
			.select('hash')
			.where('hash', 'in', chunk)
			.where((where) => where.not(isBefore(beforeDay)))
			.executeTakeFirst();
		if (young) return false;
	}
	return true;
}

async function removeGroup(database: ArchiveTransaction, group: readonly string[]): Promise<number> {
	await takeStories(database, group);
	let removed = 0;
	for (const chunk of inChunks(group)) {
		for (const table of ['extraction', 'claim', 'tie', 'signature', 'link'] as const)
			await database.deleteFrom(table).where('article', 'in', chunk).execute();
		const {numDeletedRows} = await database.deleteFrom('article').where('hash', 'in', chunk).executeTakeFirst();
		removed += Number(numDeletedRows);
	}
	return removed;
}
