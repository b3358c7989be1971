import {allegedCues, possibleCues, probableCues} from '../knowledge/cues.ts';
import {type Claim, contains, type Span, type Token} from '../model/index.ts';
import type {ClaimContext} from './context.ts';

/** Words that leave open, close before the verb, whether it is so; what is expected or suggested is a matter of time or opinion. */
const hedges: ReadonlySet<string> = new Set(
	'possibly perhaps reportedly allegedly apparently likely probably presumably supposedly purportedly believed thought suspected rumoured rumored alleged said'.split(
		' ',
	),
);

/** How many words before its verb a hedge stands at most: "are believed to have been killed". */
const HEDGE_REACH = 5;

/** Whether something is told as fact or with reserve. */
export type Manner = 'as fact' | 'with reserve';

/** How a claim is told, where that is beyond doubt: a hedge stands at its verb, or nowhere in its sentence. */
export function mannerOf(context: ClaimContext): Manner | undefined {
	const {claim, sentence} = context;
	if (isReserved(claim)) return hedgeOf(context) ? 'with reserve' : undefined;
	if (hedgedNoun(context) ?? hearsayOf(context)) return 'with reserve';
	return sentence.tokens.some(isOpening) ? undefined : 'as fact';
}

/** "possible" in "a possible meteor": the subject itself is in doubt. */
function hedgedNoun({claim: {slots, predicate}, sentence: {tokens}}: ClaimContext): Token | undefined {
	const subject = slots.find(({role, span}) => (role === 'agent' || role === 'patient') && span.end <= predicate.start);
	if (!subject) return undefined;
	return tokens.find((token) => contains(subject.span, token) && nounHedges.has(token.lower));
}

/** "suspected" and "alleged" people are good practice, not doubt of what happened. */
const nounHedges: ReadonlySet<string> = new Set(
	'possible apparent purported rumored rumoured reported unconfirmed'.split(' '),
);
/** "Media outlets report that": nobody who was there says so. */
function hearsayOf({claim, sentence: {tokens}}: ClaimContext): Token | undefined {
	const before = tokens.filter(({end}) => end <= claim.predicate.start);
	const at = before.findIndex(({lower}) => hearsay.has(lower));
	const cue = at < 0 ? -1 : before.findIndex(({lemma}, place) => place > at && reporting.has(lemma));
	if (cue < 0 || cue > at + HEARSAY_REACH) return undefined;
	const clause = before.slice(cue + (before[cue + 1]?.lower === 'that' ? 2 : 1));
	// "that carries passenger trains" is said of the tunnel
	return clause.some(({lower}) => lower === 'that' || lower === 'which' || lower === 'who') ? undefined : before[at];
}

const HEARSAY_REACH = 3;
const reporting: ReadonlySet<string> = new Set(['report', 'say', 'suggest', 'claim']);
const hearsay: ReadonlySet<string> = new Set(
	'media outlets press newspapers papers tabloids broadcasters reports rumours rumors gossip'.split(' '),
);

/**
 * How a claim with a telling figure is told: what else its sentence leaves open does not matter. What may come goes with what
 * will, and what may have been with what was; a fine that was possible and was then set are two moments.
 */
export function figureMannerOf(context: ClaimContext): Manner | undefined {
	const {claim, sentence} = context;
	const before = wordsBefore(sentence.tokens, claim.predicate);
	// what a party brings against another is no report of one thing
	if (claim.force === 'alleged') return undefined;
	const modal = before.findIndex(({text, lower}) => modals.has(lower) && text !== 'May');
	if (modal >= 0) return before.slice(modal).some(({lower}) => lower === 'not') ? undefined : 'with reserve';
	if (isReserved(claim)) return hedgeOf(context) ? 'with reserve' : undefined;
	return before.some(isOpening) || openings(context) ? undefined : 'as fact';
}

/** Whether a figure's claim is of something to come. */
export function isToCome({claim, sentence}: ClaimContext): boolean {
	const before = wordsBefore(sentence.tokens, claim.predicate);
	const modal = before.findIndex(({lower}) => modals.has(lower));
	if (modal < 0) return claim.force === 'planned';
	return !before.slice(modal).some(({lower}) => lower === 'have');
}

/** "if", "up to": conditions and offers are neither. */
function openings({sentence: {tokens}}: ClaimContext): boolean {
	return tokens.some(({lower}) => lower === 'if' || lower === 'unless' || lower === 'whether' || lower === '?');
}

/** The word that leaves a claim open, close before its verb. */
function hedgeOf({claim, sentence: {tokens}}: ClaimContext): Token | undefined {
	const before = wordsBefore(tokens, claim.predicate);
	return before.find((token, place) => isHedge(token, before[place + 1]));
}

function wordsBefore(tokens: readonly Token[], predicate: Span): readonly Token[] {
	const at = tokens.findIndex(({start}) => start >= predicate.start);
	return tokens.slice(Math.max(0, at - HEDGE_REACH), at);
}

/** More characters than this say more than how sure it is. */
const LONGEST_SPAN = 72;

/** The words that show it: the verb with its hedge and what it is done to, and its subject where that is not too long. */
export function mannerSpan(context: ClaimContext): Span {
	const {predicate, slots} = context.claim;
	const told = slots.filter(
		({role}) => role === 'agent' || role === 'patient' || role === 'count' || role === 'amount',
	);
	const end = Math.max(
		predicate.end,
		...told.map(({span}) => span).flatMap((span) => (span.end <= predicate.end + LONGEST_SPAN ? [span.end] : [])),
	);
	const hedge = (hedgeOf(context) ?? hedgedNoun(context) ?? hearsayOf(context))?.start ?? predicate.start;
	const subject = told.find(({span}) => span.end <= predicate.start)?.span.start ?? hedge;
	const start = Math.min(hedge, predicate.start);
	return {start: end - subject <= LONGEST_SPAN ? Math.min(subject, start) : start, end};
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
