import {isFurniture} from '../../../text/furniture.ts';
import {shapeOfLine} from '../../../text/line-shapes.ts';
import {bottomOf, type Line, medianOf, rightOf} from './layout.ts';

/** Lines that make one paragraph, heading or caption, over the end of columns and pages. */
export interface Paragraph {
	readonly lines: readonly Line[];
	/** Size of its letters. */
	readonly size: number;
}

/** The words of a paragraph as they stand, a hyphen at the end of a line too. */
export function wordsOf({lines}: Paragraph): string {
	return lines.map(({text}) => text).join(' ');
}

/** Within a paragraph, lines are apart by no more than this share of what is usual in the document. */
const widestLeading = 1.3;
/** What differs more in size is of another paragraph. */
const sizeSlack = 1.12;
/** First lines of paragraphs are moved in by this at least and at most, in sizes of the letters. */
const indents = {from: 0.7, to: 5};

const ending = /[.!?:…]["'”’»)\]]*$/u;

/** Puts lines in reading order together to paragraphs. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
	const leadings = leadingsOf(lines);
	// Where most paragraphs are of one line, the usual space is the one between paragraphs.
	const leading = {
		usual: medianOf(leadings) || 1.2,
		tight: leadings.toSorted((a, b) => a - b)[leadings.length >> 2] ?? 1.2,
	};
	const paragraphs: Line[][] = [];
	for (const line of lines) {
		const open = paragraphs.at(-1);
		const before = open?.at(-1);
		if (open && before && isSameParagraph(before, line, leading)) open.push(line);
		else paragraphs.push([line]);
	}
	return paragraphs.map((group) => ({lines: group, size: medianOf(group.map(({size}) => size))}));
}

/** How far lines are apart, in sizes of the letters. */
interface Leading {
	readonly usual: number;
	/** Only a quarter of the lines are closer to each other. */
	readonly tight: number;
}

/** From the foot of each line to the foot of the next, in sizes of the letters. */
function leadingsOf(lines: readonly Line[]): number[] {
	return lines.flatMap((line, index) => {
		const after = lines[index + 1];
		return after === undefined || !isBelow(line, after) ? [] : [(bottomOf(after) - bottomOf(line)) / line.size];
	});
}

function isBelow(line: Line, after: Line): boolean {
	return line.page === after.page && line.column.left === after.column.left && bottomOf(after) > bottomOf(line);
}

function isSameParagraph(before: Line, line: Line, {usual, tight}: Leading): boolean {
	if (!isOneSize(before, line) || line.text.includes(' | ') || before.text.includes(' | ')) return false;
	// The sentence that a column or page breaks off goes on in the next.
	if (!isBelow(before, line)) return !ending.test(before.text) && !startsAnew(before, line);
	const apart = (bottomOf(line) - bottomOf(before)) / line.size;
	if (apart > usual * widestLeading) return false;
	const indent = (line.x - before.x) / line.size;
	if (indent > indents.from && indent < indents.to) return false;
	return goesOn(before, line, apart > tight * widestLeading);
}

/** Whether the words of a line go on in the next, which may stand apart from it as paragraphs do. */
function goesOn(before: Line, line: Line, isApart: boolean): boolean {
	if (ending.test(before.text)) return !hasRoomFor(before, line) && !(isApart && startsLarge(line));
	return !startsAnew(before, line) || !(isApart || isLabel(before) || isLabel(line));
}

function isOneSize(before: Line, line: Line): boolean {
	const ratio = line.size / before.size;
	return ratio <= sizeSlack && ratio >= 1 / sizeSlack;
}

/** Whether a line could be the first of a paragraph, though nothing ends the one before it. */
function startsAnew(before: Line, line: Line): boolean {
	return startsLarge(line) && hasRoomFor(before, line);
}

function startsLarge({text}: Line): boolean {
	return /^\P{L}*(?:\p{Lu}|\p{N})/u.test(text);
}

/** "By Jane Doe", "30 May 2024, 08:00" */
function isLabel({text}: Line): boolean {
	return isFurniture(shapeOfLine(text));
}

/** Whether the first word of the next line would have stood in this one, had the paragraph gone on. */
function hasRoomFor(line: Line, {text, width}: Line): boolean {
	const [word = ''] = text.split(' ');
	const wordWidth = text.length === 0 ? 0 : (width * (word.length + 1)) / text.length;
	return line.column.right - rightOf(line) > wordWidth * 1.2;
}
