import {Readability} from '@mozilla/readability';
import {Defuddle} from 'defuddle/node';
import {JSDOM, VirtualConsole} from 'jsdom';
import {articleOfPage} from '../../src/adapters/readers/html/article-of-page.ts';

/** Yields the text of a page's article; an empty one where it finds none. */
export type PageReader = (html: string) => string | Promise<string>;

/** The reader of this project and its peers. */
export const peers: readonly (readonly [string, PageReader])[] = [
	['crosscheck', (html) => textOf(articleOfPage(html, undefined))],
	['readability, jsdom', readabilityText],
	['defuddle, jsdom', defuddleText],
];

function textOf(article: ReturnType<typeof articleOfPage>): string {
	return 'refused' in article ? '' : article.text;
}

function readabilityText(html: string): string {
	const {document} = quietDom(html).window;
	return new Readability(document).parse()?.textContent ?? '';
}

async function defuddleText(html: string): Promise<string> {
	const dom = quietDom(html);
	const {content} = await Defuddle(dom, 'https://gazette.example/a');
	return new JSDOM(content).window.document.body.textContent;
}

/** What the page's style sheets do wrong is not printed. */
function quietDom(html: string): JSDOM {
	return new JSDOM(html, {url: 'https://gazette.example/a', virtualConsole: new VirtualConsole()});
}
