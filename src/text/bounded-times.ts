import type {TimeBound} from '../model/index.ts';
import {readDistance} from './distances.ts';
import {readInterval} from './intervals-of-times.ts';
import {type Lexeme, lexemeAt, lowerAt, matchPhrase, phraseTable} from './lexemes.ts';
import {readMoment} from './moments.ts';
import type {Meaning, TimeExpression} from './time-expressions.ts';

const bounds = phraseTable(
	new Map<string, TimeBound>([
		['since', 'since'],
		['ever since', 'since'],
		['starting', 'since'],
		['starting on', 'since'],
		['starting from', 'since'],
		['beginning', 'since'],
		['beginning on', 'since'],
		['as early as', 'since'],
		['until', 'until'],
		['till', 'until'],
		['by', 'until'],
		['through', 'until'],
		['as late as', 'until'],
		['no later than', 'until'],
		['not later than', 'until'],
		['before', 'before'],
		['prior to', 'before'],
		['earlier than', 'before'],
		['after', 'after'],
		['later than', 'after'],
	]),
);

/** Words before a distance, and whether it is longer than told. */
export const limits = phraseTable(
	new Map<string, boolean>([
		['more than', true],
		['over', true],
		['at least', true],
		['less than', false],
		['fewer than', false],
		['under', false],
	]),
);

/** Words (in lower case) that open all time on one side of a date. */
export const boundOpeners = [...bounds.phrases.keys()];

/** A time, a stretch, or all time on one side of a date: "since 1991", "by the end of June", "before 5 May", "2018 or later". */
export function readTime(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const limit = matchPhrase(lexemes, at, limits);
	if (limit) return readLimited(lexemes, at, limit);
	const cue = matchPhrase(lexemes, at, bounds);
	if (cue) return readBound(lexemes, at, cue);
	const time = readInterval(lexemes, at);
	return time && readBoundBehind(lexemes, time);
}

function readBound(
	lexemes: readonly Lexeme[],
	at: number,
	{value: bound, length}: {readonly value: TimeBound; readonly length: number},
): TimeExpression | undefined {
	const from = at + length;
	const time = readMoment(lexemes, from) ?? readBehindArticle(lexemes, from);
	if (!time || !canBound(lexemes, time, bound)) return undefined;
	return bounded(time, bound, at, time.end);
}

/** "more than 70 years ago", "less than three days after Christmas". */
function readLimited(
	lexemes: readonly Lexeme[],
	at: number,
	{value: more, length}: {readonly value: boolean; readonly length: number},
): TimeExpression | undefined {
	const distance = readDistance(lexemes, at + length);
	if (distance?.meaning.kind !== 'away') return undefined;
	const {meaning} = distance;
	const past = meaning.low < 0;
	const away: Meaning = {...meaning, high: meaning.low, exact: true};
	if (more) return {...bounded({...distance, meaning: away}, past ? 'until' : 'since', at, distance.end), pattern: {}};
	const near: Meaning = meaning.from ?? {kind: 'unit', unit: 'day', steps: 0};
	return {
		...distance,
		first: at,
		meaning: past ? {kind: 'range', from: away, until: near} : {kind: 'range', from: near, until: away},
	};
}

function bounded(time: TimeExpression, bound: TimeBound, first: number, end: number): TimeExpression {
	return {...time, first, end, pattern: {...time.pattern, bound}, meaning: {kind: 'bound', bound, of: time.meaning}};
}

/** "since the 1990s", "by the summer of 2016", "after the 15th of May"; "since the 1994 war" is since the war. */
function readBehindArticle(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	if (lowerAt(lexemes, at) !== 'the') return undefined;
	const time = readMoment(lexemes, at + 1);
	return time && isClosed(lexemes, time.end) ? time : undefined;
}

/** Words that no noun phrase goes on with. */
const CLOSERS: ReadonlySet<string> = new Set(
	(
		'and or but when while as that which who where because if so than then though although unless until since before after ' +
		'in on at by for to from of with without about into over under near during against between through despite amid ' +
		'he she it they we you i his her its their our this these those the a an there ' +
		'is are was were be been has have had will would could should may might can did does do not said says'
	).split(' '),
);

/** Whether nothing behind a time makes it a mere modifier: "after Monday's vote", "before March elections". */
function isClosed(lexemes: readonly Lexeme[], end: number): boolean {
	const next = lexemeAt(lexemes, end);
	if (next.kind === 'number') return false;
	return next.kind === 'mark' ? !/^[-‐‑–—%/]$/.test(next.text) || next.spaced : CLOSERS.has(next.lower);
}

/** "since", "until" and "by" bound whatever follows but what belongs to another; "before" and "after" only a time on its own. */
function canBound(lexemes: readonly Lexeme[], time: TimeExpression, bound: TimeBound): boolean {
	const {kind} = time.meaning;
	if (kind === 'context' || kind === 'range' || kind === 'window' || lowerAt(lexemes, time.end) === "'s") return false;
	return bound === 'since' || bound === 'until' ? true : isClosed(lexemes, time.end);
}

const boundsBehind = phraseTable(
	new Map<string, TimeBound>([
		['or later', 'since'],
		['and later', 'since'],
		['onward', 'since'],
		['onwards', 'since'],
		['or earlier', 'until'],
		['and earlier', 'until'],
	]),
);

/** "2018 or later", "from May onwards". */
function readBoundBehind(lexemes: readonly Lexeme[], time: TimeExpression): TimeExpression {
	const cue = matchPhrase(lexemes, time.end, boundsBehind);
	// "2018 or later than 2020"
	const end = cue ? time.end + cue.length : time.end;
	return cue && lowerAt(lexemes, end) !== 'than' ? bounded(time, cue.value, time.first, end) : time;
}
