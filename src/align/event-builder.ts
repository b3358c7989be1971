import type {AlignedQuestion, Comparison, Fact, Reading, Slot} from '../model/index.ts';
import type {ContextEvent} from './events.ts';
import {askInfinitive, askWhichOnes} from './question-words.ts';
import {type Board, completeQuestion} from './questions.ts';

type Built = Omit<AlignedQuestion, 'id'>;

/** Questions that are asked of an event: its members, and how far it has come. */
export function eventQuestions(board: Board, events: readonly ContextEvent[]): Built[] {
	return events.flatMap((event) => [...members(event, board), ...force(event, board)]);
}

function draftOf(event: ContextEvent): {
	readonly subject: ContextEvent['subject'];
	readonly event: string;
	readonly speakOfIt: readonly string[];
} {
	return {subject: event.subject, event: event.id, speakOfIt: event.contexts.map(({article}) => article)};
}

/** One reading an article: the union of its lists in this event. */
function members(event: ContextEvent, board: Board): Built[] {
	const facts = [...new Set(event.contexts.map(({article}) => article))].flatMap((article) => unionOf(event, article));
	if (facts.length === 0) return [];
	return [
		completeQuestion(
			{
				...draftOf(event),
				slot: 'members',
				question: askWhichOnes(
					event.contexts,
					facts.flatMap(({slot}) => slot.entities),
				),
				facts,
			},
			board,
		),
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
	if (event.contexts.length < 2) return [];
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
				question: askInfinitive('Was it ordered or allowed', event.contexts),
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
