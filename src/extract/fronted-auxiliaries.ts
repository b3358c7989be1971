import type {Token} from '../model/index.ts';
import type {Phrase, VerbGroup} from './syntax.ts';
import {canBeParticiple} from './verb-groups.ts';

/** Words that bring an auxiliary before its subject, and deny what it helps to tell. */
const deniers: ReadonlySet<string> = new Set(['nor', 'neither', 'never']);

/** Gives an auxiliary before the subject back to its verb: "nor has the mine been inspected" denies an inspection. */
export function joinFrontedAuxiliaries(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
	const joined = [...phrases];
	for (const [index, phrase] of phrases.entries()) {
		const verb = helpedVerb(phrases, index, tokens);
		const token = tokens[phrase.first];
		if (!verb || !token) continue;
		joined[index] = {kind: 'link', first: phrase.first, last: phrase.last, token};
		joined[index + 2] = {...verb, form: 'finite', passive: isPassive(token, verb, tokens), negated: true};
	}
	return joined;
}

/** The verb that a fronted auxiliary at a place helps. */
function helpedVerb(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): VerbGroup | undefined {
	const [denier, auxiliary, subject, verb] = phrases.slice(Math.max(0, index - 1), index + 3);
	if (!isDenier(denier) || subject?.kind !== 'noun') return undefined;
	const isAuxiliary = auxiliary?.kind === 'verb' && tokens[auxiliary.main]?.pos === 'AUX';
	return isAuxiliary && verb?.kind === 'verb' && tokens[verb.main]?.pos === 'VERB' ? verb : undefined;
}

function isDenier(phrase: Phrase | undefined): boolean {
	return phrase?.kind === 'link' && deniers.has(phrase.token.lower);
}

function isPassive({lemma}: Token, {passive, main}: VerbGroup, tokens: readonly Token[]): boolean {
	const verb = tokens[main];
	return passive || (lemma === 'be' && verb !== undefined && canBeParticiple(verb));
}
