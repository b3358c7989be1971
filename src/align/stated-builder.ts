import {disclosableNouns, disclosureVerbs, givingVerbs} from '../knowledge/cues.ts';
import type {AlignedQuestion, Comparison, Reading} from '../model/index.ts';
import {comparisonsOf} from './compare.ts';
import type {ClaimContext} from './context.ts';
import {polaritySlot} from './happened-builder.ts';
import {type Board, completeQuestion} from './questions.ts';

/** Whether reasons, details or names were made known: "has not been stated" against "cites". */
export function statedQuestions(board: Board): Omit<AlignedQuestion, 'id'>[] {
	const facts = board.contexts.flatMap((context) => {
		const {claim} = context;
		const verbs = claim.polarity === 'negative' ? disclosureVerbs : givingVerbs;
		if (!verbs.has(claim.predicate.lemma) || claim.force !== 'done') return [];
		const topic = claim.slots.find(
			({role, head}) => (role === 'agent' || role === 'patient') && head !== undefined && disclosableNouns.has(head),
		);
		if (topic?.head === undefined) return [];
		const shown = claim.slots.filter(({role}) => role === 'agent' || role === 'patient').map(({span}) => span);
		const span = {
			start: Math.min(claim.predicate.start, ...shown.map(({start}) => start)),
			end: Math.max(claim.predicate.end, ...shown.map(({end}) => end)),
		};
		return [
			{
				article: context.article,
				index: context.index,
				claim,
				context,
				topic: topic.head,
				slot: polaritySlot(claim.polarity === 'positive', span),
			},
		];
	});
	const topics = [...new Set(facts.map(({topic}) => topic))].toSorted();
	return topics.flatMap((topic) => {
		const group = facts.filter((fact) => fact.topic === topic);
		const close = group.filter((fact) =>
			group.some(
				(other) =>
					other.claim.polarity !== fact.claim.polarity &&
					sharedBeyond(fact.context, other.context, topic) >= STATED_ALIKE,
			),
		);
		if (close.length < 2) return [];
		const subject = {verbClass: 'announce', head: topic, participants: []};
		return [
			completeQuestion(
				{
					subject,
					slot: 'stated',
					question: `Was the ${topic} stated?`,
					facts: close,
					speakOfIt: [],
					comparisons: compareStatements,
				},
				board,
			),
		];
	});
}

/** Whether it was given is asked, not what it is: two that give it agree here. */
function compareStatements({readings}: {readonly readings: readonly Reading[]}): Comparison[] {
	return comparisonsOf(readings).map((comparison) =>
		comparison.relation === 'conflict'
			? {...comparison, reason: 'one says that it was not stated, one reports what was stated'}
			: comparison,
	);
}

/** The topic noun is shared already; its surroundings need only to touch. */
const STATED_ALIKE = 0.5;

function sharedBeyond(a: ClaimContext, b: ClaimContext, topic: string): number {
	let shared = 0;
	for (const [term, weight] of a.terms) {
		// the same country stands in every sentence of a dispute
		if (term !== topic && !term.startsWith('country:')) shared += Math.min(weight, b.terms.get(term) ?? 0);
	}
	return shared;
}
