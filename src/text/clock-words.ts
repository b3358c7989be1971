import {cardinals} from '../knowledge/number-words.ts';
import {clockAt, clockOpeners, type ClockRead, isInDayPart, isOClock, oClock, readHalf} from './clock-parts.ts';
import {isHyphen, type Lexeme, lexemeAt, lowerAt} from './lexemes.ts';
import {readBelowHundred} from './number-cardinals.ts';

/** "seven p.m.", "one thirty p.m.", "four o'clock", "at six in the evening". */
export function readHourWord(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
	const hour = cardinals.get(lowerAt(lexemes, at));
	if (hour === undefined || hour < 1 || hour > 12) return undefined;
	if (isOClock(lowerAt(lexemes, at + 1))) return oClock(lexemes, hour, at + 2);
	if (isInDayPart(lexemes, at + 1) && clockOpeners.has(lowerAt(lexemes, at - 1)))
		return clockAt(hour, undefined, undefined, at + 1);
	const minute = cardinals.get(lowerAt(lexemes, at + 1));
	const half = readHalf(lexemes, minute === undefined ? at + 1 : at + 2);
	return half && clockAt(hour, minute, half, half.end);
}

/** "half past seven", "a quarter to five", "ten minutes past nine", "10 past 9", "twenty minutes before midnight". */
export function readMinutesPast(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
	const minutes = readMinutes(lexemes, at);
	if (!minutes) return undefined;
	const middle = readMinutesFromMiddle(lexemes, minutes);
	if (middle) return middle;
	const cue = lowerAt(lexemes, minutes.end);
	// "twenty to thirty" is a range
	const to = cue === 'to' && minutes.named;
	const hour = to || cue === 'past' ? readHour(lexemes, minutes.end + 1) : undefined;
	if (hour === undefined) return undefined;
	const oclock = isOClock(lowerAt(lexemes, minutes.end + 2)) ? 1 : 0;
	const told = to ? {hour: hour - 1, minute: 60 - minutes.value} : {hour, minute: minutes.value};
	return {...told, end: minutes.end + 2 + oclock, certain: true, halfless: true};
}

/** The middle of the day and of the night, which need no half of the day. */
const MIDDLES: ReadonlyMap<string, number> = new Map([
	['noon', 12],
	['midday', 12],
	['midnight', 24],
]);

/** "twenty minutes before midnight", "a quarter past noon", "five minutes after midday". */
function readMinutesFromMiddle(lexemes: readonly Lexeme[], {value, end, named}: Minutes): ClockRead | undefined {
	const [cue, hour] = [lowerAt(lexemes, end), MIDDLES.get(lowerAt(lexemes, end + 1))];
	if (hour === undefined || !(named || cue === 'past')) return undefined;
	const read = {end: end + 2, certain: true, halfless: false};
	if (cue === 'to' || cue === 'before') return {...read, hour: hour - 1, minute: 60 - value};
	return cue === 'past' || cue === 'after' ? {...read, hour: hour % 24, minute: value} : undefined;
}

function readHour(lexemes: readonly Lexeme[], at: number): number | undefined {
	const {lower} = lexemeAt(lexemes, at);
	const hour = cardinals.get(lower) ?? (/^\d\d?$/.test(lower) ? Number(lower) : 0);
	return hour >= 1 && hour <= 12 ? hour : undefined;
}

interface Minutes {
	readonly value: number;
	readonly end: number;
	/** Whether nothing but a time can be meant. */
	readonly named: boolean;
}

/** Minutes before "past" or "to". */
function readMinutes(lexemes: readonly Lexeme[], at: number): Minutes | undefined {
	const word = lowerAt(lexemes, at);
	// "half-past seven"
	const end = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	if (word === 'half') return {value: 30, end, named: false};
	if (word === 'quarter') return {value: 15, end, named: true};
	const number = readSmallNumber(lexemes, at);
	if (!number || number.value < 1 || number.value > 59) return undefined;
	const named = /^min(?:ute)?s?$/.test(lowerAt(lexemes, number.end));
	return {value: number.value, end: number.end + (named ? 1 : 0), named};
}

/** A number in at most two digits, or in words. */
function readSmallNumber(lexemes: readonly Lexeme[], at: number): {value: number; end: number} | undefined {
	const word = lowerAt(lexemes, at);
	return /^\d\d?$/.test(word) ? {value: Number(word), end: at + 1} : readBelowHundred(lexemes, at);
}
