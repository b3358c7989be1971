import {cardinals} from '../knowledge/number-words.ts';
import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import type {Token} from '../model/index.ts';
import type {ContextFact} from './context-fact.ts';

/** "67 miners have died in the two explosions" counts the dead of both. */
export function isOneOfSeveralEvents(one: ContextFact, other: ContextFact): boolean {
	return one.slot.role === 'count' && isOfSeveralEvents(one) !== isOfSeveralEvents(other);
}

function isOfSeveralEvents({context: {sentence}, slot: {span}}: ContextFact): boolean {
	const {tokens} = sentence;
	return tokens.some(
		(token, at) =>
			isSeveral(token) &&
			(token.start >= span.end || token.end <= span.start) &&
			sceneWords.has(beforeArticle(tokens, at)?.lower ?? '') &&
			isEvents(tokens[at + 1]),
	);
}

function isSeveral({lower, pos}: Token): boolean {
	return lower === 'both' || lower === 'several' || (pos === 'NUM' && (cardinals.get(lower) ?? 0) > 1);
}

function beforeArticle(tokens: readonly Token[], at: number): Token | undefined {
	return /^(?:the|these|those)$/u.test(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1];
}

const sceneWords: ReadonlySet<string> = new Set(['in', 'by', 'during', 'from', 'across', 'over']);

function isEvents(token: Token | undefined): boolean {
	return (
		token?.pos === 'NOUN' && token.lower !== token.lemma && classOfEventNoun(token.lemma, token.lower) !== undefined
	);
}

/** "was licensed to carry 60 passengers", "84 passengers were on board": what a thing may hold is not what it holds. */
export function isOneCapacity(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role !== 'count' && one.slot.role !== 'measure') return false;
	return isCapacity(one) !== isCapacity(other);
}

function isCapacity({claim, context: {sentence}}: ContextFact): boolean {
	const {tokens} = sentence;
	const at = tokens.findIndex(({start}) => start === claim.predicate.start);
	if (!holding.has(claim.predicate.lemma)) return false;
	return tokens.slice(Math.max(0, at - REACH), at).some(({lower}) => permitting.has(lower));
}

/** Words between "licensed" and "carry". */
const REACH = 4;

const holding: ReadonlySet<string> = new Set([
	'carry',
	'hold',
	'seat',
	'take',
	'accommodate',
	'house',
	'transport',
	'store',
]);

const permitting: ReadonlySet<string> = new Set(
	'licensed licenced certified permitted allowed authorised authorized approved designed built able capable can could capacity'.split(
		' ',
	),
);
