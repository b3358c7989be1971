import {
	abbreviationsBeforeNames,
	abbreviationsBeforeNumbers,
	abbreviationsWithinNames,
	exclaimedNames,
	hourAbbreviations,
	smallAbbreviations,
	sentenceStarters,
	topLevelDomains,
	wordsAfterHours,
} from '../knowledge/abbreviations.ts';
import {speechForms} from '../knowledge/speech-verbs.ts';
import type {Span} from '../model/index.ts';
import {findListItems} from './list-items.ts';
import {trim} from './paragraphs.ts';

/** The longest word that is looked at on either side of a mark, in UTF-16 units: bounds the work per mark. */
const longestWord = 30;
/** "At 5 a.m." does not make a sentence: an abbreviation this near to the start ends none. */
const shortestSentenceWords = 3;

const latinMarks = new Set(['.', '!', '?', '…', '‼', '⁇', '⁈', '⁉']);
const wideMarks = new Set(['。', '！', '？', '｡', '؟', '।', '۔']);
const endUnits: ReadonlySet<number> = new Set([...latinMarks, ...wideMarks].map((mark) => mark.charCodeAt(0)));
const straightQuote = 0x22;
const closers = new Set(['"', '”', '’', "'", ')', ']', '}', '»', '›', '“']);
const openers = new Set(['"', '“', '‘', "'", '«', '„', '‚', '‹', '`']);

/** One mark, or run of marks, that may end a sentence, with what stands around it. All offsets count in the text. */
interface Mark {
	readonly sentenceStart: number;
	readonly at: number;
	/** Behind the run: "?!", "...", ". . ." */
	readonly runEnd: number;
	/** Behind the quotation marks and brackets that close after the run. */
	readonly closed: number;
	/** The next character that is not white space. */
	readonly next: number;
	readonly paragraphEnd: number;
	/** The paragraph has no capital letter at all, so that small letters begin its sentences. */
	readonly caseless: boolean;
}

/** The sentences of one paragraph, as spans without white space around them; list items that it runs together are split too. */
export function findSentenceSpans(text: string, paragraph: Span): Span[] {
	const spans: Span[] = [];
	for (const item of findListItems(text, paragraph)) {
		for (const span of prose(text, item)) {
			const trimmed = trim(text, span);
			if (trimmed.end > trimmed.start) spans.push(trimmed);
		}
	}
	return spans;
}

function* prose(text: string, {start, end}: Span): Iterable<Span> {
	const caseless = !/\p{Lu}/u.test(text.slice(start, end));
	let sentenceStart = start;
	let quoteOpen = false;
	let at = start;
	while (at < end) {
		const character = text.charCodeAt(at);
		if (!mayEnd(character)) {
			if (character === straightQuote) quoteOpen = !quoteOpen;
			at++;
			continue;
		}
		const runEnd = endOfRun(text, at, end);
		const closed = endOfClosers(text, runEnd, end, quoteOpen);
		if (quoteOpen && text.slice(runEnd, closed).includes('"')) quoteOpen = false;
		const next = skipSpace(text, closed, end);
		if (endsSentence(text, {sentenceStart, at, runEnd, closed, next, paragraphEnd: end, caseless})) {
			yield {start: sentenceStart, end: closed};
			sentenceStart = closed;
		}
		at = closed;
	}
	if (sentenceStart < end) yield {start: sentenceStart, end};
}

/** Whether a UTF-16 unit is a mark that ends sentences. */
function mayEnd(unit: number): boolean {
	return unit === 0x2e || (unit !== 0x20 && !(unit >= 0x40 && unit < 0x80) && endUnits.has(unit));
}

/** Behind "?!", "..." or ". . . .". */
function endOfRun(text: string, at: number, end: number): number {
	let runEnd = at + 1;
	for (;;) {
		if (runEnd < end && latinMarks.has(text.charAt(runEnd))) runEnd++;
		else if (runEnd + 1 < end && text.charAt(runEnd) === ' ' && text.charAt(runEnd + 1) === '.') runEnd += 2;
		else return runEnd;
	}
}

/** Behind the closing marks; a straight mark closes only what is open: `He left. "Why?"`. */
function endOfClosers(text: string, from: number, end: number, quoteOpen: boolean): number {
	let at = from;
	let open = quoteOpen;
	while (at < end && closers.has(text.charAt(at))) {
		const character = text.charAt(at);
		const glued = at + 1 < end && /[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3));
		if (character === '"') {
			if (!open && glued) break;
			open = false;
		}
		if ((character === "'" || character === '“') && glued) break;
		at++;
	}
	return at === from ? spacedCloser(text, from, end, quoteOpen) : at;
}

/** Tokenised text: `he said . ''` and `he said . "`. */
function spacedCloser(text: string, from: number, end: number, quoteOpen: boolean): number {
	if (text.charAt(from) !== ' ') return from;
	const rest = text.slice(from + 1, Math.min(end, from + 4));
	const closer = /^(?:''|”|"(?=\s|$))/.exec(rest)?.[0];
	return closer === undefined || (closer === '"' && !quoteOpen) ? from : from + 1 + closer.length;
}

function skipSpace(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && /\s/.test(text.charAt(at))) at++;
	return at;
}

function endsSentence(text: string, mark: Mark): boolean {
	if (mark.next >= mark.paragraphEnd || wideMarks.has(text.charAt(mark.at))) return true;
	if (mark.next === mark.closed) return endsGluedSentence(text, mark);
	if (isListMarker(text, mark)) return false;
	const next = text.slice(mark.next, mark.next + 2);
	if (/^[,;:)\]}%–—-]/.test(next)) return false;
	if (/^\p{Ll}(?!\p{Lu})/u.test(next)) return mark.caseless && endsAtPlainWord(text, mark);
	if (isBracketedEllipsis(text, mark)) return false;
	if (text.slice(mark.at, mark.runEnd) === '.') return endsAtPoint(text, mark);
	return endsAtOtherMark(text, mark);
}

/** "1.", "a.", "• 9." */
function isListMarker(text: string, {sentenceStart, at}: Mark): boolean {
	return (
		at - sentenceStart < 8 && /^\s*(?:[•⁃◦▪●‣*-]\s*)?\(?(?:\p{N}{1,3}|[a-z])$/u.test(text.slice(sentenceStart, at))
	);
}

/** "[...]" */
function isBracketedEllipsis(text: string, {sentenceStart, at, runEnd}: Mark): boolean {
	return at > sentenceStart && /[[(]/.test(text.charAt(at - 1)) && /[\])]/.test(text.charAt(runEnd));
}

/** "crash.The", `exist."The`, but "Example.com" and "U.S." */
function endsGluedSentence(text: string, mark: Mark): boolean {
	const following = wordAfter(text, mark.next, mark.paragraphEnd);
	if (!/^\p{Lu}\p{Ll}/u.test(following)) return false;
	if (mark.closed > mark.runEnd) return !isSpeakerNext(text, mark);
	if (topLevelDomains.has(following.toLowerCase()) && !openers.has(text.charAt(mark.next))) return false;
	if (/[@/.]/.test(text.charAt(mark.next + following.length))) return false;
	return /^\p{L}?\p{Ll}{2,}$/u.test(wordBefore(text, mark));
}

function endsAtOtherMark(text: string, mark: Mark): boolean {
	const point = text.charAt(mark.at) !== '.' && text.charAt(mark.at) !== '…';
	if (!point) return true;
	if (mark.closed > mark.runEnd) return !isSpeakerNext(text, mark);
	const following = wordAfter(text, mark.next, mark.paragraphEnd).toLowerCase();
	return !exclaimedNames.has(wordBefore(text, mark).toLowerCase()) || sentenceStarters.has(following);
}

function endsAtPlainWord(text: string, mark: Mark): boolean {
	const word = wordBefore(text, mark).toLowerCase();
	return word.length > 1 && !word.includes('.') && !isAbbreviation(word);
}

function isAbbreviation(word: string): boolean {
	return (
		abbreviationsBeforeNames.has(word) ||
		abbreviationsWithinNames.has(word) ||
		abbreviationsBeforeNumbers.has(word) ||
		hourAbbreviations.has(word)
	);
}

function endsAtPoint(text: string, mark: Mark): boolean {
	const word = wordBefore(text, mark);
	const lower = word.toLowerCase();
	if (word === '') return true;
	if (abbreviationsBeforeNames.has(lower) && isWrittenSo(word)) return false;
	if (mark.closed > mark.runEnd) return true;
	if (/\p{N}/u.test(text.charAt(mark.next))) return !abbreviationsBeforeNumbers.has(lower);
	const hour = isHour(text, mark, word);
	if (!hour && !isWithinName(word)) return true;
	if (isTooShort(text, mark)) return false;
	const following = wordAfter(text, mark.next, mark.paragraphEnd).toLowerCase();
	if (hour) return !wordsAfterHours.has(following) && !isPlaceTime(text, mark);
	return startsSentence(text, mark, following);
}

/** "8 a.m. New York time" */
function isPlaceTime(text: string, {next, paragraphEnd}: Mark): boolean {
	return /^(?:\p{Lu}[\p{L}.]* ){1,2}time\b/u.test(text.slice(next, Math.min(paragraphEnd, next + 2 * longestWord)));
}

/** "Inc.", "U.S.", "J." */
function isWithinName(word: string): boolean {
	return (abbreviationsWithinNames.has(word.toLowerCase()) && isWrittenSo(word)) || /^(?:\p{L}\.)*\p{Lu}$/u.test(word);
}

/** "6 p.m.", "6 pm." */
function isHour(text: string, mark: Mark, word: string): boolean {
	if (!hourAbbreviations.has(word.toLowerCase())) return false;
	return word.includes('.') || /\p{N}\s*$/u.test(wordBeforeThat(text, mark, word));
}

/** "Ill." is a state, "ill." is not; "e.g." is written small. */
function isWrittenSo(word: string): boolean {
	return /^\p{Lu}/u.test(word) || word.includes('.') || smallAbbreviations.has(word);
}

function startsSentence(text: string, mark: Mark, following: string): boolean {
	if (!sentenceStarters.has(following)) return false;
	const afterWord = text.indexOf(following.slice(-1), mark.next) + 1;
	return text.charAt(mark.next + afterWord) !== '.' || following.length > 2;
}

/** Fewer words than make a sentence stand between its start and the mark. */
function isTooShort(text: string, {sentenceStart, at}: Mark): boolean {
	if (at - sentenceStart > longestWord) return false;
	return text.slice(sentenceStart, at).trim().split(/\s+/).length <= shortestSentenceWords;
}

/** `"Did you see it?" Doe asked.` */
function isSpeakerNext(text: string, mark: Mark): boolean {
	if (!/["”’'»“]/.test(text.slice(mark.runEnd, mark.closed))) return false;
	const words = text.slice(mark.next, Math.min(mark.paragraphEnd, mark.next + 3 * longestWord)).split(/\s+/, 6);
	for (const word of words) {
		if (speechForms.has(word.toLowerCase().replace(/\P{L}+$/u, ''))) return word !== words[0];
		if (!/^\p{Lu}/u.test(word) || sentenceStarters.has(word.toLowerCase())) return false;
	}
	return false;
}

/** The letters and inner points before a mark: "U.S" before the last point of "U.S." */
function wordBefore(text: string, {at, sentenceStart}: Mark): string {
	const from = Math.max(sentenceStart, at - longestWord);
	return (
		/[\p{L}\p{M}\p{N}.°&’'-]*$/u.exec(text.slice(from, at))?.[0].replace(/^(?:[’'.-]|.*[’'-](?=\p{L}*$))/u, '') ?? ''
	);
}

function wordBeforeThat(text: string, {at, sentenceStart}: Mark, word: string): string {
	return text.slice(Math.max(sentenceStart, at - word.length - 4), at - word.length);
}

function wordAfter(text: string, at: number, end: number): string {
	let from = at;
	while (from < end && openers.has(text.charAt(from))) from++;
	return /^[\p{L}\p{M}’'-]*/u.exec(text.slice(from, Math.min(end, from + longestWord)))?.[0].replaceAll('’', "'") ?? '';
}
