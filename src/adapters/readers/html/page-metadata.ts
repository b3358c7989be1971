import type {Metadatum} from '../../../model/index.ts';
import {asWords, type JsonRecord, parseJson} from '../json-values.ts';
import {collectMetadata, hostOf, type MetadataCollector} from '../metadata.ts';
import {partTitle} from '../page-title.ts';
import {addSchemaMetadata, schemaArticles} from '../schema-org.ts';
import {findHeading, type Heading} from './headline.ts';
import {timesOf} from './page-times.ts';

/** What a page says of its article. */
export interface PageMetadata {
	readonly metadata: readonly Metadatum[];
	/** The text that its JSON-LD carries, and the path of that. */
	readonly body?: string;
	readonly heading?: Element;
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
	if (first) addSchemaMetadata(first, collector, 'JSON-LD');
	addCanonical(document, collector);
	addMeta(document, collector);
	addElements(document, collector);
	collector.add('url', url, 'the address that it was saved from');
	collector.add('url', savedFrom.exec(source.slice(0, 4000))?.[1], 'the address that it was saved from');
	const host = hostOf(collector.found.find(({name}) => name === 'url')?.value ?? '');
	const {heading, headlines, site, guessedSite} = headlinesOf(document, collector.found, host);
	const {add, found} = collectMetadata();
	for (const {value, from} of headlines) add('headline', value, from);
	for (const {name, value, from} of collector.found) if (name !== 'headline') add(name, value, from);
	add('outlet', site, '<title>');
	add('outlet', host, 'its address');
	add('outlet', guessedSite, '<title>');
	return {
		metadata: found,
		...(heading && {heading: heading.element}),
		...bodyOf(first),
		isLiveBlog: first !== undefined && JSON.stringify(first['@type']).includes('LiveBlog'),
		isPaid: articles.some((article) => String(article['isAccessibleForFree']).toLowerCase() === 'false'),
	};
}

interface Headlines {
	readonly heading: Heading | undefined;
	/** In order of trust, none with the name of the site. */
	readonly headlines: readonly Pick<Metadatum, 'value' | 'from'>[];
	/** What the title of the page calls the site, as the page shows elsewhere. */
	readonly site?: string;
	/** What the title of the page may call the site. */
	readonly guessedSite?: string;
}

function headlinesOf(document: Document, found: readonly Metadatum[], host: string | undefined): Headlines {
	const told = found.filter(({name}) => name === 'headline');
	const outlets = found.filter(({name}) => name === 'outlet').map(({value}) => value);
	const heading = findHeading(
		document,
		told.map(({value}) => value),
	);
	const own = heading ? [{value: heading.words, from: `<${heading.element.localName}>`}] : [];
	const known = {
		headlines: [...own, ...told].map(({value}) => value),
		outlets,
		...(heading && {heading: heading.words}),
		...(host !== undefined && {host}),
	};
	const parted = told.map(({value, from}) => ({from, ...partTitle(value, known)}));
	const {site, guessedSite} = parted.find(({from}) => from === '<title>') ?? {};
	return {
		heading,
		headlines: [...own, ...parted.map(({headline, from}) => ({value: headline, from}))],
		...(site !== undefined && {site}),
		...(guessedSite !== undefined && {guessedSite}),
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
	const times = timesOf(document);
	for (const wanted of ['published', 'modified'] as const)
		add(wanted, timeOf(times.find(({kind}) => kind === wanted)?.element ?? null), '<time>');
	add('language', document.documentElement.getAttribute('lang') ?? undefined, '<html lang>');
}

function timeOf(element: Element | null): string | undefined {
	return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined;
}
