import type {SourceFinder, ToldAlike} from '../align/index.ts';
import {classOfNoun} from '../knowledge/noun-classes.ts';
import {
	type DraftFact,
	type Evidence,
	evidenceAt,
	type Extraction,
	type Finding,
	isFoundAt,
	overlaps,
	type Quantity,
	type Question,
	type Span,
	type Time,
} from '../model/index.ts';
import {countWords, placeOfWords, type SearchedSource} from './draft-words.ts';

/** A draft, its sources, and what was found between them. */
export interface DraftScope {
	readonly draft: Extraction;
	readonly sources: readonly Extraction[];
	/** The sources, ready to look for words in. */
	readonly searched: readonly SearchedSource[];
	/** The findings that the draft has a part in, without those on altered quotations. */
	readonly findings: readonly Finding[];
	/** The findings on quotations of the draft that stand otherwise in a source. */
	readonly quoted: readonly Finding[];
	readonly questions: readonly Question[];
	readonly finder: SourceFinder;
	readonly isToldAlike: ToldAlike;
}

/** Quotations of fewer words are terms, not speech. */
const fewestQuotedWords = 3;
/** A passage that has so much of a quotation is taken for what it was made from. */
const ALTERED = 0.6;
/** A figure that is so many times a bound was not meant by it. */
const ORDER_OF_SIZE = 10;

/** The speech that a draft quotes, and whether a source has it word for word. */
export function quotationFacts(scope: DraftScope): DraftFact[] {
	const {draft, searched, quoted} = scope;
	const spoken = draft.analysis.quotations.filter(
		(span) => !span.scare && countWords(textAt(draft, span)) >= fewestQuotedWords && !isFurniture(draft, span),
	);
	return spoken.map((span): DraftFact => {
		const words = textAt(draft, span).replaceAll(/^[\s.,…]+|[\s.,…]+$/gu, '');
		const by = searched.flatMap((one) => {
			const place = placeOfWords(words, one);
			return place ? [evidenceAt(one.source, place)] : [];
		});
		const evidence = evidenceAt(draft, span);
		if (by.length > 0) {
			const found = quoted.filter((finding) => isFoundAt(finding, evidence));
			return contradicted('quotation', evidence, by, found) ?? {kind: 'quotation', evidence, support: 'supported', by};
		}
		const nearest = alteredFrom(span, scope);
		return nearest
			? {kind: 'quotation', evidence, support: 'misquoted', by: [], nearest}
			: {kind: 'quotation', evidence, support: 'not-found', by: []};
	});
}

/** The words of a source that a quotation was made from: what a rule found, else the passage that has most of its words. */
function alteredFrom(span: Span, {draft, sources, quoted, finder}: DraftScope): Evidence | undefined {
	const {id} = draft.article;
	const found = quoted
		.filter((finding) => isFoundAt(finding, {article: id, start: span.start, end: span.end}))
		.flatMap(({evidence}) => evidence.filter(({article}) => article !== id));
	if (found[0]) return found[0];
	const place = finder.nearest(span);
	const source = sources.find(({article}) => article.id === place?.article);
	return place && source && place.share >= ALTERED ? evidenceAt(source, place.span) : undefined;
}

/** The figures of a draft; one that a source gives only of another thing, or of another act, is unclear. */
export function numberFacts(scope: DraftScope): DraftFact[] {
	const {draft, sources, isToldAlike} = scope;
	const told = draft.analysis.quantities.filter((span) => span.kind !== 'ordinal' && !isFurniture(draft, span));
	return told.map((quantity) => {
		const ofOneSize = sources.flatMap((source) =>
			source.analysis.quantities
				.filter((other) => isSameSize(quantity, other))
				.map((other) => ({place: evidenceAt(source, other.phrase), isSame: headOf(quantity) === headOf(other)})),
		);
		const ofOneThing = ofOneSize.filter(({isSame}) => isSame).map(({place}) => place);
		const describes = quantity.attributive === true || quantity.kind === 'age';
		const by = ofOneThing.filter((place) => isToldAlike(quantity.phrase, place, describes));
		return factOf('number', quantity.phrase, by, scope, ofOneThing[0] ?? ofOneSize[0]?.place);
	});
}

/** The same size, or one that lies within the words of the draft: "nearly 200" of 198. */
function isSameSize(wanted: Quantity, found: Quantity): boolean {
	if (wanted.kind !== found.kind || wanted.unit !== found.unit) return false;
	if (wanted.kind === 'score') return wanted.low === found.low && wanted.high === found.high;
	const isInside = isWithin(wanted.low, found.low, 1) && isWithin(wanted.high, found.high, -1);
	return isInside && (isClosed(wanted) || isSameOrder(wanted.low ?? wanted.high, found.low ?? found.high));
}

function isClosed({low, high}: Quantity): boolean {
	return low !== undefined && high !== undefined;
}

/** "more than 10" of 12, not of 86,000 */
function isSameOrder(bound: number | undefined, value: number | undefined): boolean {
	if (bound === undefined || value === undefined) return false;
	const [small, large] = [Math.abs(bound), Math.abs(value)].toSorted((a, b) => a - b);
	return bound === value || (large ?? 0) < (small ?? 0) * ORDER_OF_SIZE;
}

function isWithin(bound: number | undefined, value: number | undefined, sign: 1 | -1): boolean {
	return bound === undefined || (value !== undefined && (value - bound) * sign >= 0);
}

function headOf({head}: Quantity): string {
	return head ? classOfNoun(head.lemma) : '';
}

/** The dates and times of a draft. */
export function timeFacts(scope: DraftScope): DraftFact[] {
	const {draft, sources} = scope;
	const told = draft.analysis.times.filter((span) => !isFurniture(draft, span));
	return told.map((time) => {
		const by = sources.flatMap((source) => {
			const same = source.analysis.times.find((other) =>
				isSameTime(time, textAt(draft, time), other, textAt(source, other)),
			);
			return same ? [evidenceAt(source, same)] : [];
		});
		return factOf('time', time, by, scope);
	});
}

/** One day or hour; where either article is undated, all that the draft's words say: "Tuesday" is any Tuesday there. */
function isSameTime(wanted: Time, words: string, found: Time, others: string): boolean {
	if (isPlaced(wanted) && isPlaced(found)) return wanted.earliest === found.earliest && wanted.latest === found.latest;
	if (wanted.precision !== found.precision) return false;
	const said = Object.entries(wanted.pattern);
	if (said.length === 0) return words.toLowerCase() === others.toLowerCase();
	const told = new Map<string, unknown>(Object.entries(found.pattern));
	return said.every(([part, value]) => told.get(part) === value);
}

function isPlaced({earliest, latest}: Time): boolean {
	return earliest !== undefined || latest !== undefined;
}

/** Each name once, where it is first given. */
export function nameFacts(scope: DraftScope): DraftFact[] {
	const {draft, searched} = scope;
	const seen = new Set<string>();
	const first = draft.analysis.mentions.filter((mention) => {
		if (mention.via !== 'name' || seen.has(mention.entity) || isFurniture(draft, mention)) return false;
		seen.add(mention.entity);
		return true;
	});
	return first.map((mention) => {
		const words = textAt(draft, mention);
		const by = searched.flatMap((one) => {
			const {source} = one;
			const told = source.analysis.mentions.filter(({entity}) => entity === mention.entity);
			// "OSTERWICK" before a dash is not always seen to be a name; "the captain" tells less than either
			const same = told.find(({via}) => via === 'name') ?? placeOfWords(words, one) ?? told[0];
			return same ? [evidenceAt(source, same)] : [];
		});
		return factOf('name', mention, by, scope);
	});
}

function factOf(
	kind: DraftFact['kind'],
	span: Span,
	same: readonly Evidence[],
	scope: DraftScope,
	near?: Evidence,
): DraftFact {
	const evidence = evidenceAt(scope.draft, span);
	const isHere = ({article, start, end}: Evidence): boolean =>
		article === scope.draft.article.id && overlaps({start, end}, span);
	// A name in a contradicted sentence is not itself contradicted.
	const found = scope.findings.filter((finding) =>
		finding.evidence.some((one) => isHere(one) && concerns(kind, one, span)),
	);
	const aligned = scope.questions.flatMap(({readings}) =>
		readings
			.filter((reading) => reading.evidence.some((one) => isHere(one) && concerns(kind, one, span)))
			.flatMap((reading) => reading.evidence.filter(({article}) => article !== scope.draft.article.id)),
	);
	// Of a name the very words tell more than the “captain” that a question found.
	const by = oneEach(kind === 'name' ? [...same, ...aligned] : [...aligned, ...same]);
	const against = contradicted(kind, evidence, by, found);
	if (against) return against;
	if (by.length > 0) return {kind, evidence, support: 'supported', by};
	return near ? {kind, evidence, support: 'unclear', by, nearest: near} : {kind, evidence, support: 'not-found', by};
}

/** The fact as one that findings contradict, where a conflict is among them. */
export function contradicted(
	kind: DraftFact['kind'],
	evidence: Evidence,
	by: readonly Evidence[],
	findings: readonly Finding[],
): DraftFact | undefined {
	const against = findings.flatMap(({relation, identity}) => (relation === 'conflict' ? [identity] : []));
	return against.length === 0 ? undefined : {kind, evidence, support: 'contradicted', by, against};
}

/** Whether a place is about this very fact: it is no longer than the fact's own words need. */
function concerns(kind: DraftFact['kind'], place: Span, span: Span): boolean {
	return kind !== 'name' || (place.start >= span.start && place.end <= span.end);
}

function oneEach(evidence: readonly Evidence[]): Evidence[] {
	const first = new Map<string, Evidence>();
	for (const one of evidence) if (!first.has(one.article)) first.set(one.article, one);
	return [...first.values()];
}

function textAt({article}: Extraction, {start, end}: Span): string {
	return article.text.slice(start, end);
}

function isFurniture({analysis}: Extraction, {start}: Span): boolean {
	return analysis.parts.some((part) => part.role === 'furniture' && part.start <= start && start < part.end);
}
