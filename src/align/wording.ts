import {functionWords} from '../knowledge/function-words.ts';
import type {Span, Token} from '../model/index.ts';
import type {ClaimContext} from './context.ts';

/** The words that stand right before and behind a value, nearest first. */
export interface Surroundings {
	readonly before: readonly string[];
	readonly behind: readonly string[];
}

/** Words further away say little of the value. */
const REACH = 4;
/** "the", "of" and their like are everywhere. */
const FUNCTION_WEIGHT = 0.3;
/** Weight that is shared when the value stands in the same words on both sides. */
const WHOLE = 4;

/** The words around a value in its sentence, as lemmas; punctuation ends nothing and counts nothing. */
export function surroundingsOf({sentence: {tokens}}: ClaimContext, span: Span): Surroundings {
	const words = tokens.filter(({pos}) => pos !== 'PUNCT' && pos !== 'SYM');
	const first = words.findIndex(({end}) => end > span.start);
	const after = words.findIndex(({start}) => start >= span.end);
	return {
		before: (first < 0 ? words : words.slice(0, first)).slice(-REACH).toReversed().map(lemmaOf),
		behind: after < 0 ? [] : words.slice(after, after + REACH).map(lemmaOf),
	};
}

function lemmaOf({lemma}: Token): string {
	return lemma;
}

/**
 * 0 to 1: how much two values stand in the same words, as in two edits of one agency's sentence: "would cost more than $200
 * billion annually", "would cost over $160 billion annually".
 */
export function wordingLikeness(a: Surroundings, b: Surroundings): number {
	return Math.min(1, (shared(a.before, b.before) + shared(a.behind, b.behind)) / WHOLE);
}

function shared(one: readonly string[], other: readonly string[]): number {
	return one
		.filter((word) => other.includes(word))
		.reduce((sum, word) => sum + (functionWords('en').has(word) ? FUNCTION_WEIGHT : 1), 0);
}
