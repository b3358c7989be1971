import {isCalendarDay, type Sentence, type Time} from '../model/index.ts';
import type {Lexeme} from './lexemes.ts';
import {placeTime} from './place-time.ts';
import {type Scan, scanSentences} from './scans.ts';
import {speaksOfFuture} from './tense.ts';
import type {TimeExpression} from './time-expressions.ts';

/** The dates, times of day and periods of an article, placed on the calendar where `published` allows it; `scans` are those of the sentences. */
export function findTimes(
	text: string,
	sentences: readonly Sentence[],
	published?: string,
	scans: readonly Scan[] = scanSentences(text, sentences),
): Time[] {
	const day = published !== undefined && isIsoDay(published.slice(0, 10)) ? published.slice(0, 10) : undefined;
	return scans.flatMap((scan) => (scan.times.length === 0 ? [] : timesOf(scan, day)));
}

function isIsoDay(day: string): boolean {
	const [year, month, date] = day.split('-').map(Number);
	return /^\d{4}-\d{2}-\d{2}$/.test(day) && isCalendarDay(month ?? 0, date ?? 0, year);
}

function timesOf({sentence, lexemes, times}: Scan, published: string | undefined): Time[] {
	let contextYear: number | undefined;
	return times.map((expression) => {
		const {first, precision, pattern, meaning} = expression;
		const isFuture = (): boolean => speaksOfFuture(sentence, lexemes[first]?.start ?? 0);
		const placed = placeTime(meaning, {published, contextYear, isFuture});
		// the year of a full date; "a 1996 car" dates nothing else
		if (pattern.month !== undefined) contextYear = pattern.year ?? contextYear;
		return {...spanOf(lexemes, expression), precision, pattern, ...placed};
	});
}

function spanOf(lexemes: readonly Lexeme[], {first, end}: TimeExpression): {start: number; end: number} {
	return {start: lexemes[first]?.start ?? 0, end: lexemes[end - 1]?.end ?? 0};
}
