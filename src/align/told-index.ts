import type {Claim, Extraction, Sentence, Span, Token} from '../model/index.ts';
import type {EntityNames} from './entities.ts';
import {lastFrom} from './in-order.ts';
import {entityKey, quantityKeys, sizeKeys, timeKeys, wordKeys} from './told-items.ts';

/** A sentence of a source with its claims. */
export interface ToldRow {
	readonly extraction: Extraction;
	readonly sentence: Sentence;
	readonly claims: readonly Claim[];
}

/** The sentences of all sources one after the other, and which of them have a key. */
export interface ToldIndex {
	readonly rows: readonly ToldRow[];
	/** Positions in `rows`, in order. */
	readonly rowsOf: ReadonlyMap<string, readonly number[]>;
}

/** What counts of a word that stands in the sentence before or behind. */
export const BESIDE = 0.8;
/** What counts of a name or figure of which a part only stands there: "Paisley" of "Paisley High Street". */
export const IN_PART = 0.6;

/** What all sentences have tells least of where something stands: an item of so many sentences counts half. */
const HALF = 12;

/** How much an item that stands in so many sentences tells of where something stands, from 1 to 0. */
export function telling(rows: number): number {
	return HALF / (HALF + rows);
}

/** Words that join others: "in" has the stem of the name "Ines". */
const closedTags: ReadonlySet<Token['pos']> = new Set<Token['pos']>([
	'ADP',
	'CCONJ',
	'DET',
	'PART',
	'PRON',
	'PUNCT',
	'SCONJ',
]);

/** Notes where each word, name, figure and time of some articles stands. */
export function toldIndex(sources: readonly Extraction[], names: EntityNames): ToldIndex {
	const found = new Map<string, Set<number>>();
	const add = (row: number, keys: readonly string[]): void => {
		for (const key of keys) {
			const rows = found.get(key);
			if (rows) rows.add(row);
			else found.set(key, new Set([row]));
		}
	};
	const rows = sources.flatMap((extraction) => rowsOfArticle(extraction));
	let first = 0;
	for (const {analysis} of sources) {
		const {sentences, mentions, quantities, times} = analysis;
		const rowOf = (span: Span): number => first + Math.max(0, lastFrom(sentences, span.start));
		for (const [index, {tokens}] of sentences.entries())
			for (const token of tokens) if (!closedTags.has(token.pos)) add(first + index, wordKeys(token));
		for (const mention of mentions) add(rowOf(mention), [entityKey(names.canonical(mention.entity))]);
		for (const quantity of quantities) add(rowOf(quantity), [...quantityKeys(quantity), ...sizeKeys(quantity)]);
		for (const time of times) add(rowOf(time), timeKeys(time));
		first += sentences.length;
	}
	const rowsOf = new Map([...found].map(([key, having]) => [key, [...having].toSorted((a, b) => a - b)]));
	return {rows, rowsOf};
}

/** The sentences of an article with the claims of each. */
export function rowsOfArticle(extraction: Extraction): ToldRow[] {
	const claims = new Map<number, Claim[]>();
	for (const claim of extraction.claims) {
		const list = claims.get(claim.sentence);
		if (list) list.push(claim);
		else claims.set(claim.sentence, [claim]);
	}
	return extraction.analysis.sentences.map((sentence, index) => ({
		extraction,
		sentence,
		claims: claims.get(index) ?? [],
	}));
}
