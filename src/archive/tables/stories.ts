import {sql} from 'kysely';
import {byCodeUnit} from '../../adapters/readers/failure.ts';
import type {NotCompared} from '../../model/index.ts';
import type {ArchiveCounts, ArchivedStory, FoundSentence, StoryFilter} from '../../ports.ts';
import {unpackedStory} from '../content.ts';
import type {ArchiveDatabase} from '../schema.ts';
import {readArticles} from './articles.ts';
import {inChunks} from './chunks.ts';

/** Stories that are held at once. */
const pageSize = 50;

/** The stories that are wanted, in order of the first id of their articles. */
export async function* readStories(database: ArchiveDatabase, filter: StoryFilter): AsyncGenerator<ArchivedStory> {
	const named = filter.articles && (await leadsOf(database, filter.articles));
	for (let last: {first_id: string; lead: string} | undefined; ;) {
		let query = database.selectFrom('story').select(['first_id', 'lead', 'content']);
		if (last) {
			const {first_id: id, lead} = last;
			query = query.where((where) =>
				where.or([where('first_id', '>', id), where.and([where('first_id', '=', id), where('lead', '>', lead)])]),
			);
		}
		if (filter.sinceDay !== undefined) query = query.where('day', '>=', filter.sinceDay);
		if (named) query = query.where('lead', 'in', named.length === 0 ? [''] : named);
		const rows = await query.orderBy('first_id').orderBy('lead').limit(pageSize).execute();
		const members = await membersOf(
			database,
			rows.map(({lead}) => lead),
		);
		for (const {lead, content} of rows) yield {story: unpackedStory(content), hashes: members.get(lead) ?? []};
		last = rows.at(-1);
		if (!last) return;
	}
}

/** The hashes of the articles of stories, in order of article id. */
async function membersOf(
	database: ArchiveDatabase,
	leads: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
	if (leads.length === 0) return new Map();
	const rows = await database
		.selectFrom('membership')
		.innerJoin('article', 'article.hash', 'membership.article')
		.select(['membership.lead', 'article.hash', 'article.id'])
		.where('membership.lead', 'in', leads)
		.execute();
	const members = new Map<string, string[]>();
	for (const {lead, hash} of rows.toSorted((a, b) => byCodeUnit(a.id, b.id)))
		members.set(lead, [...(members.get(lead) ?? []), hash]);
	return members;
}

async function leadsOf(database: ArchiveDatabase, names: readonly string[]): Promise<string[]> {
	const leads = new Set<string>();
	for (const chunk of inChunks(names)) {
		const rows = await database
			.selectFrom('article')
			.innerJoin('membership', 'membership.article', 'article.hash')
			.select('lead')
			.where((where) => where.or([where('article.id', 'in', chunk), where('article.hash', 'in', chunk)]))
			.execute();
		for (const {lead} of rows) leads.add(lead);
	}
	return [...leads];
}

/** Articles that failed, or were left out of all comparisons, in order of id. */
export async function readNotCompared(database: ArchiveDatabase): Promise<readonly NotCompared[]> {
	const rows = await database
		.selectFrom('article')
		.select(['id', 'left_out', 'failure'])
		.where((where) => where.or([where('left_out', 'is not', null), where('stage', '=', 'failed')]))
		.orderBy('id')
		.execute();
	return rows.map(({id, left_out: leftOut, failure}) => ({article: id, why: failure ?? leftOut ?? ''}));
}

/** Sentences with claims that hold all the words, those of the latest articles first. */
export async function searchSentences(
	database: ArchiveDatabase,
	words: readonly string[],
	limit: number,
): Promise<readonly FoundSentence[]> {
	let query = database
		.selectFrom('claim')
		.innerJoin('article', 'article.hash', 'claim.article')
		.select(['article.hash', 'article.id', 'article.day', 'starts', 'ends'])
		.groupBy(['article.hash', 'article.id', 'article.day', 'starts', 'ends']);
	for (const word of words)
		query = query.where('claim.words', 'like', sql<string>`${`%${escaped(word.toLowerCase())}%`} escape '!'`);
	const rows = await query
		.orderBy(sql`coalesce(article.day, -1)`, 'desc')
		.orderBy('article.id')
		.orderBy('starts')
		.limit(limit)
		.execute();
	const articles = await readArticles(database, [...new Set(rows.map(({hash}) => hash))]);
	const byHash = new Map(articles.map((one) => [one.hash, one.article]));
	return rows.flatMap(({hash, starts: start, ends: end}) => {
		const found = byHash.get(hash);
		if (!found) return [];
		const {id, file, outlet, published, text} = found;
		const article = {id, file, outlet, ...(published !== undefined && {published})};
		return [{article, quote: text.slice(start, end), start, end}];
	});
}

function escaped(word: string): string {
	return word.replaceAll(/[!%_]/gu, '!$&');
}

/** What the archive holds, in numbers. */
export async function countAll(database: ArchiveDatabase): Promise<ArchiveCounts> {
	const stages = await database
		.selectFrom('article')
		.select(({fn}) => ['stage', fn.countAll().as('count')])
		.groupBy('stage')
		.execute();
	const relations = await database
		.selectFrom('finding')
		.select(({fn}) => ['relation', fn.countAll().as('count')])
		.groupBy('relation')
		.execute();
	// A count is text where the database's numbers are longer than JavaScript's.
	const atStage = new Map(stages.map(({stage, count}) => [stage, Number(count)]));
	const ofRelation = new Map(relations.map(({relation, count}) => [relation, Number(count)]));
	const [extract, group, compare, done, failed] = (['extract', 'group', 'compare', 'done', 'failed'] as const).map(
		(stage) => atStage.get(stage) ?? 0,
	);
	return {
		stages: {extract: extract ?? 0, group: group ?? 0, compare: compare ?? 0, done: done ?? 0, failed: failed ?? 0},
		stories: await countRows(database, 'story'),
		findings: {
			conflict: ofRelation.get('conflict') ?? 0,
			tension: ofRelation.get('tension') ?? 0,
			coverage: ofRelation.get('coverage') ?? 0,
		},
		decisions: await countRows(database, 'decision'),
	};
}

async function countRows(database: ArchiveDatabase, table: 'story' | 'decision'): Promise<number> {
	const {count} = await database
		.selectFrom(table)
		.select(({fn}) => fn.countAll().as('count'))
		.executeTakeFirstOrThrow();
	return Number(count);
}
