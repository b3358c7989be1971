import {calendarUnits} from '../knowledge/calendar.ts';
import {cardinals, ordinals} from '../knowledge/number-words.ts';
import {approximators, clockWords, readClockTime} from './clock-times.ts';
import {dateReaders, readDate} from './dates.ts';
import {hourIn, partNames, readClockInPart, readNearPart, readOvernight, wholePart} from './day-parts.ts';
import {readContextual, readDistance, readWindow, readWithin, windowWords} from './distances.ts';
import {readersByWord, readFirst, type TimeReader} from './first-words.ts';
import {isCapitalised, type Lexeme, lowerAt, matchPhrase, textAt} from './lexemes.ts';
import {readMonthDate} from './month-dates.ts';
import {mayCount} from './number-followers.ts';
import {numberOpeners} from './numbers.ts';
import {readNumericDate} from './numeric-dates.ts';
import {periodParts, readNth, readPartOfPeriod, readUnitOf} from './parts-of-dates.ts';
import type {Meaning, TimeExpression} from './time-expressions.ts';
import {readWeekBehind} from './weekday-dates.ts';
import {readYear} from './years.ts';

const unitPlurals = [...calendarUnits.keys()].filter((unit) => unit.endsWith('s'));
const numberWords = [...cardinals.keys(), ...ordinals.keys()];

/** Readers of times of day and parts of it, by the word that they begin at. */
const hourReaders = readersByWord([
	[readHour, [...clockWords, ...approximators, ...cardinals.keys(), 'in']],
	[readDayPart, [...partNames.phrases.keys(), 'last', 'this', 'earlier', 'later']],
]);

/** Readers of dates, and of times told by another one. */
const periodReaders = readersByWord([
	[readPartOfPeriod, [...periodParts.phrases.keys(), 'the']],
	[readNth, [...numberWords, 'the', 'last', 'final']],
	[readUnitOf, ['the', 'week', 'year']],
	[readDistance, [...numberOpeners, ...unitPlurals, 'in', 'an', 'couple']],
	[readWindow, [...windowWords, ...numberOpeners, 'the']],
	[readWithin, ['within']],
	[readDate, dateReaders.keys()],
	[readContextual, ['the', 'that', 'a']],
]);

/** Words (in lower case) that a time may begin at. */
export const momentOpeners: readonly string[] = [...hourReaders.keys(), ...periodReaders.keys()];

const digitHourReaders: readonly TimeReader[] = [readHour, readBareClock];
const digitPeriodReaders: readonly TimeReader[] = [readNth, readDistance, readWindow, readDate];

/** One time that begins at a lexeme; a date and a time of day beside it are one. */
export function readMoment(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const lexeme = lexemes[at];
	if (!lexeme || lexeme.kind === 'mark') return lexeme && readDate(lexemes, at);
	const digits = lexeme.kind === 'number';
	// most numbers are years or nothing
	if (digits && !mayCount(lexemes, at + 1)) return readDigitsAlone(lexemes, at);
	const hour = readFirst(digits ? digitHourReaders : hourReaders.get(lexeme.lower), lexemes, at);
	if (hour) return hour;
	const date = readFirst(digits ? digitPeriodReaders : periodReaders.get(lexeme.lower), lexemes, at);
	return date && joinDayPart(lexemes, date);
}

function readDigitsAlone(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	return readYear(lexemes, at) ?? readNumericDate(lexemes, at);
}

/** A time of day, with the date behind it. */
function readHour(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const clock = readClockTime(lexemes, at) ?? readClockInPart(lexemes, at);
	return clock && joinDate(lexemes, clock);
}

/** "12:30 December 27": the date behind makes it a time. */
function readBareClock(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	if (!isBareClock(lexemes, at)) return undefined;
	const clock = readClockTime(lexemes, at, true);
	const date = clock && readMonthDate(lexemes, clock.end);
	return clock && date?.pattern.day !== undefined ? joinDate(lexemes, clock) : undefined;
}

/** Whether a time is a single day that a time of day can be said of. */
function isDay({precision, meaning}: TimeExpression): boolean {
	if (precision !== 'day') return false;
	return (
		!(meaning.kind === 'annual' && 'untilDay' in meaning.what) && meaning.kind !== 'away' && meaning.kind !== 'window'
	);
}

function withDayPart(date: TimeExpression, first: number, end: number, name: string): TimeExpression {
	return {...date, first, end, precision: 'part-of-day', meaning: {kind: 'day-part', on: date.meaning, name}};
}

/** Words of a part of the day before its day, and a time of day behind: "early Wednesday", "the night of October 1", "last night at 10 p.m.". */
function readDayPart(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const part = readNearPart(lexemes, at) ?? readPartOfDay(lexemes, at);
	return part && joinClock(lexemes, part);
}

/** Parts of the day that stand before their day without "of" or "on". */
const UNLINKED_PARTS = /^(?:early|late|overnight|midday|noon|lunchtime)$/;

function readPartOfDay(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const part = matchPhrase(lexemes, at, partNames);
	if (!part) return undefined;
	const linked = /^(?:of|on)$/.test(lowerAt(lexemes, at + part.length));
	if (!linked && !UNLINKED_PARTS.test(part.value)) return undefined;
	const date = readDate(lexemes, at + part.length + (linked ? 1 : 0));
	if (!date || !isDay(date)) return part.value === 'overnight' ? readOvernight(lexemes, at) : undefined;
	const joined = joinDayPart(lexemes, date);
	if (joined.meaning.kind === 'clock') return {...joined, first: at};
	const behind = joined.meaning.kind === 'day-part' ? joined.meaning.name : undefined;
	return withDayPart({...joined, meaning: date.meaning}, at, joined.end, wholePart(part.value, behind));
}

/** A part of the day behind a date: "Wednesday morning", "Wednesday evening next week"; and a time of day behind both. */
function joinDayPart(lexemes: readonly Lexeme[], date: TimeExpression): TimeExpression {
	if (date.meaning.kind === 'day-part' || !isDay(date)) return joinClock(lexemes, date);
	const part = matchPhrase(lexemes, date.end, partNames);
	if (!part || /^(?:early|late)$/.test(part.value) || isNightTitle(lexemes, date.end)) return joinClock(lexemes, date);
	const end = date.end + part.length;
	const week =
		date.meaning.kind === 'weekday' && date.meaning.week === undefined ? readWeekBehind(lexemes, end) : undefined;
	const day =
		week && date.meaning.kind === 'weekday' ? {...date, meaning: {...date.meaning, week: week.meaning}} : date;
	return joinClock(lexemes, withDayPart(day, date.first, week?.end ?? end, part.value));
}

/** "Saturday Night Live" */
function isNightTitle(lexemes: readonly Lexeme[], at: number): boolean {
	return isCapitalised(textAt(lexemes, at)) && /^(?:football|fever|live)$/.test(lowerAt(lexemes, at + 1));
}

/** A time of day behind a date or a part of it: "Friday at about 5 p.m.", "March 5, 10:15 a.m.", "last night at 10 p.m.". */
function joinClock(lexemes: readonly Lexeme[], date: TimeExpression): TimeExpression {
	const on = dayOf(date);
	if (!on) return date;
	const link = /^(?:at|,|by|-)$/.test(lowerAt(lexemes, date.end)) ? 1 : 0;
	const clock = readClockTime(lexemes, date.end + link, link === 0 && isBareClock(lexemes, date.end));
	const told = clock && hourIn(lexemes, date.meaning, clock);
	if (!clock || !told) return date;
	const {end, precision} = clock;
	const pattern = {...date.pattern, ...clock.pattern, hour: told.hour};
	return {...date, end, precision, pattern, meaning: {kind: 'clock', on, clock: told}};
}

/** The day that a time of day can be said of: "Friday" in "Friday" and "Friday evening". */
export function dayOf(time: TimeExpression): Meaning | undefined {
	if (time.meaning.kind === 'day-part') return time.meaning.on;
	return isDay(time) ? time.meaning : undefined;
}

/** "February 22nd 3:30" needs no "at". */
function isBareClock(lexemes: readonly Lexeme[], at: number): boolean {
	return textAt(lexemes, at + 1) === ':' && lexemes[at]?.spaced === true;
}

/** Index behind the same moment by another clock: "at 4:30 a.m. (0830 GMT) on Thursday". */
function behindOtherClock(lexemes: readonly Lexeme[], at: number): number {
	const other = textAt(lexemes, at) === '(' ? readClockTime(lexemes, at + 1) : undefined;
	return other?.pattern.zone !== undefined && textAt(lexemes, other.end) === ')' ? other.end + 1 : at;
}

/** The date that stands behind a time of day: "5:10 a.m. on Monday". */
function joinDate(lexemes: readonly Lexeme[], clock: TimeExpression): TimeExpression {
	if (clock.meaning.kind !== 'clock') return clock;
	const from = behindOtherClock(lexemes, clock.end);
	for (const links of [['on'], [','], [], ['early', 'on']]) {
		if (!links.every((link, index) => lowerAt(lexemes, from + index) === link)) continue;
		const date = readDate(lexemes, from + links.length);
		if (!date || !isDay(date) || date.meaning.kind === 'context') continue;
		// "10am to 12pm Monday morning"
		const part = matchPhrase(lexemes, date.end, partNames);
		return {
			...date,
			first: clock.first,
			end: date.end + (part && /^(?:morning|afternoon|evening|night)$/.test(part.value) ? part.length : 0),
			precision: clock.precision,
			pattern: {...date.pattern, ...clock.pattern},
			meaning: {...clock.meaning, on: date.meaning},
		};
	}
	const near = readNearPart(lexemes, clock.end);
	if (near?.meaning.kind !== 'day-part' || near.meaning.on === undefined) return clock;
	return {...clock, end: near.end, meaning: {...clock.meaning, on: near.meaning.on}};
}
