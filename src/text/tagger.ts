import model from 'wink-eng-lite-web-model';
import winkNLP, {type ItsFunction} from 'wink-nlp';
import type {PartOfSpeech} from '../model/index.ts';
import {remember} from './remember.ts';

/** Words as the tagger read them; one that it was shown may come back as several: "do" and "n't". */
export interface TaggedWords {
	readonly texts: readonly string[];
	/** Undefined for line breaks. */
	readonly tags: readonly (PartOfSpeech | undefined)[];
	/** The dictionary form of the word at an index, in lower case. */
	readonly lemmaAt: (index: number) => string;
}

const nlp = winkNLP(model, ['pos']);
const lexicon = nlp.readDoc('');
const [values, tags, lemmas] = [reader('value'), reader('pos'), reader('lemma')];
// oxlint-disable-next-line typescript/unbound-method -- wink knows its readers by identity
const contractions: ItsFunction<boolean> = nlp.its.contractionFlag;

/** wink knows its readers by identity and declares `lemma` with parameters that its own `out` does not pass. */
function reader(name: 'value' | 'pos' | 'lemma'): ItsFunction<string> {
	const found: unknown = Reflect.get(nlp.its, name);
	if (!isReader(found)) throw new Error(`wink-nlp has no reader "${name}"`);
	return found;
}

function isReader(value: unknown): value is ItsFunction<string> {
	return typeof value === 'function';
}

/** Whether the tagger's lexicon holds an English word, contraction or abbreviation: "don't", "Mr.", next to no surnames. */
export const isLexiconWord: (word: string) => boolean = remember((word) => !lexicon.isOOV(word));

/**
 * Tags words that stand with one space between them, and with a line break between sentences, which parts their contexts.
 * They must be single words: what the tagger once met as one word it never takes apart again, so that loose text would be
 * read in the light of what was read before.
 */
export function tagWords(words: string): TaggedWords {
	const tokens = nlp.readDoc(words).tokens();
	const texts = tokens.out(values);
	const found = tokens.out(tags).map((tag) => partsOfSpeech.get(tag));
	const contracted = tokens.out(contractions);
	const lemmaAt = (index: number): string => {
		const text = texts[index] ?? '';
		const known = lemmasOf(found[index] ?? 'X');
		const lemma = contracted[index] === true ? undefined : known.get(text);
		if (lemma !== undefined) return lemma;
		const read = ownLemmas.get(text.toLowerCase()) ?? lowerCase(tokens.itemAt(index).out(lemmas));
		if (contracted[index] !== true) known.set(text, read);
		return read;
	};
	return {texts, tags: found, lemmaAt};
}

const partsOfSpeech: ReadonlyMap<string, PartOfSpeech> = new Map(
	(
		[
			'ADJ',
			'ADP',
			'ADV',
			'AUX',
			'CCONJ',
			'DET',
			'INTJ',
			'NOUN',
			'NUM',
			'PART',
			'PRON',
			'PROPN',
			'PUNCT',
			'SCONJ',
			'SYM',
			'VERB',
			'X',
		] as const
	).map((tag) => [tag, tag]),
);

/** Plurals that English treats as words of their own. */
const ownLemmas: ReadonlyMap<string, string> = new Map([
	['data', 'data'],
	['media', 'media'],
	['latest', 'latest'],
]);

/** Lower case, curly apostrophes made straight. */
export const lowerCase: (word: string) => string = remember((word) => word.toLowerCase().replaceAll('’', "'"));

/** Words kept with one part of speech before they are forgotten. */
const mostKnown = 20_000;
const knownLemmas = new Map<PartOfSpeech, Map<string, string>>();

/** A word and its part of speech have one lemma, but in contractions. */
function lemmasOf(tag: PartOfSpeech): Map<string, string> {
	const known = knownLemmas.get(tag);
	if (known !== undefined && known.size < mostKnown) return known;
	const fresh = new Map<string, string>();
	knownLemmas.set(tag, fresh);
	return fresh;
}
