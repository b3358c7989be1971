import {allegedCues, possibleCues, probableCues} from '../knowledge/cues.ts';
import type {AlignedQuestion, Claim, Slot, SlotRole, Token} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import {eventSubject} from './event-subject.ts';
import {tellsEvent} from './pairing.ts';
import {type Board, completeQuestion} from './questions.ts';
import {
	alignEventFacts,
	areHeldTogether,
	eventComparisons,
	type EventFact,
	type SlotQuestion,
} from './slot-alignment.ts';

const asked: ReadonlySet<SlotRole> = new Set<SlotRole>(['happened']);

/** Questions of how sure it is: asked where one article states as fact what another gives with reserve. */
export function certaintyQuestions(board: Board, names: EntityNames): Omit<AlignedQuestion, 'id'>[] {
	const ask: SlotQuestion = {asked, compare: compareCertainty, knows: () => undefined};
	return alignEventFacts(certaintyFacts(board.contexts), ask, names).flatMap((facts) => {
		// an article that says it both ways has told its reader
		const reserved = new Set(facts.filter((fact) => valueOf(fact) === 'with reserve').map(({article}) => article));
		const plain = new Set(facts.filter((fact) => valueOf(fact) === 'as fact').map(({article}) => article));
		const clear = facts
			.filter(({article}) => !(reserved.has(article) && plain.has(article)))
			.filter((fact, _, all) => all.some((other) => areHeldTogether(fact, other, ask, names)));
		if (new Set(clear.map(valueOf)).size < 2) return [];
		const subject = eventSubject(clear);
		return [
			completeQuestion(
				{
					subject,
					slot: 'certainty',
					question: `How sure: ${[subject.verbClass, subject.head].filter((word) => word !== '').join(' ')}?`,
					facts: clear,
					speakOfIt: facts.map(({article}) => article),
					comparisons: (set) => eventComparisons(set, clear, ask, names),
				},
				board,
			),
		];
	});
}

function certaintyFacts(contexts: readonly ClaimContext[]): EventFact[] {
	return contexts.flatMap((context) => {
		const {article, index, claim} = context;
		if (!tellsEvent(claim) || claim.predicate.nominal || claim.polarity === 'negative' || isOpenQuestion(context))
			return [];
		const manner = mannerOf(context);
		if (manner === undefined) return [];
		const slot: Slot = {
			role: 'happened',
			span: {start: claim.start, end: claim.end},
			value: {kind: 'words', words: [manner]},
			entities: [],
			basis: 'stated',
		};
		return [{article, index, claim, slot, context, key: claim.predicate.verbClass}];
	});
}

/** "if", "whether": nobody says that it is so. */
function isOpenQuestion({sentence: {tokens}}: ClaimContext): boolean {
	return tokens.some(({lower}) => lower === 'if' || lower === 'whether' || lower === '?' || lower === 'unless');
}

/** Words that leave open, close before the verb, whether it is so; what is expected or suggested is a matter of time or opinion. */
const hedges: ReadonlySet<string> = new Set(
	'possibly perhaps reportedly allegedly apparently likely probably presumably supposedly purportedly believed thought suspected rumoured rumored alleged said'.split(
		' ',
	),
);

/** How many words before its verb a hedge stands at most: "are believed to have been killed". */
const HEDGE_REACH = 5;

type Manner = 'as fact' | 'with reserve' | undefined;

/** How a claim is told, where that is beyond doubt: a hedge stands at its verb, or nowhere in its sentence. */
function mannerOf({claim, sentence: {tokens}}: ClaimContext): Manner {
	const at = tokens.findIndex(({start}) => start >= claim.predicate.start);
	const before = tokens.slice(Math.max(0, at - HEDGE_REACH), at);
	if (isReserved(claim))
		return before.some((token, place) => isHedge(token, before[place + 1])) ? 'with reserve' : undefined;
	return tokens.some(isOpening) ? undefined : 'as fact';
}

/** "may have": "may" alone tells of what is to come, or allowed. */
function isHedge({lower}: Token, next: Token | undefined): boolean {
	if (modals.has(lower)) return next?.lower === 'have';
	return lower === 'said' ? next?.lower === 'to' : hedges.has(lower);
}

const modals: ReadonlySet<string> = new Set(['may', 'might', 'could']);

/** Words that leave something open, wherever they stand. */
const opening: ReadonlySet<string> = new Set([
	...possibleCues,
	...probableCues,
	...allegedCues,
	'would',
	'can',
	'should',
	'about',
	'reported',
	'rumour',
	'rumor',
	'allegation',
	'suspicion',
	'fear',
]);

/** "between May and July" opens nothing. */
function isOpening({text, lower, lemma}: Token): boolean {
	return text !== 'May' && (opening.has(lower) || opening.has(lemma));
}

function isReserved({certainty, force}: Claim): boolean {
	return certainty !== 'certain' || force === 'alleged';
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
