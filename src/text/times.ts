import {datelineLength, isCalendarDay, type Sentence, type Time} from '../model/index.ts';
import {placeTime} from './place-time.ts';
import type {Placement} from './placement.ts';
import {type Scan, scanSentences} from './scans.ts';
import {speaksOfFuture} from './tense.ts';
import type {Meaning, TimeExpression} from './time-expressions.ts';

/** The dates, times of day and periods of an article, placed on the calendar where `published` allows it; `scans` are those of the sentences. */
export function findTimes(
	text: string,
	sentences: readonly Sentence[],
	published?: string,
	scans: readonly Scan[] = scanSentences(text, sentences),
): Time[] {
	const day = published !== undefined && isIsoDay(published.slice(0, 10)) ? published.slice(0, 10) : undefined;
	const times: Time[] = [];
	let told: ToldDay | undefined;
	for (const [index, scan] of scans.entries()) {
		if (scan.times.length === 0) continue;
		const near = told !== undefined && index - told.sentence <= 1 ? told.day : undefined;
		told = {day: addTimes(times, scan, day, near), sentence: index};
	}
	return times;
}

/** The single day that the last time of a sentence tells, if it does. */
interface ToldDay {
	readonly day: string | undefined;
	readonly sentence: number;
}

function isIsoDay(day: string): boolean {
	const [year, month, date] = day.split('-').map(Number);
	return /^\d{4}-\d{2}-\d{2}$/.test(day) && isCalendarDay(month ?? 0, date ?? 0, year);
}

/** Returns the single day that the last of them tells, if it does; `before` is that of the times before them. */
function addTimes(
	times: Time[],
	{sentence, lexemes, times: expressions}: Scan,
	published: string | undefined,
	before: string | undefined,
): string | undefined {
	let contextYear: number | undefined;
	let toldDay = opensSentence(expressions) ? before : undefined;
	const dateline = endOfDateline(sentence);
	for (const expression of expressions) {
		const {first, end, pattern, meaning} = expression;
		const start = lexemes[first]?.start ?? 0;
		const isFuture = (): boolean => speaksOfFuture(sentence, start);
		const placed = placeTime(meaning, {published, contextYear, toldDay, isFuture});
		// the year of a full date; "a 1996 car" dates nothing else
		if (pattern.month !== undefined) contextYear = pattern.year ?? contextYear;
		if (!isHourAlone(meaning)) toldDay = start < dateline ? undefined : singleDay(placed);
		times.push(timeOf(start, lexemes[end - 1]?.end ?? 0, expression, placed));
	}
	return toldDay;
}

/** "at 5 p.m." */
function isHourAlone(meaning: Meaning): boolean {
	return (meaning.kind === 'clock' || meaning.kind === 'day-part') && meaning.on === undefined;
}

function endOfDateline({tokens}: Sentence): number {
	return tokens[datelineLength(tokens) - 1]?.end ?? 0;
}

/** Lexemes before a time that opens its sentence: "But on the next day". */
const FARTHEST_OPENING = 2;

/** "The next day, ..." goes on from the sentence before, "a ship that had left two days earlier" may not. */
function opensSentence([first]: readonly TimeExpression[]): boolean {
	return first !== undefined && first.first <= FARTHEST_OPENING;
}

/** Bounds are open on one side. */
function singleDay({earliest, latest}: Placement): string | undefined {
	const day = earliest?.slice(0, 10);
	return day !== undefined && latest?.slice(0, 10) === day ? day : undefined;
}

/** Written out field by field, which is much faster than spreading. */
function timeOf(start: number, end: number, {precision, pattern}: TimeExpression, placed: Placement): Time {
	const {earliest, latest, anchor, missing} = placed;
	if (earliest !== undefined && latest !== undefined) return {start, end, earliest, latest, precision, anchor, pattern};
	if (earliest !== undefined) return {start, end, precision, anchor, pattern, earliest};
	if (latest !== undefined) return {start, end, precision, anchor, pattern, latest};
	if (missing !== undefined) return {start, end, precision, anchor, pattern, missing};
	return {start, end, precision, anchor, pattern};
}
