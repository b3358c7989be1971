import {shownWords, shorten} from '../blocks.ts';
import {hasMoreThan, wordsIn} from './element-words.ts';

/** What keeps the rest of an article from those who do not pay. */
export interface Wall {
	readonly words: string;
	/** All of it, the offer and the prices. */
	readonly box: Element;
	/** Whether the article ends with it; else its text stands behind it in the page all the same. */
	readonly isEnd: boolean;
}

/** "To continue reading, subscribe now", "This article is for subscribers only" */
const wallWords =
	/^.{0,60}\b(?:to (?:continue|keep) reading|continue reading (?:this|your)|to read (?:the full|this|the rest of th)|continue reading (?:with|by)|(?:subscribe|sign in|log in|register) to (?:continue|read|keep|unlock|access)|(?:article|story|content) is (?:for|available to|reserved for|exclusive to|only available to) (?:paying |our )?(?:subscribers|members)|(?:already|not) a subscriber\?|you have reached your (?:limit|article limit)|free articles? (?:left|remaining)|unlock this (?:article|story)).{0,80}$/iu;
const longestWords = 160;
/** A box with offers and prices has no more characters. */
const longestBox = 500;
/** What stands in it before the words of the wall. */
const longestBefore = 60;
/** So many paragraphs of text behind it show that nothing is cut off. */
const paragraphsBehind = 3;
const shortestParagraph = 80;

/** Finds the wall of a page, if it has one. */
export function wallOf(document: Document, heading: Element | undefined): Wall | undefined {
	const scope = heading?.closest('article, main') ?? document.body;
	for (const element of document.querySelectorAll('p, h2, h3, h4, div, span, strong')) {
		const words = wordsOf(element);
		if (words === undefined || element.closest('[hidden], [aria-hidden="true"], nav, header, footer')) continue;
		const inner = [...element.querySelectorAll('p, h2, h3, h4, div, span, strong')].findLast((one) => wordsOf(one));
		const found = (inner && wordsOf(inner)) ?? words;
		return {words: found, box: boxAround(inner ?? element, heading), isEnd: !goesOn(element, scope)};
	}
}

function wordsOf(element: Element): string | undefined {
	if (hasMoreThan(element, longestBox)) return undefined;
	const words = shownWords(wordsIn(element)).replaceAll(/ (?=[,.;:!?])/gu, '');
	return words.length <= longestWords && wallWords.test(words) ? shorten(words) : undefined;
}

function boxAround(element: Element, heading: Element | undefined): Element {
	let box = element;
	for (let around = element.parentElement; around; around = around.parentElement) {
		if (/^(?:html|body|main|article)$/u.test(around.localName) || around.contains(heading ?? null)) break;
		if (hasMoreThan(around, longestBox) || hasProseBefore(box)) break;
		box = around;
	}
	return box;
}

function hasProseBefore(box: Element): boolean {
	let length = 0;
	for (let before = box.previousElementSibling; before; before = before.previousElementSibling)
		length += shownWords(before.textContent).length;
	return length > longestBefore;
}

function goesOn(wall: Element, scope: Element): boolean {
	let behind = 0;
	for (const paragraph of scope.querySelectorAll('p')) {
		const isBehind = (wall.compareDocumentPosition(paragraph) & 4) !== 0 && !wall.contains(paragraph);
		if (isBehind && paragraph.textContent.length >= shortestParagraph) behind += 1;
	}
	return behind >= paragraphsBehind;
}
