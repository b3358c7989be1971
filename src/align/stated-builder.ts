import {disclosableNouns, disclosureVerbs, givingVerbs} from '../knowledge/cues.ts';
import type {AlignedQuestion} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import {polaritySlot} from './event-builder.ts';
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
		const span = {
			start: Math.min(topic.span.start, claim.predicate.start),
			end: Math.max(topic.span.end, claim.predicate.end),
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
				{subject, slot: 'stated', question: `Was the ${topic} stated?`, facts: close, speakOfIt: []},
				board,
			),
		];
	});
}

/** The topic noun is shared already; its surroundings need only to touch. */
const STATED_ALIKE = 0.5;

function sharedBeyond(a: ClaimContext, b: ClaimContext, topic: string): number {
	let shared = 0;
	for (const [term, weight] of a.terms) if (term !== topic) shared += Math.min(weight, b.terms.get(term) ?? 0);
	return shared;
}
