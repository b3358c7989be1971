import {annualTime} from './annual-times.ts';
import {readDirectedYear} from './directed-units.ts';
import {isHyphen, type Lexeme, lowerAt, matchPhrase, phraseTable, textAt} from './lexemes.ts';
import type {TimeExpression} from './time-expressions.ts';
import {calendarYear, readYearBehind, type YearRead} from './year-words.ts';

/** What a business quarter without a year is said of. */
const QUARTER_OF =
	/^(?:profits?|earnings|results?|revenues?|sales|net|income|loss(?:es)?|reports?|gdp|growth|figures|guidance)$/;

/** A part of a year that business counts, with the number of its months; names with a letter need no noun. */
interface Share {
	readonly number: number;
	readonly months?: 3 | 6;
}

const shareNames = phraseTable(
	new Map<string, Share>([
		['first', {number: 1}],
		['second', {number: 2}],
		['third', {number: 3}],
		['fourth', {number: 4}],
		['1st', {number: 1}],
		['2nd', {number: 2}],
		['3rd', {number: 3}],
		['4th', {number: 4}],
		['q1', {number: 1, months: 3}],
		['q2', {number: 2, months: 3}],
		['q3', {number: 3, months: 3}],
		['q4', {number: 4, months: 3}],
		['h1', {number: 1, months: 6}],
		['h2', {number: 2, months: 6}],
	]),
);

/** Words (in lower case) that open a quarter. */
export const quarterOpeners: readonly string[] = [...shareNames.phrases.keys()];

/** "the fourth quarter of 2017", "third-quarter profit", "Q1 2018", "2019-H2", "next year's first quarter", "the first half of 2019". */
export function readQuarter(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const before = readYearAhead(lexemes, at);
	const share = readShare(lexemes, before?.end ?? at);
	if (!share) return undefined;
	const year = before ?? readYearBehind(lexemes, share.end);
	if (!year && !(share.months === 3 && QUARTER_OF.test(lowerAt(lexemes, share.end)))) return undefined;
	const what = {month: (share.number - 1) * share.months + 1, months: share.months};
	return annualTime(at, Math.max(share.end, year?.end ?? 0), share.months === 3 ? 'quarter' : 'season', what, year);
}

/** "Q3", "third quarter", "first-half". */
function readShare(lexemes: readonly Lexeme[], at: number): (Required<Share> & {readonly end: number}) | undefined {
	const phrase = matchPhrase(lexemes, at, shareNames);
	if (!phrase) return undefined;
	const {number, months} = phrase.value;
	const end = at + phrase.length;
	if (months !== undefined) return {number, months, end};
	const nounAt = isHyphen(lexemes, end) ? end + 1 : end;
	const noun = lowerAt(lexemes, nounAt);
	if (noun === 'quarter') return {number, months: 3, end: nounAt + 1};
	return noun === 'half' && number <= 2 ? {number, months: 6, end: nounAt + 1} : undefined;
}

/** The year in "2019 Q3", "2019-H2", "next year's first quarter". */
function readYearAhead(lexemes: readonly Lexeme[], at: number): YearRead | undefined {
	const directed = readDirectedYear(lexemes, at);
	if (directed)
		return lowerAt(lexemes, directed.end) === "'s" ? {meaning: directed.meaning, end: directed.end + 1} : undefined;
	if (!/^(?:19|20)\d\d$/.test(textAt(lexemes, at))) return undefined;
	const end = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	return /^[qh]$/.test(lowerAt(lexemes, end)) ? calendarYear(Number(textAt(lexemes, at)), end) : undefined;
}
