import type {Token} from '../model/index.ts';
import {isBreak} from './relative-clauses.ts';
import type {Phrase, VerbGroup} from './syntax.ts';
import {canBeParticiple} from './verb-groups.ts';

/**
 * The verb group before an "and" whose auxiliaries hold for the one at a place too: "was arrested" over "charged" in "was arrested
 * and charged", "may close" over "sell" in "may close the mine and sell the land".
 */
export function sharedGroup(
	phrases: readonly Phrase[],
	index: number,
	tokens: readonly Token[],
): VerbGroup | undefined {
	const word = mainOf(phrases[index], tokens);
	const before = word && joinedBefore(phrases, index);
	return before && shares(before, word, tokens) ? before : undefined;
}

/** The verb of a group that has no auxiliaries of its own. */
function mainOf(phrase: Phrase | undefined, tokens: readonly Token[]): Token | undefined {
	const word = phrase?.kind === 'verb' && phrase.first === phrase.main ? tokens[phrase.main] : undefined;
	return word?.pos === 'VERB' ? word : undefined;
}

function shares(before: VerbGroup, word: Token, tokens: readonly Token[]): boolean {
	const main = tokens[before.main];
	if (main?.pos !== 'VERB') return false;
	if (before.passive) return before.form !== 'ed' && canBeParticiple(word);
	const helped = before.first < before.main || before.shares !== undefined;
	return helped && isBase(main) && isBase(word);
}

function isBase({lower, lemma}: Token): boolean {
	return lower === lemma;
}

/** The verb of the same clause before an "and", "or" or "but" that stands before a place, over adverbs: "and later released". */
function joinedBefore(phrases: readonly Phrase[], index: number): VerbGroup | undefined {
	let at = index - 1;
	while (isAdverb(phrases[at])) at--;
	const conjunction = phrases[at];
	if (conjunction?.kind !== 'link' || conjunction.token.pos !== 'CCONJ') return undefined;
	for (at--; at >= 0 && !isBreak(phrases, at); at--) {
		const phrase = phrases[at];
		if (phrase?.kind === 'verb') return phrase;
	}
	return undefined;
}

function isAdverb(phrase: Phrase | undefined): boolean {
	return phrase?.kind === 'link' && phrase.token.pos === 'ADV';
}
