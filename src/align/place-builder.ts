import {placeRelation} from '../knowledge/places.ts';
import type {AlignedQuestion, SlotRole} from '../model/index.ts';
import type {EntityNames} from './entities.ts';
import {tellsEvent} from './pairing.ts';
import {askOf} from './question-words.ts';
import {type Board, completeQuestion} from './questions.ts';
import {alignEventFacts, eventComparisons, type EventFact, type SlotQuestion} from './slot-alignment.ts';
import {eventSubject} from './event-subject.ts';

/** Which places are held against each other; "near", "off" and "over" name no point. */
const kindsOfPlace: ReadonlyMap<string, string> = new Map([
	['in', ''],
	['at', ''],
	['inside', ''],
	['to', 'to'],
	['into', 'to'],
	['from', 'from'],
]);

const asked: ReadonlySet<SlotRole> = new Set<SlotRole>(['place']);

/** Questions of where something happened, where it came from and where it went: asked where articles name places of one event. */
export function placeQuestions(board: Board, names: EntityNames): Omit<AlignedQuestion, 'id'>[] {
	const ask: SlotQuestion = {
		asked,
		compare: comparePlaces,
		knows: ({article, context}, {slot}) => {
			const entities = slot.entities.map(names.canonical);
			if (entities.some((entity) => context.terms.has(entity))) return 'beside';
			return entities.some((entity) => board.termsOf(article).has(entity)) ? 'elsewhere' : undefined;
		},
	};
	return alignEventFacts(placeFacts(board), ask, names).map((facts) => {
		const subject = eventSubject(facts);
		const kind = kindsOfPlace.get(facts[0]?.slot.head ?? '') ?? '';
		return completeQuestion(
			{
				subject,
				slot: 'place',
				question: askOf(
					'Where',
					facts.map(({claim}) => claim),
					kind,
				),
				facts,
				speakOfIt: facts.map(({article}) => article),
				comparisons: (set) => eventComparisons(set, facts, ask, names),
			},
			board,
		);
	});
}

function placeFacts({contexts}: Board): EventFact[] {
	return contexts.flatMap((context) => {
		const {article, index, claim} = context;
		if (!tellsEvent(claim)) return [];
		const slots = claim.slots.flatMap((slot) => {
			const kind = slot.role === 'place' ? kindsOfPlace.get(slot.head ?? '') : undefined;
			return kind === undefined ? [] : [{slot, kind}];
		});
		// "trained in Sweden and in Spain"
		return slots
			.filter(({kind}) => slots.filter((other) => other.kind === kind).length === 1)
			.map(({slot, kind}) => ({article, index, claim, slot, context, key: `${kind} ${claim.predicate.verbClass}`}));
	});
}

/** Places conflict only where the almanac knows both and neither holds the other. */
function comparePlaces(a: EventFact, b: EventFact): ReturnType<SlotQuestion['compare']> {
	const [one, other] = [a.slot.value, b.slot.value];
	if (one.kind !== 'name' || other.kind !== 'name') return undefined;
	switch (placeRelation(one.entity, other.entity)) {
		case 'same':
			return {relation: 'agree', reason: `both say ${one.surface}`};
		case 'contains':
		case 'within':
			return {relation: 'compatible', reason: `of ${one.surface} and ${other.surface}, one lies in the other`};
		case 'apart':
			return {relation: 'conflict', reason: `${one.surface} and ${other.surface} are two places`};
		case 'unknown':
			return undefined;
	}
}
