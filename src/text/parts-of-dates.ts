import {calendarUnits, weekdays} from '../knowledge/calendar.ts';
import {readDate} from './dates.ts';
import {unitAt, unitPrecisions} from './directed-units.ts';
import {isHyphen, type Lexeme, lowerAt, matchPhrase, phraseTable} from './lexemes.ts';
import {readOrdinal} from './number-cardinals.ts';
import {readNumber} from './numbers.ts';
import type {Meaning, PeriodPart, TimeExpression} from './time-expressions.ts';
import {readYear} from './years.ts';

export const periodParts = phraseTable(
	new Map<string, PeriodPart>([
		['early', 'early'],
		['early in', 'early'],
		['earlier', 'so-far'],
		['earlier in', 'so-far'],
		['mid', 'mid'],
		['middle of', 'mid'],
		['late', 'late'],
		['late in', 'late'],
		['later', 'rest'],
		['later in', 'rest'],
		['start of', 'start'],
		['beginning of', 'start'],
		['end of', 'end'],
		['close of', 'end'],
		['rest of', 'rest'],
		['remainder of', 'rest'],
		['remaining of', 'rest'],
		['first half of', 'early'],
		['second half of', 'late'],
	]),
);

/** "early 2018", "mid-March", "the end of 2020", "late 1990s", "earlier this month", "later in the year", "end of year". */
export function readPartOfPeriod(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const the = lowerAt(lexemes, at) === 'the' ? 1 : 0;
	const phrase = matchPhrase(lexemes, at + the, periodParts);
	// "the early 1990s" begins at "early", "the end of 2018" at "the"
	if (!phrase || (the === 1 && phrase.length === 1)) return undefined;
	const from = at + the + phrase.length + (isHyphen(lexemes, at + the + phrase.length) ? 1 : 0);
	const whole = readWhole(lexemes, from, phrase.length > 1, phrase.value);
	if (!whole || whole.pattern.day !== undefined || whole.pattern.weekday !== undefined) return undefined;
	if (whole.meaning.kind === 'part' || whole.meaning.kind === 'context' || whole.precision === 'day') return undefined;
	return {...whole, first: at, meaning: {kind: 'part', part: phrase.value, of: whole.meaning}};
}

/** The period behind "early", "the end of", "later in". */
function readWhole(
	lexemes: readonly Lexeme[],
	from: number,
	linked: boolean,
	part: PeriodPart,
): TimeExpression | undefined {
	const the = lowerAt(lexemes, from) === 'the' ? 1 : 0;
	const current = linked ? readCurrentUnit(lexemes, from, from + the) : undefined;
	if (current) return current;
	const date = readYear(lexemes, from, true) ?? readDate(lexemes, from) ?? readDate(lexemes, from + the);
	// "earlier March" says nothing; "earlier this month" does
	const relative = part === 'so-far' || part === 'rest';
	return date && relative && Object.keys(date.pattern).length > 0 ? undefined : date;
}

/** "(the end of) the year" is the current one. */
function readCurrentUnit(lexemes: readonly Lexeme[], first: number, at: number): TimeExpression | undefined {
	const unit = unitAt(lexemes, at);
	if (unit === undefined || !/^(?:week|month|quarter|year|decade|century)$/.test(lowerAt(lexemes, at)))
		return undefined;
	if (lowerAt(lexemes, at + 1) === 'of' || (first === at && !/^(?:week|month|quarter|year)$/.test(unit)))
		return undefined;
	return {first, end: at + 1, precision: unitPrecisions[unit], pattern: {}, meaning: {kind: 'unit', unit, steps: 0}};
}

/** "the first week of May", "the last four months of 2021", "the first Monday of next month", "week 27 of last year". */
export function readNth(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const the = lowerAt(lexemes, at) === 'the' ? 1 : 0;
	const nth = readPlace(lexemes, at + the) ?? readNumberedWeek(lexemes, at + the);
	if (!nth || !/^(?:of|in)$/.test(lowerAt(lexemes, nth.end))) return undefined;
	const article = lowerAt(lexemes, nth.end + 1) === 'the' ? 1 : 0;
	const whole =
		readDate(lexemes, nth.end + 1 + article) ??
		(article === 1 ? readCurrentUnit(lexemes, nth.end + 1, nth.end + 2) : undefined);
	if (!whole || whole.pattern.day !== undefined || whole.precision === 'day') return undefined;
	const meaning: Meaning = {...nth.meaning, of: whole.meaning};
	return {first: at, end: whole.end, precision: precisionOf(meaning), pattern: {}, meaning};
}

type Nth = Extract<Meaning, {kind: 'nth'}>;

function precisionOf({weekday, unit, count}: Nth): TimeExpression['precision'] {
	return weekday !== undefined || (unit === 'day' && count === 1) ? 'day' : unitPrecisions[unit];
}

interface Place {
	readonly meaning: Omit<Nth, 'of'>;
	readonly end: number;
}

/** "first week", "last 3 weeks", "third month", "second Tuesday". */
function readPlace(lexemes: readonly Lexeme[], at: number): Place | undefined {
	const place = readRank(lexemes, at);
	if (!place) return undefined;
	const weekday = weekdays.get(lowerAt(lexemes, place.end));
	if (weekday !== undefined)
		return {meaning: {kind: 'nth', unit: 'day', at: place.value, count: 1, weekday}, end: place.end + 1};
	const number = readNumber(lexemes, place.end);
	const unitIndex = number?.end ?? place.end;
	const unit = unitAt(lexemes, unitIndex);
	const count = number?.high ?? 1;
	if (unit === undefined || !COUNTED_UNITS.has(unit) || count > MOST_NTH) return undefined;
	return {meaning: {kind: 'nth', unit, at: place.value, count}, end: unitIndex + 1};
}

/** Units that are counted in longer ones; quarters have names of their own. */
const COUNTED_UNITS: ReadonlySet<string> = new Set(['day', 'week', 'weekend', 'month']);

/** "first", "23rd", "last". */
function readRank(lexemes: readonly Lexeme[], at: number): {value: number; end: number} | undefined {
	if (/^(?:last|final)$/.test(lowerAt(lexemes, at))) return {value: -1, end: at + 1};
	const ordinal = readOrdinal(lexemes, at);
	return ordinal && ordinal.value >= 1 && ordinal.value <= MOST_NTH ? ordinal : undefined;
}

/** The days of a year bound what is counted in it. */
const MOST_NTH = 366;

/** "week 27 of last year". */
function readNumberedWeek(lexemes: readonly Lexeme[], at: number): Place | undefined {
	const number = Number(lowerAt(lexemes, at + 1));
	if (lowerAt(lexemes, at) !== 'week' || !Number.isInteger(number) || number < 1 || number > 53) return undefined;
	return {meaning: {kind: 'nth', unit: 'week', at: number, count: 1}, end: at + 2};
}

/** "the week of April 10", "the week commencing 4 February", "the year to date". */
export function readUnitOf(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const the = lowerAt(lexemes, at) === 'the' ? 1 : 0;
	const unit = calendarUnits.get(lowerAt(lexemes, at + the));
	const [cue, next] = [lowerAt(lexemes, at + the + 1), lowerAt(lexemes, at + the + 2)];
	if (unit === 'year' && cue === 'to' && next === 'date') {
		const meaning: Meaning = {kind: 'part', part: 'so-far', of: {kind: 'unit', unit, steps: 0}};
		return {first: at, end: at + the + 3, precision: 'year', pattern: {}, meaning};
	}
	if (unit !== 'week' || !/^(?:of|commencing|beginning|starting)$/.test(cue)) return undefined;
	const dateAt = next === 'the' ? at + the + 3 : at + the + 2;
	const date = readDate(lexemes, dateAt) ?? readOrdinalDay(lexemes, dateAt);
	if (date?.precision !== 'day' || lowerAt(lexemes, at + the).endsWith('s')) return undefined;
	return {...date, first: at, precision: 'week', pattern: {}, meaning: {kind: 'unit-of', unit, of: date.meaning}};
}

/** "the 18th", without its month. */
function readOrdinalDay(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const ordinal = lexemes[at]?.kind === 'number' ? readOrdinal(lexemes, at) : undefined;
	if (!ordinal || ordinal.value > 31) return undefined;
	const meaning: Meaning = {kind: 'month-day', day: ordinal.value};
	return {first: at, end: ordinal.end, precision: 'day', pattern: {day: ordinal.value}, meaning};
}
