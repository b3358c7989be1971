import {
	type Article,
	type Claim,
	contains,
	type Extraction,
	extractionVersion,
	type Mention,
	overlaps,
	type Sentence,
	type Slot,
	type Span,
	type TextAnalysis,
} from '../model/index.ts';
import {attributionAt, attributionsOf} from './attribution.ts';
import {findClauses} from './clauses.ts';
import {forceOf} from './force.ts';
import {findFrames, type Frame, frameSpan} from './frames.ts';
import {mendTags} from './mend-tags.ts';
import {certaintyOf, polarityOf} from './modality.ts';
import {slotsOfQuantities} from './quantity-slots.ts';
import {type SentenceFacts, slotsOf} from './slots.ts';

/** Step 2: from the text analysis of one article to its claims. Furniture and section headings make none. */
export function extractClaims(article: Article, analysis: TextAnalysis): Extraction {
	const facts = factsBySentence(analysis);
	const claims = analysis.sentences.flatMap((sentence, index) => {
		const silent = sentence.heading || analysis.parts[sentence.part]?.role === 'furniture';
		return silent ? [] : claimsOf(article.text, sentence, index, facts(sentence));
	});
	return {version: extractionVersion, article, analysis, claims};
}

function claimsOf(text: string, found: Sentence, index: number, facts: SentenceFacts): Claim[] {
	const sentence = mendTags(found, facts.mentions);
	const clauses = findClauses(sentence);
	const sources = attributionsOf(text, sentence, clauses, facts);
	const frames = findFrames(sentence, clauses);
	const slots = frames.map((frame) => withPlurals(slotsOf(text, frame, facts), facts));
	attachStrays(frames, slots, facts);
	return frames.map((frame, at) => {
		const {force, cue} = forceOf(frame);
		const {start, end} = frameSpan(frame);
		return {
			start,
			end,
			sentence: index,
			predicate: predicateOf(frame),
			slots: slots[at] ?? [],
			polarity: polarityOf(frame),
			certainty: certaintyOf(frame),
			force,
			...(cue && {forceCue: {start: cue.start, end: cue.end}}),
			attribution: attributionAt(text, frame.predicate, sources, facts),
		};
	});
}

/** "the two nations" sign for both: who takes part is all that a plural stands for. */
function withPlurals(slots: Slot[], {pluralReferences}: SentenceFacts): Slot[] {
	if (pluralReferences.length === 0) return slots;
	return slots.map((slot) => {
		if (slot.role !== 'agent' && slot.role !== 'patient') return slot;
		const meant = pluralReferences.filter((reference) => overlaps(reference, slot.span));
		return {...slot, entities: [...slot.entities, ...meant.flatMap(({entities}) => entities)]};
	});
}

/** A quantity that no phrase of a frame holds goes to the nearest predicate: "based on the $32 billion that it had". */
function attachStrays(frames: readonly Frame[], slots: Slot[][], {quantities, mentions}: SentenceFacts): void {
	const held = new Set(
		slots.flat().flatMap(({span, value}) => (value.kind === 'number' ? [span.start, span.end] : [])),
	);
	for (const quantity of quantities) {
		if (held.has(quantity.start) || held.has(quantity.end) || held.has(quantity.phrase.start)) continue;
		const distances = frames.map(({predicate}) =>
			Math.min(Math.abs(quantity.start - predicate.end), Math.abs(predicate.start - quantity.end)),
		);
		const nearest = distances.indexOf(Math.min(...distances));
		const frame = frames[nearest];
		if (frame) slots[nearest]?.push(...slotsOfQuantities(frame, [quantity], mentions));
	}
}

function predicateOf({predicate, lemma, verbClass, nominal}: Frame): Claim['predicate'] {
	return {start: predicate.start, end: predicate.end, lemma, verbClass, nominal};
}

/** Cuts the lists of an analysis by sentence; all stand in order of position. */
function factsBySentence(analysis: TextAnalysis): (sentence: Sentence) => SentenceFacts {
	const mentions = cutter(analysis.mentions);
	const plurals = cutter(analysis.pluralReferences);
	const quantities = cutter(analysis.quantities);
	const times = cutter(analysis.times);
	const enumerations = cutter(analysis.enumerations);
	const quotations = cutter(analysis.quotations);
	const entityAt = (span: Span): string | undefined => mentionAt(analysis.mentions, span)?.entity;
	return (sentence) => ({
		entityAt,
		mentions: mentions(sentence),
		pluralReferences: plurals(sentence),
		quantities: quantities(sentence),
		times: times(sentence),
		enumerations: enumerations(sentence).filter(({items}) => items.some((item) => contains(sentence, item))),
		quotations: quotations(sentence).filter((quotation) => overlaps(quotation, sentence)),
	});
}

/** The mention that shares characters with a span; mentions stand in order and do not overlap. */
function mentionAt(mentions: readonly Mention[], span: Span): Mention | undefined {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if ((mentions[middle]?.end ?? Infinity) <= span.start) low = middle + 1;
		else high = middle;
	}
	const found = mentions[low];
	return found && overlaps(found, span) ? found : undefined;
}

/** Yields the items about one span after the other, going through the list once; one within another may stand before the span. */
function cutter<Item extends Span>(items: readonly Item[]): (span: Span) => readonly Item[] {
	let from = 0;
	return (span) => {
		while ((items[from]?.end ?? Infinity) <= span.start) from++;
		let to = from;
		while ((items[to]?.start ?? Infinity) < span.end) to++;
		return items.slice(from, to);
	};
}
