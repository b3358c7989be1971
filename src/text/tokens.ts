import type {PartOfSpeech, Span, Token} from '../model/index.ts';
import {lowerCase, type TaggedWord, tagWords} from './tagger.ts';
import {splitWords, type Word} from './words.ts';

/**
 * The words of a sentence with part of speech and lemma, offsets counted in the whole text. White space makes no token.
 * `written` is the sentence as the tagger shall see it, of the same length: a headline without its capitals.
 */
export function tokenize(text: string, {start}: Span, written: string): Token[] {
	const words = splitWords(written);
	const tagged = tagWords(words);
	const asWritten = text.startsWith(written, start);
	const tokens: Token[] = [];
	let read = 0;
	for (const word of words) {
		if (word.pos === undefined) read = addTagged(text, start, word, asWritten, tagged, read, tokens);
		else tokens.push(untagged(text, start, word, word.pos));
	}
	return tokens;
}

function untagged(text: string, offset: number, word: Span, pos: PartOfSpeech): Token {
	const [start, end] = [offset + word.start, offset + word.end];
	const found = text.slice(start, end);
	return {start, end, text: found, lower: lowerCase(found), lemma: lowerCase(found), pos};
}

/** Adds the tokens of one word: two for "don't", three for "year-old". Returns the index of the next tagged word. */
function addTagged(
	text: string,
	offset: number,
	word: Word,
	asWritten: boolean,
	tagged: readonly TaggedWord[],
	from: number,
	tokens: Token[],
): number {
	const last = offset + word.end;
	let start = offset + word.start;
	let at = from;
	for (let known = tagged[at]; start < last && known !== undefined; known = tagged[++at]) {
		const end = start + known.length;
		if (asWritten && !word.altered) {
			tokens.push({start, end, text: known.text, lower: known.lower, lemma: known.lemma, pos: known.pos});
		} else {
			const found = text.slice(start, end);
			const lower = lowerCase(found);
			tokens.push({start, end, text: found, lower, lemma: lower === known.lower ? known.lemma : lower, pos: known.pos});
		}
		start = end;
	}
	return at;
}
