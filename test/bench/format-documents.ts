import {gzipSync} from 'fflate';
import {docxOf, epubOf, justified, odtOf, pdfOf, warcOf, type Words, zipOf} from '../support/document-files.ts';
import {around, type PageArticle} from './page-articles.ts';
import {all, usual} from './page-pieces.ts';

/** An article as a document of one format, with what usually stands around it there. */
export interface FormatDocument {
	/** The format, and what is special of its shape. */
	readonly name: string;
	/** The name of the file, with its ending. */
	readonly file: string;
	readonly content: (article: PageArticle) => string | Uint8Array;
}

const url = 'https://gazette.example/fire';
const pageOf = (article: PageArticle): string => usual(article, all(article.paragraphs));
const plainOf = ({headline, paragraphs}: PageArticle): string => [headline, ...paragraphs].join('\n\n');
const latin = (words: string): string => words.replaceAll(/[“”]/gu, '"');

/** Lines of a page's columns, a running head above and a number below each page. */
function printed(article: PageArticle, columns: 1 | 2): Uint8Array {
	const width = columns === 1 ? 475 : 220;
	const linesAColumn = 55;
	const words = [article.headline, ...article.paragraphs].map(latin);
	const lines: Words[][] = [];
	for (const paragraph of words) {
		const byLine = new Map<number, Words[]>();
		for (const word of justified(0, 0, width, paragraph)) byLine.set(word.y, [...(byLine.get(word.y) ?? []), word]);
		lines.push(...byLine.values(), []);
	}
	const pages: Words[][] = [];
	for (const [index, line] of lines.entries()) {
		const column = Math.floor(index / linesAColumn);
		const page = Math.floor(column / columns);
		pages[page] ??= [
			{x: 60, y: 40, size: 8, words: 'THE COAST GAZETTE'},
			{x: 290, y: 810, size: 8, words: String(page + 12)},
		];
		const left = 60 + (column % columns) * (width + 35);
		const top = 80 + (index % linesAColumn) * 12;
		pages[page].push(...line.map((word) => ({...word, x: left + word.x, y: top})));
	}
	return pdfOf(pages);
}

function mailOf(article: PageArticle): string {
	return `From: Ina Holt <ina@gazette.example>\r\nTo: desk@gazette.example\r\nSubject: ${article.headline}\r\nDate: Thu, 30 May 2024 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`${article.paragraphs.join('\n\n')}\n`).toString('base64')}\r\n`;
}

function savedPageOf(article: PageArticle): string {
	return `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${url}\r\nSubject: ${article.headline}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${url}\r\n\r\n${Buffer.from(pageOf(article)).toString('base64')}\r\n--b--\r\n`;
}

function feedOf({headline, paragraphs}: PageArticle): string {
	const html = all(paragraphs).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Coast Gazette</title><description>${around.legal}</description><item><title>${headline}</title><link>${url}</link><content:encoded>${html}</content:encoded></item></channel></rss>`;
}

function rtfOf(article: PageArticle): string {
	const escaped = plainOf(article).replaceAll(/[^\n -~]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`);
	const head = `{\\header THE COAST GAZETTE\\par}{\\footer\\chpgn\\par}`;
	return `{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}${head}${escaped.replaceAll('\n\n', '\\par\n')}\\par}`;
}

const dataOf = ({headline, paragraphs}: PageArticle): object => ({
	'@type': 'NewsArticle',
	headline,
	articleBody: paragraphs.join('\n\n'),
	publisher: {'@type': 'Organization', name: 'The Coast Gazette'},
});

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** The same article in each format that can hold it. */
export const formatDocuments: readonly FormatDocument[] = [
	{name: 'plain text', file: 'a.txt', content: plainOf},
	{
		name: 'plain text, UTF-16',
		file: 'a.txt',
		content: (article) => Buffer.from(`\uFEFF${plainOf(article)}`, 'utf16le'),
	},
	{name: 'web page', file: 'a.html', content: pageOf},
	{name: 'page saved as one file', file: 'a.mhtml', content: savedPageOf},
	{name: 'PDF, one column', file: 'a.pdf', content: (article) => printed(article, 1)},
	{name: 'PDF, two columns', file: 'a.pdf', content: (article) => printed(article, 2)},
	{
		name: 'Word',
		file: 'a.docx',
		content: ({headline, paragraphs}) => docxOf([{style: 'Title', words: headline}, ...paragraphs]),
	},
	{
		name: 'OpenDocument',
		file: 'a.odt',
		content: ({headline, paragraphs}) => odtOf([{style: 'Title', words: headline}, ...paragraphs]),
	},
	{name: 'rich text', file: 'a.rtf', content: rtfOf},
	{name: 'book', file: 'a.epub', content: ({headline, paragraphs}) => epubOf({'a.xhtml': [headline, ...paragraphs]})},
	{name: 'mail', file: 'a.eml', content: mailOf},
	{
		name: 'Markdown',
		file: 'a.md',
		content: ({headline, paragraphs}) =>
			`---\noutlet: The Coast Gazette\n---\n\n# ${headline}\n\n${paragraphs.join('\n\n')}\n`,
	},
	{name: 'JSON, schema.org', file: 'a.json', content: (article) => JSON.stringify(dataOf(article))},
	{
		name: 'JSON Lines',
		file: 'a.jsonl',
		content: ({headline, paragraphs}) => `${JSON.stringify({title: headline, text: paragraphs.join('\n\n')})}\n`,
	},
	{
		name: 'CSV',
		file: 'a.csv',
		content: ({headline, paragraphs}) =>
			`title,text,views\r\n${quoted(headline)},${quoted(paragraphs.join('\n\n'))},17\r\n`,
	},
	{name: 'RSS', file: 'a.rss', content: feedOf},
	{name: 'web archive', file: 'a.warc', content: (article) => warcOf([{url, body: pageOf(article)}])},
	{name: 'page in a zip archive', file: 'a.zip', content: (article) => zipOf({'fire.html': pageOf(article)})},
	{name: 'page in gzip', file: 'a.html.gz', content: (article) => gzipSync(Buffer.from(pageOf(article)))},
];
