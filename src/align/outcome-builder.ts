import {outcomesOf, questionOf} from '../knowledge/outcomes.ts';
import type {AlignedQuestion, Claim, Slot, SlotRole, Value} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import {eventSubject} from './event-subject.ts';
import {isSameTime} from './pairing.ts';
import {askWhichWay} from './question-words.ts';
import {type Board, completeQuestion} from './questions.ts';
import {valueKey} from './readings.ts';
import {alignEventFacts, eventComparisons, type EventFact, type SlotQuestion} from './slot-alignment.ts';

const asked: ReadonlySet<SlotRole> = new Set<SlotRole>(['happened']);

/** Questions of how something ended: a verdict, a vote, a match, a trend. */
export function outcomeQuestions(board: Board, names: EntityNames): Omit<AlignedQuestion, 'id'>[] {
	const all = outcomeFacts(board.contexts);
	const told = new Set(all.map((fact) => `${fact.article} ${fact.key} ${labelOf(fact)}`));
	const ask: SlotQuestion = {
		asked,
		// opposite verbs share no word
		least: 1.2,
		compare: (one, other) => compareOutcomes(one, other, names),
		// convicted of one charge and acquitted of another
		knows: ({article}, other) => (told.has(`${article} ${other.key} ${labelOf(other)}`) ? 'beside' : undefined),
	};
	return alignEventFacts(all, ask, names).map((facts) => {
		const [matter = ''] = facts.map(({key}) => key);
		const subject = {...eventSubject(facts), verbClass: matter};
		return completeQuestion(
			{
				subject,
				slot: 'happened',
				question: askWhichWay(
					questionOf(matter),
					facts.map(({context}) => context),
				),
				facts,
				speakOfIt: facts.map(({article}) => article),
				comparisons: (set) => eventComparisons(set, facts, ask, names),
			},
			board,
		);
	});
}

function outcomeFacts(contexts: readonly ClaimContext[]): EventFact[] {
	return contexts.flatMap((context) => {
		const {article, index, claim} = context;
		if (claim.predicate.nominal) return [];
		return outcomesOf(claim.predicate.lemma, claim.polarity === 'negative').map(({id, label}) => {
			const span = claim.polarity === 'negative' ? claim : claim.predicate;
			const slot: Slot = {
				role: 'happened',
				span: {start: span.start, end: span.end},
				value: {kind: 'words', words: [label]},
				entities: [],
				basis: 'stated',
			};
			return {article, index, claim, slot, context, key: id};
		});
	});
}

function compareOutcomes(a: EventFact, b: EventFact, names: EntityNames): ReturnType<SlotQuestion['compare']> {
	const [one, other] = [labelOf(a), labelOf(b)];
	if (areOtherDeciders(a.claim, b.claim, names)) return undefined;
	if (one === other) return {relation: 'agree', reason: `both say ${one}`};
	// the same verb with and without a "not" asks whether it happened
	if (a.claim.predicate.lemma === b.claim.predicate.lemma || a.claim.force !== b.claim.force) return undefined;
	if (a.key === 'verdict' && areOfOtherCharges(a.claim, b.claim)) return undefined;
	if (trends.has(a.key) && !shareFigureOrTime(a.claim, b.claim)) return undefined;
	return {relation: 'conflict', reason: `${one} against ${other}`};
}

function labelOf({slot: {value}}: EventFact): string {
	return value.kind === 'words' ? value.words.join(' ') : '';
}

/** The lower house may pass what the upper house rejects. */
function areOtherDeciders(a: Claim, b: Claim, names: EntityNames): boolean {
	const [one, other] = [a, b].map(({slots}) => slots.find(({role}) => role === 'agent'));
	if (!one || !other) return false;
	if (one.value.kind === 'name' && other.value.kind === 'name')
		return names.canonical(one.value.entity) !== names.canonical(other.value.entity);
	return one.value.kind !== other.value.kind || one.head !== other.head;
}

/** "convicted of perjury", "acquitted of fraud" */
function areOfOtherCharges(a: Claim, b: Claim): boolean {
	const [one, other] = [a, b].map(({slots}) => slots.find(({role}) => role === 'cause')?.head);
	return one !== undefined && other !== undefined && one !== other;
}

/** Prices rise and fall by the hour: only one figure or one stated time makes two moves one. */
const trends: ReadonlySet<string> = new Set(['trend', 'change']);

function shareFigureOrTime(a: Claim, b: Claim): boolean {
	const [one, other] = [figuresOf(a), figuresOf(b)];
	if (one.length > 0 && other.length > 0) return one.some((figure) => other.includes(figure));
	return timesOf(a).some((time) => timesOf(b).some((second) => isSameTime(time, second)));
}

function figuresOf({slots}: Claim): string[] {
	// a "30-year bond" is no figure of the day
	return slots.flatMap(({value}) => (value.kind === 'number' && value.unit !== 'second' ? [valueKey(value)] : []));
}

function timesOf({slots}: Claim): Extract<Value, {readonly kind: 'interval'}>[] {
	return slots.flatMap(({value}) => (value.kind === 'interval' ? [value] : []));
}
