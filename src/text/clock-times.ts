import {seasonalZones, zoneOffsets} from '../knowledge/calendar.ts';
import type {TimePattern} from '../model/index.ts';
import type {Lexeme} from './lexemes.ts';
import type {TimeExpression} from './time-expressions.ts';

/** "5:10 a.m.", "5.10am", "5am", "17:45", "0030" before a zone. */
const CLOCK =
	/(?<![\d:.,/$£€])(?:(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>\d{2})(?::\d{2})?(?![\d:]))?(?:\s?(?<half>[ap])(?:\.\s?m\.?|m\b))?|(?<military>\d{4})(?=\s?(?:UTC|GMT|hrs|hours|h)\b))/iy;
/** Words before a clock time that say it is not to the minute. */
const APPROXIMATORS = /^(?:about|around|approximately|roughly|nearly|almost|circa)$/;
/** Words before bare "5:10" that make it a time rather than a result or a verse. */
const CLOCK_OPENERS =
	/^(?:at|about|around|approximately|roughly|by|until|till|before|after|since|from|to|between|and|just|shortly|nearly|exactly|-|–)$/;

/** A time of day that begins at a lexeme, with "about" before and a zone behind it. */
export function readClockTime(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const about = APPROXIMATORS.test(lexemes[at]?.lower ?? '');
	const clockAt = about ? at + 1 : at;
	const clock = readClock(text, lexemes, clockAt) ?? readClockWord(lexemes, clockAt);
	if (!clock) return undefined;
	const zone = readZone(lexemes, clock.end);
	if (!clock.certain && !zone && !about && !CLOCK_OPENERS.test(lexemes[at - 1]?.lower ?? '')) return undefined;
	const pattern: TimePattern = {
		hour: clock.hour,
		...(clock.minute === undefined && !about ? {} : {minute: clock.minute ?? 0}),
		...(zone ? {zone: zone.name} : {}),
	};
	const precision = about || clock.minute === undefined ? 'hour' : 'minute';
	return {first: at, end: zone?.end ?? clock.end, precision, pattern, basis: 'clock'};
}

interface Clock {
	readonly hour: number;
	readonly minute?: number;
	readonly end: number;
	/** Whether "a.m." or the like leaves no doubt. */
	readonly certain: boolean;
}

function readClock(text: string, lexemes: readonly Lexeme[], at: number): Clock | undefined {
	const lexeme = lexemes[at];
	if (lexeme?.kind !== 'number') return undefined;
	CLOCK.lastIndex = lexeme.start;
	const groups = CLOCK.exec(text)?.groups;
	if (!groups) return undefined;
	const end = indexBehind(lexemes, at, CLOCK.lastIndex);
	if (groups['military'] !== undefined) {
		const digits = groups['military'];
		return clockOf(Number(digits.slice(0, 2)), Number(digits.slice(2)), undefined, end);
	}
	const minute = groups['minute'] === undefined ? undefined : Number(groups['minute']);
	const half = groups['half']?.toLowerCase();
	if (half === undefined && groups['mark'] === undefined) return readOClock(lexemes, at);
	const zoned = readZone(lexemes, end) !== undefined;
	if (half === undefined && groups['mark'] === '.' && !zoned) return undefined;
	return clockOf(Number(groups['hour']), minute, half, end);
}

function readOClock(lexemes: readonly Lexeme[], at: number): Clock | undefined {
	if (lexemes[at + 1]?.lower !== "o'clock") return undefined;
	return clockOf(Number(lexemes[at]?.text), undefined, undefined, at + 2);
}

function clockOf(hour: number, minute: number | undefined, half: string | undefined, end: number): Clock | undefined {
	if ((minute ?? 0) > 59 || hour > (half === undefined ? 24 : 12) || (half !== undefined && hour === 0))
		return undefined;
	const shifted = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
	return {hour: shifted % 24, ...(minute === undefined ? {} : {minute}), end, certain: half !== undefined};
}

function indexBehind(lexemes: readonly Lexeme[], at: number, stop: number): number {
	let end = at + 1;
	for (let next = lexemes[end]; next && next.start < stop; next = lexemes[end]) end++;
	return end;
}

function readClockWord(lexemes: readonly Lexeme[], at: number): Clock | undefined {
	const word = lexemes[at]?.lower ?? '';
	// "High Noon", "Midnight Mass"
	if (!/^(?:noon|midday|midnight)$/.test(word) || /^\p{Lu}/u.test(lexemes[at]?.text ?? '')) return undefined;
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
		if (lexemes[index + 1]?.lower === 'time') return {name: zoneName(name), end: index + 2};
	}
	return undefined;
}

function isZoneWord(part: Lexeme): boolean {
	return (
		/^\p{Lu}/u.test(part.text) ||
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
