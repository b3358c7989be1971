import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import type {AlignedQuestion, Claim, Comparison, Slot, Span, Token} from '../model/index.ts';
import {cluster} from './clusters.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import {polaritySlot} from './happened-builder.ts';
import {type Board, completeQuestion} from './questions.ts';
import type {ReadingSet} from './readings.ts';
import type {EventFact} from './slot-alignment.ts';

/** Questions of whether it is known what caused something: asked where one article names the cause and another says that none is known. */
export function causeKnownQuestions(board: Board, names: EntityNames): Omit<AlignedQuestion, 'id'>[] {
	const contexts = board.contexts.filter(({aside}) => !aside);
	const known = contexts.flatMap(knownCause);
	const effects = new Set(known.map(({key}) => key));
	const all = [...known, ...unknownCauses(contexts, effects)];
	const edges = all.flatMap((one, a) =>
		all.flatMap((other, b) => (b > a && one.key === other.key && areOpposed(one, other) ? [{a, b, score: 1}] : [])),
	);
	return cluster(all.length, edges, () => false)
		.map((indices) => indices.flatMap((index) => all[index] ?? []))
		.filter(({length}) => length > 1)
		.map((facts) =>
			completeQuestion(
				{
					subject: {verbClass: 'cause', head: 'cause', participants: facts.slice(0, 1).map(({key}) => key)},
					slot: 'stated',
					question: `Is it known what caused it: ${facts[0]?.key ?? ''}?`,
					facts,
					speakOfIt: facts.map(({article}) => article),
					comparisons: (set) => compareKnown(set, names),
				},
				board,
			),
		);
}

function areOpposed({article, slot}: EventFact, other: EventFact): boolean {
	return article !== other.article && isKnown(slot) !== isKnown(other.slot);
}

function isKnown({value}: Slot): boolean {
	return value.kind === 'happened' && value.happened;
}

const causal: ReadonlySet<string> = new Set(['cause', 'trigger', 'spark', 'set off', 'start', 'ignite', 'provoke']);

/** "The explosion was caused by a leaking tank": the effect is what happened, and its cause is said for certain. */
function knownCause(context: ClaimContext): EventFact[] {
	const {claim} = context;
	if (!causal.has(claim.predicate.lemma) || claim.polarity === 'negative' || claim.certainty !== 'certain') return [];
	if (claim.force !== 'done') return [];
	const effect = claim.slots.find(({role}) => role === 'patient');
	const cause = claim.slots.find(({role}) => role === 'instrument' || role === 'agent' || role === 'cause');
	const key = effect?.head === undefined ? undefined : classOfEventNoun(effect.head);
	if (!effect || !cause || key === undefined || cause.head === undefined || unclearHeads.has(cause.head)) return [];
	const spans = [cause.span, effect.span, claim.predicate];
	const span = {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))};
	return [factOf(context, key, span, true)];
}

/** "what caused the blast" names no cause. */
const unclearHeads: ReadonlySet<string> = new Set(['what', 'that', 'it', 'which', 'this', 'who', 'something']);

/** Sentences that say that a cause is not known; each speaks of what its noun names, else of what the others explain. */
function unknownCauses(contexts: readonly ClaimContext[], effects: ReadonlySet<string>): EventFact[] {
	const seen = new Set<unknown>();
	return contexts.flatMap((context) => {
		const {sentence} = context;
		if (seen.has(sentence)) return [];
		seen.add(sentence);
		const span = unknownIn(sentence.tokens);
		if (!span) return [];
		const named = sentence.tokens.flatMap((token, at) => happeningOf(token, sentence.tokens[at + 1]) ?? []);
		const keys = named.length > 0 ? named : [...effects];
		return keys
			.filter((key) => effects.has(key))
			.slice(0, 1)
			.map((key) => factOf(context, key, span, false));
	});
}

/** "the fire", not "the fire chief". */
function happeningOf({lemma, pos}: Token, next: Token | undefined): string | undefined {
	return pos === 'NOUN' && next?.pos !== 'NOUN' ? classOfEventNoun(lemma) : undefined;
}

function factOf(context: ClaimContext, key: string, span: Span, known: boolean): EventFact {
	const {article, index, claim} = context;
	// what is asked is whether it is known; a denial stands in the words themselves
	const plain: Claim = {...claim, polarity: 'positive', certainty: 'certain', force: 'done'};
	return {article, index, claim: plain, context, key, slot: polaritySlot(known, span)};
}

/** "what set off the explosion was not immediately clear", "too early to speak about the cause", "the cause of the fire is unknown". */
function unknownIn(tokens: readonly Token[]): Span | undefined {
	const asks = tokens.findIndex((token, at) => asksCause(token, tokens[at + 1], tokens[at + 2]));
	const open = tokens.findIndex((token, at) => leavesOpen(token, tokens.slice(Math.max(0, at - 3), at)));
	const [first, last] = [tokens[Math.min(asks, open)], tokens[Math.max(asks, open)]];
	if (asks < 0 || open < 0 || Math.abs(asks - open) > REACH || !first || !last) return undefined;
	return {start: first.start, end: last.end};
}

/** Words between the cause and what is said of it, in "the cause of the fire at the mill in Graz is unknown". */
const REACH = 12;

function asksCause({lower}: Token, next: Token | undefined, third: Token | undefined): boolean {
	if (lower === 'cause') return next?.lower !== 'for' && next?.pos !== 'DET';
	if (lower !== 'what') return false;
	return causal.has(next?.lemma ?? '') || (next?.lemma === 'set' && third?.lower === 'off');
}

/** "unknown", "not known", "not immediately clear", "too early". */
function leavesOpen({lower}: Token, before: readonly Token[]): boolean {
	if (lower === 'unknown' || lower === 'unclear' || lower === 'undetermined') return true;
	if (lower === 'early') return before.at(-1)?.lower === 'too';
	if (!settled.has(lower)) return false;
	return before.some((word) => word.lower === 'not' || word.lower === "n't" || word.lower === 'yet');
}

const settled: ReadonlySet<string> = new Set(['known', 'clear', 'determined', 'established', 'know', 'identified']);

/** What nobody knew in the morning may be known by night; one source that says both contradicts itself. */
function compareKnown({readings, facts}: ReadingSet, names: EntityNames): Comparison[] {
	return readings.flatMap((_, a) =>
		readings.slice(a + 1).map((__, offset): Comparison => {
			const b = a + 1 + offset;
			const [one, other] = [a, b].map((index) => sourcesOf(facts[index] ?? [], names));
			const same = one?.some((source) => other?.includes(source) === true) === true;
			return {
				a,
				b,
				relation: same ? 'conflict' : 'tension',
				reason: same
					? 'one source names the cause in one article and knows none in the other'
					: 'one names the cause, one says that none is known; the later may know more',
			};
		}),
	);
}

function sourcesOf(facts: ReadingSet['facts'][number], names: EntityNames): string[] {
	return facts.flatMap(({claim: {attribution}}) =>
		attribution.entity === undefined ? [] : [names.canonical(attribution.entity)],
	);
}
