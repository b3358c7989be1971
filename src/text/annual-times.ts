import {holidays, type AnnualDay, months, seasons, weekdays} from '../knowledge/calendar.ts';
import type {TimePrecision} from '../model/index.ts';
import {directions, readDirectedYear} from './directed-units.ts';
import {isCapitalised, isHyphen, type Lexeme, lexemeAt, lowerAt, matchPhrase, phraseTable, textAt} from './lexemes.ts';
import {isMonthName, isVerbalMonth} from './month-names.ts';
import {readMonthYear, type YearRead} from './month-dates.ts';
import type {AnnualPeriod, Meaning, TimeExpression} from './time-expressions.ts';

function annual(
	first: number,
	end: number,
	precision: TimePrecision,
	what: AnnualDay | AnnualPeriod,
	year: YearRead | undefined,
): TimeExpression {
	const pattern = {
		...(year?.year === undefined ? {} : {year: year.year}),
		...('month' in what ? {month: what.month} : {}),
		...('day' in what ? {day: what.day} : {}),
	};
	const meaning: Meaning = {kind: 'annual', what, ...(year ? {year: year.meaning} : {})};
	return {first, end, precision, pattern, meaning};
}

export const holidayNames = phraseTable(holidays);

/** Words before a feast of one word that let it be a day: "on Christmas", but not "Christmas shopping". */
const FEAST_OPENERS = /^(?:on|since|until|till|by|before|after|last|this|next|following|around|,)$/;
/** Words behind a feast that make it longer than its day. */
const FEAST_TIMES = /^(?:week|season|holidays?|break|period)$/;
/** Words behind a feast that stands alone for a day. */
const FEAST_FOLLOWERS = /^(?:and|or|in|of|at|but|when|with|to|that|which|weekend)$/;

/** "New Year's Eve", "Christmas Day 2017", "last Easter", "Labor Day weekend". */
export function readHoliday(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const direction = directions.get(lowerAt(lexemes, at));
	const nameAt = direction === undefined ? at : at + 1;
	const phrase = matchPhrase(lexemes, nameAt, holidayNames);
	if (!phrase || !isFeastDay(lexemes, nameAt, nameAt + phrase.length)) return undefined;
	const year = readMonthYear(lexemes, nameAt + phrase.length);
	const end = year?.end ?? nameAt + phrase.length;
	const time = annual(at, end, 'day', phrase.value, year);
	// a feast that moves names no month
	const named = 'day' in phrase.value ? time : {...time, pattern: year?.year === undefined ? {} : {year: year.year}};
	if (direction !== undefined && named.meaning.kind === 'annual')
		return {...named, meaning: {...named.meaning, direction}};
	if (lowerAt(lexemes, end) !== 'weekend') return named;
	return {...named, end: end + 1, precision: 'week', meaning: {kind: 'part', part: 'weekend', of: named.meaning}};
}

/** "on Easter", "New Year's Eve" and "May Day" are days; "Easter eggs", "New Year's resolutions" and "may day" are none. */
function isFeastDay(lexemes: readonly Lexeme[], at: number, end: number): boolean {
	const next = lexemeAt(lexemes, end);
	if (FEAST_TIMES.test(next.lower)) return false;
	const alone = end === at + 1 || lowerAt(lexemes, end - 1) === "'s";
	if (!alone) return isCapitalised(textAt(lexemes, at)) || !/^(?:may|good|earth)$/.test(lowerAt(lexemes, at));
	if (!FEAST_OPENERS.test(lowerAt(lexemes, at - 1))) return false;
	return next.kind !== 'word' || !next.spaced || FEAST_FOLLOWERS.test(next.lower);
}

/** "summer 2016", "the spring of 2014", "last summer"; a bare season is left alone. */
export function readSeason(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const direction = directions.get(lowerAt(lexemes, at));
	const seasonAt = direction === undefined ? at : at + 1;
	const season = seasons.get(lowerAt(lexemes, seasonAt));
	if (!season) return undefined;
	const what = {month: season.month, months: season.months};
	if (direction !== undefined)
		return {
			first: at,
			end: at + 2,
			precision: 'season',
			pattern: {month: season.month},
			meaning: {kind: 'annual', what, direction},
		};
	const year = readMonthYear(lexemes, at + 1);
	return year && annual(at, year.end, 'season', what, year);
}

/** "last July", "this September", "next March". */
export function readDirectedMonth(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const direction = directions.get(lowerAt(lexemes, at));
	const word = lexemeAt(lexemes, at + 1);
	const month = months.get(word.lower);
	if (direction === undefined || month === undefined || isVerbalMonth(word)) return undefined;
	if (!isMonthName(lexemes, at + 1, at + 2) || /^\d{1,2}$/.test(textAt(lexemes, at + 2))) return undefined;
	const meaning: Meaning = {kind: 'annual', what: {month}, direction};
	return {first: at, end: at + 2, precision: 'month', pattern: {month}, meaning};
}

/** "last Friday", "this coming Monday", "next Tuesday". */
export function readDirectedWeekday(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const direction = directions.get(lowerAt(lexemes, at));
	const second = direction === 'this' ? directions.get(lowerAt(lexemes, at + 1)) : undefined;
	const end = second === undefined ? at + 2 : at + 3;
	const weekday = weekdays.get(lowerAt(lexemes, end - 1));
	if (direction === undefined || weekday === undefined) return undefined;
	const meaning: Meaning = {kind: 'weekday', weekday, direction: second ?? direction};
	return {first: at, end, precision: 'day', pattern: {weekday}, meaning};
}

/** What a business quarter without a year is said of. */
const QUARTER_OF =
	/^(?:profits?|earnings|results?|revenues?|sales|net|income|loss(?:es)?|reports?|gdp|growth|figures|guidance)$/;

const quarterNames = phraseTable(
	new Map<string, number>([
		['first', 1],
		['second', 2],
		['third', 3],
		['fourth', 4],
		['1st', 1],
		['2nd', 2],
		['3rd', 3],
		['4th', 4],
		['q1', 1],
		['q2', 2],
		['q3', 3],
		['q4', 4],
	]),
);

/** Words (in lower case) that open a quarter. */
export const quarterOpeners = [...quarterNames.phrases.keys()];

/** "the fourth quarter of 2017", "third-quarter profit", "Q1 2018", "2019 Q3", "next year's first quarter", "the first half of 2019". */
export function readQuarter(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const before = readYearBefore(lexemes, at);
	const nameAt = before?.end ?? at;
	const phrase = matchPhrase(lexemes, nameAt, quarterNames);
	if (!phrase) return undefined;
	const letter = lowerAt(lexemes, nameAt) === 'q';
	const wordAt = nameAt + phrase.length + (isHyphen(lexemes, nameAt + phrase.length) ? 1 : 0);
	const half = !letter && lowerAt(lexemes, wordAt) === 'half' && phrase.value <= 2;
	if (!letter && !half && lowerAt(lexemes, wordAt) !== 'quarter') return undefined;
	const end = letter ? nameAt + phrase.length : wordAt + 1;
	const year = before ?? readMonthYear(lexemes, end);
	if (!year && (half || !QUARTER_OF.test(lowerAt(lexemes, end)))) return undefined;
	const months = half ? 6 : 3;
	const what = {month: (phrase.value - 1) * months + 1, months};
	return annual(at, Math.max(end, year?.end ?? 0), half ? 'season' : 'quarter', what, year);
}

/** The year in "2019 Q3", "2019-Q3", "next year's first quarter". */
function readYearBefore(lexemes: readonly Lexeme[], at: number): YearRead | undefined {
	const directed = readDirectedYear(lexemes, at);
	if (directed)
		return lowerAt(lexemes, directed.end) === "'s" ? {meaning: directed.meaning, end: directed.end + 1} : undefined;
	const {text, kind} = lexemeAt(lexemes, at);
	if (kind !== 'number' || !/^(?:19|20)\d\d$/.test(text)) return undefined;
	const end = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	const year = Number(text);
	return lowerAt(lexemes, end) === 'q' ? {year, meaning: {kind: 'years', from: year, to: year}, end} : undefined;
}

/** "fiscal 2017", "fiscal year 2017", "the last fiscal year": whose start each company and state sets. */
export function readFiscalYear(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const fiscalAt = directions.has(lowerAt(lexemes, at)) ? at + 1 : at;
	const school = lowerAt(lexemes, fiscalAt);
	if (!/^(?:fiscal|financial|school|academic)$/.test(school)) return undefined;
	const wordAt = fiscalAt + 1;
	const word = lowerAt(lexemes, wordAt) === 'year' ? 1 : 0;
	const year = lexemeAt(lexemes, wordAt + word);
	const dated = /^(?:19|20)\d\d$/.test(year.text);
	if (!dated && (word === 0 || fiscalAt === at)) return undefined;
	return {
		first: at,
		end: wordAt + word + (dated ? 1 : 0),
		precision: 'year',
		pattern: dated ? {year: Number(year.text)} : {},
		meaning: {kind: 'context', missing: `the start of the ${school} year`},
	};
}
