import type {LeftOut} from '../../../model/index.ts';
import {shownWords, shorten} from '../blocks.ts';
import {type ArticleClues, hasMoreThan, proseLength, wordsIn} from './element-words.ts';
import {logosOf} from './headline.ts';
import {nameWords, offerNames} from './name-words.ts';
import {labelledTime} from './page-times.ts';
import {type Stranger, strangersOf} from './strangers.ts';

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
	['amp-consent, amp-user-notification', 'a notice on cookies'],
	['amp-ad, amp-sticky-ad, amp-embed, amp-auto-ads', 'advertising'],
	['amp-next-page, amp-list', 'other articles'],
	['amp-sidebar, amp-mega-menu', 'navigation'],
	['amp-social-share', 'buttons for sharing'],
	['amp-lightbox, amp-iframe, amp-video, amp-audio, amp-analytics', 'another page within the page'],
];

/** Words of classes and ids that web designers give to what is no article, and what a person would call it. */
const byWord: readonly (readonly [words: RegExp, why: string])[] = [
	[/^(?:comments?|commentlist|disqus|coral|livefyre|respond|replies)$/u, 'comments of readers'],
	[/^(?:cookies?|cookiebanner|consent|gdpr|onetrust|ccpa|cmp)$/u, 'a notice on cookies'],
	[
		/^(?:related|recommended|recommendations?|recirc|recirculation|trending|popular|outbrain|taboola|readmore|readnext|teasers?|ticker|upnext|morestories|mostread|mostpopular|alsoread|seealso|furtherreading|moreon|youmaylike|latestnews|editorspicks)$/u,
		'other articles',
	],
	[offerNames, 'an offer to subscribe'],
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
		/^(?:byline|bylines|authors?|authorname|authornames|postauthor|writtenby|contributors?|dateline|timestamp|pubdate|publishdate|datepublished|postmeta|entrymeta|articlemeta|readtime|readingtime)$/u,
		'author and date',
	],
	[/^(?:authorbio|bio|biography|aboutauthor|authorbox|abouttheauthor|authorinfo)$/u, 'about the author'],
	[/^(?:copyright|legal|disclaimer|colophon|sitefooter|pagefooter|globalfooter)$/u, 'the foot of the page'],
	[/^(?:printonly|noprint|visuallyhidden|sronly|screenreadertext|offscreen)$/u, 'hidden'],
	[/^(?:pullquote|pull)$/u, 'a pull quote'],
];

/** A part of the page that holds more than this share of its prose is the article, whatever it is called. */
const articleShare = 0.5;
/** A sentence has more characters around a name in it. */
const shortestRest = 40;

/** Takes out of the page what is no part of an article, and yields it with its reason, in no order. */
export function takeFurniture(document: Document, clues: ArticleClues): LeftOut[] {
	for (const element of document.querySelectorAll(silent)) element.remove();
	const {body} = document;
	const whole = proseLength(body);
	const leftOut: LeftOut[] = [];
	for (const {element, why, isSure} of suspectsOf(document, clues)) {
		if (!body.contains(element) || (!isSure && holdsArticle(element, why, whole, clues))) continue;
		const text = shownWords(wordsIn(element));
		element.remove();
		if (text !== '') leftOut.push({text: shorten(text), why});
	}
	return leftOut;
}

interface Suspect extends Stranger {
	/** Else it may hold the article all the same. */
	readonly isSure?: true;
}

/** What its kind, its names or its words show to be no part of the article; each is looked for when those before are gone. */
function* suspectsOf(document: Document, clues: ArticleClues): Iterable<Suspect> {
	for (const [selector, why] of byKind) yield* all(document, selector, why);
	for (const element of logosOf(document))
		if (element !== clues.heading) yield {element, why: 'the name of the site', isSure: true};
	yield* timesIn(document);
	for (const element of document.querySelectorAll('[class], [id]')) {
		const why = isWithinLine(element) ? undefined : reasonOf(element);
		if (why !== undefined) yield {element, why};
	}
	yield* all(document, 'body > header, body > div > header', 'the head of the page');
	yield* all(document, 'body > footer, body > div > footer', 'the foot of the page');
	// the box of a short article may hold the line too, which then goes alone
	if (clues.wall)
		for (const element of [clues.wall.box, clues.wall.line]) yield {element, why: 'an offer to subscribe'};
	for (const stranger of strangersOf(document, clues)) yield {...stranger, isSure: true};
}

function* timesIn(document: Document): Iterable<Suspect> {
	for (const time of document.querySelectorAll('time')) {
		const labelled = labelledTime(time);
		if (labelled || !isInProse(time)) yield {element: labelled ?? time, why: 'author and date'};
	}
}

function* all(document: Document, selector: string, why: string): Iterable<Suspect> {
	for (const element of document.querySelectorAll(selector)) yield {element, why};
}

/** A name in a sentence, which some sites make a link to more of it: `<a class="ticker">`. */
function isWithinLine(element: Element): boolean {
	if (!/^(?:a|abbr|b|cite|em|i|mark|q|span|strong|u)$/u.test(element.localName)) return false;
	const line = element.closest('p, li, td, blockquote, figcaption');
	return line !== null && hasMoreThan(line, element.textContent.length + shortestRest);
}

function isInProse(element: Element): boolean {
	const around = element.closest('p, li, td, blockquote');
	return around !== null && around.querySelector('p, div, h2, h3, h4') === null;
}

function reasonOf(element: Element): string | undefined {
	const words = nameWords(element);
	return byWord.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1];
}

/** Whether an element is, or holds, what the page is about. */
function holdsArticle(element: Element, why: string, whole: number, {heading}: ArticleClues): boolean {
	if (/^(?:html|body|main)$/u.test(element.localName) || element.contains(heading ?? null)) return true;
	if (element.matches('[itemprop="articleBody"]') || element.querySelector('main, [itemprop="articleBody"]'))
		return true;
	// These can be longer than the article.
	if (why === 'comments of readers' || why === 'hidden' || why === 'a notice on cookies') return false;
	return proseLength(element) > whole * articleShare;
}
