import {headlineBases} from '../knowledge/headline-verbs.ts';
import {speechVerbs} from '../knowledge/speech-verbs.ts';
import {classOfVerb} from '../knowledge/verb-classes.ts';
import type {PartOfSpeech, Token} from '../model/index.ts';
import {isNounAt, lemmaAt, lowerAt, posAt} from './token-at.ts';

/** A verb that the tagger took for an adjective or a noun. */
export function isHiddenVerb(tokens: readonly Token[], at: number, pos: 'ADJ' | 'NOUN'): boolean {
	const isVerb = pos === 'ADJ' ? isPerfect(tokens, at) || isDying(tokens, at) : isNounOfVerb(tokens, at);
	return isVerb || isBaseVerb(tokens, at);
}

/** "in 1997, when 14 soldiers drowned while crossing a strait": who dies does it behind a noun, and is called so before one. */
function isDying(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || classOfVerb(verbLemmaOf(token)) !== 'die' || !isNounAt(tokens, at - 1)) return false;
	return !isNounAt(tokens, at + 1) && posAt(tokens, at + 1) !== 'ADJ';
}

function isNounOfVerb(tokens: readonly Token[], at: number): boolean {
	// "bandits had abducted no fewer than 85 pupils"
	const isParticiple = posAt(tokens, at + 1) === 'DET' && isPerfect(tokens, at);
	return isParticiple || isBehindBeen(tokens, at) || isReporting(tokens, at) || isCosting(tokens, at);
}

/** "who were trapped this month have been rescued in an operation" */
function isBehindBeen(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const before = posAt(tokens, at - 1) === 'ADV' ? at - 2 : at - 1;
	if (!token?.lower.endsWith('ed') || !/^(?:been|being)$/.test(lowerAt(tokens, before))) return false;
	return verbLemmaOf(token) !== token.lower && !isNounAt(tokens, at + 1);
}

/** "Local newspapers report that the dam burst": no compound has its first noun in the plural and "that" behind it. */
function isReporting(tokens: readonly Token[], at: number): boolean {
	const lower = lowerAt(tokens, at);
	const before = tokens[at - 1];
	if (before?.pos !== 'NOUN' || before.lower === before.lemma || lowerAt(tokens, at + 1) !== 'that') return false;
	return speechVerbs.get(lower) === lower;
}

/** "The fire cost 14 lives", "cost the lives of two men": no compound ends before a number or a determiner. */
function isCosting(tokens: readonly Token[], at: number): boolean {
	const next = posAt(tokens, at + 1);
	const lives = lowerAt(tokens, at + 1) === 'the' && /^(?:lives|life)$/.test(lowerAt(tokens, at + 2));
	return lowerAt(tokens, at) === 'cost' && isNounAt(tokens, at - 1) && (next === 'NUM' || next === 'SYM' || lives);
}

/** "abduct" of "abducted", which the tagger took for a noun. */
export function verbLemmaOf({lower, lemma}: Token): string {
	if (lemma !== lower || !lower.endsWith('ed')) return lemma;
	const bases = [lower.slice(0, -2), lower.slice(0, -1)];
	return bases.find(isKnownVerb) ?? lemma;
}

function isKnownVerb(base: string): boolean {
	return headlineBases.has(base) || classOfVerb(base) !== undefined;
}

const modals = new Set("will would may might can could shall should must wo ca 'll".split(' '));
const helpers = new Set([...modals, 'do', 'does', 'did']);

/** What begins a noun phrase of its own. */
export const phraseOpeners: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON', 'PROPN']);
/** What stands behind a verb and hardly ever behind an adjective that has no "be" before it. */
const behindModal: ReadonlySet<PartOfSpeech> = new Set([
	...phraseOpeners,
	'NUM',
	'SYM',
	'ADP',
	'SCONJ',
	'ADV',
	'PUNCT',
]);

/** "will close the mine", "to not back the plan", "will last until May": what is known to be a verb, behind a word that takes only its base form. */
function isBaseVerb(tokens: readonly Token[], at: number): boolean {
	const lower = lowerAt(tokens, at);
	const next = posAt(tokens, at + 1);
	if (!behindModal.has(next)) return false;
	if (!isKnownVerb(lower)) return false;
	const before = beforeAdverbs(tokens, at);
	const isHelped = posAt(tokens, before) === 'AUX' && helpers.has(lowerAt(tokens, before));
	if (phraseOpeners.has(next)) return isHelped || isInfinitiveMark(tokens, before);
	// "Can close friends of hers": a question has its subject behind the modal
	return isHelped && before > 0 && modals.has(lowerAt(tokens, before));
}

/** The place of the last word before one that is no adverb and does not deny. */
function beforeAdverbs(tokens: readonly Token[], at: number): number {
	let before = at - 1;
	while (posAt(tokens, before) === 'ADV' || /^(?:not|n't)$/.test(lowerAt(tokens, before))) before--;
	return before;
}

function isInfinitiveMark(tokens: readonly Token[], at: number): boolean {
	return posAt(tokens, at) === 'PART' && lowerAt(tokens, at) === 'to';
}

/** "to have drowned", "had also drowned" */
function isPerfect(tokens: readonly Token[], at: number): boolean {
	const before = posAt(tokens, at - 1) === 'ADV' ? at - 2 : at - 1;
	if (!lowerAt(tokens, at).endsWith('ed') || lemmaAt(tokens, before) !== 'have') return false;
	return !isNounAt(tokens, at + 1) && posAt(tokens, at + 1) !== 'ADJ';
}
