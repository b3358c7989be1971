import {isHonorific, isPlainHonorific} from '../knowledge/honorifics.ts';
import {companySuffixes} from '../knowledge/name-parts.ts';
import {isCompassWord, isPartyPlural, isPeopleWord} from '../knowledge/peoples.ts';
import {isRoleNoun} from '../knowledge/role-nouns.ts';
import {isFieldOfOffice, isPortfolio, isSurnameLike, isTitleWord} from '../knowledge/titles.ts';
import type {MentionType} from '../model/index.ts';
import {isGivenName, type KnownName, longestKnownName} from './gazetteer.ts';
import {isStateBody} from './name-heads.ts';
import {canBePerson, formOf, isLink, isPersonForm} from './name-forms.ts';
import type {Run} from './name-runs.ts';
import {bareAt, type NameWord, textAt} from './name-words.ts';

/** A stretch of words that is one name, or a title standing alone; positions count the words of its sentence. */
export interface Piece extends Run {
	/** What its form alone says it is; `title` is an office without a name, `unknown` leaves it to the context. */
	readonly form: MentionType | 'known' | 'title' | 'unknown';
	readonly known?: KnownName;
	/** The title before the name of a person. */
	readonly title?: Run;
	/** The country that the name of an organ of state is read with: "Russian" before "Ministry of Defense". */
	readonly owner?: KnownName;
}

/** Cuts a run of words into names: titles off people, nationalities off what follows. */
export function cutRun(words: readonly NameWord[], {from: start, to: end}: Run): readonly Piece[] {
	const {from, to} = withoutLinks(words, {from: start, to: end});
	if (from >= to) return [];
	const run = {from, to};
	const whole = knownRange(words, run);
	if (whole !== undefined) return [{from, to, form: 'known', known: whole}];
	return (
		cutTitled(words, run) ??
		cutKnownSuffix(words, run) ??
		cutByForm(words, run) ??
		cutPeople(words, run) ??
		cutKnownPrefix(words, run) ??
		cutKnownInside(words, run) ??
		cutLinked(words, run)
	);
}

/** The run without connectors at its ends. */
function withoutLinks(words: readonly NameWord[], {from, to}: Run): Run {
	let start = from;
	let end = to;
	while (start < end && isLink(words[start])) start++;
	while (end > start && isLink(words[end - 1])) end--;
	return {from: start, to: end};
}

function knownRange(words: readonly NameWord[], {from, to}: Run): KnownName | undefined {
	const known = words[from]?.known;
	return known?.length === to - from ? known.entry : undefined;
}

interface KnownPiece extends Piece {
	readonly known: KnownName;
}

/** The entry of the tables at the start of a run. */
function knownPrefix(words: readonly NameWord[], {from, to}: Run): KnownPiece | undefined {
	const known = words[from]?.known;
	if (known === undefined || from + known.length > to) return undefined;
	return {from, to: from + known.length, form: 'known', known: known.entry};
}

/** "Russian Chief of Staff Ivan Orlov": what stands before, the name, its title; or an office without a name. */
function cutTitled(words: readonly NameWord[], {from, to}: Run): readonly Piece[] | undefined {
	for (let head = to - 1; head >= from; head--) {
		if (!isTitleAt(words, from, head)) continue;
		const pieces = cutAtTitle(words, {from, to}, head);
		if (pieces !== undefined) return pieces;
	}
	return undefined;
}

function cutAtTitle(words: readonly NameWord[], {from, to}: Run, head: number): readonly Piece[] | undefined {
	const nameFrom = titleEnd(words, head, to);
	const start = titleStart(words, from, head);
	const before = {from, to: start};
	if (nameFrom < to) {
		const title = {from: start, to: nameFrom};
		const name = {from: nameFrom, to};
		return canBePerson(words, name) ? [...cutRun(words, before), {...name, form: 'person', title}] : undefined;
	}
	// "Mr. Cardinal"
	if (head > from && isSurnameLike(bareAt(words, head)) && isPlainHonorific(bareAt(words, head - 1))) return undefined;
	if (start > from && knownRange(words, before) === undefined) return undefined;
	return [...cutRun(words, before), {from: start, to, form: 'title'}];
}

/** Whether a title can end here; "King" and the like only where no given name stands before them. */
function isTitleAt(words: readonly NameWord[], from: number, head: number): boolean {
	if (words[head]?.traits.endsTitle !== true) return false;
	if (head === from || !isSurnameLike(bareAt(words, head))) return true;
	const before = bareAt(words, head - 1);
	return isTitleWord(before) || (isHonorific(before) && !isPlainHonorific(before)) || isState(words[head - 1]);
}

function isState(word: NameWord | undefined): boolean {
	return word?.known !== undefined && states.has(word.known.entry.kind);
}

/** Where the name begins: after the head, and after "of State" where that follows it. */
function titleEnd(words: readonly NameWord[], head: number, to: number): number {
	if (bareAt(words, head + 1) !== 'of') return head + 1;
	const portfolio = bareAt(words, head + 2) === 'the' ? head + 3 : head + 2;
	let at = portfolio;
	while (at < to && (isFieldOfOffice(bareAt(words, at)) || isAndPortfolio(words, at))) at++;
	return at === portfolio ? head + 1 : at;
}

function isAndPortfolio(words: readonly NameWord[], at: number): boolean {
	return bareAt(words, at) === 'and' && isPortfolio(bareAt(words, at + 1));
}

function titleStart(words: readonly NameWord[], from: number, head: number): number {
	let start = head;
	while (start > from) {
		const before = bareAt(words, start - 1);
		if (isTitleWord(before) || isHonorific(before)) start--;
		else if (isLink(words[start - 1]) && start - 2 >= from && isTitleWord(bareAt(words, start - 2))) start -= 2;
		else break;
	}
	return start;
}

/** "the Brito White House": an entry of several words at the end parts from what stands before it. */
function cutKnownSuffix(words: readonly NameWord[], {from, to}: Run): readonly Piece[] | undefined {
	for (let at = Math.max(from + 1, to - longestKnownName); at <= to - 2; at++) {
		const entry = knownRange(words, {from: at, to});
		if (entry === undefined || isLink(words[at - 1])) continue;
		return [...cutRun(words, {from, to: at}), {from: at, to, form: 'known', known: entry}];
	}
	return undefined;
}

/** Organisations, places and things by the nouns that their names are built on; an organ of state parts from its state. */
function cutByForm(words: readonly NameWord[], run: Run): readonly Piece[] | undefined {
	const form = formOf(words, run);
	if (form === undefined) return undefined;
	const state = knownPrefix(words, run);
	if (state !== undefined && isSameCompany(words, state, run)) return [{...run, form: 'known', known: state.known}];
	if (state === undefined || !states.has(state.known.kind)) return [{...run, form}];
	const rest = {from: state.to, to: run.to};
	const parts = form === 'other' || isStateBody(words.slice(rest.from, rest.to).map(({bare}) => bare));
	return parts && rest.from < rest.to ? [state, {...rest, form, owner: state.known}] : [{...run, form}];
}

/** "Acme Motors Group Inc.": a known organisation with its legal form. */
function isSameCompany(words: readonly NameWord[], {known, to: from}: KnownPiece, {to}: Run): boolean {
	return (
		known.kind === 'organization' &&
		words.slice(from, to).every(({bare}) => companySuffixes.has(bare) || legalForms.has(bare))
	);
}

const legalForms: ReadonlySet<string> = new Set(['group', 'holding', 'holdings', 'company', '&']);

const states: ReadonlySet<string> = new Set(['demonym', 'country', 'bloc']);

/** "Jewish leaders", "Northern Ireland": words for peoples name nobody; a part of a country is a place. */
function cutPeople(words: readonly NameWord[], {from, to}: Run): readonly Piece[] | undefined {
	const first = bareAt(words, from);
	if (isPartyPlural(first) && to - from === 1) return [{from, to, form: 'organization'}];
	if (!isCompassWord(first) || to - from === 1)
		return isPeopleWord(first) ? cutRun(words, {from: from + 1, to}) : undefined;
	const rest = knownPrefix(words, {from: from + 1, to});
	if (rest?.known.type !== 'place' || rest.known.kind === 'demonym') return undefined;
	return [{from, to: rest.to, form: 'place'}, ...cutRun(words, {from: rest.to, to})];
}

/** "Russian Ivan Orlov", "Lisbon Otters", "Paris Hilton". */
function cutKnownPrefix(words: readonly NameWord[], run: Run): readonly Piece[] | undefined {
	const prefix = knownPrefix(words, run);
	if (prefix === undefined) return undefined;
	const rest = {from: prefix.to, to: run.to};
	if (knownRange(words, rest) === undefined) {
		if (isCalledLikePlace(words, prefix, run)) return [{...run, form: 'person'}];
		if (isTeam(words, prefix, rest)) return [{...run, form: 'organization'}];
	}
	return [prefix, ...cutRun(words, rest)];
}

/** "Paris Hilton", "legislator Florence Brito" */
function isCalledLikePlace(words: readonly NameWord[], prefix: KnownPiece, {from, to}: Run): boolean {
	if (prefix.to - from > 1 || to - prefix.to > 2 || prefix.known.kind === 'demonym') return false;
	if (isRoleNoun(bareAt(words, from - 1))) return true;
	return isGivenName(textAt(words, from)) && !isTeam(words, prefix, {from: prefix.to, to});
}

/** "Lisbon Otters" */
function isTeam(words: readonly NameWord[], {known}: KnownPiece, {from, to}: Run): boolean {
	return towns.has(known.kind) && to - from === 1 && /[^s]s$/.test(bareAt(words, from));
}

const towns: ReadonlySet<string> = new Set(['city', 'capital', 'region']);

/** "Hollow Field USA": a country or bloc inside parts from what stands before it. */
function cutKnownInside(words: readonly NameWord[], {from, to}: Run): readonly Piece[] | undefined {
	for (let at = from + 1; at < to; at++) {
		const entry = knownPrefix(words, {from: at, to});
		if (entry === undefined || !(states.has(entry.known.kind) || entry.known.kind === 'government')) continue;
		if (isLink(words[at - 1]) || isGivenName(textAt(words, from))) return undefined;
		return [...cutRun(words, {from, to: at}), ...cutRun(words, {from: at, to})];
	}
	return undefined;
}

/** What no form explains: two names where "and" stands between, else one, of a person or of unknown kind. */
function cutLinked(words: readonly NameWord[], {from, to}: Run): readonly Piece[] {
	const link = words.slice(from, to).findIndex(({bare}) => splitters.has(bare));
	if (link > 0) return [...cutRun(words, {from, to: from + link}), ...cutRun(words, {from: from + link + 1, to})];
	// "AFP Ana Brito"
	if (to - from > 2 && /^\p{Lu}{3,}$/u.test(textAt(words, from)) && isGivenName(textAt(words, from + 1))) {
		return [{from, to: from + 1, form: 'unknown'}, ...cutRun(words, {from: from + 1, to})];
	}
	return [{from, to, form: isPersonForm(words, {from, to}) ? 'person' : 'unknown'}];
}

const splitters: ReadonlySet<string> = new Set(['and', 'for', 'on', 'to', 'the']);
