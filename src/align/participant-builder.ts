import {sameName} from '../knowledge/name-similarity.ts';
import {isOneWay, isSoleRole} from '../knowledge/sole-participants.ts';
import type {AlignedQuestion, SlotRole} from '../model/index.ts';
import type {EntityNames} from './entities.ts';
import {eventSubject} from './event-subject.ts';
import {askToWhom, askWho, askWhoWhom} from './question-words.ts';
import {type Board, completeQuestion} from './questions.ts';
import {alignEventFacts, eventComparisons, type EventFact, type SlotQuestion} from './slot-alignment.ts';

const roles = ['agent', 'patient'] as const;

/** Questions of who did something to whom, where articles turn the two round. */
export function reversalQuestions(board: Board, names: EntityNames): Omit<AlignedQuestion, 'id'>[] {
	const facts = board.contexts.flatMap((context) => {
		const {article, index, claim} = context;
		if (!isOneWay(claim.predicate.lemma)) return [];
		const [agent, patient] = roles.map((wanted) => claim.slots.find(({role}) => role === wanted));
		return agent?.value.kind === 'name' && patient?.value.kind === 'name'
			? [{article, index, claim, slot: agent, context, key: claim.predicate.verbClass}]
			: [];
	});
	const told = new Set(facts.map((fact) => `${fact.article} ${directionOf(fact, names).join(' ')}`));
	const ask: SlotQuestion = {
		asked: new Set<SlotRole>(roles),
		// the names themselves are what is asked
		least: 0.8,
		compare: (a, b) => compareDirections(a, b, names),
		knows: ({article}, other) => (told.has(`${article} ${directionOf(other, names).join(' ')}`) ? 'beside' : undefined),
	};
	return alignEventFacts(facts, ask, names).map((group) => {
		const subject = eventSubject(group);
		return completeQuestion(
			{
				subject,
				slot: 'agent',
				question: askWhoWhom(group.map(({context}) => context)),
				facts: group,
				speakOfIt: group.map(({article}) => article),
				comparisons: (set) => eventComparisons(set, group, ask, names),
			},
			board,
		);
	});
}

function directionOf({claim}: EventFact, names: EntityNames): string[] {
	return roles.map((wanted) => {
		const value = claim.slots.find(({role}) => role === wanted)?.value;
		return value?.kind === 'name' ? names.canonical(value.entity) : '';
	});
}

function compareDirections(a: EventFact, b: EventFact, names: EntityNames): ReturnType<SlotQuestion['compare']> {
	const [[doer = '', sufferer = ''], [otherDoer, otherSufferer]] = [directionOf(a, names), directionOf(b, names)];
	if (doer === otherDoer && sufferer === otherSufferer) return {relation: 'agree', reason: 'the same way round'};
	if (doer !== otherSufferer || sufferer !== otherDoer || doer === sufferer) return undefined;
	return {relation: 'conflict', reason: `${names.nameOf(doer)} and ${names.nameOf(sufferer)} are turned round`};
}

/** Questions of who did something and to whom it was done: asked of acts that one alone does or suffers. */
export function participantQuestions(board: Board, names: EntityNames): Omit<AlignedQuestion, 'id'>[] {
	return roles.flatMap((role) => {
		const ask: SlotQuestion = {
			asked: new Set<SlotRole>([role]),
			compare: (a, b) => compareNames(a, b, names),
			knows: ({article, context}, {slot}) => {
				const entities = slot.entities.map(names.canonical);
				if (entities.some((entity) => context.terms.has(entity))) return 'beside';
				return entities.some((entity) => board.termsOf(article).has(entity)) ? 'elsewhere' : undefined;
			},
		};
		return alignEventFacts(participantFacts(board, role), ask, names).map((facts) => {
			const subject = eventSubject(facts);
			const told = facts.map(({context}) => context);
			return completeQuestion(
				{
					subject,
					slot: role,
					question: role === 'agent' ? askWho(told) : askToWhom(told),
					facts,
					speakOfIt: facts.map(({article}) => article),
					comparisons: (set) => eventComparisons(set, facts, ask, names),
				},
				board,
			);
		});
	});
}

/** Lists of names are no sole participant: "Lang and Moser shot the guard". */
function participantFacts({contexts}: Board, role: (typeof roles)[number]): EventFact[] {
	return contexts.flatMap((context) => {
		const {article, index, claim} = context;
		if (!isSoleRole(claim.predicate.lemma, role)) return [];
		return claim.slots
			.filter((slot) => slot.role === role && slot.value.kind === 'name' && slot.entities.length === 1)
			.map((slot) => ({article, index, claim, slot, context, key: claim.predicate.verbClass}));
	});
}

/** Two persons or two bodies by names that have nothing in common. */
function compareNames(a: EventFact, b: EventFact, names: EntityNames): ReturnType<SlotQuestion['compare']> {
	const [one, other] = [a.slot.value, b.slot.value];
	if (one.kind !== 'name' || other.kind !== 'name') return undefined;
	const [first, second] = [names.canonical(one.entity), names.canonical(other.entity)];
	if (first === second) return {relation: 'agree', reason: `both say ${one.surface}`};
	if (!areOfOneKind(first, second)) return undefined;
	const [name, otherName] = [names.nameOf(first), names.nameOf(second)];
	if (sameName(name, otherName) !== 'different' || shareWord(name, otherName)) return undefined;
	return {relation: 'conflict', reason: `${name} against ${otherName}`};
}

/** A person and a body, or a country and its leader, may be two names of one doer. */
function areOfOneKind(a: string, b: string): boolean {
	return bodyPrefix.test(a) ? bodyPrefix.test(b) : a.startsWith('person:') && b.startsWith('person:');
}

const bodyPrefix = /^(?:organization|other):/;

function shareWord(a: string, b: string): boolean {
	const words = a.toLowerCase().split(/\s+/);
	return b
		.toLowerCase()
		.split(/\s+/)
		.some((word) => words.includes(word));
}
