import {type Office, officesOf} from '../knowledge/offices.ts';
import {isRoleNoun} from '../knowledge/role-nouns.ts';
import {sameName} from '../knowledge/name-similarity.ts';
import {editDistance, type Extraction, spanText} from '../model/index.ts';
import type {ClaimContext} from './context.ts';

/**
 * What the articles say of the bearer of a name, by which one person under two names is known: offices of which a story seldom has
 * two holders of one surname ("office prosecutor"), nouns for what the person is ("noun welder"), and ages ("age 34").
 */
export type Bearer = ReadonlySet<string>;

/** Offices and parts that members of one family share, or that many in a story have. */
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
	const words = title.toLowerCase();
	const nouns = words.split(/[^\p{L}-]+/u).filter((word) => isRoleNoun(word) && !sharedNouns.has(word));
	const offices = officesOf(words).filter(isTelling);
	return [...nouns.map((noun) => `noun ${noun}`), ...offices.map((office) => `office ${nameOf(office)}`)];
}

function isTelling({family, rank, pilesUp}: Office): boolean {
	return !pilesUp && family !== 'trade' && family !== 'rank' && !sharedRanks.has(rank);
}

function nameOf({rank, deputy, portfolios}: Office): string {
	return [deputy ? 'deputy' : '', rank, ...portfolios].join(' ');
}

/** Shorter names that differ in a letter or two are two names. */
const SHORTEST_ALIKE = 4;
const SHORTEST_SURNAME = 6;

/**
 * Whether two full names must be one person's, one of them wrong: the surname or the given name is the same, and the office, the
 * trade or the age too. Names that differ in more than a slip need the same surname and office: "Dinah Teague" and "Ellen Teague",
 * prosecutors both.
 */
export function areOneMisnamed(a: readonly string[], b: readonly string[], one: Bearer, other: Bearer): boolean {
	if (a.length < 2 || a.length !== b.length) return false;
	const shared = [...one].filter((trait) => other.has(trait));
	const [at, ...more] = a.flatMap((word, index) => (word === b[index] ? [] : [index]));
	if (shared.length === 0 || at === undefined || more.length > 0) return false;
	if (sameName(a.join(' '), b.join(' ')) !== 'different') return false;
	const isSurname = at === a.length - 1;
	if (!isSurname && shared.some((trait) => trait.startsWith('office '))) return true;
	return areAlike(a[at] ?? '', b[at] ?? '', isSurname ? SHORTEST_SURNAME : SHORTEST_ALIKE);
}

function areAlike(a: string, b: string, shortest: number): boolean {
	return Math.min(a.length, b.length) >= shortest && a[0] === b[0] && editDistance(a, b, 2) <= 2;
}
