import {companySuffixes} from '../knowledge/name-parts.ts';
import type {FoundName} from './found-name.ts';

/** One organisation, place or thing that the tables do not know, by its fullest form. */
interface NamedThing {
	readonly type: 'organization' | 'place' | 'other';
	readonly name: string;
	readonly entity: string;
	readonly start: number;
}

const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'to', 'in']);

/** The things that an article names, by the folded words of each form, short forms and acronyms included. */
export interface ThingIndex {
	readonly byForm: ReadonlyMap<string, NamedThing>;
	readonly byAcronym: ReadonlyMap<string, NamedThing>;
}

/** Gathers things; a short form or acronym that could be of two of them is of none. */
export function gatherThings(names: readonly FoundName[]): ThingIndex {
	const byForm = new Map<string, NamedThing>();
	const long: FoundName[] = [];
	for (const found of names) {
		if (found.type === 'person' || found.type === 'unknown') continue;
		if (found.known !== undefined && found.known.kind !== 'organization') continue;
		const key = formKey(found);
		if (byForm.has(key)) continue;
		byForm.set(key, thingOf(found, found.type));
		long.push(found);
	}
	addShortForms(byForm, long);
	return {byForm, byAcronym: acronymsOf(byForm, long)};
}

/** The key that a name is looked up by: its owner's country, where it has one, and its words. */
export function formKey({tokens, key, owner}: Pick<FoundName, 'tokens' | 'key' | 'owner'>): string {
	const words = tokens[0] === 'the' ? tokens.slice(1) : tokens;
	if (owner === undefined) return words === tokens ? key : words.join(' ');
	return `${owner.entity} ${stateBodyKey(words)}`;
}

/** "Ministry of Defence" and "Defense Ministry" alike. */
function stateBodyKey(words: readonly string[]): string {
	const at = words.indexOf('of');
	const turned = at === 1 ? [...words.slice(2), words[0] ?? ''] : words;
	return turned
		.filter((word) => word !== 'the')
		.map((word) => (word === 'defence' ? 'defense' : word))
		.join(' ');
}

function thingOf(found: FoundName, type: NamedThing['type']): NamedThing {
	const {text, owner, start, known} = found;
	if (known !== undefined) return {type, name: known.name, entity: known.entity, start};
	const name = text.replace(/^the /i, '');
	const label = owner === undefined ? name : `${owner.name} ${stateBodyKey(found.tokens)}`;
	return {type, name, entity: `${type}:${label.toLowerCase()}`, start};
}

/** The things that a short form may mean, by their keys. */
type Claims = Map<string, Map<string, NamedThing>>;

function claim(claims: Claims, form: string, thing: NamedThing): void {
	const known = claims.get(form);
	if (known === undefined) claims.set(form, new Map([[thing.entity, thing]]));
	else known.set(thing.entity, thing);
}

/** "Acme" for "Acme Group", "the Otters" for "Lisbon Otters", "the Defense Ministry" for the one whose country was named. */
function addShortForms(byForm: Map<string, NamedThing>, long: readonly FoundName[]): void {
	const claims: Claims = new Map();
	for (const found of long) {
		const thing = byForm.get(formKey(found));
		if (thing === undefined) continue;
		for (const key of shortForms(found)) claim(claims, key, thing);
	}
	for (const [key, things] of claims) {
		const [only] = things.values();
		if (only === undefined || things.size > 1) continue;
		const existing = byForm.get(key);
		// A one-word name of its own type that opens a longer one is the same thing: "Acme" and "Acme Group".
		if (existing === undefined || existing.type === only.type || existing.type === 'other') byForm.set(key, only);
	}
}

function shortForms({tokens, owner, type}: FoundName): readonly string[] {
	const words = tokens[0] === 'the' ? tokens.slice(1) : tokens;
	if (owner !== undefined) return [words.join(' '), stateBodyKey(words)];
	if (type === 'other' || words.length < 2) return [];
	const core = words.filter((word) => !companySuffixes.has(word));
	const last = core.at(-1) ?? '';
	const plural = type === 'organization' && core.length <= 3 && /[^s]s$/.test(last) ? [last] : [];
	const whole = core.length < words.length && core.length > 0 ? [core.join(' ')] : [];
	return [...whole, ...beginnings(core), ...plural];
}

/** The beginnings of a name that can stand for it: not "University of", not a word of three letters. */
function beginnings(words: readonly string[]): readonly string[] {
	return words
		.map((_, at) => words.slice(0, at))
		.filter((start) => start.length > 0 && !smallWords.has(start.at(-1) ?? '') && start.join('').length > 3)
		.map((start) => start.join(' '));
}

function acronymsOf(
	byForm: ReadonlyMap<string, NamedThing>,
	long: readonly FoundName[],
): ReadonlyMap<string, NamedThing> {
	const claims: Claims = new Map();
	for (const found of long) {
		const thing = byForm.get(formKey(found));
		if (thing?.type !== 'organization') continue;
		for (const acronym of initials(found.tokens)) claim(claims, acronym, thing);
	}
	const unique = new Map<string, NamedThing>();
	for (const [acronym, things] of claims) {
		const [only] = things.values();
		if (only !== undefined && things.size === 1) unique.set(acronym, only);
	}
	return unique;
}

/** Both ways of making an acronym: of the large words, and of all words. */
function initials(tokens: readonly string[]): string[] {
	const large = tokens.filter((token) => !smallWords.has(token));
	if (large.length < 2) return [];
	return [...new Set([firstLetters(large), firstLetters(tokens)])].filter((acronym) => acronym.length >= 2);
}

function firstLetters(words: readonly string[]): string {
	return words.map((word) => word[0] ?? '').join('');
}
