import {isMisspelling, sameName} from '../knowledge/name-similarity.ts';
import {isNicknameOf} from '../knowledge/nicknames.ts';
import {nameSuffixes} from '../knowledge/name-parts.ts';
import type {Gender} from '../knowledge/role-nouns.ts';
import {soundKey} from '../model/index.ts';
import type {FoundName} from './found-name.ts';
import {isDictionaryWord} from './lexicon.ts';

/** One person of an article, with every full form of the name that stands in it. */
export interface Person {
	/** The fullest form. */
	readonly name: string;
	/** The folded words of each full form. */
	readonly forms: readonly (readonly string[])[];
	readonly titles: ReadonlySet<string>;
	readonly gender?: Gender;
	/** Start of the first full name. */
	readonly start: number;
}

interface Draft {
	name: string;
	readonly forms: (readonly string[])[];
	readonly titles: Set<string>;
	readonly genders: Set<Gender>;
	readonly start: number;
}

/** More people of one surname (or given name) than any article has: so many are told apart by their full names alone. */
const mostNamesakes = 40;

/** The people whom the article names in full, forms of one name put together. */
export function gatherPeople(names: readonly FoundName[]): Person[] {
	const drafts: Draft[] = [];
	const byPart = new Map<string, Draft[]>();
	const full = names.filter(({type, tokens}) => type === 'person' && tokens.length > 1);
	const generations = twoGenerations(full);
	for (const found of full.toSorted((a, b) => b.tokens.length - a.tokens.length || a.start - b.start)) {
		const parts = partKeys(found.tokens);
		const namesakes = [...new Set(parts.flatMap((part) => byPart.get(part) ?? []))];
		const candidates = namesakes.filter(({forms}) =>
			forms.some((form) => areOnePerson(form, found.tokens, generations)),
		);
		const [only] = candidates;
		if (only !== undefined && candidates.length === 1) {
			addForm(only, found);
			continue;
		}
		const draft = {
			name: found.text,
			forms: [],
			titles: new Set<string>(),
			genders: new Set<Gender>(),
			start: found.start,
		};
		drafts.push(draft);
		for (const part of parts) addTo(byPart, part, draft);
		addForm(draft, found);
	}
	return drafts
		.map(({genders, ...draft}) => {
			const [gender] = genders;
			return {...draft, ...(gender !== undefined && genders.size === 1 ? {gender} : {})};
		})
		.toSorted((a, b) => a.start - b.start);
}

function addForm(draft: Draft, found: FoundName): void {
	if (!draft.forms.some((form) => form.join(' ') === found.tokens.join(' '))) draft.forms.push(found.tokens);
	for (const word of found.titleWords) draft.titles.add(word);
	if (found.gender !== undefined) draft.genders.add(found.gender);
}

/** By what one person's forms are looked for: the sound of the surname, or a given name before a surname that may be misspelt. */
function partKeys(tokens: readonly string[]): readonly string[] {
	return [soundKey(lastName(tokens)), `${tokens[0] ?? ''} `];
}

function addTo(byPart: Map<string, Draft[]>, part: string, draft: Draft): void {
	const known = byPart.get(part);
	if (known === undefined) byPart.set(part, [draft]);
	else if (known.length < mostNamesakes) known.push(draft);
}

/** The names, without their suffixes, that one sentence gives with a suffix and without: of father and son. */
function twoGenerations(full: readonly FoundName[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const suffixed = full.filter(({tokens}) => suffixOf(tokens) !== '');
	for (const {tokens, sentence} of suffixed) seen.add(`${sentence} ${withoutSuffix(tokens)}`);
	const plain = full.filter(({tokens, sentence, key}) => suffixOf(tokens) === '' && seen.has(`${sentence} ${key}`));
	return new Set(plain.map(({key}) => key));
}

function suffixOf(tokens: readonly string[]): string {
	return tokens.find((token, at) => at > 1 && nameSuffixes.has(token)) ?? '';
}

function withoutSuffix(tokens: readonly string[]): string {
	return tokens.filter((token, at) => at < 2 || !nameSuffixes.has(token)).join(' ');
}

function areOnePerson(a: readonly string[], b: readonly string[], generations: ReadonlySet<string>): boolean {
	if (!areFormsOfOne(a, b)) return false;
	return suffixOf(a) === suffixOf(b) || !generations.has(withoutSuffix(a));
}

/** The surname's last word, suffixes left out. */
function lastName(tokens: readonly string[]): string {
	const last = tokens.findLast((token) => !nameSuffixes.has(token));
	return last ?? tokens.at(-1) ?? '';
}

/**
 * Whether two full names can be of one person: "Joe Brito" and "Joseph R. Brito", never "John A. Brito" and "John B. A. Brito".
 * Each is given as folded words.
 */
function areFormsOfOne(a: readonly string[], b: readonly string[]): boolean {
	if (a.join(' ') === b.join(' ')) return true;
	const [givenA, middleA, lastA, suffixA] = partsOf(a);
	const [givenB, middleB, lastB, suffixB] = partsOf(b);
	if (!surnameFits(lastA, lastB) && !(givenA === givenB && isSlip(lastA, lastB))) return false;
	if (suffixA !== suffixB && suffixA !== '' && suffixB !== '') return false;
	if (!givenFits(givenA, givenB)) return false;
	return middlesFit(middleA, middleB);
}

function partsOf(tokens: readonly string[]): readonly [string, readonly string[], string, string] {
	const suffix = tokens.length > 2 ? tokens.find((token, at) => at > 1 && nameSuffixes.has(token)) : undefined;
	const core = tokens.filter((token, at) => at < 2 || token !== suffix);
	return [core[0] ?? '', core.slice(1, -1), core.at(-1) ?? '', suffix ?? ''];
}

function surnameFits(a: string, b: string): boolean {
	return a === b || sameName(a, b) === 'variant';
}

/** "Achterburg" for "Achterberg": no word of the dictionary is a slip for a name. */
function isSlip(a: string, b: string): boolean {
	return isMisspelling(a, b) && !isDictionaryWord(a) && !isDictionaryWord(b);
}

function givenFits(a: string, b: string): boolean {
	if (a === b || isNicknameOf(a, b) || (a.length > 1 && b.length > 1 && sameName(a, b) === 'variant')) return true;
	return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

/** Middle names fit when one has none, or when each of the shorter list opens its counterpart or is opened by it. */
function middlesFit(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	return short.every((token, at) => {
		const other = long[at] ?? '';
		return token === other || ((token.length === 1 || other.length === 1) && token[0] === other[0]);
	});
}

/**
 * Which people a partial name can mean, the likeliest reading first: by surname, else by given name, else by a middle part.
 * A given name alone means somebody only after the full name has stood.
 */
export function peopleCalled({tokens, start}: PartialName, index: PeopleIndex): readonly Person[] {
	const key = tokens.filter((token, at) => at === 0 || !nameSuffixes.has(token)).join(' ');
	const bySurname = index.bySurname.get(key);
	if (bySurname !== undefined) return bySurname;
	const others = index.byGivenName.get(key) ?? index.byMiddle.get(key);
	return others === undefined
		? otherwiseSpelt({tokens, start}, index)
		: others.filter((person) => person.start < start);
}

/** Those named before whose surname a bare name spells in another way: "Guerasimov", "Achterburg". */
export function otherwiseSpelt({tokens, start}: PartialName, index: PeopleIndex): readonly Person[] {
	const [only] = tokens;
	if (only === undefined || tokens.length > 1) return [];
	const surnames = [
		...(index.surnamesBySound.get(soundKey(only)) ?? []).filter((surname) => surnameFits(surname, only)),
		...(index.surnamesByLetter.get(only.charAt(0)) ?? []).filter((surname) => isSlip(surname, only)),
	];
	const people = surnames.flatMap((surname) => index.bySurname.get(surname) ?? []);
	return [...new Set(people)].filter((person) => person.start < start);
}

/** The folded words of a name and where it stands. */
interface PartialName {
	readonly tokens: readonly string[];
	readonly start: number;
}

/** The people of an article by the parts of their names; where too many share a part, it means nobody. */
export interface PeopleIndex {
	readonly bySurname: ReadonlyMap<string, readonly Person[]>;
	readonly byGivenName: ReadonlyMap<string, readonly Person[]>;
	readonly byMiddle: ReadonlyMap<string, readonly Person[]>;
	readonly byForm: ReadonlyMap<string, Person>;
	/** Surnames of one word by how they sound, and by their first letter. */
	readonly surnamesBySound: ReadonlyMap<string, readonly string[]>;
	readonly surnamesByLetter: ReadonlyMap<string, readonly string[]>;
}

/** Indexes people by every ending, every beginning and every inner word of their names. */
export function indexPeople(people: readonly Person[]): PeopleIndex {
	const bySurname = new Map<string, Person[]>();
	const byGivenName = new Map<string, Person[]>();
	const byMiddle = new Map<string, Person[]>();
	const byForm = new Map<string, Person>();
	for (const person of people) {
		for (const form of person.forms) {
			byForm.set(form.join(' '), person);
			const tokens = form.filter((token, at) => at < 2 || !nameSuffixes.has(token));
			for (let at = 1; at < tokens.length; at++) {
				add(bySurname, tokens.slice(at).join(' '), person);
				add(byGivenName, tokens.slice(0, at).join(' '), person);
			}
			for (const token of tokens.slice(1, -1)) if (token.length > 2) add(byMiddle, token, person);
		}
	}
	for (const shared of [bySurname, byGivenName, byMiddle])
		for (const [part, namesakes] of shared) if (namesakes.length > mostNamesakes) shared.set(part, []);
	const surnames = [...bySurname.keys()].filter((surname) => !surname.includes(' '));
	return {
		bySurname,
		byGivenName,
		byMiddle,
		byForm,
		surnamesBySound: groupBy(surnames, soundKey),
		surnamesByLetter: groupBy(surnames, (surname) => surname.charAt(0)),
	};
}

function groupBy(words: readonly string[], keyOf: (word: string) => string): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const word of words) {
		const key = keyOf(word);
		const known = groups.get(key);
		if (known === undefined) groups.set(key, [word]);
		else if (known.length < mostNamesakes) known.push(word);
	}
	return groups;
}

function add(index: Map<string, Person[]>, key: string, person: Person): void {
	const known = index.get(key);
	if (known === undefined) index.set(key, [person]);
	else if (known.at(-1) !== person) known.push(person);
}

/** The one person among several whom gender and title leave, or none. */
export function choosePerson(
	candidates: readonly Person[],
	{gender, titleWords}: Pick<FoundName, 'gender' | 'titleWords'>,
): Person | undefined {
	const fitting = candidates.filter(
		(person) => gender === undefined || person.gender === undefined || person.gender === gender,
	);
	if (fitting.length <= 1) return fitting[0];
	const titled = fitting.filter(({titles}) => titleWords.some((word) => titles.has(word)));
	return titled.length === 1 ? titled[0] : undefined;
}
