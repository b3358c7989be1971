import {seasonalZones, zoneOffsets} from '../knowledge/calendar.ts';
import type {TimePattern, TimePrecision} from '../model/index.ts';
import {isCapitalised, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import type {TimeExpression} from './time-expressions.ts';

/** "5:10 a.m.", "5.10am", "5am", "17:45", "0030" before a zone. */
const CLOCK =
	/(?<![\d:.,/$£€])(?:(?<military>\d{4})(?=\s?(?:UTC|GMT|hrs|hours|h)\b)|(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>\d{2})(?::\d{2})?(?![\d:]))?(?:\s?(?<half>[ap])(?:\.\s?m\.?|m\b))?)/iy;
/** Words before a clock time that say it is not to the minute. */
const APPROXIMATORS = /^(?:about|around|approximately|roughly|nearly|almost|circa)$/;
const CLOCK_WORDS = /^(?:noon|midday|midnight)$/;
/** Words before bare "5:10" that make it a time rather than a result or a verse. */
const CLOCK_OPENERS =
	/^(?:at|about|around|approximately|roughly|by|until|till|before|after|since|from|to|between|and|just|shortly|nearly|exactly|-|–)$/;

/** Whether a word (in lower case) can begin a time of day. */
export function opensClockTime(word: string): boolean {
	return APPROXIMATORS.test(word) || CLOCK_WORDS.test(word);
}

/** A time of day that begins at a lexeme, with "about" before and a zone behind it. */
export function readClockTime(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const about = APPROXIMATORS.test(lowerAt(lexemes, at));
	const clockAt = about ? at + 1 : at;
	const clock = readClock(text, lexemes, clockAt) ?? readClockWord(lexemes, clockAt);
	if (!clock) return undefined;
	const zone = readZone(lexemes, clock.end);
	if (!clock.certain && !zone && !about && !CLOCK_OPENERS.test(lowerAt(lexemes, at - 1))) return undefined;
	const end = zone?.end ?? clock.end;
	return {
		first: at,
		end,
		precision: precisionOf(clock, about),
		pattern: patternOf(clock, about, zone?.name),
		basis: 'clock',
	};
}

function precisionOf({minute}: Clock, about: boolean): TimePrecision {
	return about || minute === undefined ? 'hour' : 'minute';
}

/** "about 5am" is given its full hour as minute, which its precision takes back. */
function patternOf({hour, minute}: Clock, about: boolean, zone: string | undefined): TimePattern {
	const told = about ? (minute ?? 0) : minute;
	return {hour, ...(told === undefined ? {} : {minute: told}), ...(zone === undefined ? {} : {zone})};
}

interface Clock {
	readonly hour: number;
	readonly minute?: number;
	readonly end: number;
	/** Whether "a.m." or the like leaves no doubt. */
	readonly certain: boolean;
}

function readClock(text: string, lexemes: readonly Lexeme[], at: number): Clock | undefined {
	const lexeme = lexemeAt(lexemes, at);
	if (lexeme.kind !== 'number') return undefined;
	CLOCK.lastIndex = lexeme.start;
	const match = CLOCK.exec(text);
	if (!match?.groups) return undefined;
	const end = indexBehind(lexemes, at, lexeme.start + match[0].length);
	const {military, hour = '', minute, mark, half} = match.groups;
	if (military !== undefined) return clockOf(military.slice(0, 2), military.slice(2), undefined, end);
	if (half === undefined && mark === undefined) return readOClock(lexemes, at);
	// "5.10" without "a.m." is a number, if no zone follows
	if (half === undefined && mark === '.' && !readZone(lexemes, end)) return undefined;
	return clockOf(hour, minute, half?.toLowerCase(), end);
}

function readOClock(lexemes: readonly Lexeme[], at: number): Clock | undefined {
	return lowerAt(lexemes, at + 1) === "o'clock"
		? clockOf(textAt(lexemes, at), undefined, undefined, at + 2)
		: undefined;
}

function clockOf(hours: string, minutes: string | undefined, half: string | undefined, end: number): Clock | undefined {
	const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
	if (minute > 59 || hour > (half === undefined ? 24 : 12) || (half !== undefined && hour === 0)) return undefined;
	const shifted = half === undefined ? hour % 24 : (hour % 12) + (half === 'p' ? 12 : 0);
	return {hour: shifted, ...(minutes === undefined ? {} : {minute}), end, certain: half !== undefined};
}

function indexBehind(lexemes: readonly Lexeme[], at: number, stop: number): number {
	let end = at + 1;
	for (let next = lexemes[end]; next && next.start < stop; next = lexemes[end]) end++;
	return end;
}

function readClockWord(lexemes: readonly Lexeme[], at: number): Clock | undefined {
	const word = lowerAt(lexemes, at);
	// "High Noon", "Midnight Mass"
	if (!CLOCK_WORDS.test(word) || isCapitalised(textAt(lexemes, at))) return undefined;
	return {hour: word === 'midnight' ? 0 : 12, minute: 0, end: at + 1, certain: true};
}

/** "UTC", "ET", "local time", "(local time)" is left, "Eastern time", "New York time". */
function readZone(lexemes: readonly Lexeme[], at: number): {name: string; end: number} | undefined {
	const word = lexemes[at];
	if (!word) return undefined;
	if (zoneOffsets.has(word.text) || seasonalZones.has(word.text)) return {name: word.text, end: at + 1};
	let name = '';
	for (let index = at; index < at + 3; index++) {
		const part = lexemes[index];
		if (part?.kind !== 'word' || !isZoneWord(part)) return undefined;
		name += name === '' ? part.lower : ` ${part.lower}`;
		if (lowerAt(lexemes, index + 1) === 'time') return {name: zoneName(name), end: index + 2};
	}
	return undefined;
}

function isZoneWord(part: Lexeme): boolean {
	return (
		isCapitalised(part.text) ||
		/^(?:local|eastern|western|central|pacific|mountain|standard|daylight|summer)$/.test(part.lower)
	);
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
