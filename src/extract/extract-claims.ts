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
import {mainPerson} from './main-person.ts';
import {mendTags} from './mend-tags.ts';
import {certaintyOf, polarityOf} from './modality.ts';
import {slotsOfQuantities} from './quantity-slots.ts';
import {type ListHere, type SentenceFacts, slotsOf} from './slots.ts';

/** A column whose lines are sentences of their own may have thousands: only in so many of its sentences is a list told whole. */
const mostRunOn = 20;

/** In tokens: no sentence of prose is longer, so that the clauses of what is none bear on those near by alone. */
const longestStretch = 500;

/** Step 2: from the text analysis of one article to its claims. Furniture and section headings make none. */
export function extractClaims(article: Article, analysis: TextAnalysis): Extraction {
	const read = analysis.sentences.flatMap((sentence, index) => {
		const silent = sentence.heading || analysis.parts[sentence.part]?.role === 'furniture';
		return silent ? [] : stretchesOf(sentence).map((stretch) => ({sentence: stretch, index}));
	});
	const facts = factsBySentence(
		article.text,
		analysis,
		read.map(({sentence}) => sentence),
	);
	const claims = read.flatMap(({sentence, index}) => claimsOf(article.text, sentence, index, facts(sentence)));
	return {version: extractionVersion, article, analysis, claims};
}

/** The sentence itself, or the stretches that it is read in. */
function stretchesOf(sentence: Sentence): readonly Sentence[] {
	const {tokens, end} = sentence;
	if (tokens.length <= longestStretch) return [sentence];
	const stretches: Sentence[] = [];
	for (let at = 0; at < tokens.length; at += longestStretch) {
		const own = tokens.slice(at, at + longestStretch);
		stretches.push({...sentence, start: own[0]?.start ?? end, end: own.at(-1)?.end ?? end, tokens: own});
	}
	return stretches;
}

function claimsOf(text: string, found: Sentence, index: number, facts: SentenceFacts): Claim[] {
	const sentence = mendTags(found, facts.mentions, facts.times);
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
function attachStrays(
	frames: readonly Frame[],
	slots: Slot[][],
	{quantities, mentions, mainPerson: main}: SentenceFacts,
): void {
	if (quantities.length === 0) return;
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
		if (frame) slots[nearest]?.push(...slotsOfQuantities(frame, [quantity], mentions, main));
	}
}

function predicateOf({predicate, lemma, verbClass, nominal}: Frame): Claim['predicate'] {
	return {start: predicate.start, end: predicate.end, lemma, verbClass, nominal};
}

/** Cuts the lists of an analysis by sentence; all stand in order of position. */
function factsBySentence(
	text: string,
	analysis: TextAnalysis,
	sentences: readonly Sentence[],
): (sentence: Sentence) => SentenceFacts {
	const mentions = cutter(analysis.mentions);
	const plurals = cutter(analysis.pluralReferences);
	const quantities = cutter(analysis.quantities);
	const times = cutter(analysis.times);
	const quotations = cutter(analysis.quotations);
	const entityAt = (span: Span): string | undefined => mentionAt(analysis.mentions, span)?.entity;
	const lists = listsBySentence(text, sentences, analysis.enumerations, entityAt);
	const main = mainPerson(analysis.mentions);
	return (sentence) => ({
		...(main && {mainPerson: main}),
		entityAt,
		mentions: mentions(sentence),
		pluralReferences: plurals(sentence),
		quantities: quantities(sentence),
		times: times(sentence),
		lists: lists.get(sentence) ?? [],
		quotations: quotations(sentence).filter((quotation) => overlaps(quotation, sentence)),
	});
}

/** The lists by the sentences that their items stand in. */
function listsBySentence(
	text: string,
	sentences: readonly Sentence[],
	enumerations: TextAnalysis['enumerations'],
	entityAt: SentenceFacts['entityAt'],
): ReadonlyMap<Sentence, readonly ListHere[]> {
	const lists = new Map<Sentence, ListHere[]>();
	for (const {items, exhaustive} of enumerations) {
		const entities = items.map((item) => entityAt(item) ?? text.slice(item.start, item.end).toLowerCase());
		const list = {entities, members: [...new Set(entities)], exhaustive};
		const own = new Map<Sentence, Span[]>();
		for (const item of items) {
			const sentence = firstNotBefore(sentences, item);
			if (sentence && contains(sentence, item)) addTo(own, sentence, item);
		}
		for (const [sentence, here] of [...own].slice(0, mostRunOn)) addTo(lists, sentence, {...list, items: here});
	}
	return lists;
}

function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
	const group = groups.get(key);
	if (group) group.push(item);
	else groups.set(key, [item]);
}

/** The mention that shares characters with a span; mentions stand in order and do not overlap. */
function mentionAt(mentions: readonly Mention[], span: Span): Mention | undefined {
	const found = firstNotBefore(mentions, span);
	return found && overlaps(found, span) ? found : undefined;
}

/** The first of some spans in order, without overlaps, that does not end before another begins. */
function firstNotBefore<Item extends Span>(items: readonly Item[], {start}: Span): Item | undefined {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if ((items[middle]?.end ?? Infinity) <= start) low = middle + 1;
		else high = middle;
	}
	return items[low];
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
