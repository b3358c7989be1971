import type {Metadatum, Part, PartRole, PlaceMark} from '../../../model/index.ts';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {shownWords} from '../blocks.ts';
import {collectMetadata} from '../metadata.ts';
import {isTelling} from '../office/document-title.ts';
import {linesInOrder} from './columns.ts';
import {partFurniture, type RunningLine} from './furniture.ts';
import {jointOf, type KnownWords, knownWords} from './hyphens.ts';
import {type Line, medianOf} from './layout.ts';
import {type PdfPages, pagesOf} from './pages.ts';
import {type Paragraph, paragraphsOf} from './paragraphs.ts';

/** A PDF: one article, column by column, with the page and box of each line; running heads and page numbers are left out. */
export async function* readPdf({bytes}: SourceFile): AsyncIterable<ReadItem> {
	const pdf = await pagesOf(bytes);
	const all = pdf.pages.flatMap((page) => linesInOrder(page)).map((line) => ({...line, text: shownWords(line.text)}));
	const {lines, furniture} = partFurniture(all, pdf.pages);
	if (lines.length === 0) {
		yield {kind: 'refused', why: 'a PDF of pictures, without text; have its text recognized (OCR) and saved in it'};
		return;
	}
	const paragraphs = paragraphsOf(lines);
	const {text, parts, places} = textOf(paragraphs, knownWords(lines.map((line) => line.text)));
	const notes = notesOf(pdf);
	yield {
		kind: 'document',
		document: {
			text,
			...(parts.length > 0 && {parts}),
			places,
			metadata: metadataOf(pdf, furniture, parts, text),
			...(furniture.length > 0 && {leftOut: furniture.map(({text: words, why}) => ({text: words, why}))}),
			...(notes.length > 0 && {notes}),
		},
	};
}

interface PdfText {
	readonly text: string;
	readonly parts: readonly Part[];
	readonly places: readonly PlaceMark[];
}

function textOf(paragraphs: readonly Paragraph[], known: KnownWords): PdfText {
	const headline = headlineOf(paragraphs);
	const bodySize = bodySizeOf(paragraphs);
	const parts: Part[] = [];
	const places: PlaceMark[] = [];
	const chunks: string[] = [];
	let start = 0;
	for (const paragraph of paragraphs) {
		const {text, starts} = textOfLines(paragraph.lines, known);
		for (const [index, line] of paragraph.lines.entries()) {
			places.push({start: start + (starts[index] ?? 0), place: placeOf(line)});
		}
		const role = paragraph === headline ? 'headline' : captionRole(text, paragraph.size / bodySize);
		if (role !== undefined) parts.push({role, start, end: start + text.length});
		chunks.push(text);
		start += text.length + 2;
	}
	return {text: chunks.join('\n\n'), parts, places};
}

/** The words of some lines as one, and where in them each line begins. */
function textOfLines(
	lines: readonly Line[],
	known: KnownWords,
): {readonly text: string; readonly starts: readonly number[]} {
	const starts: number[] = [];
	const chunks: string[] = [];
	let length = 0;
	for (const [index, {text}] of lines.entries()) {
		starts.push(length);
		const next = lines[index + 1];
		const joint = next && jointOf(text, next.text, known);
		const chunk = (joint?.dropsHyphen === true ? text.slice(0, -1) : text) + (joint?.gap ?? '');
		chunks.push(chunk);
		length += chunk.length;
	}
	return {text: chunks.join(''), starts};
}

function placeOf({page, x, y, width, height}: Line): PlaceMark['place'] {
	const [left, top, wide, high] = [x, y, width, height].map((points) => Math.round(points * 10) / 10);
	return {page, box: {x: left ?? 0, y: top ?? 0, width: wide ?? 0, height: high ?? 0}};
}

/** A first page names its article in letters larger than the text by this. */
const headlineSize = 1.2;
/** A paragraph as long as this is text. */
const proseLength = 150;

/** The largest words above the text, where they are large enough; a newspaper's own name is one or two. */
function headlineOf(paragraphs: readonly Paragraph[]): Paragraph | undefined {
	const body = bodySizeOf(paragraphs);
	let best: Paragraph | undefined;
	for (const paragraph of paragraphs) {
		const words = paragraph.lines.map(({text}) => text).join(' ');
		const isLarge = paragraph.size >= body * headlineSize;
		if (!isLarge && words.length >= proseLength) break;
		if (isLarge && words.split(' ').length > 2 && paragraph.size > (best?.size ?? 0)) best = paragraph;
	}
	return best?.lines[0]?.page === 1 ? best : undefined;
}

/** The size of most letters. */
function bodySizeOf(paragraphs: readonly Paragraph[]): number {
	return medianOf(
		paragraphs.flatMap(({lines}) =>
			lines.flatMap(({size, text}) => Array<number>(1 + Math.floor(text.length / 20)).fill(size)),
		),
	);
}

/** Small letters below a picture name who took it. */
function captionRole(text: string, relativeSize: number): PartRole | undefined {
	return relativeSize < 0.93 && /\b(?:photo|photograph|picture|image|credit)s?\b/iu.test(text) ? 'caption' : undefined;
}

function notesOf({pages, left}: PdfPages): string[] {
	const pictures = pages.filter(({fragments}) => fragments.length === 0).map(({number}) => number);
	return [
		...(pictures.length > 0 ? [`no text on page ${pictures.slice(0, 20).join(', ')}`] : []),
		...(left > 0 ? [`its last ${left} pages are not read`] : []),
	];
}

function metadataOf(
	{info}: PdfPages,
	furniture: readonly RunningLine[],
	parts: readonly Part[],
	text: string,
): readonly Metadatum[] {
	const {add, found} = collectMetadata();
	const headline = parts.find(({role}) => role === 'headline');
	if (headline) add('headline', text.slice(headline.start, headline.end), 'the largest words of page 1');
	const title = info.get('Title');
	if (isTelling(title)) add('headline', title, 'PDF Title');
	add('language', info.get('Language'), 'PDF Lang');
	const address = furniture.map((line) => /https?:\/\/\S+/u.exec(line.text)?.[0]).find((url) => url !== undefined);
	add('url', address, 'the foot of the page');
	return found;
}
