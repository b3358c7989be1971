import type {AlignedQuestion, Comparison, Slot, SlotRole} from '../model/index.ts';
import {patientHead} from './affinity.ts';
import {cluster} from './clusters.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import {eventSubject} from './event-subject.ts';
import {figureClaims, pairsOfOneFigure} from './hedged-figures.ts';
import {isToCome, type Manner, mannerOf, mannerSpan} from './manner.ts';
import {isOneEvent, tellsEvent, tieOf} from './pairing.ts';
import {askWhether} from './question-words.ts';
import {type Board, completeQuestion} from './questions.ts';
import type {ReadingSet} from './readings.ts';
import {
	alignEventFacts,
	areHeldTogether,
	eventComparisons,
	type EventFact,
	type SlotQuestion,
} from './slot-alignment.ts';

const asked: ReadonlySet<SlotRole> = new Set<SlotRole>(['happened']);

/** Ties that are enough here: a hedge more or less seldom stands in two reports of two events. */
const ONE_REPORT = 1;

/** Questions of how sure it is: asked where one article states as fact what another gives with reserve. */
export function certaintyQuestions(board: Board, names: EntityNames): Omit<AlignedQuestion, 'id'>[] {
	const told = certaintyFacts(board.contexts);
	const sure = eventGroups(told, {asked, compare: compareCertainty, knows: () => undefined}, board, names);
	const left = told.filter((fact) => !holds(sure, fact));
	const likely = eventGroups(
		left,
		{asked, least: ONE_REPORT, compare: compareCertainty, knows: () => undefined},
		board,
		names,
	);
	const figures = figureGroups(board.contexts)
		.filter((facts) => !facts.some((fact) => holds(sure, fact) || holds(likely, fact)))
		.map((facts) => certaintyQuestion(facts, board, compareManners));
	const headlines = headlineGroups(told, names).map((facts) => certaintyQuestion(facts, board, compareManners));
	return [...sure, ...likely, ...figures, ...headlines];
}

/** A headline that states as fact what its own article gives with reserve only. */
function headlineGroups(told: readonly EventFact[], names: EntityNames): EventFact[][] {
	const bodies = told.filter(({context: {part}}) => part !== 'headline');
	const headlines = told.filter((fact) => fact.context.part === 'headline' && valueOf(fact) === 'as fact');
	return headlines.flatMap((headline) => {
		const same = bodies.filter(
			(fact) => fact.article === headline.article && fact.key === headline.key && tellAlike(headline, fact, names),
		);
		const open = same.length > 0 && same.every((fact) => valueOf(fact) === 'with reserve');
		return open ? [[headline, ...same.slice(0, 1)]] : [];
	});
}

/** Ties that are enough between a headline and the text below it. */
const ONE_ARTICLE = 0.8;

function tellAlike(headline: EventFact, below: EventFact, names: EntityNames): boolean {
	if (patientHead(headline.claim) !== patientHead(below.claim)) return false;
	return isOneEvent(tieOf(headline.context, below.context, asked, names), ONE_ARTICLE);
}

/** Questions of claims that are tied to one event, told in one article as fact and in another with reserve. */
function eventGroups(
	told: readonly EventFact[],
	ask: SlotQuestion,
	board: Board,
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	return alignEventFacts(told, ask, names).flatMap((facts) => {
		const clear = saidOneWay(facts).filter((fact, _, all) =>
			all.some((other) => areHeldTogether(fact, other, ask, names)),
		);
		return clear.length === 0
			? []
			: [certaintyQuestion(clear, board, (set) => eventComparisons(set, clear, ask, names))];
	});
}

function holds(questions: readonly Omit<AlignedQuestion, 'id'>[], {article, index}: EventFact): boolean {
	return questions.some(({facts}) => facts.flat().some((fact) => fact.article === article && fact.index === index));
}

/** Without the articles that say it both ways: they have told their readers. Nothing is left where all say it one way. */
function saidOneWay(facts: readonly EventFact[]): EventFact[] {
	const reserved = new Set(facts.filter((fact) => valueOf(fact) === 'with reserve').map(({article}) => article));
	const plain = new Set(facts.filter((fact) => valueOf(fact) === 'as fact').map(({article}) => article));
	const clear = facts.filter(({article}) => !(reserved.has(article) && plain.has(article)));
	return new Set(clear.map(valueOf)).size < 2 ? [] : clear;
}

function certaintyQuestion(
	facts: readonly EventFact[],
	board: Board,
	comparisons: (set: ReadingSet) => Comparison[],
): Omit<AlignedQuestion, 'id'> {
	const subject = eventSubject(facts);
	return completeQuestion(
		{
			subject,
			slot: 'certainty',
			question: askWhether(
				'How sure is it that',
				facts.map(({context}) => context),
			),
			facts,
			speakOfIt: facts.map(({article}) => article),
			comparisons,
		},
		board,
	);
}

/** Claims that are shown to tell of one thing by one telling figure, some of them with reserve. */
function figureGroups(contexts: readonly ClaimContext[]): EventFact[][] {
	const all = figureClaims(contexts);
	const edges = pairsOfOneFigure(all)
		.filter(([{context: one}, {context: other}]) => isToCome(one) === isToCome(other))
		.map(([one, other]) => ({a: all.indexOf(one), b: all.indexOf(other), score: 1}));
	return cluster(all.length, edges, () => false).flatMap((indices) => {
		const facts = indices.flatMap((index) => {
			const figure = all[index];
			return figure ? [mannerFact(figure.context, figure.manner)] : [];
		});
		const clear = saidOneWay(facts);
		return clear.length === 0 ? [] : [clear];
	});
}

function compareManners({readings}: ReadingSet): Comparison[] {
	return readings.flatMap((_, a) =>
		readings.slice(a + 1).map((__, offset) => ({
			a,
			b: a + 1 + offset,
			relation: 'tension' as const,
			reason: 'one states as fact what the other gives with reserve',
		})),
	);
}

/** Claims of verbs that some article tells as fact and some with reserve. */
function certaintyFacts(contexts: readonly ClaimContext[]): EventFact[] {
	const told: {readonly context: ClaimContext; readonly manner: Manner}[] = [];
	const manners = new Map<string, Set<Manner>>();
	for (const context of contexts) {
		const {claim} = context;
		if (!tellsEvent(claim) || claim.predicate.nominal || claim.polarity === 'negative' || isOpenQuestion(context))
			continue;
		const manner = mannerOf(context);
		if (manner === undefined) continue;
		told.push({context, manner});
		const {verbClass} = claim.predicate;
		manners.set(verbClass, (manners.get(verbClass) ?? new Set()).add(manner));
	}
	return told
		.filter(({context}) => manners.get(context.claim.predicate.verbClass)?.size === 2)
		.map(({context, manner}) => mannerFact(context, manner));
}

function mannerFact(context: ClaimContext, manner: Manner): EventFact {
	const {article, index, claim} = context;
	const slot: Slot = {
		role: 'happened',
		span: mannerSpan(context),
		value: {kind: 'words', words: [manner]},
		entities: [],
		basis: 'stated',
	};
	return {article, index, claim, slot, context, key: claim.predicate.verbClass};
}

/** "if", "whether": nobody says that it is so. */
function isOpenQuestion({sentence: {tokens}}: ClaimContext): boolean {
	return tokens.some(({lower}) => lower === 'if' || lower === 'whether' || lower === '?' || lower === 'unless');
}

function compareCertainty(a: EventFact, b: EventFact): ReturnType<SlotQuestion['compare']> {
	const [one, other] = [valueOf(a), valueOf(b)];
	if (one === other) return {relation: 'agree', reason: `both tell it ${one}`};
	const plain = one === 'as fact' ? a : b;
	if (plain.claim.attribution.kind !== 'narrator') return undefined;
	return {relation: 'tension', reason: 'one states as fact what the other gives with reserve'};
}

function valueOf({slot: {value}}: EventFact): string {
	return value.kind === 'words' ? value.words.join(' ') : '';
}
