import {type Block, shownWords} from '../blocks.ts';
import {nameWords} from './name-words.ts';
import {blocksOf, roleOf} from './page-blocks.ts';
import type {Page} from './page.ts';

/** What belongs to an article, but often stands outside of its text. */
export interface Beside {
	readonly headingPlace: Pick<Block, 'place'>;
	/** The standfirst and the caption of the picture above the text. */
	readonly above: readonly Block[];
	/** Notes of corrections and updates. */
	readonly below: readonly Block[];
}

/** Designers' names of the sentence between headline and text. */
const standfirstWords =
	/^(?:standfirst|dek|deck|subhead|subheadline|subheading|subtitle|strapline|articlesummary|articledek|articlelead|leadparagraph|kicker|articledescription|storysummary)$/u;
const shortestStandfirst = 25;

/** Finds what stands beside the text of an article; the page's furniture is gone already. */
export function findBeside(heading: Element | undefined, page: Page): Beside {
	const {document} = page;
	const scope = heading?.closest('article, main') ?? document.body;
	const above: Block[] = [];
	const below: Block[] = [];
	for (const element of scope.querySelectorAll('[class], [id], figcaption')) {
		// the credit within a caption
		if (element.parentElement?.closest('figcaption')) continue;
		const role = roleOf(element);
		if (role === 'correction') below.push(...blocksOf(element, page));
		else if (role === 'caption') above.push(...blocksOf(element, page));
		else if (isStandfirst(element)) above.push(...blocksOf(element, page));
	}
	return {
		headingPlace: heading ? {place: {path: page.pathOf(heading)}} : {},
		above: distinct(above),
		below: distinct(below),
	};
}

function isStandfirst(element: Element): boolean {
	if (/^h1$/u.test(element.localName) || element.querySelector('h1')) return false;
	const text = shownWords(element.textContent);
	return (
		text.length >= shortestStandfirst &&
		text.length < 600 &&
		nameWords(element).some((word) => standfirstWords.test(word))
	);
}

/** An element and the one around it give the same words. */
function distinct(blocks: readonly Block[]): Block[] {
	const seen = new Set<string>();
	return blocks.filter(({text}) => {
		if (seen.has(text)) return false;
		seen.add(text);
		return true;
	});
}
