import {isKinNoun} from '../knowledge/role-nouns.ts';
import {type AlignedQuestion, contains, type Fact, type Slot, type Subject} from '../model/index.ts';
import {lightClasses, patientHead} from './affinity.ts';
import type {ClaimContext} from './context.ts';
import {countsJoined, countsOthers} from './counts-others.ts';
import type {EntityNames} from './entities.ts';
import {commonest, type ContextEvent} from './events.ts';
import type {ContextFact} from './context-fact.ts';
import {alignedComparisons, alignFacts} from './fact-alignment.ts';
import {holderOf} from './holders.ts';
import {markHoldings} from './holdings.ts';
import {attributesOf} from './measured.ts';
import {countedHead, frontedWhole, countsPeople, undergoing} from './counted-head.ts';
import {markOnly} from './only.ts';
import {askAmount, askHowMany, askMeasure, askWhatKind} from './question-words.ts';
import {type Board, completeQuestion} from './questions.ts';
import {surroundingsOf} from './wording.ts';

/** Questions of how many, how much, how old: one for each group of numbers about the same thing, and one for the kind of thing counted. */
export function numberQuestions(
	board: Board,
	events: readonly ContextEvent[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const eventOf = new Map(events.flatMap((event) => event.contexts.map((context) => [context, event] as const)));
	const all = markOnly(markHoldings(numberFacts(board.contexts, names)));
	const aligned = alignFacts(all);
	const held = new Set(aligned.flat());
	// a count that one article alone gives is asked too where the article lists what it counts
	const lone = all.filter(
		(fact) => !held.has(fact) && fact.slot.role === 'count' && listsIn(eventOf.get(fact.context), fact.article),
	);
	return [...aligned, ...lone.map((fact) => [fact])].flatMap((facts) => questionsOf(facts, board, eventOf, names));
}

function listsIn(event: ContextEvent | undefined, article: string): boolean {
	return (
		event?.contexts.some(
			(context) => context.article === article && context.claim.slots.some(({role}) => role === 'members'),
		) ?? false
	);
}

function questionsOf(
	facts: readonly ContextFact[],
	board: Board,
	eventOf: ReadonlyMap<ClaimContext, ContextEvent>,
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const subject = subjectOf(facts, names);
	const id = commonest(facts.flatMap(({context}) => eventOf.get(context)?.id ?? []));
	const event = facts.map(({context}) => eventOf.get(context)).find((one) => one !== undefined && one.id === id);
	const speakOfIt = event?.contexts.map(({article}) => article) ?? [];
	const slot = facts[0]?.slot.role ?? 'count';
	const shared = {subject, speakOfIt, ...(id !== undefined && {event: id})};
	const count = completeQuestion(
		{
			...shared,
			slot,
			question: questionText(slot, subject, facts),
			facts,
			comparisons: (set) => alignedComparisons(set, facts),
		},
		board,
	);
	const classes = classFacts(facts);
	if (slot !== 'count' || classes.length === 0) return [count];
	return [count, completeQuestion({...shared, slot: 'class', question: askWhatKind(facts), facts: classes}, board)];
}

/** Counts are held together by what is counted; sums and measures may be told by other words. */
function keyOf(context: ClaimContext, slot: Slot, unit: string, head: string): string {
	const {role, part} = slot;
	const others = role === 'count' && countsOthers(context.sentence.tokens, slot.span);
	const isPart =
		(part === true && !isToldByDeed(context, slot, head)) || isAddend(context, slot) || isOfFrontedWhole(context, slot);
	const scope = isPart ? ['part'] : others ? ['others'] : [];
	const joined = role === 'count' && countsJoined(context.sentence.tokens, slot.span) ? ['joined'] : [];
	const each = isOneEach(context, slot) ? ['each'] : [];
	return [role, unit, role === 'count' ? head : '', ...scope, ...joined, ...each].join(' ');
}

/** "sales of 6.9 and 6.1 billion euros respectively", "hold 34, 33 and 33 percent": the one is told of one, the other of another. */
function isOneEach({sentence: {tokens}}: ClaimContext, {role, span}: Slot): boolean {
	const at = tokens.findIndex(({start}) => start >= span.start);
	if (tokens.slice(at, at + TOLD_OF_EACH).some(({lower}) => lower === 'respectively')) return true;
	const [number, joint] = [tokens[at - 2], tokens[at - 1]];
	return role !== 'count' && number?.pos === 'NUM' && (joint?.lower === 'and' || joint?.text === ',');
}

/** Words from the first figure on in which "respectively" still belongs to it. */
const TOLD_OF_EACH = 12;

/** "2,400 of the 31,000 jobs will go": the verb counts those that go, whatever they are a part of. */
function isToldByDeed({sentence: {tokens}}: ClaimContext, {head, span}: Slot, counted: string): boolean {
	const inside = tokens.filter((token) => contains(span, token));
	// "12 of the 98 people on board" are a part of those on board
	const byVerb = head !== undefined && counted !== head && counted !== 'aboard';
	return byVerb && inside.filter(({pos}) => pos === 'NUM').length > 1;
}

function isOfFrontedWhole(context: ClaimContext, {head, role, span}: Slot): boolean {
	return role === 'count' && head === undefined && frontedWhole(context, span) !== undefined;
}

/** Words in which a second number of the same things still belongs to the first. */
const ADDEND = 7;

/** "four counts of fraud and one of perjury": the number is told together with another of the same things. */
function isAddend({sentence: {tokens}}: ClaimContext, {role, span}: Slot): boolean {
	if (role !== 'count') return false;
	const from = tokens.findIndex(({start}) => start >= span.end);
	if (tokens[from]?.lower !== 'of') return false;
	return tokens.slice(from, from + ADDEND).some(({lower}, index) => {
		const [next, third] = [tokens[from + index + 1], tokens[from + index + 2]];
		return lower === 'and' && (next?.pos === 'NUM' || next?.lower === 'one') && third?.lower === 'of';
	});
}

function numberFacts(contexts: readonly ClaimContext[], names: EntityNames): ContextFact[] {
	const seen = new Set<string>();
	const datesIn = datesBySentence(contexts);
	return innermostFirst(contexts).flatMap((context) =>
		context.claim.slots.flatMap((slot) => {
			if (slot.value.kind !== 'number' || slot.role === 'order') return [];
			const place = `${context.article} ${slot.span.start}`;
			if (seen.has(place)) return [];
			seen.add(place);
			const dates = datesIn.get(`${context.article} ${context.claim.sentence}`) ?? none;
			return numberFact(context, slot, slot.value.unit ?? '', names, dates) ?? [];
		}),
	);
}

/** "The three others are a lawyer, a banker and a clerk": how many are left says nothing without those who were named. */
function isOfThoseLeft({sentence: {tokens}}: ClaimContext, {role, head, span}: Slot): boolean {
	if (role !== 'count' || (head !== 'others' && head !== 'other')) return false;
	const first = tokens.findIndex(({start}) => start >= span.start);
	return tokens[first - 1]?.lower === 'the' || tokens[first]?.lower === 'the';
}

function numberFact(
	context: ClaimContext,
	slot: Slot,
	unit: string,
	names: EntityNames,
	dates: ReadonlySet<string>,
): ContextFact | undefined {
	const head = countedHead(context, slot);
	if (head === '' || isOfThoseLeft(context, slot)) return undefined;
	const attributes = attributesOf(context, slot);
	const held = holderOf(context, slot, attributes);
	return {
		article: context.article,
		index: context.index,
		claim: context.claim,
		slot,
		context,
		key: slot.role === 'age' ? 'age' : keyOf(context, slot, unit, head),
		...(slot.role === 'count' && {counted: head}),
		population: populationOf(context, slot, names),
		attributes,
		dates,
		...(held !== undefined && {held}),
		surroundings: surroundingsOf(context, slot.span),
		speech: false,
		only: false,
	};
}

/** A number in "the loss of 11 jobs" belongs to the nominal rather than to the verb around it. */
function innermostFirst(contexts: readonly ClaimContext[]): ClaimContext[] {
	return contexts.toSorted((a, b) => rankOf(a) - rankOf(b) || reachOf(a) - reachOf(b));
}

/** "eight are known to have died": the dying tells more than the knowing. */
function rankOf({claim}: ClaimContext): number {
	return undergoing.has(claim.predicate.verbClass) ? 0 : 1;
}

function reachOf({claim}: ClaimContext): number {
	return claim.end - claim.start;
}

/** "UK consumers" and "US consumers" are two populations; "NATO states" and "EU states" are two names for what may be one. */
function populationOf(context: ClaimContext, {role, entities, head = ''}: Slot, names: EntityNames): string {
	if (role === 'age' && entities.length === 0) return `noun ${head}`;
	const telling =
		role === 'age'
			? entities.map((entity) => names.canonical(entity))
			: entities.filter((entity) => entity.startsWith('country:') && context.entities.has(entity));
	return telling.toSorted().join('|');
}

const none: ReadonlySet<string> = new Set();

/** Dates with a year, by article and sentence. */
function datesBySentence(contexts: readonly ClaimContext[]): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const {article, claim} of contexts)
		for (const {value} of claim.slots) {
			if (value.kind !== 'interval' || value.pattern?.year === undefined || value.earliest === undefined) continue;
			const place = `${article} ${claim.sentence}`;
			found.set(place, (found.get(place) ?? new Set()).add(`${value.earliest} ${value.latest ?? ''}`));
		}
	return found;
}

/** Whose age it is in words: a name, "the boy", or nothing where only a verb stands beside the age. */
function agedName(population: string, names: EntityNames): string {
	if (!population.startsWith('noun ')) return names.nameOf(population);
	const noun = population.slice('noun '.length);
	return countsPeople(noun) || isKinNoun(noun) ? `the ${noun}` : '';
}

function subjectOf(facts: readonly ContextFact[], names: EntityNames): Subject {
	const [first] = facts;
	// an age is its person's: the verb beside it says nothing
	if (first?.slot.role === 'age')
		return {verbClass: 'be', head: agedName(first.population, names), participants: [first.population]};
	const classes = facts.map(({claim}) => claim.predicate.verbClass).filter((id) => !lightClasses.has(id));
	const heads = facts.flatMap(({slot}) => slot.head ?? []);
	const patients = facts.flatMap(({claim}) => patientHead(claim) ?? []);
	const entities = facts.flatMap(({context}) => [...context.entities]);
	const participants = [...new Set(entities)]
		.filter((entity) => facts.every(({context}) => context.entities.has(entity)))
		.toSorted();
	return {verbClass: commonest(classes) ?? 'be', head: commonest(heads) ?? commonest(patients) ?? '', participants};
}

function classFacts(facts: readonly ContextFact[]): Fact[] {
	return facts.flatMap((fact) => {
		const slot = fact.claim.slots.find(
			({role, span}) => role === 'class' && span.start >= fact.slot.span.start && span.end <= fact.slot.span.end,
		);
		return slot ? [{article: fact.article, index: fact.index, claim: fact.claim, slot}] : [];
	});
}

function questionText(slot: string, subject: Subject, facts: readonly ContextFact[]): string {
	switch (slot) {
		case 'count':
			return askHowMany(facts);
		case 'amount':
			return askAmount(facts, subject.head);
		case 'age':
			return subject.head === '' ? 'How old?' : `How old is ${subject.head}?`;
		default:
			return askMeasure(facts);
	}
}
