import type {Finding, Story} from '../../model/index.ts';
import type {ComparedGroup, FindingChange, GroupComparison} from '../../ports.ts';
import {packed, unpackedStory} from '../content.ts';
import {findingChanges} from '../finding-changes.ts';
import type {ArchiveEngine, ArchiveTables, ArchiveTransaction} from '../schema.ts';
import {recordChanges} from './changes.ts';
import {inChunks} from './chunks.ts';
import {isLogAt} from './decisions.ts';
import {groupAround} from './links.ts';

/**
 * Puts what was found in groups in the place of what was found before, and yields the difference for each; nothing for a group
 * that is no longer exactly these articles, nor for any where the log of decisions has left the position that they heed. The
 * articles are locked, in order of hash, so that of two programs with one group the second sees what the first has done.
 */
export async function saveComparisons(
	engine: ArchiveEngine,
	groups: readonly ComparedGroup[],
	position: string,
): Promise<readonly (readonly FindingChange[] | undefined)[]> {
	const all = groups.flatMap(({members}) => members).toSorted();
	return engine.transact(async (database) => {
		if (!(await isLogAt(engine, database, position))) return groups.map(() => undefined);
		const present = await lockArticles(engine, database, all);
		const changes: (readonly FindingChange[] | undefined)[] = [];
		for (const group of groups) changes.push(await saveComparison(database, group, present));
		// The last of it: programs that wait for each other's changes hold nothing that others wait for.
		await recordChanges(
			engine,
			database,
			changes.flatMap((one) => one ?? []),
		);
		return changes;
	});
}

async function saveComparison(
	database: ArchiveTransaction,
	{members, comparison}: ComparedGroup,
	present: Present,
): Promise<readonly FindingChange[] | undefined> {
	const [first] = members;
	const group = first === undefined ? [] : await groupAround(database, [first]);
	if (!isSame(group, members)) return undefined;
	const former = await takeStories(database, members);
	for (const story of comparison.stories) await insertStory(database, story, present);
	await markCompared(database, members, comparison, present);
	return findingChanges(former, comparison.stories);
}

/** Hash and day of an article by its id. */
type Present = ReadonlyMap<string, {readonly hash: string; readonly day: number | null}>;

async function lockArticles(
	{kind}: ArchiveEngine,
	database: ArchiveTransaction,
	members: readonly string[],
): Promise<Present> {
	const present = new Map<string, {hash: string; day: number | null}>();
	for (const chunk of inChunks(members)) {
		const query = database
			.selectFrom('article')
			.select(['hash', 'id', 'day'])
			.where('hash', 'in', chunk)
			.orderBy('hash');
		for (const {hash, id, day} of await (kind === 'postgres' ? query.forUpdate() : query).execute())
			present.set(id, {hash, day});
	}
	return present;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((hash, index) => hash === b[index]);
}

/** Removes the stories that any of these articles is in, and yields them. What else was in them is to be compared again. */
export async function takeStories(database: ArchiveTransaction, members: readonly string[]): Promise<Story[]> {
	const leads = new Set<string>();
	for (const chunk of inChunks(members)) {
		const rows = await database
			.selectFrom('membership')
			.select('lead')
			.distinct()
			.where('article', 'in', chunk)
			.execute();
		for (const {lead} of rows) leads.add(lead);
	}
	const stories: Story[] = [];
	for (const chunk of inChunks([...leads].toSorted())) {
		const rows = await database.selectFrom('story').select('content').where('lead', 'in', chunk).execute();
		stories.push(...rows.map(({content}) => unpackedStory(content)));
		await compareOthers(database, chunk, members);
		for (const table of ['story', 'membership', 'question', 'finding'] as const)
			await database.deleteFrom(table).where('lead', 'in', chunk).execute();
	}
	return stories;
}

async function compareOthers(
	database: ArchiveTransaction,
	leads: readonly string[],
	members: readonly string[],
): Promise<void> {
	const rows = await database.selectFrom('membership').select('article').where('lead', 'in', leads).execute();
	const own = new Set(members);
	const others = rows.map(({article}) => article).filter((article) => !own.has(article));
	for (const chunk of inChunks(others.toSorted()))
		await database
			.updateTable('article')
			.set({stage: 'compare'})
			.where('hash', 'in', chunk)
			.where('stage', '=', 'done')
			.execute();
}

async function insertStory(database: ArchiveTransaction, story: Story, present: Present): Promise<void> {
	const members = story.articles.flatMap((id) => present.get(id) ?? []);
	const [lead] = members.map(({hash}) => hash).toSorted();
	if (lead === undefined) return;
	const days = members.flatMap(({day}) => day ?? []);
	await database
		.insertInto('story')
		.values({
			lead,
			day: days.length === 0 ? null : Math.max(...days),
			first_id: story.articles[0] ?? '',
			title: story.title,
			articles: story.articles.length,
			content: packed(story),
		})
		.execute();
	for (const chunk of inChunks(members))
		await database
			.insertInto('membership')
			.values(chunk.map(({hash}) => ({article: hash, lead})))
			.execute();
	for (const chunk of inChunks(questionRows(lead, story)))
		await database
			.insertInto('question')
			.values([...chunk])
			.execute();
	for (const chunk of inChunks(findingRows(lead, story.findings)))
		await database
			.insertInto('finding')
			.values([...chunk])
			.execute();
}

function questionRows(lead: string, {questions}: Story): ArchiveTables['question'][] {
	return questions.map(({slot, question, readings}, number) => ({
		lead,
		number,
		slot,
		question,
		readings: readings.length,
	}));
}

function findingRows(lead: string, findings: readonly Finding[]): ArchiveTables['finding'][] {
	return findings.map(({identity, rule, relation, severity, message}, number) => ({
		lead,
		number,
		identity,
		rule,
		relation,
		severity,
		message,
	}));
}

async function markCompared(
	database: ArchiveTransaction,
	members: readonly string[],
	{notCompared}: GroupComparison,
	present: Present,
): Promise<void> {
	for (const chunk of inChunks(members)) {
		await database.updateTable('article').set({left_out: null}).where('hash', 'in', chunk).execute();
		await database
			.updateTable('article')
			.set({stage: 'done'})
			.where('hash', 'in', chunk)
			.where('stage', '=', 'compare')
			.execute();
	}
	for (const {article, why} of notCompared) {
		const hash = present.get(article)?.hash;
		if (hash !== undefined)
			await database.updateTable('article').set({left_out: why}).where('hash', '=', hash).execute();
	}
}
