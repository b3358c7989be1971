import type {PartOfSpeech} from '../model/index.ts';
import {remember} from '../model/remember.ts';
import {retag} from './tag-contexts.ts';
import {type LexiconWord, lookUp} from './wink-lexicon.ts';

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

/** Lower case, curly apostrophes made straight. */
export const lowerCase: (word: string) => string = remember((word) => word.toLowerCase().replaceAll('’', "'"));

/** A word of the lexicon with what was said of it before, by tag. */
interface KnownWord extends LexiconWord {
	readonly tagged: TaggedWord[];
}

const knownWords = remember((shown): readonly KnownWord[] => lookUp(shown).map((word) => ({...word, tagged: []})));

/** Tags the words of one sentence: one or more for each that is shown and has no tag of its own, in order. */
export function tagWords(shown: readonly {readonly shown: string; readonly pos?: PartOfSpeech}[]): TaggedWord[] {
	const words: KnownWord[] = [];
	const tags: number[] = [];
	for (const {shown: one, pos} of shown) {
		if (pos !== undefined) continue;
		for (const word of knownWords(one)) {
			words.push(word);
			tags.push(word.tag);
		}
	}
	retag(words, tags);
	return words.map((word, at) => taggedAs(word, word.contracted ? word.tag : (tags[at] ?? word.tag)));
}

function taggedAs(word: KnownWord, tag: number): TaggedWord {
	return (word.tagged[tag] ??= wordOf(word, tag));
}

function wordOf({text, lemma}: KnownWord, tag: number): TaggedWord {
	const lower = lowerCase(text);
	return {
		text,
		lower,
		lemma: lemmaOf(lower, lowerCase(lemma(tag))),
		pos: partsOfSpeech[tag] ?? 'X',
	};
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

/** By the numbers that wink has for them. */
const partsOfSpeech: readonly PartOfSpeech[] = [
	'X',
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
	'X',
	'SYM',
	'VERB',
	'X',
	'SCONJ',
];
