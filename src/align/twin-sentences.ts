import {functionWords} from '../knowledge/function-words.ts';
import {rarestOf} from '../knowledge/word-frequency.ts';
import type {Extraction, Mention, PartOfSpeech, Quantity, Sentence, Time} from '../model/index.ts';
import {contains} from '../model/index.ts';
import {bySentence} from './by-sentence.ts';
import {termsOfTokens} from './terms.ts';

/** A sentence with what was read in it. */
export interface Told {
	readonly article: string;
	readonly sentence: Sentence;
	readonly quantities: readonly Quantity[];
	readonly times: readonly Time[];
	readonly mentions: readonly Mention[];
	/** Its words of meaning, numbers and times left out. */
	readonly terms: ReadonlySet<string>;
	/** Words and lemmas of its whole article. */
	readonly vocabulary: ReadonlySet<string>;
	/** The articles that have it word for word, its own first, each with its place. */
	readonly copies: readonly {readonly article: string; readonly start: number}[];
}

/** Two sentences of different articles that tell the same, perhaps but for a word. */
export interface Twins {
	readonly one: Told;
	readonly other: Told;
	/** Share of the words of meaning that stand in both, from `LEAST_ALIKE` to 1. */
	readonly likeness: number;
}

/** Shorter sentences are alike by chance. */
const LEAST_WORDS = 7;
const LEAST_TERMS = 4;
/** Of sentences that paraphrase each other in the news, nine in ten share more of their words of meaning. */
const LEAST_ALIKE = 0.5;
/** Rarest words by which a sentence is looked up; twins share two of them or, of short sentences, one. */
const ANCHORS = 6;

/** Each sentence with the sentence of another article that is most like it, if that holds in both directions. */
export function findTwins(extractions: readonly Extraction[]): Twins[] {
	const told = collapse(extractions.flatMap(tellSentences));
	const pairs = candidates(told);
	const best = new Map<string, number>();
	for (const {one, other, likeness} of pairs)
		for (const [from, to] of [[one, other] as const, [other, one] as const])
			for (const {article} of to.copies) {
				const key = rivalKey(from, article);
				best.set(key, Math.max(best.get(key) ?? 0, likeness));
			}
	return pairs.filter(
		({one, other, likeness}) =>
			other.copies.every(({article}) => best.get(rivalKey(one, article)) === likeness) &&
			one.copies.every(({article}) => best.get(rivalKey(other, article)) === likeness),
	);
}

/** A sentence and an article whose sentences vie for being its twin. */
function rivalKey({article, sentence}: Told, rivals: string): string {
	return `${article} ${sentence.start} ${rivals}`;
}

function tellSentences({article, analysis}: Extraction): Told[] {
	const {sentences, parts} = analysis;
	const [quantities, times, mentions] = [
		bySentence(sentences, analysis.quantities),
		bySentence(sentences, analysis.times),
		bySentence(sentences, analysis.mentions),
	];
	const vocabulary = new Set<string>();
	for (const {tokens} of sentences) for (const {lower, lemma} of tokens) vocabulary.add(lower).add(lemma);
	return sentences.flatMap((sentence, index) => {
		const role = parts[sentence.part]?.role;
		// a picture of another day illustrates the news
		if (sentence.tokens.length < LEAST_WORDS || role === 'furniture' || role === 'caption') return [];
		const spans = times[index] ?? [];
		const terms = termsOf(sentence, spans);
		if (terms.size < LEAST_TERMS) return [];
		return {
			article: article.id,
			sentence,
			quantities: (quantities[index] ?? []).filter((one) => !spans.some((time) => contains(time, one))),
			times: spans,
			mentions: mentions[index] ?? [],
			terms,
			vocabulary,
			copies: [{article: article.id, start: sentence.start}],
		};
	});
}

function termsOf({tokens}: Sentence, times: readonly Time[]): Set<string> {
	const terms = new Set<string>();
	const known = termsOfTokens(tokens);
	for (const [at, token] of tokens.entries()) {
		if (untold.has(token.pos) || grammatical.has(token.lower) || times.some((time) => contains(time, token))) continue;
		terms.add(known[at] ?? token.lemma);
	}
	return terms;
}

const untold: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['PUNCT', 'SYM', 'NUM']);
const grammatical = functionWords('en');

/** Sentences in the same words stand once, with the places of all. */
function collapse(told: readonly Told[]): Told[] {
	const byWords = new Map<string, Told>();
	for (const one of told) {
		const key = one.sentence.tokens.map(({text}) => text).join(' ');
		const known = byWords.get(key);
		byWords.set(key, known ? {...known, copies: [...known.copies, ...one.copies]} : one);
	}
	return [...byWords.values()];
}

/** Pairs that share rare words and enough of the others, each once. */
function candidates(told: readonly Told[]): Twins[] {
	const numbers = numberTerms(told);
	const byAnchors = new Map<number, number[]>();
	const pairs: Twins[] = [];
	for (const [index, one] of told.entries()) {
		const keys = anchorKeys(one, numbers);
		const near = new Set<number>();
		for (const key of keys) for (const at of byAnchors.get(key) ?? []) near.add(at);
		for (const at of near) {
			const other = told[at];
			const likeness = other ? likenessOf(other, one) : 0;
			if (other && likeness >= LEAST_ALIKE) pairs.push({one: other, other: one, likeness});
		}
		for (const key of keys) {
			const list = byAnchors.get(key);
			if (list) list.push(index);
			else byAnchors.set(key, [index]);
		}
	}
	return pairs;
}

function numberTerms(told: readonly Told[]): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>();
	for (const {terms} of told) for (const term of terms) if (!numbers.has(term)) numbers.set(term, numbers.size);
	return numbers;
}

/** The rarest words, two by two, a number for each two. */
function anchorKeys({terms}: Told, numbers: ReadonlyMap<string, number>): number[] {
	const anchors = rarestOf(terms, ANCHORS)
		.toSorted()
		.map((term) => numbers.get(term) ?? 0);
	const keys: number[] = [];
	for (const [index, one] of anchors.entries())
		for (const other of anchors.slice(index + 1)) keys.push(one * numbers.size + other);
	return keys;
}

/** Zero where an article has both: there they are two statements. */
function likenessOf(one: Told, other: Told): number {
	if (one.copies.some(({article}) => other.copies.some((copy) => copy.article === article))) return 0;
	let shared = 0;
	for (const term of one.terms) if (other.terms.has(term)) shared++;
	return (2 * shared) / (one.terms.size + other.terms.size);
}
