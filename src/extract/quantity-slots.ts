import {blocByName} from '../knowledge/blocs.ts';
import {classOfNoun} from '../knowledge/noun-classes.ts';
import {memberOf} from '../knowledge/populations.ts';
import {isRoleNoun} from '../knowledge/role-nouns.ts';
import {
	type Mention,
	overlaps,
	type Quantity,
	type Slot,
	type SlotRole,
	type Span,
	type Token,
	valueOfQuantity,
} from '../model/index.ts';
import {agedPerson} from './aged-person.ts';
import type {Frame} from './frames.ts';
import {measuredThing} from './measured-thing.ts';

/** The slots that quantities fill in a frame. */
export function slotsOfQuantities(
	frame: Frame,
	quantities: readonly Quantity[],
	mentions: readonly Mention[],
	mainPerson?: Mention,
): Slot[] {
	return quantities.flatMap((quantity) => {
		// "a two-stage rocket"; "12 of the 23 miners", of whom 12 are told of
		if (quantity.attributive || quantity.divided) return [];
		const role = roleOf(frame, quantity);
		const head =
			role === 'count'
				? quantity.head && countedNoun(quantity.head, quantity.modifiers.at(-1))
				: measuredThing(frame, quantity);
		const slot: Slot = {
			role,
			span: role === 'count' ? quantity.phrase : {start: quantity.start, end: quantity.end},
			value: valueOfQuantity(quantity, head),
			...(head !== undefined && {head}),
			entities:
				role === 'age' ? agedPerson(quantity, frame, mentions, mainPerson) : entitiesIn(quantity.phrase, mentions),
			...(isPart(frame, quantity) && {part: true}),
			basis: 'stated',
		};
		const label = role === 'count' && head !== undefined ? classSlot(quantity, head, mentions) : undefined;
		return label ? [slot, label] : [slot];
	});
}

function isPart(frame: Frame, quantity: Quantity): boolean {
	return quantity.part || (quantity.kind === 'count' && isWithOneMore(frame, quantity));
}

/** "two pupils" in "killed two pupils and a teacher": one of another kind stands with them. */
function isWithOneMore({sentence: {tokens}}: Frame, {head, phrase}: Quantity): boolean {
	if (head === undefined || !isRoleNoun(classOfNoun(head.lemma))) return false;
	const at = tokens.findIndex(({start}) => start >= phrase.end);
	const [joint, article, noun] = tokens.slice(Math.max(0, at), at + 3);
	if (at < 0 || !/^(?:and|,)$/.test(joint?.lower ?? '') || !/^(?:a|an|one)$/.test(article?.lower ?? '')) return false;
	return noun !== undefined && noun.lemma !== head.lemma && isRoleNoun(classOfNoun(noun.lemma));
}

/** "26 killed": a participle that counts people stands for a noun; "six crew members" are six of a crew. */
function countedNoun({pos, lemma, lower}: Token, before: Token | undefined): string {
	const member = lemma === 'member' && before?.pos === 'NOUN' ? memberOf(before.lemma) : undefined;
	if (member !== undefined) return classOfNoun(member);
	return classOfNoun(pos === 'VERB' ? lower : lemma);
}

function entitiesIn(span: Span, mentions: readonly Mention[]): string[] {
	return mentions.filter((mention) => overlaps(mention, span)).map(({entity}) => entity);
}

/** "fell to a 12-week low": the length of time ranks the value and is no measure of it. */
function isRank({sentence: {tokens}}: Frame, {kind, end}: Quantity): boolean {
	if (kind !== 'duration') return false;
	const next = tokens.find(({start}) => start >= end);
	return next !== undefined && /^(?:low|high|peak|record|best|worst)s?$/.test(next.lower);
}

function roleOf(frame: Frame, quantity: Quantity): SlotRole {
	return isRank(frame, quantity) ? 'order' : roleOfKind(quantity);
}

function roleOfKind({kind}: Quantity): SlotRole {
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
function classSlot(quantity: Quantity, head: string, mentions: readonly Mention[]): Slot | undefined {
	const first = quantity.modifiers[0];
	if (!first || !quantity.head) return undefined;
	const span = {start: first.start, end: quantity.head.end};
	const named = entitiesIn(span, mentions);
	const words = quantity.modifiers
		.filter(({pos}) => pos === 'ADJ' || pos === 'PROPN' || pos === 'NOUN')
		.map(({text: word}) => word);
	const blocs = words.flatMap((word) => blocByName(word)?.id ?? []).map((id) => `bloc:${id}`);
	const classes = named.length > 0 ? named : blocs.length > 0 ? blocs : words.map((word) => word.toLowerCase());
	if (classes.length === 0) return undefined;
	return {
		role: 'class',
		span,
		value: {kind: 'class', classes: [...new Set(classes)]},
		head,
		entities: entitiesIn(quantity.phrase, mentions),
		basis: 'stated',
	};
}
