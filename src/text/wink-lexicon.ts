import featuresOf from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import loadCoreModel from 'wink-eng-lite-web-model/dist/load-core-model.js';
import createLexicon from 'wink-nlp/src/cache.js';
import compileExpressions from 'wink-nlp/src/compile-trex.js';
import openDocument, {type RawDocument} from 'wink-nlp/src/dd-wrapper.js';
import its from 'wink-nlp/src/its.js';
import createTokenizer from 'wink-nlp/src/tokenizer.js';
import mappers from 'wink-nlp/src/tokens-mappers.js';
import {remember} from './remember.ts';
import type {WordInContext} from './tag-contexts.ts';

/** A word, or a part of one that the tagger takes apart ("do" and "n't"), as the lexicon has it. */
export interface LexiconWord extends WordInContext {
	/** As it was shown. */
	readonly text: string;
	/** The tag that it has where the context says nothing. */
	readonly tag: number;
	/** It is part of a contraction, whose tags no context changes. */
	readonly contracted: boolean;
	/** Its dictionary form when it has a tag. */
	readonly lemma: (tag: number) => string;
}

const core = loadCoreModel();
const lexicon = createLexicon(core, featuresOf);
const splitWord = createTokenizer(compileExpressions(core.trex), core.tcat.hash, core.preserve);

/** The names of tags by their numbers. */
export const tagNames: readonly string[] = core.pos.list;

/** How many bits a lemma takes in a token, below its tag. */
const lemmaBits = 20;

/** Whether the tagger's lexicon holds an English word, contraction or abbreviation: "don't", "Mr.", next to no surnames. */
export const isLexiconWord: (word: string) => boolean = remember((word) => !lexicon.isOOV(word));

/** What the lexicon has of a word: more than one where it takes the word apart, as in "don't" and "year-old". */
export function lookUp(shown: string): LexiconWord[] {
	const document: RawDocument = {cache: lexicon, tokens: [], numOfTokens: 0};
	splitWord(openDocument(document), shown);
	const norms = mappers.mapRawTokens2UIdOfNormal(document);
	return mappers.mapRawTokens2UIdOfDefaultPOS(document).map((tag, at): LexiconWord => {
		const [lexeme = 0, spacing = 0] = document.tokens.slice(4 * at);
		const contracted = its.contractionFlag(at, document);
		const lemmaAs = (given: number): string =>
			its.lemma(0, {...document, tokens: [lexeme, spacing, given << lemmaBits, 0]}, {lemmatize});
		return {
			text: its.value(at, document),
			tag,
			hint: lexicon.property(lexeme, 'posHint'),
			possible: possibleTags(norms[at] ?? 0),
			contracted,
			lemma: contracted ? () => its.lemma(at, document, {lemmatize}) : lemmaAs,
		};
	});
}

function possibleTags(norm: number): number {
	let possible = 0;
	for (const tag of tagNames.keys()) if (lexicon.isMemberPOS(norm, tag)) possible |= 1 << tag;
	return possible;
}
