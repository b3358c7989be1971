import type {AlignedQuestion, Claim, Slot, Span, Token} from '../model/index.ts';
import {affinityOf} from './affinity.ts';
import type {ClaimContext} from './context.ts';
import {eventSubject} from './event-subject.ts';
import {polaritySlot} from './happened-builder.ts';
import {type Board, completeQuestion} from './questions.ts';
import type {EventFact} from './slot-alignment.ts';

type Harm = 'injure' | 'die';

/** Questions of whether anybody came to harm: asked where one claim counts those hurt or dead and another says "no one". */
export function harmQuestions(board: Board): Omit<AlignedQuestion, 'id'>[] {
	const told = board.contexts.filter(({aside, claim}) => !aside && claim.certainty === 'certain');
	return (['injure', 'die'] as const).flatMap((harm) => {
		const none = told.flatMap((context) => noneHarmed(context, harm));
		const some = told.flatMap((context) => someHarmed(context, harm));
		const facts = [...none, ...some].filter((fact, _, all) => all.some((other) => areOfOneEvent(fact, other)));
		if (facts.length === 0) return [];
		const subject = {...eventSubject(facts), verbClass: harm, head: 'person'};
		return [
			completeQuestion(
				{
					subject,
					slot: 'happened',
					question: harm === 'die' ? 'Was anybody killed?' : 'Was anybody hurt?',
					facts,
					speakOfIt: facts.map(({article}) => article),
				},
				board,
			),
		];
	});
}

function areOfOneEvent(one: EventFact, other: EventFact): boolean {
	if (one.key === other.key || yearsOf(one.context) !== yearsOf(other.context)) return false;
	return affinityOf(one.context, other.context).excluded === undefined;
}

/** A sentence that gives a year looks back. */
function yearsOf({sentence: {tokens}}: ClaimContext): string {
	return tokens.flatMap(({text}) => (/^(?:19|20)\d\d$/.test(text) ? [text] : [])).join(' ');
}

function factOf(context: ClaimContext, span: Span, happened: boolean): EventFact {
	const {article, index, claim} = context;
	return {article, index, claim, context, key: String(happened), slot: polaritySlot(happened, span)};
}

const verbs: Readonly<Record<Harm, ReadonlySet<string>>> = {
	injure: new Set(['injure']),
	die: new Set(['die', 'kill']),
};

/** Nouns that stand for people hurt or dead: "no casualties" is both. */
const nouns: Readonly<Record<Harm, ReadonlySet<string>>> = {
	injure: new Set(['injuries', 'casualties']),
	die: new Set(['deaths', 'fatalities', 'casualties']),
};

/** "No one was hurt", "There were no injuries": of nobody at all, and for good. */
function noneHarmed(context: ClaimContext, harm: Harm): EventFact[] {
	const {claim, sentence} = context;
	if (claim.polarity !== 'negative' || sentence.tokens.some(({lower}) => limiting.has(lower))) return [];
	const slot = claim.slots.find(({role, span}) => {
		if (role !== 'agent' && role !== 'patient') return false;
		const words = wordsIn(sentence.tokens, span);
		return isNoSuch(words, nouns[harm]) || (verbs[harm].has(claim.predicate.verbClass) && isNobody(words));
	});
	if (!slot || !endsThere(sentence.tokens, claim)) return [];
	const start = Math.min(slot.span.start, claim.predicate.start);
	return [factOf(context, {start, end: endOf(claim)}, false)];
}

function isNoSuch(words: readonly Token[], named: ReadonlySet<string>): boolean {
	return words.length === 2 && words[0]?.lower === 'no' && named.has(words[1]?.lower ?? '');
}

function isNobody(words: readonly Token[]): boolean {
	return nobody.has(words.map(({lower}) => lower).join(' '));
}

const nobody: ReadonlySet<string> = new Set([
	'no one',
	'nobody',
	'no-one',
	'no people',
	'not one person',
	'not a single person',
]);

/** Words that leave out some, or the time to come: "no one else", "no serious injuries", "so far". */
const limiting: ReadonlySet<string> = new Set(
	'else other further serious seriously badly severely critically immediate immediately yet far initially initial until although though but except apart if would could might may'.split(
		' ',
	),
);

function endOf({slots, predicate}: Claim): number {
	return Math.max(predicate.end, ...slots.filter(({role}) => role === 'patient').map(({span}) => span.end));
}

/** Nothing behind the claim says where or among whom: "in the crash", not "on the ground" or "of the crew". */
function endsThere(tokens: readonly Token[], claim: Claim): boolean {
	const end = endOf(claim);
	const [next, article, noun] = tokens.filter(({start}) => start >= end);
	if (next === undefined || next.pos === 'PUNCT' || next.lower === 'and') return true;
	if (next.lower === 'reported') return true;
	return next.lower === 'in' && article?.lower === 'the' && noun !== undefined && happenings.has(noun.lower);
}

const happenings: ReadonlySet<string> = new Set(
	'incident accident crash collision blast explosion fire blaze shooting attack collapse derailment quake earthquake storm'.split(
		' ',
	),
);

/** "Two people were hurt" in a headline or lede, where the article tells its own event. */
function someHarmed(context: ClaimContext, harm: Harm): EventFact[] {
	const {claim, main} = context;
	if (!main || claim.polarity === 'negative' || claim.force !== 'done' || claim.predicate.nominal) return [];
	const count = claim.slots.find(
		({role, value}) => role === 'count' && value.kind === 'number' && (value.low ?? 0) >= 1,
	);
	if (!count || !(verbs[harm].has(claim.predicate.verbClass) || suffers(claim, harm))) return [];
	return [factOf(context, spanOf(count, claim), true)];
}

/** "suffered minor injuries" */
function suffers({predicate, slots}: Claim, harm: Harm): boolean {
	if (harm !== 'injure' || (predicate.lemma !== 'suffer' && predicate.lemma !== 'sustain')) return false;
	return slots.some(({role, head}) => role === 'patient' && head === 'injured');
}

function spanOf({span}: Slot, claim: Claim): Span {
	return {start: Math.min(span.start, claim.predicate.start), end: Math.max(span.end, endOf(claim))};
}

function wordsIn(tokens: readonly Token[], {start, end}: Span): Token[] {
	return tokens.filter((token) => start <= token.start && token.end <= end);
}
