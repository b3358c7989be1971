import {type Claim, contains, type Extraction, overlaps, type Span} from '../model/index.ts';
import {lightClasses} from './affinity.ts';
import {lastFrom} from './in-order.ts';
import {rowsOfArticle, type ToldRow} from './told-index.ts';
import {isTelling, predicateKeys, wordKeys} from './told-items.ts';

/** Where something stands in a source. */
interface SourcePlace extends Span {
	/** Article id. */
	readonly article: string;
}

/**
 * Whether a stretch of a draft and one of a source stand in the same act; of an act that says little, beside the same words.
 * What only describes something ("a three-year deal") is no part of the act: the same words beside it are enough.
 */
export type ToldAlike = (span: Span, place: SourcePlace, describes: boolean) => boolean;

/** Prepares the sentences of a draft and its sources once for all that is asked of them. */
export function toldAlike(draft: Extraction, sources: readonly Extraction[]): ToldAlike {
	const rowsOf = new Map([draft, ...sources].map((extraction) => [extraction.article.id, rowsOfArticle(extraction)]));
	return (span, {article, start, end}, describes) => {
		const own = tellingAround(span, rowsOf.get(draft.article.id));
		const found = tellingAround({start, end}, rowsOf.get(article));
		const wanted = [...own.act, ...(own.act.length === 0 || describes ? own.words : [])];
		return wanted.some((key) => found.act.includes(key) || found.words.includes(key));
	};
}

/** Keys of what is told of some words. */
interface Telling {
	/** None where the act says little: "the hall has 300 seats". */
	readonly act: readonly string[];
	/** The other words of its clause: "hall". */
	readonly words: readonly string[];
}

function tellingAround(span: Span, rows: readonly ToldRow[] = []): Telling {
	const sentences = rows.map(({sentence}) => sentence);
	const row = rows[lastFrom(sentences, span.start)];
	if (!row) return {act: [], words: []};
	const claim = innermost(row.claims, span);
	const others = row.claims.filter(({predicate}) => predicate !== claim?.predicate && !predicate.nominal);
	const words = row.sentence.tokens.filter(
		(token) =>
			isTelling(token) &&
			contains(claim ?? row.sentence, token) &&
			!overlaps(token, span) &&
			!others.some(({predicate}) => overlaps(predicate, token)),
	);
	const isAct = claim !== undefined && !lightClasses.has(claim.predicate.verbClass);
	return {act: isAct ? predicateKeys(claim) : [], words: words.flatMap((token) => wordKeys(token))};
}

/** The shortest claim around some words, which alone tells of them. */
function innermost(claims: readonly Claim[], span: Span): Claim | undefined {
	const around = claims.filter((claim) => overlaps(claim, span));
	return around.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0];
}
