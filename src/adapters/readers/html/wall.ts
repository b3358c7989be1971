import {shownWords, shorten} from '../blocks.ts';
import {hasMoreThan, wordsIn} from './element-words.ts';
import {nameWords, offerNames} from './name-words.ts';

/** What keeps the rest of an article from those who do not pay. */
export interface Wall {
	readonly words: string;
	/** The line that has the words. */
	readonly line: Element;
	/** All of it, the offer and the prices. */
	readonly box: Element;
	/** The text that stands behind it in the page all the same, and what looks like text there. */
	readonly behind: readonly Element[];
}

/** "Subscribe to continue reading", "This article is for subscribers only": words that no article has but on its wall */
const plainWords =
	/\b(?:(?:subscribe|sign in|sign up|log in|register) to (?:(?:continue|keep) reading|(?:read|unlock|access) (?:this|the (?:full|whole|rest)|more)\b|continue(?=[.!]|$))|(?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to|only available to) (?:paying |our )?(?:subscribers|members)(?: only)?(?=[.!,:]|$)|(?:already|not) a (?:subscriber|member)\?|you have reached your (?:article )?limit|free articles? (?:left|remaining)|unlock this (?:article|story))/iu;
/** "To continue reading", "to read the full story": words that need the sign of an offer beside them */
const openWords =
	/(?:^|[.!?:] )(?:to )?(?:continue|keep) reading\b|\bto (?:continue|keep) reading(?= (?:this|the|your|our|with|for)\b|[.,:;!]|$)|\bto read (?:the (?:full|rest of the)|this|the rest of this) (?:article|story)\b/iu;
/** What an offer asks of its reader. */
const offerWords =
	/\b(?:subscri(?:be|ption|ber)|sign(?:ing)? (?:in|up)|log(?:ging)? in|register (?:now|for free)|for free|(?:an|your|free) account|free trial|(?:become|as) a member)\b/iu;
/** "the school says": an article speaks of a wall */
const reported = /["“”]|\b(?:said|says|told|tells|asked|added|wrote|according to)\b/iu;
/** Nothing stands so far before the words of a wall, or behind them, in their line. */
const longestBeforeWords = 60;
const longestBehindWords = 80;
const longestWords = 160;
/** A box with offers and prices has no more characters. */
const longestBox = 500;
/** What stands in it before the words of the wall. */
const longestBefore = 60;
/** A paragraph of text has as many characters; so one behind the wall shows that nothing is cut off. */
const shortestParagraph = 80;

const lines = 'p, h2, h3, h4, div, span, strong';

/** Finds the wall of a page, if it has one. */
export function wallOf(document: Document, heading: Element | undefined): Wall | undefined {
	const scope = heading?.closest('article, main') ?? document.body;
	for (const element of document.querySelectorAll(lines)) {
		if (!isWall(element, heading) || element.closest('[hidden], [aria-hidden="true"], nav, header, footer')) continue;
		const line = [...element.querySelectorAll(lines)].findLast((one) => isWall(one, heading)) ?? element;
		const box = boxAround(line, heading);
		return {words: shorten(wordsOf(line)), line, box, behind: textBehind(box, scope)};
	}
}

function isWall(element: Element, heading: Element | undefined): boolean {
	if (hasMoreThan(element, longestBox)) return false;
	const words = wordsOf(element);
	if (words.length > longestWords || reported.test(words)) return false;
	if (stands(plainWords, words)) return true;
	return stands(openWords, words) && (offerWords.test(words) || isOffer(boxAround(element, heading)));
}

function stands(pattern: RegExp, words: string): boolean {
	const found = pattern.exec(words);
	if (!found) return false;
	return found.index <= longestBeforeWords && words.length - found.index - found[0].length <= longestBehindWords;
}

/** Whether a box has the name of an offer, or something to press. */
function isOffer(box: Element): boolean {
	const isNamed = [box, ...box.querySelectorAll('[class], [id]')].some((one) =>
		nameWords(one).some((word) => offerNames.test(word)),
	);
	if (isNamed || box.querySelector('button, form, input, [role="button"]')) return true;
	return [...box.querySelectorAll('a[href]')].some((link) => openWords.test(shownWords(link.textContent)));
}

function wordsOf(element: Element): string {
	return shownWords(wordsIn(element)).replaceAll(/ (?=[,.;:!?])/gu, '');
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

function textBehind(box: Element, scope: Element): Element[] {
	return [...scope.querySelectorAll('p, div')].filter((element) => {
		const isBehind = (box.compareDocumentPosition(element) & 4) !== 0 && !box.contains(element);
		return isBehind && ownLength(element) >= shortestParagraph;
	});
}

/** The characters of a paragraph, or those of a box that stand in no paragraph of it. */
function ownLength(element: Element): number {
	if (element.localName === 'p') return element.textContent.length;
	const own = [...element.childNodes].filter(({nodeType}) => nodeType === 3);
	return own.reduce((sum, {textContent}) => sum + (textContent ?? '').trim().length, 0);
}
