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
	if (!mentions.some(({type}) => type === 'place')) return [];
	const own = placesIn(text, frame, frame.others, mentions);
	if (own.length > 0) return own;
	const around = isSubjectNoun(frame) ? frame.clause?.others : frame.nominal ? [] : frame.clause?.shared;
	const standing = (around ?? []).filter(({preposition}) => !directions.has(preposition ?? ''));
	return placesIn(text, frame, standing, mentions);
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
