import {asList, asRecord, asWords} from '../json-values.ts';

/** The entities that XML itself defines; those that a document defines stay as they are. */
const predefined: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** The words of an element as the XML parser yields it, with its CDATA as it stands and its text decoded. */
export function xmlWords(value: unknown): string | undefined {
	if (Array.isArray(value)) return xmlWords(value[0]);
	const plain = asWords(value);
	if (plain !== undefined) return wordsOfRaw(plain);
	const record = asRecord(value);
	if (!record) return undefined;
	const parts = [asWords(record['#text']), ...asList(record['#cdata']).map((one) => ({cdata: asWords(one)}))];
	const words = parts.map((part) => (typeof part === 'object' ? part.cdata : part && wordsOfRaw(part)));
	const whole = words.filter((part) => part !== undefined).join('');
	return whole.trim() === '' ? undefined : whole;
}

/** `<![CDATA[…]]>` of an element that was left unparsed, or decoded text. */
function wordsOfRaw(text: string): string {
	const cdata = /^\s*<!\[CDATA\[([^]*)\]\]>\s*$/u.exec(text);
	if (cdata) return cdata[1] ?? '';
	// XHTML content has elements of its own, whose text is decoded with them.
	return text.trimStart().startsWith('<') ? text : decodeXml(text);
}

function decodeXml(text: string): string {
	return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu, (whole, decimal, hex, name) => {
		if (typeof name === 'string') return predefined[name] ?? whole;
		const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
		return code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
	});
}
