import {type RawBuilder, sql} from 'kysely';
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

/** Rows of terms that one search reads at most, those of the rarest terms; and of one term, from there on in near periods alone. */
const mostRows = 1000;
const mostRowsOfTerm = 100;
/** Articles that one is held against at most: those that share the rarest terms with it. */
const mostCandidates = 50;

/** What each article may belong together with: looked for in one transaction, which is quicker than one by one. */
export async function findCandidates(
	{transact}: ArchiveEngine,
	sought: readonly CandidateSearch[],
): Promise<readonly FoundCandidates[]> {
	return transact(async (database) => {
		const found: FoundCandidates[] = [];
		for (const search of sought) {
			// Before the search: what another program links meanwhile is not taken for gone.
			const linked = await linkedTo(database, search.hash);
			const sharing = await withTerms(database, search);
			found.push({sharing, tied: await withTies(database, search.ties), linked});
		}
		return found;
	});
}

async function linkedTo(database: ArchiveDatabase, hash: string): Promise<readonly Candidate[]> {
	const found: Candidate[] = [];
	for (const chunk of inChunks(await neighbours(database, [hash]))) {
		const rows = await database.selectFrom('article').select(['hash', 'day']).where('hash', 'in', chunk).execute();
		found.push(...rows.map(candidate));
	}
	return found;
}

function candidate({hash, day}: {readonly hash: string; readonly day: number | null}): Candidate {
	return day === null ? {hash} : {hash, day};
}

/**
 * Articles that share so many of the terms in one of the periods, or whose day nobody knows. Where many do, the most telling:
 * what is read is bounded however large the archive is.
 */
async function withTerms(database: ArchiveDatabase, search: CandidateSearch): Promise<readonly Candidate[]> {
	if (search.terms.length === 0) return [];
	const all = search.periods === 'all' || search.near === 'all' ? await allPeriods(database) : [];
	const [within, near] = [search.periods, search.near].map((periods) =>
		sql.join((periods === 'all' ? all : [...periods, unknownPeriod]).map((period) => sql.lit(period))),
	);
	if (!within || !near) return [];
	const {terms, isWhole} = rarest(await countTerms(database, search.terms, within));
	const rows = terms.map(({key, count}) => {
		const read = sql`select article from candidate_key where period in (${count < mostRowsOfTerm ? within : near}) and key = ${key} limit ${sql.lit(mostRowsOfTerm)}`;
		return sql`select article, ${sql.lit(tellingOf(count))} as telling from (${read}) as term`;
	});
	const {rows: found} = await sql<{hash: string; day: number | null}>`
		select article.hash, article.day from (
			select article, sum(telling) as telling from (${sql.join(rows, sql` union all `)}) as rows_of_terms
			where article != ${search.hash}
			group by article having count(*) >= ${sql.lit(isWhole ? search.least : 1)}
			order by telling desc, article limit ${sql.lit(mostCandidates)}
		) as shared join article on article.hash = shared.article`.execute(database);
	return found.map(candidate);
}

/** A term with the number of articles that have it, up to a limit. */
interface TermCount {
	readonly key: string;
	readonly count: number;
}

async function countTerms(
	database: ArchiveDatabase,
	terms: readonly string[],
	periods: RawBuilder<unknown>,
): Promise<readonly TermCount[]> {
	const {rows} = await sql<{key: string; count: number | string}>`
		with sought (key) as (values ${sql.join(terms.map((term) => sql`(${term})`))})
		select key, (
			select count(*) from (
				select 1 from candidate_key
				where candidate_key.period in (${periods}) and candidate_key.key = sought.key limit ${sql.lit(mostRowsOfTerm)}
			) as term
		) as count from sought`.execute(database);
	return rows.map(({key, count}) => ({key, count: Number(count)}));
}

/** The rarest terms that are not too much to be read, and whether these are all, with all their articles. */
function rarest(counted: readonly TermCount[]): {readonly terms: readonly TermCount[]; readonly isWhole: boolean} {
	const inOrder = counted.toSorted((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1));
	let rows = 0;
	const terms = inOrder.filter(({count}) => (rows += count) <= mostRows);
	return {terms, isWhole: terms.length === counted.length && counted.every(({count}) => count < mostRowsOfTerm)};
}

/** How telling a term is that so many articles have: a whole number, since databases add others up in one order or another. */
function tellingOf(count: number): number {
	return Math.round(100 * Math.log((2 * mostRowsOfTerm) / Math.max(1, count)));
}

/** Articles with one of the ties: of many always the same, so that all hang together by these. */
async function withTies(database: ArchiveDatabase, ties: readonly string[]): Promise<readonly string[]> {
	const found = new Set<string>();
	for (const chunk of inChunks(ties)) {
		const rows = await database
			.selectFrom('candidate_key')
			.select('article')
			.where('period', '=', anyPeriod)
			.where('key', 'in', chunk)
			.orderBy('article')
			.limit(mostCandidates)
			.execute();
		for (const {article} of rows) found.add(article);
	}
	return [...found];
}

/** All periods of the archive, each found by a look at the key rather than at every row. */
async function allPeriods(database: ArchiveDatabase): Promise<number[]> {
	const {rows} = await sql<{period: number}>`
		with recursive known (period) as (
			select min(period) from candidate_key where period > ${sql.lit(anyPeriod)}
			union all
			select (select min(period) from candidate_key where candidate_key.period > known.period)
			from known where known.period is not null
		)
		select period from known where period is not null`.execute(database);
	return rows.map(({period}) => period);
}
