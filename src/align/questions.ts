import {
	type AlignedQuestion,
	type Comparison,
	contains,
	type Evidence,
	type Fact,
	type Question,
	type Subject,
} from '../model/index.ts';
import {stemOf} from '../knowledge/stems.ts';
import {lightClasses} from './affinity.ts';
import {comparisonsOf} from './compare.ts';
import type {ClaimContext} from './context.ts';
import {readingsOf} from './readings.ts';

/** What every builder of questions works on. */
export interface Board {
	/** Article ids of the story, sorted. */
	readonly articles: readonly string[];
	readonly contexts: readonly ClaimContext[];
	/** All terms and entities of an article, to tell silent from mentioned. */
	readonly termsOf: (article: string) => ReadonlySet<string>;
	readonly evidenceOf: (fact: Fact) => Evidence;
}

/** The parts of a question that its builder knows. */
export interface Draft {
	readonly question: string;
	readonly slot: Question['slot'];
	readonly subject: Subject;
	readonly facts: readonly Fact[];
	readonly event?: string;
	/** Articles that speak of the event, whether or not a value was read. */
	readonly speakOfIt: readonly string[];
	readonly comparisons?: (drafted: ReturnType<typeof readingsOf>) => Comparison[];
}

/** Completes a question: readings, comparisons, and which articles are silent or only mention it. Its id is set by the caller. */
export function completeQuestion(draft: Draft, board: Board): Omit<AlignedQuestion, 'id'> {
	const set = readingsOf(draft.facts, board.evidenceOf);
	const answering = new Set(draft.facts.map(({article}) => article));
	const others = board.articles.filter((article) => !answering.has(article));
	const mentioned = others.filter(
		(article) => draft.speakOfIt.includes(article) || knowsSubject(board.termsOf(article), draft.subject),
	);
	return {
		question: draft.question,
		slot: draft.slot,
		subject: draft.subject,
		...(draft.event !== undefined && {event: draft.event}),
		readings: set.readings,
		facts: set.facts,
		comparisons: draft.comparisons ? draft.comparisons(set) : comparisonsOf(set.readings),
		silent: others.filter((article) => !mentioned.includes(article)),
		mentioned,
	};
}

/**
 * An article that has the counted noun and a participant, or the act and one of both, speaks of the matter, even where no value
 * was read.
 */
function knowsSubject(terms: ReadonlySet<string>, {head, verbClass, participants}: Subject): boolean {
	const some = participants.length === 0 || participants.some((entity) => terms.has(entity));
	const acts = !lightClasses.has(verbClass) && (terms.has(verbClass) || terms.has(stemOf(verbClass)));
	return terms.has(head) ? some || acts : acts && some;
}

/** Whether one question has two values that differ, at places where the other has values: they ask the same. */
export function asksAll(other: Omit<AlignedQuestion, 'id'>, {readings}: Omit<AlignedQuestion, 'id'>): boolean {
	const has = (index: number): boolean =>
		other.readings[index]?.evidence.some((one) =>
			readings.some(({evidence}) =>
				evidence.some((two) => two.article === one.article && (contains(one, two) || contains(two, one))),
			),
		) === true;
	return other.comparisons.some(
		({a, b, relation}) => (relation === 'conflict' || relation === 'tension') && has(a) && has(b),
	);
}
