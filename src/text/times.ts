import type {Sentence, Time, TimePattern} from '../model/index.ts';
import {type Lexeme, scanLexemes} from './lexemes.ts';
import {placeTime, type Placement} from './place-time.ts';
import {scanTimes} from './scan-times.ts';
import type {TimeExpression} from './time-expressions.ts';

/** The dates, times of day and periods of an article, placed on the calendar where `published` allows it. */
export function findTimes(text: string, sentences: readonly Sentence[], published?: string): Time[] {
	const day = published !== undefined && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : undefined;
	return sentences.flatMap((sentence) => timesOf(text, sentence, day));
}

function timesOf(text: string, sentence: Sentence, published: string | undefined): Time[] {
	const lexemes = scanLexemes(text, sentence);
	let contextYear: number | undefined;
	return scanTimes(text, lexemes).map((expression) => {
		const future = expression.direction === undefined && isFuture(sentence, lexemes[expression.first]?.start ?? 0);
		const placed = placeTime(expression, {published, contextYear, future});
		if (expression.pattern.year !== undefined && expression.precision !== 'decade')
			contextYear = expression.pattern.year;
		return timeOf(lexemes, expression, placed);
	});
}

function timeOf(lexemes: readonly Lexeme[], expression: TimeExpression, placed: Placement): Time {
	const last = lexemes[expression.end - 1];
	// a full stop that ends "Dec." or "a.m." belongs to it
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

/** Whether the nearest verb before a time (or, if there is none, behind it) speaks of the future. */
function isFuture({tokens}: Sentence, start: number): boolean {
	const split = tokens.findIndex((token) => token.start >= start);
	const before = split === -1 ? tokens : tokens.slice(0, split);
	for (const token of before.toReversed()) {
		const tense = tenseOf(token);
		if (tense !== undefined) return tense === 'future';
	}
	const behind = split === -1 ? [] : tokens.slice(split);
	for (const token of behind) {
		const tense = tenseOf(token);
		if (tense !== undefined) return tense === 'future';
	}
	return false;
}

/** The tense that a token shows: infinitives and participles in -ing leave it to the verb that governs them. */
function tenseOf({lower, lemma, pos}: Sentence['tokens'][number]): 'future' | 'past' | undefined {
	if (FUTURE_CUES.test(lower)) return 'future';
	if (pos !== 'VERB' && pos !== 'AUX') return undefined;
	return lower === lemma || lower.endsWith('ing') ? undefined : 'past';
}
