import {ambiguousMonths, monthAbbreviations, months, weekdayAbbreviations, weekdays} from '../knowledge/calendar.ts';
import {isCalendarDay} from '../model/index.ts';
import {readDirectedYear} from './directed-units.ts';
import {isCapitalised, isDash, isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {isMonthName, isVerbalMonth} from './month-names.ts';
import {readOrdinal} from './number-cardinals.ts';
import type {AnnualPeriod, Meaning, TimeExpression} from './time-expressions.ts';
import {yearInWords} from './years.ts';

interface Month {
	readonly month: number;
	readonly end: number;
	/** Whether the word is a month whatever stands beside it. */
	readonly certain: boolean;
}

/** "March 28, 1994", "28 March 1994", "March 28-30", "March 1994", "In July", "3 March 2022, a Tuesday". */
export function readMonthDate(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const date = readDayFirst(lexemes, at) ?? readYearFirst(lexemes, at) ?? readMonthFirst(lexemes, at);
	return date?.pattern.day === undefined ? date : withWeekday(lexemes, date);
}

/** The weekday behind a date: ", a Tuesday", "(Tuesday)". */
function withWeekday(lexemes: readonly Lexeme[], date: TimeExpression): TimeExpression {
	const opened = lowerAt(lexemes, date.end) === '(' || lowerAt(lexemes, date.end + 1) === 'a';
	if (!opened || !/^[(,]$/.test(lowerAt(lexemes, date.end))) return date;
	const bracket = lowerAt(lexemes, date.end) === '(';
	const at = date.end + (bracket ? 1 : 2);
	const word = lowerAt(lexemes, at);
	const weekday = weekdays.get(word) ?? (bracket ? weekdayAbbreviations.get(word) : undefined);
	if (weekday === undefined || (bracket && textAt(lexemes, at + 1) !== ')')) return date;
	return {...date, end: at + (bracket ? 2 : 1), pattern: {...date.pattern, weekday}};
}

function readMonth(lexemes: readonly Lexeme[], at: number): Month | undefined {
	const word = lexemes[at];
	if (word?.kind !== 'word') return undefined;
	const month = months.get(word.lower);
	if (month !== undefined) {
		if (isVerbalMonth(word) && !isOrdinalDay(lexemes, at + 1)) return undefined;
		return {month, end: at + 1, certain: !ambiguousMonths.has(word.lower)};
	}
	const short = monthAbbreviations.get(word.lower);
	if (short === undefined) return undefined;
	const dotted = textAt(lexemes, at + 1) === '.' && lexemes[at + 1]?.spaced === false;
	if (!isCapitalised(word.text) && !isShortInLowerCase(lexemes, at)) return undefined;
	return {month: short, end: dotted ? at + 2 : at + 1, certain: false};
}

/** "14 nov 2023": short months in small letters only between a day and a year, or before one of them. */
function isShortInLowerCase(lexemes: readonly Lexeme[], at: number): boolean {
	return (
		/^(?:\d{1,2}|th|st|nd|rd|\d{4})$/.test(textAt(lexemes, isHyphen(lexemes, at - 1) ? at - 2 : at - 1)) ||
		/^\d{1,4}$/.test(textAt(lexemes, at + 1))
	);
}

/** "may 20th", "march eighteenth": the ordinal makes a month even of a word in small letters; "may first" stays a verb. */
function isOrdinalDay(lexemes: readonly Lexeme[], at: number): boolean {
	const ordinal = readOrdinal(lexemes, at);
	return ordinal !== undefined && ordinal.value <= 31 && (ordinal.value > 3 || lexemes[at]?.kind === 'number');
}

interface Day {
	readonly day: number;
	readonly end: number;
}

/** A day of the month in digits, with or without "th", or as an ordinal in words. */
function readDay(lexemes: readonly Lexeme[], at: number): Day | undefined {
	const {text, kind, spaced} = lexemeAt(lexemes, at);
	const ordinal = readOrdinal(lexemes, at);
	if (kind === 'word') return ordinal && ordinal.value <= 31 ? {day: ordinal.value, end: ordinal.end} : undefined;
	if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(text)) return undefined;
	// "12:30 December"
	if (!spaced && /^[:/.$£€]$/.test(textAt(lexemes, at - 1)) && /^\d+$/.test(textAt(lexemes, at - 2))) return undefined;
	if (ordinal) return {day: ordinal.value, end: ordinal.end};
	const next = lexemeAt(lexemes, at + 1);
	const glued = !next.spaced && (next.kind !== 'mark' || /^[:%/]$/.test(next.text)) && !months.has(next.lower);
	return glued ? undefined : {day: Number(text), end: at + 1};
}

/** The end of "28-30", "28 and 29", "28 to 30"; "and" and "to" only before or after a month. */
function readDayRange(lexemes: readonly Lexeme[], day: Day): Day | undefined {
	const joint = lexemes[day.end];
	const word = /^(?:and|to|or|till|until|through|thru)$/.test(joint?.lower ?? '');
	if (!isHyphen(lexemes, day.end) && !isDash(joint) && !word) return undefined;
	const until = readDay(lexemes, day.end + (lowerAt(lexemes, day.end + 1) === 'the' ? 2 : 1));
	return until && until.day > day.day ? until : undefined;
}

function readDayFirst(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const day = readDay(lexemes, at);
	if (!day) return undefined;
	const range = readDayRange(lexemes, day);
	for (const last of range ? [range, day] : [day]) {
		const month = readMonth(lexemes, skipJoint(lexemes, last.end));
		if (!month) continue;
		// "fifteen August" is left to ordinals: "ten March on the capital"
		if (lexemes[at]?.kind === 'word' && month.end === last.end + 1) continue;
		return datedMonth(lexemes, at, month, month.end, {day: day.day, ...(last === range ? {untilDay: range.day} : {})});
	}
	return undefined;
}

/** "of", "day of", or the hyphen of "28-Mar-1994" between day and month. */
function skipJoint(lexemes: readonly Lexeme[], at: number): number {
	if (lowerAt(lexemes, at) === 'day' && lowerAt(lexemes, at + 1) === 'of') return at + 2;
	return lowerAt(lexemes, at) === 'of' || isHyphen(lexemes, at) ? at + 1 : at;
}

/** "2017 April", "2019-Aug-1". */
function readYearFirst(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const year = lexemeAt(lexemes, at);
	if (!/^(?:19|20)\d\d$/.test(year.text)) return undefined;
	const joint = jointAt(lexemes, at + 1);
	const month = readMonth(lexemes, at + 1 + joint);
	if (!month || !isMonthName(lexemes, at + 1 + joint, month.end)) return undefined;
	const day = joint === 1 && jointAt(lexemes, month.end) === 1 ? readDay(lexemes, month.end + 1) : undefined;
	if (day && !isCalendarDay(month.month, day.day, Number(year.text))) return undefined;
	return dated(
		at,
		day?.end ?? month.end,
		{month: month.month, ...(day ? {day: day.day} : {})},
		yearOf(Number(year.text), at),
	);
}

/** 1 for a hyphen or slash without white space. */
function jointAt(lexemes: readonly Lexeme[], at: number): 0 | 1 {
	const slash = textAt(lexemes, at) === '/' && lexemes[at + 1]?.spaced === false;
	return slash || isHyphen(lexemes, at) ? 1 : 0;
}

function readMonthFirst(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const month = readMonth(lexemes, at);
	if (!month) return undefined;
	const joint = jointAt(lexemes, month.end);
	const dayAt = lowerAt(lexemes, month.end) === 'the' ? month.end + 1 : month.end + joint;
	// "Long March-5"
	const day = joint === 1 && months.has(lowerAt(lexemes, at)) ? undefined : readDay(lexemes, dayAt);
	if (day && !isFollowedByCounted(lexemes, day.end)) {
		const range = readDayRange(lexemes, day);
		const beyond =
			range && !readMonth(lexemes, range.end) && !isFollowedByCounted(lexemes, range.end) ? range : undefined;
		const days = {day: day.day, ...(beyond ? {untilDay: beyond.day} : {})};
		return datedMonth(lexemes, at, month, beyond?.end ?? day.end, days);
	}
	const year = readMonthYear(lexemes, month.end);
	if (year) return dated(at, year.end, {month: month.month}, year);
	if (!month.certain && !isMonthName(lexemes, at, month.end)) return undefined;
	return dated(at, month.end, {month: month.month});
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
	days: {readonly day: number; readonly untilDay?: number},
): TimeExpression | undefined {
	if (!isCalendarDay(month, days.untilDay ?? days.day)) return undefined;
	const year = readMonthYear(lexemes, end) ?? knownYear(lexemes, end, month, days.day);
	return dated(first, year?.end ?? end, {month, ...days}, year);
}

/** "the September 11 attacks" name their year by what happened. */
function knownYear(lexemes: readonly Lexeme[], end: number, month: number, day: number): YearRead | undefined {
	if (month !== 9 || day !== 11) return undefined;
	const at = /^(?:terror|terrorist)$/.test(lowerAt(lexemes, end)) ? end + 1 : end;
	return /^attacks?$/.test(lowerAt(lexemes, at)) ? yearOf(2001, end - 1) : undefined;
}

function dated(first: number, end: number, what: AnnualPeriod, year?: YearRead): TimeExpression {
	const {month, day} = what;
	const pattern = {...(year?.year === undefined ? {} : {year: year.year}), month, ...(day === undefined ? {} : {day})};
	const meaning: Meaning = {kind: 'annual', what, ...(year ? {year: year.meaning} : {})};
	return {first, end, precision: day === undefined ? 'month' : 'day', pattern, meaning};
}

/** A year behind a date. */
export interface YearRead {
	/** Absent for "last year". */
	readonly year?: number;
	readonly meaning: Meaning;
	readonly end: number;
}

function yearOf(year: number, at: number): YearRead {
	return {year, meaning: {kind: 'years', from: year, to: year}, end: at + 1};
}

/** The year behind a month or day: "March 28, 1994", "March of 1994", "March '94", "Dec/2018", "in March last year". */
export function readMonthYear(lexemes: readonly Lexeme[], at: number): YearRead | undefined {
	const skip = /^(?:,|of|in)$/.test(lowerAt(lexemes, at)) ? 1 : jointAt(lexemes, at);
	const year = lexemes[at + skip];
	if (year && /^[12]\d{3}$/.test(year.text) && !isGlued(lexemes, at + skip))
		return yearOf(Number(year.text), at + skip);
	const short = lexemes[at + 1];
	if (/^['’‘]$/.test(textAt(lexemes, at)) && short && /^\d\d$/.test(short.text) && !short.spaced)
		return yearOf((Number(short.text) > 50 ? 1900 : 2000) + Number(short.text), at + 1);
	const words = yearInWords(lexemes, at);
	if (words) return {...yearOf(words.year, at), end: words.end};
	const told = readToldYear(lexemes, at);
	if (told) return told;
	const directed = readDirectedYear(lexemes, lowerAt(lexemes, at) === 'of' ? at + 1 : at);
	return directed && {meaning: directed.meaning, end: directed.end};
}

/** "in May that year", "in March of the following year": a year that was told before. */
function readToldYear(lexemes: readonly Lexeme[], at: number): YearRead | undefined {
	const from = lowerAt(lexemes, at) === 'of' ? at + 1 : at;
	const words = [from, from + 1, from + 2].map((index) => lowerAt(lexemes, index)).join(' ');
	const length = /^that year\b/.test(words) ? 2 : /^the (?:same|following|previous|next) year$/.test(words) ? 3 : 0;
	return length === 0 ? undefined : {meaning: {kind: 'context', missing: 'the year'}, end: from + length};
}

function isGlued(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemes[at + 1];
	return next !== undefined && !next.spaced && (next.kind === 'word' ? next.lower !== "'s" : next.text === '%');
}
