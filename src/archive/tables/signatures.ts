import {sql} from 'kysely';
import type {ExtractedArticle, KeptSignature} from '../../ports.ts';
import type {ArchiveDatabase, ArchiveTransaction} from '../schema.ts';
import {inChunks} from './chunks.ts';

/** Stands for the period of an article whose day nobody knows: before all others. */
const unknownPeriod = -1_000_000;

/**
 * Keeps signatures in the place of those that the articles had. Their numbers are given out by one row, which a server locks until
 * the transaction is done: so they can be read in the order in which they came, from where a program stopped reading.
 */
export async function saveSignatures(
	database: ArchiveTransaction,
	extracted: readonly Pick<ExtractedArticle, 'hash' | 'signature'>[],
): Promise<void> {
	if (extracted.length === 0) return;
	for (const chunk of inChunks(extracted.map(({hash}) => hash)))
		await database.deleteFrom('signature').where('article', 'in', chunk).execute();
	const {last} = await database
		.updateTable('numbering')
		.set((set) => ({last: set('last', '+', extracted.length)}))
		.where('name', '=', 'signature')
		.returning('last')
		.executeTakeFirstOrThrow();
	const rows = extracted.map(({hash, signature: {period, day, content}}, index) => ({
		period: period ?? unknownPeriod,
		number: last - extracted.length + 1 + index,
		article: hash,
		day: day ?? null,
		content,
	}));
	for (const chunk of inChunks(rows, 100))
		await database
			.insertInto('signature')
			.values([...chunk])
			.execute();
}

/** Signatures of a period from after a number on, at most so many. */
export async function readSignatures(
	database: ArchiveDatabase,
	period: number | undefined,
	after: number,
	limit: number,
): Promise<readonly KeptSignature[]> {
	const rows = await database
		.selectFrom('signature')
		.select(['number', 'article', 'day', 'content'])
		.where('period', '=', period ?? unknownPeriod)
		.where('number', '>', after)
		.orderBy('number')
		.limit(limit)
		.execute();
	return rows.map(({number, article: hash, day, content}) => ({number, hash, content, ...(day !== null && {day})}));
}

/** All periods of the archive, each found by a look at the key rather than at every row. */
export async function readPeriods(database: ArchiveDatabase): Promise<readonly (number | undefined)[]> {
	const {rows} = await sql<{period: number}>`
		with recursive known (period) as (
			select min(period) from signature
			union all
			select (select min(period) from signature where signature.period > known.period)
			from known where known.period is not null
		)
		select period from known where period is not null`.execute(database);
	return rows.map(({period}) => (period === unknownPeriod ? undefined : period));
}
