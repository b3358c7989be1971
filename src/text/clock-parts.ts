import {type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';

/** A time of day as its words give it. */
export interface ClockRead {
	readonly hour: number;
	readonly minute?: number;
	/** Index behind its last lexeme. */
	readonly end: number;
	/** Whether "a.m." or the like leaves no doubt that it is a time. */
	readonly certain: boolean;
	/** Whether the words leave open which half of the day it is in. */
	readonly halfless: boolean;
}

/** "a.m." or "p.m.". */
export interface DayHalf {
	readonly name: string;
	readonly end: number;
}

/** "a.m.", "pm", "p.m", "p m", or "p" right behind the minutes. */
export function readHalf(lexemes: readonly Lexeme[], at: number): DayHalf | undefined {
	const {lower, spaced} = lexemeAt(lexemes, at);
	if (lower === 'am' || lower === 'pm') return {name: lower.charAt(0), end: at + 1};
	if (lower !== 'a' && lower !== 'p') return undefined;
	const dotted = lowerAt(lexemes, at + 1) === '.';
	const mAt = dotted ? at + 2 : at + 1;
	if (lowerAt(lexemes, mAt) === 'm')
		return {name: lower, end: dotted && lowerAt(lexemes, mAt + 1) === '.' ? mAt + 2 : mAt + 1};
	// "9:00a", but "7p" is sevenpence
	return spaced || !isMinute(lexemes, at - 1) ? undefined : {name: lower, end: at + 1};
}

/** Whether a lexeme is the minutes of "9:00". */
function isMinute(lexemes: readonly Lexeme[], at: number): boolean {
	return textAt(lexemes, at - 1) === ':' && lexemes[at]?.spaced === false;
}

/** A time of day from its numbers; undefined where no clock shows them. */
export function clockAt(
	hour: number,
	minute: number | undefined,
	half: DayHalf | undefined,
	end: number,
): ClockRead | undefined {
	if ((minute ?? 0) > 59 || hour > (half ? 12 : 24) || (half && hour === 0)) return undefined;
	const shifted = half ? (hour % 12) + (half.name === 'p' ? 12 : 0) : hour % 24;
	const read = {hour: shifted, end, certain: half !== undefined, halfless: half === undefined && hour <= 12};
	return minute === undefined ? read : {...read, minute};
}

/** Whether a word (in lower case) is "o'clock". */
export function isOClock(word: string): boolean {
	return word === "o'clock" || word === 'oclock';
}

/** "four o'clock" leaves the half of the day to what follows. */
export function oClock(lexemes: readonly Lexeme[], hour: number, end: number): ClockRead | undefined {
	if (hour < 1 || hour > 12) return undefined;
	const half = readHalf(lexemes, end);
	return half ? clockAt(hour, 0, half, half.end) : {hour, minute: 0, end, certain: true, halfless: true};
}

/** Words before a bare "5:10" or "six in the evening" that make it a time rather than a result, a verse or a count. */
export const clockOpeners: ReadonlySet<string> = new Set(
	(
		'at about around approximately roughly by until till before after since from to between and just shortly nearly ' +
		'exactly - –'
	).split(' '),
);

/** Whether "in the evening", "at night" or the like begins at a lexeme. */
export function isInDayPart(lexemes: readonly Lexeme[], at: number): boolean {
	const words = [0, 1, 2].map((offset) => lowerAt(lexemes, at + offset)).join(' ');
	return /^(?:in the (?:morning|afternoon|evening)|at night\b)/.test(words);
}
