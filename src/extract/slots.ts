import {blocByName} from '../knowledge/blocs.ts';
import {classOfNoun} from '../knowledge/noun-classes.ts';
import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import type {
	Mention,
	Quantity,
	Sentence,
	Slot,
	SlotRole,
	Span,
	TextAnalysis,
	Time,
	Token,
	Value,
} from '../model/index.ts';
import {contains, overlaps} from '../model/index.ts';
import {type Frame, frameSpan, phraseSpan} from './frames.ts';
import type {NounPhrase} from './syntax.ts';

/** What one sentence holds of the analysis, so that no frame searches the whole article. */
export interface SentenceFacts {
	readonly sentence: Sentence;
	readonly mentions: readonly Mention[];
	readonly quantities: readonly Quantity[];
	readonly times: readonly Time[];
	readonly enumerations: TextAnalysis['enumerations'];
	readonly quotations: TextAnalysis['quotations'];
}

/** The filled places of a frame. */
export function slotsOf(text: string, frame: Frame, facts: SentenceFacts): Slot[] {
	return [
		...participants(text, frame, facts),
		...quantitySlots(frame, facts),
		...timeSlots(frame, facts),
		...placeSlots(text, frame, facts),
		...memberSlots(text, frame, facts),
	];
}

function participants(text: string, frame: Frame, facts: SentenceFacts): Slot[] {
	const slots: Slot[] = [];
	if (frame.agent) slots.push(phraseSlot(text, 'agent', frame, frame.agent, facts));
	if (frame.patient) slots.push(phraseSlot(text, 'patient', frame, frame.patient, facts));
	return slots;
}

function phraseSlot(
	text: string,
	role: SlotRole,
	{sentence}: Frame,
	phrase: NounPhrase,
	{mentions}: SentenceFacts,
): Slot {
	const span = phraseSpan(sentence, phrase);
	const inside = mentions.filter((mention) => overlaps(mention, span));
	const head = sentence.tokens[phrase.head];
	const named = inside.find((mention) => head && overlaps(mention, head));
	const value: Value = named
		? {kind: 'name', entity: named.entity, surface: text.slice(named.start, named.end)}
		: {kind: 'words', words: contentLemmas(sentence.tokens.slice(phrase.first, phrase.last + 1))};
	return {
		role,
		span,
		value,
		...(head && {head: classOfNoun(head.lemma)}),
		entities: inside.map(({entity}) => entity),
		basis: 'stated',
	};
}

/** The lemmas of the words that carry meaning. */
export function contentLemmas(tokens: readonly Token[]): string[] {
	return tokens
		.filter(({pos}) => pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ' || pos === 'NUM')
		.map(({lemma}) => lemma);
}

function quantitySlots(frame: Frame, {quantities, mentions}: SentenceFacts): Slot[] {
	return slotsOfQuantities(
		frame,
		quantities.filter((quantity) => belongsTo(frame, quantity)),
		mentions,
	);
}

/** The slots that quantities fill in a frame. */
export function slotsOfQuantities(frame: Frame, quantities: readonly Quantity[], mentions: readonly Mention[]): Slot[] {
	return quantities.flatMap((quantity) => {
		const entities = mentions.filter((mention) => overlaps(mention, quantity.phrase)).map(({entity}) => entity);
		const role = roleOf(quantity);
		const head = role === 'count' ? quantity.head && classOfNoun(quantity.head.lemma) : measuredThing(frame, quantity);
		const value: Value = {
			kind: 'number',
			...(quantity.low !== undefined && {low: quantity.low}),
			...(quantity.high !== undefined && {high: quantity.high}),
			unit: quantity.unit,
			...(head !== undefined && {head}),
			...(quantity.approximate && {approximate: true}),
		};
		const span = role === 'count' ? quantity.phrase : {start: quantity.start, end: quantity.end};
		const slot: Slot = {role, span, value, ...(head !== undefined && {head}), entities, basis: 'stated'};
		const label = role === 'count' && head !== undefined ? classSlot(quantity, head, entities, mentions) : undefined;
		return label ? [slot, label] : [slot];
	});
}

/**
 * What an amount or measure is the measure of: "snow" in "24 inches of snow", the class of "purchase" in "a $47 billion purchase"
 * and in "a purchase of $47 billion"; where only a verb says it, its class and the preposition: "fall to".
 */
function measuredThing({sentence: {tokens}, verbClass}: Frame, {start, end}: Quantity): string {
	const first = tokens.findIndex((token) => token.end > start);
	const after = tokens.findIndex((token) => token.start >= end);
	const next = tokens[after];
	if (next && (next.lower === 'of' || next.lower === 'in' || isNominal(next))) {
		const head = lastOfNounRun(tokens, isNominal(next) ? after : after + 1);
		if (head) return nounClass(head);
	}
	const before = tokens[first - 1];
	const noun = tokens[first - 2];
	if (before?.lower === 'of' && noun?.pos === 'NOUN') return nounClass(noun);
	return before?.pos === 'ADP' ? `${verbClass} ${before.lower}` : verbClass;
}

function isNominal({pos, lower}: Token): boolean {
	return pos === 'NOUN' || pos === 'ADJ' || (pos === 'PUNCT' && lower === '-');
}

/** The head of the noun phrase that starts at a token: the last noun before anything else. */
function lastOfNounRun(tokens: readonly Token[], start: number): Token | undefined {
	let head: Token | undefined;
	for (let at = start; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token || !['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'NUM'].includes(token.pos)) {
			// "undistributed foreign earnings", "non-cash charges", "a 150-page report"
			if (token?.text === '-') continue;
			break;
		}
		if (token.pos === 'NOUN') head = token;
	}
	return head;
}

function nounClass({lemma, lower}: Token): string {
	const general = classOfNoun(lemma);
	return classOfEventNoun(lemma, lower) ?? classOfEventNoun(general) ?? general;
}

function roleOf({kind}: Quantity): SlotRole {
	switch (kind) {
		case 'count':
			return 'count';
		case 'money':
			return 'amount';
		case 'age':
			return 'age';
		case 'ordinal':
			return 'order';
		case 'measure':
		case 'percent':
		case 'duration':
		case 'ratio':
		case 'score':
			return 'measure';
	}
}

/** "NATO states" in "11 NATO states": what kind of thing is counted, where the words between number and head say so. */
function classSlot(
	quantity: Quantity,
	head: string,
	entities: readonly string[],
	mentions: readonly Mention[],
): Slot | undefined {
	const first = quantity.modifiers[0];
	if (!first || !quantity.head) return undefined;
	const span = {start: first.start, end: quantity.head.end};
	const named = mentions.filter((mention) => overlaps(mention, span)).map(({entity}) => entity);
	const words = quantity.modifiers
		.filter(({pos}) => pos === 'ADJ' || pos === 'PROPN' || pos === 'NOUN')
		.map(({text: word}) => word);
	const blocs = words.flatMap((word) => blocByName(word)?.id ?? []).map((id) => `bloc:${id}`);
	const classes = named.length > 0 ? named : blocs.length > 0 ? blocs : words.map((word) => word.toLowerCase());
	if (classes.length === 0) return undefined;
	return {role: 'class', span, value: {kind: 'class', classes: [...new Set(classes)]}, head, entities, basis: 'stated'};
}

function timeSlots(frame: Frame, {times, sentence}: SentenceFacts): Slot[] {
	const span = frameSpan(frame);
	const reach = {start: span.start, end: trailingEdge(sentence, span.end)};
	return times
		.filter((time) => (contains(span, time) || contains(reach, time)) && nearestPredicate(frame, time))
		.map((time) => ({
			role: 'time' as const,
			span: {start: time.start, end: time.end},
			value: {
				kind: 'interval' as const,
				...(time.earliest !== undefined && {earliest: time.earliest}),
				...(time.latest !== undefined && {latest: time.latest}),
				precision: time.precision,
				anchor: time.anchor,
				pattern: time.pattern,
			},
			entities: [],
			basis: 'stated' as const,
		}));
}

/** Times often follow as adverbs that no phrase holds: "announced on Monday", "met two weeks earlier". */
function trailingEdge(sentence: Sentence, end: number): number {
	const after = sentence.tokens.filter((token) => token.start >= end);
	const stop = after.findIndex(
		({pos, lower}) => pos === 'VERB' || pos === 'AUX' || lower === ',' || lower === ';' || pos === 'SCONJ',
	);
	return (stop < 0 ? after.at(-1)?.end : after[stop]?.start) ?? end;
}

/** A time between two predicates belongs to the one whose phrases hold it; a nominal leaves it to its verb. */
function nearestPredicate(frame: Frame, time: Span): boolean {
	if (!frame.nominal) return true;
	const span = frameSpan(frame);
	return contains(span, time);
}

const placePrepositions = new Set([
	'in',
	'at',
	'near',
	'outside',
	'inside',
	'off',
	'on',
	'over',
	'to',
	'from',
	'into',
	'toward',
	'towards',
	'around',
	'across',
	'along',
	'through',
	'above',
	'under',
	'above',
]);

function placeSlots(text: string, frame: Frame, {mentions}: SentenceFacts): Slot[] {
	return frame.others.flatMap((phrase) => {
		if (phrase.preposition === undefined || !placePrepositions.has(phrase.preposition)) return [];
		const span = phraseSpan(frame.sentence, phrase);
		const place = mentions.find(
			(mention) => mention.type === 'place' && mention.via !== 'demonym' && overlaps(mention, span),
		);
		if (!place) return [];
		return [
			{
				role: 'place' as const,
				span: {start: place.start, end: place.end},
				value: {kind: 'name' as const, entity: place.entity, surface: text.slice(place.start, place.end)},
				head: phrase.preposition,
				entities: [place.entity],
				basis: 'stated' as const,
			},
		];
	});
}

/** The lists that stand in the frame, with all their items, also those of later sentences. */
function memberSlots(text: string, frame: Frame, {enumerations, mentions}: SentenceFacts): Slot[] {
	const span = frameSpan(frame);
	return enumerations
		.filter(({items}) => items.some((item) => contains(span, item)))
		.map((enumeration) => {
			const members = enumeration.items.map(
				(item) =>
					mentions.find((mention) => overlaps(mention, item))?.entity ?? text.slice(item.start, item.end).toLowerCase(),
			);
			const inside = enumeration.items.filter((item) => contains(frame.sentence, item));
			return {
				role: 'members' as const,
				span: {start: inside[0]?.start ?? enumeration.start, end: inside.at(-1)?.end ?? enumeration.end},
				value: {kind: 'set' as const, members: [...new Set(members)], exhaustive: enumeration.exhaustive},
				entities: members,
				basis: 'listed' as const,
			};
		});
}

/** A quantity belongs to the frame whose phrases hold it. */
function belongsTo(frame: Frame, quantity: Quantity): boolean {
	const phrases = [frame.agent, frame.patient, ...frame.others].filter((phrase) => phrase !== undefined);
	return phrases.some((phrase) => overlaps(phraseSpan(frame.sentence, phrase), quantity));
}
