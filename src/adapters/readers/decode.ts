import chardet from 'chardet';
import {oddness} from './oddness.ts';

/** The text of a file, or the reason why its bytes are not text; `note` says so where the encoding is a guess. */
export type Decoded = {readonly text: string; readonly note?: string} | {readonly refused: string};

/**
 * Share of control characters above which bytes are taken for something else than text. A stray form feed or
 * vertical tab in an article stays far below it; compressed data has about one in eight.
 */
const maxControlShare = 0.01;

/** Code points of bytes 0x80 to 0x9F in Windows-1252, from the WHATWG index; the other bytes are Latin-1. */
const windows1252 = [
	0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
	0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
	0x017e, 0x0178,
];

/** So many bytes tell the encoding. */
const tellingBytes = 64 * 1024;
/** Of broken UTF-8, at most one in so many of its characters beyond ASCII is broken. */
const soundPerBroken = 10;
/** From this certainty of 100 on, a guess at another alphabet or script is taken. */
const leastCertain = 30;
/** A text in another alphabet, or with the accents of another language, has one byte in so many beyond ASCII. */
const lettersPerAccent = 33;
/** So few bytes beyond ASCII tell nothing. */
const fewestBeyondAscii = 8;

/**
 * Reads bytes by their byte order mark, which is left off; else as UTF-8 or UTF-16 where they are sound; else as what their
 * bytes are most like, Windows-1252 where that is not clear.
 */
export function decode(bytes: Uint8Array): Decoded {
	const marked = decodeMarked(bytes);
	const decoded: Read = marked === undefined ? decodeUnmarked(bytes) : {text: marked};
	return isBinary(decoded.text) ? {refused: 'not text (binary data); save it as UTF-8 text'} : decoded;
}

interface Read {
	readonly text: string;
	readonly note?: string;
}

function decodeMarked(bytes: Uint8Array): string | undefined {
	const mark = Buffer.from(bytes.subarray(0, 4)).toString('hex');
	if (mark === 'fffe0000') return decodeUtf32(bytes, true);
	if (mark === '0000feff') return decodeUtf32(bytes, false);
	if (mark.startsWith('fffe')) return new TextDecoder('utf-16le').decode(bytes);
	if (mark.startsWith('feff')) return new TextDecoder('utf-16be').decode(bytes);
}

function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const characters: string[] = [];
	for (let at = 4; at + 4 <= bytes.length; at += 4) {
		const code = view.getUint32(at, isLittleEndian);
		characters.push(code > 0x10_ffff ? '\uFFFD' : String.fromCodePoint(code));
	}
	return characters.join('');
}

function decodeUnmarked(bytes: Uint8Array): Read {
	const utf16 = unmarkedUtf16(bytes);
	if (utf16 !== undefined) return {text: new TextDecoder(utf16).decode(bytes), note: guessed(utf16)};
	// seven bits a byte, and switches between alphabets: ESC $ B
	if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('\u001B$')) {
		return {text: new TextDecoder('iso-2022-jp').decode(bytes), note: guessed('iso-2022-jp')};
	}
	const utf8 = decodeUtf8(bytes);
	if (utf8 !== undefined) return utf8;
	const encoding = likelyEncoding(bytes);
	return {text: decodeAs(bytes, encoding), note: guessed(encoding)};
}

/** Reads bytes in an encoding of the WHATWG standard. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
	return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

function guessed(encoding: string): string {
	return `read as ${encoding}, which its bytes look like; nothing in it says so`;
}

/** Text in Latin letters has a NUL byte in almost every pair. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const sample = bytes.subarray(0, tellingBytes);
	const nuls = [0, 0];
	for (const [index, byte] of sample.entries()) if (byte === 0) nuls[index & 1] = (nuls[index & 1] ?? 0) + 1;
	const [even = 0, odd = 0] = nuls;
	const pairs = sample.length / 2;
	if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
	if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
}

/** Bytes that are UTF-8 but for a few, as where a file was cut off, stay UTF-8. */
function decodeUtf8(bytes: Uint8Array): Read | undefined {
	const text = new TextDecoder().decode(bytes);
	// A replacement character may stand in the file itself; then the bytes decode strictly as well.
	if (!text.includes('\uFFFD') || isStrictUtf8(bytes)) return {text};
	let broken = 0;
	let sound = 0;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code === 0xfffd) broken += 1;
		else if (code > 0x7f) sound += 1;
	}
	if (sound >= broken * soundPerBroken) return {text, note: 'not all of its bytes are UTF-8: � stands for the others'};
}

function isStrictUtf8(bytes: Uint8Array): boolean {
	const again = new TextEncoder().encode(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes));
	return again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
}

function likelyEncoding(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, tellingBytes);
	const beyondAscii = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
	const best = chardet.analyse(sample).find(({name}) => isKnown(name));
	// A few bytes beyond ASCII are quotation marks and accents in names.
	const isTelling = beyondAscii >= fewestBeyondAscii && beyondAscii * lettersPerAccent > sample.length;
	const isClear = best !== undefined && isTelling && best.confidence >= leastCertain && best.name !== 'ISO-8859-1';
	return rivalOf(isClear ? best.name.toLowerCase() : 'windows-1252', sample);
}

/** The encodings of old machines, which the library does not know. */
const rivals = ['macintosh', 'ibm866', 'x-mac-cyrillic'];
/** A rival is taken where it makes so many times less of what no language has. */
const lessOdd = 3;

/** The encoding that was found, or one of the rivals where the text makes far more sense in it. */
function rivalOf(encoding: string, sample: Uint8Array): string {
	let best = encoding;
	let least = oddness(decodeAs(sample, encoding));
	for (const rival of rivals) {
		const odd = least === 0 ? 0 : oddness(decodeAs(sample, rival));
		if (odd * lessOdd >= least) continue;
		best = rival;
		least = odd;
	}
	return best;
}

function isKnown(encoding: string): boolean {
	if (/^(?:utf|ascii|iso-2022)/iu.test(encoding)) return false;
	try {
		return new TextDecoder(encoding).encoding !== '';
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}

// Node's own windows-1252 decoder reads 0x80 to 0x9F as Latin-1 in some versions.
function decodeWindows1252(bytes: Uint8Array): string {
	const chunks: string[] = [];
	const chunkBytes = 8192;
	for (let start = 0; start < bytes.length; start += chunkBytes) {
		const codes = Array.from(bytes.subarray(start, start + chunkBytes), (byte) => windows1252[byte - 0x80] ?? byte);
		chunks.push(String.fromCharCode(...codes));
	}
	return chunks.join('');
}

function isBinary(text: string): boolean {
	let controls = 0;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code === 0) return true;
		if (isControl(code)) controls += 1;
	}
	return controls > text.length * maxControlShare;
}

// Tab, line feed, form feed, carriage return and next line are white space.
function isControl(code: number): boolean {
	if (code < 0x20) return code !== 9 && code !== 10 && code !== 12 && code !== 13;
	return code >= 0x7f && code < 0xa0 && code !== 0x85;
}
