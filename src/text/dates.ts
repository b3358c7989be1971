import {monthAbbreviations, months, seasons, weekdayAbbreviations, weekdays} from '../knowledge/calendar.ts';
import {cardinals, ordinals} from '../knowledge/number-words.ts';
import {
	fiscalWords,
	holidayNames,
	readDirectedMonth,
	readDirectedWeekday,
	readFiscalYear,
	readHoliday,
	readSeason,
} from './annual-times.ts';
import {dayWords, directions, readDayWord, readDirectedUnit} from './directed-units.ts';
import {readersByWord, readFirst, type TimeReader} from './first-words.ts';
import type {Lexeme} from './lexemes.ts';
import {readMonthDate} from './month-dates.ts';
import {readNumericDate} from './numeric-dates.ts';
import {quarterOpeners, readQuarter} from './quarters.ts';
import type {TimeExpression} from './time-expressions.ts';
import {readDayOfMonth, readWeekAhead, readWeekdayDate} from './weekday-dates.ts';
import {decadeNames, readCentury, readDecade, readYear, readYearRange, readYearWords} from './years.ts';

const weekdayWords = [...weekdays.keys(), ...weekdayAbbreviations.keys()];
const monthWords = [...months.keys(), ...monthAbbreviations.keys()];
const numberWords = [...cardinals.keys(), ...ordinals.keys()];

/** Readers of dates by the word that they begin at. */
export const dateReaders = readersByWord([
	[readDayWord, [...dayWords.keys(), 'the']],
	[readWeekdayDate, [...weekdayWords, ...directions.keys()]],
	[readWeekAhead, directions.keys()],
	[readDirectedWeekday, directions.keys()],
	[readDirectedMonth, directions.keys()],
	[readQuarter, [...quarterOpeners, ...directions.keys()]],
	[readDirectedUnit, [...directions.keys(), 'the']],
	[readHoliday, [...holidayNames.phrases.keys(), ...directions.keys(), 'following']],
	[readDayOfMonth, [...numberWords, 'the']],
	[readMonthDate, [...monthWords, ...numberWords]],
	[readSeason, [...seasons.keys(), ...directions.keys()]],
	[readFiscalYear, [...fiscalWords, ...directions.keys()]],
	[readCentury, numberWords],
	[readDecade, decadeNames.keys()],
	[readYearWords, cardinals.keys()],
]);

const digitReaders: readonly TimeReader[] = [
	readNumericDate,
	readYearRange,
	readMonthDate,
	readDayOfMonth,
	readQuarter,
	readHoliday,
	readCentury,
	readDecade,
	readYear,
];

/** A date or a period that begins at a lexeme, without a time of day: "Monday, March 28, 1994", "last week", "the 1990s", "summer 2016". */
export function readDate(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const lexeme = lexemes[at];
	if (!lexeme) return undefined;
	if (lexeme.kind === 'word') return readFirst(dateReaders.get(lexeme.lower), lexemes, at);
	return lexeme.kind === 'number' ? readFirst(digitReaders, lexemes, at) : readDecade(lexemes, at);
}
