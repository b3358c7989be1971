import {ambiguousMonths, monthAbbreviations, months} from '../knowledge/calendar.ts';
import {isCapitalised, isHyphen, type Lexeme, lexemeAt, textAt} from './lexemes.ts';
import {isVerbalMonth} from './month-names.ts';
import {readOrdinal} from './number-cardinals.ts';

/** A month's name as it stands in a date. */
export interface Month {
	readonly month: number;
	readonly end: number;
	/** Whether the word is a month whatever stands beside it. */
	readonly certain: boolean;
}

/** The month that stands at a lexeme, in full or cut short. */
export function readMonth(lexemes: readonly Lexeme[], at: number): Month | undefined {
	const word = lexemes[at];
	if (word?.kind !== 'word') return undefined;
	const month = months.get(word.lower);
	if (month !== undefined) {
		if (isVerbalMonth(lexemes, at) && !isOrdinalDay(lexemes, at + 1)) return undefined;
		return {month, end: at + 1, certain: !ambiguousMonths.has(word.lower)};
	}
	const short = monthAbbreviations.get(word.lower);
	if (short === undefined) return undefined;
	const dotted = textAt(lexemes, at + 1) === '.' && lexemes[at + 1]?.spaced === false;
	if (!isCapitalised(word.text) && !isShortInLowerCase(lexemes, at)) return undefined;
	return {month: short, end: dotted ? at + 2 : at + 1, certain: false};
}

/** "14 nov 2023", "2019/aug/1": short months in small letters only beside a day or a year. */
function isShortInLowerCase(lexemes: readonly Lexeme[], at: number): boolean {
	const glued = isHyphen(lexemes, at - 1) || (textAt(lexemes, at - 1) === '/' && lexemes[at]?.spaced === false);
	return (
		/^(?:\d{1,2}|th|st|nd|rd|\d{4})$/.test(textAt(lexemes, glued ? at - 2 : at - 1)) ||
		/^\d{1,4}$/.test(textAt(lexemes, at + 1))
	);
}

/** "may 20th", "march eighteenth": the ordinal makes a month even of a word in small letters; "may first" stays a verb. */
function isOrdinalDay(lexemes: readonly Lexeme[], at: number): boolean {
	const ordinal = readOrdinal(lexemes, at);
	return ordinal !== undefined && ordinal.value <= 31 && (ordinal.value > 3 || lexemes[at]?.kind === 'number');
}

/** A day of the month, in digits or as an ordinal. */
export interface Day {
	readonly day: number;
	readonly end: number;
}

/** The day of the month that stands at a lexeme, in digits with or without "th", or as an ordinal in words. */
export function readDay(lexemes: readonly Lexeme[], at: number): Day | undefined {
	const {text, kind} = lexemeAt(lexemes, at);
	const ordinal = readOrdinal(lexemes, at);
	if (kind === 'word') return ordinal && ordinal.value <= 31 ? {day: ordinal.value, end: ordinal.end} : undefined;
	if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(text) || isGluedBehind(lexemes, at)) return undefined;
	if (ordinal) return {day: ordinal.value, end: ordinal.end};
	return isGluedAhead(lexemes, at + 1) ? undefined : {day: Number(text), end: at + 1};
}

/** "12:30 December", "$12 December": the digits are the end of something else. */
function isGluedBehind(lexemes: readonly Lexeme[], at: number): boolean {
	const before = textAt(lexemes, at - 1);
	if (/^[$£€]$/.test(before)) return true;
	return lexemes[at]?.spaced === false && /^[:/.]$/.test(before) && /^\d+$/.test(textAt(lexemes, at - 2));
}

/** "28%", "28/4", "28km", but "28-30" and "28Mar". */
function isGluedAhead(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemeAt(lexemes, at);
	if (next.spaced || months.has(next.lower)) return false;
	return next.kind !== 'mark' || /^[:%/]$/.test(next.text);
}
