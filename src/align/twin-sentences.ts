import {functionWords} from '../knowledge/function-words.ts';
import {rarity} from '../knowledge/word-frequency.ts';
import type {Extraction, Mention, Quantity, Sentence, Span, Time} from '../model/index.ts';
import {contains} from '../model/index.ts';
import {termOf} from './context.ts';

/** A sentence with what was read in it. */
export interface Told {
	readonly article: string;
	readonly sentence: Sentence;
	readonly quantities: readonly Quantity[];
	readonly times: readonly Time[];
	readonly mentions: readonly Mention[];
	/** Its words of meaning, numbers and times left out. */
	readonly terms: ReadonlySet<string>;
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
			copies: [{article: article.id, start: sentence.start}],
		};
	});
}

function bySentence<Item extends Span>(sentences: readonly Sentence[], items: readonly Item[]): Item[][] {
	const found: Item[][] = sentences.map(() => []);
	let at = 0;
	for (const item of items) {
		while ((sentences[at]?.end ?? Infinity) <= item.start) at++;
		found[at]?.push(item);
	}
	return found;
}

function termsOf({tokens}: Sentence, times: readonly Time[]): Set<string> {
	return new Set(
		tokens
			.filter(
				(token) =>
					!/^(?:PUNCT|SYM|NUM)$/.test(token.pos) &&
					!functionWords('en').has(token.lower) &&
					!times.some((time) => contains(time, token)),
			)
			.map((token) => termOf(token) ?? token.lemma),
	);
}

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
	const byAnchors = new Map<string, number[]>();
	const pairs: Twins[] = [];
	for (const [index, one] of told.entries()) {
		const keys = anchorKeys(one);
		const near = new Set(keys.flatMap((key) => byAnchors.get(key) ?? []));
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

/** The rarest words, two by two. */
function anchorKeys({terms}: Told): string[] {
	const rarest = [...terms].toSorted((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, ANCHORS);
	const sorted = rarest.toSorted();
	return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one} ${other}`));
}

/** Zero where an article has both: there they are two statements. */
function likenessOf(one: Told, other: Told): number {
	if (one.copies.some(({article}) => other.copies.some((copy) => copy.article === article))) return 0;
	let shared = 0;
	for (const term of one.terms) if (other.terms.has(term)) shared++;
	return (2 * shared) / (one.terms.size + other.terms.size);
}
