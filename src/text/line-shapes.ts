import type {Span} from '../model/index.ts';
import {functionWords} from '../knowledge/function-words.ts';
import {isOf, kinds} from './characters.ts';

/** How a paragraph looks, as far as its role in the article shows in that. */
export interface LineShape {
	/** The characters, white space runs made one space and curly apostrophes straight. */
	readonly text: string;
	readonly lower: string;
	/** `lower` without marks at its ends: two printings of one headline share it. */
	readonly bare: string;
	readonly wordCount: number;
	/** Ends like a sentence: with a full stop, or a mark of question or exclamation. */
	readonly stops: boolean;
}

/** Share of function words below which a long line is a menu: English prose has 0.25 and more, lists of titles below 0.2. */
const menuFunctionWords = 0.12;
const shortestMenu = 25;
/** No longer line is compared with another. */
const longestCompared = 400;

/** Reads the shape of one paragraph. */
export function shapeOf(text: string, {start, end}: Span): LineShape {
	const written = text.slice(start, end);
	const spaced = /[^\S ]| {2}/.test(written) ? written.replaceAll(/\s+/g, ' ') : written;
	const line = spaced.includes('’') ? spaced.replaceAll('’', "'") : spaced;
	const lower = line.toLowerCase();
	return {text: line, lower, bare: stripEnds(lower), wordCount: countWords(line), stops: stopsLikeSentence(line)};
}

/** The shape of a text that is one paragraph. */
export function shapeOfLine(text: string): LineShape {
	return shapeOf(text, {start: 0, end: text.length});
}

function countWords(line: string): number {
	let count = 1;
	for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) count++;
	return count;
}

function stopsLikeSentence(line: string): boolean {
	const tail = line.slice(-8);
	return /[.!?…。！？]\s?["”»)\]'’“]*$/u.test(tail) && !/(?:\.\.\.|…)["”'’)]*$/u.test(tail);
}

/** The text without marks and spaces at both ends. */
function stripEnds(text: string): string {
	if (text.length > longestCompared) return text;
	const start = text.search(/[\p{L}\p{N}]/u);
	if (start < 0) return '';
	let end = text.length;
	while (end > start && !isOf(text.charCodeAt(end - 1), kinds.letter | kinds.digit)) end--;
	return text.slice(start, end);
}

/** Whether the words are those of a menu or a list of titles run together on one line. */
export function isMenu({text, wordCount, stops}: LineShape): boolean {
	if (stops || wordCount < shortestMenu) return false;
	const words = text.split(' ');
	const common = words.filter((word) => functionWords('en').has(word.toLowerCase())).length;
	return common < words.length * menuFunctionWords;
}

/** Whether all words are written large, as in a name or a list of names: "Jane Doe, Example Times". */
export function isCapitalised(words: readonly string[]): boolean {
	return words.every((word) =>
		/^["'(]?\p{Lu}|^(?:and|of|the|de|da|van|von|bin|al|del|la|le|di|for|in|\||[-–—/&•·])$/u.test(word),
	);
}
