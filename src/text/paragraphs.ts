import type {Span} from '../model/index.ts';
import {isCreditLine, longestCredit} from '../knowledge/credit-lines.ts';
import {isOf, kinds} from './characters.ts';
import {shapeOf} from './line-shapes.ts';

/** One line that is not blank, without the white space around it. */
interface Line extends Span {
	/** True when a blank line, or the start of the text, stands before it. */
	readonly apart: boolean;
}

/** One paragraph: a line, or the lines that a line break inside a sentence parted. */
export interface Paragraph extends Span {
	/** True when a blank line, or the start of the text, stands before it. */
	readonly apart: boolean;
}

/** The longest line, in UTF-16 units, that still counts as broken by a typesetter rather than by the author. */
const widestWrappedLine = 120;
/** Breaks inside sentences that show that the whole text is broken at a fixed width. */
const breaksThatShowWrapping = 2;

/** A shorter line that ends without a mark is a list item or a heading, in UTF-16 units. */
const shortestBrokenLine = 12;
/** A longer line without a final mark is prose that was cut. */
const longestListItem = 40;

const lineBreak = /\r\n|[\r\n\f\v\u0085\u2028\u2029]/g;

/** The lines of a text that are not blank. */
function findLines(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	let apart = true;
	const take = (end: number): void => {
		const trimmed = trim(text, {start, end});
		if (trimmed.end > trimmed.start) lines.push({start: trimmed.start, end: trimmed.end, apart});
		apart = trimmed.end === trimmed.start;
	};
	for (const {index, 0: mark} of text.matchAll(lineBreak)) {
		take(index);
		start = index + mark.length;
	}
	take(text.length);
	return lines;
}

/** The span without the white space at both of its ends. */
export function trim(text: string, {start, end}: Span): Span {
	let [from, to] = [start, end];
	while (from < to && isOf(text.charCodeAt(from), kinds.space)) from++;
	while (to > from && isOf(text.charCodeAt(to - 1), kinds.space)) to--;
	return {start: from, end: to};
}

/** The paragraphs of a text: one a line, or wrapped lines put together. */
export function findParagraphs(text: string): Paragraph[] {
	const lines = findLines(text);
	const width = wrappedWidth(text, lines);
	const paragraphs: Paragraph[] = [];
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1];
		const open = paragraphs.at(-1);
		if (before && open && !line.apart && goesOn(text, before, line, width)) {
			paragraphs[paragraphs.length - 1] = {start: open.start, end: line.end, apart: open.apart};
		} else {
			paragraphs.push({start: line.start, end: line.end, apart: line.apart});
		}
	}
	return paragraphs.flatMap((paragraph) => withCreditsApart(text, paragraph));
}

const sentenceEnd = /[.!?…]["”’')\]]*\s+(?=\P{L}{0,3}\p{Lu})/gu;
/** A credit with so many full stops in its names is longer than any. */
const mostStops = 8;

/** "… he said. (Reporting by Jane Doe; Editing by John Roe)": the last sentences that credit reporters are paragraphs of their own. */
function withCreditsApart(text: string, {start, end, apart}: Paragraph): Paragraph[] {
	const from = Math.max(start, end - longestCredit);
	const tail = text.slice(from, end);
	if (!/\b(?:by|from|contributed|agencies|inputs|reports)\b/u.test(tail)) return [{start, end, apart}];
	const ends = [...tail.matchAll(sentenceEnd)].map(({index, 0: mark}) => ({
		stop: from + index + mark.trimEnd().length,
		next: from + index + mark.length,
	}));
	const credits: Paragraph[] = [];
	let rest = end;
	for (let tried = 0, at = ends.length - 1; at >= 0 && tried < mostStops; at -= 1, tried += 1) {
		const boundary = ends[at];
		if (!boundary || !isCreditLine(shapeOf(text, {start: boundary.next, end: rest}).text)) continue;
		credits.unshift({start: boundary.next, end: rest, apart: false});
		rest = boundary.stop;
		tried = -1;
	}
	return [{start, end: rest, apart}, ...credits];
}

/** The width at which a text was wrapped, or 0 when its lines are paragraphs. */
function wrappedWidth(text: string, lines: readonly Line[]): number {
	let breaks = 0;
	let width = 0;
	for (const [index, line] of lines.entries()) {
		width = Math.max(width, line.end - line.start);
		const before = lines[index - 1];
		if (before && !line.apart && breaksSentence(text, before, line)) breaks++;
	}
	return breaks >= breaksThatShowWrapping && width <= widestWrappedLine ? width : 0;
}

function goesOn(text: string, before: Line, line: Line, width: number): boolean {
	if (breaksSentence(text, before, line)) return true;
	if (width === 0 || !/\p{L}{2}/u.test(text.slice(line.start, line.end))) return false;
	const firstWord = /^\S+/.exec(text.slice(line.start, Math.min(line.end, line.start + width)))?.[0].length ?? 0;
	return before.end - before.start + 1 + firstWord > width;
}

/** "... cut off in" + "the middle." is one sentence; a list of words without a full stop is not. */
function breaksSentence(text: string, before: Line, line: Line): boolean {
	const first = text.slice(line.start, line.start + 2);
	if (!/^\p{Ll}(?!\p{Lu})/u.test(first)) return false;
	if (!/[\p{L}\p{N},]/u.test(text.slice(before.end - 1, before.end))) return false;
	if (before.end - before.start < shortestBrokenLine) return false;
	return line.end - line.start > longestListItem || /[.!?…"”’]/u.test(text.slice(line.end - 1, line.end));
}
