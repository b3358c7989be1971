import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import {remember} from './remember.ts';

const nlp = winkNLP(model, []);
/** No longer word is in the lexicon, and the tagger takes quadratic time on a long one. */
const plainWord = /^\p{Ll}{1,40}$/u;

function lexemeId(word: string): number {
	// oxlint-disable-next-line typescript/unbound-method -- wink knows its helpers by identity
	const id: unknown = nlp.readDoc(word).tokens().itemAt(0).out(nlp.its.uniqueId);
	return typeof id === 'number' ? id : Number.POSITIVE_INFINITY;
}

/** The first number that the tagger gives to a word outside its lexicon: no English word is spelt like this. */
const firstUnknownId = lexemeId('qzxqzxv');

/** Whether the tagger's English lexicon holds a lower-case word: "strawberry", not "trimble". It holds next to no surnames. */
export const isDictionaryWord: (lower: string) => boolean = remember(
	(lower) => plainWord.test(lower) && lexemeId(lower) < firstUnknownId,
);
