import type {AlignedQuestion, Subject} from '../model/index.ts';
import {patientHead} from './affinity.ts';
import type {ClaimContext} from './context.ts';
import {commonest} from './events.ts';
import {alignedComparisons, alignFacts, type ContextFact} from './fact-alignment.ts';
import {type Board, completeQuestion} from './questions.ts';

/** Predicates whose time is the time of speaking or says nothing of an event. */
const timeless: ReadonlySet<string> = new Set(['be', 'have', 'do', 'announce', 'say', 'tell', 'make', 'include']);

/** Questions of when: one for each group of dates or clock times of the same event. */
export function timeQuestions(board: Board): Omit<AlignedQuestion, 'id'>[] {
	return alignFacts(timeFacts(board.contexts)).map((facts) => {
		const subject = subjectOf(facts);
		const question = `When: ${[subject.verbClass, subject.head].filter((word) => word !== '').join(' ')}?`;
		return completeQuestion(
			{
				subject,
				slot: 'time',
				question,
				facts,
				speakOfIt: facts.map(({article}) => article),
				comparisons: (set) => alignedComparisons(set, facts),
			},
			board,
		);
	});
}

/** A time beside a verb and its noun belongs to the verb: "the talks began on 4 June" dates the beginning, not the talks. */
function timeFacts(contexts: readonly ClaimContext[]): ContextFact[] {
	const taken = new Set<string>();
	const verbalFirst = [
		...contexts.filter(({claim}) => !claim.predicate.nominal),
		...contexts.filter(({claim}) => claim.predicate.nominal),
	];
	return verbalFirst.flatMap((context) => {
		const {claim, article, index} = context;
		if (timeless.has(claim.predicate.verbClass)) return [];
		return claim.slots.flatMap((slot) => {
			if (slot.value.kind !== 'interval') return [];
			const place = `${article} ${slot.span.start}`;
			if (claim.predicate.nominal && taken.has(place)) return [];
			taken.add(place);
			const grain = slot.value.pattern?.hour === undefined ? 'date' : 'clock';
			return [
				{
					article,
					index,
					claim,
					slot,
					context,
					key: `${grain} ${claim.predicate.verbClass}`,
					population: '',
					only: false,
				},
			];
		});
	});
}

function subjectOf(facts: readonly ContextFact[]): Subject {
	const participants = [...new Set(facts.flatMap(({context}) => [...context.entities]))].filter((entity) =>
		facts.every(({context}) => context.entities.has(entity)),
	);
	return {
		verbClass: facts[0]?.claim.predicate.verbClass ?? '',
		head: commonest(facts.flatMap(({claim}) => patientHead(claim) ?? [])) ?? '',
		participants: participants.toSorted(),
	};
}
