import {monthAbbreviations, months, weekdayAbbreviations, weekdays} from '../knowledge/calendar.ts';
import {cardinals, ordinals} from '../knowledge/number-words.ts';
import {isCalendarDay} from '../model/index.ts';
import {isDash, isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {isMonthName} from './month-names.ts';
import {type Day, type Month, readDay, readMonth} from './month-words.ts';
import {readCardinal} from './number-cardinals.ts';
import type {AnnualPeriod, Meaning, TimeExpression} from './time-expressions.ts';
import {calendarYear, jointAt, readYearBehind, type YearRead} from './year-words.ts';

/** "March 28, 1994", "28 March 1994", "March 28-30", "March 1994", "In July", "3 March 2022, a Tuesday". */
export function readMonthDate(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const date = readDateInWords(lexemes, at);
	return date?.pattern.day === undefined ? date : withWeekday(lexemes, date);
}

function readDateInWords(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const {kind, lower} = lexemeAt(lexemes, at);
	if (kind === 'number') return readDayFirst(lexemes, at) ?? readYearFirst(lexemes, at);
	if (kind === 'mark') return undefined;
	if (months.has(lower) || monthAbbreviations.has(lower)) return readMonthFirst(lexemes, at);
	return ordinals.has(lower) || cardinals.has(lower) ? readDayFirst(lexemes, at) : undefined;
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

/** The end of "28-30", "28 and 29", "28 to 30"; "and" and "to" only before or after a month. */
function readDayRange(lexemes: readonly Lexeme[], day: Day): Day | undefined {
	const joint = lexemes[day.end];
	const word = /^(?:and|to|or|till|until|through|thru)$/.test(joint?.lower ?? '');
	if (!isHyphen(lexemes, day.end) && !isDash(joint) && !word) return undefined;
	const until = readDay(lexemes, day.end + (lowerAt(lexemes, day.end + 1) === 'the' ? 2 : 1));
	return until && until.day > day.day ? until : undefined;
}

function readDayFirst(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const day = readDay(lexemes, at) ?? readCardinalDay(lexemes, at);
	if (!day) return undefined;
	const range = readDayRange(lexemes, day);
	for (const last of range ? [range, day] : [day]) {
		const month = readMonth(lexemes, skipJoint(lexemes, last.end));
		if (!month) continue;
		const days = {day: day.day, ...(last === range ? {untilDay: range.day} : {})};
		const date = datedMonth(lexemes, at, month, month.end, days);
		// "the first May Day", "ten March on the capital"
		const sure = lexemes[at]?.kind === 'number' || month.end > last.end + 1 || date?.pattern.year !== undefined;
		if (sure) return date;
	}
	return undefined;
}

/** "twenty-five January 1986": cardinals in words need a year. */
function readCardinalDay(lexemes: readonly Lexeme[], at: number): Day | undefined {
	const cardinal = lexemes[at]?.kind === 'word' ? readCardinal(lexemes, at) : undefined;
	return cardinal && cardinal.value >= 1 && cardinal.value <= 31 ? {day: cardinal.value, end: cardinal.end} : undefined;
}

/** "of", "day of", or the hyphen of "28-Mar-1994" between day and month. */
function skipJoint(lexemes: readonly Lexeme[], at: number): number {
	if (lowerAt(lexemes, at) === 'day' && lowerAt(lexemes, at + 1) === 'of') return at + 2;
	return lowerAt(lexemes, at) === 'of' || isHyphen(lexemes, at) ? at + 1 : at;
}

/** "2017 April", "2019-Aug-1". */
function readYearFirst(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const year = Number(textAt(lexemes, at));
	if (!/^(?:19|20)\d\d$/.test(textAt(lexemes, at))) return undefined;
	const monthAt = at + 1 + jointAt(lexemes, at + 1);
	const month = readMonth(lexemes, monthAt);
	const glued = monthAt > at + 1;
	if (!month || !(glued || isMonthName(lexemes, monthAt, month.end))) return undefined;
	const joined = glued && jointAt(lexemes, month.end) === 1;
	const day = joined ? readDay(lexemes, month.end + 1) : undefined;
	if (day && !isCalendarDay(month.month, day.day, year)) return undefined;
	const what = {month: month.month, ...(day ? {day: day.day} : {})};
	return dated(at, day?.end ?? month.end, what, calendarYear(year, at + 1));
}

function readMonthFirst(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const month = readMonth(lexemes, at);
	return month && (readDayBehind(lexemes, at, month) ?? readMonthAlone(lexemes, at, month));
}

/** "March 28", "March 28-30", "Jan/3", "Sep-23-2020"; "Long March-5" is a rocket. */
function readDayBehind(lexemes: readonly Lexeme[], at: number, month: Month): TimeExpression | undefined {
	const joint = jointAt(lexemes, month.end);
	if (joint === 1 && months.has(lowerAt(lexemes, at)) && isHyphen(lexemes, month.end)) return undefined;
	const day =
		readDay(lexemes, lowerAt(lexemes, month.end) === 'the' ? month.end + 1 : month.end + joint) ??
		readParted(lexemes, month.end);
	if (!day || isFollowedByCounted(lexemes, day.end)) return undefined;
	const range = readDayRange(lexemes, day);
	if (!range || readMonth(lexemes, range.end) || isFollowedByCounted(lexemes, range.end))
		return datedMonth(lexemes, at, month, day.end, {day: day.day});
	return datedMonth(lexemes, at, month, range.end, {day: day.day, untilDay: range.day});
}

function readMonthAlone(lexemes: readonly Lexeme[], at: number, month: Month): TimeExpression | undefined {
	const year = readYearBehind(lexemes, month.end);
	if (year) return dated(at, year.end, {month: month.month}, year);
	if (!month.certain && !isMonthName(lexemes, at, month.end)) return undefined;
	return dated(at, month.end, {month: month.month});
}

/** "October, 1st": the comma parts nothing. */
function readParted(lexemes: readonly Lexeme[], at: number): Day | undefined {
	if (textAt(lexemes, at) !== ',' || lexemes[at + 1]?.kind !== 'number') return undefined;
	const day = isHyphen(lexemes, at + 2) ? undefined : readDay(lexemes, at + 1);
	return day && day.end > at + 2 && isAlone(lexemes, day.end) ? day : undefined;
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
	const year = readYearBehind(lexemes, end) ?? knownYear(lexemes, end, month, days.day);
	if (!isCalendarDay(month, days.untilDay ?? days.day) && !isAlone(lexemes, year?.end ?? end)) return undefined;
	return dated(first, year?.end ?? end, {month, ...days}, year);
}

/** Whether nothing follows that digits could count: "June 31." is a day that there is not. */
function isAlone(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemeAt(lexemes, at);
	return next.kind === 'mark' && next.text !== '%';
}

/** "the September 11 attacks" name their year by what happened. */
function knownYear(lexemes: readonly Lexeme[], end: number, month: number, day: number): YearRead | undefined {
	if (month !== 9 || day !== 11) return undefined;
	const at = /^(?:terror|terrorist)$/.test(lowerAt(lexemes, end)) ? end + 1 : end;
	return /^attacks?$/.test(lowerAt(lexemes, at)) ? calendarYear(2001, end) : undefined;
}

function dated(first: number, end: number, what: AnnualPeriod, year?: YearRead): TimeExpression {
	const {month, day} = what;
	const monthDay = day === undefined ? {month} : {month, day};
	const pattern = year?.year === undefined ? monthDay : {year: year.year, ...monthDay};
	const meaning: Meaning = {kind: 'annual', what, ...(year ? {year: year.meaning} : {})};
	return {first, end, precision: day === undefined ? 'month' : 'day', pattern, meaning};
}
