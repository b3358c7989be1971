import {readDirectedYear} from './directed-units.ts';
import {isHyphen, type Lexeme, lowerAt, textAt} from './lexemes.ts';
import type {Meaning} from './time-expressions.ts';
import {yearInWords} from './years.ts';

/** A year beside a date. */
export interface YearRead {
	/** Absent for "last year". */
	readonly year?: number;
	readonly meaning: Meaning;
	readonly end: number;
}

/** A year of the calendar whose name ends before `end`. */
export function calendarYear(year: number, end: number): YearRead {
	return {year, meaning: {kind: 'years', from: year, to: year}, end};
}

/** The year behind a month or day: "March 28, 1994", "March of 1994", "March '94", "Dec/2018", "in March last year". */
export function readYearBehind(lexemes: readonly Lexeme[], at: number): YearRead | undefined {
	return readYearDigits(lexemes, at) ?? readShortYear(lexemes, at) ?? readYearOfWords(lexemes, at);
}

function readYearDigits(lexemes: readonly Lexeme[], at: number): YearRead | undefined {
	const skip = /^(?:,|of|in)$/.test(lowerAt(lexemes, at)) ? 1 : jointAt(lexemes, at);
	const digits = textAt(lexemes, at + skip);
	if (!/^[12]\d{3}$/.test(digits) || isGlued(lexemes, at + skip)) return undefined;
	return calendarYear(Number(digits), at + skip + 1);
}

/** "'94" */
function readShortYear(lexemes: readonly Lexeme[], at: number): YearRead | undefined {
	const short = lexemes[at + 1];
	if (!/^['’‘]$/.test(textAt(lexemes, at)) || short?.spaced !== false || !/^\d\d$/.test(short.text)) return undefined;
	return calendarYear((Number(short.text) > 50 ? 1900 : 2000) + Number(short.text), at + 2);
}

function readYearOfWords(lexemes: readonly Lexeme[], at: number): YearRead | undefined {
	const words = yearInWords(lexemes, at);
	if (words) return calendarYear(words.year, words.end);
	const from = lowerAt(lexemes, at) === 'of' ? at + 1 : at;
	const directed = readToldYear(lexemes, from) ?? readDirectedYear(lexemes, from);
	return directed && {meaning: directed.meaning, end: directed.end};
}

/** "in May that year", "in March of the following year": a year that was told before. */
function readToldYear(lexemes: readonly Lexeme[], at: number): YearRead | undefined {
	const words = [at, at + 1, at + 2].map((index) => lowerAt(lexemes, index)).join(' ');
	const length = /^that year\b/.test(words) ? 2 : /^the (?:same|following|previous|next) year$/.test(words) ? 3 : 0;
	return length === 0 ? undefined : {meaning: {kind: 'context', missing: 'the year'}, end: at + length};
}

function isGlued(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemes[at + 1];
	return next !== undefined && !next.spaced && (next.kind === 'word' ? next.lower !== "'s" : next.text === '%');
}

/** 1 for a hyphen or slash without white space, which joins the parts of a date. */
export function jointAt(lexemes: readonly Lexeme[], at: number): 0 | 1 {
	const slash = textAt(lexemes, at) === '/' && lexemes[at + 1]?.spaced === false;
	return slash || isHyphen(lexemes, at) ? 1 : 0;
}
