import {bareWords, shownWords} from '../blocks.ts';
import {nameWords} from './name-words.ts';

/** The heading of a page's article. */
export interface Heading {
	readonly element: Element;
	readonly words: string;
}

/** Designers' names of what holds the name of the site. */
const logoWords =
	/^(?:logo|sitelogo|sitetitle|sitename|siteheading|siteheader|branding|brand|masthead|blogtitle|nameplate)$/u;
/** Headings of boxes are shorter. */
const fewestWords = 3;

/**
 * Finds the heading of the article: the first-level heading in it, or the one that the title of the page repeats; a lower one
 * where the first level holds the name of the site alone. `titles` are what the page's head gives as its title.
 */
export function findHeading(document: Document, titles: readonly string[]): Heading | undefined {
	const logos = new Set(logosOf(document));
	const known = titles.map((title) => bareWords(title));
	for (const selector of ['article h1, main h1, [itemprop="headline"]', 'h1']) {
		const found = headingsIn(document, selector).filter(({element}) => !logos.has(element));
		const titled = found.find(({words}) => known.some((title) => title.includes(bareWords(words))));
		const heading = titled ?? found[0];
		if (heading) return heading;
	}
	return headingsIn(document, 'h2, h3').find(({words}) => {
		const bare = bareWords(words);
		return (
			bare.split(' ').length >= fewestWords && known.some((title) => title.startsWith(bare) || title.endsWith(bare))
		);
	});
}

/** The first-level headings that give the name of the site. */
export function logosOf(document: Document): Element[] {
	return [...document.querySelectorAll('h1')].filter((element) => isLogo(element));
}

function isLogo(heading: Element): boolean {
	const around = [heading, heading.parentElement, ...heading.querySelectorAll('a, img')];
	if (around.some((element) => element && nameWords(element).some((word) => logoWords.test(word)))) return true;
	const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
	if (!link || shownWords(link.textContent) !== shownWords(heading.textContent)) return false;
	return /^(?:https?:\/\/[^/?#]+)?\/?(?:#.*)?$/iu.test(link.getAttribute('href')?.trim() ?? '');
}

function headingsIn(document: Document, selector: string): Heading[] {
	return [...document.querySelectorAll(selector)]
		.map((element) => ({element, words: shownWords(element.textContent)}))
		.filter(({words}) => words !== '');
}
