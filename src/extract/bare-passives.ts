import {ergativeVerbs, infinitiveVerbs, objectControlVerbs, transitiveVerbs} from '../knowledge/verb-patterns.ts';
import type {Token} from '../model/index.ts';
import {takesClause} from './clause-verbs.ts';
import {isDoer, isTemporal} from './noun-kinds.ts';
import {pronounOf} from './relative-clauses.ts';
import {isComma, type Phrase} from './syntax.ts';

const nominatives = new Set(['i', 'he', 'she', 'we', 'they', 'who', 'it']);

/** Whether a pronoun can only be a subject, or nearly so. */
export function isNominative(token: Token | undefined): boolean {
	return nominatives.has(token?.lower ?? '');
}

/** Whether a past form that nothing helps is a passive: "Two held over theft", "Bridge closed by landslide". */
export function isBarePassive(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	const phrase = phrases[index];
	const verb = phrase?.kind === 'verb' ? tokens[phrase.main] : undefined;
	if (!verb) return false;
	if (hasDoer(phrases, index, tokens)) return true;
	if (isActive(phrases, index, tokens, verb)) return false;
	return transitiveVerbs.has(verb.lemma) || (isHeadline(tokens) && !ergativeVerbs.has(verb.lemma));
}

/** Whether a noun phrase that can be who does it stands behind a verb: "signed by both". */
export function hasDoer(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	const next = phrases[index + 1];
	const doer = phrases[index + 2];
	return next?.kind === 'link' && next.token.lower === 'by' && doer?.kind === 'noun' && isDoer(doer, tokens);
}

/** Whether a noun phrase that can be its object stands behind a verb, with no more than an adverb between: "denied flatly the claim". */
export function hasObject(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	const adverb = phrases[index + 1];
	const manner = adverb?.kind === 'link' && adverb.token.pos === 'ADV' && adverb.token.lower.endsWith('ly');
	const next = phrases[manner ? index + 2 : index + 1];
	return next?.kind === 'noun' && next.preposition === undefined && !isTemporal(next, tokens);
}

/** Whether an object, a clause or the subject shows a past form to be active. */
function isActive(phrases: readonly Phrase[], index: number, tokens: readonly Token[], verb: Token): boolean {
	const before = phrases[index - 1];
	if (before?.kind !== 'noun' || isNominative(tokens[before.head])) return true;
	if (hasObject(phrases, index, tokens) || pronounOf(phrases, index) !== undefined) return true;
	// "Deal is dead, minister announced"
	if (takesClause(verb) && isComma(phrases[index - 2])) return true;
	return goesOn(phrases, index, tokens, verb);
}

/** "decided to sell", "feared that", "attacked and burned the village": the verb goes on to what it takes. */
function goesOn(phrases: readonly Phrase[], index: number, tokens: readonly Token[], verb: Token): boolean {
	const {lemma} = verb;
	const next = phrases[index + 1];
	if (next?.kind === 'verb') {
		if (next.form === 'infinitive') return infinitiveVerbs.has(lemma) && !objectControlVerbs.has(lemma);
		// "denied selling drugs", but "Three caught smuggling gold"
		return next.form === 'ing' && takesClause(verb);
	}
	if (next?.kind !== 'link') return false;
	const {pos, lower, text} = next.token;
	if (pos === 'CCONJ' && phrases[index + 2]?.kind === 'verb') return hasObject(phrases, index + 2, tokens);
	return lower === 'that' || /^["“‘:]$/.test(text);
}

/** Headlines, captions and other lines without a full stop leave "was" out. */
function isHeadline(tokens: readonly Token[]): boolean {
	return !/^[.!?…"”’]$/.test(tokens.at(-1)?.text ?? '');
}
