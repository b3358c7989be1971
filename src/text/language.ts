import {functionWordLanguages, functionWords} from '../knowledge/function-words.ts';

/** The language that most of a text is written in. */
export interface DetectedLanguage {
	/** BCP 47 code, or `und` where the text is too short or too strange to tell. */
	readonly language: string;
	/** Part of the evidence (letters of a script, or function words) that speaks for it, 0 to 1. */
	readonly share: number;
}

/** Fewer letters say nothing, except that plain ASCII is taken for English. */
const fewestLetters = 20;
/** Above this share of letters, a script names its language or languages. */
const scriptMajority = 0.5;
/** Running text has 0.2 and more function words in its own language; below this, none of the table is it. */
const fewestFunctionWords = 0.08;
/** Enough of a long text to tell: reading more changes nothing. */
const sampleLength = 200_000;

/** Scripts whose letters alone tell the language, most telling first: kana before the ideographs that Japanese shares. */
const scripts: readonly {readonly language: string; readonly letters: RegExp; readonly minimum?: number}[] = [
	{language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, minimum: 0.15},
	{language: 'ko', letters: /\p{Script=Hangul}/gu},
	{language: 'zh', letters: /\p{Script=Han}/gu},
	{language: 'ar', letters: /\p{Script=Arabic}/gu},
	{language: 'he', letters: /\p{Script=Hebrew}/gu},
	{language: 'el', letters: /\p{Script=Greek}/gu},
	{language: 'hi', letters: /\p{Script=Devanagari}/gu},
	{language: 'bn', letters: /\p{Script=Bengali}/gu},
	{language: 'ta', letters: /\p{Script=Tamil}/gu},
	{language: 'te', letters: /\p{Script=Telugu}/gu},
	{language: 'th', letters: /\p{Script=Thai}/gu},
	{language: 'ka', letters: /\p{Script=Georgian}/gu},
	{language: 'hy', letters: /\p{Script=Armenian}/gu},
	{language: 'am', letters: /\p{Script=Ethiopic}/gu},
];
const cyrillic: ReadonlySet<string> = new Set(['ru', 'uk', 'bg', 'sr']);

/** Tells the language by script and by function words. */
export function detectLanguage(text: string): DetectedLanguage {
	const sample = text.slice(0, sampleLength);
	const letters = count(sample, /\p{L}/gu);
	if (letters < fewestLetters) {
		return /^\p{ASCII}*$/u.test(sample)
			? {language: 'en', share: 1}
			: (byScript(sample, letters) ?? {language: 'und', share: 0});
	}
	return (
		byScript(sample, letters) ??
		byFunctionWords(sample, count(sample, /\p{Script=Cyrillic}/gu) > letters * scriptMajority)
	);
}

function byScript(sample: string, letters: number): DetectedLanguage | undefined {
	for (const {language, letters: pattern, minimum = scriptMajority} of scripts) {
		const share = letters === 0 ? 0 : count(sample, pattern) / letters;
		if (share > minimum) return {language, share};
	}
	return undefined;
}

function byFunctionWords(sample: string, isCyrillic: boolean): DetectedLanguage {
	const words =
		sample
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}\p{M}']+/gu) ?? [];
	const candidates = functionWordLanguages.filter((known) => cyrillic.has(known) === isCyrillic);
	let best = {language: 'und', hits: 0};
	for (const language of candidates) {
		const own = functionWords(language);
		const hits = words.filter((word) => own.has(word)).length;
		if (hits > best.hits) best = {language, hits};
	}
	if (best.hits < words.length * fewestFunctionWords) return fallback(sample, words.length);
	const common = words.filter((word) => candidates.some((language) => functionWords(language).has(word))).length;
	return {language: best.language, share: best.hits / common};
}

/** A few words of names and numbers in plain letters are taken for English; much text without function words is not. */
function fallback(sample: string, words: number): DetectedLanguage {
	return words < 40 && /^[\p{ASCII}\u2010-\u2027]*$/u.test(sample)
		? {language: 'en', share: 0}
		: {language: 'und', share: 0};
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
