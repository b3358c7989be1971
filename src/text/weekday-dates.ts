import {namedDayWords, weekdayAbbreviations, weekdays, weekdayTitleWords} from '../knowledge/calendar.ts';
import {directions, readDirectedUnit} from './directed-units.ts';
import {isCapitalised, isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {readMonthDate} from './month-dates.ts';
import {readNumericDate} from './numeric-dates.ts';
import {readOrdinal} from './number-cardinals.ts';
import type {Meaning, TimeExpression} from './time-expressions.ts';

/** A weekday, alone or with its date or week: "Monday, March 28, 1994", "Fri., Dec. 29", "Tuesday the 4th", "Friday of last week". */
export function readWeekdayDate(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const directed = directions.has(lowerAt(lexemes, at)) ? at + 1 : at;
	const weekday = readWeekday(lexemes, directed);
	if (!weekday) return undefined;
	const dateAt = skipMarks(lexemes, directed + 1, weekday.short);
	const date = readMonthDate(lexemes, dateAt) ?? readNumericDate(lexemes, dateAt);
	if (date?.pattern.day !== undefined && date.precision === 'day')
		return {
			...date,
			first: at,
			pattern: {...date.pattern, weekday: weekday.number},
			meaning: directedMeaning(date, lowerAt(lexemes, at)),
		};
	if (directed !== at) return undefined;
	return (
		readMonthDay(lexemes, at, dateAt, weekday) ?? (weekday.short ? undefined : readInWeek(lexemes, at, weekday.number))
	);
}

/** "this Friday, June 15" is of this year. */
function directedMeaning({meaning}: TimeExpression, word: string): Meaning {
	const direction = directions.get(word);
	return meaning.kind === 'annual' && !meaning.year && direction ? {...meaning, direction} : meaning;
}

interface Weekday {
	readonly number: number;
	readonly short: boolean;
}

/** A weekday in full, in whatever letters, or cut short with a capital. */
function readWeekday(lexemes: readonly Lexeme[], at: number): Weekday | undefined {
	const {text, lower} = lexemeAt(lexemes, at);
	const full = weekdays.get(lower);
	if (full !== undefined) return {number: full, short: false};
	const short = weekdayAbbreviations.get(lower);
	if (short === undefined || !(isCapitalised(text) || lower === 'tues' || lower === 'thurs')) return undefined;
	return {number: short, short: true};
}

/** "Fri., the 29th of December", "Friday-Jun-15". */
function skipMarks(lexemes: readonly Lexeme[], from: number, short: boolean): number {
	let at = from;
	for (const skipped of short ? ['.', ',', 'the'] : [',', 'the']) if (lowerAt(lexemes, at) === skipped) at++;
	return isHyphen(lexemes, at) ? at + 1 : at;
}

/** "Tuesday the 4th", "Wed 13th"; bare digits only where nothing follows that they could count. */
function readMonthDay(
	lexemes: readonly Lexeme[],
	at: number,
	dayAt: number,
	{number: weekday}: Weekday,
): TimeExpression | undefined {
	const ordinal = readOrdinal(lexemes, dayAt);
	// "Monday first", "Sunday third place"
	const written =
		ordinal && (lexemes[dayAt]?.kind === 'number' || lowerAt(lexemes, dayAt - 1) === 'the') ? ordinal : undefined;
	const day = written ?? readBareDay(lexemes, at, dayAt);
	if (!day || day.value < 1 || day.value > 31) return undefined;
	const meaning = {kind: 'month-day', day: day.value, weekday} as const;
	return {first: at, end: day.end, precision: 'day', pattern: {weekday, day: day.value}, meaning};
}

function readBareDay(lexemes: readonly Lexeme[], at: number, dayAt: number): {value: number; end: number} | undefined {
	const next = lexemeAt(lexemes, dayAt + 1);
	if (dayAt !== at + 1 || !/^[1-3]?\d$/.test(textAt(lexemes, dayAt)) || !/^[.,;!?)]?$/.test(next.text))
		return undefined;
	return {value: Number(textAt(lexemes, dayAt)), end: dayAt + 1};
}

/** "the 21st this month", "the 15th day of next month". */
export function readDayOfMonth(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const the = lowerAt(lexemes, at) === 'the' ? 1 : 0;
	const ordinal = readOrdinal(lexemes, at + the);
	if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return undefined;
	const month = readMonthOfDay(lexemes, ordinal.end, lexemes[at + the]?.kind === 'number');
	if (month?.precision !== 'month' || month.meaning.kind !== 'unit') return undefined;
	const meaning = {kind: 'month-day', day: ordinal.value, month: month.meaning} as const;
	return {first: at, end: month.end, precision: 'day', pattern: {day: ordinal.value}, meaning};
}

/** "this month", "of last month", "day of the month"; only digits need no "of". */
function readMonthOfDay(lexemes: readonly Lexeme[], from: number, digits: boolean): TimeExpression | undefined {
	const ofAt = lowerAt(lexemes, from) === 'day' ? from + 1 : from;
	const of = lowerAt(lexemes, ofAt) === 'of';
	if (!of && (!digits || ofAt > from)) return undefined;
	return readDirectedUnit(lexemes, of ? ofAt + 1 : ofAt);
}

/** A weekday alone, or in a week that is named behind it. */
function readInWeek(lexemes: readonly Lexeme[], at: number, weekday: number): TimeExpression | undefined {
	if (isNamedDay(lexemes, at)) return undefined;
	const week = readWeekBehind(lexemes, at + 1);
	const meaning = {kind: 'weekday', weekday, ...(week ? {week: week.meaning} : {})} as const;
	return {first: at, end: week?.end ?? at + 1, precision: 'day', pattern: {weekday}, meaning};
}

/** "of last week", "next week". */
export function readWeekBehind(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const week = readDirectedUnit(lexemes, lowerAt(lexemes, at) === 'of' ? at + 1 : at);
	return week?.precision === 'week' && lowerAt(lexemes, week.end - 1) === 'week' ? week : undefined;
}

/** "next week Wednesday", "this week's Monday". */
export function readWeekAhead(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const week = readWeekBehind(lexemes, at);
	if (!week) return undefined;
	const dayAt = lowerAt(lexemes, week.end) === "'s" ? week.end + 1 : week.end;
	const weekday = weekdays.get(lowerAt(lexemes, dayAt));
	if (weekday === undefined) return undefined;
	return {
		first: at,
		end: dayAt + 1,
		precision: 'day',
		pattern: {weekday},
		meaning: {kind: 'weekday', weekday, week: week.meaning},
	};
}

/** "Black Friday", "Sunday Times", "Monday Night Football" name no day. */
function isNamedDay(lexemes: readonly Lexeme[], at: number): boolean {
	const [before, next] = [lexemeAt(lexemes, at - 1), lexemeAt(lexemes, at + 1)];
	if (namedDayWords.has(before.lower) && isCapitalised(before.text)) return true;
	if (!isCapitalised(next.text)) return false;
	if (next.lower === 'night') return /^(?:football|fever|live)$/.test(lowerAt(lexemes, at + 2));
	return weekdayTitleWords.has(next.lower);
}
