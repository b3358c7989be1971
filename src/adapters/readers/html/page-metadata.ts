import type {Metadatum} from '../../../model/index.ts';
import {asWords, type JsonRecord, parseJson} from '../json-values.ts';
import {collectMetadata, hostOf, type MetadataCollector} from '../metadata.ts';
import {addSchemaMetadata, schemaArticles} from '../schema-org.ts';

/** What a page says of its article. */
export interface PageMetadata {
	readonly metadata: readonly Metadatum[];
	/** The text that its JSON-LD carries, and the path of that. */
	readonly body?: string;
	readonly isLiveBlog: boolean;
	/** True where the page says that only subscribers get the whole. */
	readonly isPaid: boolean;
}

/** The names of `<meta>` elements that tell each thing, most trusted first, in lower case. */
const metaNames = {
	headline: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline'],
	byline: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'],
	outlet: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'twitter:app:name:iphone', 'cre'],
	published: [
		'article:published_time',
		'og:published_time',
		'datepublished',
		'dc.date.issued',
		'dcterms.issued',
		'dcterms.created',
		'dc.date',
		'parsely-pub-date',
		'sailthru.date',
		'pubdate',
		'publishdate',
		'publish-date',
		'date',
	],
	modified: [
		'article:modified_time',
		'og:updated_time',
		'datemodified',
		'dcterms.modified',
		'lastmod',
		'last-modified',
	],
	language: ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'inlanguage'],
	url: ['og:url', 'twitter:url', 'parsely-link', 'dc.identifier'],
} as const;

/** `<!-- saved from url=(0042)https://... -->`, `url: https://...` of SingleFile */
const savedFrom = /<!--[^>]{0,200}?(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/[^\s>]+)/iu;

/** Reads what the page says of itself, before anything is taken out of it. `source` is the page as it was written. */
export function pageMetadata(document: Document, source: string, url: string | undefined): PageMetadata {
	const collector = collectMetadata();
	const articles = [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap(({textContent}) =>
		schemaArticles(parseJson(withoutMarks(textContent))),
	);
	const [first] = articles;
	collector.add('headline', headingOf(document), '<h1>');
	if (first) addSchemaMetadata(first, collector, 'JSON-LD');
	addCanonical(document, collector);
	addMeta(document, collector);
	addElements(document, collector);
	collector.add('url', url, 'the address that it was saved from');
	collector.add('url', savedFrom.exec(source.slice(0, 4000))?.[1], 'the address that it was saved from');
	const address = collector.found.find(({name}) => name === 'url')?.value;
	collector.add('outlet', address === undefined ? undefined : hostOf(address), 'its address');
	return {
		metadata: collector.found,
		...bodyOf(first),
		isLiveBlog: first !== undefined && JSON.stringify(first['@type']).includes('LiveBlog'),
		isPaid: articles.some((article) => String(article['isAccessibleForFree']).toLowerCase() === 'false'),
	};
}

function bodyOf(article: JsonRecord | undefined): {readonly body?: string} {
	const body = asWords(article?.['articleBody']);
	return body === undefined ? {} : {body};
}

/** JSON that stands in a comment or a CDATA section. */
function withoutMarks(json: string): string {
	return json
		.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
		.replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/u, '');
}

/** The heading of the article: the only one of its level, or the one that stands in the article. */
function headingOf(document: Document): string | undefined {
	const within = ['article h1, main h1, [itemprop="headline"]', 'h1'];
	for (const selector of within) {
		const found = [...document.querySelectorAll(selector)].filter(({textContent}) => textContent.trim() !== '');
		const titled = found.find(({textContent}) => isInTitle(textContent, document));
		if (titled ?? found[0]) return (titled ?? found[0])?.textContent;
	}
}

function isInTitle(words: string, document: Document): boolean {
	return words.trim() !== '' && document.title.replaceAll(/\s+/gu, ' ').includes(words.trim().replaceAll(/\s+/gu, ' '));
}

function addCanonical(document: Document, {add}: MetadataCollector): void {
	for (const link of document.querySelectorAll('link[rel~="canonical" i]')) {
		add('url', link.getAttribute('href') ?? undefined, '<link rel="canonical">');
	}
}

function addMeta(document: Document, {add}: MetadataCollector): void {
	const values = new Map<string, string>();
	for (const meta of document.querySelectorAll('meta[content]')) {
		const key = ['property', 'name', 'itemprop', 'http-equiv']
			.map((name) => meta.getAttribute(name))
			.find((name) => name !== null);
		const known = key?.toLowerCase();
		if (known !== undefined && !values.has(known)) values.set(known, meta.getAttribute('content') ?? '');
	}
	const addAll = (name: keyof typeof metaNames): void => {
		for (const key of metaNames[name]) add(name, usable(name, values.get(key)), key);
	};
	addAll('headline');
	addAll('byline');
	addAll('outlet');
	addAll('published');
	addAll('modified');
	addAll('language');
	addAll('url');
}

// "https://www.facebook.com/gazette" is no author.
function usable(name: string, value: string | undefined): string | undefined {
	return name === 'byline' && value !== undefined && /^https?:/iu.test(value) ? undefined : value;
}

function addElements(document: Document, {add}: MetadataCollector): void {
	add('headline', document.title, '<title>');
	const author = document.querySelector('[rel="author"], [itemprop="author"], .byline');
	add('byline', author?.textContent, author?.className === 'byline' ? 'the byline' : 'the author');
	for (const name of ['published', 'modified'] as const) {
		const property = name === 'published' ? 'datePublished' : 'dateModified';
		const element = document.querySelector(`[itemprop="${property}"]`);
		add(name, timeOf(element), `itemprop ${property}`);
	}
	const times = document.querySelectorAll('article time[datetime], main time[datetime], header time[datetime]');
	const time = [...times].find((one) => !/updat|modif/iu.test(one.className)) ?? onlyOne(document);
	add('published', timeOf(time ?? null), '<time>');
	add('language', document.documentElement.getAttribute('lang') ?? undefined, '<html lang>');
}

function onlyOne(document: Document): Element | undefined {
	const times = document.querySelectorAll('time[datetime]');
	return times.length === 1 ? times[0] : undefined;
}

function timeOf(element: Element | null): string | undefined {
	return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined;
}
