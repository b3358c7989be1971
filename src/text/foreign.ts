import {functionWordLanguages, functionWords} from '../knowledge/function-words.ts';
import type {Token} from '../model/index.ts';
import {remember} from '../model/remember.ts';
import {isOf, kinds} from './characters.ts';
import {detectLanguage} from './language.ts';
import {isLexiconWord} from './wink-lexicon.ts';

/** English prose has more function words than this; only below it is another language thought of. */
const fewestEnglish = 0.25;
/** Of words that are no names, the lexicon holds nearly all in English; in other languages few, and those by chance. */
const mostKnown = 0.5;
/** Fewer words without a capital may be anything. */
const fewestPlain = 3;

/** Whether a passage of an English article is in another language, as far as its words show that for sure. */
export function isForeign(text: string, tokens: readonly Token[]): boolean {
	if (isEnglish(tokens)) return false;
	const words = tokens.filter(isWord).length;
	if (tokens.filter(isInOtherScript).length > words / 2) return true;
	const plain = tokens.filter((token) => token.text === token.lower && /^\p{L}+$/u.test(token.text));
	if (plain.length < fewestPlain || plain.filter(isKnown).length > plain.length * mostKnown) return false;
	const {language} = detectLanguage(text.slice(tokens[0]?.start, tokens.at(-1)?.end));
	return language !== 'en' && language !== 'und';
}

/** Whether enough function words of English stand among the words, or there are no words; few need more than a glance. */
function isEnglish(tokens: readonly Token[]): boolean {
	const functional = functionWords('en');
	let [words, english] = [0, 0];
	for (const token of tokens) {
		if (!isWord(token)) continue;
		words++;
		if (functional.has(token.lower) && ++english >= tokens.length * fewestEnglish) return true;
	}
	return english >= words * fewestEnglish;
}

function isWord({text}: Token): boolean {
	return isOf(text.charCodeAt(0), kinds.letter);
}

function isInOtherScript({text}: Token): boolean {
	return /^(?!\p{Script=Latin})\p{L}/u.test(text);
}

function isKnown({text}: Token): boolean {
	return isLexiconWord(text);
}

/** Marks that can open words in another language, and those that close them. */
const openers: ReadonlySet<string> = new Set(['"', '“', '„', '«', '‘', '``']);
const closers: ReadonlySet<string> = new Set(['"', '”', '“', '»', '’', "''"]);
const longestMark = 2;
/** Fewer words may be a name. */
const fewestQuoted = 3;
/** Part of the words that are function words of one other language in its running text. */
const fewestOwn = 0.3;
/** The same where the English lexicon knows most of them by chance: "un", "para", "los". */
const plainlyOwn = 0.5;

/** The tokens of an English sentence without those of quotations in another language: their words name and count nothing. */
export function withoutForeignQuotations(tokens: readonly Token[]): readonly Token[] {
	const kept: Token[] = [];
	let from = 0;
	for (let at = 0; at < tokens.length; at++) {
		const close = mayOpen(tokens[at]) ? closerBehind(tokens, at) : undefined;
		if (close === undefined) continue;
		if (isForeignQuotation(tokens.slice(at + 1, close))) {
			for (const token of tokens.slice(from, at + 1)) kept.push(token);
			from = close;
		}
		at = close;
	}
	return from === 0 ? tokens : [...kept, ...tokens.slice(from)];
}

function mayOpen(token: Token | undefined): boolean {
	return token !== undefined && token.text.length <= longestMark && openers.has(token.text);
}

function closerBehind(tokens: readonly Token[], opener: number): number | undefined {
	for (let at = opener + 1; at < Math.min(tokens.length, opener + longestQuoted); at++)
		if (closers.has(tokens[at]?.text ?? '')) return at;
	return undefined;
}

/** Tokens between two marks that are looked at. */
const longestQuoted = 200;

/** Whether the words of a quotation are in one other language rather than in English. */
function isForeignQuotation(tokens: readonly Token[]): boolean {
	const words = tokens.filter(isWord);
	if (words.length < fewestQuoted) return false;
	if (words.filter(isInOtherScript).length > words.length / 2) return true;
	const {english, best} = countHits(words);
	if (2 * english >= words.length) return false;
	if (best < 2 || best <= 2 * english || best < words.length * fewestOwn) return false;
	const known = words.filter(({lower}) => isLexiconWord(lower)).length;
	return best >= words.length * plainlyOwn || known <= words.length * mostKnown;
}

/** The languages of the table that a word in lower case is a function word of, by their places in it. */
const languagesOf: (word: string) => readonly number[] = remember((word) =>
	functionWordLanguages.flatMap((language, at) => (functionWords(language).has(word) ? [at] : [])),
);

const englishAt = functionWordLanguages.indexOf('en');

/** How many of the words are function words of English, and how many of the one other language that has most. */
function countHits(words: readonly Token[]): {readonly english: number; readonly best: number} {
	const hits = new Uint32Array(functionWordLanguages.length);
	for (const {lower} of words) for (const at of languagesOf(lower)) hits[at] = (hits[at] ?? 0) + 1;
	return {english: hits[englishAt] ?? 0, best: Math.max(...hits.map((found, at) => (at === englishAt ? 0 : found)))};
}
