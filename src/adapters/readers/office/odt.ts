import type {LeftOut, Metadatum, PartRole} from '../../../model/index.ts';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import type {Block} from '../blocks.ts';
import {collectMetadata} from '../metadata.ts';
import {Unreadable} from '../unreadable.ts';
import {isTelling} from './document-title.ts';
import {documentOf, shownLines} from './office-document.ts';
import {openPackage, type Package} from './package.ts';
import {childElements, elementsNamed, parseXml, wordsOf} from './xml.ts';

/** An OpenDocument text: its paragraphs and tables; what was deleted in tracked changes, comments and notes are no part of it. */
export function readOdt(file: SourceFile): readonly ReadItem[] {
	const files = openPackage(file);
	const content = files.read('content.xml');
	if (content === undefined) throw new Unreadable('damaged: its text is missing');
	const root = parseXml(content);
	const [body] = elementsNamed(root, 'office:text');
	if (body === undefined) throw new Unreadable('damaged: its text is missing');
	const styles = parentStyles(root);
	const blocks: Block[] = [];
	const leftOut: LeftOut[] = [];
	walk(body, {blocks, leftOut, styles, path: '/office:text'});
	return [documentOf(blocks, propertiesOf(files), leftOut)];
}

interface Walk {
	readonly blocks: Block[];
	readonly leftOut: LeftOut[];
	/** The named style that each automatic style is made from. */
	readonly styles: ReadonlyMap<string, string>;
	readonly path: string;
}

/** Elements of which nothing is shown where they stand. */
const unshown = new Map([
	['text:tracked-changes', 'deleted'],
	['office:annotation', 'a comment'],
	['text:note', 'a note'],
	['office:forms', ''],
	['text:sequence-decls', ''],
	['text:table-of-content', 'a table of contents'],
]);

function walk(parent: Element, around: Walk): void {
	const numbers = new Map<string, number>();
	for (const child of childElements(parent)) {
		const {tagName} = child;
		const number = (numbers.get(tagName) ?? 0) + 1;
		numbers.set(tagName, number);
		const path = `${around.path}/${tagName}[${number}]`;
		if (tagName === 'text:p' || tagName === 'text:h') addParagraph(child, {...around, path});
		else if (tagName === 'table:table-row') addRow(child, {...around, path}, number > 1);
		else if (unshown.has(tagName)) leaveOut(child, around.leftOut);
		else walk(child, {...around, path});
	}
}

function addParagraph(element: Element, around: Walk): void {
	const role = roleOf(element, around.styles);
	const text = shownLines(inlineWords(element, around));
	around.blocks.push({text, place: {path: around.path}, ...(role !== undefined && {role})});
}

function addRow(row: Element, around: Walk, isTight: boolean): void {
	const cells = [...childElements(row)].map((cell) => {
		const inner: Block[] = [];
		walk(cell, {...around, blocks: inner});
		return inner.filter(({text}) => text !== '');
	});
	// A table that only lays out the page holds the article in its cells.
	if (cells.some((cell) => cell.length > 2 || cell.some(({text}) => text.length > 400))) {
		around.blocks.push(...cells.flat());
		return;
	}
	const words = cells.filter((cell) => cell.length > 0).map((cell) => cell.map(({text}) => text).join(' '));
	around.blocks.push({text: words.join(' | '), place: {path: around.path}, isTight});
}

function inlineWords(parent: Element, around: Walk): string {
	const words: string[] = [];
	for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
		if (node.nodeType === 3) words.push((node.nodeValue ?? '').replaceAll(/\s+/gu, ' '));
		else if (isElement(node)) words.push(elementWords(node, around));
	}
	return words.join('');
}

function elementWords(element: Element, around: Walk): string {
	switch (element.tagName) {
		case 'text:line-break':
			return '\n';
		case 'text:s':
		case 'text:tab':
			return ' ';
		case 'draw:text-box':
			// A picture's caption stands in a frame within a paragraph.
			walk(element, around);
			return '';
		default:
			if (unshown.has(element.tagName)) {
				leaveOut(element, around.leftOut);
				return '';
			}
			return inlineWords(element, around);
	}
}

function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

function leaveOut(element: Element, leftOut: LeftOut[]): void {
	const why = unshown.get(element.tagName) ?? '';
	const text = element.textContent.replaceAll(/\s+/gu, ' ').trim();
	if (why !== '' && text !== '') leftOut.push({text, why});
}

function roleOf(element: Element, styles: ReadonlyMap<string, string>): PartRole | undefined {
	const own = element.getAttribute('text:style-name') ?? '';
	const style = styles.get(own) ?? own;
	if (/^(?:Title|Headline)$/u.test(style)) return 'headline';
	if (element.tagName === 'text:h') return element.getAttribute('text:outline-level') === '1' ? 'headline' : undefined;
	if (/^(?:Caption|Illustration|Figure|Drawing)$/u.test(style)) return 'caption';
}

function parentStyles(root: Element): ReadonlyMap<string, string> {
	const parents = new Map<string, string>();
	for (const style of elementsNamed(root, 'style:style')) {
		const name = style.getAttribute('style:name');
		const parent = style.getAttribute('style:parent-style-name');
		if (name !== null && parent !== null) parents.set(name, parent);
	}
	return parents;
}

function propertiesOf(files: Package): readonly Metadatum[] {
	const meta = files.read('meta.xml');
	const {add, found} = collectMetadata();
	if (meta === undefined) return found;
	const root = parseXml(meta);
	const title = wordsOf(root, 'dc:title');
	if (isTelling(title)) add('headline', title, 'dc:title');
	add('byline', wordsOf(root, 'meta:initial-creator') ?? wordsOf(root, 'dc:creator'), 'dc:creator');
	// "2024-05-31T09:30:00.123456789": the calendar day and second are enough
	add('modified', wordsOf(root, 'dc:date')?.replace(/\.\d+$/u, ''), 'dc:date');
	add('language', wordsOf(root, 'dc:language'), 'dc:language');
	return found;
}
