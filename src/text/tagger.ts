import model from 'wink-eng-lite-web-model';
import winkNLP, {type ItsFunction} from 'wink-nlp';
import type {PartOfSpeech} from '../model/index.ts';
import {remember} from './remember.ts';

/** What the tagger says of a word. */
export interface TaggedWord {
	/** As it was shown, or a part of it: "do" and "n't". */
	readonly text: string;
	/** Lower case, curly apostrophes made straight. */
	readonly lower: string;
	/** Dictionary form in lower case. */
	readonly lemma: string;
	readonly pos: PartOfSpeech;
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

/** Lower case, curly apostrophes made straight. */
export const lowerCase: (word: string) => string = remember((word) => word.toLowerCase().replaceAll('’', "'"));

/**
 * Tags words that stand with one space between them, and with a line break between sentences, which parts their contexts.
 * They must be single words: what the tagger once met as one word it never takes apart again, so that loose text would be
 * read in the light of what was read before.
 */
export function tagWords(shown: string): TaggedWord[] {
	const tokens = nlp.readDoc(shown).tokens();
	const [texts, found, contracted] = [tokens.out(values), tokens.out(tags), tokens.out(contractions)];
	const tagged: TaggedWord[] = [];
	for (let index = 0; index < texts.length; index++) {
		const text = texts[index] ?? '';
		const tag = found[index] ?? '';
		if (tag === 'SPACE') continue;
		const words = knownWords(tag);
		let word = contracted[index] === true ? undefined : words.get(text);
		if (word === undefined) {
			word = wordOf(text, tag, tokens.itemAt(index).out(lemmas));
			// a word with its tag has one lemma, but in contractions
			if (contracted[index] !== true) words.set(text, word);
		}
		tagged.push(word);
	}
	return tagged;
}

/** Words kept with one part of speech before they are forgotten. */
const mostKnown = 20_000;
const known = new Map<string, Map<string, TaggedWord>>();

function knownWords(tag: string): Map<string, TaggedWord> {
	const words = known.get(tag);
	if (words !== undefined && words.size < mostKnown) return words;
	const fresh = new Map<string, TaggedWord>();
	known.set(tag, fresh);
	return fresh;
}

/** Plurals that English treats as words of their own. */
const ownLemmas: ReadonlyMap<string, string> = new Map([
	['data', 'data'],
	['media', 'media'],
	['latest', 'latest'],
]);

function lemmaOf(lower: string, lemma: string): string {
	return ownLemmas.get(lower) ?? withSilentE(lower, lemma) ?? lemma;
}

/** "fined" comes from "fine", not "fin": one short vowel before one consonant would have doubled it ("stopped"). */
function withSilentE(lower: string, lemma: string): string | undefined {
	const undoubled = lower === `${lemma}ed` || lower === `${lemma}ing`;
	return undoubled && /^[^aeiou]*[aeiou][bcdfgklmnprtvz]$/.test(lemma) ? `${lemma}e` : undefined;
}

function wordOf(text: string, tag: string, lemma: string): TaggedWord {
	const lower = lowerCase(text);
	return {text, lower, lemma: lemmaOf(lower, lowerCase(lemma)), pos: partsOfSpeech.get(tag) ?? 'X'};
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
