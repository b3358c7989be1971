import {companySuffixes, nameSuffixes, otherHeads, otherPrefixes, placeHeads} from '../knowledge/name-parts.ts';
import {numberedFamilies, products} from '../knowledge/products.ts';
import type {MentionType} from '../model/index.ts';
import {isGivenName, isOnlyGivenName} from './gazetteer.ts';
import {isOrganizationHead} from './name-heads.ts';
import {isDictionaryWord} from './lexicon.ts';
import type {Run} from './name-runs.ts';
import {bareAt, type NameWord, textAt} from './name-words.ts';

/** Small words between the parts of a name. */
export function isLink(word: NameWord | undefined): boolean {
	return word !== undefined && links.has(word.bare);
}

const links: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', 'to', 'the', '&']);
const headLinks: ReadonlySet<string> = new Set(['of', 'for', 'on']);

/** First words of place names: "Mount Hollow", "Lake Geneva". */
const placePrefixes: ReadonlySet<string> = new Set(
	'mount mt lake cape port fort camp loch isle saint st santa san são el los las'.split(' '),
);

/** What the nouns that a name is built on say it is: "University of", "River", "Treaty on", "Inc." */
export function formOf(words: readonly NameWord[], {from, to}: Run): MentionType | undefined {
	if (to - from < 2) return loneForm(bareAt(words, from));
	const name = words.slice(from, to);
	if (isFamilyMember(name)) return 'other';
	const last = bareAt(words, lastWord(words, {from, to}));
	if (isCompanySuffix(last) || name.some(({text}) => text === '&')) return 'organization';
	const byFirst = firstWordForm(bareAt(words, from), last);
	if (byFirst !== undefined) return byFirst;
	if (name.length === 2 && surnameHeads.has(last) && isOnlyGivenName(textAt(words, from))) return undefined;
	const link = name.findIndex(({bare}) => headLinks.has(bare));
	return headForm(link > 0 ? bareAt(words, from + link - 1) : last);
}

/** "Boeing 737", "Airbus A320", "Tesla Model 3" */
function isFamilyMember(name: readonly NameWord[]): boolean {
	return name.some(
		({bare}, at) => at > 0 && /^\p{L}{0,2}-?\d/u.test(bare) && numberedFamilies.has(name[at - 1]?.bare ?? ''),
	);
}

function loneForm(bare: string): MentionType | undefined {
	// "MiG-29"
	if (products.has(bare) || /^[a-z]{1,4}-\d{1,3}[a-z]{0,2}$/.test(bare)) return 'other';
	return loneBodies.has(bare) ? 'organization' : undefined;
}

/** "Operation", "Mount" */
function firstWordForm(first: string, last: string): MentionType | undefined {
	if (otherPrefixes.has(first)) return 'other';
	return placePrefixes.has(first) && !isOrganizationHead(last) && !otherHeads.has(last) ? 'place' : undefined;
}

/** Heads of place names that are surnames as often: "Veronica Lake", "Tiger Woods". */
const surnameHeads: ReadonlySet<string> = new Set(
	'lake hill hills forest park woods castle church marsh wall hall bridge lane house fields ford cross post day glass gray'.split(
		' ',
	),
);

/** Chambers and treasuries that news names without their country. */
const loneBodies: ReadonlySet<string> = new Set(['congress', 'senate', 'house', 'parliament', 'treasury']);

/** The last word but for a number: "War" of "World War II". */
function lastWord(words: readonly NameWord[], {from, to}: Run): number {
	return to - from > 2 && nameSuffixes.has(bareAt(words, to - 1)) ? to - 2 : to - 1;
}

function isCompanySuffix(bare: string): boolean {
	return companySuffixes.has(bare) && !nameSuffixes.has(bare);
}

function headForm(head: string): MentionType | undefined {
	if (isOrganizationHead(head)) return 'organization';
	if (placeHeads.has(head)) return 'place';
	return otherHeads.has(head) ? 'other' : undefined;
}

/** The most words of a person's name. */
const longestPersonName = 6;

/** Whether words after a title can be the name of a person: not "Electric Co." after "General". */
export function canBePerson(words: readonly NameWord[], {from, to}: Run): boolean {
	const name = words.slice(from, to);
	if (name.length === 0 || name.length > longestPersonName || name.some(isLink) || isOtherKnown(words, {from, to}))
		return false;
	const last = bareAt(words, to - 1);
	if (isCompanySuffix(last)) return false;
	if (name.length === 1) return !isOrganizationHead(last) && !otherHeads.has(last);
	return isGivenName(textAt(words, from)) || headForm(last) === undefined;
}

/** Whether the tables know the words as something that no person is called like; many are called like towns. */
function isOtherKnown(words: readonly NameWord[], {from, to}: Run): boolean {
	const known = words[from]?.known;
	if (known?.length !== to - from) return false;
	return !townLike.has(known.entry.kind);
}

const townLike: ReadonlySet<string> = new Set(['city', 'capital', 'region']);

/** "John F. Kennedy Jr." is a person by its form alone. */
export function isPersonForm(words: readonly NameWord[], {from, to}: Run): boolean {
	if (to - from < 2 || to - from > longestPersonName) return false;
	const first = textAt(words, from);
	const last = bareAt(words, to - 1);
	if (isOnlyGivenName(first) || (isGivenName(first) && !isDictionaryWord(last))) return true;
	const initial = words.slice(from, to - 1).some(({text}) => /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(text));
	return initial || last === 'jr' || last === 'sr';
}
