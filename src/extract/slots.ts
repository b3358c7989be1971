import type {Mention, Quantity, Slot, Span, TextAnalysis, Time, Token} from '../model/index.ts';
import {contains, overlaps} from '../model/index.ts';
import {causesOf} from './causes.ts';
import {type Frame, frameSpan, phraseSpan, phrasesOf} from './frames.ts';
import {participants, phraseSlot, roleSlots, wordsSlot} from './participants.ts';
import {placeSlots} from './place-slots.ts';
import {slotsOfQuantities} from './quantity-slots.ts';
import {rankSlots} from './rank-slots.ts';

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
		...participants(text, frame, facts.mentions),
		...quantitySlots(frame, facts),
		...timeSlots(frame, facts),
		...placeSlots(text, frame, facts.mentions),
		...memberSlots(text, frame, facts),
		...causesOf(frame).map(({span, phrase}) =>
			phrase
				? phraseSlot(text, 'cause', frame, phrase, facts.mentions)
				: wordsSlot('cause', frame, span, facts.mentions),
		),
		...rankSlots(frame),
		...roleSlots(text, frame, facts.mentions),
	];
}

/** A quantity belongs to the frame whose phrases hold it. */
function quantitySlots(frame: Frame, {quantities, mentions}: SentenceFacts): Slot[] {
	const spans = phrasesOf(frame).map((phrase) => phraseSpan(frame.sentence, phrase));
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
function trailingEdge(frame: Frame): number {
	const {tokens} = frame.sentence;
	const last = Math.max(frame.index, ...phrasesOf(frame).map((phrase) => phrase.last));
	let at = last + 1;
	for (let token = tokens[at]; token; token = tokens[++at]) if (endsReach(token)) return token.start;
	return tokens.at(-1)?.end ?? 0;
}

function endsReach({pos, lower}: Token): boolean {
	return pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || lower === ',' || lower === ';';
}

/** Whether an item stands in a frame's words and not behind another finite verb: "signed a deal that binds Norway and Chile". */
function isWithin(frame: Frame, item: Span): boolean {
	if (!contains(frameSpan(frame), item)) return false;
	return frame.clauses.every(({verb, sentence: {tokens}}) => {
		const start = tokens[verb.main]?.start ?? 0;
		return verb.form !== 'finite' || start <= frame.predicate.start || start >= item.start;
	});
}

/** The lists that stand in the frame, with all their items, also those of later sentences. */
function memberSlots(text: string, frame: Frame, {enumerations, entityAt}: SentenceFacts): Slot[] {
	return enumerations
		.filter(({items}) => items.some((item) => isWithin(frame, item)))
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
