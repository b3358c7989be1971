import {type AlignedEvent, type AlignedQuestion, type ByHand, type Fact, overlaps, type Slot} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import {type Board, completeQuestion} from './questions.ts';

type EventByHand = ByHand['events'][number];
type Place = EventByHand['places'][number];

/** Slots that are asked of two claims which a person says tell of one event. */
const askedSlots: ReadonlySet<Slot['role']> = new Set(['count', 'amount', 'measure', 'age', 'time', 'place']);

/** The questions on events that a person joined: each slot that both claims fill and that is not asked of them already. */
export function joinedQuestions(
	board: Board,
	events: readonly EventByHand[],
	asked: readonly Omit<AlignedQuestion, 'id'>[],
): Omit<AlignedQuestion, 'id'>[] {
	return events
		.filter(({same}) => same)
		.flatMap(({places: [a, b]}) => {
			const [one, other] = [claimsAt(a, board), claimsAt(b, board)];
			return [...askedSlots].flatMap((role) => {
				const facts = [factOf(one, role), factOf(other, role)].filter((fact) => fact !== undefined);
				if (facts.length < 2 || asked.some((question) => asksAll(question, facts))) return [];
				const [first] = facts;
				const subject = {
					verbClass: first?.claim.predicate.verbClass ?? '',
					head: first?.slot.head ?? '',
					participants: [],
				};
				const speakOfIt = [a.article, b.article];
				return [completeQuestion({question: askedWords[role] ?? role, slot: role, subject, facts, speakOfIt}, board)];
			});
		});
}

const askedWords: Readonly<Record<string, string>> = {
	count: 'How many, as joined by hand?',
	amount: 'How much, as joined by hand?',
	measure: 'How much, as joined by hand?',
	age: 'How old, as joined by hand?',
	time: 'When, as joined by hand?',
	place: 'Where, as joined by hand?',
};

function claimsAt(place: Place, {contexts}: Board): ClaimContext[] {
	return contexts.filter(({article, claim}) => article === place.article && overlaps(claim, place));
}

function factOf(contexts: readonly ClaimContext[], role: Slot['role']): Fact | undefined {
	for (const {article, index, claim} of contexts) {
		const slot = claim.slots.find((candidate) => candidate.role === role);
		if (slot) return {article, index, claim, slot};
	}
	return undefined;
}

function asksAll(question: Omit<AlignedQuestion, 'id'>, facts: readonly Fact[]): boolean {
	const known = question.facts.flat();
	return facts.every((fact) =>
		known.some(({article, slot}) => article === fact.article && slot.span.start === fact.slot.span.start),
	);
}

/** The question without conflicts between readings of events that a person told apart. */
export function partQuestion<Asked extends Omit<AlignedQuestion, 'id'>>(
	question: Asked,
	byHand: readonly EventByHand[],
	events: readonly AlignedEvent[],
): Asked {
	const parted = byHand.filter(({same}) => !same);
	if (parted.length === 0) return question;
	const areApart = (one: Fact, other: Fact): boolean =>
		parted.some(
			({places: [a, b]}) =>
				(tellsOf(one, a, events) && tellsOf(other, b, events)) ||
				(tellsOf(one, b, events) && tellsOf(other, a, events)),
		);
	const comparisons = question.comparisons.map((comparison) => {
		const {a, b, relation} = comparison;
		if (relation !== 'conflict' && relation !== 'tension') return comparison;
		const [one = [], other = []] = [question.facts[a], question.facts[b]];
		if (!one.every((left) => other.every((right) => areApart(left, right)))) return comparison;
		return {a, b, relation: 'cannot-compare' as const, reason: 'two events, as a person said'};
	});
	return {...question, comparisons};
}

/** Whether a fact is of the event at a place: of a claim there, or of one that its article tells of the same event. */
function tellsOf({article, claim, slot, index}: Fact, place: Place, events: readonly AlignedEvent[]): boolean {
	if (article !== place.article) return false;
	// "Twelve drowned when a ferry sank": a slot may stand outside its claim
	if (overlaps(claim, place) || overlaps(slot.span, place)) return true;
	return events.some(
		({claims}) =>
			claims.some((one) => one.article === article && one.index === index) &&
			claims.some((one) => one.article === article && overlaps(one.claim, place)),
	);
}
