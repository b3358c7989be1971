import {functionWordLanguages, functionWords} from '../knowledge/function-words.ts';
import {remember} from '../model/remember.ts';
import {isLexiconWord} from './wink-lexicon.ts';

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
	{language: 'ur', letters: /[ٹڈڑںے]/gu, minimum: 0.03},
	{language: 'fa', letters: /[پچژگ]/gu, minimum: 0.02},
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
/** Fewer function words say nothing. */
const fewestTelling = 3;
/** The English lexicon holds up to a third of the longer words of other languages. */
const mostForeignKnown = 0.6;
/** Addresses and initials, whose letters look like the shortest words of some languages. */
const notWords = /https?:\S+|(?<!\p{L})\p{L}\./gu;

/** Letters that few or no other languages of the same script write. */
const ownLetters: Readonly<Record<string, RegExp>> = {
	bg: /ъ(?=\p{L})/u,
	cs: /[ěřů]/,
	de: /ß/,
	es: /ñ/,
	et: /õ/,
	hu: /[őű]/,
	is: /[ðþ]/,
	lt: /[ėįų]/,
	lv: /[āēīņķļģ]/,
	pl: /[łąęśźż]/,
	pt: /[ãõ]/,
	ro: /[ășțşţ]/,
	ru: /[ыэ]/,
	sk: /[ľĺŕ]/,
	sq: /ë/,
	sr: /[ђјљњћџ]/,
	tr: /[ğı]/,
	uk: /[іїєґ]/,
	vi: /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơưđ]/,
};
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
	const plain = sample.replaceAll(notWords, ' ').replaceAll('’', "'");
	const words = plain.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
	const {hits, common} = countHits(words, isCyrillic);
	const best = mostOf(hits);
	const isTold = best.hits > 0 && best.hits >= words.length * fewestFunctionWords;
	if (isTold && (isCyrillic || best.language === 'en')) return {language: best.language, share: best.hits / common};
	if (!isCyrillic && hasEnglishWords(plain, isTold ? best.hits : fewestTelling)) {
		return {language: 'en', share: (hits.get('en') ?? 0) / Math.max(common, 1)};
	}
	return isTold ? {language: best.language, share: best.hits / common} : fallback(sample, words.length);
}

/** How many of the words speak for each language, and how many for any. */
function countHits(
	words: readonly string[],
	isCyrillic: boolean,
): {readonly hits: ReadonlyMap<string, number>; readonly common: number} {
	const hits = new Map<string, number>();
	let common = 0;
	for (const word of words) {
		const languages = languagesOf(word).filter((language) => cyrillic.has(language) === isCyrillic);
		for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1);
		if (languages.length > 0) common++;
	}
	return {hits, common};
}

/** The language with most hits; of several, the first of the table. */
function mostOf(hits: ReadonlyMap<string, number>): {readonly language: string; readonly hits: number} {
	let best = {language: 'und', hits: 0};
	for (const language of functionWordLanguages) {
		const own = hits.get(language) ?? 0;
		if (own > best.hits) best = {language, hits: own};
	}
	return best;
}

/** The languages that a word in lower case is a function word of, or that alone write its letters. */
const languagesOf: (word: string) => readonly string[] = remember((word) => {
	const isPlain = /^\p{ASCII}*$/u.test(word);
	return functionWordLanguages.filter(
		(language) => functionWords(language).has(word) || (!isPlain && ownLetters[language]?.test(word) === true),
	);
});

/** Whether text whose function words speak for another language is English with foreign names in it. */
function hasEnglishWords(plain: string, hits: number): boolean {
	const words = plain.match(/(?<![\p{L}\p{M}'])\p{Ll}{4,}(?![\p{L}\p{M}'])/gu) ?? [];
	const known = words.filter(isLexiconWord).length;
	return words.length === 0 ? hits < fewestTelling : known > words.length * mostForeignKnown;
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
