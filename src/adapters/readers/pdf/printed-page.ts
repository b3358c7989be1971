import {isCorrection} from '../../../text/furniture.ts';
import {shapeOfLine} from '../../../text/line-shapes.ts';
import {isCommentHeading} from '../comment-heading.ts';
import {type Line, rightOf} from './layout.ts';
import {type Paragraph, wordsOf} from './paragraphs.ts';

/** A page of the web that somebody printed, without the menus, boxes and teasers around its article, which the printing keeps. */
export interface PrintedPage {
	readonly article: readonly Paragraph[];
	readonly furniture: readonly {readonly paragraph: Paragraph; readonly why: string}[];
}

/** The programs that people read pages with, as they name themselves in what they print. */
const browsers = /mozilla|firefox|chrome|chromium|safari|webkit|wkhtmltopdf|opera/iu;
/** Fewer characters are a label or a line of a menu. */
const shortestProse = 60;
const sentenceEnd = /[.!?…]["'”’»)\]]*$/u;
/** Lines that begin within so many points of each other begin at one edge. */
const edgeSlack = 6;
/** So much of the text stands in one column, where what is beside it are boxes. */
const leastInColumn = 0.6;
/** Whether a PDF is a printed page of the web, by what the program that made it calls itself. */
export function isPrinted(creator: string | undefined): boolean {
	return browsers.test(creator ?? '');
}

/** Finds the article of a printed page: from its headline to the last prose of the column that most of the text stands in. */
export function partPrinted(paragraphs: readonly Paragraph[], headline: Paragraph | undefined): PrintedPage {
	const prose = paragraphs.filter((one) => one !== headline && isProse(one));
	const column = columnOf(prose.flatMap(({lines}) => lines));
	const isBeside = (paragraph: Paragraph): boolean =>
		paragraph !== headline && paragraph.lines.every((line) => line.x >= column.right || rightOf(line) <= column.left);
	const own = prose.filter((one) => !isBeside(one));
	const indices = own.map((one) => paragraphs.indexOf(one));
	const first = headline === undefined ? (indices[0] ?? 0) : paragraphs.indexOf(headline);
	const comments = paragraphs.findIndex((one, index) => index > first && isCommentHeading(wordsOf(one)));
	const last = Math.min(indices.at(-1) ?? paragraphs.length, comments < 0 ? Number.POSITIVE_INFINITY : comments - 1);
	const article: Paragraph[] = [];
	const furniture: {paragraph: Paragraph; why: string}[] = [];
	for (const [index, paragraph] of paragraphs.entries()) {
		const beyond = index < first ? 'above the article' : index > last ? 'below the article' : undefined;
		const why = isBeside(paragraph) ? 'beside the article' : beyond;
		if (why === undefined || isNote(paragraph)) article.push(paragraph);
		else furniture.push({paragraph, why});
	}
	return {article, furniture};
}

function isProse(paragraph: Paragraph): boolean {
	const words = wordsOf(paragraph);
	return words.length >= shortestProse && sentenceEnd.test(words);
}

function isNote(paragraph: Paragraph): boolean {
	return isCorrection(shapeOfLine(wordsOf(paragraph)));
}

/** The edges of the column that has the most characters. */
function columnOf(lines: readonly Line[]): {readonly left: number; readonly right: number} {
	const charactersAt = new Map<number, number>();
	for (const {x, text} of lines) {
		const edge = Math.round(x / edgeSlack);
		charactersAt.set(edge, (charactersAt.get(edge) ?? 0) + text.length);
	}
	const [most] = [...charactersAt].toSorted(([, a], [, b]) => b - a);
	const whole = lines.reduce((sum, {text}) => sum + text.length, 0);
	// The text itself stands in columns.
	if (!most || most[1] < whole * leastInColumn)
		return {left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY};
	const left = most[0] * edgeSlack;
	const own = lines.filter(({x}) => Math.abs(x - left) <= edgeSlack);
	return {left, right: own.reduce((right, line) => Math.max(right, rightOf(line)), left)};
}
