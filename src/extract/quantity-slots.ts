import {blocByName} from '../knowledge/blocs.ts';
import {classOfNoun} from '../knowledge/noun-classes.ts';
import {
	type Mention,
	overlaps,
	type Quantity,
	type Slot,
	type SlotRole,
	type Span,
	type Value,
} from '../model/index.ts';
import type {Frame} from './frames.ts';
import {measuredThing} from './measured-thing.ts';

/** The slots that quantities fill in a frame. */
export function slotsOfQuantities(frame: Frame, quantities: readonly Quantity[], mentions: readonly Mention[]): Slot[] {
	return quantities.flatMap((quantity) => {
		const role = roleOf(quantity);
		const head = role === 'count' ? quantity.head && classOfNoun(quantity.head.lemma) : measuredThing(frame, quantity);
		const slot: Slot = {
			role,
			span: role === 'count' ? quantity.phrase : {start: quantity.start, end: quantity.end},
			value: numberOf(quantity, head),
			...(head !== undefined && {head}),
			entities: role === 'age' ? agedPerson(quantity, mentions) : entitiesIn(quantity.phrase, mentions),
			...(quantity.part && {part: true}),
			basis: 'stated',
		};
		const label = role === 'count' && head !== undefined ? classSlot(quantity, head, mentions) : undefined;
		return label ? [slot, label] : [slot];
	});
}

function numberOf({low, high, unit, approximate, digits}: Quantity, head: string | undefined): Value {
	return {
		kind: 'number',
		...(low !== undefined && {low}),
		...(high !== undefined && {high}),
		unit,
		...(head !== undefined && {head}),
		...(approximate && {approximate: true}),
		digits,
	};
}

function entitiesIn(span: Span, mentions: readonly Mention[]): string[] {
	return mentions.filter((mention) => overlaps(mention, span)).map(({entity}) => entity);
}

/** Characters between a name and its age: "Hagen, 43", "Hagen, the ship's 43-year-old engineer". */
const NEAR_NAME = 40;

/** Whose age it is: the person named just before it, else just after it. */
function agedPerson(age: Quantity, mentions: readonly Mention[]): string[] {
	const people = mentions.filter(({type}) => type === 'person');
	const before = people.findLast(({end}) => end <= age.start && age.start - end <= NEAR_NAME);
	const after = people.find(({start}) => start >= age.end && start - age.end <= NEAR_NAME);
	const person = before && (before.via !== 'pronoun' || !after) ? before : (after ?? before);
	return person ? [person.entity] : [];
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
