import type {PartOfSpeech} from '../model/index.ts';
import {remember} from '../model/remember.ts';
import {retag, type WordColumns} from './tag-contexts.ts';
import {type LexiconWord, lookUp} from './wink-lexicon.ts';

/** What the tagger says of a word. */
export interface TaggedWord {
	/** As it was shown, or a part of it: "do" and "n't". */
	readonly text: string;
	/** Of the text: it is asked for all words, and not all texts are at hand. */
	readonly length: number;
	/** Lower case, curly apostrophes made straight. */
	readonly lower: string;
	/** Dictionary form in lower case. */
	readonly lemma: string;
	readonly pos: PartOfSpeech;
}

/** Lower case, curly apostrophes made straight. */
export const lowerCase: (word: string) => string = remember((word) => word.toLowerCase().replaceAll('’', "'"));

/** Words kept before all are forgotten: more than a newspaper's vocabulary. */
const mostMet = 50_000;

/** The words met so far by number, each column apart: what is asked for most lies close together. */
interface MetWords extends WordColumns {
	/** The number of a word as it is shown, or those of the parts that the lexicon takes it apart into. */
	readonly numbers: Map<string, number | readonly number[]>;
	readonly words: LexiconWord[];
	/** The tag that each has where the context says nothing, and what is said of it then. */
	readonly tags: number[];
	readonly usual: TaggedWord[];
	/** What is said of each with other tags, by tag. */
	readonly others: Map<number, TaggedWord>[];
	readonly hints: number[];
	readonly possible: number[];
}

let met = meetNone();

function meetNone(): MetWords {
	return {numbers: new Map(), words: [], tags: [], usual: [], others: [], hints: [], possible: []};
}

/** Tags the words of one sentence: one or more for each that is shown and has no tag of its own, in order. */
export function tagWords(shown: readonly {readonly shown: string; readonly pos?: PartOfSpeech}[]): TaggedWord[] {
	if (met.numbers.size > mostMet) met = meetNone();
	const {tags: usualTags, usual} = met;
	const words: number[] = [];
	for (const {shown: word, pos} of shown) {
		if (pos !== undefined) continue;
		const found = met.numbers.get(word) ?? meet(word);
		if (typeof found === 'number') words.push(found);
		else words.push(...found);
	}
	const tags = words.map((word) => usualTags[word] ?? 0);
	retag(words, tags, met);
	return words.map((word, at) => {
		const tag = tags[at] ?? 0;
		const asUsual = tag === usualTags[word] ? usual[word] : undefined;
		return asUsual ?? taggedAs(word, tag);
	});
}

function meet(shown: string): number | readonly number[] {
	const numbers = lookUp(shown).map(add);
	const [only] = numbers;
	const found = only !== undefined && numbers.length === 1 ? only : numbers;
	met.numbers.set(shown, found);
	return found;
}

/** Returns the number of the word. */
function add(word: LexiconWord): number {
	met.tags.push(word.tag);
	met.usual.push(wordOf(word, word.tag));
	met.others.push(new Map());
	met.hints.push(word.hint);
	met.possible.push(word.possible);
	return met.words.push(word) - 1;
}

/** What is said of a word with a tag that its context gives it; those of contractions keep their own. */
function taggedAs(number: number, tag: number): TaggedWord {
	const word = met.words[number];
	const known = word?.contracted ? met.usual[number] : met.others[number]?.get(tag);
	if (known !== undefined || word === undefined) return known ?? nothing;
	const tagged = wordOf(word, tag);
	met.others[number]?.set(tag, tagged);
	return tagged;
}

const nothing: TaggedWord = {text: '', length: 0, lower: '', lemma: '', pos: 'X'};

function wordOf({text, lemma}: LexiconWord, tag: number): TaggedWord {
	const lower = lowerCase(text);
	const pos = partsOfSpeech[tag] ?? 'X';
	return {text, length: text.length, lower, lemma: lemmaOf(lower, lowerCase(lemma(tag))), pos};
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
