import type {PartOfSpeech, Span, Token} from '../model/index.ts';
import {lowerCase, type TaggedWords, tagWords} from './tagger.ts';
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

/** The tagger's words and how many of them are tokens already. */
interface Reading {
	readonly tagged: TaggedWords;
	read: number;
}

function tagTogether(text: string, sentences: readonly Span[], written: readonly string[], tokens: Token[][]): void {
	const words = written.map(splitWords);
	const reading = {tagged: tagWords(words.map(shownWords).join('\n')), read: 0};
	for (const [index, {start}] of sentences.entries()) {
		const found: Token[] = [];
		const asWritten = text.startsWith(written[index] ?? '', start);
		for (const word of words[index] ?? []) addTokens(text, start, word, asWritten, reading, found);
		tokens.push(found);
	}
}

function shownWords(words: readonly Word[]): string {
	let shown = '';
	for (const word of words) if (word.pos === undefined) shown += `${word.shown} `;
	return shown;
}

/** Adds the tokens of one word: two for "don't", three for "year-old". */
function addTokens(
	text: string,
	offset: number,
	word: Word,
	asWritten: boolean,
	reading: Reading,
	tokens: Token[],
): void {
	let start = offset + word.start;
	const end = offset + word.end;
	if (word.pos !== undefined) {
		const found = text.slice(start, end);
		tokens.push(token(start, found, lowerCase(found), word.pos));
		return;
	}
	const {texts, tags, lemmaAt} = reading.tagged;
	while (start < end && reading.read < texts.length) {
		const index = reading.read++;
		const pos = tags[index];
		if (pos === undefined) continue;
		const shown = texts[index] ?? '';
		const found = asWritten && !word.altered ? shown : text.slice(start, start + shown.length);
		tokens.push(token(start, found, word.altered && found !== shown ? lowerCase(found) : lemmaAt(index), pos));
		start += shown.length;
	}
}

function token(start: number, text: string, lemma: string, pos: PartOfSpeech): Token {
	return {start, end: start + text.length, text, lower: lowerCase(text), lemma, pos};
}
