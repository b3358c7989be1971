import {speechForms} from '../knowledge/speech-verbs.ts';
import {type Claim, type Extraction, overlaps, type Span} from '../model/index.ts';
import {lightClasses} from './affinity.ts';
import {joinEntities} from './entities.ts';
import {lastFrom} from './in-order.ts';
import {itemsIn, predicateKeys, type ToldItem, weightOf, wordKeys} from './told-items.ts';
import {BESIDE, IN_PART, rowsOfArticle, telling, type ToldIndex, toldIndex, type ToldRow} from './told-index.ts';

/** A sentence of a source, and how much of some words of a draft stands in it and beside it. */
interface NearestPlace {
	readonly article: string;
	readonly span: Span;
	/** 0 nothing, 1 all of the names, words, figures and times, by weight. */
	readonly share: number;
}

/** A claim of a draft, or a sentence without one, with the best place of each source that has anything of it, the nearest first. */
export interface ClaimSupport {
	readonly span: Span;
	readonly places: readonly ClaimPlace[];
	/** Weight of all that it says: a claim of a few common words says little that a source could lack. */
	readonly weight: number;
}

export interface ClaimPlace extends NearestPlace {
	/** The claim's act is told there, with its figures, and denied there only where the claim denies it; its names and times stand in the article. */
	readonly saysSo: boolean;
}

/** Looks up in the sources what a draft says. */
export interface SourceFinder {
	/** All claims of the draft but those that are only quoted, and those that only tell who says something. */
	readonly claims: () => ClaimSupport[];
	/** The place that has most of a stretch of the draft, where any has something of it. */
	readonly nearest: (span: Span) => NearestPlace | undefined;
}

/** What stands in more sentences than this is all over the sources, and finds no place. */
const MOST_ROWS = 2000;

/** Prepares the sources of a draft once for all that is looked up in them. */
export function sourceFinder(draft: Extraction, sources: readonly Extraction[]): SourceFinder {
	const names = joinEntities([draft, ...sources]);
	const index = toldIndex(sources, names);
	const search = (span: Span): Search => searchFor(itemsIn(span, draft, names), index);
	return {
		claims: () =>
			rowsOfArticle(draft)
				.filter((row) => isRead(row))
				.flatMap((row) => toldIn(row).map((told) => supportOf(told, search(told), index))),
		nearest: (span) => {
			const [first] = search(span).best;
			return first && placeOf(first);
		},
	};
}

/** What was looked for, with the rows that each of it is near to, and the best row of each source, the fullest first. */
interface Search {
	readonly items: readonly NearItem[];
	readonly best: readonly Best[];
}

interface NearItem extends ToldItem {
	/** Row -> what counts of the item there. */
	readonly near: ReadonlyMap<number, number>;
}

interface Best {
	readonly at: number;
	readonly row: ToldRow;
	readonly share: number;
	/** This row or one beside it, whichever has most itself: where a person looks. */
	readonly shown: ToldRow;
}

function searchFor(told: readonly ToldItem[], index: ToldIndex): Search {
	const items = told.map((item) => ({...item, near: nearRows(item, index)}));
	const whole = items.reduce((sum, {weight, near}) => sum + weight * telling(near.size), 0);
	const shares = new Map<number, number>();
	const own = new Map<number, number>();
	for (const {near, weight} of items) {
		for (const [row, found] of near) {
			const share = (found * weight * telling(near.size)) / whole;
			shares.set(row, (shares.get(row) ?? 0) + share);
			if (found === 1 || found === IN_PART) own.set(row, (own.get(row) ?? 0) + share);
		}
	}
	return {items, best: bestRows(shares, own, index)};
}

function supportOf(told: Span | Claim, {items, best}: Search, index: ToldIndex): ClaimSupport {
	const places = best.map((one) => ({
		...placeOf(one),
		saysSo:
			(!('predicate' in told) || isActTold(told, one.at, index)) && items.every((item) => stands(item, one, index)),
	}));
	return {span: {start: told.start, end: told.end}, weight: weightOf(items), places};
}

function stands({must, near}: NearItem, {at, row}: Best, {rows}: ToldIndex): boolean {
	switch (must) {
		case 'not':
			return true;
		case 'stand-there':
			return (near.get(at) ?? 0) >= BESIDE;
		case 'stand':
			return [...near].some(([other, found]) => found === 1 && rows[other]?.extraction === row.extraction);
	}
}

function isRead({extraction: {analysis}, sentence}: ToldRow): boolean {
	return !sentence.heading && analysis.parts[sentence.part]?.role !== 'furniture';
}

/** The claims of a sentence that tell something; the sentence itself where its act was not read. */
function toldIn({extraction: {analysis}, sentence, claims}: ToldRow): (Span | Claim)[] {
	const isSpoken = (span: Span): boolean => {
		const quotation = analysis.quotations[lastFrom(analysis.quotations, span.start)];
		return quotation !== undefined && !quotation.scare && overlaps(quotation, span);
	};
	const acts = claims.filter(({predicate}) => !predicate.nominal);
	if (acts.length === 0) return isSpoken(sentence) ? [] : [sentence];
	const cues = acts.flatMap(({attribution: {cue}}) => cue ?? []);
	return acts.filter(
		(claim) =>
			!isSpoken(claim) &&
			!speechForms.has(claim.predicate.lemma) &&
			!cues.some((cue) => overlaps(cue, claim.predicate)),
	);
}

/** The row of each source that has most, the fullest first. */
function bestRows(shares: ReadonlyMap<number, number>, own: ReadonlyMap<number, number>, {rows}: ToldIndex): Best[] {
	const best = new Map<string, Omit<Best, 'shown'>>();
	for (const [at, share] of [...shares].toSorted(([a], [b]) => a - b)) {
		const row = rows[at];
		if (row && share > (best.get(row.extraction.article.id)?.share ?? 0))
			best.set(row.extraction.article.id, {at, row, share});
	}
	return [...best.values()]
		.toSorted((a, b) => b.share - a.share || a.at - b.at)
		.map((one) => {
			const beside = [one.at, one.at - 1, one.at + 1].filter((at) => rows[at]?.extraction === one.row.extraction);
			const [fullest = one.at] = beside.toSorted((a, b) => (own.get(b) ?? 0) - (own.get(a) ?? 0));
			return {...one, shown: rows[fullest] ?? one.row};
		});
}

function placeOf({shown: {extraction, sentence}, share}: Best): NearestPlace {
	return {article: extraction.article.id, span: {start: sentence.start, end: sentence.end}, share};
}

/** The rows that have one of the keys, and those beside them, with what counts of it there. */
function nearRows(
	{keys, partKeys}: Pick<ToldItem, 'keys' | 'partKeys'>,
	{rows, rowsOf}: ToldIndex,
): Map<number, number> {
	const near = new Map<number, number>();
	const raise = (row: number, found: number): void => {
		if (found > (near.get(row) ?? 0)) near.set(row, found);
	};
	for (const [key, found] of [
		...keys.map((one) => [one, 1] as const),
		...partKeys.map((one) => [one, IN_PART] as const),
	]) {
		const having = rowsOf.get(key) ?? [];
		if (having.length > MOST_ROWS) continue;
		for (const row of having) {
			raise(row, found);
			for (const beside of [row - 1, row + 1])
				if (rows[beside]?.extraction === rows[row]?.extraction) raise(beside, found * BESIDE);
		}
	}
	return near;
}

function isActTold(claim: Claim, at: number, {rows}: ToldIndex): boolean {
	if (lightClasses.has(claim.predicate.verbClass)) return true;
	const wanted = predicateKeys(claim);
	const found = rows.slice(Math.max(0, at - 1), at + 2).filter(({extraction}) => extraction === rows[at]?.extraction);
	const alike = found.flatMap(({claims}) =>
		claims.filter((other) => predicateKeys(other).some((key) => wanted.includes(key))),
	);
	if (alike.length > 0) return alike.some(({polarity}) => polarity === claim.polarity);
	return found.some(({sentence}) =>
		sentence.tokens.some((token) => wordKeys(token).some((key) => wanted.includes(key))),
	);
}
