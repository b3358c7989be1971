import type {PartRole} from '../../../model/index.ts';
import {type Block, shownWords} from '../blocks.ts';
import {nameWords} from './name-words.ts';
import type {Page} from './page.ts';

/** Elements that begin a line of their own. */
const blockTags = new Set(
	'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);

/** An element that holds one of these is no part of a line, whatever it is. */
const blocksInside = 'p, div, li, h1, h2, h3, h4, blockquote, figcaption, table, section';

/** What the blocks inside an element take from it. */
interface Around {
	readonly role?: PartRole;
	/** True within a quotation that the page sets apart. */
	readonly isQuoted?: boolean;
	/** What stands before the first words of an item. */
	readonly bullet?: string;
}

/** A cell of figures has no more characters. */
const longestCell = 300;

/** The blocks of an element, in order. */
export function blocksOf(root: Element, page: Page): Block[] {
	const blocks: Block[] = [];
	collect(root, {}, blocks, page);
	return blocks;
}

function collect(element: Element, around: Around, blocks: Block[], page: Page): void {
	const inside = roleInside(element, around);
	if (element.localName === 'tr' && !isLayout(element)) {
		pushRow(element, inside, blocks, page);
	} else if (element.localName === 'blockquote' && around.isQuoted !== true) {
		pushQuotation(element, inside, blocks, page);
	} else {
		collectChildren(element, inside, blocks, page);
	}
}

function collectChildren(element: Element, inside: Around, blocks: Block[], page: Page): void {
	let words = '';
	const flush = (): void => {
		push(words, element, inside, blocks, page);
		words = '';
	};
	for (const node of element.childNodes) {
		if (isElement(node) && isBlock(node)) {
			flush();
			collect(node, inside, blocks, page);
		} else {
			words += inlineText(node);
		}
	}
	flush();
}

/** "3 / 12", "3 of 12" beside the pictures of a gallery */
const pictureCount = /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/u;

function push(words: string, from: Element, {role, bullet}: Around, blocks: Block[], page: Page): void {
	const text = words
		.split('\n')
		.map((line) => shownWords(line))
		.filter((line) => line !== '')
		.join('\n');
	if (text === '' || pictureCount.test(text)) return;
	const before = blocks.at(-1);
	const isTight = bullet !== undefined && bullet !== '' && before !== undefined && before.text.startsWith(bullet);
	blocks.push({
		text: `${bullet ?? ''}${text}`,
		place: {path: page.pathOf(from)},
		...(role !== undefined && {role}),
		...(isTight && {isTight}),
	});
}

/** A row of a table is one line, its cells parted. */
function pushRow(row: Element, around: Around, blocks: Block[], page: Page): void {
	const cells = [...row.children].map((cell) => shownWords(cell.textContent)).filter((cell) => cell !== '');
	const before = blocks.at(-1);
	push(cells.join(cells.length === 2 ? ': ' : '; '), row, around, blocks, page);
	const last = blocks.at(-1);
	if (last && last !== before && row.previousElementSibling) blocks[blocks.length - 1] = {...last, isTight: true};
}

/** Cells of tables that give a page its shape hold paragraphs. */
function isLayout(row: Element): boolean {
	return [...row.children].some(
		(cell) =>
			cell.textContent.length > longestCell || cell.querySelectorAll('p, div, h1, h2, h3, table, ul').length > 1,
	);
}

/** A quotation that the page sets apart gets the marks that it does without. */
function pushQuotation(element: Element, around: Around, blocks: Block[], page: Page): void {
	const start = blocks.length;
	collectChildren(element, {...around, isQuoted: true}, blocks, page);
	const quoted = blocks.splice(start);
	const isMarked = /^["“”«„]/u.test(quoted[0]?.text ?? '');
	const last = quoted.findLastIndex(({text}) => !/^[—–-]/u.test(text));
	for (const [index, block] of quoted.entries()) {
		const isSpeech = !isMarked && index <= last;
		blocks.push(isSpeech ? {...block, text: `“${block.text}${index === last ? '”' : ''}`} : block);
	}
}

function roleInside(element: Element, around: Around): Around {
	const role = roleOf(element) ?? (isGallery(element) ? 'caption' : around.role);
	return {...around, ...(element.localName === 'li' && bulletOf(element)), ...(role !== undefined && {role})};
}

/** Entries of a live blog are items of a list, but read as text. */
function bulletOf(item: Element): {readonly bullet: string} {
	const isText = item.querySelector('h2, h3, h4, h5, h6, section, article, header, p ~ p, figure') !== null;
	return {bullet: isText ? '' : '- '};
}

/** "photo-caption", "image__credit" */
const captionWords = /^(?:captions?|credits?|figcaption|imagecaption|photocredit|cutline|wpcaptiontext)$/u;
/** "slideshow__item", "photo-gallery" */
const galleryWords =
	/^(?:gallery|galleries|photogallery|imagegallery|slideshow|slides?|slider|carousel|lightbox|filmstrip)$/u;
const longestPictureText = 400;
/** "editors-note", "article-correction" */
const correctionWords =
	/^(?:corrections?|editorsnote|editornote|clarifications?|updatenote|amendments?|erratum|retraction)$/u;

/** The role that an element gives to what is in it. */
export function roleOf(element: Element): PartRole | undefined {
	if (element.localName === 'figcaption') return 'caption';
	const words = nameWords(element);
	if (words.some((word) => correctionWords.test(word))) return 'correction';
	return words.some((word) => captionWords.test(word)) ? 'caption' : undefined;
}

/** Whether an element holds pictures, and so little is said beside them that it is said of them. */
function isGallery(element: Element): boolean {
	if (!nameWords(element).some((word) => galleryWords.test(word))) return false;
	const pictures = element.querySelectorAll('img, picture, amp-img').length;
	return element.textContent.length < pictures * longestPictureText;
}

// Readability makes elements of its own, whose names are written large.
function isBlock(element: Element): boolean {
	return blockTags.has(element.localName.toLowerCase()) || element.querySelector(blocksInside) !== null;
}

function inlineText(node: ChildNode): string {
	if (!isElement(node)) return node.nodeType === 3 ? (node.textContent ?? '').replaceAll(/\s+/gu, ' ') : '';
	if (node.localName === 'br') return '\n';
	let words = '';
	for (const child of node.childNodes) words += inlineText(child);
	return isFootnoteMark(node, words) ? '' : words;
}

/** "[3]" above the line */
function isFootnoteMark({localName}: Element, words: string): boolean {
	return localName === 'sup' && /^\s*\[?(?:\d{1,3}|[a-z*†])\]?\s*$/u.test(words);
}

function isElement(node: ChildNode): node is Element & ChildNode {
	return node.nodeType === 1;
}
