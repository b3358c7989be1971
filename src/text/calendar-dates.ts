import {
	ambiguousMonths,
	fixedFeasts,
	monthAbbreviations,
	months,
	namedDayWords,
	seasons,
	weekdayAbbreviations,
	weekdays,
	weekdayTitleWords,
} from '../knowledge/calendar.ts';
import {isCalendarDay, type TimePrecision} from '../model/index.ts';
import {
	isCapitalised,
	isDash,
	isHyphen,
	type Lexeme,
	lexemeAt,
	lowerAt,
	matchPhrase,
	phraseTable,
	textAt,
} from './lexemes.ts';
import {readOrdinal} from './number-cardinals.ts';
import type {PeriodPart, TimeExpression} from './time-expressions.ts';
import {isNamedDecade, readDecade, readYear} from './years.ts';

/** A date in words, whole or in part, that begins at a lexeme: "Monday, March 28, 1994", "mid-March", "the 1990s", "summer 2016". */
export function readCalendarDate(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	return (
		readWeekdayDate(lexemes, at) ??
		readMonthDate(lexemes, at) ??
		readPartOfPeriod(lexemes, at) ??
		readFeast(lexemes, at) ??
		readSeason(lexemes, at) ??
		readQuarter(lexemes, at) ??
		readCentury(lexemes, at) ??
		readDecade(lexemes, at) ??
		readYear(lexemes, at)
	);
}

/** Whether a word (in lower case) can begin a date in words; numbers in words can besides. */
export function opensCalendarDate(word: string): boolean {
	return dateTables.some((table) => table.has(word)) || quarterNames.openers.has(word) || isNamedDecade(word);
}

/** A weekday, alone or with its date. */
function readWeekdayDate(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const {text, lower} = lexemeAt(lexemes, at);
	const full = weekdays.get(lower);
	const weekday = full ?? weekdayAbbreviations.get(lower);
	if (weekday === undefined || !isCapitalised(text)) return undefined;
	let dateAt = at + 1;
	// "Fri., the 29th of December"
	for (const skipped of full === undefined ? ['.', ',', 'the'] : [',', 'the'])
		if (lowerAt(lexemes, dateAt) === skipped) dateAt++;
	const date = readMonthDate(lexemes, dateAt);
	if (date?.pattern.day !== undefined) return {...date, first: at, pattern: {...date.pattern, weekday}};
	if (full === undefined || isNamedDay(lexemes, at)) return undefined;
	return {first: at, end: at + 1, precision: 'day', pattern: {weekday}, basis: 'weekday'};
}

/** "Black Friday", "Sunday Times", "Monday Night Football" name no day. */
function isNamedDay(lexemes: readonly Lexeme[], at: number): boolean {
	const [before, next] = [lexemeAt(lexemes, at - 1), lexemeAt(lexemes, at + 1)];
	if (namedDayWords.has(before.lower) && isCapitalised(before.text)) return true;
	if (!isCapitalised(next.text)) return false;
	if (next.lower === 'night') return /^(?:football|fever|live)$/.test(lowerAt(lexemes, at + 2));
	return weekdayTitleWords.has(next.lower);
}

interface Month {
	readonly month: number;
	readonly end: number;
	/** Whether the word is a month whatever stands beside it. */
	readonly certain: boolean;
}

function readMonth(lexemes: readonly Lexeme[], at: number): Month | undefined {
	const word = lexemes[at];
	if (word?.kind !== 'word') return undefined;
	const capital = isCapitalised(word.text);
	const month = months.get(word.lower);
	if (month !== undefined) {
		const ambiguous = ambiguousMonths.has(word.lower);
		return !capital && /^(?:march|may|august)$/.test(word.lower)
			? undefined
			: {month, end: at + 1, certain: !ambiguous};
	}
	const short = monthAbbreviations.get(word.lower);
	if (short === undefined || !capital) return undefined;
	const dotted = textAt(lexemes, at + 1) === '.' && lexemes[at + 1]?.spaced === false;
	return {month: short, end: dotted ? at + 2 : at + 1, certain: false};
}

/** "March 28, 1994", "28 March 1994", "March 28-30", "March 1994", "In July". */
function readMonthDate(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	return readDayFirst(lexemes, at) ?? readMonthFirst(lexemes, at);
}

interface Day {
	readonly day: number;
	readonly end: number;
}

/** A day of the month in digits, with or without "th". */
function readDay(lexemes: readonly Lexeme[], at: number): Day | undefined {
	const {text, kind, spaced} = lexemeAt(lexemes, at);
	const ordinal = readOrdinal(lexemes, at);
	if (kind === 'word') return ordinal && ordinal.value <= 31 ? {day: ordinal.value, end: ordinal.end} : undefined;
	if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(text)) return undefined;
	// "12:30 December"
	if (!spaced && /^[:/.$£€]$/.test(textAt(lexemes, at - 1))) return undefined;
	if (ordinal) return {day: ordinal.value, end: ordinal.end};
	const next = lexemeAt(lexemes, at + 1);
	const glued = !next.spaced && (next.kind !== 'mark' || /^[:%/]$/.test(next.text));
	return glued ? undefined : {day: Number(text), end: at + 1};
}

/** The end of "28-30", "28 and 29", "28 to 30"; "and" and "to" only before or after a month. */
function readDayRange(lexemes: readonly Lexeme[], day: Day): Day | undefined {
	const joint = lexemes[day.end];
	if (!isHyphen(lexemes, day.end) && !isDash(joint) && !/^(?:and|to|or)$/.test(joint?.lower ?? '')) return undefined;
	const until = readDay(lexemes, day.end + 1);
	return until && until.day > day.day ? until : undefined;
}

function readDayFirst(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const day = readDay(lexemes, at);
	if (!day) return undefined;
	const range = readDayRange(lexemes, day);
	for (const last of range ? [range, day] : [day]) {
		const of = lowerAt(lexemes, last.end) === 'of' ? 1 : 0;
		const month = readMonth(lexemes, last.end + of);
		if (!month || (lexemes[at]?.kind === 'word' && of === 0)) continue;
		const untilDay = last === range ? range.day : undefined;
		return datedMonth(lexemes, at, month, month.end, day.day, untilDay);
	}
	return undefined;
}

function readMonthFirst(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const month = readMonth(lexemes, at);
	if (!month) return undefined;
	const dayAt = lowerAt(lexemes, month.end) === 'the' ? month.end + 1 : month.end;
	const day = readDay(lexemes, dayAt);
	if (day && !isFollowedByCounted(lexemes, day.end)) {
		const range = readDayRange(lexemes, day);
		const beyond = range && !readMonth(lexemes, range.end) && !isFollowedByCounted(lexemes, range.end);
		return datedMonth(lexemes, at, month, beyond ? range.end : day.end, day.day, beyond ? range.day : undefined);
	}
	const year = readMonthYear(lexemes, month.end);
	if (year) return dated(at, year.end, 'month', {year: year.year, month: month.month});
	if (!month.certain && !isMonthInContext(lexemes, at, month.end)) return undefined;
	return dated(at, month.end, 'month', {month: month.month});
}

/** "In March 300 people": the number counts what follows; a day has no noun of its own. */
function isFollowedByCounted(lexemes: readonly Lexeme[], end: number): boolean {
	const next = lexemes[end];
	return next !== undefined && /^(?:people|percent|%|million|billion|thousand|hundred|per)$/.test(next.lower);
}

function datedMonth(
	lexemes: readonly Lexeme[],
	first: number,
	{month}: Month,
	end: number,
	day: number,
	untilDay: number | undefined,
): TimeExpression | undefined {
	if (!isCalendarDay(month, untilDay ?? day)) return undefined;
	const year = readMonthYear(lexemes, end);
	const pattern = {...(year ? {year: year.year} : {}), month, day};
	const date = dated(first, year?.end ?? end, 'day', pattern);
	return untilDay === undefined ? date : {...date, untilDay};
}

function dated(
	first: number,
	end: number,
	precision: TimePrecision,
	pattern: TimeExpression['pattern'],
): TimeExpression {
	return {first, end, precision, pattern, basis: 'calendar'};
}

/** The year behind a month or day: "March 28, 1994", "March of 1994", "March '94". */
function readMonthYear(lexemes: readonly Lexeme[], at: number): {year: number; end: number} | undefined {
	const skip = /^(?:,|of|in)$/.test(lowerAt(lexemes, at)) ? 1 : 0;
	const year = lexemes[at + skip];
	if (year && /^[12]\d{3}$/.test(year.text) && !isGlued(lexemes, at + skip))
		return {year: Number(year.text), end: at + skip + 1};
	const short = lexemes[at + 1];
	if (!/^['’‘]$/.test(textAt(lexemes, at)) || !short || !/^\d\d$/.test(short.text) || short.spaced) return undefined;
	return {year: (Number(short.text) > 50 ? 1900 : 2000) + Number(short.text), end: at + 2};
}

function isGlued(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemes[at + 1];
	return next !== undefined && !next.spaced && (next.kind === 'word' ? next.lower !== "'s" : next.text === '%');
}

/** Words before a bare month that show that "May", "March" or "Dec" is one. */
const MONTH_OPENERS =
	/^(?:in|since|until|till|by|of|last|next|this|early|late|mid|during|from|through|to|between|before|after|for|each|every|past|coming|previous|following|and|-|–)$/;
/** Words that follow a verb "march" or a name "May", never the month. */
const NO_MONTH_FOLLOWERS = /^(?:on|be|have|not|into|toward|towards|through|against|said|says|to)$/;

function isMonthInContext(lexemes: readonly Lexeme[], at: number, end: number): boolean {
	const [before, next] = [lowerAt(lexemes, at - 1), lexemeAt(lexemes, end)];
	if (!MONTH_OPENERS.test(before) || /^\p{Lu}{2}/u.test(textAt(lexemes, at))) return false;
	// "after March for Our Lives", "by April Jones", "to March on the capital"
	if (NAME_OPENERS.test(before) && next.spaced && isCapitalised(next.text)) return false;
	if (/^(?:to|and|for)$/.test(before)) return isMonthOrYear(lexemes, at - 2);
	if (next.lower === 'to' && isMonthOrYear(lexemes, end + 1)) return true;
	return !NO_MONTH_FOLLOWERS.test(next.lower) || /^(?:in|since|last|next)$/.test(before);
}

/** Words behind which a capitalised word may as well begin a person's name. */
const NAME_OPENERS = /^(?:to|and|for|of|by|from|-|–)$/;

function isMonthOrYear(lexemes: readonly Lexeme[], at: number): boolean {
	const {lower} = lexemeAt(lexemes, at);
	return months.has(lower) || monthAbbreviations.has(lower) || weekdays.has(lower) || /^\d{4}$/.test(lower);
}

const periodParts = phraseTable(
	new Map<string, PeriodPart>([
		['early', 'early'],
		['early in', 'early'],
		['mid', 'mid'],
		['the middle of', 'mid'],
		['late', 'late'],
		['late in', 'late'],
		['the start of', 'start'],
		['the beginning of', 'start'],
		['the end of', 'end'],
		['end of', 'end'],
		['the first week of', 'start'],
		['the last week of', 'end'],
		['the first half of', 'first-half'],
		['the second half of', 'second-half'],
	]),
);

/** "early 2018", "mid-March", "the end of 2020", "late 1990s". */
function readPartOfPeriod(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const phrase = matchPhrase(lexemes, at, periodParts);
	if (!phrase) return undefined;
	const hyphen = isHyphen(lexemes, at + phrase.length) ? 1 : 0;
	const from = at + phrase.length + hyphen;
	const the = lowerAt(lexemes, from) === 'the' ? 1 : 0;
	const period = readMonthDate(lexemes, from) ?? readDecade(lexemes, from + the) ?? readYear(lexemes, from, true);
	if (!period || period.pattern.day !== undefined) return undefined;
	return {...period, first: at, part: phrase.value};
}

const feasts = phraseTable(fixedFeasts);

/** "New Year's Eve", "Christmas Day 2017". */
function readFeast(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const phrase = matchPhrase(lexemes, at, feasts);
	if (!phrase || !isCapitalised(textAt(lexemes, at))) return undefined;
	const end = at + phrase.length;
	const year = readMonthYear(lexemes, end);
	return dated(at, year?.end ?? end, 'day', {...(year ? {year: year.year} : {}), ...phrase.value});
}

/** "summer 2016", "the spring of 2014"; a bare season is left to "last" and "this". */
function readSeason(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const season = seasons.get(lowerAt(lexemes, at));
	const year = season && readMonthYear(lexemes, at + 1);
	if (!year) return undefined;
	return {...dated(at, year.end, 'season', {year: year.year, month: season.month}), months: season.months};
}

const dateTables: readonly Pick<ReadonlySet<string>, 'has'>[] = [
	weekdays,
	weekdayAbbreviations,
	months,
	monthAbbreviations,
	periodParts.openers,
	feasts.openers,
	seasons,
];

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

/** "the fourth quarter of 2017", "third-quarter profit", "Q1 2018". */
function readQuarter(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const phrase = matchPhrase(lexemes, at, quarterNames);
	if (!phrase) return undefined;
	const letter = lowerAt(lexemes, at) === 'q';
	const wordAt = at + phrase.length + (isHyphen(lexemes, at + phrase.length) ? 1 : 0);
	if (!letter && lowerAt(lexemes, wordAt) !== 'quarter') return undefined;
	const end = letter ? at + phrase.length : wordAt + 1;
	const year = readMonthYear(lexemes, end);
	if (!year && !QUARTER_OF.test(lowerAt(lexemes, end))) return undefined;
	const pattern = {...(year ? {year: year.year} : {}), month: phrase.value * 3 - 2};
	return {...dated(at, year?.end ?? end, 'quarter', pattern), months: 3};
}

/** "the 19th century", "20th-century". */
function readCentury(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const ordinal = readOrdinal(lexemes, at);
	if (!ordinal || ordinal.value > 30) return undefined;
	const wordAt = ordinal.end + (isHyphen(lexemes, ordinal.end) ? 1 : 0);
	if (lowerAt(lexemes, wordAt) !== 'century') return undefined;
	return dated(at, wordAt + 1, 'century', {year: (ordinal.value - 1) * 100 + 1});
}
