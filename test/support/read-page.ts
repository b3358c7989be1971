import {readHtml} from '../../src/adapters/readers/html/read-html.ts';
import type {SourceDocument, SourceFile} from '../../src/ports.ts';

/** Three sentences of an invented article. */
export const [lede, second, third] = [
	'Seven people died when a ferry sank off the coast near Corran on Friday morning, the coastguard said.',
	'The boat carried 42 passengers and a crew of five when it left the harbour in fog, its owner said.',
	'The minister for transport, Paul Grey, said that the ship had been inspected in the month of March.',
] as const;
/** A paragraph each. */
export const prose = `<p>${lede}</p><p>${second}</p><p>${third}</p>`;

/** A page with this body. */
export function page(body: string, head = ''): string {
	return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

/** The document of a page, or why there is none. */
export function readPage(html: string, around: Partial<SourceFile> = {}): SourceDocument | string {
	const [item] = readHtml({name: 'a.html', bytes: new TextEncoder().encode(html), ...around});
	if (item?.kind === 'document') return item.document;
	return item?.kind === 'refused' ? item.why : '';
}

/** The document of a page; a refusal fails the test. */
export function pageDocument(html: string, around: Partial<SourceFile> = {}): SourceDocument {
	const found = readPage(html, around);
	if (typeof found === 'string') throw new Error(found);
	return found;
}

/** The paragraphs of a page's text. */
export function paragraphsOf(html: string): string[] {
	return pageDocument(html).text.split('\n\n');
}

/** `name: value (from)` of what a page says of its article. */
export function toldBy(html: string, around: Partial<SourceFile> = {}): string[] {
	return pageDocument(html, around).metadata.map(({name, value, from}) => `${name}: ${value} (${from})`);
}

/** `why: words` of what is not taken for the article. */
export function leftOutOf(html: string): string[] {
	return (pageDocument(html).leftOut ?? []).map(({text, why}) => `${why}: ${text}`);
}
