import {endsSite, siteKind} from '../knowledge/sites.ts';
import type {Mention, Sentence, Slot} from '../model/index.ts';
import {overlaps} from '../model/index.ts';
import {type Frame, phraseSpan} from './frames.ts';
import type {NounPhrase} from './syntax.ts';

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

/** Where it happened; `head` is the preposition, which tells a goal ("to") from a source ("from"). */
export function placeSlots(text: string, frame: Frame, mentions: readonly Mention[]): Slot[] {
	const {sentence} = frame;
	if (!mentions.some(({type}) => type === 'place') && !sentence.tokens.some(({lemma}) => endsSite(lemma))) return [];
	const own = placesIn(text, frame, frame.others, mentions);
	if (own.length > 0) return own;
	const around = isSubjectNoun(frame) ? frame.clause?.others : frame.nominal ? [] : frame.clause?.shared;
	const standing = (around ?? []).filter(({preposition}) => !directions.has(preposition ?? ''));
	return placesIn(text, frame, standing, mentions);
}

function isSite(noun: string): boolean {
	return siteKind(noun) !== undefined;
}

/** "The crash killed nine people in Oslo": the crash was there too. */
function isSubjectNoun({nominal, clause, index}: Frame): boolean {
	return nominal && clause?.agent?.head === index && !clause.verb.passive;
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
		if (!place) return siteSlots(sentence, phrase, preposition, mentions, text);
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

/** "at a motel in Raton", "at Fairview Hospital": a site that no almanac has. */
function siteSlots(
	{tokens}: Sentence,
	phrase: NounPhrase,
	preposition: string,
	mentions: readonly Mention[],
	text: string,
): Slot[] {
	const head = tokens[phrase.head];
	const before = tokens[phrase.head - 1];
	if (!head) return [];
	const name = mentions.find((mention) => overlaps(mention, head) && mention.via === 'name');
	// "rest area"
	const site = before && isSite(`${before.lower}-${head.lemma}`) ? `${before.lower}-${head.lemma}` : head.lemma;
	if (!isSite(site) || isNumbered(tokens, phrase)) return [];
	const span = name ?? {start: tokens[phrase.first]?.start ?? head.start, end: head.end};
	return [
		{
			role: 'place' as const,
			span: {start: span.start, end: span.end},
			value: name
				? {kind: 'name' as const, entity: name.entity, surface: text.slice(name.start, name.end)}
				: {kind: 'words' as const, words: [site]},
			head: preposition,
			entities: name ? [name.entity] : [],
			basis: 'stated' as const,
		},
	];
}

/** "in three hospitals" */
function isNumbered(tokens: Sentence['tokens'], {first, head}: NounPhrase): boolean {
	const noun = tokens[head];
	return tokens[first]?.pos === 'NUM' || (noun !== undefined && noun.lower !== noun.lemma && noun.pos !== 'PROPN');
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
