import {classOfVerb} from '../knowledge/verb-classes.ts';
import type {Sentence, Token} from '../model/index.ts';
import {freeSubjects} from './fresh-subjects.ts';
import {joinTransparent, nounPhraseAt} from './noun-phrases.ts';
import {markParticiples} from './participles.ts';
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
	return markParticiples(freeSubjects(joinTransparent(scanPhrases(tokens), tokens), tokens), tokens);
}

function scanPhrases(tokens: readonly Token[]): Phrase[] {
	const phrases: Phrase[] = [];
	let at = 0;
	let preposition: string | undefined;
	for (let token = tokens[at]; token; token = tokens[at]) {
		const verb = isPreposition(token, tokens[at + 1]) ? undefined : verbGroupAt(tokens, at);
		const phrase: Phrase = verb ??
			nounPhraseAt(tokens, at, phrases, preposition) ?? {kind: 'link', first: at, last: at, token};
		phrases.push(phrase);
		preposition = prepositionAfter(tokens, phrase, phrases.at(-2), preposition);
		at = phrase.last + 1;
	}
	return phrases;
}

/** Forms of verbs that are prepositions: "including", "according to". */
function isPreposition({lower}: Token, next: Token | undefined): boolean {
	return lower === 'including' || (lower === 'according' && next?.lower === 'to');
}

/** "called off the strike": the word behind the verb makes another verb of it and takes no noun phrase. */
function isParticle(tokens: readonly Token[], phrase: Phrase, before: Phrase | undefined): boolean {
	if (phrase.kind !== 'link' || before?.kind !== 'verb') return false;
	return classOfVerb(`${tokens[before.main]?.lemma ?? ''} ${phrase.token.lower}`) !== undefined;
}

/** The preposition that a noun phrase takes after this phrase; adverbs may stand between: "in nearly all cases". */
function prepositionAfter(
	tokens: readonly Token[],
	phrase: Phrase,
	before: Phrase | undefined,
	preposition: string | undefined,
): string | undefined {
	if (phrase.kind !== 'link' || isParticle(tokens, phrase, before)) return undefined;
	const {pos, lower} = phrase.token;
	if (before?.kind === 'link' && before.token.lower === 'according') return `according ${lower}`;
	if (pos === 'ADP' || lower === 'including' || (pos === 'SCONJ' && prepositional.has(lower))) return lower;
	return pos === 'ADV' ? preposition : undefined;
}
