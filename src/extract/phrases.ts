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
		const verb = token.lower === 'including' ? undefined : verbGroupAt(tokens, at);
		const phrase: Phrase = verb ??
			nounPhraseAt(tokens, at, phrases, preposition) ?? {kind: 'link', first: at, last: at, token};
		phrases.push(phrase);
		preposition = prepositionAfter(phrase, preposition);
		at = phrase.last + 1;
	}
	return phrases;
}

/** The preposition that a noun phrase takes after this phrase; adverbs may stand between: "in nearly all cases". */
function prepositionAfter(phrase: Phrase, before: string | undefined): string | undefined {
	if (phrase.kind !== 'link') return undefined;
	const {pos, lower} = phrase.token;
	if (pos === 'ADP' || lower === 'including' || (pos === 'SCONJ' && prepositional.has(lower))) return lower;
	return pos === 'ADV' ? before : undefined;
}
