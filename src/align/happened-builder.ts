import {negationCues, negativeVerbs} from '../knowledge/cues.ts';
import type {AlignedQuestion, Slot, SlotRole, Span, Token} from '../model/index.ts';
import {affinityOf, lightClasses} from './affinity.ts';
import {cluster, type Edge} from './clusters.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import type {ContextEvent} from './events.ts';
import {eventSubject} from './event-subject.ts';
import {isSameParticipant, slotOf, tellOneDeed} from './one-deed.ts';
import {isOneEvent, tieOf} from './pairing.ts';
import {askIf} from './question-words.ts';
import {type Board, completeQuestion} from './questions.ts';

/** Questions of whether something happened, or will: asked where one claim says so and another says not. */
export function happenedQuestions(
	board: Board,
	events: readonly ContextEvent[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const eventOf = new Map(events.flatMap(({id, contexts}) => contexts.map((context) => [context, id] as const)));
	return groupsOf(board.contexts, names).map((group) => {
		const facts = group.map((context) => {
			const {article, index, claim} = context;
			return {article, index, claim, context, key: '', slot: polaritySlot(claim.polarity === 'positive', claim)};
		});
		const subject = eventSubject(facts);
		const event = group.map((context) => eventOf.get(context)).find((id) => id !== undefined);
		return completeQuestion(
			{
				subject,
				slot: 'happened',
				question: askIf(facts.map(({context}) => context)),
				facts,
				speakOfIt: facts.map(({article}) => article),
				...(event !== undefined && {event}),
			},
			board,
		);
	});
}

/** A slot that says whether something happened. */
export function polaritySlot(value: boolean, {start, end}: Span): Slot {
	return {
		role: 'happened',
		span: {start, end},
		value: {kind: 'happened', happened: value},
		entities: [],
		basis: 'stated',
	};
}

/** Claims that say that a thing happened with those that say that it did not. */
function groupsOf(contexts: readonly ClaimContext[], names: EntityNames): ClaimContext[][] {
	const told = contexts.filter(
		({claim}) => !claim.predicate.nominal && (isCopula(claim) || !lightClasses.has(claim.predicate.verbClass)),
	);
	const positive = new Map<string, number[]>();
	for (const [index, {claim}] of told.entries()) {
		if (claim.polarity !== 'positive') continue;
		const {verbClass} = claim.predicate;
		const known = positive.get(verbClass);
		if (known) known.push(index);
		else positive.set(verbClass, [index]);
	}
	const edges: Edge[] = [];
	for (const [a, one] of told.entries()) {
		if (one.claim.polarity !== 'negative') continue;
		for (const b of positive.get(one.claim.predicate.verbClass) ?? []) {
			const other = told[b];
			if (other && isSameAction(one, other, names)) edges.push({a, b, score: 1});
		}
	}
	return cluster(told.length, edges, () => false)
		.filter(({length}) => length > 1)
		.map((indices) => indices.flatMap((index) => told[index] ?? []));
}

/** Whether two claims of one verb that differ in polarity are close enough to speak of one thing. */
const SAME_MATTER = 0.9;

const asked: ReadonlySet<SlotRole> = new Set<SlotRole>(['happened']);

/** One act done by or to the same, both certain, both done or both to come: "the bridge opened", "the bridge did not open". */
function isSameAction(negative: ClaimContext, positive: ClaimContext, names: EntityNames): boolean {
	if (negative.sentence === positive.sentence || !areOfOneState(negative.claim, positive.claim)) return false;
	return tellOneAct(negative, positive, names) && !isUnclear(negative, positive);
}

function tellOneAct(negative: ClaimContext, positive: ClaimContext, names: EntityNames): boolean {
	const [a, b] = [negative.claim, positive.claim];
	const {score, excluded} = affinityOf(negative, positive);
	if (excluded !== undefined) return false;
	if (tellOneDeed(negative, positive, names)) return true;
	if (!shareParticipant(a, b)) return false;
	return (
		(a.predicate.lemma === b.predicate.lemma && score >= SAME_MATTER) ||
		isOneEvent(tieOf(negative, positive, asked, names))
	);
}

function areOfOneState(a: ClaimContext['claim'], b: ClaimContext['claim']): boolean {
	const bothCertain = a.certainty === 'certain' && b.certainty === 'certain';
	return bothCertain && a.force === b.force && (a.force === 'done' || a.force === 'planned');
}

function isUnclear(negative: ClaimContext, positive: ClaimContext): boolean {
	if (yearsOf(negative) !== yearsOf(positive)) return true;
	return holdsNegation(positive) || deniesOtherwise(negative) || stative.has(negative.claim.predicate.lemma);
}

/** A sentence that gives a year looks back, or ahead, as a rule: the other must give the same. */
function yearsOf({sentence: {tokens}}: ClaimContext): string {
	return tokens.flatMap(({text}) => (/^(?:19|20)\d\d$/.test(text) ? [text] : [])).join(' ');
}

/** What people do or do not do at any time, of many things. */
const stative: ReadonlySet<string> = new Set(
	'know think believe want like love see hear feel need mean understand remember care mind try wait talk speak consider exist'.split(
		' ',
	),
);

/** A negation anywhere in the sentence may reach further than was read: "nor was he asked", "the failure to sign". */
function holdsNegation({sentence: {tokens}}: ClaimContext): boolean {
	return tokens.some((token) => isNegation(token) || turningWords.has(token.lemma));
}

/** "did not open until Sunday", "was not the only one to open": what is denied is another thing. */
function deniesOtherwise({sentence: {tokens}, claim: {predicate}}: ClaimContext): boolean {
	if (tokens.some(({lemma}) => otherwise.has(lemma))) return true;
	const at = tokens.findIndex(({start}) => start >= predicate.start);
	const near = tokens.slice(Math.max(0, at - NEGATION_REACH), at + 2);
	// "denied a request to suspend its decision" tells of the request
	return (
		tokens.filter(isNegation).length !== 1 ||
		!near.some(isNegation) ||
		near.slice(0, -2).some(({lemma}) => requests.has(lemma))
	);
}

/** "did not immediately confirm": it may have done so since; "was not seriously hurt" may have been hurt. */
const otherwise: ReadonlySet<string> = new Set(
	'only until immediately initially yet far seriously badly severely critically'.split(' '),
);

/** How many words before its verb a negation stands at most. */
const NEGATION_REACH = 7;

const requests: ReadonlySet<string> = new Set(
	'request motion bid application appeal petition plea call demand attempt effort'.split(' '),
);

function isNegation({lower, lemma}: Token): boolean {
	return (
		negationCues.has(lower) ||
		negativeVerbs.has(lemma) ||
		// "havent", "didn't" where it was not split
		/^(?:(?:do|does|did|is|are|was|were|has|have|had|would|could|should)?n['’]?t|won['’]t|can['’]?t)$/.test(lower)
	);
}

/** Nouns, verbs and links that turn round, or leave open, what stands beside them: "tried to sign", "rather than sign". */
const turningWords: ReadonlySet<string> = new Set(
	'failure refusal denial inability absence unable only yet until than instead try attempt stop cease struggle almost nearly'.split(
		' ',
	),
);

function shareParticipant(a: ClaimContext['claim'], b: ClaimContext['claim']): boolean {
	const patients = [slotOf(a, 'patient'), slotOf(b, 'patient')] as const;
	const sameAgent = isSameParticipant(slotOf(a, 'agent'), slotOf(b, 'agent'));
	if (isSameParticipant(...patients)) return !isCopula(a) || sameAgent;
	// of verbs of one kind ("admits", "did not confirm the details"), what is done must be the same too
	return patients.includes(undefined) && sameAgent && !isCopula(a) && a.predicate.lemma === b.predicate.lemma;
}

function isCopula({predicate: {verbClass}}: ClaimContext['claim']): boolean {
	return verbClass === 'be';
}
