import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {
	type AlignedQuestion,
	type Claim,
	type Fact,
	overlaps,
	type Slot,
	type Span,
	type Subject,
	type Value,
} from '../model/index.ts';
import {lightClasses, patientHead} from './affinity.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import {commonest, type ContextEvent} from './events.ts';
import type {ContextFact} from './context-fact.ts';
import {alignedComparisons, alignFacts} from './fact-alignment.ts';
import {attributesOf} from './measured.ts';
import {markOnly} from './only.ts';
import {type Board, completeQuestion} from './questions.ts';
import {surroundingsOf} from './wording.ts';

/** Questions of how many, how much, how old: one for each group of numbers about the same thing, and one for the kind of thing counted. */
export function numberQuestions(
	board: Board,
	events: readonly ContextEvent[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const eventOf = new Map(events.flatMap((event) => event.contexts.map((context) => [context, event] as const)));
	const all = markOnly(numberFacts(board.contexts, names));
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
	return [
		count,
		completeQuestion(
			{...shared, slot: 'class', question: `What kind of ${subject.head} is counted?`, facts: classes},
			board,
		),
	];
}

/** Counts are held together by what is counted; sums and measures may be told by other words. */
function keyOf({role, part}: Slot, unit: string, head: string, others: boolean): string {
	const scope = part === true ? ['part'] : others ? ['others'] : [];
	return [role, unit, role === 'count' ? head : '', ...scope].join(' ');
}

/** "Japan and eight other nations": the count leaves out those who are named beside it. */
function countsOthers({sentence: {tokens}}: ClaimContext, {span}: Slot): boolean {
	return tokens.some(
		({start, end, lower}, index) =>
			start >= span.start && end <= span.end && otherWords.has(lower) && tokens[index + 1]?.lower !== 'than',
	);
}

const otherWords: ReadonlySet<string> = new Set([
	'other',
	'others',
	'more',
	'further',
	'additional',
	'another',
	'extra',
]);

function numberFacts(contexts: readonly ClaimContext[], names: EntityNames): ContextFact[] {
	const facts: ContextFact[] = [];
	const seen = new Set<string>();
	for (const context of innermostFirst(contexts)) {
		for (const slot of context.claim.slots) {
			if (slot.value.kind !== 'number' || slot.role === 'order') continue;
			const place = `${context.article} ${slot.span.start}`;
			if (seen.has(place)) continue;
			seen.add(place);
			const head = personHead(context, slot);
			if (head === '') continue;
			const key = slot.role === 'age' ? 'age' : keyOf(slot, slot.value.unit ?? '', head, countsOthers(context, slot));
			facts.push({
				article: context.article,
				index: context.index,
				claim: context.claim,
				slot,
				context,
				key,
				population: populationOf(context, slot, names),
				attributes: attributesOf(context, slot),
				surroundings: surroundingsOf(context, slot.span),
				speech: false,
				only: false,
			});
		}
	}
	return facts;
}

/** Nouns that count people as people; a large number of them is the same population under any of these names. */
const people: ReadonlySet<string> = new Set([
	'person',
	'victim',
	'customer',
	'resident',
	'american',
	'user',
	'citizen',
	'adult',
	'account',
]);
const LARGE = 1000;

function isWholePatient({slots}: Claim, {start, end}: Span): boolean {
	return slots.some((slot) => slot.role === 'patient' && slot.span.start === start && slot.span.end === end);
}

function isPersonNoun(head: string): boolean {
	return people.has(head) || isRoleNoun(head);
}

function isLarge(value: Value): boolean {
	return value.kind === 'number' && (value.low ?? value.high ?? 0) >= LARGE;
}

/** "Two men killed a guard" counts those who kill; whoever dies does it himself. */
function isHarmed({predicate, slots}: Claim, span: Span): boolean {
	if (predicate.verbClass === 'die') return true;
	return !slots.some((slot) => slot.role === 'agent' && overlaps(slot.span, span));
}

const harmedHeads: ReadonlyMap<string, string> = new Map([
	['kill', 'dead'],
	['die', 'dead'],
	['injure', 'injured'],
]);

/** "killed 50 people", "50 dead" and "50 people died" count the same. */
function personHead({claim}: ClaimContext, {head = '', value, role, span}: Slot): string {
	if (role !== 'count') return head;
	const harmed = isHarmed(claim, span) ? harmedHeads.get(claim.predicate.verbClass) : undefined;
	// "12 were injured": the verb says who is counted
	if (head === '') return harmed !== undefined && isWholePatient(claim, span) ? harmed : '';
	if (!isPersonNoun(head)) return head;
	// "14 workers" killed are not the "19 passengers" killed
	if (harmed !== undefined) return people.has(head) ? harmed : `${harmed} ${head}`;
	return isLarge(value) ? 'person' : head;
}

/** A number in "the loss of 11 jobs" belongs to the nominal rather than to the verb around it. */
function innermostFirst(contexts: readonly ClaimContext[]): ClaimContext[] {
	return contexts.toSorted((a, b) => rankOf(a) - rankOf(b) || reachOf(a) - reachOf(b));
}

/** "eight are known to have died": the dying tells more than the knowing. */
function rankOf({claim}: ClaimContext): number {
	return harmedHeads.has(claim.predicate.verbClass) ? 0 : 1;
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

/** Whose age it is in words: a name, "the boy", or nothing where only a verb stands beside the age. */
function agedName(population: string, names: EntityNames): string {
	if (!population.startsWith('noun ')) return names.nameOf(population);
	const noun = population.slice('noun '.length);
	return isPersonNoun(noun) || isKinNoun(noun) ? `the ${noun}` : '';
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
	const what = [
		subject.verbClass === 'be' ? '' : subject.verbClass,
		commonest(facts.flatMap(({claim}) => patientHead(claim) ?? [])) ?? '',
	]
		.filter((word) => word !== '' && word !== subject.head)
		.join(' ');
	const about = what === '' ? '' : ` (${what})`;
	switch (slot) {
		case 'count':
			return `How many: ${subject.head}${about}?`;
		case 'amount':
			return `How much money: ${subject.head || classOfEventNoun(subject.verbClass) || 'amount'}${about}?`;
		case 'age':
			return `How old${about}?`;
		default:
			return `What measure: ${facts[0]?.slot.value.kind === 'number' ? (facts[0].slot.value.unit ?? '') : ''}${about}?`;
	}
}
