import {type CalendarUnit, calendarUnits} from '../knowledge/calendar.ts';
import type {TimePrecision} from '../model/index.ts';
import {isCapitalised, type Lexeme, lowerAt, textAt} from './lexemes.ts';
import type {Direction, Meaning, TimeExpression} from './time-expressions.ts';

/** How fine a time is that is told in a unit. */
export const unitPrecisions: Readonly<Record<CalendarUnit, TimePrecision>> = {
	second: 'hour',
	minute: 'hour',
	hour: 'hour',
	day: 'day',
	night: 'part-of-day',
	week: 'week',
	weekend: 'week',
	fortnight: 'week',
	month: 'month',
	quarter: 'quarter',
	year: 'year',
	decade: 'decade',
	century: 'century',
};

/** Words that say which way from the publication a time lies. */
export const directions: ReadonlyMap<string, Direction> = new Map([
	['last', 'last'],
	['past', 'past'],
	['previous', 'last'],
	['this', 'this'],
	['current', 'this'],
	['next', 'next'],
	['coming', 'next'],
]);

const STEPS: Readonly<Record<Direction, number>> = {last: -1, past: -1, this: 0, next: 1};
/** Units that "last", "this" and "next" place by the publication; "the last day" and "last minute" are nothing of the kind. */
const DIRECTED_UNITS: ReadonlySet<string> = new Set([
	'week',
	'weekend',
	'month',
	'quarter',
	'year',
	'decade',
	'century',
	'fortnight',
]);

/** "today", "yesterday" and their like, in days from the publication. */
export const dayWords: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['tonight', 0],
	['tonite', 0],
	['yesterday', -1],
	['tomorrow', 1],
]);

function unitTime(first: number, end: number, unit: CalendarUnit, meaning: Meaning): TimeExpression {
	return {first, end, precision: unitPrecisions[unit], pattern: {}, meaning};
}

/** "today", "tonight", "the day before yesterday", "the day after tomorrow". */
export function readDayWord(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const word = lowerAt(lexemes, at);
	if (word === 'the') return readDayBeyond(lexemes, at);
	const days = dayWords.get(word);
	if (days === undefined) return undefined;
	// "USA Today", "Russia Today"
	if (isCapitalised(textAt(lexemes, at)) && isCapitalised(textAt(lexemes, at - 1))) return undefined;
	const time = unitTime(at, at + 1, 'day', {kind: 'unit', unit: 'day', steps: days});
	if (!word.startsWith('toni')) return time;
	return {...time, precision: 'part-of-day', meaning: {kind: 'day-part', on: time.meaning, name: 'night'}};
}

function readDayBeyond(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const words = [1, 2, 3].map((offset) => lowerAt(lexemes, at + offset)).join(' ');
	const steps = words === 'day before yesterday' ? -2 : words === 'day after tomorrow' ? 2 : undefined;
	return steps === undefined ? undefined : unitTime(at, at + 4, 'day', {kind: 'unit', unit: 'day', steps});
}

/** "last week", "this month", "next year", "the coming weekend", "the week after next"; "the past year" is all time since. */
export function readDirectedUnit(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const word = lowerAt(lexemes, at);
	if (word === 'the') return readWeekBeyond(lexemes, at);
	const direction = directions.get(word);
	if (direction === undefined) return undefined;
	// "this past weekend"
	const past = word === 'this' && /^(?:past|coming)$/.test(lowerAt(lexemes, at + 1)) ? 1 : 0;
	const step = past === 0 ? STEPS[direction] : lowerAt(lexemes, at + 1) === 'past' ? -1 : 1;
	const wordAt = at + 1 + past;
	const unit = unitAt(lexemes, wordAt);
	// "the last week of March"
	if (unit === undefined || !DIRECTED_UNITS.has(lowerAt(lexemes, wordAt)) || lowerAt(lexemes, wordAt + 1) === 'of')
		return undefined;
	return directedUnit(lexemes, at, wordAt + 1, unit, word, step);
}

function directedUnit(
	lexemes: readonly Lexeme[],
	at: number,
	end: number,
	unit: CalendarUnit,
	word: string,
	step: number,
): TimeExpression | undefined {
	// "the next year" after some event, "the previous year"
	if (word === 'previous' || (word === 'next' && lowerAt(lexemes, at - 1) === 'the'))
		return unit === 'quarter' || unit === 'fortnight'
			? unitTime(at, end, unit, {kind: 'unit', unit, steps: step})
			: unitTime(at, end, unit, {kind: 'context', missing: 'the event it is counted from'});
	return unitTime(
		at,
		end,
		unit,
		word === 'past' ? {kind: 'window', unit, count: -1} : {kind: 'unit', unit, steps: step},
	);
}

/** "the week after next", "the month before last". */
function readWeekBeyond(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const unit = unitAt(lexemes, at + 1);
	if (unit === undefined || !DIRECTED_UNITS.has(lowerAt(lexemes, at + 1))) return undefined;
	const words = `${lowerAt(lexemes, at + 2)} ${lowerAt(lexemes, at + 3)}`;
	const steps = words === 'before last' ? -2 : words === 'after next' ? 2 : undefined;
	return steps === undefined ? undefined : unitTime(at, at + 4, unit, {kind: 'unit', unit, steps});
}

/** "last year" and its like, behind a date without a year. */
export function readDirectedYear(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	return lowerAt(lexemes, at + 1) === 'year' && /^(?:last|this|next)$/.test(lowerAt(lexemes, at))
		? readDirectedUnit(lexemes, at)
		: undefined;
}

/** The calendar unit that a word names. */
export function unitAt(lexemes: readonly Lexeme[], at: number): CalendarUnit | undefined {
	return calendarUnits.get(lowerAt(lexemes, at));
}
