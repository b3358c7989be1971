import mammoth from 'mammoth';
import {zipSync} from 'fflate';
import type {LeftOut, Metadatum} from '../../../model/index.ts';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import type {Block} from '../blocks.ts';
import {asList, asRecord, asWords, type JsonRecord} from '../json-values.ts';
import {Unreadable} from '../unreadable.ts';
import {isTelling} from './document-title.ts';
import {documentOf, shownLines} from './office-document.ts';
import {openPackage, type Package} from './package.ts';
import {parseXml, refuseEntities, wordsOf} from './xml.ts';
import {collectMetadata} from '../metadata.ts';

/** A Word document: its paragraphs and tables; what was deleted in tracked changes, comments and notes are no part of it. */
export async function* readDocx(file: SourceFile): AsyncIterable<ReadItem> {
	const files = openPackage(file);
	const paragraphs: Paragraph[] = [];
	const leftOut: LeftOut[] = [];
	await mammoth.convertToHtml(
		{buffer: Buffer.from(textOnly(files))},
		{
			includeEmbeddedStyleMap: false,
			externalFileAccess: false,
			transformDocument: (document: unknown) => {
				walk(asRecord(document), paragraphs);
				leftOut.push(...asideOf(asRecord(document)));
				return {type: 'document', children: [], notes: {resolve: () => undefined}, comments: []};
			},
		},
	);
	yield documentOf(paragraphs.map(toBlock), propertiesOf(files), leftOut);
}

interface Paragraph {
	readonly style: string;
	readonly words: string;
	/** True for a row of a table after the first. */
	readonly isTight: boolean;
	/** Number of its first paragraph among all of the document, from 1. */
	readonly number: number;
}

/** The text and layout of the document alone: no pictures, programs or other documents, which could fill the memory. */
function textOnly(files: Package): Uint8Array {
	const kept: Record<string, Uint8Array> = {};
	for (const path of files.paths) {
		if (!/^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels))$/u.test(path)) continue;
		const bytes = files.read(path) ?? new Uint8Array();
		refuseEntities(Buffer.from(bytes).toString('latin1'));
		kept[path] = bytes;
	}
	// "word/document2.xml" of Word in the browser
	if (!Object.keys(kept).some((path) => /^word\/document\d*\.xml$/u.test(path)))
		throw new Unreadable(whyWithoutText(files));
	return zipSync(kept, {level: 0});
}

/** Workbooks and presentations are packed as documents are. */
function whyWithoutText({paths}: Package): string {
	if (paths.some((path) => path.startsWith('xl/'))) return 'a workbook; save its table as CSV';
	if (paths.some((path) => path.startsWith('ppt/'))) return 'a presentation; save its text as .docx or .txt';
	return 'damaged: its text is missing';
}

/** Gathers paragraphs and, a line each, the rows of tables. */
function walk(node: JsonRecord | undefined, paragraphs: Paragraph[], counter = {paragraphs: 0}): void {
	for (const value of asList(node?.['children'])) {
		const child = asRecord(value);
		if (child?.['type'] === 'paragraph') {
			counter.paragraphs += 1;
			const style = asWords(child['styleName']) ?? asWords(child['styleId']) ?? '';
			paragraphs.push({style, words: inlineWords(child), isTight: false, number: counter.paragraphs});
		} else if (child?.['type'] === 'table') {
			walkTable(child, paragraphs, counter);
		}
	}
}

function walkTable(table: JsonRecord, paragraphs: Paragraph[], counter: {paragraphs: number}): void {
	let isTight = false;
	for (const row of asList(table['children']).map(asRecord)) {
		const number = counter.paragraphs + 1;
		const cells = asList(row?.['children']).map((cell) => {
			const inner: Paragraph[] = [];
			walk(asRecord(cell), inner, counter);
			return inner.map(({words}) => words).filter((words) => words.trim() !== '');
		});
		// A table that only lays out the page holds the article in its cells.
		const isLayout = cells.some((cell) => cell.length > 2 || cell.some((words) => words.length > 400));
		const words = cells.filter((cell) => cell.length > 0).map((cell) => cell.join(' '));
		if (isLayout) paragraphs.push(...cells.flat().map((one) => ({style: '', words: one, isTight: false, number})));
		else if (words.length > 0) paragraphs.push({style: '', words: words.join(' | '), isTight, number});
		isTight = words.length > 0 && !isLayout;
	}
}

function inlineWords(node: JsonRecord): string {
	return asList(node['children'])
		.map(asRecord)
		.map((child) => {
			switch (child?.['type']) {
				case 'text':
					return typeof child['value'] === 'string' ? child['value'] : '';
				case 'tab':
					return ' ';
				case 'break':
					return '\n';
				default:
					return child === undefined ? '' : inlineWords(child);
			}
		})
		.join('');
}

function toBlock({style, words, isTight, number}: Paragraph): Block {
	return {
		text: shownLines(words),
		isTight,
		place: {path: `/document/body//p[${number}]`},
		...(/^(?:title|headline|heading 1)$/iu.test(style) && {role: 'headline'}),
		...(/^caption$/iu.test(style) && {role: 'caption'}),
	};
}

/** Comments stand beside the text. */
function asideOf(document: JsonRecord | undefined): LeftOut[] {
	return asList(document?.['comments'])
		.map(asRecord)
		.flatMap((comment) => {
			const inner: Paragraph[] = [];
			walk({children: comment?.['body']}, inner);
			const text = shownLines(inner.map(({words}) => words).join(' '));
			return text === '' ? [] : [{text, why: 'a comment'}];
		});
}

function propertiesOf(files: Package): readonly Metadatum[] {
	const core = files.read('docProps/core.xml');
	const {add, found} = collectMetadata();
	if (core === undefined) return found;
	const root = parseXml(core);
	const title = wordsOf(root, 'dc:title');
	if (isTelling(title)) add('headline', title, 'dc:title');
	add('byline', wordsOf(root, 'dc:creator'), 'dc:creator');
	add('modified', wordsOf(root, 'dcterms:modified'), 'dcterms:modified');
	add('language', wordsOf(root, 'dc:language'), 'dc:language');
	return found;
}
