import {countryByCapital, countryByDemonym, countryByName} from '../knowledge/countries.ts';
import {months, weekdays} from '../knowledge/calendar.ts';
import {functionWords} from '../knowledge/function-words.ts';
import {headlineBases, headlineNouns, headlineThirdPersons} from '../knowledge/headline-verbs.ts';
import {speechForms} from '../knowledge/speech-verbs.ts';
import type {Span} from '../model/index.ts';
import {isOf, kinds, wordBits} from './characters.ts';

/** How an article writes its words inside sentences, where a capital means a name. */
interface Vocabulary {
	/** Words seen with a small first letter. */
	readonly small: ReadonlySet<string>;
	/** Words seen with a capital anywhere but in titles, as written. */
	readonly capital: ReadonlySet<string>;
	/** Words seen with a capital inside a sentence, as written. */
	readonly inner: ReadonlySet<string>;
}

/** Share of the longer words that begin with a capital in title case: the small ones are "with", "after" and the like. */
const titleShare = 0.75;
const fewestTitleWords = 3;

const word = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{M}]+)?/gu;
const nounEndings = /(?:tion|sion|ment|ness|ity|ship|ance|ence|ing|ed|ly|ies|ers|ism|ists?)s?$/;

/**
 * The sentences as prose would write them, of the same length: names keep their capitals, other words of headlines lose
 * them. How the article writes its words is learnt from those that are prose for sure.
 */
export function writeAsProse(text: string, sentences: readonly Span[], prose: readonly Span[]): string[] {
	let read: Vocabulary | undefined;
	const vocabulary = (): Vocabulary => (read ??= readVocabulary(text, prose));
	return sentences.map(({start, end}) => {
		const sentence = text.slice(start, end);
		const style = styleOf(sentence);
		return style === 'prose' ? writeStart(sentence, vocabulary) : writeWords(sentence, vocabulary(), style);
	});
}

/** Collects the words of the sentences that are not in title case. */
function readVocabulary(text: string, sentences: readonly Span[]): Vocabulary {
	const vocabulary = {small: new Set<string>(), capital: new Set<string>(), inner: new Set<string>()};
	for (const {start, end} of sentences) {
		const sentence = text.slice(start, end);
		if (!isTitleCase(sentence)) addWords(sentence, vocabulary);
	}
	return vocabulary;
}

function addWords(sentence: string, {small, capital, inner}: Readonly<Record<keyof Vocabulary, Set<string>>>): void {
	let isFirst = true;
	for (let at = 0; at < sentence.length; at++) {
		const unit = sentence.charCodeAt(at);
		if (!isOf(unit, wordBits)) continue;
		const end = endOfWord(sentence, at);
		const found = sentence.slice(at, isPossessive(sentence, end) ? end - 2 : end);
		if (!isOf(unit, kinds.capital)) small.add(found);
		else {
			capital.add(found);
			if (!isFirst) inner.add(found);
		}
		isFirst = false;
		at = end - 1;
	}
}

/** Behind a word that begins at an offset: behind "isn’t" in "isn’t-". */
function endOfWord(sentence: string, start: number): number {
	const end = endOf(sentence, start, wordBits);
	if (!isApostrophe(sentence.charCodeAt(end))) return end;
	const tail = endOf(sentence, end + 1, kinds.letter | kinds.mark);
	return tail > end + 1 ? tail : end;
}

function endOf(sentence: string, start: number, bits: number): number {
	let at = start;
	while (at < sentence.length && isOf(sentence.charCodeAt(at), bits)) at++;
	return at;
}

function isPossessive(sentence: string, end: number): boolean {
	return sentence.charAt(end - 1) === 's' && isApostrophe(sentence.charCodeAt(end - 2));
}

/** ' or ’ */
function isApostrophe(unit: number): boolean {
	return unit === 0x27 || unit === 0x2019;
}

/** How a sentence writes its words: as prose does, (nearly) all with a capital, or (nearly) all in capitals. */
function styleOf(sentence: string): 'prose' | 'title' | 'capitals' {
	if (!hasManyCapitals(sentence)) return 'prose';
	if (isCapitals(sentence)) return 'capitals';
	return isTitleCase(sentence) ? 'title' : 'prose';
}

/** Rules most sentences out at once: at least three words have a capital, and not three times as many long words have none. */
function hasManyCapitals(sentence: string): boolean {
	let large = 0;
	let small = 0;
	for (let at = 0; at < sentence.length; at++) {
		const unit = sentence.charCodeAt(at);
		if (!isOf(unit, wordBits)) continue;
		const end = endOf(sentence, at, wordBits);
		if (isOf(unit, kinds.capital)) large++;
		else if (end - at > 3 && isOf(unit, kinds.letter)) small++;
		at = end;
	}
	return large >= fewestTitleWords && large >= (large + small - 2) * titleShare;
}

/** Whether a sentence writes (nearly) all its words with a capital. */
function isTitleCase(sentence: string): boolean {
	if (!hasManyCapitals(sentence)) return false;
	let longer = 0;
	let large = 0;
	let isFirst = true;
	for (const [found] of sentence.matchAll(word)) {
		const counts =
			!isFirst && /^\p{L}/u.test(found) && (found.length > 3 || !functionWords('en').has(found.toLowerCase()));
		isFirst = false;
		if (!counts) continue;
		longer++;
		if (/^\p{Lu}/u.test(found)) large++;
	}
	return large >= fewestTitleWords && large >= longer * titleShare;
}

function writeWords(sentence: string, vocabulary: Vocabulary, style: 'title' | 'capitals'): string {
	const capitals = style === 'capitals';
	const words = [...sentence.matchAll(word)];
	const named = countryWords(words.map(([found]) => found));
	let written = '';
	let at = 0;
	for (const [index, {0: found, index: start}] of words.entries()) {
		const own = /^[^’']*/.exec(found)?.[0] ?? found;
		written += sentence.slice(at, start) + (named.has(index) && !capitals ? own : recase(own, vocabulary, capitals));
		at = start + own.length;
	}
	written += sentence.slice(at);
	return written.length === sentence.length ? written : sentence;
}

/** "Police arrest ...", "STORMS hit ...": the first word with a small letter where the article elsewhere has it so. */
function writeStart(sentence: string, vocabulary: () => Vocabulary): string {
	const found = /^\P{L}{0,3}(\p{Lu}[\p{L}\p{M}]*)/u.exec(sentence)?.[1];
	if (found === undefined) return sentence;
	const lower = found.toLowerCase();
	const shouts = found.length > 3 && found === found.toUpperCase();
	if (functionWords('en').has(lower) && !shouts) return sentence;
	const {small, inner} = vocabulary();
	if (inner.has(found)) return sentence;
	if (!small.has(lower) && !headlineNouns.has(lower)) return sentence;
	return lower.length === found.length ? sentence.replace(found, lower) : sentence;
}

function isCapitals(sentence: string): boolean {
	const words = sentence.match(word) ?? [];
	const large = words.filter((found) => /^\p{Lu}{2}/u.test(found) && found === found.toUpperCase());
	return (
		large.length >= fewestTitleWords &&
		large.length >= words.filter((found) => /^\p{L}{2}/u.test(found)).length * titleShare
	);
}

function recase(found: string, vocabulary: Vocabulary, capitals: boolean): string {
	const lower = found.toLowerCase();
	if (lower === found) return found;
	if (lower.length !== found.length || /\p{N}/u.test(found) || functionWords('en').has(lower))
		return keepAcronym(found, lower, capitals);
	if (capitals ? vocabulary.capital.has(found) : isMixed(found)) return found;
	const title = found.charAt(0).toUpperCase() + lower.slice(1);
	return isName(title, lower, vocabulary) ? title : lower;
}

function isName(title: string, lower: string, {small, capital, inner}: Vocabulary): boolean {
	if (isAlmanacName(title)) return true;
	if (small.has(lower)) return false;
	if (capital.has(title)) return inner.has(title) || !isCommon(lower);
	return small.size === 0 && !isCommon(lower);
}

/** "US", "IT" and "WHO" among title-case words are no pronouns. */
function keepAcronym(found: string, lower: string, capitals: boolean): string {
	if (/\p{N}/u.test(found) || lower.length !== found.length) return found;
	return !capitals && found.length > 1 && found === found.toUpperCase() ? found : lower;
}

/** "NATO", "McDonald", "iPhone" */
function isMixed(found: string): boolean {
	return /\p{Lu}/u.test(found.slice(1));
}

function isAlmanacName(title: string): boolean {
	const lower = title.toLowerCase();
	if (months.has(lower) || weekdays.has(lower)) return lower !== 'may';
	return Boolean(countryByName(title) ?? countryByDemonym(title) ?? countryByCapital(title));
}

function isCommon(lower: string): boolean {
	if (headlineThirdPersons.has(lower) || headlineBases.has(lower) || headlineNouns.has(lower)) return true;
	return speechForms.has(lower) || nounEndings.test(lower);
}

/** Indices of the words of names like "Costa Rica" and "United Arab Emirates". */
function countryWords(words: readonly string[]): ReadonlySet<number> {
	const indices = new Set<number>();
	for (const index of words.keys()) {
		for (const length of [2, 3]) {
			const name = words.slice(index, index + length).join(' ');
			if (!countryByName(name) && !countryByCapital(name)) continue;
			for (let inside = index; inside < index + length; inside++) indices.add(inside);
		}
	}
	return indices;
}
