import {versionKeys} from '../adapters/readers/versions.ts';
import type {Extraction} from '../model/index.ts';
import type {
	ArchiveStore,
	Candidate,
	CandidateKeys,
	CandidateSearch,
	FoundCandidates,
	LinkedArticle,
	ProfiledArticle,
} from '../ports.ts';
import {
	eventProfile,
	furthestLinkDays,
	type LinkProfile,
	linkStrength,
	sharedCandidateTerms,
	tellingTerms,
} from '../stories/index.ts';
import {isEnglish} from '../text/separate-languages.ts';
import {unlessDamaged} from './content.ts';
import {dayOf} from './days.ts';
import type {DecisionIndex} from './decisions-on.ts';
import {type GroupProfile, unpackProfile} from './group-profile.ts';
import type {RecentlyUsed} from './recently-used.ts';

/** Days of one period: keys are looked up by period, so that a window of days is a few equalities. */
const periodDays = 28;

/** What grouping needs of an article. */
export function groupProfile(extraction: Extraction, textHash: string): GroupProfile {
	const profile = eventProfile(extraction);
	return {keys: keysOf(extraction, profile, textHash), profile};
}

function keysOf({article}: Extraction, profile: LinkProfile, textHash: string): CandidateKeys {
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

/** Most reports of one event appear within so many days of each other. */
const nearDays = 7;

/** The periods with a day that lies no further from this one. */
function periodsAround(day: number, furthest: number): number[] {
	const first = periodOf(day - furthest);
	const last = periodOf(day + furthest);
	return Array.from({length: last - first + 1}, (_, index) => first + index);
}

/** An article whose links are looked for. */
export interface GroupedArticle {
	readonly hash: string;
	readonly day?: number;
	readonly known: GroupProfile;
	readonly search: CandidateSearch;
}

/** An article with what is to be looked for to find its story; throws where its profile is none. */
export function groupedArticle({hash, textHash, profile: text}: ProfiledArticle, index: DecisionIndex): GroupedArticle {
	const known = unpackProfile(text);
	const {keys, profile} = known;
	const day = dayOf(profile.published);
	return {
		hash,
		...(day !== undefined && {day}),
		known,
		search: {
			hash,
			terms: keys.terms,
			periods: day === undefined ? 'all' : periodsAround(day, furthestLinkDays),
			near: day === undefined ? 'all' : periodsAround(day, nearDays),
			least: sharedCandidateTerms,
			ties: [...keys.ties, ...index.joinedWith(textHash).map(tieOfText)],
		},
	};
}

/** The links of articles: to reports of the same event, to copies and versions, and to what people joined them with. */
export async function linksOf(
	articles: readonly GroupedArticle[],
	store: ArchiveStore,
	profiles: RecentlyUsed<GroupProfile>,
): Promise<LinkedArticle[]> {
	for (const article of articles) profiles.set(profileKey(article), article.known);
	const found = await store.candidates(articles.map(({search}) => search));
	const profileOf = await profilesOf(
		found.flatMap(({sharing, linked}) => [...sharing, ...linked]),
		store,
		profiles,
	);
	return articles.map((article, position) => linksAmong(article, found[position] ?? nothing, profileOf));
}

const nothing: FoundCandidates = {sharing: [], tied: [], linked: []};

function linksAmong(
	{hash, known, search}: GroupedArticle,
	{sharing, tied, linked}: FoundCandidates,
	profileOf: ReadonlyMap<string, GroupProfile>,
): LinkedArticle {
	const [terms, ties] = [new Set(known.keys.terms), new Set(search.ties)];
	// Also those that it was linked to: where many share its terms or ties, the search of the other may have found it alone.
	const alike = [...sharing, ...linked].filter((candidate) => {
		const other = profileOf.get(candidate.hash);
		if (!other) return false;
		if (other.keys.ties.some((tie) => ties.has(tie))) return true;
		const shared = other.keys.terms.filter((term) => terms.has(term)).length;
		return shared >= sharedCandidateTerms && linkStrength(known.profile, other.profile) >= 1;
	});
	const others = new Set([...tied, ...alike.map((candidate) => candidate.hash)]);
	others.delete(hash);
	return {
		hash,
		others: [...others],
		gone: linked.map((candidate) => candidate.hash).filter((other) => !others.has(other)),
	};
}

/** The profiles of candidates by hash: those that are remembered, and the others from the store; damaged ones are left out. */
async function profilesOf(
	candidates: readonly Candidate[],
	store: ArchiveStore,
	profiles: RecentlyUsed<GroupProfile>,
): Promise<ReadonlyMap<string, GroupProfile>> {
	const held = new Map<string, GroupProfile>();
	const missing = new Map<string, Candidate>();
	for (const candidate of candidates) {
		const known = profiles.get(profileKey(candidate));
		if (known) held.set(candidate.hash, known);
		else missing.set(candidate.hash, candidate);
	}
	for (const {hash, profile} of missing.size === 0 ? [] : await store.profiles([...missing.keys()])) {
		const known = unlessDamaged(() => unpackProfile(profile));
		if (!known) continue;
		held.set(hash, known);
		profiles.set(profileKey(missing.get(hash) ?? {hash}), known);
	}
	return held;
}

/** A profile holds while the day of its article is not put right. */
function profileKey({hash, day}: Candidate): string {
	return `${hash} ${day ?? ''}`;
}
