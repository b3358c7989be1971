import {countryByCapital, countryByDemonym, countryByName} from '../knowledge/countries.ts';
import {months, weekdays} from '../knowledge/calendar.ts';
import {functionWords} from '../knowledge/function-words.ts';
import {headlineBases, headlineNouns, headlineThirdPersons} from '../knowledge/headline-verbs.ts';
import {speechForms} from '../knowledge/speech-verbs.ts';
import type {Span} from '../model/index.ts';
import {isTitleCase, styleOf, wordPattern} from './sentence-case.ts';
import {readVocabulary, type Vocabulary} from './vocabulary.ts';

const nounEndings = /(?:tion|sion|ment|ness|ity|ship|ance|ence|ing|ed|ly|ies|ers|ism|ists?)s?$/;

/**
 * The sentences as prose would write them, of the same length: names keep their capitals, other words of headlines lose
 * them. How the article writes its words is learnt from those sentences that are prose for sure.
 */
export function writeAsProse(text: string, sentences: readonly Span[], isProse: readonly boolean[]): string[] {
	const found = sentences.map(({start, end}) => text.slice(start, end));
	const styles = found.map(styleOf);
	const inQuestion = new Set<string>();
	const starts = found.map((sentence, index) => (styles[index] === 'prose' ? doubtfulStart(sentence) : undefined));
	for (const [index, sentence] of found.entries()) {
		const start = starts[index];
		if (start !== undefined) inQuestion.add(start.toLowerCase());
		else if (styles[index] !== 'prose')
			for (const word of sentence.match(wordPattern) ?? []) inQuestion.add(bareOf(word).toLowerCase());
	}
	if (inQuestion.size === 0) return found;
	const prose = found.filter(
		(sentence, index) => isProse[index] === true && (styles[index] === 'prose' || !isTitleCase(sentence)),
	);
	const vocabulary = readVocabulary(prose, inQuestion);
	return found.map((sentence, index) => {
		const style = styles[index] ?? 'prose';
		return style === 'prose'
			? writeStart(sentence, starts[index], vocabulary)
			: writeWords(sentence, vocabulary, style);
	});
}

/** "Doe’s" without its ending, "isn’t" without its own. */
function bareOf(word: string): string {
	return /^[^’']*/.exec(word)?.[0] ?? word;
}

function writeWords(sentence: string, vocabulary: Vocabulary, style: 'title' | 'capitals'): string {
	const capitals = style === 'capitals';
	const words = [...sentence.matchAll(wordPattern)];
	const named = countryWords(words.map(([found]) => found));
	let written = '';
	let at = 0;
	for (const [index, {0: found, index: start}] of words.entries()) {
		const own = bareOf(found);
		written += sentence.slice(at, start) + (named.has(index) && !capitals ? own : recase(own, vocabulary, capitals));
		at = start + own.length;
	}
	written += sentence.slice(at);
	return written.length === sentence.length ? written : sentence;
}

/** "Police arrest ...", "STORMS hit ...": the first word with a small letter where the article elsewhere has it so. */
function writeStart(sentence: string, found: string | undefined, {small, inner}: Vocabulary): string {
	if (found === undefined || inner.has(found)) return sentence;
	const lower = found.toLowerCase();
	if (!small.has(lower) && !headlineNouns.has(lower)) return sentence;
	return lower.length === found.length ? sentence.replace(found, lower) : sentence;
}

/** The first word, if its capital may be due to its place alone and it is not known to be small. */
function doubtfulStart(sentence: string): string | undefined {
	const found = /^\P{L}{0,3}(\p{Lu}[\p{L}\p{M}]*)/u.exec(sentence)?.[1];
	if (found === undefined) return undefined;
	const shouts = found.length > 3 && found === found.toUpperCase();
	return functionWords('en').has(found.toLowerCase()) && !shouts ? undefined : found;
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

function isName(title: string, lower: string, {small, capital, inner, hasProse}: Vocabulary): boolean {
	if (isAlmanacName(title)) return true;
	if (small.has(lower)) return false;
	if (capital.has(title)) return inner.has(title) || !isCommon(lower);
	return !hasProse && !isCommon(lower);
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
