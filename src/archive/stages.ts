import {versionKeys} from '../adapters/readers/versions.ts';
import {extract} from '../crosscheck.ts';
import {correctArticles} from '../decisions/corrections.ts';
import type {Article, Extraction} from '../model/index.ts';
import type {
	ArchivedArticle,
	ArchiveStore,
	Candidate,
	CandidateKeys,
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
import {compareGroup} from './compare-group.ts';
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
			const index = await decisions();
			const extracted: ExtractedArticle[] = [];
			const work = (await waiting(hashes, 'extract')).map(async ({hash, textHash, article}) => {
				const [corrected = article] = correctArticles([article], index.on([textHash]));
				const extraction = await outcomeOf(async () => extractOne(corrected));
				if ('failure' in extraction) await store.fail([hash], extraction.failure);
				else extracted.push({hash, extraction, keys: keysOf(extraction, textHash)});
			});
			await Promise.all(work);
			await store.saveExtractions(extracted);
		},
		group: async (hashes) => {
			const index = await decisions();
			const articles = await waiting(hashes, 'group');
			const extractions = await store.extractions(articles.map(({hash}) => hash));
			const linked: LinkedArticle[] = [];
			for (const {hash, textHash} of articles) {
				const extraction = extractions.get(hash);
				if (!extraction) {
					await store.fail([hash], 'what was taken out of it is missing');
					continue;
				}
				const ties = [...keysOf(extraction, textHash).ties, ...index.joinedWith(textHash).map(tieOfText)];
				const others = [...(await store.withTies(ties)), ...(await reportsLike(hash, extraction, store, profiles))];
				linked.push({hash, others: [...new Set(others)].filter((other) => other !== hash)});
			}
			await store.saveLinks(linked);
		},
		async *compare(hashes) {
			const index = await decisions();
			const done = new Set<string>();
			for (const {hash} of await waiting(hashes, 'compare')) {
				if (done.has(hash)) continue;
				const {members, changes} = await compareGroup(hash, store, index);
				for (const member of members) done.add(member);
				yield* changes;
			}
		},
	};
}

/** The decisions in order by text, read again only after somebody has added some. */
function latestDecisions({decisions}: ArchiveStore): () => Promise<DecisionIndex> {
	let known: {readonly position: string; readonly index: DecisionIndex} | undefined;
	return async () => {
		const log = await decisions.read();
		if (known?.position !== log.position) known = {position: log.position, index: indexDecisions(log.events)};
		return known.index;
	};
}

function keysOf(extraction: Extraction, textHash: string): CandidateKeys {
	const {article} = extraction;
	// What is not compared is found by nobody.
	if (!isEnglish(article.language)) return {terms: [], ties: []};
	const day = dayOf(article.published);
	return {
		terms: tellingTerms(eventProfile(extraction)),
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

/** The articles that report the same event as one. */
async function reportsLike(
	hash: string,
	extraction: Extraction,
	store: ArchiveStore,
	profiles: RecentlyUsed<EventProfile>,
): Promise<string[]> {
	const own = eventProfile(extraction);
	const day = dayOf(extraction.article.published);
	profiles.set(profileKey({hash, ...(day !== undefined && {day})}), own);
	if (!isEnglish(extraction.article.language)) return [];
	const periods = day === undefined ? 'all' : periodsAround(day);
	const candidates = await store.withTerms(tellingTerms(own), periods, sharedCandidateTerms);
	const others = candidates.filter((candidate) => candidate.hash !== hash);
	const missing = others.filter((other) => profiles.get(profileKey(other)) === undefined);
	const loaded = missing.length === 0 ? undefined : await store.extractions(missing.map((other) => other.hash));
	return others.flatMap((other) => {
		const extracted = loaded?.get(other.hash);
		if (extracted) profiles.set(profileKey(other), eventProfile(extracted));
		const profile = profiles.get(profileKey(other));
		return profile && linkStrength(own, profile) >= 1 ? [other.hash] : [];
	});
}

/** A profile holds while the day of its article is not put right. */
function profileKey({hash, day}: Candidate): string {
	return `${hash} ${day ?? ''}`;
}
