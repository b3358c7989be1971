import {functionWords} from '../knowledge/function-words.ts';
import type {Sentence, Span, Token} from '../model/index.ts';
import type {ClaimContext} from './context.ts';

/** The words that stand right before and behind a value, nearest first. */
export interface Surroundings {
	readonly before: readonly string[];
	readonly behind: readonly string[];
	/** All other words of the sentence. */
	readonly sentence: ReadonlySet<string>;
}

/** Words further away say little of the value. */
const REACH = 4;
/** "the", "of" and their like are everywhere. */
const FUNCTION_WEIGHT = 0.3;
/** Weight that is shared when the value stands in the same words on both sides. */
const WHOLE = 4;

/** The words around a value in its sentence, as lemmas; punctuation ends nothing and counts nothing. */
export function surroundingsOf({sentence}: Pick<ClaimContext, 'sentence'>, span: Span): Surroundings {
	const {tokens} = sentence;
	const words = tokens.filter(({pos}) => pos !== 'PUNCT' && pos !== 'SYM');
	const first = words.findIndex(({end}) => end > span.start);
	const after = words.findIndex(({start}) => start >= span.end);
	const [front, back] = [first < 0 ? words : words.slice(0, first), after < 0 ? [] : words.slice(after)];
	return {
		before: front.slice(-REACH).toReversed().map(lemmaOf),
		behind: back.slice(0, REACH).map(lemmaOf),
		sentence: new Set([...front, ...back].map(lemmaOf)),
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

/** Weight of the words that stand right before or right behind a value in both sentences, 0 to 8. */
export function sharedAround(a: Sentence, one: Span, b: Sentence, other: Span): number {
	const [first, second] = [surroundingsOf({sentence: a}, one), surroundingsOf({sentence: b}, other)];
	return shared(first.before, second.before) + shared(first.behind, second.behind);
}

function shared(one: readonly string[], other: readonly string[]): number {
	return one
		.filter((word) => other.includes(word))
		.reduce((sum, word) => sum + (functionWords('en').has(word) ? FUNCTION_WEIGHT : 1), 0);
}

/** Share of the words of both sentences that stand in both, from which on one was edited from the other. */
const EDITED = 0.8;
/** Shorter sentences are alike by chance: "Shares fell 3 percent." */
const LEAST_WORDS = 7;

/** Whether one sentence is the other with little but the value changed: the value stands between the same words. */
export function areEdited(a: Surroundings, b: Surroundings): boolean {
	if (a.before[0] !== b.before[0] || a.behind[0] !== b.behind[0]) return false;
	if (Math.min(a.sentence.size, b.sentence.size) < LEAST_WORDS) return false;
	const [ownOfA, ownOfB] = [ownWords(a, b), ownWords(b, a)];
	// where a second figure or another word changed too, "fined" and "sold" or two days, it may be another matter
	if (ownOfA.length > 0 && ownOfB.length > 0) return false;
	if ([...ownOfA, ...ownOfB].some((word) => /^\d/.test(word))) return false;
	const both = [...a.sentence].filter((word) => b.sentence.has(word)).length;
	return (2 * both) / (a.sentence.size + b.sentence.size) >= EDITED;
}

/** The words of meaning that stand in the first sentence only. */
function ownWords({sentence}: Surroundings, other: Surroundings): string[] {
	return [...sentence].filter((word) => !other.sentence.has(word) && !functionWords('en').has(word));
}
