/** Kinds of UTF-16 units, as bits; the halves of characters beyond the basic plane have none. */
export const kinds = {capital: 1, small: 2, letter: 4, digit: 8, mark: 16, space: 32} as const;

const unread = 255;
const kindOf = new Uint8Array(0x10000).fill(unread);

const tests: readonly (readonly [bit: number, test: RegExp])[] = [
	[kinds.capital, /^\p{Lu}/u],
	[kinds.small, /^\p{Ll}/u],
	[kinds.letter, /^\p{L}/u],
	[kinds.digit, /^\p{N}/u],
	[kinds.mark, /^\p{M}/u],
	[kinds.space, /^\s/u],
];

/** Whether a UTF-16 unit (by its number, as `charCodeAt` gives it) is of one of the kinds whose bits are given. */
export function isOf(unit: number, bits: number): boolean {
	let kind = kindOf[unit] ?? 0;
	if (kind === unread) {
		const character = String.fromCharCode(unit);
		kind = 0;
		for (const [bit, test] of tests) if (test.test(character)) kind |= bit;
		kindOf[unit] = kind;
	}
	return (kind & bits) !== 0;
}

/** What words are made of: letters, digits and the marks on them. */
export const wordBits = kinds.letter | kinds.digit | kinds.mark;
