import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import {remember} from '../model/remember.ts';

/** A word, or a part of one that the tagger takes apart ("do" and "n't"), as the lexicon has it. Tags are wink's numbers. */
export interface LexiconWord {
	/** As it was shown. */
	readonly text: string;
	/** The tag that it has where the context says nothing. */
	readonly tag: number;
	/** The tags that it can have, a bit each. */
	readonly possible: number;
	/** What stands for it in the patterns of contexts, 0 where that is its tag. */
	readonly hint: number;
	/** It is part of a contraction, whose tags no context changes. */
	readonly contracted: boolean;
	/** Its dictionary form when it has a tag. */
	readonly lemma: (tag: number) => string;
}

/** The part that is used of how wink holds a text. */
interface RawDocument {
	readonly cache: {
		readonly value: (lexeme: number) => string;
		readonly normal: (lexeme: number) => number;
		readonly nox: (spacing: number) => number;
		readonly property: (lexeme: number, name: 'posHint') => number;
		readonly isMemberPOS: (norm: number, tag: number) => boolean;
		/** Asked for by its reader of lemmas. */
		readonly valueOf: (name: 'pos', tag: number) => string;
	};
	/** Four numbers a token: lexeme, spaces before it and norm in a contraction, lemma and tag of a contraction, flags. */
	readonly tokens: readonly number[];
}

/** How many bits a lemma takes in a token, below the tag. */
const lemmaBits = 20;
/** From here on the second number of a token tells of a contraction. */
const contraction = 0x10000;

/** More than there are tags. */
const mostTags = 31;

let handed: {readonly document: RawDocument; readonly tags: readonly number[]} | undefined;
/** Stands in for wink's patterns of contexts, and gets what they would change. */
const contexts = {
	machines: [],
	setter: (document: RawDocument, tags: readonly number[]): void => {
		handed = {document, tags};
	},
};
const nlp = winkNLP({...model, pos: () => contexts}, ['pos']);
const lexicon = nlp.readDoc('');

/** Whether the tagger's lexicon holds an English word, contraction or abbreviation: "don't", "Mr.", next to no surnames. */
export const isLexiconWord: (word: string) => boolean = remember((word) => !lexicon.isOOV(word));

/** What the lexicon has of a word: more than one where it takes the word apart, as in "don't" and "year-old". */
export function lookUp(shown: string): LexiconWord[] {
	nlp.readDoc(shown);
	if (handed === undefined) return [];
	const {document, tags} = handed;
	return tags.map((tag, at) => wordOf(document, tag, document.tokens.slice(4 * at, 4 * at + 4)));
}

function wordOf(
	{cache}: RawDocument,
	tag: number,
	[lexeme = 0, spacing = 0, own = 0, flags = 0]: readonly number[],
): LexiconWord {
	const contracted = spacing >= contraction;
	const norm = contracted ? cache.nox(spacing) : cache.normal(lexeme);
	let possible = 0;
	for (let one = 0; one < mostTags; one++) if (cache.isMemberPOS(norm, one)) possible |= 1 << one;
	return {
		text: cache.value(lexeme),
		tag,
		possible,
		hint: cache.property(lexeme, 'posHint'),
		contracted,
		lemma: (given) => {
			const tokens = [lexeme, spacing, contracted ? own : given << lemmaBits, flags];
			return nlp.its.lemma(0, {cache, tokens}, model.addons);
		},
	};
}
