import {classOfNoun} from '../knowledge/noun-classes.ts';
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
import {slotsOfQuantities} from './quantity-slots.ts';
import type {NounPhrase} from './syntax.ts';

/** What one sentence holds of the analysis, so that no frame searches the whole article. */
export interface SentenceFacts {
	/** The entity named at a place anywhere in the article: a list may run on over sentences. */
	readonly entityAt: (span: Span) => string | undefined;
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
		: {kind: 'words', words: contentLemmas(sentence.tokens.slice(phrase.core, phrase.last + 1))};
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
function contentLemmas(tokens: readonly Token[]): string[] {
	return tokens
		.filter(({pos}) => pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ' || pos === 'NUM')
		.map(({lemma}) => lemma);
}

/** A quantity belongs to the frame whose phrases hold it. */
function quantitySlots(frame: Frame, {quantities, mentions}: SentenceFacts): Slot[] {
	const phrases = [frame.agent, frame.patient, ...frame.others].filter((phrase) => phrase !== undefined);
	const spans = phrases.map((phrase) => phraseSpan(frame.sentence, phrase));
	const own = quantities.filter((quantity) => spans.some((span) => overlaps(span, quantity)));
	return slotsOfQuantities(frame, own, mentions);
}

function timeSlots(frame: Frame, {times}: SentenceFacts): Slot[] {
	const span = frameSpan(frame);
	const reach = {start: span.start, end: trailingEdge(frame)};
	return times
		.filter((time) => contains(span, time) || (!frame.nominal && contains(reach, time)))
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
function trailingEdge({sentence: {tokens}, index, agent, patient, others}: Frame): number {
	const phrases = [agent, patient, ...others].filter((phrase) => phrase !== undefined);
	const last = Math.max(index, ...phrases.map((phrase) => phrase.last));
	let at = last + 1;
	for (let token = tokens[at]; token; token = tokens[++at]) if (endsReach(token)) return token.start;
	return tokens.at(-1)?.end ?? 0;
}

function endsReach({pos, lower}: Token): boolean {
	return pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || lower === ',' || lower === ';';
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
]);

/** Prepositions of movement, which only their own verb takes: "left the ship and sailed to Oslo". */
const directions = new Set(['to', 'from', 'into', 'toward', 'towards', 'through', 'across', 'along', 'off']);

function placeSlots(text: string, frame: Frame, {mentions}: SentenceFacts): Slot[] {
	const own = placesIn(text, frame, frame.others, mentions);
	if (own.length > 0 || frame.nominal) return own;
	const standing = (frame.clause?.shared ?? []).filter(({preposition}) => !directions.has(preposition ?? ''));
	return placesIn(text, frame, standing, mentions);
}

function placesIn(
	text: string,
	{sentence}: Frame,
	phrases: readonly NounPhrase[],
	mentions: readonly Mention[],
): Slot[] {
	return phrases.flatMap((phrase, index) => {
		const preposition = placePreposition(sentence, phrase, phrases[index - 1]);
		if (preposition === undefined) return [];
		const span = phraseSpan(sentence, phrase);
		const place = mentions.find(
			(mention) => mention.type === 'place' && mention.via !== 'demonym' && overlaps(mention, span),
		);
		if (!place) return [];
		return [
			{
				role: 'place' as const,
				span: {start: place.start, end: place.end},
				value: {kind: 'name' as const, entity: place.entity, surface: text.slice(place.start, place.end)},
				head: preposition,
				entities: [place.entity],
				basis: 'stated' as const,
			},
		];
	});
}

const kindsOfPlace = new Set(
	'city town village state province region county district area island port suburb capital municipality republic territory part north south east west'.split(
		' ',
	),
);

/** The preposition that makes a phrase a place, also over "the city of". */
function placePreposition({tokens}: Sentence, phrase: NounPhrase, before: NounPhrase | undefined): string | undefined {
	const {preposition} = phrase;
	if (preposition !== undefined && placePrepositions.has(preposition)) return preposition;
	if (preposition !== 'of' || !before || before.last + 2 !== phrase.first) return undefined;
	const kind = tokens[before.head]?.lemma ?? '';
	return kindsOfPlace.has(kind) && placePrepositions.has(before.preposition ?? '') ? before.preposition : undefined;
}

/** The lists that stand in the frame, with all their items, also those of later sentences. */
function memberSlots(text: string, frame: Frame, {enumerations, entityAt}: SentenceFacts): Slot[] {
	const span = frameSpan(frame);
	return enumerations
		.filter(({items}) => items.some((item) => contains(span, item)))
		.map((enumeration) => {
			const members = enumeration.items.map((item) => entityAt(item) ?? text.slice(item.start, item.end).toLowerCase());
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
