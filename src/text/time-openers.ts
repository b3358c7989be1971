import {calendarUnits, months, partsOfDay, seasons} from '../knowledge/calendar.ts';
import {ordinals} from '../knowledge/number-words.ts';
import {holidayNames} from './annual-times.ts';
import {boundOpeners, limits} from './bounded-times.ts';
import {approximators} from './clock-times.ts';
import {directions} from './directed-units.ts';
import {type Lexeme, matchPhrase} from './lexemes.ts';
import {momentOpeners} from './moments.ts';
import {mayCount} from './number-followers.ts';
import {numberOpeners} from './numbers.ts';
import {periodParts} from './parts-of-dates.ts';

type Role = 'opens' | 'leads' | 'links' | 'counts' | 'measures' | 'follows' | 'names';

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'that']);

/**
 * What a word (in lower case) can do at the front of a time: `opens` it, `leads` to a word that opens it or follows
 * ("the", "since"), `links` to it by "of", "on" or "in" ("end of May"), `counts` what a
 * time can be told in ("two", "first", "years" ago), `measures` a
 * unit behind it ("in", "more than"), only `follows` such a word ("a few years ago", "the week of"), or begins what
 * `names` a feast ("New Year's Eve").
 */
const roles: ReadonlyMap<string, Role> = new Map([
	...fill('opens', momentOpeners),
	...fill('follows', [
		...calendarUnits.keys(),
		...words(
			'few handful same hundred thousand now on before after past coming starting beginning commencing than least to',
		),
	]),
	...fill('names', feastWords()),
	...fill('links', [...partsOfDay.keys(), ...periodParts.phrases.keys(), ...seasons.keys()]),
	...fill('counts', [
		...numberOpeners,
		...ordinals.keys(),
		...[...calendarUnits.keys()].filter((unit) => unit.endsWith('s')),
	]),
	...fill('opens', words('early late mid overnight midday noon lunchtime')),
	...fill('leads', words('following final upcoming preceding fiscal financial school academic earlier later')),
	...fill('leads', [...boundOpeners, ...directions.keys(), ...approximators, ...articles, 'between', 'from']),
	...fill('measures', [...limits.phrases.keys(), 'in', 'within']),
]);

/** Words that begin the name of a feast and no other time: "all", "new", "good". */
function feastWords(): string[] {
	return [...holidayNames.phrases.keys()].filter((word) => !months.has(word) && !ordinals.has(word));
}

function words(list: string): readonly string[] {
	return list.split(' ');
}

function fill(role: Role, entries: Iterable<string>): (readonly [string, Role])[] {
	return [...entries].map((word) => [word, role] as const);
}

/** Whether a time may begin at a lexeme; most are ruled out by their word and the next. */
export function mayOpenTime(lexemes: readonly Lexeme[], at: number): boolean {
	const lexeme = lexemes[at];
	if (!lexeme) return false;
	if (lexeme.kind === 'number') return mayBeYear(lexeme.text) || mayCount(lexemes, at + 1);
	if (lexeme.kind === 'mark') return isApostrophe(lexeme) && lexemes[at + 1]?.kind === 'number';
	const role = roles.get(lexeme.lower);
	return role !== undefined && mayBegin(lexemes, at, role);
}

function mayBegin(lexemes: readonly Lexeme[], at: number, role: Role): boolean {
	switch (role) {
		case 'opens':
			return true;
		case 'leads':
			return mayFollow(lexemes, at + 1);
		case 'links':
			return mayLink(lexemes[at + 1]);
		case 'counts':
			return mayCount(lexemes, at + 1);
		case 'measures':
			return isUnitSoon(lexemes, at + 1);
		case 'names':
			return matchPhrase(lexemes, at, holidayNames) !== undefined;
		case 'follows':
			return false;
	}
}

/** "1994", "20161006". */
function mayBeYear(digits: string): boolean {
	return digits.length === 4 || digits.length === 8;
}

/** "since 1991", "the '90s"; but "the 2016 vote" begins at its year. */
function mayFollowInDigits(lexemes: readonly Lexeme[], at: number): boolean {
	if (lexemes[at]?.kind === 'number' && articles.has(lexemes[at - 1]?.lower ?? '')) return mayCount(lexemes, at + 1);
	return mayOpenTime(lexemes, at);
}

/** Whether what stands at a lexeme behind a leading word can go on with a time, an article or "on" aside. */
function mayFollow(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemes[at];
	if (next?.kind !== 'word') return mayFollowInDigits(lexemes, at);
	const role = next.lower === 'on' ? 'leads' : roles.get(next.lower);
	if (role === 'follows' || role === 'links') return true;
	if (role === 'leads' || role === 'measures') return isNamed(lexemes[at + 1]);
	return role !== undefined && (calendarUnits.has(next.lower) || mayBegin(lexemes, at, role));
}

/** "of", "on" and "in", or the year of "summer 2016". */
function mayLink(next: Lexeme | undefined): boolean {
	if (next?.kind !== 'word') return next?.kind === 'number' || isApostrophe(next);
	return /^(?:of|on|in|half|last|this|next)$/.test(next.lower);
}

function isNamed(lexeme: Lexeme | undefined): boolean {
	return lexeme?.kind === 'number' || (lexeme?.kind === 'word' && roles.has(lexeme.lower));
}

/** Lexemes between "in" or "more than" and the unit that is counted: "more than two hundred and fifty years ago". */
const LONGEST_MEASURE = 7;

function isUnitSoon(lexemes: readonly Lexeme[], from: number): boolean {
	for (let at = from; at < from + LONGEST_MEASURE; at++) {
		const lexeme = lexemes[at];
		if (lexeme?.kind === 'word' && measuredWords.has(lexeme.lower)) return true;
	}
	return false;
}

/** Units, and parts of the day with an hour in them: "in the morning at 7". */
const measuredWords: ReadonlySet<string> = new Set([...calendarUnits.keys(), 'morning', 'afternoon', 'evening']);

/** "the '90s" */
function isApostrophe(lexeme: Lexeme | undefined): boolean {
	return lexeme !== undefined && /^['’‘]$/.test(lexeme.text);
}
