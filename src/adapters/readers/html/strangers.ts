import {shownWords} from '../blocks.ts';
import {isCommentHeading} from '../comment-heading.ts';
import {type ArticleClues, hasMoreThan, proseLength} from './element-words.ts';

/** Something on a page that is no part of its article. */
export interface Stranger {
	readonly element: Element;
	readonly why: string;
}

/** Titles of other articles have as many words at least. */
const shortestTitle = 4;
/** A box with one has no more characters. */
const longestTeaser = 300;
/** An article has as many characters, and is so much of what the page says. */
const shortestArticle = 200;
const leastShare = 0.25;

/** Finds what the words and links of a page show to be no part of its article, whatever its classes are called. */
export function* strangersOf(document: Document, clues: ArticleClues): Iterable<Stranger> {
	yield* commentsOf(document, clues);
	yield* listsOfLinks(document, clues);
	// Each entry of a live blog is an article, and its heading a link to it.
	if (clues.isLiveBlog) return;
	yield* otherArticles(document, clues);
	yield* linesOfLinks(document, clues);
}

/** What stands below a heading "Comments" in its box, or behind it. */
function* commentsOf(document: Document, {heading}: ArticleClues): Iterable<Stranger> {
	for (const title of document.querySelectorAll('h2, h3, h4, h5, h6')) {
		const isThere = document.body.contains(title);
		if (!isThere || !isCommentHeading(title.textContent)) continue;
		let box = title;
		while (box.parentElement && isFirstIn(box, box.parentElement) && !holds(box.parentElement, heading))
			box = box.parentElement;
		// what is yielded is taken away, and with it the way to the next
		const behind = box === title ? siblingsBehind(title) : [];
		for (const element of [...behind, box]) if (!holds(element, heading)) yield {element, why: 'comments of readers'};
	}
}

function siblingsBehind(element: Element): Element[] {
	const behind: Element[] = [];
	for (let next = element.nextElementSibling; next; next = next.nextElementSibling) behind.push(next);
	return behind;
}

function isFirstIn(element: Element, parent: Element): boolean {
	if (/^(?:html|body|main|article)$/u.test(parent.localName)) return false;
	let first: Node | null = parent.firstChild;
	while (first && first !== element && (first.textContent ?? '').trim() === '') first = first.nextSibling;
	return first === element;
}

function holds(element: Element, heading: Element | undefined): boolean {
	return element.contains(heading ?? null);
}

/** Articles beside the one that has the heading. */
function* otherArticles(document: Document, {heading}: ArticleClues): Iterable<Stranger> {
	const own = heading?.closest('article');
	if (!own || proseLength(own) < Math.max(shortestArticle, proseLength(document.body) * leastShare)) return;
	for (const element of document.querySelectorAll('article'))
		if (!own.contains(element) && !element.contains(own)) yield {element, why: 'other articles'};
}

const why = 'links';

/** Lists whose items are links from end to end, with the label above them. */
function* listsOfLinks(document: Document, {heading}: ArticleClues): Iterable<Stranger> {
	for (const list of document.querySelectorAll('ul, ol')) {
		const items = [...list.children];
		if (items.length < 2 || !items.every((item) => isLink(item, 1))) continue;
		const label = list.previousElementSibling;
		if (label && isLabel(label) && !holds(label, heading)) yield {element: label, why};
		yield {element: list, why};
	}
}

/** Paragraphs and headings that are links from end to end. */
function* linesOfLinks(document: Document, {heading}: ArticleClues): Iterable<Stranger> {
	for (const element of document.querySelectorAll('p, h2, h3, h4, h5, h6')) {
		if (holds(element, heading) || !isLink(element, shortestTitle)) continue;
		yield {element: element.localName === 'p' ? element : teaserAround(element, heading), why};
	}
}

function isLink(element: Element, fewestWords: number): boolean {
	const words = shownWords(element.textContent);
	if (words.split(' ').length < fewestWords || words === '' || /\.["”’)]?$/u.test(words)) return false;
	const links = [...element.querySelectorAll('a[href]')];
	const linked = links.reduce((sum, {textContent}) => sum + shownWords(textContent).length, 0);
	return linked >= words.length * 0.9 && !links.some((link) => link.querySelector('p, li, blockquote'));
}

/** "Related", "More on this" */
function isLabel(element: Element): boolean {
	const words = shownWords(element.textContent);
	return words.split(' ').length <= 5 && !/[.!?]["”’)]?$/u.test(words) && !element.querySelector('img, table, ul');
}

/** The box of another article's title and the first words of it. */
function teaserAround(title: Element, heading: Element | undefined): Element {
	let box = title;
	for (let around = title.parentElement; around; around = around.parentElement) {
		if (/^(?:html|body|main|article)$/u.test(around.localName) || holds(around, heading)) break;
		if (hasMoreThan(around, longestTeaser)) break;
		box = around;
	}
	return box;
}
