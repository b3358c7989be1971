import {isCalendarDay, isoDay} from '../model/index.ts';
import {isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import type {Meaning, TimeExpression} from './time-expressions.ts';

/** "2021-10-06", "2021-10-06T05:10", "2021/10/6", "28.3.1994", "28/03/1994". */
const NUMERIC_DATE =
	/^(?:(?<isoYear>\d{4})(?<joint>[-/])(?<isoMonth>\d{1,2})\k<joint>(?<isoDay>\d{1,2})(?:T(?<hour>\d{2}):(?<minute>\d{2}))?|(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2}))(?![\d/])/;

/** A date in digits that begins at a lexeme; where day and month could change places, both stay open. */
export function readNumericDate(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const lexeme = lexemes[at];
	if (lexeme?.kind !== 'number' || !looksNumeric(lexemes, at) || !isBegun(lexemes, at)) return undefined;
	if (lexeme.text.length === 8) return readBasicDate(lexemes, at);
	const match = NUMERIC_DATE.exec(gluedText(lexemes, at));
	if (!match?.groups) return readDayAndMonth(lexemes, at);
	const stop = lexeme.start + match[0].length;
	let end = at + 1;
	for (let next = lexemes[end]; next && next.start < stop; next = lexemes[end]) end++;
	return match.groups['isoYear'] === undefined ? dottedDate(match.groups, at, end) : isoDate(match.groups, at, end);
}

/** Most lexemes of a date in digits: "2021-10-06T05:10" and what is glued to it. */
const MOST_LEXEMES = 11;

/** A lexeme with what is glued to it. */
function gluedText(lexemes: readonly Lexeme[], at: number): string {
	let glued = textAt(lexemes, at);
	for (let next = at + 1; next < at + MOST_LEXEMES && lexemes[next]?.spaced === false; next++)
		glued += textAt(lexemes, next);
	return glued;
}

/** Whether no letter, digit or sign of money stands glued before a number, and no date goes on in it. */
function isBegun(lexemes: readonly Lexeme[], at: number): boolean {
	const before = lexemeAt(lexemes, at - 1);
	if (lexemeAt(lexemes, at).spaced) return true;
	return before.kind === 'mark' && !/[$£€¥#:+@/_.]/.test(before.text) && !/^\d+$/.test(lowerAt(lexemes, at - 2));
}

type Groups = Readonly<Record<string, string | undefined>>;

function isoDate(groups: Groups, first: number, end: number): TimeExpression | undefined {
	const [year, month, day] = [Number(groups['isoYear']), Number(groups['isoMonth']), Number(groups['isoDay'])];
	if (!isCalendarDay(month, day, year)) return undefined;
	const date = dateOf(first, end, year, month, day);
	if (groups['hour'] === undefined) return date;
	const clock = {hour: Number(groups['hour']), minute: Number(groups['minute'])};
	if (clock.hour > 23 || clock.minute > 59) return date;
	const meaning: Meaning = {kind: 'clock', on: date.meaning, clock: {...clock, about: false}};
	return {...date, precision: 'minute', pattern: {...date.pattern, ...clock}, meaning};
}

function dateOf(first: number, end: number, year: number, month: number, day: number): TimeExpression {
	const meaning: Meaning = {kind: 'annual', what: {month, day}, year: {kind: 'years', from: year, to: year}};
	return {first, end, precision: 'day', pattern: {year, month, day}, meaning};
}

/** Day and month in either order before a year; with full stops the day stands first. */
function dottedDate(groups: Groups, first: number, end: number): TimeExpression | undefined {
	const {first: a = '', second: b = '', mark = '', year: digits = ''} = groups;
	if (mark === '.' && digits.length !== 4) return undefined;
	const year = fullYear(digits);
	const dayFirst = dayOf(year, Number(b), Number(a));
	const monthFirst = mark === '/' ? dayOf(year, Number(a), Number(b)) : undefined;
	const [early, late = early] = [dayFirst, monthFirst].filter((day) => day !== undefined).toSorted();
	if (early === undefined || late === undefined) return undefined;
	if (early !== late)
		return {first, end, precision: 'month', pattern: {year}, meaning: {kind: 'choice', earliest: early, latest: late}};
	return dateOf(first, end, year, Number(early.slice(5, 7)), Number(early.slice(8)));
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

/** Words before "22/4" that make it a date and no fraction. */
const DAY_OPENERS = /^(?:on|since|until|till|before|after|dated)$/;

/** "on 22/4", "since 11/22": only where one number can be no month; and "9/11", which names its day wherever it stands. */
function readDayAndMonth(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	if (textAt(lexemes, at + 1) !== '/' || !isGlued(lexemes, at + 1) || !isGlued(lexemes, at + 2)) return undefined;
	if (textAt(lexemes, at + 3) === '/' || textAt(lexemes, at + 3) === '%') return undefined;
	const [a, b] = [textAt(lexemes, at), textAt(lexemes, at + 2)];
	if (a === '9' && b === '11') return dateOf(at, at + 3, 2001, 9, 11);
	if (!/^\d\d?$/.test(a) || !/^\d\d?$/.test(b) || !isDayOpened(lexemes, at)) return undefined;
	return dayAndMonth(at, Number(a), Number(b));
}

/** "on 11/20, 11/22 or 11/25" opens all three. */
function isDayOpened(lexemes: readonly Lexeme[], at: number): boolean {
	let first = at;
	while (/^(?:,|or|and|to|-)$/.test(lowerAt(lexemes, first - 1)) && textAt(lexemes, first - 3) === '/') first -= 4;
	return DAY_OPENERS.test(lowerAt(lexemes, first - 1));
}

function isGlued(lexemes: readonly Lexeme[], at: number): boolean {
	return lexemes[at]?.spaced === false;
}

function dayAndMonth(first: number, a: number, b: number): TimeExpression | undefined {
	const [day, month] = a > 12 ? [a, b] : [b, a];
	if (day <= 12 || !isCalendarDay(month, day)) return undefined;
	const meaning: Meaning = {kind: 'annual', what: {month, day}};
	return {first, end: first + 3, precision: 'day', pattern: {month, day}, meaning};
}

/** "20161006" of ISO 8601, standing alone. */
function readBasicDate(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const match = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(textAt(lexemes, at));
	if (!match || isGlued(lexemes, at) || lexemes[at + 1]?.kind === 'word') return undefined;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	return isCalendarDay(month, day, year) ? dateOf(at, at + 1, year, month, day) : undefined;
}

/** Whether digits and a joint without white space could be a date in digits. */
function looksNumeric(lexemes: readonly Lexeme[], at: number): boolean {
	const [lexeme, next] = [lexemeAt(lexemes, at), lexemeAt(lexemes, at + 1)];
	return (
		!next.spaced && (next.text === '/' || next.text === '.' || isHyphen(lexemes, at + 1)) && lexeme.text.length <= 5
	);
}
