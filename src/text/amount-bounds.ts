import {APPROXIMATION_SHARE, type Bound, boundPhrases, trailingBounds} from '../knowledge/number-words.ts';
import {isHyphen, type Lexeme, lowerAt, matchPhrase, phraseTable} from './lexemes.ts';

/** Phrases before a number that bound it, ready to be found. */
export const boundsBefore = phraseTable(boundPhrases);
const boundsBehind = phraseTable(trailingBounds);

/** No number has more of them in a row: "at least an estimated". */
const MOST_BOUNDS = 3;

/** Bound words before a number, as many as stand there, and the index behind them. */
export function readBounds(lexemes: readonly Lexeme[], at: number): {bounds: readonly Bound[]; end: number} {
	if (!boundsBefore.openers.has(lowerAt(lexemes, at)) || isParticle(lexemes, at)) return {bounds: [], end: at};
	const bounds: Bound[] = [];
	let end = at;
	while (bounds.length < MOST_BOUNDS) {
		const phrase = matchPhrase(lexemes, end, boundsBefore);
		if (!phrase) break;
		bounds.push(phrase.value);
		end += phrase.length;
	}
	return {bounds, end};
}

/** "takes over 65 percent of the brewer": the word belongs to the verb. */
function isParticle(lexemes: readonly Lexeme[], at: number): boolean {
	return lowerAt(lexemes, at) === 'over' && overtakers.has(lowerAt(lexemes, at - 1));
}

const overtakers: ReadonlySet<string> = new Set(
	'take takes took taken taking hand hands handed handing turn turns turned sign signs signed'.split(' '),
);

/** A bound behind a number or its unit: "or more", "50+", "50-plus", "60-odd". */
export function readTrailingBound(lexemes: readonly Lexeme[], at: number): {value: Bound; length: number} | undefined {
	const mark = lexemes[at];
	if (!mark) return undefined;
	if (mark.kind === 'word') return matchPhrase(lexemes, at, boundsBehind);
	if (mark.text === '+' && !mark.spaced) return {value: 'at-least', length: 1};
	const joined = isHyphen(lexemes, at) ? lowerAt(lexemes, at + 1) : '';
	if (joined === 'plus') return {value: 'at-least', length: 2};
	return joined === 'odd' ? {value: 'about', length: 2} : undefined;
}

/** The ends of an interval; an open one is undefined. */
export interface Interval {
	readonly low: number | undefined;
	readonly high: number | undefined;
}

/** The interval that bounds leave of a value; `whole` numbers keep whole ends. */
export function applyBounds(low: number, high: number, bounds: readonly Bound[], whole: boolean): Interval {
	if (bounds.length === 0) return {low, high};
	const about = bounds.includes('about');
	const from = about || bounds.includes('nearly') ? widen(low, -1, whole) : low;
	const to = about || bounds.includes('just-over') ? widen(high, 1, whole) : high;
	if (bounds.includes('at-least')) return {low: from, high: undefined};
	return bounds.includes('at-most') ? {low: undefined, high: to} : {low: from, high: to};
}

/** Whether a bound leaves open how far the value is off. */
export function isApproximate(bound: Bound): boolean {
	return bound === 'about' || bound === 'nearly' || bound === 'just-over';
}

function widen(value: number, direction: 1 | -1, whole: boolean): number {
	const width = Math.abs(value) * APPROXIMATION_SHARE;
	if (!whole) return Number((value + direction * width).toPrecision(12));
	return value + direction * Math.max(1, Math.floor(width));
}
