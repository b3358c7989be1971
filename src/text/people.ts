import {isNicknameOf} from '../knowledge/nicknames.ts';
import {nameSuffixes} from '../knowledge/name-parts.ts';
import type {Gender} from '../knowledge/role-nouns.ts';
import type {FoundName} from './found-name.ts';

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
	const byLast = new Map<string, Draft[]>();
	const full = names.filter(({type, tokens}) => type === 'person' && tokens.length > 1);
	for (const found of full.toSorted((a, b) => b.tokens.length - a.tokens.length || a.start - b.start)) {
		const last = lastName(found.tokens);
		const namesakes = byLast.get(last) ?? [];
		const candidates = namesakes.filter(({forms}) => forms.some((form) => areFormsOfOne(form, found.tokens)));
		const [only] = candidates;
		const draft =
			only !== undefined && candidates.length === 1
				? only
				: {name: found.text, forms: [], titles: new Set<string>(), genders: new Set<Gender>(), start: found.start};
		if (draft !== only || candidates.length !== 1) {
			drafts.push(draft);
			if (namesakes.length < mostNamesakes) byLast.set(last, [...namesakes, draft]);
		}
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
	if (lastA !== lastB) return false;
	if (suffixA !== suffixB && suffixA !== '' && suffixB !== '') return false;
	if (!givenFits(givenA, givenB)) return false;
	return middlesFit(middleA, middleB);
}

function partsOf(tokens: readonly string[]): readonly [string, readonly string[], string, string] {
	const suffix = tokens.length > 2 ? tokens.find((token, at) => at > 1 && nameSuffixes.has(token)) : undefined;
	const core = tokens.filter((token, at) => at < 2 || token !== suffix);
	return [core[0] ?? '', core.slice(1, -1), core.at(-1) ?? '', suffix ?? ''];
}

function givenFits(a: string, b: string): boolean {
	if (a === b || isNicknameOf(a, b)) return true;
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
	const others = index.byGivenName.get(key) ?? index.byMiddle.get(key) ?? [];
	return others.filter((person) => person.start < start);
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
	return {bySurname, byGivenName, byMiddle, byForm};
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
