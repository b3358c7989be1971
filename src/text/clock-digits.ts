import {clockAt, type ClockRead, type DayHalf, isInDayPart, isOClock, oClock, readHalf} from './clock-parts.ts';
import {type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {readZone} from './time-zones.ts';

/** A time of day in digits: "5:10 a.m.", "5.10am", "5am", "17:45", "0030 GMT", "1140 a.m.", "4 o'clock", "12 noon". */
export function readDigitalClock(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
	const {text, spaced} = lexemeAt(lexemes, at);
	if (!spaced && /^[:.,/$£€\d]/.test(textAt(lexemes, at - 1))) return undefined;
	switch (text.length) {
		case 1:
		case 2:
			return readColon(lexemes, at, Number(text)) ?? readHour(lexemes, at, Number(text));
		case 3:
			return readUndivided(lexemes, at) ?? readPoint(lexemes, at);
		case 4:
			return readUndivided(lexemes, at) ?? readMilitary(lexemes, at) ?? readPoint(lexemes, at);
		default:
			return readPoint(lexemes, at);
	}
}

/** "5.10am", "5.10 in the afternoon": without part of the day it is a number, if no zone follows. */
function readPoint(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
	const split = /^(\d{1,2})\.(\d{2})$/.exec(textAt(lexemes, at));
	const half = readHalf(lexemes, at + 1);
	if (!split || !(half || readZone(lexemes, at + 1) || isInDayPart(lexemes, at + 1))) return undefined;
	return clockAt(Number(split[1]), Number(split[2]), half, half?.end ?? at + 1);
}

/** "1140 a.m." */
function readUndivided(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
	const half = readHalf(lexemes, at + 1);
	return half && fromDigits(textAt(lexemes, at), half, half.end);
}

/** "0030 GMT", "1800 hours". */
function readMilitary(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
	const next = textAt(lexemes, at + 1);
	if (next === 'GMT' || next === 'UTC') return fromDigits(textAt(lexemes, at), undefined, at + 1);
	return /^(?:h|hrs|hours)$/.test(next) ? fromDigits(textAt(lexemes, at), undefined, at + 2) : undefined;
}

function fromDigits(digits: string, half: DayHalf | undefined, end: number): ClockRead | undefined {
	if (!/^\d{3,4}$/.test(digits)) return undefined;
	return clockAt(Number(digits.slice(0, -2)), Number(digits.slice(-2)), half, end);
}

/** "5:10", "5:10:30", with or without half of the day. */
function readColon(lexemes: readonly Lexeme[], at: number, hour: number): ClockRead | undefined {
	if (!isColonAndDigits(lexemes, at + 1)) return undefined;
	const end = at + (isColonAndDigits(lexemes, at + 3) ? 5 : 3);
	const half = readHalf(lexemes, end);
	return half || isFree(lexemes, end)
		? clockAt(hour, Number(textAt(lexemes, at + 2)), half, half?.end ?? end)
		: undefined;
}

function isColonAndDigits(lexemes: readonly Lexeme[], at: number): boolean {
	const [colon, digits] = [lexemeAt(lexemes, at), lexemeAt(lexemes, at + 1)];
	return colon.text === ':' && !colon.spaced && !digits.spaced && /^\d\d$/.test(digits.text);
}

/** Whether nothing is glued to what ends here: "17:45:3" and "1:30th" are no times. */
function isFree(lexemes: readonly Lexeme[], at: number): boolean {
	const [next, after] = [lexemeAt(lexemes, at), lexemeAt(lexemes, at + 1)];
	return next.spaced || (next.kind === 'mark' && (next.text !== ':' || after.spaced));
}

/** "5am", "5 p.m.", "4 o'clock", "12 noon", "8 in the evening", "11ish". */
function readHour(lexemes: readonly Lexeme[], at: number, hour: number): ClockRead | undefined {
	const half = readHalf(lexemes, at + 1);
	if (half) return clockAt(hour, undefined, half, half.end);
	const next = lowerAt(lexemes, at + 1);
	if (hour === 12 && next === 'noon') return clockAt(12, 0, {name: 'p', end: at + 2}, at + 2);
	if (isOClock(next)) return oClock(lexemes, hour, at + 2);
	if (isInDayPart(lexemes, at + 1)) return clockAt(hour, undefined, undefined, at + 1);
	const ish = next === 'ish' && lexemes[at + 2]?.kind !== 'word' ? clockAt(hour, 0, undefined, at + 2) : undefined;
	return ish && {...ish, certain: true};
}
