import {classOfNoun} from '../knowledge/noun-classes.ts';
import {foldSpelling} from '../knowledge/spelling.ts';
import {stemOf} from '../knowledge/stems.ts';
import {classOfEventNoun, classOfVerb} from '../knowledge/verb-classes.ts';
import type {Token} from '../model/index.ts';
import {remember} from '../model/remember.ts';

/** The class or lemma by which a word is compared; numbers and words without meaning of their own have none. */
export function termOf({pos, lemma, lower}: Token): string | undefined {
	if (pos === 'VERB') return verbTerm(lemma);
	if (pos === 'NOUN' || pos === 'PROPN') return classOfEventNoun(lemma, lower) ?? nounTerm(lemma);
	return pos === 'ADJ' ? lemma : undefined;
}

const verbTerm = remember((lemma) => classOfVerb(lemma) ?? stemOf(foldSpelling(lemma)));

const nounTerm = remember((lemma) => {
	const general = classOfNoun(lemma);
	return classOfEventNoun(general) ?? stemOf(foldSpelling(general));
});

const known = new WeakMap<readonly Token[], readonly (string | undefined)[]>();

/** The term of each token of a sentence, in order; looked up once, however many questions read the sentence. */
export function termsOfTokens(tokens: readonly Token[]): readonly (string | undefined)[] {
	const terms = known.get(tokens) ?? tokens.map(termOf);
	known.set(tokens, terms);
	return terms;
}
