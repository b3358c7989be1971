import {isCalendarDay, type Sentence, type Time, type TimePattern, type Token} from '../model/index.ts';
import type {Lexeme} from './lexemes.ts';
import {placeTime, type Placement} from './place-time.ts';
import {type Scan, scanSentences} from './scans.ts';
import type {TimeExpression} from './time-expressions.ts';
import {tokenFrom} from './token-at.ts';

/** The dates, times of day and periods of an article, placed on the calendar where `published` allows it; `scans` are those of the sentences. */
export function findTimes(
	text: string,
	sentences: readonly Sentence[],
	published?: string,
	scans: readonly Scan[] = scanSentences(text, sentences),
): Time[] {
	const day = published !== undefined && isIsoDay(published.slice(0, 10)) ? published.slice(0, 10) : undefined;
	return scans.flatMap((scan) => timesOf(scan, day));
}

function isIsoDay(day: string): boolean {
	const [year, month, date] = day.split('-').map(Number);
	return /^\d{4}-\d{2}-\d{2}$/.test(day) && isCalendarDay(month ?? 0, date ?? 0, year);
}

function timesOf({sentence, lexemes, times}: Scan, published: string | undefined): Time[] {
	let contextYear: number | undefined;
	return times.map((expression) => {
		const future = expression.direction === undefined && isFuture(sentence, lexemes[expression.first]?.start ?? 0);
		const placed = placeTime(expression, {published, contextYear, future});
		// the year of a full date; "a 1996 car" dates nothing else
		if (expression.pattern.month !== undefined) contextYear = expression.pattern.year ?? contextYear;
		return timeOf(lexemes, expression, placed);
	});
}

function timeOf(lexemes: readonly Lexeme[], expression: TimeExpression, placed: Placement): Time {
	const last = lexemes[expression.end - 1];
	return {
		start: lexemes[expression.first]?.start ?? 0,
		end: last?.end ?? 0,
		precision: expression.precision,
		pattern: patternOf(expression),
		...placed,
	};
}

/** What the words say by themselves; of a stretch from one time to another, what both ends share. */
function patternOf({pattern, until}: TimeExpression): TimePattern {
	if (!until) return pattern;
	const year = pattern.year === until.pattern.year ? pattern.year : undefined;
	const month = year !== undefined && pattern.month === until.pattern.month ? pattern.month : undefined;
	return {...(year === undefined ? {} : {year}), ...(month === undefined ? {} : {month})};
}

/** Words that set what follows in the future. */
const FUTURE_CUES =
	/^(?:will|shall|'ll|won't|ll|wo|expected|expects|scheduled|due|slated|set|planned|plans|planning|upcoming|intends|hopes|ahead)$/;

/** How many tokens either side of a time are looked at for a verb. */
const TENSE_WINDOW = 25;

/** Whether the nearest verb before a time (or, if there is none, behind it) speaks of the future. */
function isFuture({tokens}: Sentence, start: number): boolean {
	const split = tokenFrom(tokens, start);
	for (let index = split - 1; index >= Math.max(0, split - TENSE_WINDOW); index--) {
		const tense = tenseAt(tokens, index);
		if (tense !== undefined) return tense === 'future';
	}
	for (let index = split; index < Math.min(tokens.length, split + TENSE_WINDOW); index++) {
		const tense = tenseAt(tokens, index);
		if (tense !== undefined) return tense === 'future';
	}
	return false;
}

/** The tense that a token shows: infinitives and participles in -ing leave it to the verb that governs them. */
function tenseAt(tokens: readonly Token[], at: number): 'future' | 'past' | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	const {lower, lemma, pos} = token;
	// "was scheduled for Sunday"
	if (FUTURE_CUES.test(lower)) return /^(?:was|were|been|had)$/.test(tokens[at - 1]?.lower ?? '') ? 'past' : 'future';
	if (pos !== 'VERB' && pos !== 'AUX') return undefined;
	return lower === lemma || lower.endsWith('ing') ? undefined : 'past';
}
