import type {Token} from '../model/index.ts';
import {isComma, type Phrase} from './syntax.ts';
import {isPastParticiple} from './verb-groups.ts';

/** Tells "agreements signed in 1993 ended" from "they signed in 1993": a bare past form beside another finite verb describes its noun. */
export function markParticiples(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
	return phrases.map((phrase, index) => {
		if (phrase.kind !== 'verb' || phrase.form !== 'finite' || phrase.first !== phrase.last) return phrase;
		const verb = tokens[phrase.main];
		if (verb?.pos !== 'VERB' || !isPastParticiple(verb) || verb.lower.endsWith('s')) return phrase;
		return isReduced(phrases, index) ? {...phrase, form: 'ed', passive: true} : phrase;
	});
}

/** Whether a bare past form is a relative clause without its pronoun: "agreements signed by both". */
function isReduced(phrases: readonly Phrase[], index: number): boolean {
	const next = phrases[index + 1];
	if (next?.kind === 'noun' && next.preposition === undefined) return false;
	if (next?.kind === 'link' && next.token.lower === 'by') return true;
	const before = isComma(phrases[index - 1]) ? phrases[index - 2] : phrases[index - 1];
	return before?.kind === 'noun' && standsBesideVerb(phrases, index);
}

function standsBesideVerb(phrases: readonly Phrase[], index: number): boolean {
	const earlier = verbOrBreak(phrases, index, -1);
	// the object or complement of an earlier verb: "ending agreements signed after the war"
	if (earlier?.kind === 'verb' && earlier.form !== 'infinitive') return true;
	// "agreements signed in 1993 are void": the next finite verb needs this subject
	const later = verbOrBreak(phrases, index, 1);
	return later?.kind === 'verb' && later.form === 'finite';
}

/** The nearest verb or break to the left (-1) or right (1) of a place. */
function verbOrBreak(phrases: readonly Phrase[], index: number, step: 1 | -1): Phrase | undefined {
	let at = index + step;
	for (let phrase = phrases[at]; phrase; phrase = phrases[at]) {
		if (phrase.kind === 'verb' || isBreak(phrase)) return phrase;
		at += step;
	}
	return undefined;
}

function isBreak(phrase: Phrase): boolean {
	return (
		phrase.kind === 'link' &&
		(phrase.token.pos === 'SCONJ' ||
			phrase.token.pos === 'CCONJ' ||
			/^(?:[;:—–]|that|which|who|as|while)$/.test(phrase.token.lower))
	);
}
