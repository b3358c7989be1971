import type {ReadItem, SourceFile} from '../../../ports.ts';
import {readHtml} from '../html/read-html.ts';
import {decodeBase64, decodeQuotedPrintable} from './transfer-encodings.ts';

/** A page that a browser saved as one file: the first HTML in it is the page, the others are its frames. */
export function readMhtml({bytes, name}: SourceFile): readonly ReadItem[] {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	const {headers, body} = splitHeaders(text);
	const boundary = /boundary="?([^";]+)"?/iu.exec(headers.get('content-type') ?? '')?.[1];
	const parts = boundary === undefined ? [text] : body.split(`--${boundary.trim()}`).slice(1);
	const page = parts
		.map((part) => splitHeaders(part.replace(/^\r?\n/u, '')))
		.find((part) => /^text\/html/iu.test(part.headers.get('content-type') ?? ''));
	if (!page) return [{kind: 'refused', why: 'a saved page without HTML'}];
	const url = headers.get('snapshot-content-location') ?? page.headers.get('content-location');
	return readHtml({
		name,
		bytes: decodeBody(page.body, page.headers.get('content-transfer-encoding') ?? ''),
		mediaType: page.headers.get('content-type') ?? 'text/html',
		...(url !== undefined && {url}),
	});
}

interface MimePart {
	/** By their names in lower case; long ones on one line. */
	readonly headers: ReadonlyMap<string, string>;
	readonly body: string;
}

function splitHeaders(text: string): MimePart {
	const end = /\r?\n\r?\n/u.exec(text);
	const head = text.slice(0, end?.index ?? text.length).replaceAll(/\r?\n[ \t]+/gu, ' ');
	const headers = new Map<string, string>();
	for (const line of head.split(/\r?\n/u)) {
		const colon = line.indexOf(':');
		const name = line.slice(0, Math.max(0, colon)).toLowerCase();
		if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
	}
	return {headers, body: end ? text.slice(end.index + end[0].length) : ''};
}

function decodeBody(body: string, encoding: string): Uint8Array {
	switch (encoding.trim().toLowerCase()) {
		case 'quoted-printable':
			return decodeQuotedPrintable(body);
		case 'base64':
			return decodeBase64(body);
		default:
			return Buffer.from(body, 'latin1');
	}
}
