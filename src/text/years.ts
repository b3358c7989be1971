import {isCalendarDay, isoDay} from '../model/index.ts';
import {isHyphen, type Lexeme} from './lexemes.ts';
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
	const lexeme = lexemes[at];
	if (!lexeme || !/^(?:1\d|20|21)\d\d$/.test(lexeme.text)) return undefined;
	const before = lexemes[at - 1];
	if (isGluedBefore(lexemes, at) || isGluedAfter(lexemes, at) || !isYearHere(lexeme, before, lexemes[at + 1], opened))
		return undefined;
	return {first: at, end: at + 1, precision: 'year', pattern: {year: Number(lexeme.text)}, basis: 'calendar'};
}

function isYearHere(lexeme: Lexeme, before: Lexeme | undefined, next: Lexeme | undefined, opened: boolean): boolean {
	const year = Number(lexeme.text);
	const follower = next?.lower ?? '';
	if (next?.text === '%' || (before !== undefined && /^[$£€¥#.:/@_+]$/.test(before.text) && !lexeme.spaced))
		return false;
	const round = year % 50 === 0;
	if (COUNTED.test(follower)) return !round && /^(?:in|since)$/.test(before?.lower ?? '');
	if (round && year % 100 !== 0 ? false : round && /^\p{Ll}+[^s]s$/u.test(next?.text ?? '') && next?.spaced === true)
		return false;
	if (opened || (before && YEAR_OPENERS.test(before.lower))) return true;
	if (year < 1900 || year > 2099 || (before && isLabelWord(before.lower))) return false;
	return (
		before?.kind !== 'number' &&
		!/^(?:least|than|over|about|around|nearly|almost|some|another)$/.test(before?.lower ?? '')
	);
}

function isGluedBefore(lexemes: readonly Lexeme[], at: number): boolean {
	const [lexeme, before] = [lexemes[at], lexemes[at - 1]];
	if (!lexeme || !before || lexeme.spaced) return false;
	if (!isHyphen(lexemes, at - 1)) return before.kind !== 'mark' || /[$£€#@/_.]/.test(before.text);
	return !/^(?:mid|pre|post|early|late)$|^\d{4}$/.test(lexemes[at - 2]?.lower ?? '');
}

function isGluedAfter(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemes[at + 1];
	if (!next || next.spaced) return false;
	if (next.kind === 'word') return next.lower !== "'s";
	return next.kind === 'number' || (/^[:/@_%]$/.test(next.text) && lexemes[at + 2]?.spaced === false);
}

/** "1990s", "1990's", "the '90s", "the nineties". */
export function readDecade(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const named = readNamedDecade(lexemes, at);
	if (named) return named;
	const apostrophe = /^['’‘]$/.test(lexemes[at]?.text ?? '') ? 1 : 0;
	const [digits, letter, before] = [lexemes[at + apostrophe], lexemes[at + apostrophe + 1], lexemes[at - 1]];
	if (digits?.kind !== 'number' || !letter || letter.spaced || !/^'?s$/.test(letter.lower)) return undefined;
	const long = /^[12]\d\d0$/.test(digits.text);
	const short = /^[2-9]0$/.test(digits.text) && /^(?:the|early|mid|late|-)$/.test(before?.lower ?? '');
	if (!long && !(short && !isAgeBefore(lexemes, at))) return undefined;
	const year = long ? Number(digits.text) : 1900 + Number(digits.text);
	return decade(at, at + apostrophe + 2, year);
}

/** "in his early 30s" is an age. */
function isAgeBefore(lexemes: readonly Lexeme[], at: number): boolean {
	return [1, 2, 3].some((back) => /^(?:his|her|their|my|your|our)$/.test(lexemes[at - back]?.lower ?? ''));
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

function readNamedDecade(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const year = decadeNames.get(lexemes[at]?.lower ?? '');
	if (year === undefined || isAgeBefore(lexemes, at)) return undefined;
	return /^(?:the|early|mid|late|-)$/.test(lexemes[at - 1]?.lower ?? '') ? decade(at, at + 1, year) : undefined;
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
	const [a, b, short] = [Number(groups['first']), Number(groups['second']), Number(groups['year'])];
	if (groups['mark'] === '.' && groups['year']?.length !== 4) return undefined;
	const year = short > 99 ? short : short + (short > 50 ? 1900 : 2000);
	const dayFirst = isCalendarDay(b, a, year);
	const monthFirst = groups['mark'] === '/' && isCalendarDay(a, b, year);
	if (!dayFirst && !monthFirst) return undefined;
	if (dayFirst && monthFirst && a !== b) {
		const [early, late] = [isoDay(year, Math.min(a, b), Math.max(a, b)), isoDay(year, Math.max(a, b), Math.min(a, b))];
		return {first, end, precision: 'month', pattern: {year}, basis: 'calendar', candidates: [early, late]};
	}
	const pattern = dayFirst ? {year, month: b, day: a} : {year, month: a, day: b};
	return {first, end, precision: 'day', pattern, basis: 'calendar'};
}
