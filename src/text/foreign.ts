import {functionWords} from '../knowledge/function-words.ts';
import type {Token} from '../model/index.ts';
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
	const {words, english} = countWords(tokens);
	if (words === 0 || english >= words * fewestEnglish) return false;
	if (tokens.filter(isInOtherScript).length > words / 2) return true;
	const plain = tokens.filter((token) => token.text === token.lower && /^\p{L}+$/u.test(token.text));
	if (plain.length < fewestPlain || plain.filter(isKnown).length > plain.length * mostKnown) return false;
	const {language} = detectLanguage(text.slice(tokens[0]?.start, tokens.at(-1)?.end));
	return language !== 'en' && language !== 'und';
}

function countWords(tokens: readonly Token[]): {readonly words: number; readonly english: number} {
	const functional = functionWords('en');
	let [words, english] = [0, 0];
	for (const {text, lower} of tokens) {
		if (!isOf(text.charCodeAt(0), kinds.letter)) continue;
		words++;
		if (functional.has(lower)) english++;
	}
	return {words, english};
}

function isInOtherScript({text}: Token): boolean {
	return /^(?!\p{Script=Latin})\p{L}/u.test(text);
}

function isKnown({text}: Token): boolean {
	return isLexiconWord(text);
}
