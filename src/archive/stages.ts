import {versionKeys} from '../adapters/readers/versions.ts';
import {extract} from '../crosscheck.ts';
import {correctArticles} from '../decisions/corrections.ts';
import type {Article, Extraction, NotCompared} from '../model/index.ts';
import type {
	ArchivedArticle,
	ArchiveStore,
	ArticleStage,
	Candidate,
	CandidateKeys,
	CandidateSearch,
	LinkedArticle,
} from '../ports.ts';
import {
	type EventProfile,
	eventProfile,
	furthestLinkDays,
	linkStrength,
	sharedCandidateTerms,
	tellingTerms,
} from '../stories/index.ts';
import {isEnglish} from '../text/separate-languages.ts';
import {compareGroups} from './compare-group.ts';
import {unlessDamaged} from './content.ts';
import {dayOf} from './days.ts';
import {type DecisionIndex, latestDecisions} from './decisions-on.ts';
import {damagedArticle, outcomeOf, type StageOutcome} from './outcome.ts';
import {type RecentlyUsed, recentlyUsed} from './recently-used.ts';

/** Days of one period: keys are looked up by period, so that a window of days is a few equalities. */
const periodDays = 28;
/** Profiles that are kept for the next articles: those of one day are compared with each other most. */
const keptProfiles = 2000;

/** One step, on those of these articles that wait for it. */
export type Stage = (hashes: readonly string[]) => Promise<StageOutcome>;

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
	const profiles = recentlyUsed<EventProfile>(keptProfiles);
	return {
		extract: async (hashes) => {
			const {index, position} = await decisions();
			const {done, setAside} = await workOnWaiting('extract', hashes, store, async ({hash, textHash, article}) => {
				const [corrected = article] = correctArticles([article], index.on([textHash]));
				const extraction = await extractOne(corrected);
				return {hash, extraction, keys: keysOf(extraction, eventProfile(extraction), textHash)};
			});
			await store.saveExtractions(done, position);
			return {changes: [], setAside};
		},
		group: async (hashes) => {
			const {index} = await decisions();
			const extractions = await store.extractions(hashes);
			const {done, setAside} = await workOnWaiting('group', hashes, store, async ({hash, textHash}) => {
				const extraction = extractions.get(hash);
				if (!extraction) throw new Error(damagedArticle);
				return groupedArticle(hash, textHash, extraction, index);
			});
			await store.saveLinks(await linksOf(done, store, profiles));
			return {changes: [], setAside};
		},
		compare: async (hashes) => compareGroups(hashes, store, await decisions()),
	};
}

/** Works on those of these articles that wait for a step, each by itself; where that fails it is set aside. */
async function workOnWaiting<Result extends object>(
	stage: ArticleStage,
	hashes: readonly string[],
	store: ArchiveStore,
	work: (article: ArchivedArticle) => Promise<Result>,
): Promise<{readonly done: readonly Result[]; readonly setAside: readonly NotCompared[]}> {
	const articles = await store.articles(hashes);
	const readable = new Set(articles.map(({hash}) => hash));
	const failed = hashes.filter((hash) => !readable.has(hash)).map((hash) => ({hash, why: damagedArticle}));
	const outcomes = articles
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

function keysOf(extraction: Extraction, profile: EventProfile, textHash: string): CandidateKeys {
	const {article} = extraction;
	// What is not compared is found by nobody.
	if (!isEnglish(article.language)) return {terms: [], ties: []};
	const day = dayOf(article.published);
	return {
		terms: tellingTerms(profile),
		ties: [tieOfText(textHash), ...versionKeys(article)],
		...(day !== undefined && {period: periodOf(day)}),
	};
}

function tieOfText(textHash: string): string {
	return `text:${textHash}`;
}

function periodOf(day: number): number {
	return Math.floor(day / periodDays);
}

/** The periods with a day on which an article may have been published that is linked to one of this day. */
function periodsAround(day: number): number[] {
	const first = periodOf(day - furthestLinkDays);
	const last = periodOf(day + furthestLinkDays);
	return Array.from({length: last - first + 1}, (_, index) => first + index);
}

/** An article whose links are looked for. */
interface GroupedArticle {
	readonly hash: string;
	readonly day?: number;
	readonly profile: EventProfile;
	readonly search: CandidateSearch;
}

function groupedArticle(hash: string, textHash: string, extraction: Extraction, index: DecisionIndex): GroupedArticle {
	const profile = eventProfile(extraction);
	const {terms, ties} = keysOf(extraction, profile, textHash);
	const day = dayOf(extraction.article.published);
	return {
		hash,
		...(day !== undefined && {day}),
		profile,
		search: {
			hash,
			terms,
			periods: day === undefined ? 'all' : periodsAround(day),
			least: sharedCandidateTerms,
			ties: [...ties, ...index.joinedWith(textHash).map(tieOfText)],
		},
	};
}

/** The links of articles: to reports of the same event, to copies and versions, and to what people joined them with. */
async function linksOf(
	articles: readonly GroupedArticle[],
	store: ArchiveStore,
	profiles: RecentlyUsed<EventProfile>,
): Promise<LinkedArticle[]> {
	for (const article of articles) profiles.set(profileKey(article), article.profile);
	const found = await store.candidates(articles.map(({search}) => search));
	const profileOf = await profilesOf(
		found.flatMap(({sharing}) => sharing),
		store,
		profiles,
	);
	return articles.map(({hash, profile}, position) => {
		const {sharing = [], tied = [], linked = []} = found[position] ?? {};
		const alike = sharing.filter((candidate) => {
			const other = candidate.hash === hash ? undefined : profileOf.get(candidate.hash);
			return other !== undefined && linkStrength(profile, other) >= 1;
		});
		const others = new Set([...tied, ...alike.map((candidate) => candidate.hash)]);
		others.delete(hash);
		return {hash, others: [...others], gone: linked.filter((other) => !others.has(other))};
	});
}

/** The profiles of candidates by hash: those that are remembered, and the others from their extractions. */
async function profilesOf(
	candidates: readonly Candidate[],
	store: ArchiveStore,
	profiles: RecentlyUsed<EventProfile>,
): Promise<ReadonlyMap<string, EventProfile>> {
	const held = new Map<string, EventProfile>();
	const missing = new Map<string, Candidate>();
	for (const candidate of candidates) {
		const known = profiles.get(profileKey(candidate));
		if (known) held.set(candidate.hash, known);
		else missing.set(candidate.hash, candidate);
	}
	const extractions = missing.size === 0 ? [] : await store.extractions([...missing.keys()]);
	for (const [hash, extraction] of extractions) {
		const profile = unlessDamaged(() => eventProfile(extraction));
		if (!profile) continue;
		held.set(hash, profile);
		profiles.set(profileKey(missing.get(hash) ?? {hash}), profile);
	}
	return held;
}

/** A profile holds while the day of its article is not put right. */
function profileKey({hash, day}: Candidate): string {
	return `${hash} ${day ?? ''}`;
}
