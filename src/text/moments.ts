import {partsOfDay} from '../knowledge/calendar.ts';
import {readClockTime} from './clock-times.ts';
import {readDate} from './dates.ts';
import {readContextual, readDistance, readWindow, readWithin} from './distances.ts';
import {isCapitalised, type Lexeme, lexemeAt, lowerAt, matchPhrase, phraseTable, textAt} from './lexemes.ts';
import {readMonthDate} from './month-dates.ts';
import {readNth, readPartOfPeriod, readUnitOf} from './parts-of-dates.ts';
import type {Clock, Meaning, TimeExpression} from './time-expressions.ts';
import {readWeekBehind} from './weekday-dates.ts';

const partNames = phraseTable(new Map([...partsOfDay.keys()].map((name) => [name, name])));

/** Words (in lower case) that open a part of the day. */
export const dayPartOpeners = [...partNames.phrases.keys()];

/** One time that begins at a lexeme; a date and a time of day beside it are one. */
export function readMoment(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const clock = readClockTime(lexemes, at) ?? readClockInPart(lexemes, at);
	if (clock) return joinDate(text, lexemes, clock);
	const bare = isBareClock(lexemes, at) ? readBareClock(text, lexemes, at) : undefined;
	if (bare) return bare;
	const part = readDayPart(text, lexemes, at);
	if (part) return joinClock(lexemes, part);
	const date = readPeriod(text, lexemes, at);
	return date && joinDayPart(lexemes, date);
}

/** "in the afternoon at 7", "in the morning 9 o'clock". */
function readClockInPart(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const name = lowerAt(lexemes, at + 2);
	if (
		lowerAt(lexemes, at) !== 'in' ||
		lowerAt(lexemes, at + 1) !== 'the' ||
		!/^(?:morning|afternoon|evening)$/.test(name)
	)
		return undefined;
	const linked = lowerAt(lexemes, at + 3) === 'at';
	const hourAt = linked ? at + 4 : at + 3;
	const clock = readClockTime(lexemes, hourAt) ?? (linked ? readBareHour(lexemes, hourAt) : undefined);
	const told = clock && hourIn(lexemes, {kind: 'day-part', name}, clock);
	return (
		clock &&
		told && {...clock, first: at, pattern: {...clock.pattern, hour: told.hour}, meaning: {kind: 'clock', clock: told}}
	);
}

/** A bare hour, where the words before say that it is one. */
function readBareHour(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const hour = Number(textAt(lexemes, at));
	if (!/^\d\d?$/.test(textAt(lexemes, at)) || hour < 1 || hour > 12 || lexemes[at + 1]?.kind === 'word')
		return undefined;
	return {
		first: at,
		end: at + 1,
		precision: 'hour',
		pattern: {hour},
		meaning: {kind: 'clock', clock: {hour, about: false}},
	};
}

/** "12:30 December 27": the date behind makes it a time. */
function readBareClock(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const clock = readClockTime(lexemes, at, true);
	const date = clock && readMonthDate(lexemes, clock.end);
	return clock && date?.pattern.day !== undefined ? joinDate(text, lexemes, clock) : undefined;
}

/** A date, or a time told by another one. */
function readPeriod(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	return (
		readPartOfPeriod(text, lexemes, at) ??
		readNth(text, lexemes, at) ??
		readUnitOf(text, lexemes, at) ??
		readDistance(text, lexemes, at) ??
		readWindow(lexemes, at) ??
		readWithin(lexemes, at) ??
		readDate(text, lexemes, at) ??
		readContextual(lexemes, at)
	);
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

/** Words of a part of the day before its day: "early Wednesday", "the night of October 1", "late on Monday", "last night", "this morning". */
function readDayPart(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const deictic = readNearPart(lexemes, at);
	if (deictic) return deictic;
	const part = matchPhrase(lexemes, at, partNames);
	if (!part) return undefined;
	const linked = /^(?:of|on)$/.test(lowerAt(lexemes, at + part.length));
	if (!linked && !/^(?:early|late|overnight|midday|noon|lunchtime)$/.test(part.value)) return undefined;
	const date = readDate(text, lexemes, at + part.length + (linked ? 1 : 0));
	if (!date || !isDay(date)) return part.value === 'overnight' ? readOvernight(lexemes, at) : undefined;
	const joined = joinDayPart(lexemes, date);
	if (joined.meaning.kind === 'clock') return {...joined, first: at};
	const behind = joined.meaning.kind === 'day-part' ? joined.meaning.name : undefined;
	return withDayPart({...joined, meaning: date.meaning}, at, joined.end, wholePart(part.value, behind));
}

/** "early Wednesday morning" is the early morning. */
function wholePart(before: string, behind: string | undefined): string {
	const whole = `${before} ${behind}`;
	return partsOfDay.has(whole) ? whole : before;
}

/** "last night", "this morning", "early this evening", "late last night". */
function readNearPart(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const modifier = /^(?:early|late|earlier|later)$/.test(lowerAt(lexemes, at)) ? 1 : 0;
	const [word, noun] = [lowerAt(lexemes, at + modifier), lowerAt(lexemes, at + modifier + 1)];
	const night = word === 'last' && (noun === 'night' || noun === 'evening');
	if (!night && !(word === 'this' && /^(?:morning|afternoon|evening)$/.test(noun))) return undefined;
	const on: Meaning = {kind: 'unit', unit: 'day', steps: night ? -1 : 0};
	const name = modifier === 1 ? wholePart(lowerAt(lexemes, at), noun) : noun;
	const meaning: Meaning = {kind: 'day-part', on, name: partsOfDay.has(name) && name.includes(noun) ? name : noun};
	return {first: at, end: at + modifier + 2, precision: 'part-of-day', pattern: {}, meaning};
}

/** "overnight" alone is the night before the publication; "an overnight curfew" is none. */
function readOvernight(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const next = lexemeAt(lexemes, at + 1);
	if (
		/^(?:an?|the|of|on|into)$/.test(lowerAt(lexemes, at - 1)) ||
		(next.kind === 'word' && !/^(?:and|but|in|at|as|by|after|when|while|with)$/.test(next.lower))
	)
		return undefined;
	const on: Meaning = {kind: 'unit', unit: 'day', steps: -1};
	return {
		first: at,
		end: at + 1,
		precision: 'part-of-day',
		pattern: {},
		meaning: {kind: 'day-part', on, name: 'night'},
	};
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

/** The hour on the day of a part of the day: "at 8" in the evening is 20; "last night at 2 a.m." is on another day. */
function hourIn(lexemes: readonly Lexeme[], day: Meaning, clock: TimeExpression): Clock | undefined {
	if (clock.meaning.kind !== 'clock') return undefined;
	const {clock: read} = clock.meaning;
	if (day.kind !== 'day-part' || read.hour >= 12) return read;
	if (day.name.includes('night')) return undefined;
	const late = /evening|afternoon/.test(day.name) && !isHalved(lexemes, clock);
	return late ? {...read, hour: read.hour + 12} : read;
}

/** "February 22nd 3:30" needs no "at". */
function isBareClock(lexemes: readonly Lexeme[], at: number): boolean {
	return textAt(lexemes, at + 1) === ':' && lexemes[at]?.spaced === true;
}

/** Whether "a.m." or "p.m." stands in a time of day. */
export function isHalved(lexemes: readonly Lexeme[], {first, end}: TimeExpression): boolean {
	for (let at = first; at < end; at++) if (/^[ap]m?$/.test(lowerAt(lexemes, at))) return true;
	return false;
}

/** The date that stands behind a time of day: "5:10 a.m. on Monday". */
function joinDate(text: string, lexemes: readonly Lexeme[], clock: TimeExpression): TimeExpression {
	if (clock.meaning.kind !== 'clock') return clock;
	for (const links of [['on'], [','], [], ['early', 'on']]) {
		if (!links.every((link, index) => lowerAt(lexemes, clock.end + index) === link)) continue;
		const date = readDate(text, lexemes, clock.end + links.length);
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
