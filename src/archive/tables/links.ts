import type {ArticleGroup, Bonds, Candidate, LinkedArticle} from '../../ports.ts';
import type {ArchiveDatabase, ArchiveEngine, ArchiveTransaction} from '../schema.ts';
import {readArticles, readExtractions} from './articles.ts';
import {inChunks} from './chunks.ts';
import {neighbours} from './neighbours.ts';
import {tiedBy} from './ties.ts';

/** What articles hang together with by links and ties: all in one transaction, which is quicker than one by one. */
export async function readBonds(
	{transact}: ArchiveEngine,
	sought: readonly {readonly hash: string; readonly ties: readonly string[]}[],
): Promise<readonly Bonds[]> {
	return transact(async (database) => {
		const found: Bonds[] = [];
		for (const {hash, ties} of sought)
			found.push({linked: await linkedTo(database, hash), tied: await tiedBy(database, ties)});
		return found;
	});
}

async function linkedTo(database: ArchiveDatabase, hash: string): Promise<readonly Candidate[]> {
	const found: Candidate[] = [];
	for (const chunk of inChunks(await neighbours(database, [hash]))) {
		const rows = await database.selectFrom('article').select(['hash', 'day']).where('hash', 'in', chunk).execute();
		found.push(...rows.map((row) => (row.day === null ? {hash: row.hash} : {hash: row.hash, day: row.day})));
	}
	return found;
}

/**
 * Adds and removes links of articles. A link stands once from each end, so that what hangs together is found from anywhere. The
 * articles, and those that a link is gone from, are to be compared next.
 */
export async function saveLinks({transact}: ArchiveEngine, linked: readonly LinkedArticle[]): Promise<void> {
	await transact(async (database) => {
		for (const {hash, others, gone} of linked) {
			await unlink(database, hash, gone);
			const rows = others.flatMap((other) => [
				{article: hash, other},
				{article: other, other: hash},
			]);
			for (const chunk of inChunks(rows)) {
				await database
					.insertInto('link')
					.values([...chunk])
					.onConflict((conflict) => conflict.doNothing())
					.execute();
			}
			await database
				.updateTable('article')
				.set({stage: 'compare'})
				.where('hash', '=', hash)
				.where('stage', '=', 'group')
				.execute();
		}
	});
}

async function unlink(database: ArchiveTransaction, hash: string, gone: readonly string[]): Promise<void> {
	for (const chunk of inChunks(gone.toSorted())) {
		await database.deleteFrom('link').where('article', '=', hash).where('other', 'in', chunk).execute();
		await database.deleteFrom('link').where('article', 'in', chunk).where('other', '=', hash).execute();
		await database
			.updateTable('article')
			.set({stage: 'compare'})
			.where('hash', 'in', chunk)
			// Those that are being compared too: a server then waits until another program is done with them.
			.where('stage', 'in', ['compare', 'done'])
			.execute();
	}
}

/** Articles that are read in one transaction, if they are not one group. */
const mostArticles = 100;

/** The groups around the first of these articles, with all that is kept of them, and around more until they are many. */
export async function readGroups(
	{transact}: ArchiveEngine,
	hashes: readonly string[],
): Promise<readonly ArticleGroup[]> {
	return transact(async (database) => {
		const groups: ArticleGroup[] = [];
		const seen = new Set<string>();
		for (const hash of hashes) {
			if (seen.has(hash)) continue;
			const members = await groupAround(database, [hash]);
			if (seen.size > 0 && seen.size + members.length > mostArticles) break;
			for (const member of members) seen.add(member);
			const articles = await readArticles(database, members);
			groups.push({members, articles, extractions: await readExtractions(database, members)});
		}
		return groups;
	});
}

/** The articles that hang together with these by whatever links, themselves among them, in order of hash. */
export async function groupAround(database: ArchiveDatabase, hashes: readonly string[]): Promise<readonly string[]> {
	const group = new Set(hashes);
	for (let edge = [...group]; edge.length > 0;) {
		const reached = (await neighbours(database, edge)).filter((hash) => !group.has(hash));
		for (const hash of reached) group.add(hash);
		edge = reached;
	}
	return [...group].toSorted();
}
