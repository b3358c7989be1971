import type {Extraction, NotCompared} from '../../model/index.ts';
import type {ArchivedArticle, ArticleStage, ExtractedArticle, NewArticle, ProfiledArticle} from '../../ports.ts';
import {packed, packedText, unlessDamaged, unpackedArticle, unpackedExtraction, unpackedText} from '../content.ts';
import {dayOf} from '../days.ts';
import type {ArchiveDatabase, ArchiveEngine, ArchiveTransaction} from '../schema.ts';
import {inChunks} from './chunks.ts';
import {isLogAt} from './decisions.ts';
import {saveSignatures} from './signatures.ts';
import {saveTies} from './ties.ts';

/** Adds those that are not there yet. */
export async function addArticles(
	{transact}: ArchiveEngine,
	articles: readonly NewArticle[],
	at: string,
): Promise<readonly string[]> {
	const rows = articles.map(({hash, textHash, article}) => ({
		hash,
		id: article.id,
		text_hash: textHash,
		stage: 'extract' as const,
		day: dayOf(article.published) ?? null,
		added: at,
		version: null,
		failure: null,
		left_out: null,
		content: packed(article),
	}));
	return transact(async (database) => {
		const added: string[] = [];
		for (const chunk of inChunks(rows, 100)) {
			const inserted = await database
				.insertInto('article')
				.values([...chunk])
				.onConflict((conflict) => conflict.column('hash').doNothing())
				.returning('hash')
				.execute();
			added.push(...inserted.map(({hash}) => hash));
		}
		return added;
	});
}

const articleColumns = ['hash', 'text_hash', 'stage', 'added', 'failure', 'content'] as const;

/** In order of hash; what is damaged is left out. */
export async function readArticles(
	database: ArchiveDatabase,
	hashes: readonly string[],
): Promise<readonly ArchivedArticle[]> {
	const found: ArchivedArticle[] = [];
	for (const chunk of inChunks(hashes.toSorted())) {
		const rows = await database
			.selectFrom('article')
			.select(articleColumns)
			.where('hash', 'in', chunk)
			.orderBy('hash')
			.execute();
		for (const row of rows) {
			const article = unlessDamaged(() => archivedArticle(row));
			if (article) found.push(article);
		}
	}
	return found;
}

/** Page by page, so that none of them has to be held, and no transaction stays open. */
export async function* readAllArticles(database: ArchiveDatabase): AsyncGenerator<ArchivedArticle> {
	for (let after = ''; ;) {
		const rows = await database
			.selectFrom('article')
			.select(articleColumns)
			.where('hash', '>', after)
			.orderBy('hash')
			.limit(100)
			.execute();
		yield* rows.map(archivedArticle);
		const last = rows.at(-1);
		if (!last) return;
		after = last.hash;
	}
}

interface StoredArticle {
	readonly hash: string;
	readonly text_hash: string;
	readonly stage: ArticleStage;
	readonly added: string;
	readonly failure: string | null;
	readonly content: Uint8Array;
}

function archivedArticle({hash, text_hash: textHash, stage, added, failure, content}: StoredArticle): ArchivedArticle {
	const article = unpackedArticle(content);
	return {hash, textHash, stage, added, article, ...(failure !== null && {failure})};
}

/** Hashes of articles at a stage, at most so many: those that were added first, so that none waits for ever, and what came together is done together. */
export async function waitingArticles(
	database: ArchiveDatabase,
	stage: ArticleStage,
	limit: number,
): Promise<readonly string[]> {
	const rows = await database
		.selectFrom('article')
		.select('hash')
		.where('stage', '=', stage)
		.orderBy('added')
		.orderBy('hash')
		.limit(limit)
		.execute();
	return rows.map(({hash}) => hash);
}

/**
 * Keeps extractions with their claims, ties and signatures; what another program has got further with stays as it is. Where
 * somebody has put something right since the decisions were read, nothing is kept, and the articles wait on.
 */
export async function saveExtractions(
	engine: ArchiveEngine,
	extracted: readonly ExtractedArticle[],
	position: string,
): Promise<void> {
	const packedOnes = extracted.map((one) => ({
		...one,
		contents: {profile: packedText(one.profile), content: packed(one.extraction)},
	}));
	await engine.transact(async (database) => {
		if (!(await isLogAt(engine, database, position))) return;
		const kept: ExtractedArticle[] = [];
		for (const {contents, ...one} of packedOnes) {
			const {hash, extraction} = one;
			const {version, article} = extraction;
			const waiting = await database
				.updateTable('article')
				.set({stage: 'group', version, day: dayOf(article.published) ?? null, failure: null})
				.where('hash', '=', hash)
				.where('stage', '=', 'extract')
				.returning('hash')
				.executeTakeFirst();
			if (!waiting) continue;
			await database
				.insertInto('extraction')
				.values({article: hash, ...contents})
				.onConflict((conflict) => conflict.column('article').doUpdateSet(contents))
				.execute();
			await saveClaims(database, hash, extraction);
			kept.push(one);
		}
		await saveTies(database, kept);
		// The last of it: programs that wait for each other's numbers hold nothing that others wait for.
		await saveSignatures(database, kept);
	});
}

async function saveClaims(database: ArchiveTransaction, hash: string, extraction: Extraction): Promise<void> {
	const {article, analysis, claims} = extraction;
	const firsts = new Map(claims.map(({sentence}, number) => [sentence, number] as const).toReversed());
	const rows = claims.map(({sentence, predicate, polarity, certainty}, number) => {
		const {start, end} = analysis.sentences[sentence] ?? {start: 0, end: 0};
		const words = firsts.get(sentence) === number ? article.text.slice(start, end).toLowerCase() : '';
		const told = {verb_class: predicate.verbClass, polarity, certainty};
		return {article: hash, number, starts: start, ends: end, ...told, words};
	});
	await database.deleteFrom('claim').where('article', '=', hash).execute();
	for (const chunk of inChunks(rows)) {
		await database
			.insertInto('claim')
			.values([...chunk])
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
}

/** The extractions of articles, by hash; those that were not extracted yet, or are damaged, are left out. */
export async function readExtractions(
	database: ArchiveDatabase,
	hashes: readonly string[],
): Promise<ReadonlyMap<string, Extraction>> {
	const found = new Map<string, Extraction>();
	for (const chunk of inChunks(hashes)) {
		const rows = await database
			.selectFrom('extraction')
			.select(['article', 'content'])
			.where('article', 'in', chunk)
			.execute();
		for (const {article, content} of rows) {
			const extraction = unlessDamaged(() => unpackedExtraction(content));
			if (extraction) found.set(article, extraction);
		}
	}
	return found;
}

/** What grouping needs of articles, in order of hash; those that were not extracted yet, or are damaged, are left out. */
export async function readProfiles(
	database: ArchiveDatabase,
	hashes: readonly string[],
): Promise<readonly ProfiledArticle[]> {
	const found: ProfiledArticle[] = [];
	for (const chunk of inChunks(hashes.toSorted())) {
		const rows = await database
			.selectFrom('extraction')
			.innerJoin('article', 'article.hash', 'extraction.article')
			.select(['hash', 'text_hash', 'stage', 'profile'])
			.where('extraction.article', 'in', chunk)
			.orderBy('hash')
			.execute();
		for (const {hash, text_hash: textHash, stage, profile} of rows) {
			const text = unlessDamaged(() => unpackedText(profile));
			if (text !== undefined) found.push({hash, textHash, stage, profile: text});
		}
	}
	return found;
}

/** Has articles extracted again whose extraction is of another version. */
export async function outdateArticles({transact}: ArchiveEngine, version: string): Promise<number> {
	return transact(async (database) => {
		let outdated = 0;
		// Two ranges of the index, each mostly empty: every program asks this first, however large the archive is.
		for (const differs of ['<', '>'] as const) {
			const {numUpdatedRows} = await database
				.updateTable('article')
				.set({stage: 'extract'})
				.where('version', differs, version)
				.where('stage', 'not in', ['extract', 'failed'])
				.executeTakeFirst();
			outdated += Number(numUpdatedRows);
		}
		return outdated;
	});
}

/** Sets those of these articles aside that are at one of the stages, and yields them with the reason. */
export async function failArticles(
	{transact}: ArchiveEngine,
	hashes: readonly string[],
	why: string,
	stages: readonly ArticleStage[],
): Promise<readonly NotCompared[]> {
	return transact(async (database) => {
		const failed: NotCompared[] = [];
		for (const chunk of inChunks(hashes.toSorted())) {
			const rows = await database
				.updateTable('article')
				.set({stage: 'failed', failure: why})
				.where('hash', 'in', chunk)
				.where('stage', 'in', stages)
				.returning('id')
				.execute();
			failed.push(...rows.map(({id}) => ({article: id, why})));
		}
		return failed;
	});
}

/** Has articles that were set aside tried again. */
export async function retryArticles({transact}: ArchiveEngine): Promise<number> {
	return transact(async (database) => {
		const {numUpdatedRows} = await database
			.updateTable('article')
			.set({stage: 'extract', failure: null})
			.where('stage', '=', 'failed')
			.executeTakeFirst();
		return Number(numUpdatedRows);
	});
}
