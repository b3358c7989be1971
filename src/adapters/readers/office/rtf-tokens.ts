/** One piece of an RTF file. */
export type RtfToken =
	| {readonly kind: 'open' | 'close'}
	/** `\par`, `\u8217`, and signs such as `\~` and `\*`. */
	| {readonly kind: 'control'; readonly word: string; readonly number?: number}
	/** Bytes of text: as they stand, or one written as `\'e9`. */
	| {readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly isEscaped: boolean};

const code = (character: string): number => character.charCodeAt(0);
const backslash = code('\\');
const openBrace = code('{');
const closeBrace = code('}');
/** Words and numbers of the format are no longer. */
const longestWord = 32;

/** The pieces of an RTF file in order. Binary data (`\bin`) is passed over; bytes after a broken piece are text. */
export function* rtfTokens(bytes: Uint8Array): Iterable<RtfToken> {
	let at = 0;
	while (at < bytes.length) {
		const byte = bytes[at];
		if (byte === openBrace || byte === closeBrace) {
			yield {kind: byte === openBrace ? 'open' : 'close'};
			at += 1;
		} else if (byte === backslash) {
			const {token, end} = controlAt(bytes, at);
			at = end;
			if (token.kind === 'control' && token.word === 'bin') at += Math.max(0, token.number ?? 0);
			else yield token;
		} else {
			const start = at;
			while (at < bytes.length && !isSpecial(bytes[at])) at += 1;
			// Line breaks in the file mean nothing.
			const text = bytes.subarray(start, at).filter((one) => one !== 10 && one !== 13);
			if (text.length > 0) yield {kind: 'bytes', bytes: text, isEscaped: false};
		}
	}
}

function isSpecial(byte: number | undefined): boolean {
	return byte === backslash || byte === openBrace || byte === closeBrace;
}

const control = /^([a-z]+)(-?\d{1,10})?( ?)/iu;

function controlAt(bytes: Uint8Array, at: number): {readonly token: RtfToken; readonly end: number} {
	const ahead = Buffer.from(bytes.subarray(at + 1, at + 1 + longestWord + 12)).toString('latin1');
	const word = control.exec(ahead);
	if (word) {
		const [all, name = '', number] = word;
		const token: RtfToken = {kind: 'control', word: name, ...(number !== undefined && {number: Number(number)})};
		return {token, end: at + 1 + all.length};
	}
	const escaped = /^'([\da-f]{2})/iu.exec(ahead);
	if (escaped) {
		const token: RtfToken = {
			kind: 'bytes',
			bytes: Uint8Array.of(Number.parseInt(escaped[1] ?? '', 16)),
			isEscaped: true,
		};
		return {token, end: at + 4};
	}
	return {token: {kind: 'control', word: ahead.charAt(0)}, end: at + 2};
}
