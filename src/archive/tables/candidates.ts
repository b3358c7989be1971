import type {Candidate, CandidateKeys, CandidateSearch, FoundCandidates} from '../../ports.ts';
import type {ArchiveDatabase, ArchiveEngine, ArchiveTables} from '../schema.ts';
import {inChunks} from './chunks.ts';
import {neighbours} from './neighbours.ts';

/** Stands for the period of an article whose day nobody knows: it may belong to any. */
const unknownPeriod = -1_000_000;
/** Stands for what holds whatever the day. */
const anyPeriod = -2_000_000;

/** The rows by which an article is found as a candidate. */
export function keyRows(article: string, {terms, period, ties}: CandidateKeys): ArchiveTables['candidate_key'][] {
	return [
		...terms.map((key) => ({period: period ?? unknownPeriod, key, article})),
		...ties.map((key) => ({period: anyPeriod, key, article})),
	];
}

/** What each article may belong together with: looked for in one transaction, which is quicker than one by one. */
export async function findCandidates(
	{transact}: ArchiveEngine,
	sought: readonly CandidateSearch[],
): Promise<readonly FoundCandidates[]> {
	return transact(async (database) => {
		const found: FoundCandidates[] = [];
		for (const search of sought) {
			// Before the search: what another program links meanwhile is not taken for gone.
			const linked = await neighbours(database, [search.hash]);
			const sharing = await withTerms(database, search);
			found.push({sharing, tied: await withTies(database, search.ties), linked});
		}
		return found;
	});
}

/** Articles that share so many of the terms in one of the periods, or whose day nobody knows. */
async function withTerms(
	database: ArchiveDatabase,
	{terms, periods, least}: CandidateSearch,
): Promise<readonly Candidate[]> {
	if (terms.length === 0) return [];
	const searched = periods === 'all' ? await allPeriods(database) : [...periods, unknownPeriod];
	const sharing = database
		.selectFrom('candidate_key')
		.select('article')
		// Equalities, not a range: the database looks each up in the key.
		.where('period', 'in', searched)
		.where('key', 'in', terms)
		.groupBy('article')
		.having((builder) => builder.fn.countAll(), '>=', least);
	const rows = await database
		.selectFrom(sharing.as('sharing'))
		.innerJoin('article', 'article.hash', 'sharing.article')
		.select(['hash', 'day'])
		.execute();
	return rows.map(({hash, day}) => (day === null ? {hash} : {hash, day}));
}

/** Articles with one of the ties. */
async function withTies(database: ArchiveDatabase, ties: readonly string[]): Promise<readonly string[]> {
	const found = new Set<string>();
	for (const chunk of inChunks(ties)) {
		const rows = await database
			.selectFrom('candidate_key')
			.select('article')
			.where('period', '=', anyPeriod)
			.where('key', 'in', chunk)
			.execute();
		for (const {article} of rows) found.add(article);
	}
	return [...found];
}

async function allPeriods(database: ArchiveDatabase): Promise<number[]> {
	const rows = await database
		.selectFrom('candidate_key')
		.select('period')
		.distinct()
		.where('period', '!=', anyPeriod)
		.execute();
	return rows.map(({period}) => period);
}
