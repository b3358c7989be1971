import {calendarUnits, months, partsOfDay, seasons, weekdays} from '../knowledge/calendar.ts';
import type {TimePrecision} from '../model/index.ts';
import {type Lexeme, matchPhrase} from './lexemes.ts';
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
	if (/^\p{Lu}/u.test(word?.text ?? '') && /^\p{Lu}/u.test(lexemes[at - 1]?.text ?? '')) return undefined;
	const time = relative(at, at + 1, 'day', {unit: 'day', from: days, to: days, kind: 'period'});
	return word?.lower === 'tonight' ? {...time, precision: 'part-of-day', partOfDay: 'night'} : time;
}

/** The calendar unit that a word names, in the singular. */
function unitOf(lexeme: Lexeme | undefined): string | undefined {
	const word = lexeme?.lower ?? '';
	const unit = word === 'centuries' ? 'century' : word.replace(/s$/, '');
	return calendarUnits.has(unit) ? unit : undefined;
}

/** How fine a time is that is told in a unit. */
function precisionOf(unit: string): TimePrecision {
	switch (unit) {
		case 'second':
		case 'minute':
		case 'hour':
			return 'hour';
		case 'night':
			return 'part-of-day';
		case 'week':
		case 'weekend':
		case 'fortnight':
			return 'week';
		case 'month':
			return 'month';
		case 'quarter':
			return 'quarter';
		case 'year':
			return 'year';
		case 'decade':
			return 'decade';
		case 'century':
			return 'century';
		default:
			return 'day';
	}
}

/** Vague amounts of time without a number: "years ago", "decades later". */
const VAGUE_COUNT = {low: 2, high: 9};

/** "two weeks ago", "70 years ago", "5 years after", "hours later", "a day earlier". */
function readDistance(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const article = /^an?$/.test(lexemes[at]?.lower ?? '') && unitOf(lexemes[at + 1]) !== undefined;
	const number = article ? {low: 1, high: 1, end: at + 1} : readNumber(lexemes, at);
	const bare = !number && /s$/.test(lexemes[at]?.lower ?? '') ? {...VAGUE_COUNT, end: at} : undefined;
	const count = number ?? bare;
	if (!count) return undefined;
	const of = lexemes[count.end]?.lower === 'of' ? 1 : 0;
	const unit = unitOf(lexemes[count.end + of]);
	const end = count.end + of + 1;
	const cue = lexemes[end]?.lower ?? '';
	if (unit === undefined) return undefined;
	if (cue === 'ago') {
		const offset: TimeOffset = {unit, from: -count.low, to: -count.high, kind: 'point'};
		return relative(at, end + 1, precisionOf(unit), offset);
	}
	if (!/^(?:earlier|later|before|after|afterwards|afterward)$/.test(cue) || (bare && !/^(?:later|earlier)$/.test(cue)))
		return undefined;
	return {first: at, end: end + 1, precision: precisionOf(unit), pattern: {}, basis: 'context'};
}

/** "the past two weeks", "the last 10 years": all the time since then. */
function readWindow(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	if (!/^(?:past|last)$/.test(lexemes[at]?.lower ?? '')) return undefined;
	const number = readNumber(lexemes, at + 1);
	const unit = number && unitOf(lexemes[number.end]);
	if (!number || unit === undefined) return undefined;
	const first = lexemes[at - 1]?.lower === 'the' ? at - 1 : at;
	return relative(first, number.end + 1, precisionOf(unit), {unit, from: -number.high, to: 0, kind: 'window'});
}

const periodParts: ReadonlyMap<string, PeriodPart> = new Map([
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
]);

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
	const phrase = matchPhrase(lexemes, at, periodParts, 4);
	const part = phrase?.value;
	const wordAt = at + (phrase?.length ?? 0);
	// "by the end of the year"
	const current = (phrase?.length ?? 0) > 1 && lexemes[wordAt]?.lower === 'the';
	const direction = current ? 'this' : directions.get(lexemes[wordAt]?.lower ?? '');
	const noun = lexemes[wordAt + 1];
	if (direction === undefined || noun?.kind !== 'word' || /^(?:'s)$/.test(noun.lower)) return undefined;
	const end = wordAt + 2;
	const time = directedUnit(lexemes, at, end, direction, noun) ?? directedName(at, end, direction, noun);
	if (!time) return undefined;
	return part === undefined ? time : {...time, part};
}

function directedUnit(
	lexemes: readonly Lexeme[],
	at: number,
	end: number,
	direction: Direction,
	noun: Lexeme,
): TimeExpression | undefined {
	const step = DIRECTION_STEPS[direction];
	if (noun.lower === 'night' && direction === 'last')
		return {...relative(at, end, 'part-of-day', {unit: 'day', from: -1, to: -1, kind: 'period'}), partOfDay: 'night'};
	if (direction === 'this' && /^(?:morning|afternoon|evening)$/.test(noun.lower))
		return {...relative(at, end, 'part-of-day', {unit: 'day', from: 0, to: 0, kind: 'period'}), partOfDay: noun.lower};
	if (!DIRECTED_UNITS.test(noun.lower)) return undefined;
	// "the last week of March", "the next year" after some event
	if (lexemes[end]?.lower === 'of') return undefined;
	const the = lexemes[at - 1]?.lower === 'the';
	if (the && direction === 'next')
		return {first: at, end, precision: precisionOf(noun.lower), pattern: {}, basis: 'context'};
	const past = lexemes[end - 2]?.lower === 'past';
	const offset: TimeOffset = past
		? {unit: noun.lower, from: -1, to: 0, kind: 'window'}
		: {unit: noun.lower, from: step, to: step, kind: 'period'};
	return relative(at, end, precisionOf(noun.lower), offset);
}

function directedName(first: number, end: number, direction: Direction, noun: Lexeme): TimeExpression | undefined {
	const weekday = weekdays.get(noun.lower);
	if (weekday !== undefined) return {first, end, precision: 'day', pattern: {weekday}, basis: 'weekday', direction};
	const month = months.get(noun.lower);
	if (month !== undefined && /^\p{Lu}/u.test(noun.text))
		return {first, end, precision: 'month', pattern: {month}, basis: 'calendar', direction};
	const season = seasons.get(noun.lower);
	if (!season) return undefined;
	const {month: from, months: length} = season;
	return {first, end, precision: 'season', pattern: {month: from}, months: length, basis: 'calendar', direction};
}

/** "the following day", "the previous night", "the day before", "that same week". */
function readContextual(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const [determiner, word, noun] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
	if (!/^(?:the|that|a)$/.test(determiner?.lower ?? '') || !word) return undefined;
	const context = (end: number, precision: TimePrecision): TimeExpression => ({
		first: at,
		end,
		precision,
		pattern: {},
		basis: 'context',
	});
	if (/^(?:following|previous|next|same|preceding|ensuing)$/.test(word.lower)) return contextOf(noun, at + 3, context);
	if (determiner?.lower === 'that') return contextOf(word, at + 2, context);
	const unit = unitOf(word);
	const before = determiner?.lower === 'the' && /^(?:before|after)$/.test(noun?.lower ?? '');
	return before && unit !== undefined && /^(?:day|night|week|month|year|weekend)$/.test(word.lower)
		? context(at + 3, precisionOf(unit))
		: undefined;
}

function contextOf(
	noun: Lexeme | undefined,
	end: number,
	context: (end: number, precision: TimePrecision) => TimeExpression,
): TimeExpression | undefined {
	const word = noun?.lower ?? '';
	if (partsOfDay.has(word) || word === 'night') return context(end, 'part-of-day');
	return /^(?:day|week|weekend|month|year|decade|century)$/.test(word) ? context(end, precisionOf(word)) : undefined;
}
