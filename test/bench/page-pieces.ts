import {around, type PageArticle} from './page-articles.ts';

/** A page of one shape with an article in it. */
export interface Layout {
	readonly name: string;
	readonly html: (article: PageArticle) => string;
	/** The paragraphs that the page shows, where it does not show all. */
	readonly shown?: (article: PageArticle) => readonly string[];
}

/** A paragraph. */
export const p = (words: string): string => `<p>${words}</p>`;
/** All of some words, each in an element. */
export const all = (words: readonly string[], wrap: (one: string) => string = p): string => words.map(wrap).join('\n');
/** An item with a link. */
export const link = (words: string): string => `<li><a href="/a">${words}</a></li>`;
/** The links of a site. */
export const menu = `<ul>${all(around.menu, link)}</ul>`;
/** The beginnings of other articles. */
export const teasers = all(
	around.teasers,
	(words) => `<div class="teaser"><h3><a href="/x">${words}</a></h3><p>${words}. Read it here.</p></div>`,
);
/** The foot of a page. */
export const footer = `<footer><ul>${all(around.menu, link)}</ul>${p(around.legal)}</footer>`;
/** The head of a page. */
export const header = `<header class="site-header"><a href="/" class="logo">The Coast Gazette</a><nav>${menu}</nav></header>`;
/** The headline. */
export const heading = ({headline}: PageArticle): string => `<h1>${headline}</h1>`;
/** Author and date. */
export const byline = '<div class="byline">By Ina Holt</div><time datetime="2024-05-30T08:00:00Z">30 May 2024</time>';
/** A picture with its caption. */
export const figure = (caption: string | undefined): string =>
	`<figure><img src="a.jpg" alt=""><figcaption>${caption ?? ''}</figcaption></figure>`;
/** The two halves of a list. */
export const split = (words: readonly string[]): readonly [readonly string[], readonly string[]] => {
	const half = Math.ceil(words.length / 2);
	return [words.slice(0, half), words.slice(half)];
};
/** Paragraphs with a box in the middle of them. */
export const middle = (words: readonly string[], box: string): string => {
	const [first, second] = split(words);
	return `${all(first)}${box}${all(second)}`;
};
/** A page with this body. */
export const page = (body: string, head = '', attributes = ''): string =>
	`<!doctype html><html lang="en"${attributes}><head><meta charset="utf-8"><title>The Coast Gazette</title>${head}</head><body>${body}</body></html>`;
/** A page as most sites have it. */
export const usual = (article: PageArticle, inside: string, beside = ''): string =>
	page(`${header}<main><article>${heading(article)}${byline}${inside}</article>${beside}</main>${footer}`);
