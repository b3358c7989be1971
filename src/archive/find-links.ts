import {versionKeys} from '../adapters/readers/versions.ts';
import type {Extraction} from '../model/index.ts';
import type {ArchiveStore, Bonds, Candidate, LinkedArticle, ProfiledArticle, Signature} from '../ports.ts';
import {eventProfile, type LinkProfile, linkStrength, sharedCandidateTerms, tellingTerms} from '../stories/index.ts';
import {isEnglish} from '../text/separate-languages.ts';
import {unlessDamaged} from './content.ts';
import {dayOf} from './days.ts';
import type {DecisionIndex} from './decisions-on.ts';
import {type GroupProfile, unpackProfile} from './group-profile.ts';
import type {RecentlyUsed} from './recently-used.ts';
import {packSignature} from './signature.ts';
import {periodOf, type SignatureIndex} from './signature-index.ts';

/** What grouping needs of an article. */
export function groupProfile(extraction: Extraction, textHash: string): GroupProfile {
	const profile = eventProfile(extraction);
	return {keys: keysOf(extraction, profile, textHash), profile};
}

/** The signature by which others find an article. */
export function signatureOf({keys, profile}: GroupProfile): Signature {
	const day = dayOf(profile.published);
	return {...(day !== undefined && {day, period: periodOf(day)}), content: packSignature(keys.terms, profile)};
}

function keysOf({article}: Extraction, profile: LinkProfile, textHash: string): GroupProfile['keys'] {
	// What is not compared is found by nobody.
	if (!isEnglish(article.language)) return {terms: [], ties: []};
	return {terms: tellingTerms(profile), ties: [tieOfText(textHash), ...versionKeys(article)]};
}

function tieOfText(textHash: string): string {
	return `text:${textHash}`;
}

/** An article whose links are looked for. */
export interface GroupedArticle {
	readonly hash: string;
	readonly day?: number;
	readonly known: GroupProfile;
	readonly ties: readonly string[];
}

/** An article with what is to be looked for to find its story; throws where its profile is none. */
export function groupedArticle({hash, textHash, profile: text}: ProfiledArticle, index: DecisionIndex): GroupedArticle {
	const known = unpackProfile(text);
	const day = dayOf(known.profile.published);
	const ties = [...known.keys.ties, ...index.joinedWith(textHash).map(tieOfText)];
	return {hash, ...(day !== undefined && {day}), known, ties};
}

/** What finding links remembers from one batch of articles to the next. */
export interface LinkMemory {
	readonly profiles: RecentlyUsed<GroupProfile>;
	readonly signatures: SignatureIndex;
}

/** The links of articles: to reports of the same event, to copies and versions, and to what people joined them with. */
export async function linksOf(
	articles: readonly GroupedArticle[],
	store: ArchiveStore,
	{profiles, signatures}: LinkMemory,
): Promise<LinkedArticle[]> {
	for (const article of articles) profiles.set(profileKey(article), article.known);
	// Before the search: what another program links meanwhile is not taken for gone.
	const bonds = await store.bonds(articles);
	const alike = await signatures(
		articles.map(({hash, day, known: {keys, profile}}) => ({
			hash,
			...(day !== undefined && {day}),
			content: packSignature(keys.terms, profile),
		})),
	);
	const found = articles.map((_, position) => [...(alike[position] ?? []), ...(bonds[position]?.linked ?? [])]);
	const profileOf = await profilesOf(found.flat(), store, profiles);
	return articles.map((article, position) =>
		linksAmong(article, found[position] ?? [], bonds[position] ?? noBonds, profileOf),
	);
}

const noBonds: Bonds = {tied: [], linked: []};

function linksAmong(
	{hash, known, ties: sought}: GroupedArticle,
	candidates: readonly Candidate[],
	{tied, linked}: Bonds,
	profileOf: ReadonlyMap<string, GroupProfile>,
): LinkedArticle {
	const [terms, ties] = [new Set(known.keys.terms), new Set(sought)];
	const alike = candidates.filter((candidate) => {
		const other = profileOf.get(candidate.hash);
		if (!other) return false;
		// Also of those that it is linked to: where many have one tie, the search of the other may have found it alone.
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
