import type {ReadItem, SourceDocument, SourceFile} from '../../../ports.ts';
import {articleOfPage} from './article-of-page.ts';
import {decodeHtml} from './decode-html.ts';

/** A web page: one article, the rest of the page left out. */
export function readHtml({bytes, mediaType, url}: SourceFile): readonly ReadItem[] {
	const decoded = decodeHtml(bytes, mediaType);
	if ('refused' in decoded) return [{kind: 'refused', why: decoded.refused}];
	return [htmlItem(decoded.text, url)];
}

/** The article of a page that was decoded, or why there is none. */
export function htmlItem(html: string, url?: string, more: Partial<SourceDocument> = {}): ReadItem {
	const article = articleOfPage(html, url);
	if ('refused' in article) return {kind: 'refused', why: article.refused};
	const {metadata = [], notes = [], ...rest} = more;
	const allNotes = [...notes, ...(article.notes ?? [])];
	return {
		kind: 'document',
		document: {
			...article,
			...rest,
			metadata: [...metadata, ...article.metadata],
			...(allNotes.length > 0 && {notes: allNotes}),
		},
	};
}
