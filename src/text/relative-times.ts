import {calendarUnits, months, partsOfDay, seasons, weekdays} from '../knowledge/calendar.ts';
import type {TimePrecision} from '../model/index.ts';
import {isCapitalised, type Lexeme, lexemeAt, lowerAt, matchPhrase, phraseTable, textAt} from './lexemes.ts';
import {readNumber} from './numbers.ts';
import type {Direction, PeriodPart, TimeExpression, TimeOffset} from './time-expressions.ts';

/** A time counted from the publication or from something told before: "yesterday", "two weeks ago", "the following day". */
export function readRelativeTime(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	return (
		readDayWord(lexemes, at) ??
		readDistance(lexemes, at) ??
		readWindow(lexemes, at) ??
		readDirected(lexemes, at) ??
		readContextual(lexemes, at)
	);
}

/** Whether a word (in lower case) can begin a time counted from another; numbers in words can besides. */
export function opensRelativeTime(word: string): boolean {
	if (dayWords.has(word) || directions.has(word) || periodParts.openers.has(word)) return true;
	return /^(?:an?|the|that)$/.test(word) || unitOf(word) !== undefined;
}

const dayWords: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['tonight', 0],
	['yesterday', -1],
	['tomorrow', 1],
]);

function relative(first: number, end: number, precision: TimePrecision, offset: TimeOffset): TimeExpression {
	return {first, end, precision, pattern: {}, basis: 'relative', offset};
}

function readDayWord(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const word = lexemes[at];
	const days = dayWords.get(word?.lower ?? '');
	if (days === undefined) return undefined;
	// "USA Today", "Russia Today"
	if (isCapitalised(word?.text ?? '') && isCapitalised(textAt(lexemes, at - 1))) return undefined;
	const time = relative(at, at + 1, 'day', {unit: 'day', from: days, to: days, kind: 'period'});
	return word?.lower === 'tonight' ? {...time, precision: 'part-of-day', partOfDay: 'night'} : time;
}

/** The calendar unit that a word names, in the singular. */
function unitAt(lexemes: readonly Lexeme[], at: number): string | undefined {
	return unitOf(lowerAt(lexemes, at));
}

function unitOf(word: string): string | undefined {
	const unit = word === 'centuries' ? 'century' : word.replace(/s$/, '');
	return calendarUnits.has(unit) ? unit : undefined;
}

const unitPrecisions: ReadonlyMap<string, TimePrecision> = new Map([
	['second', 'hour'],
	['minute', 'hour'],
	['hour', 'hour'],
	['night', 'part-of-day'],
	['week', 'week'],
	['weekend', 'week'],
	['fortnight', 'week'],
	['month', 'month'],
	['quarter', 'quarter'],
	['year', 'year'],
	['decade', 'decade'],
	['century', 'century'],
]);

/** How fine a time is that is told in a unit. */
function precisionOf(unit: string): TimePrecision {
	return unitPrecisions.get(unit) ?? 'day';
}

/** Vague amounts of time without a number: "years ago", "decades later". */
const VAGUE_COUNT = {low: 2, high: 9};

/** "two weeks ago", "70 years ago", "5 years after", "hours later", "a day earlier". */
function readDistance(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const count = readCount(lexemes, at);
	if (!count) return undefined;
	const of = lowerAt(lexemes, count.end) === 'of' ? 1 : 0;
	const unit = unitAt(lexemes, count.end + of);
	const end = count.end + of + 1;
	const cue = lowerAt(lexemes, end);
	if (unit === undefined) return undefined;
	if (cue === 'ago') {
		const offset: TimeOffset = {unit, from: -count.low, to: -count.high, kind: 'point'};
		return relative(at, end + 1, precisionOf(unit), offset);
	}
	const cues = count.end === at ? /^(?:later|earlier)$/ : /^(?:earlier|later|before|after|afterwards?)$/;
	return cues.test(cue) ? contextual(at, end + 1, precisionOf(unit)) : undefined;
}

/** "two", "a" before a unit, or nothing before "years ago". */
function readCount(lexemes: readonly Lexeme[], at: number): {low: number; high: number; end: number} | undefined {
	const word = lowerAt(lexemes, at);
	if (/^an?$/.test(word) && unitAt(lexemes, at + 1) !== undefined) return {low: 1, high: 1, end: at + 1};
	return readNumber(lexemes, at) ?? (word.endsWith('s') ? {...VAGUE_COUNT, end: at} : undefined);
}

function contextual(first: number, end: number, precision: TimePrecision): TimeExpression {
	return {first, end, precision, pattern: {}, basis: 'context'};
}

/** "the past two weeks", "the last 10 years": all the time since then. */
function readWindow(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	if (!/^(?:past|last)$/.test(lowerAt(lexemes, at))) return undefined;
	const number = readNumber(lexemes, at + 1);
	const unit = number && unitAt(lexemes, number.end);
	if (!number || unit === undefined) return undefined;
	const first = lowerAt(lexemes, at - 1) === 'the' ? at - 1 : at;
	return relative(first, number.end + 1, precisionOf(unit), {unit, from: -number.high, to: 0, kind: 'window'});
}

const periodParts = phraseTable(
	new Map<string, PeriodPart>([
		['earlier', 'so-far'],
		['later', 'rest'],
		['early', 'early'],
		['late', 'late'],
		['mid', 'mid'],
		['early in', 'early'],
		['late in', 'late'],
		['the start of', 'start'],
		['the beginning of', 'start'],
		['the middle of', 'mid'],
		['the end of', 'end'],
		['end of', 'end'],
		['the first half of', 'first-half'],
		['the second half of', 'second-half'],
	]),
);

const directions: ReadonlyMap<string, Direction> = new Map([
	['last', 'last'],
	['past', 'last'],
	['this', 'this'],
	['next', 'next'],
	['coming', 'next'],
]);

const DIRECTION_STEPS: Readonly<Record<Direction, number>> = {last: -1, this: 0, next: 1};
/** Units that "last", "this" and "next" place by the publication; "the last day" and "last minute" are nothing of the kind. */
const DIRECTED_UNITS = /^(?:week|weekend|month|quarter|year|decade|century|fortnight)$/;

/** "last year", "earlier this month", "next Friday", "this morning", "last July", "last summer". */
function readDirected(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const phrase = matchPhrase(lexemes, at, periodParts) ?? {value: undefined, length: 0};
	const wordAt = at + phrase.length;
	// "by the end of the year"
	const current = phrase.length > 1 && lowerAt(lexemes, wordAt) === 'the';
	const direction = current ? 'this' : directions.get(lowerAt(lexemes, wordAt));
	if (direction === undefined) return undefined;
	const end = wordAt + 2;
	const noun = lexemeAt(lexemes, wordAt + 1);
	const time =
		directedPartOfDay(at, end, direction, noun) ??
		directedUnit(lexemes, at, end, direction) ??
		directedName(at, end, direction, noun);
	return time && phrase.value !== undefined ? {...time, part: phrase.value} : time;
}

/** "last night", "this morning". */
function directedPartOfDay(first: number, end: number, direction: Direction, noun: Lexeme): TimeExpression | undefined {
	const night = direction === 'last' && noun.lower === 'night';
	if (!night && !(direction === 'this' && /^(?:morning|afternoon|evening)$/.test(noun.lower))) return undefined;
	const days = night ? -1 : 0;
	const offset: TimeOffset = {unit: 'day', from: days, to: days, kind: 'period'};
	return {...relative(first, end, 'part-of-day', offset), partOfDay: noun.lower};
}

function directedUnit(
	lexemes: readonly Lexeme[],
	at: number,
	end: number,
	direction: Direction,
): TimeExpression | undefined {
	const unit = lowerAt(lexemes, end - 1);
	// "the last week of March"
	if (!DIRECTED_UNITS.test(unit) || lowerAt(lexemes, end) === 'of') return undefined;
	// "the next year" after some event
	if (direction === 'next' && lowerAt(lexemes, at - 1) === 'the') return contextual(at, end, precisionOf(unit));
	const step = DIRECTION_STEPS[direction];
	const offset: TimeOffset =
		lowerAt(lexemes, end - 2) === 'past'
			? {unit, from: -1, to: 0, kind: 'window'}
			: {unit, from: step, to: step, kind: 'period'};
	return relative(at, end, precisionOf(unit), offset);
}

function directedName(first: number, end: number, direction: Direction, noun: Lexeme): TimeExpression | undefined {
	const weekday = weekdays.get(noun.lower);
	if (weekday !== undefined) return {first, end, precision: 'day', pattern: {weekday}, basis: 'weekday', direction};
	const month = months.get(noun.lower);
	if (month !== undefined && isCapitalised(noun.text))
		return {first, end, precision: 'month', pattern: {month}, basis: 'calendar', direction};
	const season = seasons.get(noun.lower);
	if (!season) return undefined;
	const {month: from, months: length} = season;
	return {first, end, precision: 'season', pattern: {month: from}, months: length, basis: 'calendar', direction};
}

/** "the following day", "the previous night", "the day before", "that same week". */
function readContextual(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const determiner = lowerAt(lexemes, at);
	if (!/^(?:the|that|a)$/.test(determiner)) return undefined;
	const word = lowerAt(lexemes, at + 1);
	if (/^(?:following|previous|next|same|preceding|ensuing)$/.test(word)) return contextOf(lexemes, at, at + 2);
	if (determiner === 'that') return contextOf(lexemes, at, at + 1);
	const unit = unitAt(lexemes, at + 1);
	if (determiner !== 'the' || unit === undefined || !/^(?:day|night|week|month|year|weekend)$/.test(word))
		return undefined;
	return /^(?:before|after)$/.test(lowerAt(lexemes, at + 2)) ? contextual(at, at + 3, precisionOf(unit)) : undefined;
}

function contextOf(lexemes: readonly Lexeme[], first: number, nounAt: number): TimeExpression | undefined {
	const word = lowerAt(lexemes, nounAt);
	if (partsOfDay.has(word)) return contextual(first, nounAt + 1, 'part-of-day');
	return /^(?:day|week|weekend|month|year|decade|century)$/.test(word)
		? contextual(first, nounAt + 1, precisionOf(word))
		: undefined;
}
