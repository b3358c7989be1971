import type {Span} from './span.ts';

/** A word, number or mark. */
interface Word extends Span {
	readonly text: string;
}

/** Longest dateline in words and marks: "ERIE, Pa., Dec. 27, 2017 (AP) —". */
const longestDateline = 16;

const dash = /^(?:[-–—]|--)$/;
const capital = /^\p{Lu}/u;
/** What else stands in a dateline: numbers, marks, the small words of "Rio de Janeiro" and "Newcastle upon Tyne". */
const inner = /^(?:\d[\d.:,]*(?:st|nd|rd|th)?|[,./():|-]|of|de|da|do|del|di|du|la|le|el|al|upon|sur|am)$/;
const dayOrMonth =
	/^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;

/**
 * How many words and marks the dateline takes that a sentence begins with, its dash included; 0 where there is none. It tells
 * where the writer sat and when, and nothing of the event: "LIMA (Agency) —", "OSLO/BERGEN, May 3 -", "Nacala, 8 May –".
 */
export function datelineLength(words: readonly Word[]): number {
	if (!capital.test(words[0]?.text ?? '') || !/[.?!"”’')]$/.test(words.at(-1)?.text ?? '')) return 0;
	const end = dashOf(words);
	if (end === 0 || !opensProse(words, end + 1)) return 0;
	return isShouted(words[0]) || isDated(words, end) || isCredited(words, end) ? end + 1 : 0;
}

/** The place of the dash behind nothing but capitals and numbers, or 0. */
function dashOf(words: readonly Word[]): number {
	for (let at = 1; at < Math.min(words.length, longestDateline); at++) {
		const word = words[at]?.text ?? '';
		if (dash.test(word) && isApart(words, at)) return at;
		if (!capital.test(word) && !inner.test(word)) return 0;
	}
	return 0;
}

/** A hyphen joins what stands close to it; other dashes do so nowhere in English. */
function isApart(words: readonly Word[], at: number): boolean {
	const [before, mark, next] = [words[at - 1], words[at], words[at + 1]];
	return mark?.text !== '-' || (mark.start !== before?.end && mark.end !== next?.start);
}

/** A sentence of its own, not in capitals throughout. */
function opensProse(words: readonly Word[], from: number): boolean {
	return !/^\p{Ll}/u.test(words[from]?.text ?? '') && words.slice(from).some(({text}) => /^\p{Ll}/u.test(text));
}

function isShouted(word: Word | undefined): boolean {
	return /^\p{Lu}{3,}$/u.test(word?.text ?? '');
}

/** "Nacala, 8 May -", "Hull, Monday –" */
function isDated(words: readonly Word[], end: number): boolean {
	return words.slice(1, end).some(({text}, at) => dayOrMonth.test(text) && words.slice(1, at + 1).some(isComma));
}

function isComma({text}: Word): boolean {
	return text === ',';
}

/** "Aalborg (Agency) –" */
function isCredited(words: readonly Word[], end: number): boolean {
	return words[end - 1]?.text === ')' && words.slice(1, end).some(({text}) => text === '(');
}
