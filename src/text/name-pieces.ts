import {isHonorific, isPlainHonorific} from '../knowledge/honorifics.ts';
import {companySuffixes, nameSuffixes, otherHeads, otherPrefixes, placeHeads} from '../knowledge/name-parts.ts';
import {isPortfolio, isSurnameLike, isTitleHead, isTitleWord} from '../knowledge/titles.ts';
import {isCompassWord, isPartyPlural, isPeopleWord} from '../knowledge/peoples.ts';
import type {MentionType} from '../model/index.ts';
import {
	isGivenName,
	isOnlyGivenName,
	isOrganizationHead,
	isStateBody,
	type KnownName,
	longestKnownName,
} from './gazetteer.ts';
import {isDictionaryWord} from './lexicon.ts';
import type {Run} from './name-runs.ts';
import type {NameWord} from './name-words.ts';

/** A stretch of words that is one name, or a title standing alone; positions count the words of its sentence. */
export interface Piece extends Run {
	/** What its form alone says it is; `title` is an office without a name, `unknown` leaves it to the context. */
	readonly form: MentionType | 'known' | 'title' | 'unknown';
	readonly known?: KnownName;
	/** The title before the name of a person. */
	readonly title?: Run;
	/** The country or place that the name of an organisation is read with: "Russian" before "Ministry of Defense". */
	readonly owner?: KnownName;
}

/** Cuts a run of words into names: titles off people, nationalities off what follows. */
export function cutRun(words: readonly NameWord[], {from, to: end}: Run): Piece[] {
	const to = withoutLinks(words, from, end);
	const run = {from, to};
	if (from >= to) return [];
	const whole = knownRange(words, from, to);
	if (whole !== undefined) return [{from, to, form: 'known', known: whole}];
	if (isLink(words[from])) return cutRun(words, {from: from + 1, to});
	return (
		cutTitled(words, run) ??
		cutKnownSuffix(words, run) ??
		cutByForm(words, run) ??
		cutPeople(words, run) ??
		cutKnownPrefix(words, run) ??
		cutLinked(words, run)
	);
}

/** The end of the run without connectors that nothing follows. */
function withoutLinks(words: readonly NameWord[], from: number, to: number): number {
	let end = to;
	while (end > from && isLink(words[end - 1])) end--;
	return end;
}

/** "Jewish leaders", "Northern Ireland": words for peoples name nobody; a part of a country is a place. */
function cutPeople(words: readonly NameWord[], {from, to}: Run): Piece[] | undefined {
	const first = words[from];
	if (first === undefined) return undefined;
	if (isPartyPlural(first.bare) && to - from === 1) return [{from, to, form: 'organization'}];
	if (isCompassWord(first.bare) && to - from > 1) {
		const rest = knownPrefix(words, {from: from + 1, to});
		const region = rest !== undefined && rest.known.type === 'place' && rest.known.kind !== 'demonym';
		return region ? [{from, to: rest.to, form: 'place'}, ...cutRun(words, {from: rest.to, to})] : undefined;
	}
	return isPeopleWord(first.bare) ? cutRun(words, {from: from + 1, to}) : undefined;
}

/** "the Clinton White House": an entry of several words at the end parts from what stands before it. */
function cutKnownSuffix(words: readonly NameWord[], {from, to}: Run): Piece[] | undefined {
	for (let at = Math.max(from + 1, to - longestKnownName); at <= to - 2; at++) {
		const entry = knownRange(words, at, to);
		if (entry === undefined || isLink(words[at - 1])) continue;
		return [...cutRun(words, {from, to: at}), {from: at, to, form: 'known', known: entry}];
	}
	return undefined;
}

function knownRange(words: readonly NameWord[], from: number, to: number): KnownName | undefined {
	const known = words[from]?.known;
	return known !== undefined && known.length === to - from ? known.entry : undefined;
}

const links: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', 'to', 'the', '&']);

function isLink(word: NameWord | undefined): boolean {
	return word !== undefined && links.has(word.bare);
}

/** "Russian Chief of Staff Valeri Guerasimov": what stands before, the name, its title; or an office without a name. */
function cutTitled(words: readonly NameWord[], {from, to}: Run): Piece[] | undefined {
	for (let head = to - 1; head >= from; head--) {
		if (!isTitleAt(words, from, head)) continue;
		const nameFrom = titleEnd(words, head, to);
		const start = titleStart(words, from, head);
		if (
			nameFrom === to &&
			head > from &&
			isSurnameLike(words[head]?.bare ?? '') &&
			isPlainHonorific(words[head - 1]?.bare ?? '')
		)
			continue;
		if (nameFrom === to) {
			if (start > from && !isPieceOfPlaces(words, from, start)) continue;
			return [...cutRun(words, {from, to: start}), {from: start, to, form: 'title'}];
		}
		if (!canBePerson(words, nameFrom, to)) continue;
		return [
			...cutRun(words, {from, to: start}),
			{from: nameFrom, to, form: 'person', title: {from: start, to: nameFrom}},
		];
	}
	return undefined;
}

function isTitleAt(words: readonly NameWord[], from: number, head: number): boolean {
	const word = words[head];
	if (word === undefined || !(isTitleHead(word.bare) || isHonorific(word.bare))) return false;
	if (!isSurnameLike(word.bare) || head === from) return true;
	const before = words[head - 1];
	return (
		before !== undefined &&
		(isTitleWord(before.bare) ||
			(isHonorific(before.bare) && !isPlainHonorific(before.bare)) ||
			before.known !== undefined)
	);
}

/** Where the name begins: after the head, and after "of State" where that follows it. */
function titleEnd(words: readonly NameWord[], head: number, to: number): number {
	let at = head + 1;
	if (words[at]?.bare !== 'of') return at;
	at++;
	if (words[at]?.bare === 'the') at++;
	const portfolio = at;
	while (at < to && isPortfolioOrAnd(words, at)) at++;
	return at === portfolio ? head + 1 : at;
}

function isPortfolioOrAnd(words: readonly NameWord[], at: number): boolean {
	const word = words[at];
	if (word === undefined) return false;
	return isPortfolio(word.bare) || (word.bare === 'and' && isPortfolio(words[at + 1]?.bare ?? ''));
}

function titleStart(words: readonly NameWord[], from: number, head: number): number {
	let start = head;
	while (start > from) {
		const before = words[start - 1];
		if (before === undefined) break;
		if (isTitleWord(before.bare) || isHonorific(before.bare)) start--;
		else if (isLink(before) && start - 2 >= from && isTitleWord(words[start - 2]?.bare ?? '')) start -= 2;
		else break;
	}
	return start;
}

/** Whether what stands before an office without a name is a country or the like, and not a part of another name. */
function isPieceOfPlaces(words: readonly NameWord[], from: number, to: number): boolean {
	return knownRange(words, from, to) !== undefined;
}

function canBePerson(words: readonly NameWord[], from: number, to: number): boolean {
	const last = words[to - 1];
	const first = words[from];
	if (first === undefined || last === undefined || to - from > 6) return false;
	if (isLink(first) || words.slice(from, to).some((word) => links.has(word.bare))) return false;
	const known = knownRange(words, from, to);
	if (known !== undefined && known.kind !== 'city' && known.kind !== 'capital' && known.kind !== 'region') return false;
	if (companySuffixes.has(last.bare) && !nameSuffixes.has(last.bare)) return false;
	if (to - from === 1) return !isOrganizationHead(last.bare) && !otherHeads.has(last.bare);
	return (
		isGivenName(first.text) ||
		!(isOrganizationHead(last.bare) || placeHeads.has(last.bare) || otherHeads.has(last.bare))
	);
}

/** Organisations, places and things by the nouns that their names are built on. */
function cutByForm(words: readonly NameWord[], run: Run): Piece[] | undefined {
	const {from, to} = run;
	const form = formOf(words, from, to);
	if (form === undefined) return undefined;
	const prefix = knownPrefix(words, run);
	if (prefix === undefined || prefix.to === to) return [{from, to, form}];
	const rest = {from: prefix.to, to};
	const plain = prefix.known.kind === 'demonym' || prefix.known.kind === 'country' || prefix.known.kind === 'bloc';
	const body = isStateBody(words.slice(rest.from, to).map(({bare}) => bare));
	if (plain && (body || form === 'other' || to - rest.from === 0)) {
		return [known(prefix), {...rest, form, owner: prefix.known}];
	}
	return [{from, to, form}];
}

function known({from, to, known: entry}: KnownRange): Piece {
	return {from, to, form: 'known', known: entry};
}

function formOf(words: readonly NameWord[], from: number, to: number): MentionType | undefined {
	const numbered = to - from > 2 && nameSuffixes.has(words[to - 1]?.bare ?? '');
	const last = words[numbered ? to - 2 : to - 1]?.bare ?? '';
	const linkAt = words
		.slice(from, to)
		.findIndex((word) => word.bare === 'of' || word.bare === 'for' || word.bare === 'on');
	const head = linkAt > 0 ? (words[from + linkAt - 1]?.bare ?? '') : last;
	if (to - from > 1 && companySuffixes.has(last) && !nameSuffixes.has(last)) return 'organization';
	if (words.slice(from, to).some(({text}) => text === '&')) return 'organization';
	if (to - from === 1) return undefined;
	if (otherPrefixes.has(words[from]?.bare ?? '')) return 'other';
	if (placePrefixes.has(words[from]?.bare ?? '') && !isOrganizationHead(last)) return 'place';
	return headForm(head, to - from);
}

function headForm(head: string, length: number): MentionType | undefined {
	if (isOrganizationHead(head)) return 'organization';
	if (placeHeads.has(head)) return 'place';
	if (otherHeads.has(head)) return length > 1 ? 'other' : undefined;
	return undefined;
}

/** First words of place names: "Mount Agamenticus", "Lake Geneva". */
const placePrefixes: ReadonlySet<string> = new Set(
	'mount mt lake cape port fort camp loch isle saint st santa san são el los las'.split(' '),
);

interface KnownRange extends Run {
	readonly known: KnownName;
}

/** The longest entry of the tables at the start of a run. */
function knownPrefix(words: readonly NameWord[], {from, to}: Run): KnownRange | undefined {
	const known = words[from]?.known;
	if (known === undefined || from + known.length > to) return undefined;
	return {from, to: from + known.length, known: known.entry};
}

/** "Russian Sergey Lavrov", "Houston Astros", "Paris Hilton". */
function cutKnownPrefix(words: readonly NameWord[], run: Run): Piece[] | undefined {
	const prefix = knownPrefix(words, run);
	if (prefix === undefined) return cutKnownInside(words, run);
	const {from, to} = run;
	const rest = to - prefix.to;
	const last = words[to - 1];
	const place = prefix.known.kind === 'city' || prefix.known.kind === 'capital' || prefix.known.kind === 'region';
	const single = prefix.to - from === 1;
	const unknownRest = knownRange(words, prefix.to, to) === undefined;
	if (single && unknownRest && prefix.known.kind !== 'demonym' && rest <= 2 && isGivenName(words[from]?.text ?? '')) {
		return [{from, to, form: 'person'}];
	}
	if (place && rest === 1 && unknownRest && last !== undefined && /[^s]s$/.test(last.bare))
		return [{from, to, form: 'organization'}];
	return [known(prefix), ...cutRun(words, {from: prefix.to, to})];
}

/** "Heathrow London", "Congressman John Smith Washington": a country or bloc at the end parts from what stands before it. */
function cutKnownInside(words: readonly NameWord[], {from, to}: Run): Piece[] | undefined {
	for (let at = from + 1; at < to; at++) {
		const suffix = knownPrefix(words, {from: at, to});
		if (
			suffix === undefined ||
			suffix.known.kind === 'city' ||
			suffix.known.kind === 'region' ||
			suffix.known.kind === 'capital'
		)
			continue;
		if (isLink(words[at - 1]) || isGivenName(words[from]?.text ?? '')) return undefined;
		return [...cutRun(words, {from, to: at}), ...cutRun(words, {from: at, to})];
	}
	return undefined;
}

/** What no form explains: two names where "and" or "of" stands between, else one name of unknown kind. */
function cutLinked(words: readonly NameWord[], {from, to}: Run): Piece[] {
	for (let at = from; at < to; at++) {
		if (!isLink(words[at]) || words[at]?.bare === 'of' || words[at]?.text === '&') continue;
		return [...cutRun(words, {from, to: at}), ...cutRun(words, {from: at + 1, to})];
	}
	// "AFP Angela Merkel"
	if (to - from > 2 && /^\p{Lu}{3,}$/u.test(words[from]?.text ?? '') && isGivenName(words[from + 1]?.text ?? '')) {
		return [{from, to: from + 1, form: 'unknown'}, ...cutRun(words, {from: from + 1, to})];
	}
	return [{from, to, form: personForm(words, from, to)}];
}

/** "John F. Kennedy Jr." is a person by its form alone. */
function personForm(words: readonly NameWord[], from: number, to: number): 'person' | 'unknown' {
	const last = words[to - 1];
	if (to - from < 2 || to - from > 6 || last === undefined) return 'unknown';
	if (isOnlyGivenName(words[from]?.text ?? '')) return 'person';
	if (isGivenName(words[from]?.text ?? '') && !isDictionaryWord(last.bare)) return 'person';
	const middle = words.slice(from, to - 1).some(({text}) => /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(text));
	return middle || last.bare === 'jr' || last.bare === 'sr' ? 'person' : 'unknown';
}
