/** The text of a file, or the reason why its bytes are not text. */
export type Decoded = {readonly text: string} | {readonly refused: string};

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

/** Reads bytes as UTF-8 or UTF-16 by their byte order mark, else as UTF-8, else as Windows-1252; the mark is left off. */
export function decode(bytes: Uint8Array): Decoded {
	const text = decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeWindows1252(bytes);
	return isBinary(text) ? {refused: 'not text (binary data); save it as UTF-8 text'} : {text};
}

function decodeUtf16(bytes: Uint8Array): string | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
	const text = new TextDecoder().decode(bytes);
	// A replacement character may stand in the file itself; then the bytes decode strictly as well.
	if (!text.includes('\uFFFD') || isStrictUtf8(bytes)) return text;
}

function isStrictUtf8(bytes: Uint8Array): boolean {
	const again = new TextEncoder().encode(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes));
	return again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
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
