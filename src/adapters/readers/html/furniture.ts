import type {LeftOut} from '../../../model/index.ts';
import {shownWords} from '../blocks.ts';

/** Elements that show nothing, or nothing that could be an article. */
const silent =
	'script, style, noscript, template, svg, canvas, object, embed, audio, video, input, select, textarea, button, link';

/** Elements that are no article by their kind, and what a person would call them. */
const byKind: readonly (readonly [selector: string, why: string])[] = [
	[
		'[hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i], dialog:not([open])',
		'hidden',
	],
	['nav, [role="navigation"], [role="menu"], [role="menubar"]', 'navigation'],
	['[role="search"], form', 'a form'],
	['[role="dialog"], [role="alertdialog"], dialog', 'a box over the page'],
	['[role="contentinfo"]', 'the foot of the page'],
	['[role="banner"]', 'the head of the page'],
	['aside, [role="complementary"]', 'beside the article'],
	['iframe, frame', 'another page within the page'],
	['time', 'author and date'],
];

/** Words of classes and ids that web designers give to what is no article, and what a person would call it. */
const byWord: readonly (readonly [words: RegExp, why: string])[] = [
	[/^(?:comments?|commentlist|disqus|coral|livefyre|respond|replies)$/u, 'comments of readers'],
	[/^(?:cookies?|cookiebanner|consent|gdpr|onetrust|ccpa|cmp)$/u, 'a notice on cookies'],
	[
		/^(?:related|recommended|recommendations?|recirc|recirculation|trending|popular|outbrain|taboola|readmore|readnext|teasers?|ticker|upnext|morestories|mostread|mostpopular|alsoread|seealso|furtherreading|moreon|youmaylike|latestnews|editorspicks)$/u,
		'other articles',
	],
	[
		/^(?:newsletters?|signup|subscribe|subscription|promo|promotion|donate|donation|membership|paywall|regwall|piano|meter|subscriber)$/u,
		'an offer to subscribe',
	],
	[
		/^(?:share|sharing|sharebar|sharedaddy|social|socials|addthis|sociallinks|sharetools|followus|jp-relatedposts)$/u,
		'buttons for sharing',
	],
	[/^(?:ad|ads|advert|adverts|advertisement|advertising|adslot|sponsor|sponsored|dfp|gpt|banner)$/u, 'advertising'],
	[
		/^(?:breadcrumbs?|navbar|nav|navigation|menu|pagination|pager|skiplink|toc|tableofcontents|topnav|masthead)$/u,
		'navigation',
	],
	[/^(?:tags|taglist|topics|keywords|categories)$/u, 'topics'],
	[
		/^(?:byline|bylines|dateline|timestamp|pubdate|publishdate|datepublished|postmeta|entrymeta|articlemeta|readtime|readingtime)$/u,
		'author and date',
	],
	[/^(?:authorbio|aboutauthor|authorbox|abouttheauthor|authorinfo)$/u, 'about the author'],
	[/^(?:copyright|legal|disclaimer|colophon|sitefooter|pagefooter|globalfooter)$/u, 'the foot of the page'],
	[/^(?:printonly|noprint|visuallyhidden|sronly|screenreadertext|offscreen)$/u, 'hidden'],
	[/^(?:pullquote|pull)$/u, 'a pull quote'],
];

/** A part of the page that holds more than this share of its prose is the article, whatever it is called. */
const articleShare = 0.5;
const shownLength = 160;

/** Takes out of the page what is no part of an article, and yields it with its reason, in no order. */
export function takeFurniture(document: Document): LeftOut[] {
	for (const element of document.querySelectorAll(silent)) element.remove();
	const body = document.body;
	const whole = proseLength(body);
	const leftOut: LeftOut[] = [];
	const take = (element: Element, why: string): void => {
		if (!body.contains(element)) return;
		const text = shownWords(wordsIn(element));
		element.remove();
		if (text !== '') leftOut.push({text: shorten(text), why});
	};
	const judge = (element: Element, why: string): void => {
		if (!holdsArticle(element, why, whole)) take(element, why);
	};
	for (const [selector, why] of byKind) {
		for (const element of document.querySelectorAll(selector)) if (!isTimeInProse(element)) judge(element, why);
	}
	for (const element of document.querySelectorAll('[class], [id]')) {
		const why = reasonOf(element);
		if (why !== undefined) judge(element, why);
	}
	for (const element of document.querySelectorAll('body > header, body > div > header')) {
		judge(element, 'the head of the page');
	}
	for (const element of document.querySelectorAll('body > footer, body > div > footer')) {
		judge(element, 'the foot of the page');
	}
	return leftOut;
}

function isTimeInProse(element: Element): boolean {
	return element.localName === 'time' && element.closest('p, li, td, blockquote') !== null;
}

/** The words of an element and of those in it, parted where elements part them. */
function wordsIn(node: Node): string {
	if (node.nodeType === 3) return node.textContent ?? '';
	return [...node.childNodes].map((child) => wordsIn(child)).join(' ');
}

function reasonOf(element: Element): string | undefined {
	const words = nameWords(element);
	return byWord.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1];
}

/** The words of an element's class and id: "article__share-tools" gives article, share, tools, articleshare, sharetools. */
export function nameWords(element: Element): string[] {
	const names = `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/u).filter((name) => name !== '');
	return names.flatMap((name) => {
		const words = name
			.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-')
			.toLowerCase()
			.split(/[^a-z\d]+/u)
			.filter((word) => word !== '');
		return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`)];
	});
}

/** Whether an element is, or holds, what the page is about. */
function holdsArticle(element: Element, why: string, whole: number): boolean {
	if (/^(?:html|body|main)$/u.test(element.localName)) return true;
	if (element.matches('[itemprop="articleBody"]') || element.querySelector('h1, main, [itemprop="articleBody"]'))
		return true;
	// These can be longer than the article.
	if (why === 'comments of readers' || why === 'hidden' || why === 'a notice on cookies') return false;
	return proseLength(element) > whole * articleShare;
}

function proseLength(element: Element): number {
	let length = 0;
	for (const {textContent} of element.querySelectorAll('p')) length += textContent.length;
	return length;
}

function shorten(text: string): string {
	if (text.length <= shownLength) return text;
	const cut = text.slice(0, shownLength);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), shownLength / 2))} …`;
}
