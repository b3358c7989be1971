import {XMLParser} from 'fast-xml-parser';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {decodeHtml} from '../html/decode-html.ts';
import {documentItem} from '../document.ts';
import {blocksOfText, wordsOfFragment} from '../html/fragment.ts';
import {asList, asRecord, asWords, type JsonRecord} from '../json-values.ts';
import {collectMetadata} from '../metadata.ts';
import {xmlWords} from './xml-words.ts';

/** What both kinds of feeds say of themselves. */
interface Feed {
	readonly title: string | undefined;
	readonly language: string | undefined;
	readonly entries: readonly unknown[];
	/** Path of an entry, before its number. */
	readonly path: string;
}

/** RSS and Atom: an article an entry, named by its number. Entities of the feed's own are not expanded. */
export function* readFeed({bytes, mediaType}: SourceFile): Iterable<ReadItem> {
	const decoded = decodeHtml(bytes, mediaType);
	const feed = 'refused' in decoded ? decoded : parseFeed(decoded.text);
	if ('refused' in feed) {
		yield {kind: 'refused', why: feed.refused};
		return;
	}
	for (const [index, entry] of feed.entries.entries()) yield entryItem(asRecord(entry) ?? {}, index + 1, feed);
	if (feed.entries.length === 0) yield {kind: 'refused', why: 'a feed without entries'};
}

function parseFeed(xml: string): Feed | {readonly refused: string} {
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		processEntities: false,
		parseTagValue: false,
		cdataPropName: '#cdata',
		trimValues: true,
		// XHTML in Atom stays as it is written.
		stopNodes: ['feed.entry.content', 'feed.entry.summary'],
	});
	const root = asRecord(parser.parse(xml)) ?? {};
	const channel = asRecord(asRecord(root['rss'])?.['channel']);
	if (channel) return feedOf(channel, asList(channel['item']), '/rss/channel/item');
	const rdf = asRecord(root['rdf:RDF']);
	if (rdf) return feedOf(asRecord(rdf['channel']) ?? {}, asList(rdf['item']), '/rdf:RDF/item');
	const atom = asRecord(root['feed']);
	return atom
		? feedOf(atom, asList(atom['entry']), '/feed/entry')
		: {refused: 'XML that is no feed; crosscheck reads RSS and Atom'};
}

function feedOf(about: JsonRecord, entries: readonly unknown[], path: string): Feed {
	return {
		title: xmlWords(about['title']),
		language: xmlWords(about['language']) ?? asWords(about['@xml:lang']),
		entries,
		path,
	};
}

function entryItem(entry: JsonRecord, number: number, feed: Feed): ReadItem {
	const words = (name: string): string | undefined => xmlWords(entry[name]);
	const {add, found} = collectMetadata();
	const title = words('title');
	add('headline', title === undefined ? undefined : wordsOfFragment(title), 'title');
	add('byline', words('dc:creator') ?? xmlWords(asRecord(entry['author'])?.['name']) ?? words('author'), 'author');
	add('outlet', words('dc:publisher') ?? xmlWords(asRecord(entry['source'])?.['title']), 'source');
	add('outlet', feed.title, 'title of the feed');
	for (const name of ['pubDate', 'published', 'dc:date', 'issued']) add('published', words(name), name);
	for (const name of ['updated', 'atom:updated', 'dcterms:modified']) add('modified', words(name), name);
	add('published', words('updated'), 'updated');
	add('language', feed.language, 'language of the feed');
	add('url', linkOf(entry['link']), 'link');
	add('identifier', words('guid') ?? words('id'), 'guid');
	const [name, text] = contentOf(entry);
	const path = `${feed.path}[${number}]`;
	const isSummary = name === 'description' || name === 'summary';
	return documentItem(blocksOfText(text, `${path}/${name}`), found, {
		member: String(number),
		headlinePath: `${path}/title`,
		...(isSummary && {notes: [`perhaps cut off: the feed gives a ${name} only`]}),
	});
}

function contentOf(entry: JsonRecord): readonly [name: string, text: string] {
	for (const name of ['content:encoded', 'content', 'description', 'summary']) {
		const text = xmlWords(entry[name]);
		if (text !== undefined) return [name, text];
	}
	return ['content', ''];
}

/** `<link>https://…</link>`, `<link rel="alternate" href="https://…"/>` */
function linkOf(link: unknown): string | undefined {
	const links = asList(link);
	const alternate = links.find((one) => [undefined, 'alternate'].includes(asWords(asRecord(one)?.['@rel'])));
	return xmlWords(alternate) ?? asWords(asRecord(alternate)?.['@href']);
}
