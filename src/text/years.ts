import {isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {isLabelWord} from './number-labels.ts';
import {readBelowHundred, readOrdinal} from './number-cardinals.ts';
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
	return yearAt(Number(text), at);
}

/** The whole of one year, named by lexemes from `first` to `end`. */
function yearAt(year: number, first: number, end = first + 1): TimeExpression {
	return {first, end, precision: 'year', pattern: {year}, meaning: {kind: 'years', from: year, to: year}};
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
	const compared = before.lower === 'than' && /^(?:later|earlier)$/.test(lowerAt(lexemes, at - 2));
	return compared || (before.kind !== 'number' && !COUNT_OPENERS.test(before.lower));
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
	// "1990 s"
	const spaced = letter.spaced && !(letter.text === 's' && digits.text.length === 4);
	if (digits.kind !== 'number' || spaced || !/^'?s$/.test(letter.lower)) return undefined;
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

/** Decades of the last century by their names. */
export const decadeNames: ReadonlyMap<string, number> = new Map([
	['twenties', 1920],
	['thirties', 1930],
	['forties', 1940],
	['fifties', 1950],
	['sixties', 1960],
	['seventies', 1970],
	['eighties', 1980],
	['nineties', 1990],
]);

function readNamedDecade(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const year = decadeNames.get(lowerAt(lexemes, at));
	return year !== undefined && opensDecade(lexemes, at) ? decade(at, at + 1, year) : undefined;
}

function decade(first: number, end: number, year: number): TimeExpression {
	return {first, end, precision: 'decade', pattern: {year}, meaning: {kind: 'years', from: year, to: year + 9}};
}

/** "1950-53", "2014-2018": the second year may be cut short. */
export function readYearRange(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const [from, to] = [textAt(lexemes, at), textAt(lexemes, at + 2)];
	if (!/^(?:1[5-9]|20)\d\d$/.test(from) || !/^\d\d(?:\d\d)?$/.test(to)) return undefined;
	if (!isHyphen(lexemes, at + 1) && textAt(lexemes, at + 1) !== '~') return undefined;
	const next = lexemeAt(lexemes, at + 3);
	if (isHyphen(lexemes, at - 1) || (!next.spaced && (next.kind !== 'mark' || isHyphen(lexemes, at + 3))))
		return undefined;
	const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
	if (last <= Number(from)) return undefined;
	const meaning = {kind: 'years', from: Number(from), to: last} as const;
	return {first: at, end: at + 3, precision: 'year', pattern: {}, meaning};
}

/** "the 19th century", "20th-century", "the turn of the century". */
export function readCentury(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const ordinal = readOrdinal(lexemes, at);
	if (!ordinal || ordinal.value < 1 || ordinal.value > LAST_CENTURY) return undefined;
	const wordAt = ordinal.end + (isHyphen(lexemes, ordinal.end) ? 1 : 0);
	if (lowerAt(lexemes, wordAt) !== 'century') return undefined;
	// some count it from 1400, some from 1401
	const from = (ordinal.value - 1) * 100;
	const meaning = {kind: 'years', from, to: from + 100} as const;
	return {first: at, end: wordAt + 1, precision: 'century', pattern: {year: from}, meaning};
}

const LAST_CENTURY = 30;

/** "nineteen ninety-six", "two thousand and fifteen": told in words, after a word that lets a year follow. */
export function readYearWords(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	if (!YEAR_WORD_OPENERS.has(lowerAt(lexemes, at - 1))) return undefined;
	const year = yearInWords(lexemes, at);
	return year && yearAt(year.year, at, year.end);
}

const YEAR_WORD_OPENERS: ReadonlySet<string> = new Set(['in', 'since', 'by', 'until', 'till', 'before', 'after', 'of']);

/** The year that number words name; undefined for what would be an amount or a time of day. */
export function yearInWords(lexemes: readonly Lexeme[], at: number): {year: number; end: number} | undefined {
	const first = readBelowHundred(lexemes, at);
	if (!first) return undefined;
	if (first.value === 2 && lowerAt(lexemes, first.end) === 'thousand') {
		const and = lowerAt(lexemes, first.end + 1) === 'and' ? 1 : 0;
		const rest = readBelowHundred(lexemes, first.end + 1 + and);
		return rest ? {year: 2000 + rest.value, end: rest.end} : undefined;
	}
	if (first.value < 15 || first.value > 20) return undefined;
	const restAt = lowerAt(lexemes, first.end) === 'hundred' ? first.end + 1 : first.end;
	const rest = readBelowHundred(lexemes, lowerAt(lexemes, restAt) === 'and' ? restAt + 1 : restAt);
	return rest && rest.value >= 10 ? {year: first.value * 100 + rest.value, end: rest.end} : undefined;
}
