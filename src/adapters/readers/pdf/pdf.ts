import type {Metadatum, Part, PartRole, PlaceMark} from '../../../model/index.ts';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {bareWords, shorten, shownWords} from '../blocks.ts';
import {collectMetadata, hostOf} from '../metadata.ts';
import {isTelling} from '../office/document-title.ts';
import {partTitle} from '../page-title.ts';
import {linesInOrder} from './columns.ts';
import {partFurniture, type RunningLine} from './furniture.ts';
import {jointOf, type KnownWords, knownWords} from './hyphens.ts';
import {type Line, medianOf} from './layout.ts';
import {type PdfPages, pagesOf} from './pages.ts';
import {type Paragraph, paragraphsOf, wordsOf} from './paragraphs.ts';
import {isPrinted, partPrinted} from './printed-page.ts';

/** A PDF: one article, column by column, with the page and box of each line; running heads and page numbers are left out. */
export async function* readPdf({bytes}: SourceFile): AsyncIterable<ReadItem> {
	const pdf = await pagesOf(bytes);
	const read = pdf.pages.flatMap((page) => linesInOrder(page)).map((line) => ({...line, text: shownWords(line.text)}));
	const {lines, furniture: running} = partFurniture(read, pdf.pages);
	if (lines.length === 0) {
		yield {kind: 'refused', why: 'a PDF of pictures, without text; have its text recognized (OCR) and saved in it'};
		return;
	}
	const all = paragraphsOf(lines);
	const headline = headlineOf(all, pdf.info.get('Title'));
	const known = knownWords(lines.map((line) => line.text));
	const {article, furniture} = isPrinted(pdf.info.get('Creator'))
		? partPrinted(all, headline)
		: {article: all, furniture: []};
	const {text, parts, places} = textOf(article, headline, known);
	const leftOut = [
		...running.map(({text: words, why}) => ({text: words, why})),
		...furniture.map(({paragraph, why}) => ({text: shorten(textOfLines(paragraph.lines, known).text), why})),
	];
	const notes = notesOf(pdf);
	yield {
		kind: 'document',
		document: {
			text,
			...(parts.length > 0 && {parts}),
			places,
			metadata: metadataOf(pdf, running, parts, text),
			...(leftOut.length > 0 && {leftOut}),
			...(notes.length > 0 && {notes}),
		},
	};
}

interface PdfText {
	readonly text: string;
	readonly parts: readonly Part[];
	readonly places: readonly PlaceMark[];
}

function textOf(paragraphs: readonly Paragraph[], headline: Paragraph | undefined, known: KnownWords): PdfText {
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

/**
 * The words above the text that are the document's title, or the largest of them, where they are large enough; a newspaper's own
 * name is one or two.
 */
function headlineOf(paragraphs: readonly Paragraph[], title = ''): Paragraph | undefined {
	const body = bodySizeOf(paragraphs);
	const large: Paragraph[] = [];
	for (const paragraph of paragraphs) {
		const words = wordsOf(paragraph);
		if (paragraph.size >= body * headlineSize) {
			if (words.split(' ').length > 2) large.push(paragraph);
		} else if (words.length >= proseLength) {
			break;
		}
	}
	const largest = Math.max(...large.map(({size}) => size));
	const best = large.find((one) => isTitle(wordsOf(one), title)) ?? large.find(({size}) => size === largest);
	return best?.lines[0]?.page === 1 ? best : undefined;
}

/** "Seven die as ferry sinks" of "Seven die as ferry sinks - The Gazette" */
function isTitle(words: string, title: string): boolean {
	const bare = bareWords(words);
	return bare.split(' ').length > 2 && bareWords(partTitle(title, {headlines: [words], outlets: []}).headline) === bare;
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
	const address = furniture.map((line) => /https?:\/\/\S+/u.exec(line.text)?.[0]).find((url) => url !== undefined);
	const host = hostOf(address ?? '');
	const title = info.get('Title');
	const headlines = found.map(({value}) => value);
	const known = {headlines, heading: headlines.join(' '), outlets: [], ...(host !== undefined && {host})};
	const told = isTelling(title) ? partTitle(title, known) : undefined;
	add('headline', told?.headline, 'PDF Title');
	add('outlet', told?.site, 'PDF Title');
	add('language', info.get('Language'), 'PDF Lang');
	add('url', address, 'the foot of the page');
	add('outlet', host, 'its address');
	add('outlet', told?.guessedSite, 'PDF Title');
	return found;
}
