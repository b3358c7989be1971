import type {PartOfSpeech, Span, Token} from '../model/index.ts';
import {lowerCase, type TaggedWord, tagWords} from './tagger.ts';
import {splitWords, type Word} from './words.ts';

/** Sentences are tagged together up to this many UTF-16 units, which bounds the memory of the tagger. */
const mostTagged = 20_000;

/**
 * The words of sentences with part of speech and lemma, offsets counted in the whole text. White space makes no token.
 * `written` holds the sentences as the tagger shall see them, of the same length: headlines without their capitals.
 */
export function tokenize(text: string, sentences: readonly Span[], written: readonly string[]): Token[][] {
	const tokens: Token[][] = [];
	let from = 0;
	while (from < sentences.length) {
		let to = from;
		for (let units = 0; to < sentences.length && units < mostTagged; to++) units += written[to]?.length ?? 0;
		tagTogether(text, sentences.slice(from, to), written.slice(from, to), tokens);
		from = to;
	}
	return tokens;
}

function tagTogether(text: string, sentences: readonly Span[], written: readonly string[], tokens: Token[][]): void {
	const words = written.map(splitWords);
	const tagged = tagWords(words.map(shownWords).join('\n'));
	let read = 0;
	for (const [index, {start}] of sentences.entries()) {
		const found: Token[] = [];
		const asWritten = text.startsWith(written[index] ?? '', start);
		for (const word of words[index] ?? []) {
			if (word.pos === undefined) read = addTagged(text, start, word, asWritten, tagged, read, found);
			else found.push(untagged(text, start, word, word.pos));
		}
		tokens.push(found);
	}
}

function shownWords(words: readonly Word[]): string {
	let shown = '';
	for (const word of words) if (word.pos === undefined) shown += `${word.shown} `;
	return shown;
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
		const end = start + known.text.length;
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
