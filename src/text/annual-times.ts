import {holidays, type AnnualDay, months, seasons, weekdays} from '../knowledge/calendar.ts';
import type {TimePrecision} from '../model/index.ts';
import {directions} from './directed-units.ts';
import {isCapitalised, type Lexeme, lexemeAt, lowerAt, matchPhrase, phraseTable, textAt} from './lexemes.ts';
import {isMonthName, isVerbalMonth} from './month-names.ts';
import {readMonthDate} from './month-dates.ts';
import {readYearBehind, type YearRead} from './year-words.ts';
import type {AnnualPeriod, Meaning, TimeExpression} from './time-expressions.ts';

/** A time that comes back each year. */
export function annualTime(
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
	const word = lowerAt(lexemes, at);
	const direction = word === 'following' ? 'next' : directions.get(word);
	const nameAt = direction === undefined ? at : at + 1;
	const phrase = matchPhrase(lexemes, nameAt, holidayNames);
	if (!phrase || !isFeastDay(lexemes, nameAt, nameAt + phrase.length)) return undefined;
	const year = readYearBehind(lexemes, nameAt + phrase.length);
	const time = feastTime(at, year?.end ?? nameAt + phrase.length, phrase.value, year);
	if (direction !== undefined && time.meaning.kind === 'annual')
		return {...time, meaning: {...time.meaning, direction}};
	if (lowerAt(lexemes, time.end) !== 'weekend') return time;
	return {...time, end: time.end + 1, precision: 'week', meaning: {kind: 'part', part: 'weekend', of: time.meaning}};
}

/** A feast that moves names no month by its words. */
function feastTime(first: number, end: number, feast: AnnualDay, year: YearRead | undefined): TimeExpression {
	const time = annualTime(first, end, 'day', feast, year);
	return 'day' in feast ? time : {...time, pattern: year?.year === undefined ? {} : {year: year.year}};
}

/** "on Easter", "New Year's Eve" and "May Day" are days; "Easter eggs", "New Year's resolutions" and "may day" are none. */
function isFeastDay(lexemes: readonly Lexeme[], at: number, end: number): boolean {
	const next = lexemeAt(lexemes, end);
	if (FEAST_TIMES.test(next.lower)) return false;
	const alone = end === at + 1 || /^(?:'s|year)$/.test(lowerAt(lexemes, end - 1));
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
	const year = readYearBehind(lexemes, at + 1);
	return year && annualTime(at, year.end, 'season', what, year);
}

/** "last July", "this September", "next March", "next 6th of April". */
export function readDirectedMonth(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const direction = directions.get(lowerAt(lexemes, at));
	const date = direction && readMonthDate(lexemes, at + 1);
	if (direction && date?.pattern.day !== undefined && date.meaning.kind === 'annual' && date.meaning.year === undefined)
		return {...date, first: at, meaning: {...date.meaning, direction}};
	const word = lexemeAt(lexemes, at + 1);
	const month = months.get(word.lower);
	if (direction === undefined || month === undefined || isVerbalMonth(lexemes, at + 1)) return undefined;
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

/** Words of years that do not begin in January. */
export const fiscalWords: ReadonlySet<string> = new Set(['fiscal', 'financial', 'school', 'academic']);

/** "fiscal 2017", "fiscal year 2017", "the last fiscal year": whose start each company and state sets. */
export function readFiscalYear(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const fiscalAt = directions.has(lowerAt(lexemes, at)) ? at + 1 : at;
	const school = lowerAt(lexemes, fiscalAt);
	if (!fiscalWords.has(school)) return undefined;
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
