import {readDirectedMonth, readDirectedWeekday, readFiscalYear, readHoliday, readSeason} from './annual-times.ts';
import {readDayWord, readDirectedUnit} from './directed-units.ts';
import type {Lexeme} from './lexemes.ts';
import {readMonthDate} from './month-dates.ts';
import {looksNumeric, readNumericDate} from './numeric-dates.ts';
import {readQuarter} from './quarters.ts';
import type {TimeExpression} from './time-expressions.ts';
import {readDayOfMonth, readWeekAhead, readWeekdayDate} from './weekday-dates.ts';
import {readCentury, readDecade, readYear, readYearRange, readYearWords} from './years.ts';

/** A date or a period that begins at a lexeme, without a time of day: "Monday, March 28, 1994", "last week", "the 1990s", "summer 2016". */
export function readDate(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	return lexemes[at]?.kind === 'number' ? readDigitDate(text, lexemes, at) : readWordDate(text, lexemes, at);
}

function readDigitDate(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	return (
		(looksNumeric(lexemes, at) ? readNumericDate(text, lexemes, at) : undefined) ??
		readYearRange(lexemes, at) ??
		readMonthDate(lexemes, at) ??
		readDayOfMonth(lexemes, at) ??
		readQuarter(lexemes, at) ??
		readHoliday(lexemes, at) ??
		readCentury(lexemes, at) ??
		readDecade(lexemes, at) ??
		readYear(lexemes, at)
	);
}

function readWordDate(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	return (
		readDayWord(lexemes, at) ??
		readWeekdayDate(text, lexemes, at) ??
		readWeekAhead(lexemes, at) ??
		readDirectedWeekday(lexemes, at) ??
		readDirectedMonth(lexemes, at) ??
		readQuarter(lexemes, at) ??
		readDirectedUnit(lexemes, at) ??
		readNamedPeriod(lexemes, at)
	);
}

function readNamedPeriod(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	return (
		readHoliday(lexemes, at) ??
		readDayOfMonth(lexemes, at) ??
		readMonthDate(lexemes, at) ??
		readSeason(lexemes, at) ??
		readFiscalYear(lexemes, at) ??
		readCentury(lexemes, at) ??
		readDecade(lexemes, at) ??
		readYearWords(lexemes, at)
	);
}
