import {decode, type Decoded} from '../decode.ts';

/** `<meta charset="gbk">`, `<meta http-equiv="Content-Type" content="text/html; charset=gbk">`, `<?xml encoding="gbk"?>` */
const declared = /<(?:meta[^>]{0,200}?charset\s*=\s*["']?|\?xml[^>]{0,100}?encoding\s*=\s*["'])([\w:-]+)/iu;
const declaredWithin = 4096;

/** Reads a page's bytes by their byte order mark, the encoding that surroundings or page declare, or as text. */
export function decodeHtml(bytes: Uint8Array, mediaType: string | undefined): Decoded {
	if (hasByteOrderMark(bytes)) return decode(bytes);
	const head = Buffer.from(bytes.subarray(0, declaredWithin)).toString('latin1');
	const label = /charset\s*=\s*"?([\w:-]+)/iu.exec(mediaType ?? '')?.[1] ?? declared.exec(head)?.[1];
	// What calls itself Latin-1 is Windows-1252 in the standard, and UTF-8 in practice where it decodes as such.
	if (label === undefined || /^(?:utf-?8|iso-8859-1|latin-?1|us-ascii|ascii|windows-1252)$/iu.test(label))
		return decode(bytes);
	const text = decodeAs(label, bytes);
	return text === undefined ? decode(bytes) : {text};
}

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
	return (
		(first === 0xff && second === 0xfe) ||
		(first === 0xfe && second === 0xff) ||
		(first === 0xef && second === 0xbb && third === 0xbf)
	);
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(label).decode(bytes);
	} catch (error) {
		// no such encoding
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
