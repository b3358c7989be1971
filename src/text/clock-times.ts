import {seasonalZones, zoneOffsets} from '../knowledge/calendar.ts';
import {cardinals} from '../knowledge/number-words.ts';
import {isCapitalised, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import type {TimeExpression} from './time-expressions.ts';

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
/** Words before bare "5:10" that make it a time rather than a result or a verse. */
const CLOCK_OPENERS: ReadonlySet<string> = new Set(
	(
		'at about around approximately roughly by until till before after since from to between and just shortly nearly ' +
		'exactly - –'
	).split(' '),
);

/** Words (in lower case) that name a time of day or minutes before one. */
export const clockWords: readonly string[] = [...CLOCK_HOURS.keys(), 'half', 'quarter'];

interface ClockRead {
	readonly hour: number;
	readonly minute?: number;
	readonly end: number;
	/** Whether "a.m." or the like leaves no doubt that it is a time. */
	readonly certain: boolean;
	/** Whether the words leave open which half of the day it is in. */
	readonly halfless: boolean;
}

/** A time of day that begins at a lexeme, with "about" before and a part of the day and a zone behind it. */
export function readClockTime(lexemes: readonly Lexeme[], at: number, opened = false): TimeExpression | undefined {
	const about = readAbout(lexemes, at);
	const read = readClock(lexemes, about);
	if (!read) return undefined;
	const clock = withDayHalf(lexemes, read);
	const zone = readZone(lexemes, clock.end);
	const sure = clock.certain || opened || zone !== undefined || about > at;
	if (!sure && !CLOCK_OPENERS.has(lowerAt(lexemes, at - 1))) return undefined;
	return clockTime(at, clock, about > at, zone);
}

/** Index behind "about", "just before", "shortly after". */
function readAbout(lexemes: readonly Lexeme[], at: number): number {
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
	const lexeme = lexemeAt(lexemes, at);
	const hour = CLOCK_HOURS.get(lexeme.lower);
	// "High Noon", "Midnight Mass"
	if (hour !== undefined)
		return isCapitalised(lexeme.text) ? undefined : {hour, minute: 0, end: at + 1, certain: true, halfless: false};
	return (
		readMinutesPast(lexemes, at) ?? (lexeme.kind === 'number' ? readDigits(lexemes, at) : readHourWord(lexemes, at))
	);
}

/** "5:10 a.m.", "5.10am", "5am", "17:45", "0030 GMT", "1140 a.m.", "4 o'clock", "12 noon". */
function readDigits(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
	if (isGluedBefore(lexemes, at)) return undefined;
	const {text} = lexemeAt(lexemes, at);
	if (/^\d{1,2}$/.test(text)) return readColon(lexemes, at, text) ?? readHour(lexemes, at, Number(text));
	const split = /^(\d{1,2})\.(\d{2})$/.exec(text);
	const half = readHalf(lexemes, at + 1);
	// "5.10" without "a.m." is a number, if no zone follows
	if (split)
		return half || readZone(lexemes, at + 1)
			? clockOf(Number(split[1]), Number(split[2]), half, half?.end ?? at + 1)
			: undefined;
	if (!/^\d{3,4}$/.test(text)) return undefined;
	const military =
		text.length === 4 && (/^(?:h|hrs|hours)$/.test(lowerAt(lexemes, at + 1)) || isUniversal(textAt(lexemes, at + 1)));
	if (!military && !half) return undefined;
	const unit = military && /^(?:h|hrs|hours)$/.test(lowerAt(lexemes, at + 1)) ? 1 : 0;
	return clockOf(Number(text.slice(0, -2)), Number(text.slice(-2)), half, half?.end ?? at + 1 + unit);
}

function isUniversal(text: string): boolean {
	return text === 'GMT' || text === 'UTC';
}

function isGluedBefore(lexemes: readonly Lexeme[], at: number): boolean {
	return !lexemeAt(lexemes, at).spaced && /^[:.,/$£€\d]/.test(textAt(lexemes, at - 1));
}

/** "5:10", "5:10:30", with or without half of the day. */
function readColon(lexemes: readonly Lexeme[], at: number, hour: string): ClockRead | undefined {
	const [colon, minute] = [lexemeAt(lexemes, at + 1), lexemeAt(lexemes, at + 2)];
	if (colon.text !== ':' || colon.spaced || minute.spaced || !/^\d\d$/.test(minute.text)) return undefined;
	const seconds =
		lexemes[at + 3]?.text === ':' && /^\d\d$/.test(textAt(lexemes, at + 4)) && lexemes[at + 4]?.spaced === false;
	const end = at + (seconds ? 5 : 3);
	const half = readHalf(lexemes, end);
	const [next, after] = [lexemeAt(lexemes, end), lexemeAt(lexemes, end + 1)];
	// "17:45:3", "2:00pm", "4:10-3"
	if (!half && !next.spaced && (next.kind !== 'mark' || (next.text === ':' && !after.spaced))) return undefined;
	return clockOf(Number(hour), Number(minute.text), half, half?.end ?? end);
}

/** "5am", "5 p.m.", "4 o'clock", "12 noon". */
function readHour(lexemes: readonly Lexeme[], at: number, hour: number): ClockRead | undefined {
	const half = readHalf(lexemes, at + 1);
	if (half) return clockOf(hour, undefined, half, half.end);
	if (hour === 12 && lowerAt(lexemes, at + 1) === 'noon') return clockOf(hour, 0, {name: 'p', end: at + 2}, at + 2);
	if (/^o'?clock$/.test(lowerAt(lexemes, at + 1))) return oClock(lexemes, hour, at + 2);
	if (isInDayPart(lexemes, at + 1)) return clockOf(hour, undefined, undefined, at + 1);
	return lowerAt(lexemes, at + 1) === 'ish' && lexemes[at + 1]?.spaced === false && lexemes[at + 2]?.kind !== 'word'
		? clockOf(hour, 0, undefined, at + 2)
		: undefined;
}

/** "8 in the evening", "10 at night". */
function isInDayPart(lexemes: readonly Lexeme[], at: number): boolean {
	const words = [0, 1, 2].map((offset) => lowerAt(lexemes, at + offset)).join(' ');
	return /^(?:in the (?:morning|afternoon|evening)|at night\b)/.test(words);
}

/** "four o'clock" leaves the half of the day to what follows. */
function oClock(lexemes: readonly Lexeme[], hour: number, end: number): ClockRead | undefined {
	const half = readHalf(lexemes, end);
	return hour > 12
		? undefined
		: {hour: hour % 24, minute: 0, end, certain: true, halfless: true, ...(half && clockOf(hour, 0, half, half.end))};
}

/** "seven p.m.", "one thirty p.m.", "four o'clock". */
function readHourWord(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
	const hour = cardinals.get(lowerAt(lexemes, at));
	if (hour === undefined || hour < 1 || hour > 12) return undefined;
	if (lowerAt(lexemes, at + 1) === "o'clock") return oClock(lexemes, hour, at + 2);
	const minute = cardinals.get(lowerAt(lexemes, at + 1));
	const half = readHalf(lexemes, minute === undefined ? at + 1 : at + 2);
	return half && clockOf(hour, minute, half, half.end);
}

/** "half past seven", "a quarter to five", "ten minutes past nine". */
function readMinutesPast(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
	const minutes = readMinutes(lexemes, at);
	if (!minutes) return undefined;
	const to = lowerAt(lexemes, minutes.end) === 'to' && minutes.named;
	if (!to && lowerAt(lexemes, minutes.end) !== 'past') return undefined;
	const {lower, kind} = lexemeAt(lexemes, minutes.end + 1);
	const hour = kind === 'number' ? Number(lower) : cardinals.get(lower);
	if (hour === undefined || hour < 1 || hour > 12 || !Number.isInteger(hour)) return undefined;
	const oclock = /^o'?clock$/.test(lowerAt(lexemes, minutes.end + 2)) ? 1 : 0;
	const told = to ? {hour: hour - 1, minute: 60 - minutes.value} : {hour, minute: minutes.value};
	return {...told, end: minutes.end + 2 + oclock, certain: true, halfless: true};
}

/** Minutes before "past" or "to"; `named` when nothing but a time can be meant: "twenty to thirty". */
function readMinutes(lexemes: readonly Lexeme[], at: number): {value: number; end: number; named: boolean} | undefined {
	const word = lowerAt(lexemes, at);
	if (word === 'half') return {value: 30, end: at + 1, named: false};
	if (word === 'quarter') return {value: 15, end: at + 1, named: true};
	const tens = /^\d\d?$/.test(word) ? Number(word) : cardinals.get(word);
	if (tens === undefined) return undefined;
	const unitAt = lowerAt(lexemes, at + 1) === '-' ? at + 2 : at + 1;
	const unit = tens >= 20 && lexemes[at]?.kind === 'word' ? cardinals.get(lowerAt(lexemes, unitAt)) : undefined;
	const end = unit === undefined ? at + 1 : unitAt + 1;
	const minutes = /^min(?:ute)?s?$/.test(lowerAt(lexemes, end)) ? 1 : 0;
	const value = tens + (unit ?? 0);
	return value < 1 || value > 59 ? undefined : {value, end: end + minutes, named: minutes === 1};
}

interface Half {
	readonly name: string;
	readonly end: number;
}

/** "a.m.", "pm", "p.m", "p m", or "p" right behind the digits. */
function readHalf(lexemes: readonly Lexeme[], at: number): Half | undefined {
	const {lower, spaced} = lexemeAt(lexemes, at);
	if (lower === 'am' || lower === 'pm') return {name: lower.charAt(0), end: at + 1};
	if (lower !== 'a' && lower !== 'p') return undefined;
	const mAt = lowerAt(lexemes, at + 1) === '.' ? at + 2 : at + 1;
	if (lowerAt(lexemes, mAt) === 'm')
		return {name: lower, end: lowerAt(lexemes, mAt + 1) === '.' && mAt > at + 1 ? mAt + 2 : mAt + 1};
	// "9:00a", but "7p" is sevenpence
	return spaced || !isMinute(lexemes, at - 1) ? undefined : {name: lower, end: at + 1};
}

/** Whether a lexeme is the minutes of "9:00". */
function isMinute(lexemes: readonly Lexeme[], at: number): boolean {
	return textAt(lexemes, at - 1) === ':' && lexemes[at]?.spaced === false;
}

function clockOf(hour: number, minute: number | undefined, half: Half | undefined, end: number): ClockRead | undefined {
	if ((minute ?? 0) > 59 || hour > (half ? 12 : 24) || (half && hour === 0)) return undefined;
	const shifted = half ? (hour % 12) + (half.name === 'p' ? 12 : 0) : hour % 24;
	return {
		hour: shifted,
		...(minute === undefined ? {} : {minute}),
		end,
		certain: half !== undefined,
		halfless: half === undefined && hour <= 12,
	};
}

/** Parts of the day behind a time of day, with the half that they are in. */
const DAY_HALVES: ReadonlyMap<string, string> = new Map([
	['morning', 'a'],
	['afternoon', 'p'],
	['evening', 'p'],
	['night', 'p'],
]);

/** "8 o'clock in the evening", "10:30 at night", "8:00 early morning". */
function withDayHalf(lexemes: readonly Lexeme[], clock: ClockRead): ClockRead {
	let at = clock.end;
	if (/^(?:in|at)$/.test(lowerAt(lexemes, at))) at += lowerAt(lexemes, at + 1) === 'the' ? 2 : 1;
	const linked = at > clock.end;
	if (/^(?:early|late)$/.test(lowerAt(lexemes, at))) at++;
	const half = DAY_HALVES.get(lowerAt(lexemes, at));
	if (half === undefined || !clock.halfless || at === clock.end) return clock;
	const afternoon = half === 'p' && clock.hour < 12 && !(lowerAt(lexemes, at) === 'night' && clock.hour < 5);
	return {
		...clock,
		hour: clock.hour + (afternoon ? 12 : 0),
		end: linked || at > clock.end ? at + 1 : clock.end,
		certain: true,
	};
}

interface Zone {
	readonly name: string;
	readonly end: number;
}

/** "UTC", "ET", "local time", "Eastern time", "New York time", "mountain timezone". */
function readZone(lexemes: readonly Lexeme[], at: number): Zone | undefined {
	const word = lexemes[at];
	if (word?.kind !== 'word') return undefined;
	if (zoneOffsets.has(word.text) || seasonalZones.has(word.text)) return {name: word.text, end: at + 1};
	let name = '';
	for (let index = at; index < at + 3; index++) {
		const part = lexemes[index];
		if (part?.kind !== 'word' || !isZoneWord(part)) return undefined;
		name += name === '' ? part.lower : ` ${part.lower}`;
		if (/^time(?:zone)?$/.test(lowerAt(lexemes, index + 1))) return {name: zoneName(name), end: index + 2};
	}
	return undefined;
}

const ZONE_WORDS: ReadonlySet<string> = new Set(
	'local eastern western central pacific mountain standard daylight summer'.split(' '),
);

function isZoneWord(part: Lexeme): boolean {
	return isCapitalised(part.text) || ZONE_WORDS.has(part.lower);
}

const zoneNames: ReadonlyMap<string, string> = new Map([
	['eastern', 'ET'],
	['local eastern', 'ET'],
	['us eastern', 'ET'],
	['eastern standard', 'EST'],
	['eastern daylight', 'EDT'],
	['central', 'CT'],
	['mountain', 'MT'],
	['pacific', 'PT'],
]);

function zoneName(words: string): string {
	return zoneNames.get(words) ?? words;
}
