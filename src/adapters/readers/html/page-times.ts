import {shownWords} from '../blocks.ts';
import {hasMoreThan} from './element-words.ts';
import {nameWords} from './name-words.ts';

/** A time element with what the page calls it. */
export interface LabelledTime {
	readonly element: Element;
	readonly kind: 'published' | 'modified';
}

const modifiedWords = /\b(?:updated?|modified|edited|amended|corrected|revised|changed)\b/iu;
const publishedWords = /\b(?:published|posted|created|issued|first|filed)\b/iu;
/** "Last updated on", "First published:" */
const labels =
	/^(?:(?:first|last|originally|date|time|was|this|article|story|page|published|posted|created|issued|updated?|modified|edited|on|at|by|and)(?:\s|$))+$/u;
/** A label is no longer. */
const longestLabel = 40;
/** An article shows no more times beside each other. */
const mostTimes = 6;

/** The times that the head of an article shows, or the only one of the page, each with its kind. */
export function timesOf(document: Document): LabelledTime[] {
	const inArticle = [
		...document.querySelectorAll('article time[datetime], main time[datetime], header time[datetime]'),
	];
	const all = document.querySelectorAll('time[datetime]');
	const shown = inArticle.length === 0 && all.length === 1 ? [...all] : inArticle;
	return shown.map((element) => ({element, kind: kindOf(element)}));
}

function kindOf(time: Element): LabelledTime['kind'] {
	const before = labelBefore(time);
	const isModified = modifiedWords.test(before) && !publishedWords.test(before);
	if (isModified || publishedWords.test(before)) return isModified ? 'modified' : 'published';
	const names = nameWords(time).join(' ');
	// "entry-date published updated" is one time for both
	return modifiedWords.test(names) && !/publish|entrydate|date\b/u.test(names) ? 'modified' : 'published';
}

/** The words right before a time: in the element around it, or in the one before that. */
function labelBefore(time: Element): string {
	let words = '';
	for (let node = time.previousSibling; node; node = node.previousSibling) {
		if (node.nodeName.toLowerCase() === 'time') break;
		words = `${node.textContent ?? ''} ${words}`;
	}
	const own = shownWords(words);
	if (own !== '') return own.slice(-longestLabel);
	const outer = shownWords(time.parentElement?.previousElementSibling?.textContent ?? '');
	return outer.length <= longestLabel ? outer : '';
}

/** The element around a time that holds but times and their labels, if there is one: "Last updated 3 June 2024". */
export function labelledTime(time: Element): Element | undefined {
	let found: Element | undefined;
	for (let around = time.parentElement; around; around = around.parentElement) {
		if (hasMoreThan(around, longestLabel * mostTimes)) break;
		const times = [...around.querySelectorAll('time')];
		let words = around.textContent;
		for (const {textContent} of times) words = words.replace(textContent, ' ');
		const bare = shownWords(words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')).toLowerCase();
		if (bare !== '' && (bare.length > longestLabel * times.length || !labels.test(bare))) break;
		found = around;
	}
	return found;
}
