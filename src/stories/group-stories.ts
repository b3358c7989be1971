import type {Extraction, OriginEdge} from '../model/index.ts';
import {type Link, components, linksApart} from './components.ts';
import {findOrigins} from './origins.ts';
import {type EventProfile, eventProfile, type LinkProfile} from './profile.ts';
import {linkStrength} from './same-event.ts';
import {explainStory} from './explain-story.ts';

/** Articles that report one event, before their claims are aligned. */
export interface StoryGroup {
	/** Article ids, sorted. */
	readonly articles: readonly string[];
	readonly why: string;
	readonly origins: readonly OriginEdge[];
	readonly independent: number;
}

export interface GroupOptions {
	/** Treat all articles as one story. */
	readonly oneStory?: boolean;
	/** Pairs of article ids that a person joined (`same: true`) or parted. */
	readonly corrections?: readonly {readonly articles: readonly [string, string]; readonly same: boolean}[];
}

/** Terms of an article's main event by which others are found that may report it too. */
const candidateTerms = 30;
/** Names of an article by which others are found, in the order in which it tells them. */
const candidateNames = 30;
/** Candidate terms that two articles must share to be compared at all; each true link that was measured shares more. */
export const sharedCandidateTerms = 3;
/** Strength of a link that a person made: stronger than any that was found. */
const joinedByHand = Infinity;
/** Strength of a link between articles with the same text: stronger than any between others. */
const linkOfCopies = Number.MAX_VALUE;

/** Step 3: which articles report one event, and which of them share text. The order of the input does not matter. */
export function groupStories(extractions: readonly Extraction[], options: GroupOptions = {}): StoryGroup[] {
	const sorted = extractions.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
	if (sorted.length === 0) return [];
	if (options.oneStory === true) return [story(sorted, 'treated as one story, as asked')];
	const profiles = sorted.map(eventProfile);
	const links = correct(eventLinks(sorted, profiles), profiles, options.corrections ?? []);
	return components(sorted.length, links).map((members) =>
		story(
			members.flatMap((member) => sorted[member] ?? []),
			explainStory(
				members.flatMap((member) => profiles[member] ?? []),
				links.some(({a, strength}) => strength === joinedByHand && members.includes(a)),
			),
		),
	);
}

function story(extractions: readonly Extraction[], why: string): StoryGroup {
	const {edges, independent} = findOrigins(extractions);
	return {articles: extractions.map(({article}) => article.id), why, origins: edges, independent};
}

/** All links strong enough, between articles numbered in order of id. Copies are linked to the first of them and scored once. */
function eventLinks(extractions: readonly Extraction[], profiles: readonly EventProfile[]): Link[] {
	const firstOf = new Map<string, number>();
	const links: Link[] = [];
	for (const [index, {article}] of extractions.entries()) {
		const first = firstOf.get(article.text);
		if (first === undefined) firstOf.set(article.text, index);
		else links.push({a: first, b: index, strength: linkOfCopies});
	}
	const firsts = [...firstOf.values()];
	for (const [a, b] of candidates(profiles, firsts)) {
		const [one, other] = [profiles[a], profiles[b]];
		if (one === undefined || other === undefined) continue;
		const strength = linkStrength(one, other);
		if (strength >= 1) links.push({a, b, strength});
	}
	return links;
}

/** Pairs that share some of their most telling terms. Depends on each pair alone, so it does not matter what else is at hand. */
function candidates(profiles: readonly EventProfile[], members: readonly number[]): [number, number][] {
	const holders = new Map<string, number[]>();
	const pairs: [number, number][] = [];
	for (const b of members) {
		const profile = profiles[b];
		const shared = new Map<number, number>();
		for (const key of profile === undefined ? [] : tellingTerms(profile)) {
			const others = holders.get(key);
			for (const a of others ?? []) shared.set(a, (shared.get(a) ?? 0) + 1);
			if (others === undefined) holders.set(key, [b]);
			else others.push(b);
		}
		for (const [a, count] of shared) if (count >= sharedCandidateTerms) pairs.push([a, b]);
	}
	return pairs;
}

/** The terms by which an article is found as a candidate: the most telling ones of its main event, and the names of its own. */
export function tellingTerms({main, cast}: Pick<LinkProfile, 'main' | 'cast'>): string[] {
	const terms = [...main]
		.toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
		.slice(0, candidateTerms)
		.map(([key]) => key);
	const names = [...cast].filter(([, {known}]) => !known).map(([key]) => `name:${key}`);
	return [...terms, ...names.slice(0, candidateNames)];
}

/** What a person joined or parted goes before what was found. */
function correct(
	links: readonly Link[],
	profiles: readonly EventProfile[],
	corrections: NonNullable<GroupOptions['corrections']>,
): Link[] {
	const indexOf = new Map(profiles.map(({id}, index) => [id, index]));
	const pairs = corrections.flatMap(({articles, same}) => {
		const [a, b] = articles.map((id) => indexOf.get(id));
		return a === undefined || b === undefined || a === b ? [] : [{a: Math.min(a, b), b: Math.max(a, b), same}];
	});
	const joined = pairs.filter(({same}) => same).map(({a, b}) => ({a, b, strength: joinedByHand}));
	const parted = pairs.filter(({same}) => !same).map(({a, b}) => [a, b] as const);
	return linksApart(profiles.length, [...joined, ...links], parted);
}
