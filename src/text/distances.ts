import type {CalendarUnit} from '../knowledge/calendar.ts';
import {scales} from '../knowledge/number-words.ts';
import {readDate} from './dates.ts';
import {unitAt, unitPrecisions} from './directed-units.ts';
import {isHyphen, type Lexeme, lexemeAt, lowerAt} from './lexemes.ts';
import {readCardinal} from './number-cardinals.ts';
import {readNumber} from './numbers.ts';
import type {Meaning, TimeExpression} from './time-expressions.ts';

const FROM_EVENT: Extract<Meaning, {kind: 'context'}> = {kind: 'context', missing: 'the event it is counted from'};

/** Vague amounts of time without a number: "years ago", "decades later". */
const VAGUE_COUNT = {low: 2, high: 9};

interface Stretch {
	readonly low: number;
	readonly high: number;
	readonly unit: CalendarUnit;
	readonly end: number;
}

/** "two weeks", "a year", "a couple of days", or "years" without a number. */
function readStretch(lexemes: readonly Lexeme[], at: number): Stretch | undefined {
	const bare = unitAt(lexemes, at);
	if (bare !== undefined)
		return lowerAt(lexemes, at).endsWith('s') ? {...VAGUE_COUNT, unit: bare, end: at + 1} : undefined;
	return stretchOf(lexemes, readCount(lexemes, at)) ?? stretchOf(lexemes, readWholeCount(lexemes, at));
}

function stretchOf(lexemes: readonly Lexeme[], count: Count | undefined): Stretch | undefined {
	if (!count) return undefined;
	const of = lowerAt(lexemes, count.end) === 'of' ? 1 : 0;
	const unit = unitAt(lexemes, count.end + of);
	return unit === undefined ? undefined : {low: count.low, high: count.high, unit, end: count.end + of + 1};
}

/** Lexemes that a number in words may take before its unit: "two hundred and fifty years ago". */
const LONGEST_NUMBER = 6;

/** Whether a unit follows soon: most numbers count something else. */
function isUnitNear(lexemes: readonly Lexeme[], at: number): boolean {
	for (let index = at; index <= at + LONGEST_NUMBER; index++) if (unitAt(lexemes, index) !== undefined) return true;
	return false;
}

interface Count {
	readonly low: number;
	readonly high: number;
	readonly end: number;
}

/** "three quarters" of a year, which are no share. */
function readWholeCount(lexemes: readonly Lexeme[], at: number): Count | undefined {
	const whole = readCardinal(lexemes, at);
	return whole && {low: whole.value, high: whole.value, end: whole.end};
}

function readCount(lexemes: readonly Lexeme[], at: number): Count | undefined {
	const word = lowerAt(lexemes, at);
	if (/^an?$/.test(word) && unitAt(lexemes, at + 1) !== undefined) return {low: 1, high: 1, end: at + 1};
	if (word === 'couple') return {low: 2, high: 2, end: at + 1};
	return readNumber(lexemes, at);
}

function timeOf(first: number, end: number, unit: CalendarUnit, meaning: Meaning): TimeExpression {
	return {first, end, precision: unitPrecisions[unit], pattern: {}, meaning};
}

/** "two weeks ago", "5 years after", "hours later", "two weeks before Christmas", "3 days from Tuesday", "in two years' time". */
export function readDistance(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	if (!isUnitNear(lexemes, at)) return undefined;
	if (lowerAt(lexemes, at) === 'in') return readAhead(lexemes, at);
	const stretch = readStretch(lexemes, at);
	if (!stretch) return undefined;
	const {unit, low, high, end} = stretch;
	if (lowerAt(lexemes, end) === 'ago') return timeOf(at, end + 1, unit, {kind: 'away', unit, low: -low, high: -high});
	// "in the years before 2017" counts nothing
	const unnamed = unitAt(lexemes, at) !== undefined;
	const from = unnamed ? undefined : readFrom(lexemes, at, stretch);
	return (
		from ??
		readStarting(lexemes, at, stretch) ??
		(!isLasting(lexemes, at) && isToldCue(lexemes, end, unnamed)
			? timeOf(at, end + 1, unit, fromTold(lexemes, stretch))
			: undefined)
	);
}

/** "jailed for five years after he confessed": how long, not when. */
function isLasting(lexemes: readonly Lexeme[], at: number): boolean {
	return lowerAt(lexemes, at - 1) === 'for';
}

/** "two weeks starting Monday" */
function readStarting(lexemes: readonly Lexeme[], at: number, {unit, high, end}: Stretch): TimeExpression | undefined {
	if (!/^(?:starting|beginning|commencing)$/.test(lowerAt(lexemes, end)) || unitAt(lexemes, at) !== undefined)
		return undefined;
	if (isRate(lexemes, at, end)) return undefined;
	const date = readDate(lexemes, lowerAt(lexemes, end + 1) === 'on' ? end + 2 : end + 1);
	return date && timeOf(at, date.end, unit, {kind: 'window', unit, count: high, from: date.meaning});
}

/** "within nine months", where something is awaited: from the publication on. */
export function readWithin(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	if (lowerAt(lexemes, at) !== 'within') return undefined;
	let from = at + 1;
	if (lowerAt(lexemes, from) === 'the') from++;
	if (lowerAt(lexemes, from) === 'next') from++;
	const stretch = unitAt(lexemes, from) === undefined ? readStretch(lexemes, from) : undefined;
	if (!stretch || !isAwaited(lexemes, at, stretch.end)) return undefined;
	const {unit, high, end} = stretch;
	return timeOf(at, end, unit, {kind: 'window', unit, count: high, from: {kind: 'unit', unit: 'day', steps: 0}});
}

/** Whether a word behind a stretch counts it from what was told: "two weeks earlier", "Ten years on, nobody remembers". */
function isToldCue(lexemes: readonly Lexeme[], at: number, unnamed: boolean): boolean {
	const [cue, next] = [lowerAt(lexemes, at), lowerAt(lexemes, at + 1)];
	if (cue === 'on') return next === ',';
	// "half an hour later this week"
	if (cue === 'earlier' || cue === 'later') return !/^(?:this|next|today)$/.test(next);
	return !unnamed && /^(?:before|after|afterwards?)$/.test(cue);
}

/** "two weeks before Christmas", "3 days from Tuesday", "ten minutes from now". */
function readFrom(lexemes: readonly Lexeme[], at: number, stretch: Stretch): TimeExpression | undefined {
	const {unit, end} = stretch;
	const cue = lowerAt(lexemes, end);
	if (!/^(?:from|before|after|prior)$/.test(cue) || (cue === 'from' && isRate(lexemes, at, end))) return undefined;
	const sign = cue === 'before' || cue === 'prior' ? -1 : 1;
	const [low, high] = [sign * stretch.low, sign * stretch.high];
	const dateAt = cue === 'prior' ? end + 2 : end + 1;
	if (cue === 'from' && lowerAt(lexemes, dateAt) === 'now')
		return timeOf(at, dateAt + 1, unit, {kind: 'away', unit, low, high});
	const date = readDate(lexemes, dateAt);
	// "two weeks before Monday's vote", "3 years after 2010"
	if (!date || lowerAt(lexemes, date.end) === "'s") return undefined;
	return timeOf(at, date.end, unit, {kind: 'away', unit, low, high, from: date.meaning});
}

/** "two days later" lies so many days behind the one that was told; "a day later than planned" does not. */
function fromTold(lexemes: readonly Lexeme[], {unit, low, high, end}: Stretch): Meaning {
	const sign = toldSigns.get(lowerAt(lexemes, end));
	if (sign === undefined || unit !== 'day' || low !== high || lowerAt(lexemes, end + 1) === 'than') return FROM_EVENT;
	return {...FROM_EVENT, daysOn: sign * low};
}

const toldSigns: ReadonlyMap<string, number> = new Map([
	['earlier', -1],
	['later', 1],
]);

/** Words between a number and the "a year" that makes a rate of it: "240 million new homes a year". */
const LONGEST_RATED = 4;

/** "240 million euros a year from 2029", "twice a week starting Monday": what stands before is told of each year; "a year from now" is a time. */
function isRate(lexemes: readonly Lexeme[], at: number, end: number): boolean {
	if (!/^an?$/.test(lowerAt(lexemes, at)) || lowerAt(lexemes, end + 1) === 'now') return false;
	for (let place = at - 1; place >= Math.max(0, at - LONGEST_RATED - 1); place--) {
		const {kind, text, lower} = lexemeAt(lexemes, place);
		if (kind === 'number' || isRepeated(lower) || readCardinal(lexemes, place) !== undefined) return true;
		if (kind === 'mark' && !/^[%$€£¥-]$/.test(text)) return false;
	}
	return false;
}

function isRepeated(word: string): boolean {
	return word === 'once' || word === 'twice' || scales.has(word);
}

/** "in two years' time", and "in two weeks" behind "will". */
function readAhead(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const stretch = readStretch(lexemes, at + 1);
	if (!stretch || unitAt(lexemes, at + 1) !== undefined) return undefined;
	const {unit, low, high, end} = stretch;
	const mark = lowerAt(lexemes, end);
	const timeAt = mark === "'s" || mark === "'" || mark === '’' ? end + 1 : end;
	const time = lowerAt(lexemes, timeAt) === 'time' ? timeAt + 1 : undefined;
	if (time === undefined && !isAwaited(lexemes, at, end)) return undefined;
	return timeOf(at, time ?? end, unit, {kind: 'away', unit, low, high});
}

/** Words before "in two weeks" that make it a stretch in which things are counted: "the third fire in two weeks". */
const COUNTING =
	/^(?:first|second|third|fourth|fifth|st|nd|rd|th|time|times|once|twice|only|most|least|highest|lowest)$/;
/** How many words behind "will" are looked at. */
const AWAITED_WORDS = 20;

function isAwaited(lexemes: readonly Lexeme[], at: number, end: number): boolean {
	const next = lexemeAt(lexemes, end);
	if (next.kind === 'word' && next.spaced && !/^(?:and|or|but|when|with|to|for|at|so)$/.test(next.lower)) return false;
	for (let index = at - 1; index >= Math.max(0, at - AWAITED_WORDS); index--) {
		const word = lowerAt(lexemes, index);
		if (COUNTING.test(word)) return false;
		if (word === 'will' || word.endsWith("'ll") || word === 'due') return true;
	}
	return false;
}

const WINDOW_SIGNS: ReadonlyMap<string, -1 | 1> = new Map<string, -1 | 1>([
	['past', -1],
	['last', -1],
	['previous', -1],
	['preceding', -1],
	['next', 1],
	['coming', 1],
	['upcoming', 1],
	['following', 1],
]);

/** Words (in lower case) that say which way a stretch of time lies. */
export const windowWords: readonly string[] = [...WINDOW_SIGNS.keys()];

/** "the past two weeks", "the last 10 years", "the next three months", "2 upcoming months". */
export function readWindow(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	if (!isUnitNear(lexemes, at)) return undefined;
	const the = lowerAt(lexemes, at) === 'the' ? 1 : 0;
	const ahead = WINDOW_SIGNS.get(lowerAt(lexemes, at + the));
	if (ahead === undefined) return readWindowBehind(lexemes, at);
	const stretch = unitAt(lexemes, at + the + 1) === undefined ? readStretch(lexemes, at + the + 1) : undefined;
	// "the last four months of 2021"
	if (!stretch || lowerAt(lexemes, stretch.end) === 'of') return undefined;
	const {unit, high, end} = stretch;
	return timeOf(at, end, unit, windowOf(lowerAt(lexemes, at + the), unit, ahead * high));
}

/** "the previous two weeks" is counted from what was told; business quarters are counted from the publication. */
function windowOf(cue: string, unit: CalendarUnit, count: number): Meaning {
	const told = /^(?:previous|preceding|following)$/.test(cue) && unit !== 'quarter';
	return told ? FROM_EVENT : {kind: 'window', unit, count};
}

function readWindowBehind(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const number = readNumber(lexemes, at);
	const sign = number && WINDOW_SIGNS.get(lowerAt(lexemes, number.end));
	const unit = number && unitAt(lexemes, number.end + 1);
	if (!number || sign === undefined || unit === undefined || !lowerAt(lexemes, number.end + 1).endsWith('s'))
		return undefined;
	return timeOf(at, number.end + 2, unit, windowOf(lowerAt(lexemes, number.end), unit, sign * number.high));
}

/** "the following day", "the previous night", "the day before", "that same week". */
export function readContextual(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const determiner = lowerAt(lexemes, at);
	if (!/^(?:the|that|a)$/.test(determiner)) return undefined;
	const word = lowerAt(lexemes, at + 1);
	if (/^(?:following|previous|next|same|preceding|ensuing)$/.test(word))
		return contextOf(lexemes, at, at + 2, meaningBehind(lexemes, at, word));
	if (determiner === 'that') return contextOf(lexemes, at, at + 1, FROM_EVENT);
	const unit = unitAt(lexemes, at + 1);
	if (determiner !== 'the' || unit === undefined || !/^(?:day|night|week|month|year|weekend)$/.test(word))
		return undefined;
	// "the year before 2015" is told by 2015
	if (!/^(?:before|after)$/.test(lowerAt(lexemes, at + 2)) || lexemes[at + 3]?.kind === 'number') return undefined;
	return timeOf(at, at + 3, unit, FROM_EVENT);
}

/** Days from the one that was told, by the word before "day". */
const neighbours: ReadonlyMap<string, number> = new Map([
	['previous', -1],
	['preceding', -1],
	['same', 0],
	['next', 1],
	['following', 1],
]);

/** Words before "the next day" that make a stretch or a limit of it. */
const STRETCHES = /^(?:within|over|for|in|during|of|until|till|by|since|before|after|from|through|to|than)$/;

function meaningBehind(lexemes: readonly Lexeme[], at: number, word: string): Meaning {
	const daysOn = neighbours.get(word);
	// "the same day as the vote", "the next day or two"
	const goesOn = /^(?:as|or|that|when|after|before)$/.test(lowerAt(lexemes, at + 3));
	if (daysOn === undefined || goesOn || STRETCHES.test(lowerAt(lexemes, at - 1))) return FROM_EVENT;
	return {...FROM_EVENT, daysOn};
}

function contextOf(
	lexemes: readonly Lexeme[],
	first: number,
	nounAt: number,
	day: Meaning,
): TimeExpression | undefined {
	const word = lowerAt(lexemes, nounAt);
	const hyphen = isHyphen(lexemes, nounAt + 1);
	if (/^(?:morning|afternoon|evening|noon|dawn|dusk)$/.test(word) && !hyphen)
		return {
			first,
			end: nounAt + 1,
			precision: 'part-of-day',
			pattern: {},
			meaning: {kind: 'day-part', on: day, name: word},
		};
	const unit = unitAt(lexemes, nounAt);
	if (unit === undefined || !/^(?:day|night|week|weekend|month|year|decade|century)$/.test(word)) return undefined;
	return timeOf(first, nounAt + 1, unit, word === 'day' ? day : FROM_EVENT);
}
