import {extract} from '../crosscheck.ts';
import {correctArticles} from '../decisions/corrections.ts';
import type {Article, Extraction, NotCompared} from '../model/index.ts';
import type {ArchivedArticle, ArchiveStore, ArticleStage, ProfiledArticle} from '../ports.ts';
import {batchSize} from './batches.ts';
import {compareGroups} from './compare-group.ts';
import {latestDecisions} from './decisions-on.ts';
import {type GroupedArticle, groupedArticle, groupProfile, linksOf, signatureOf} from './find-links.ts';
import {type GroupProfile, packProfile} from './group-profile.ts';
import {damagedArticle, outcomeOf, type StageOutcome} from './outcome.ts';
import {recentlyUsed} from './recently-used.ts';
import {signatureIndex} from './signature-index.ts';
import {inChunks} from './tables/chunks.ts';

/** Profiles that are kept for the next articles: those of one day are compared with each other most. */
const keptProfiles = 500;

/** One step, on those of these articles that wait for it. */
type Stage = (hashes: readonly string[]) => Promise<StageOutcome>;

/**
 * The three steps by which an archive takes an article in, each to be repeated without harm, on any machine, in any order. An
 * article that another program or a decision was in the way of waits on: it is to be given to the step again.
 */
export interface ArchiveStages {
	/** Step 1: extracts them. */
	readonly extract: Stage;
	/** Step 2: links them with what may report the same event. */
	readonly group: Stage;
	/** Step 3: compares the groups that they are in anew. */
	readonly compare: Stage;
}

export interface StageOptions {
	/** Takes claims out of an article; in this thread by default. */
	readonly extract?: (article: Article) => Promise<Extraction>;
}

/** The steps on one store. */
export function archiveStages(store: ArchiveStore, options: StageOptions = {}): ArchiveStages {
	const extractOne = options.extract ?? (async (article: Article) => extract(article));
	const decisions = latestDecisions(store);
	const memory = {profiles: recentlyUsed<GroupProfile>(keptProfiles), signatures: signatureIndex(store)};
	return {
		extract: inBatches(async (hashes) => {
			const {index, position} = await decisions();
			const found = await store.articles(hashes);
			const {done, setAside} = await workOnWaiting('extract', hashes, found, store, async (archived) => {
				const {hash, textHash, article} = archived;
				const [corrected = article] = correctArticles([article], index.on([textHash]));
				const extraction = await extractOne(corrected);
				const known = groupProfile(extraction, textHash);
				const {ties} = known.keys;
				return {hash, extraction, ties, signature: signatureOf(known), profile: packProfile(known)};
			});
			await store.saveExtractions(done, position);
			return {changes: [], setAside};
		}),
		group: inBatches(async (hashes) => {
			const {index} = await decisions();
			const found = await store.profiles(hashes);
			const work = async (article: ProfiledArticle): Promise<GroupedArticle> => groupedArticle(article, index);
			const {done, setAside} = await workOnWaiting('group', hashes, found, store, work);
			await store.saveLinks(await linksOf(done, store, memory));
			return {changes: [], setAside};
		}),
		compare: async (hashes) => compareGroups(hashes, store, await decisions()),
	};
}

/** A step that keeps what it has done again and again, so that no more is held or lost however many articles it is given. */
function inBatches(stage: Stage): Stage {
	return async (hashes) => {
		const outcomes: StageOutcome[] = [];
		for (const batch of inChunks(hashes, batchSize)) outcomes.push(await stage(batch));
		return {
			changes: outcomes.flatMap(({changes}) => changes),
			setAside: outcomes.flatMap(({setAside}) => setAside),
		};
	};
}

/** Works on those of the articles found that wait for a step, each by itself; where that fails, or it was not found, it is set aside. */
async function workOnWaiting<Found extends Pick<ArchivedArticle, 'hash' | 'stage'>, Result extends object>(
	stage: ArticleStage,
	hashes: readonly string[],
	found: readonly Found[],
	store: ArchiveStore,
	work: (article: Found) => Promise<Result>,
): Promise<{readonly done: readonly Result[]; readonly setAside: readonly NotCompared[]}> {
	const readable = new Set(found.map(({hash}) => hash));
	const failed = hashes.filter((hash) => !readable.has(hash)).map((hash) => ({hash, why: damagedArticle}));
	const outcomes = found
		.filter((one) => one.stage === stage)
		.map(async (one) => ({hash: one.hash, outcome: await outcomeOf(async () => work(one))}));
	const done: Result[] = [];
	for (const {hash, outcome} of await Promise.all(outcomes)) {
		if ('failure' in outcome) failed.push({hash, why: outcome.failure});
		else done.push(outcome);
	}
	const setAside: NotCompared[] = [];
	for (const {hash, why} of failed) setAside.push(...(await store.fail([hash], why, [stage])));
	return {done, setAside};
}
