import type {AlignedQuestion, Comparison, Fact, Reading, Slot} from '../model/index.ts';
import {affinityOf} from './affinity.ts';
import type {ClaimContext} from './context.ts';
import type {ContextEvent} from './events.ts';
import {type Board, completeQuestion} from './questions.ts';

type Built = Omit<AlignedQuestion, 'id'>;

/** Questions that are asked of an event: its members, its time, how far it has come, whether it happened. */
export function eventQuestions(board: Board, events: readonly ContextEvent[]): Built[] {
	return events.flatMap((event) => [...members(event, board), ...force(event, board), ...happened(event, board)]);
}

function draftOf(event: ContextEvent): {
	readonly subject: ContextEvent['subject'];
	readonly event: string;
	readonly speakOfIt: readonly string[];
} {
	return {subject: event.subject, event: event.id, speakOfIt: event.contexts.map(({article}) => article)};
}

function label({subject}: ContextEvent): string {
	return [subject.verbClass, subject.head].filter((word) => word !== '').join(' ');
}

/** One reading an article: the union of its lists in this event. */
function members(event: ContextEvent, board: Board): Built[] {
	const facts = [...new Set(event.contexts.map(({article}) => article))].flatMap((article) => unionOf(event, article));
	if (facts.length === 0) return [];
	return [
		completeQuestion({...draftOf(event), slot: 'members', question: `Which ones: ${label(event)}?`, facts}, board),
	];
}

function unionOf(event: ContextEvent, article: string): Fact[] {
	const listed = event.contexts.flatMap((context) =>
		context.article === article
			? context.claim.slots.flatMap((slot) =>
					slot.role === 'members' && slot.value.kind === 'set' ? [{context, slot, value: slot.value}] : [],
				)
			: [],
	);
	const [first] = listed.toSorted((a, b) => b.value.members.length - a.value.members.length);
	if (!first) return [];
	const all = [...new Set(listed.flatMap(({value}) => value.members))];
	const slot: Slot = {
		...first.slot,
		value: {kind: 'set', members: all, exhaustive: first.value.exhaustive && all.length === first.value.members.length},
		basis: all.length > first.value.members.length ? 'computed' : 'listed',
	};
	return [{article, index: first.context.index, claim: first.context.claim, slot}];
}

function pairsOf(
	readings: readonly Reading[],
): {readonly a: number; readonly b: number; readonly one: Reading; readonly other: Reading}[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset) => ({a, b: a + 1 + offset, one, other})),
	);
}

/** Plans are told by every "will"; orders and permissions are acts of law. */
const legalForces: ReadonlySet<string> = new Set(['ordered', 'allowed']);

/** Ordered or allowed: asked where articles use different words of force for one event. */
function force(event: ContextEvent, board: Board): Built[] {
	const facts = event.contexts.flatMap(({article, index, claim}) => {
		const {forceCue} = claim;
		if (!forceCue || !legalForces.has(claim.force)) return [];
		const slot: Slot = {
			role: 'happened',
			span: forceCue,
			value: {kind: 'words', words: [claim.force]},
			entities: [],
			basis: 'stated',
		};
		return [{article, index, claim, slot}];
	});
	const forces = new Set(facts.map(({claim}) => claim.force));
	if (forces.size < 2 || new Set(facts.map(({article}) => article)).size < 2) return [];
	return [
		completeQuestion(
			{
				...draftOf(event),
				slot: 'force',
				question: `Ordered or allowed: ${label(event)}?`,
				facts,
				comparisons: compareForces,
			},
			board,
		),
	];
}

/** An article that uses both words knows of both acts. */
function compareForces({readings}: {readonly readings: readonly Reading[]}): Comparison[] {
	return pairsOf(readings).map(({a, b, one, other}) => {
		const both = one.articles.some((article) => other.articles.includes(article));
		return both
			? {a, b, relation: 'compatible', reason: 'one article uses both words'}
			: {a, b, relation: 'tension', reason: `${one.force ?? 'done'} against ${other.force ?? 'done'}`};
	});
}

/** Whether two claims that differ in polarity are close enough to speak of one thing. */
const SAME_MATTER = 0.9;

function happened(event: ContextEvent, board: Board): Built[] {
	const negative = event.contexts.filter(({claim}) => claim.polarity === 'negative');
	const positive = event.contexts.filter(({claim}) => claim.polarity === 'positive');
	const pairs = negative
		.flatMap((one) =>
			positive.map((other) => ({one, other, score: isSameAction(one, other) ? affinityOf(one, other).score : 0})),
		)
		.filter(({score}) => score >= SAME_MATTER);
	const contexts = [...new Set(pairs.flatMap(({one, other}) => [one, other]))];
	if (contexts.length === 0) return [];
	const facts = contexts.map(({article, index, claim}) => ({
		article,
		index,
		claim,
		slot: polaritySlot(claim.polarity === 'positive', claim),
	}));
	return [
		completeQuestion({...draftOf(event), slot: 'happened', question: `Did it happen: ${label(event)}?`, facts}, board),
	];
}

/** The same verb done by or to the same, both certain and done: "the bridge opened", "the bridge did not open". */
function isSameAction(one: ClaimContext, other: ClaimContext): boolean {
	const [a, b] = [one.claim, other.claim];
	if (one.sentence === other.sentence || a.predicate.lemma !== b.predicate.lemma) return false;
	if (a.certainty !== 'certain' || b.certainty !== 'certain' || a.force !== 'done' || b.force !== 'done') return false;
	return (
		sharesParticipant(a, b, 'patient') ||
		(sharesParticipant(a, b, 'agent') && patientOf(a) === undefined && patientOf(b) === undefined)
	);
}

function sharesParticipant(a: ClaimContext['claim'], b: ClaimContext['claim'], role: 'agent' | 'patient'): boolean {
	const [one, other] = [a, b].map((claim) => claim.slots.find((slot) => slot.role === role));
	return one?.head !== undefined && one.head === other?.head && !qualifiersDiffer(one, other);
}

/** "the mining law" and "the fishing law": each says something of the head that the other does not. */
function qualifiersDiffer(one: Slot, other: Slot): boolean {
	if (one.value.kind !== 'words' || other.value.kind !== 'words')
		return one.value.kind === 'name' && other.value.kind === 'name' && one.value.entity !== other.value.entity;
	const [first, second] = [one.value.words, other.value.words];
	return first.some((word) => !second.includes(word)) && second.some((word) => !first.includes(word));
}

function patientOf(claim: ClaimContext['claim']): Slot | undefined {
	return claim.slots.find(({role}) => role === 'patient');
}

/** A slot that says whether something happened. */
export function polaritySlot(value: boolean, span: {readonly start: number; readonly end: number}): Slot {
	return {
		role: 'happened',
		span: {start: span.start, end: span.end},
		value: {kind: 'happened', happened: value},
		entities: [],
		basis: 'stated',
	};
}
