/** Marks that stand within words. */
const withinWords = /[-'’‘ʼ‐‑–—·•/\u00AD]|\p{M}/u;

/**
 * How many characters beyond ASCII stand where none of their kind stands in any language: a large letter behind a small one, a
 * sign between two letters, a letter of one alphabet beside one of another. Text read in a wrong encoding is full of them.
 */
export function oddness(text: string): number {
	let odd = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (text.charCodeAt(at) > 0x7f && isOdd(text.charAt(at - 1), text.charAt(at), text.charAt(at + 1))) odd += 1;
	}
	return odd;
}

function isOdd(before: string, character: string, after: string): boolean {
	if (/[\u0080-\u009F\uFFFD\u2500-\u259F]/u.test(character)) return true;
	const isBehindLetter = /\p{L}/u.test(before);
	if (!/\p{L}/u.test(character)) return isBehindLetter && /\p{L}/u.test(after) && !withinWords.test(character);
	if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return true;
	const isLatin = /\p{Script=Latin}/u.test(character);
	return [before, after].some((other) => /\p{L}/u.test(other) && /\p{Script=Latin}/u.test(other) !== isLatin);
}
