import {cardinals} from '../knowledge/number-words.ts';
import {clockOpeners, type ClockRead} from './clock-parts.ts';
import {readDigitalClock} from './clock-digits.ts';
import {readHourWord, readMinutesPast} from './clock-words.ts';
import {isCapitalised, type Lexeme, lexemeAt, lowerAt} from './lexemes.ts';
import type {TimeExpression} from './time-expressions.ts';
import {readZone, type Zone} from './time-zones.ts';

/** Words before a clock time that say it is not to the minute. */
export const approximators: ReadonlySet<string> = new Set(
	'about around approximately roughly nearly almost circa shortly just'.split(' '),
);
const CLOCK_HOURS: ReadonlyMap<string, number> = new Map([
	['noon', 12],
	['midday', 12],
	['noonish', 12],
	['midnight', 0],
]);

/** Words (in lower case) that name a time of day or minutes before one. */
export const clockWords: readonly string[] = [...CLOCK_HOURS.keys(), 'half', 'quarter'];

/** A time of day that begins at a lexeme, with "about" before and a part of the day and a zone behind it. */
export function readClockTime(lexemes: readonly Lexeme[], at: number, opened = false): TimeExpression | undefined {
	const clockAt = skipAbout(lexemes, at);
	const read = readClock(lexemes, clockAt);
	if (!read) return undefined;
	const clock = withDayHalf(lexemes, read);
	const zone = readZone(lexemes, clock.end);
	const about = clockAt > at;
	const sure = clock.certain || opened || zone !== undefined || about;
	if (!sure && !clockOpeners.has(lowerAt(lexemes, at - 1))) return undefined;
	return clockTime(at, clock, about, zone);
}

/** Index behind "about", "just before", "shortly after". */
function skipAbout(lexemes: readonly Lexeme[], at: number): number {
	const word = lowerAt(lexemes, at);
	if (!approximators.has(word)) return at;
	if (/^(?:before|after)$/.test(lowerAt(lexemes, at + 1))) return at + 2;
	return word === 'just' || word === 'shortly' ? at : at + 1;
}

/** "about 5am" is given its full hour as minute, which its precision takes back. */
function clockTime(
	first: number,
	{hour, minute, end}: ClockRead,
	about: boolean,
	zone: Zone | undefined,
): TimeExpression {
	const told = about ? (minute ?? 0) : minute;
	const clock = {hour, ...(told === undefined ? {} : {minute: told})};
	return {
		first,
		end: zone?.end ?? end,
		precision: about || minute === undefined ? 'hour' : 'minute',
		pattern: {...clock, ...(zone ? {zone: zone.name} : {})},
		meaning: {kind: 'clock', clock: {...clock, about}},
	};
}

function readClock(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
	const {lower, text, kind} = lexemeAt(lexemes, at);
	const hour = CLOCK_HOURS.get(lower);
	// "High Noon", "Midnight Mass"
	if (hour !== undefined)
		return isCapitalised(text) ? undefined : {hour, minute: 0, end: at + 1, certain: true, halfless: false};
	if (kind === 'number') return readMinutesPast(lexemes, at) ?? readDigitalClock(lexemes, at);
	if (!cardinals.has(lower) && lower !== 'half' && lower !== 'quarter') return undefined;
	return readMinutesPast(lexemes, at) ?? readHourWord(lexemes, at);
}

/** Parts of the day behind a time of day, and whether they are its second half. */
const SECOND_HALVES: ReadonlyMap<string, boolean> = new Map([
	['morning', false],
	['afternoon', true],
	['evening', true],
	['night', true],
]);
/** "2 at night" is past midnight. */
const LAST_HOUR_OF_NIGHT = 4;

/** "8 o'clock in the evening", "10:30 at night", "8:00 early morning". */
function withDayHalf(lexemes: readonly Lexeme[], clock: ClockRead): ClockRead {
	const partAt = clock.halfless ? skipToDayPart(lexemes, clock.end) : clock.end;
	const part = lowerAt(lexemes, partAt);
	const second = SECOND_HALVES.get(part);
	if (second === undefined || partAt === clock.end) return clock;
	const small = part === 'night' && clock.hour <= LAST_HOUR_OF_NIGHT;
	const hour = second && clock.hour < 12 && !small ? clock.hour + 12 : clock.hour;
	return {...clock, hour, end: partAt + 1, certain: true};
}

/** Index behind "in the", "at", "early". */
function skipToDayPart(lexemes: readonly Lexeme[], from: number): number {
	let at = from;
	if (/^(?:in|at)$/.test(lowerAt(lexemes, at))) at += lowerAt(lexemes, at + 1) === 'the' ? 2 : 1;
	return /^(?:early|late)$/.test(lowerAt(lexemes, at)) ? at + 1 : at;
}
