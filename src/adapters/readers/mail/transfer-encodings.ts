/** The bytes of a quoted-printable text; a sign that is no code stands for itself. */
export function decodeQuotedPrintable(text: string): Uint8Array {
	const joined = text.replaceAll(/=[ \t]*\r?\n/gu, '');
	const decoded = joined.replaceAll(/=([\dA-F]{2})/giu, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
	return Buffer.from(decoded, 'latin1');
}

/** The bytes of a base64 text, line breaks and what is no base64 passed over. */
export function decodeBase64(text: string): Uint8Array {
	return Buffer.from(text, 'base64');
}
