import {givenName} from '../knowledge/given-names.ts';
import {isBodyNoun, type Office, officesOf} from '../knowledge/offices.ts';
import {genderOfNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {sameName} from '../knowledge/name-similarity.ts';
import {editDistance, type Extraction, spanText} from '../model/index.ts';
import type {ClaimContext} from './context.ts';

/**
 * What the articles say of the bearer of a name, by which one person under two names is known: offices ("office prosecutor") with
 * the body that they are held in ("body hospital"), nouns for what the person is ("noun welder"), genders that these nouns tell
 * ("gender female"), and ages ("age 34").
 */
export type Bearer = ReadonlySet<string>;

/** Of such an office one event has one holder: a trial has no two prosecutors of one surname, as a league has coaches and a state presidents. */
const soleOffices: ReadonlySet<string> = new Set(
	['prosecutor', 'coroner', 'police chief', 'fire chief', 'sheriff', 'mayor'].map((rank) => `office ${rank}`),
);

/** Of a state, one at a time; a predecessor of the same surname seldom has the same initial. */
const highest: ReadonlySet<string> = new Set(
	['prime minister', 'president', 'chancellor', 'governor'].map((rank) => `office ${rank}`),
);

/**
 * Offices and parts that members of one family share, or that many in a story have. Source: the roles of persons in the events of
 * ACE 2005 (victim, attacker, defendant, member, owner) with their hyponyms in WordNet 3.1.
 */
const sharedRanks: ReadonlySet<string> = new Set(['legislator', 'senator', 'monarch', 'professor']);
const sharedNouns: ReadonlySet<string> = new Set(
	`victim suspect survivor passenger witness resident pupil student defendant convict prisoner inmate hostage owner founder farmer heir heiress
	prince princess king queen player teammate champion winner runner brother sister father mother tourist driver citizen employee volunteer
	participant patient member neighbor neighbour protester demonstrator attacker gunman assailant killer murderer parent partner`.split(
		/\s+/,
	),
);

/** The bearers of names by entity key, from the titles beside their names and the ages that claims give them. */
export function bearersOf(
	extractions: readonly Extraction[],
	contexts: readonly ClaimContext[],
): ReadonlyMap<string, Bearer> {
	const bearers = new Map<string, Set<string>>();
	const add = (entity: string, traits: readonly string[]): void => {
		const known = bearers.get(entity);
		if (!known) bearers.set(entity, new Set(traits));
		else for (const trait of traits) known.add(trait);
	};
	for (const {article, analysis} of extractions) {
		for (const {entity, title} of analysis.mentions) if (title) add(entity, traitsOf(spanText(article.text, title)));
	}
	for (const {claim} of contexts) {
		for (const {role, value, entities} of claim.slots) {
			const [entity] = entities;
			if (role === 'age' && value.kind === 'number' && entity !== undefined) add(entity, [`age ${value.low}`]);
		}
	}
	return bearers;
}

function traitsOf(title: string): string[] {
	const words = title.toLowerCase().split(/[^\p{L}-]+/u);
	const nouns = words.filter((word) => isRoleNoun(word) && !sharedNouns.has(word));
	const offices = officesOf(title).filter(isTelling);
	return [
		...nouns.map((noun) => `noun ${noun}`),
		...offices.map((office) => `office ${nameOf(office)}`),
		...words.filter((word) => word === 'police' || isBodyNoun(word)).map((body) => `body ${body}`),
		...nouns.flatMap((noun) => genderOfNoun(noun) ?? []).map((gender) => `gender ${gender}`),
	];
}

function isTelling({family, rank, pilesUp}: Office): boolean {
	return !pilesUp && family !== 'trade' && family !== 'rank' && !sharedRanks.has(rank);
}

function nameOf({rank, deputy, portfolios}: Office): string {
	return [...(deputy ? ['deputy'] : []), rank, ...portfolios].join(' ');
}

/** Shorter names that differ in a letter or two are two names. */
const SHORTEST_ALIKE = 4;
const SHORTEST_SURNAME = 6;
/** Of whoever alone holds an office the given name is the same too: "Mayor Jan Vrbka", "Mayor Jan Vrbsk". */
const SHORTEST_SOLE = 5;

/**
 * How two full names stand that must be one person's, one of them wrong: the surname or the given name is the same, and the office,
 * the trade or the age too. A `tension` where only the age is. Names that differ in more than a slip need the same surname and an
 * office that one alone holds: "Dinah Teague" and "Ellen Teague", prosecutors both.
 */
export function relateMisnamed(
	a: readonly string[],
	b: readonly string[],
	one: Bearer,
	other: Bearer,
): 'conflict' | 'tension' | undefined {
	if (areApart(one, other, 'body ')) return undefined;
	const shared = [...one].filter((trait) => other.has(trait));
	if (areBothMiswritten(a, b)) return bondOf(shared);
	const at = onlyOther(a, b);
	if (at === undefined || sameName(a.join(' '), b.join(' ')) !== 'different') return undefined;
	const names = [a[at] ?? '', b[at] ?? ''] as const;
	if (at < a.length - 1) return relateGivenNames(names, one, other, shared);
	const isSole = shared.some((trait) => soleOffices.has(trait));
	return areAlike(...names, isSole ? SHORTEST_SOLE : SHORTEST_SURNAME) ? bondOf(shared) : undefined;
}

/** Of one surname: "Petra" and "Peter" are two people; whoever alone holds an office is one under any given name. */
function relateGivenNames(
	[first, second]: readonly [string, string],
	one: Bearer,
	other: Bearer,
	shared: readonly string[],
): 'conflict' | 'tension' | undefined {
	if (areTwoGenders(first, second, one, other)) return undefined;
	if (shared.some((trait) => soleOffices.has(trait))) return bondOf(shared);
	// "Prime Minister Alberto Brito", "Prime Minister Adriano Brito"
	if (first[0] === second[0] && shared.some((trait) => highest.has(trait))) return bondOf(shared);
	if (!areAlike(first, second, SHORTEST_ALIKE)) return undefined;
	return bondOf(shared) ?? (areBothHeads(one, other) ? 'tension' : undefined);
}

/** "the captain, Georgios Markou", "Captain Giorgos Markidis": each word of the one begins as that of the other. */
function areBothMiswritten(a: readonly string[], b: readonly string[]): boolean {
	if (a.length !== 2 || b.length !== 2) return false;
	const [given = '', surname = ''] = a;
	const [otherGiven = '', otherSurname = ''] = b;
	if (given === otherGiven || surname === otherSurname) return false;
	return areAlike(given, otherGiven, SHORTEST_ALIKE) && surname.slice(0, ROOT) === otherSurname.slice(0, ROOT);
}

/** Letters with which two surnames begin that are confused: "Markou", "Markidis". */
const ROOT = 4;

/** "Chief executive Lauren Dorst", "its managing director, Laura Dorst": each has an office, whatever it is called. */
function areBothHeads(one: Bearer, other: Bearer): boolean {
	return [one, other].every((bearer) => [...bearer].some((trait) => trait.startsWith('office ')));
}

/** Where two names of as many words have the one word that differs. */
function onlyOther(a: readonly string[], b: readonly string[]): number | undefined {
	const [at, ...more] = a.flatMap((word, index) => (word === b[index] ? [] : [index]));
	return a.length > 1 && a.length === b.length && more.length === 0 ? at : undefined;
}

/** How surely what two bearers share makes them one. */
function bondOf(shared: readonly string[]): 'conflict' | 'tension' | undefined {
	if (shared.some((trait) => /^(?:noun|office) /.test(trait))) return 'conflict';
	return shared.some((trait) => trait.startsWith('age ')) ? 'tension' : undefined;
}

/** "Petra" and "Peter", a spokeswoman and a spokesman. */
function areTwoGenders(a: string, b: string, one: Bearer, other: Bearer): boolean {
	const [first, second] = [a, b].map((name) => givenName(`${(name[0] ?? '').toUpperCase()}${name.slice(1)}`));
	const named = new Set([first, second]);
	return (named.has('female') && named.has('male')) || areApart(one, other, 'gender ');
}

/** Whether both have traits of a kind, and none alike: the police's and the hospital's. */
function areApart(one: Bearer, other: Bearer, kind: string): boolean {
	const [first, second] = [one, other].map((bearer) => [...bearer].filter((trait) => trait.startsWith(kind)));
	if (!first || !second) return false;
	return first.length > 0 && second.length > 0 && !first.some((trait) => second.includes(trait));
}

function areAlike(a: string, b: string, shortest: number): boolean {
	return Math.min(a.length, b.length) >= shortest && a[0] === b[0] && editDistance(a, b, 2) <= 2;
}
