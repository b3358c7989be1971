import {smallAbbreviations} from '../knowledge/abbreviations.ts';
import type {PartOfSpeech, Span} from '../model/index.ts';
import {isOf, kinds} from './characters.ts';
import {remember} from '../model/remember.ts';
import {isLexiconWord} from './wink-lexicon.ts';
import {splitRun} from './word-pieces.ts';

/** One word, number or mark. Offsets count in the text that was split. */
export interface Word extends Span {
	/** What the tagger is shown, of the same length. */
	readonly shown: string;
	/** True where that is not the word itself. */
	readonly altered: boolean;
	/** Given to what is no word, so that the tagger need not see it. */
	readonly pos?: PartOfSpeech;
}

/** In UTF-16 units; longer runs without white space are no words: "aaa...". */
const longestRun = 120;
const point = 46;

const piecesOf = remember(splitRun);

/** Splits a sentence into its words; the same run of characters between white space is always split alike. */
export function splitWords(text: string): Word[] {
	const words: Word[] = [];
	let at = 0;
	while (at < text.length) {
		if (isSpace(text.charCodeAt(at))) {
			at++;
			continue;
		}
		const letters = endOfLetters(text, at);
		at = isEnd(text, letters) ? addPlain(text, at, letters, words) : addMarked(text, at, letters, words);
	}
	return words;
}

function addPlain(text: string, start: number, end: number, words: Word[]): number {
	if (end - start > longestRun) return addLong(text, start, end, words);
	words.push({start, end, shown: text.slice(start, end), altered: false});
	return end;
}

/** A word with a mark behind it, or anything else. */
function addMarked(text: string, start: number, letters: number, words: Word[]): number {
	if (
		letters - start > 1 &&
		letters - start < longestRun &&
		isEnd(text, letters + 1) &&
		isPlainMark(text.charCodeAt(letters))
	) {
		const word = text.slice(start, letters);
		if (!isAbbreviated(text, word, letters)) {
			words.push({start, end: letters, shown: word, altered: false});
			words.push({start: letters, end: letters + 1, shown: text.charAt(letters), altered: false});
			return letters + 1;
		}
	}
	let end = letters;
	while (!isEnd(text, end)) end++;
	if (end - start > longestRun) return addLong(text, start, end, words);
	let at = start;
	if (text.charCodeAt(letters) === point && isPlainLast(text, text.slice(start, letters), letters)) {
		words.push({start, end: letters, shown: text.slice(start, letters), altered: false});
		at = letters;
	}
	for (const {length, shown, altered} of piecesOf(text.slice(at, end))) {
		words.push({start: at, end: at + length, shown, altered});
		at += length;
	}
	return end;
}

/** Whether the mark behind a word is the point of an abbreviation: "Inc.", "no." before a number. */
function isAbbreviated(text: string, word: string, pointAt: number): boolean {
	return text.charCodeAt(pointAt) === point && isLexiconWord(`${word}.`) && !isPlainLast(text, word, pointAt);
}

/** "fell ill.", "said no.”": a small word at the end of its sentence is the word and a full stop, and no state's or month's name. */
function isPlainLast(text: string, word: string, pointAt: number): boolean {
	if (!/^\p{Ll}{2,}$/u.test(word) || smallAbbreviations.has(word)) return false;
	const isLast = text.length - pointAt <= longestClosing && /^\.["”’»)\]]*\s*$/.test(text.slice(pointAt));
	return isLast || isQuoteClosed(text, pointAt + 1);
}

/** The full stop, marks that close, and white space. */
const longestClosing = 8;

/** "‘He fell ill.’ she said" */
function isQuoteClosed(text: string, at: number): boolean {
	return /^["”]/.test(text.charAt(at)) && isEnd(text, at + 1);
}

function addLong(text: string, start: number, end: number, words: Word[]): number {
	for (const {0: shown, index} of text.slice(start, end).matchAll(/[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}]/gu)) {
		words.push({start: start + index, end: start + index + shown.length, shown, altered: false, pos: tagOfLong(shown)});
	}
	return end;
}

function tagOfLong(shown: string): PartOfSpeech {
	if (/^\p{N}/u.test(shown)) return 'NUM';
	return /^[\p{L}\p{M}]/u.test(shown) ? 'X' : 'PUNCT';
}

/** Behind the letters of Latin-1 that stand from an offset on. */
function endOfLetters(text: string, from: number): number {
	let at = from;
	while (at < text.length && isPlainLetter(text.charCodeAt(at))) at++;
	return at;
}

/** A letter of ASCII or Latin-1, all that the tagger knows. */
function isPlainLetter(unit: number): boolean {
	const small = unit | 32;
	return (small >= 97 && small <= 122) || (unit >= 0xc0 && unit <= 0xff && small !== 0xf7);
}

/** , . ; : ? ! ) ] ” … */
function isPlainMark(unit: number): boolean {
	return (
		unit === 44 ||
		unit === point ||
		unit === 59 ||
		unit === 58 ||
		unit === 63 ||
		unit === 33 ||
		unit === 41 ||
		unit === 0x201d
	);
}

function isEnd(text: string, at: number): boolean {
	return at >= text.length || isSpace(text.charCodeAt(at));
}

function isSpace(unit: number): boolean {
	return isOf(unit, kinds.space);
}
