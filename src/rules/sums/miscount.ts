import {type Extraction, formatNumber, type Span} from '../../model/index.ts';
import type {Figure, Passage} from './passages.ts';

/** Numbers of one article that cannot all be right. */
export interface Miscount {
	/** `conflict` only where the words leave no other reading. */
	readonly relation: 'conflict' | 'tension';
	/** Where the numbers stand, in order. */
	readonly places: readonly Span[];
	/** The computation: "11 + 5 = 16, not 17". */
	readonly sum: string;
	/** What is reckoned: the noun that is counted, or the kind of the reckoning. */
	readonly head: string;
}

/** One kind of reckoning over the sentences of an article. */
export type Reckoning = (passages: readonly Passage[], extraction: Extraction) => Iterable<Miscount>;

/** "11 + 5 = 16" */
export function additionOf(values: readonly number[]): string {
	return `${values.map(formatNumber).join(' + ')} = ${formatNumber(rounded(totalOf(values)))}`;
}

/** The sum of values, without the noise of binary fractions. */
export function totalOf(values: readonly number[]): number {
	return rounded(values.reduce((sum, value) => sum + value, 0));
}

/** A number without the noise of binary fractions. */
export function rounded(value: number): number {
	return Number(value.toPrecision(12));
}

/** Where figures stand, with the nouns that they count. */
export function phrasesOf(figures: readonly Figure[]): Span[] {
	return figures.map(({phrase}) => phrase);
}

/** The sum of the slacks of figures. */
export function slackOfAll(figures: readonly Figure[]): number {
	return totalOf(figures.map(({slack}) => slack));
}
