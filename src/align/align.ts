import {
	type AlignedQuestion,
	type ByHand,
	type Extraction,
	nothingByHand,
	type OriginEdge,
	type StoryView,
} from '../model/index.ts';
import {joinedQuestions, partQuestion} from './by-hand.ts';
import {causeQuestions} from './cause-builder.ts';
import {causeKnownQuestions} from './cause-known-builder.ts';
import {certaintyQuestions} from './certainty-builder.ts';
import {contextsOf} from './context.ts';
import {findCoverage} from './coverage.ts';
import {distinctQuestions} from './distinct-questions.ts';
import {type EntityNames, joinEntities} from './entities.ts';
import {editedQuestions} from './edited-builder.ts';
import {eventQuestions} from './event-builder.ts';
import {type ContextEvent, findEvents} from './events.ts';
import {fateQuestions} from './fate-builder.ts';
import {existenceQuestions} from './existence-builder.ts';
import {evidenceMaker} from './evidence.ts';
import {frontQuestions} from './front-builder.ts';
import {happenedQuestions} from './happened-builder.ts';
import {harmQuestions} from './harm-builder.ts';
import {kinQuestions} from './kin-builder.ts';
import {listQuestions} from './list-builder.ts';
import {numberQuestions} from './number-builder.ts';
import {outcomeQuestions} from './outcome-builder.ts';
import {ownAgeQuestions} from './own-age-builder.ts';
import {participantQuestions, reversalQuestions} from './participant-builder.ts';
import {placeQuestions} from './place-builder.ts';
import type {Board} from './questions.ts';
import {quotationQuestions} from './quotation-builder.ts';
import {rankQuestions} from './rank-builder.ts';
import {roleQuestions} from './role-builder.ts';
import {sinceQuestions} from './since-builder.ts';
import {speakerQuestions} from './speaker-builder.ts';
import {spellingQuestions} from './spelling-builder.ts';
import {statedQuestions} from './stated-builder.ts';
import {timeQuestions} from './time-builder.ts';
import {traitQuestions} from './trait-builder.ts';

/** Step 4: from the claims of one story to its events, questions and what stands in some articles only. */
export function align(
	extractions: readonly Extraction[],
	origins: readonly OriginEdge[],
	byHand: ByHand = nothingByHand,
): StoryView {
	const sorted = extractions.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
	const names = joinEntities(sorted, byHand.entities);
	const contexts = sorted.flatMap((extraction) => contextsOf(extraction, names));
	const makers = new Map(sorted.map((extraction) => [extraction.article.id, evidenceMaker(extraction)]));
	const terms = new Map(sorted.map(({article}) => [article.id, new Set<string>()]));
	for (const context of contexts) for (const term of context.terms.keys()) terms.get(context.article)?.add(term);
	const board = {
		articles: sorted.map(({article}) => article.id),
		contexts,
		termsOf: (article: string) => terms.get(article) ?? new Set<string>(),
		evidenceOf: ({article, slot, claim}: Parameters<Parameters<typeof numberQuestions>[0]['evidenceOf']>[0]) => {
			const maker = makers.get(article);
			if (!maker) throw new Error(`no such article: ${article}`);
			return maker.at(slot.span, claim.attribution);
		},
	};
	const events = findEvents(contexts);
	const built = [
		figureQuestions(board, sorted, events, names),
		timeQuestions(board),
		participantQuestions(board, names),
		reversalQuestions(board, names),
		placeQuestions(board, names),
		eventQuestions(board, events),
		listQuestions(board, sorted, names),
		whetherQuestions(board, events, names),
		whichWayQuestions(board, names),
		certaintyQuestions(board, names),
		causeQuestions(board, names),
		statedQuestions(board),
		causeKnownQuestions(board, names),
		rankQuestions(board, names),
		sinceQuestions(board, sorted, names),
		...[roleQuestions, kinQuestions, traitQuestions, spellingQuestions].map((ask) => ask(board, sorted, names)),
		quotationQuestions(board, sorted),
		speakerQuestions(board, sorted, names),
		editedQuestions(board, sorted, names),
	].flat();
	const numbered: AlignedQuestion[] = [...built, ...joinedQuestions(board, byHand.events, built)].map(
		(question, index) => ({
			...partQuestion(question, byHand.events, events),
			id: `q${index + 1}`,
		}),
	);
	const questions = distinctQuestions(numbered, names, sorted);
	const coverage = findCoverage(sorted, names, makers, questions);
	const told = events.map(({id, subject, claims}) => ({id, subject, claims}));
	const byId = new Map(sorted.map((extraction) => [extraction.article.id, extraction]));
	return {extractions: byId, origins, events: told, questions, coverage};
}

/** Questions of whether something happened, or was there at all. */
function whetherQuestions(
	...[board, events, names]: Parameters<typeof happenedQuestions>
): Omit<AlignedQuestion, 'id'>[] {
	const happened = happenedQuestions(board, events, names);
	return [...happened, ...harmQuestions(board), ...existenceQuestions(board, happened)];
}

/** How many, how much and how old: between the articles, and within one. */
function figureQuestions(
	board: Board,
	sorted: readonly Extraction[],
	events: readonly ContextEvent[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const numbers = numberQuestions(board, events, names);
	return [...numbers, ...frontQuestions(board, sorted, numbers), ...ownAgeQuestions(board, sorted, names, numbers)];
}

/** Questions of how something ended, and of what befell whom. */
function whichWayQuestions(...[board, names]: Parameters<typeof outcomeQuestions>): Omit<AlignedQuestion, 'id'>[] {
	const outcomes = outcomeQuestions(board, names);
	return [...outcomes, ...fateQuestions(board, names, outcomes)];
}
