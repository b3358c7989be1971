import {zipSync} from 'fflate';

const encoder = new TextEncoder();
const escape = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A zip archive of texts and bytes, in this order; what is named in `stored` is not packed. */
export function zipOf(
	files: Readonly<Record<string, string | Uint8Array>>,
	stored: readonly string[] = [],
): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				[typeof content === 'string' ? encoder.encode(content) : content, {level: stored.includes(name) ? 0 : 6}],
			]),
		),
	);
}

/** One paragraph of a document: words alone, or in a named style. */
export type Paragraph = string | {readonly style: string; readonly words: string};

const stylesOf = (paragraphs: readonly Paragraph[]): string[] =>
	paragraphs.flatMap((one) => (typeof one === 'string' ? [] : [one.style]));

const idOf = (style: string): string => style.replaceAll(' ', '');

/** A Word document; `xml` stands between its paragraphs and its end. */
export function docxOf(
	paragraphs: readonly Paragraph[],
	xml = '',
	more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
	const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const packages = 'http://schemas.openxmlformats.org/package/2006';
	const body = paragraphs.map((one) =>
		typeof one === 'string'
			? `<w:p><w:r><w:t xml:space="preserve">${escape(one)}</w:t></w:r></w:p>`
			: `<w:p><w:pPr><w:pStyle w:val="${idOf(one.style)}"/></w:pPr><w:r><w:t>${escape(one.words)}</w:t></w:r></w:p>`,
	);
	const styles = stylesOf(paragraphs).map(
		(style) => `<w:style w:type="paragraph" w:styleId="${idOf(style)}"><w:name w:val="${style}"/></w:style>`,
	);
	return zipOf({
		'[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		'_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
		'word/styles.xml': `<?xml version="1.0"?><w:styles xmlns:w="${word}">${styles.join('')}</w:styles>`,
		'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body.join('')}${xml}</w:body></w:document>`,
		...more,
	});
}

/** An OpenDocument text; `xml` stands after its paragraphs. */
export function odtOf(
	paragraphs: readonly Paragraph[],
	xml = '',
	more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
	const spaces = ['office', 'text', 'table', 'style', 'draw'].map(
		(name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
	);
	const body = paragraphs.map((one) =>
		typeof one === 'string'
			? `<text:p>${escape(one)}</text:p>`
			: `<text:p text:style-name="${one.style}">${escape(one.words)}</text:p>`,
	);
	return zipOf(
		{
			mimetype: 'application/vnd.oasis.opendocument.text',
			'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces.join(' ')}><office:body><office:text>${body.join('')}${xml}</office:text></office:body></office:document-content>`,
			...more,
		},
		['mimetype'],
	);
}

/** A book of pages, each with a heading and paragraphs. */
export function epubOf(
	pages: Readonly<Record<string, readonly [heading: string, ...paragraphs: string[]]>>,
	metadata = '<dc:title>The Gazette</dc:title><dc:date>2024-05-31</dc:date><dc:language>en</dc:language>',
): Uint8Array {
	const names = Object.keys(pages);
	const items = names.map((name, index) => `<item id="p${index}" href="${name}" media-type="application/xhtml+xml"/>`);
	const spine = names.map((_, index) => `<itemref idref="p${index}"/>`);
	return zipOf(
		{
			mimetype: 'application/epub+zip',
			'META-INF/container.xml':
				'<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
			'OEBPS/content.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${spine.join('')}</spine></package>`,
			'OEBPS/nav.xhtml': '<html><body><nav>Contents</nav></body></html>',
			...Object.fromEntries(
				Object.entries(pages).map(([name, [heading, ...paragraphs]]) => [
					`OEBPS/${name}`,
					`<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${heading}</title></head><body><h1>${heading}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</body></html>`,
				]),
			),
		},
		['mimetype'],
	);
}

/** Words on a page of a PDF, in Helvetica; x and y in points from its upper left corner, y of the foot of the letters. */
export interface Words {
	readonly x: number;
	readonly y: number;
	readonly size?: number;
	readonly words: string;
}

const literal = (words: string): string => `(${words.replaceAll(/[\\\\()]/gu, '\\\\$&')})`;

/** A PDF of pages of 595 by 842 points; the words are Latin-1. */
export function pdfOf(pages: readonly (readonly Words[])[], info: Readonly<Record<string, string>> = {}): Uint8Array {
	const kids = pages.map((_, index) => `${5 + index * 2} 0 R`);
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		`<< ${Object.entries(info)
			.map(([name, value]) => `/${name} ${literal(value)}`)
			.join(' ')} >>`,
		...pages.flatMap((page, index) => {
			const content = page
				.map(({x, y, size = 10, words}) => `BT /F1 ${size} Tf ${x} ${842 - y} Td ${literal(words)} Tj ET`)
				.join('\n');
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
				`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
			];
		}),
	];
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const at = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
	return Buffer.from(file, 'latin1');
}

/** Lines below each other, from the top. */
export function column(x: number, top: number, lines: readonly string[], size = 10): Words[] {
	return lines.map((words, index) => ({x, y: top + index * size * 1.2, size, words}));
}

/** Width of a word in Helvetica, or a little more, in sizes of the letters. */
function widthOf(word: string): number {
	return Array.from(word).reduce((sum, letter) => {
		if (/[fijltI.,:;'|]/u.test(letter)) return sum + 0.28;
		return sum + (letter === 'W' ? 0.95 : /[A-Zmw]/u.test(letter) ? 0.84 : 0.56);
	}, 0);
}

/**
 * Lines as newspapers set them: each word by itself, the spaces between stretched until the line is as wide as the column;
 * the last line is not.
 */
export function justified(x: number, top: number, width: number, text: string, size = 10): Words[] {
	const space = 0.28 * size;
	const lines: string[][] = [[]];
	let filled = 0;
	for (const word of text.split(' ')) {
		const wide = widthOf(word) * size;
		if (filled > 0 && filled + space + wide > width) {
			lines.push([]);
			filled = 0;
		}
		lines.at(-1)?.push(word);
		filled += (filled > 0 ? space : 0) + wide;
	}
	return lines.flatMap((words, index) => {
		const wide = words.reduce((sum, word) => sum + widthOf(word) * size, 0);
		const isLast = index === lines.length - 1;
		const gap = isLast || words.length < 2 ? space : (width - wide) / (words.length - 1);
		let at = x;
		return words.map((word): Words => {
			const left = at;
			at += widthOf(word) * size + gap;
			return {x: left, y: top + index * size * 1.2, size, words: word};
		});
	});
}

/** One record of a web archive: a server's answer. */
export interface Answer {
	readonly url: string;
	readonly body: string | Uint8Array;
	readonly status?: string;
	/** Header lines besides the type: `Content-Encoding: gzip`. */
	readonly headers?: readonly string[];
	readonly type?: string;
}

/** A web archive of answers, a request before each. */
export function warcOf(answers: readonly Answer[]): Uint8Array {
	return Buffer.concat(answers.flatMap((answer) => [recordOf(answer, 'request'), recordOf(answer, 'response')]));
}

function recordOf({url, body, status = '200 OK', headers = [], type = 'text/html'}: Answer, kind: string): Buffer {
	const http =
		kind === 'request'
			? `GET / HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`
			: `${[`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers].join('\r\n')}\r\n\r\n`;
	const block = Buffer.concat([Buffer.from(http), kind === 'request' ? Buffer.alloc(0) : Buffer.from(body)]);
	const lines = [
		'WARC/1.0',
		`WARC-Type: ${kind}`,
		`WARC-Target-URI: ${url}`,
		'WARC-Date: 2024-05-31T09:30:00Z',
		'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
		`Content-Type: application/http; msgtype=${kind}`,
		`Content-Length: ${block.length}`,
	];
	return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}
