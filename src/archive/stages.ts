import {versionKeys} from '../adapters/readers/versions.ts';
import {extract} from '../crosscheck.ts';
import {correctArticles} from '../decisions/corrections.ts';
import type {Article, Extraction} from '../model/index.ts';
import type {
	ArchivedArticle,
	ArchiveStore,
	Candidate,
	CandidateKeys,
	CandidateSearch,
	ExtractedArticle,
	FindingChange,
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
import {dayOf} from './days.ts';
import {type DecisionIndex, indexDecisions} from './decisions-on.ts';
import {outcomeOf} from './outcome.ts';
import {type RecentlyUsed, recentlyUsed} from './recently-used.ts';

/** Days of one period: keys are looked up by period, so that a window of days is a few equalities. */
const periodDays = 28;
/** Profiles that are kept for the next articles: those of one day are compared with each other most. */
const keptProfiles = 2000;

/** The three steps by which an archive takes an article in, each to be repeated without harm, on any machine, in any order. */
export interface ArchiveStages {
	/** Step 1: extracts those of these articles that wait for it. */
	readonly extract: (hashes: readonly string[]) => Promise<void>;
	/** Step 2: links those of these articles that wait for it with what may report the same event. */
	readonly group: (hashes: readonly string[]) => Promise<void>;
	/** Step 3: compares the groups of those of these articles that wait for it anew, and yields what changed. */
	readonly compare: (hashes: readonly string[]) => AsyncIterable<FindingChange>;
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
	const waiting = async (hashes: readonly string[], stage: ArchivedArticle['stage']): Promise<ArchivedArticle[]> =>
		(await store.articles(hashes)).filter((one) => one.stage === stage);
	return {
		extract: async (hashes) => {
			const {index, position} = await decisions();
			const extracted: ExtractedArticle[] = [];
			const work = (await waiting(hashes, 'extract')).map(async ({hash, textHash, article}) => {
				const [corrected = article] = correctArticles([article], index.on([textHash]));
				const extraction = await outcomeOf(async () => extractOne(corrected));
				if ('failure' in extraction) await store.fail([hash], extraction.failure);
				else extracted.push({hash, extraction, keys: keysOf(extraction, eventProfile(extraction), textHash)});
			});
			await Promise.all(work);
			await store.saveExtractions(extracted, position);
		},
		group: async (hashes) => {
			const {index} = await decisions();
			const articles = await waiting(hashes, 'group');
			const extractions = await store.extractions(articles.map(({hash}) => hash));
			const lost = articles.filter(({hash}) => !extractions.has(hash));
			if (lost.length > 0) await store.fail(hashesOf(lost), 'what was taken out of it is missing');
			const grouped = articles.flatMap(({hash, textHash}) => {
				const extraction = extractions.get(hash);
				return extraction ? [groupedArticle(hash, textHash, extraction, index)] : [];
			});
			await store.saveLinks(await linksOf(grouped, store, profiles));
		},
		async *compare(hashes) {
			const {index} = await decisions();
			yield* await compareGroups(hashesOf(await waiting(hashes, 'compare')), store, index);
		},
	};
}

function hashesOf(articles: readonly ArchivedArticle[]): string[] {
	return articles.map(({hash}) => hash);
}

interface KnownDecisions {
	readonly position: string;
	readonly index: DecisionIndex;
}

/** The decisions in order by text, read again only after somebody has added some. */
function latestDecisions({decisions}: ArchiveStore): () => Promise<KnownDecisions> {
	let known: KnownDecisions | undefined;
	return async () => {
		const log = await decisions.read();
		if (known?.position !== log.position) known = {position: log.position, index: indexDecisions(log.events)};
		return known;
	};
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
		const profile = eventProfile(extraction);
		held.set(hash, profile);
		profiles.set(profileKey(missing.get(hash) ?? {hash}), profile);
	}
	return held;
}

/** A profile holds while the day of its article is not put right. */
function profileKey({hash, day}: Candidate): string {
	return `${hash} ${day ?? ''}`;
}
