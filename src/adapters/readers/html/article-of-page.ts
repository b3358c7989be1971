import {Readability} from '@mozilla/readability';
import type {LeftOut} from '../../../model/index.ts';
import type {SourceDocument} from '../../../ports.ts';
import {bareWords, type Block, shownWords, textOfBlocks} from '../blocks.ts';
import {findBeside} from './beside.ts';
import {takeFurniture} from './furniture.ts';
import {leftovers} from './leftovers.ts';
import {blocksOf} from './page-blocks.ts';
import {type PageMetadata, pageMetadata} from './page-metadata.ts';
import {type Page, parsePage} from './page.ts';
import {keepSpeakers} from './speakers.ts';
import {wallOf} from './wall.ts';

/** The text that Readability finds is kept from this share of the prose of the element that the page calls its article. */
const enoughOfArticle = 0.6;
/** From this share of the text on, the element that the page calls its article holds all of it. */
const mostOfArticle = 0.75;
/** A page of frames or scripts has fewer characters of prose. */
const fewestCharacters = 40;

/** What a page has as its article, or why it has none. */
export function articleOfPage(html: string, url: string | undefined): SourceDocument | {readonly refused: string} {
	const page = parsePage(html);
	const {document} = page;
	const told = pageMetadata(document, html, url);
	const framed = document.querySelector('frameset, frame') !== null;
	const {heading, isLiveBlog} = told;
	const wall = wallOf(document, heading);
	const leftOut = takeFurniture(document, {heading, isLiveBlog, wall});
	keepSpeakers(document);
	const besides = findBeside(heading, page);
	const main = mainBlocks(page, told);
	const headline = told.metadata.find(({name}) => name === 'headline')?.value;
	const body = withoutRepeats(main, headline, leftOut);
	const length = body.reduce((sum, {text}) => sum + text.length, 0);
	if (length < fewestCharacters) return {refused: whyEmpty(framed, length, wall?.words)};
	const head: Block[] = headline === undefined ? [] : [{text: headline, role: 'headline', ...besides.headingPlace}];
	const taken = [...head, ...missingFrom(body, besides.above), ...body, ...missingFrom(body, besides.below)];
	const rest = leftovers(taken, page);
	const isEnd = wall?.behind.every((text) => !document.body.contains(text));
	const notes = wall && isEnd === true ? [`cut off: the page ends with “${wall.words}”`] : [];
	const allLeftOut = [...leftOut, ...rest.leftOut];
	return {
		format: 'html',
		...textOfBlocks([...taken, ...rest.corrections]),
		metadata: told.metadata,
		...(allLeftOut.length > 0 && {leftOut: allLeftOut}),
		...(notes.length > 0 && {notes}),
	};
}

function whyEmpty(framed: boolean, length: number, wall: string | undefined): string {
	if (framed) return 'a page of frames; save the frame that holds the article';
	if (wall !== undefined) return `a page without its article: “${wall}”`;
	return length === 0 ? 'a page without text' : 'a page without an article';
}

/** The blocks of what the page is about: by Readability, by what the page calls its article, or by the text it carries as data. */
function mainBlocks(page: Page, {body, heading, isLiveBlog}: PageMetadata): Block[] {
	const {document} = page;
	const own = ownContainer(document);
	const ownBlocks = own === undefined ? [] : blocksOf(own, page);
	const found = isLiveBlog && own ? undefined : readable(document);
	const foundBlocks =
		found === undefined ? [] : asWithin(withHeading(own, heading), ownBlocks, blocksOf(found, page), page);
	const best = lengthOf(foundBlocks) >= lengthOf(ownBlocks) * enoughOfArticle ? foundBlocks : ownBlocks;
	if (best.length === 0) return carried(body) ?? blocksOf(document.body, page);
	return carried(lengthOf(best) < (body?.length ?? 0) / 2 ? body : undefined) ?? best;
}

/** Readability takes what stands beside a short article for a part of it, and loses what the elements around its text are. */
function asWithin(own: Element | undefined, ownBlocks: readonly Block[], found: Block[], page: Page): Block[] {
	if (!own) return found;
	const roles = new Map(ownBlocks.map(({place, role}) => [pathOf(place), role]));
	const path = page.pathOf(own);
	const withRoles = found.map((block) => {
		const role = block.role ?? roles.get(pathOf(block.place));
		return {...block, ...(role !== undefined && {role})};
	});
	const inside = withRoles.filter(({place}) => pathOf(place)?.startsWith(path));
	return lengthOf(inside) >= lengthOf(withRoles) * mostOfArticle ? inside : withRoles;
}

/** The element with the headline above it, and the standfirst between the two. */
function withHeading(own: Element | undefined, heading: Element | undefined): Element | undefined {
	for (let around: Element | null | undefined = own; around; around = around.parentElement)
		if (around.contains(heading ?? null) || heading === undefined) return around;
	return undefined;
}

function pathOf(place: Block['place']): string | undefined {
	return place && 'path' in place ? place.path : undefined;
}

function readable(document: Document): Element | undefined {
	const copy = document.cloneNode(true);
	if (!isDocument(copy)) return undefined;
	try {
		const options = {serializer: (node: Node) => node, keepClasses: true, disableJSONLD: true};
		const content = new Readability(copy, options).parse()?.content;
		return content && isElement(content) ? content : undefined;
	} catch (error) {
		// Elements outside of the root, as in "</html><table>", are none of Readability's cases.
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}

function isDocument(node: Node): node is Document {
	return node.nodeType === 9;
}

function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

/** The element that the page itself calls its article, where there is one only. */
function ownContainer(document: Document): Element | undefined {
	for (const selector of ['[itemprop="articleBody"]', 'article', 'main, [role="main"]']) {
		const found = [...document.querySelectorAll(selector)];
		const [first] = found;
		if (first && found.length === 1) return first;
	}
}

function lengthOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, {text, role}) => sum + (role === undefined ? text.length : 0), 0);
}

/** Text that scripts would show; it stands in the page as data. */
function carried(body: string | undefined): Block[] | undefined {
	return body?.split(/\n+/u).map((line) => ({text: shownWords(line)}));
}

/** The headline stands before the text already; a pull quote says what the text says. */
function withoutRepeats(blocks: readonly Block[], headline: string | undefined, leftOut: LeftOut[]): Block[] {
	const prose = blocks.map(({text}) => bareWords(text));
	const whole = prose.join(' ');
	const title = bareWords(headline ?? '');
	return blocks.filter((block, index) => {
		const words = prose[index] ?? '';
		if (words === '' || words === title) return false;
		const isQuote = block.text.startsWith('“');
		if (!isQuote || whole.indexOf(words) === whole.lastIndexOf(words)) return true;
		leftOut.push({text: block.text, why: 'a pull quote'});
		return false;
	});
}

/** What the article does not have already. */
function missingFrom(blocks: readonly Block[], candidates: readonly Block[]): Block[] {
	const known = new Set(blocks.map(({text}) => bareWords(text)));
	return candidates.filter(({text}) => !known.has(bareWords(text)));
}
