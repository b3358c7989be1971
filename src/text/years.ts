import {isCalendarDay, isoDay} from '../model/index.ts';
import {isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {isLabelWord} from './number-labels.ts';
import type {TimeExpression} from './time-expressions.ts';

/** Words before four digits that make them a year. */
const YEAR_OPENERS =
	/^(?:in|since|by|until|till|before|after|from|during|of|early|late|mid|year|years|circa|through|fiscal|summer|spring|autumn|winter|fall|between|late|to)$/;
/** What four digits that are no year count; people are counted without a comma by some papers. */
const COUNTED =
	/^(?:people|persons|men|women|children|troops|soldiers|police|officers|dead|deaths|killed|injured|wounded|km|kilometres|kilometers|miles|metres|meters|feet|ft|kg|kilograms|tonnes|tons|pounds|dollars|euros|years|days|hours|times|percent|per|million|mph|acres|hectares|homes|houses|cases|jobs|residents|members|workers|employees|protesters|refugees|migrants|tickets|votes|points)$/;

/** A bare year ("1994"), where nothing shows that the digits count or name something else. */
export function readYear(lexemes: readonly Lexeme[], at: number, opened = false): TimeExpression | undefined {
	const {text} = lexemeAt(lexemes, at);
	if (!/^(?:1\d|20|21)\d\d$/.test(text) || isGluedBefore(lexemes, at) || isGluedAfter(lexemes, at)) return undefined;
	if (isCounted(lexemes, at) || !(opened || isOpened(lexemes, at))) return undefined;
	return {first: at, end: at + 1, precision: 'year', pattern: {year: Number(text)}, basis: 'calendar'};
}

/** Whether four digits count what follows: "2000 people", "1500 homes". */
function isCounted(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemeAt(lexemes, at + 1);
	const year = Number(textAt(lexemes, at));
	if (COUNTED.test(next.lower)) return year % 50 === 0 || !/^(?:in|since)$/.test(lowerAt(lexemes, at - 1));
	return year % 100 === 0 && next.spaced && /^\p{Ll}+[^s]s$/u.test(next.text);
}

/** Bounds, and words of counting, before four digits that are no year. */
const COUNT_OPENERS = /^(?:least|than|over|about|around|nearly|almost|some|another)$/;

/** Whether what stands before four digits lets them be a year. */
function isOpened(lexemes: readonly Lexeme[], at: number): boolean {
	const before = lexemeAt(lexemes, at - 1);
	if (YEAR_OPENERS.test(before.lower)) return true;
	const year = Number(textAt(lexemes, at));
	if (year < 1900 || year > 2099 || isLabelWord(before.lower)) return false;
	return before.kind !== 'number' && !COUNT_OPENERS.test(before.lower);
}

function isGluedBefore(lexemes: readonly Lexeme[], at: number): boolean {
	const before = lexemeAt(lexemes, at - 1);
	if (lexemeAt(lexemes, at).spaced) return false;
	if (!isHyphen(lexemes, at - 1)) return before.kind !== 'mark' || /[$£€¥#:+@/_.]/.test(before.text);
	return !/^(?:mid|pre|post|early|late)$|^\d{4}$/.test(lowerAt(lexemes, at - 2));
}

function isGluedAfter(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemeAt(lexemes, at + 1);
	if (next.text === '%') return true;
	if (next.spaced) return false;
	if (next.kind === 'word') return next.lower !== "'s";
	return next.kind === 'number' || (/^[:/@_]$/.test(next.text) && !lexemeAt(lexemes, at + 2).spaced);
}

/** "1990s", "1990's", "the '90s", "the nineties". */
export function readDecade(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const named = readNamedDecade(lexemes, at);
	if (named) return named;
	const apostrophe = /^['’‘]$/.test(textAt(lexemes, at)) ? 1 : 0;
	const [digits, letter] = [lexemeAt(lexemes, at + apostrophe), lexemeAt(lexemes, at + apostrophe + 1)];
	if (digits.kind !== 'number' || letter.spaced || !/^'?s$/.test(letter.lower)) return undefined;
	const end = at + apostrophe + 2;
	if (/^[12]\d\d0$/.test(digits.text)) return decade(at, end, Number(digits.text));
	if (!/^[2-9]0$/.test(digits.text) || !opensDecade(lexemes, at)) return undefined;
	return decade(at, end, 1900 + Number(digits.text));
}

/** "the 90s", "mid-90s", but not "his early 30s". */
function opensDecade(lexemes: readonly Lexeme[], at: number): boolean {
	return /^(?:the|early|mid|late|-)$/.test(lowerAt(lexemes, at - 1)) && !isAgeBefore(lexemes, at);
}

/** "in his early 30s" is an age. */
function isAgeBefore(lexemes: readonly Lexeme[], at: number): boolean {
	return [1, 2, 3].some((back) => /^(?:his|her|their|my|your|our)$/.test(lowerAt(lexemes, at - back)));
}

const decadeNames: ReadonlyMap<string, number> = new Map([
	['twenties', 1920],
	['thirties', 1930],
	['forties', 1940],
	['fifties', 1950],
	['sixties', 1960],
	['seventies', 1970],
	['eighties', 1980],
	['nineties', 1990],
]);

/** Whether a word (in lower case) is a decade: "nineties". */
export function isNamedDecade(word: string): boolean {
	return decadeNames.has(word);
}

function readNamedDecade(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const year = decadeNames.get(lowerAt(lexemes, at));
	return year !== undefined && opensDecade(lexemes, at) ? decade(at, at + 1, year) : undefined;
}

function decade(first: number, end: number, year: number): TimeExpression {
	return {first, end, precision: 'decade', pattern: {year}, basis: 'calendar'};
}

/** "2021-10-06", "2021-10-06T05:10", "28.3.1994", "28/03/1994", and the rest of "1950-53". */
const NUMERIC_DATE =
	/(?<!\d)(?:(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2}))?|(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2}))(?![\d/])/y;

/** A date in digits that begins at a lexeme; which of "6/10/2021" is the month stays open. */
export function readNumericDate(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const lexeme = lexemes[at];
	if (lexeme?.kind !== 'number' || isGluedBefore(lexemes, at)) return undefined;
	NUMERIC_DATE.lastIndex = lexeme.start;
	const match = NUMERIC_DATE.exec(text);
	if (!match?.groups) return undefined;
	const stop = lexeme.start + match[0].length;
	let end = at + 1;
	for (let next = lexemes[end]; next && next.start < stop; next = lexemes[end]) end++;
	return match.groups['isoYear'] === undefined ? slashDate(match.groups, at, end) : isoDate(match.groups, at, end);
}

type Groups = Readonly<Record<string, string | undefined>>;

function isoDate(groups: Groups, first: number, end: number): TimeExpression | undefined {
	const [year, month, day] = [Number(groups['isoYear']), Number(groups['isoMonth']), Number(groups['isoDay'])];
	if (!isCalendarDay(month, day, year)) return undefined;
	const pattern = {year, month, day};
	if (groups['hour'] === undefined) return {first, end, precision: 'day', pattern, basis: 'calendar'};
	const clock = {hour: Number(groups['hour']), minute: Number(groups['minute'])};
	return {first, end, precision: 'minute', pattern: {...pattern, ...clock}, basis: 'calendar'};
}

function slashDate(groups: Groups, first: number, end: number): TimeExpression | undefined {
	const {first: a = '', second: b = '', mark = '', year: digits = ''} = groups;
	if (mark === '.' && digits.length !== 4) return undefined;
	const year = fullYear(digits);
	const dayFirst = dayOf(year, Number(b), Number(a));
	const monthFirst = mark === '/' ? dayOf(year, Number(a), Number(b)) : undefined;
	const days = [dayFirst, monthFirst].filter((day) => day !== undefined).toSorted();
	const [early, late = early] = days;
	if (early === undefined || late === undefined) return undefined;
	if (early !== late)
		return {first, end, precision: 'month', pattern: {year}, basis: 'calendar', candidates: [early, late]};
	const pattern = {year, month: Number(early.slice(5, 7)), day: Number(early.slice(8))};
	return {first, end, precision: 'day', pattern, basis: 'calendar'};
}

function dayOf(year: number, month: number, day: number): string | undefined {
	return isCalendarDay(month, day, year) ? isoDay(year, month, day) : undefined;
}

/** "94" is 1994, "21" is 2021. */
function fullYear(digits: string): number {
	const year = Number(digits);
	if (digits.length === 4) return year;
	return year > 50 ? 1900 + year : 2000 + year;
}
