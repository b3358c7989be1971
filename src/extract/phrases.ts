import {classOfPhrasalVerb} from '../knowledge/verb-classes.ts';
import type {Sentence, Token} from '../model/index.ts';
import {freeSubjects} from './fresh-subjects.ts';
import {joinFrontedAuxiliaries} from './fronted-auxiliaries.ts';
import {joinTransparent, nounPhraseAt, partAges} from './noun-phrases.ts';
import {markParticiples} from './participles.ts';
import {adverbialLength, complexPrepositionLength, isParticipial, purposeLength} from './prepositions.ts';
import type {Phrase} from './syntax.ts';
import {verbGroupAt} from './verb-groups.ts';

/** Words tagged as conjunctions that take a noun phrase: "for terminating", "after the crash". */
const prepositional = new Set([
	'for',
	'after',
	'before',
	'since',
	'until',
	'than',
	'of',
	'by',
	'with',
	'in',
	'on',
	'at',
	'from',
	'about',
	'despite',
]);

/** The phrases of a sentence from left to right; every token belongs to one. */
export function findPhrases({tokens}: Sentence): Phrase[] {
	const scanned = joinFrontedAuxiliaries(scanPhrases(tokens), tokens);
	const phrases = partAges(joinTransparent(scanned, tokens), tokens);
	return markParticiples(freeSubjects(phrases, tokens), tokens);
}

function scanPhrases(tokens: readonly Token[]): Phrase[] {
	const phrases: Phrase[] = [];
	let at = 0;
	let preposition: string | undefined;
	for (let token = tokens[at]; token; token = tokens[at]) {
		const phrase =
			linkAt(tokens, at, token) ?? verbGroupAt(tokens, at) ?? nounPhraseAt(tokens, at, phrases, preposition);
		phrases.push(phrase ?? {kind: 'link', first: at, last: at, token});
		preposition = prepositionAfter(tokens, phrases.at(-1), phrases.at(-2), preposition);
		at = (phrase?.last ?? at) + 1;
	}
	return phrases;
}

/** A preposition that is tagged otherwise or has several words: "including", "because of". */
function linkAt(tokens: readonly Token[], at: number, token: Token): Phrase | undefined {
	if (isParticipial(tokens, at)) return {kind: 'link', first: at, last: at, token, preposition: token.lower};
	const length = complexPrepositionLength(tokens, at);
	if (length === 0) return apartFrom(tokens, at, token);
	const words = tokens.slice(at, at + length).map(({lower}) => lower);
	return {kind: 'link', first: at, last: at + length - 1, token, preposition: words.join(' ')};
}

/** "in order", "in return": words that stand by themselves. */
function apartFrom(tokens: readonly Token[], at: number, token: Token): Phrase | undefined {
	const length = purposeLength(tokens, at) || adverbialLength(tokens, at);
	return length === 0 ? undefined : {kind: 'link', first: at, last: at + length - 1, token};
}

/** "called off the strike": the word behind the verb makes another verb of it and takes no noun phrase. */
function isParticle(tokens: readonly Token[], phrase: Phrase, before: Phrase | undefined): boolean {
	if (phrase.kind !== 'link' || before?.kind !== 'verb') return false;
	return classOfPhrasalVerb(tokens[before.main]?.lemma ?? '', phrase.token.lower) !== undefined;
}

/** The preposition that a noun phrase takes after this phrase; adverbs may stand between: "in nearly all cases". */
function prepositionAfter(
	tokens: readonly Token[],
	phrase: Phrase | undefined,
	before: Phrase | undefined,
	preposition: string | undefined,
): string | undefined {
	if (phrase?.kind !== 'link' || isParticle(tokens, phrase, before)) return undefined;
	if (phrase.preposition !== undefined) return phrase.preposition;
	const {pos, lower} = phrase.token;
	if (phrase.first < phrase.last) return undefined;
	if (pos === 'ADP' || (pos === 'SCONJ' && prepositional.has(lower))) return lower;
	return pos === 'ADV' ? preposition : undefined;
}
