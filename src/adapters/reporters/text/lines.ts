/** Colour codes as chalk writes them: `\u001B[1m`. */
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const colorCode = /\u001B\[\d+m/gu;

/** Accents, joiners and marks that stand on the character before them. */
const combining = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]$/u;

/** First and last code points of what takes two columns: East Asian wide and full-width characters, and emoji (Unicode 15, UAX 11). */
const wideRanges: readonly (readonly [number, number])[] = [
	[0x1100, 0x115f],
	[0x231a, 0x231b],
	[0x2329, 0x232a],
	[0x23e9, 0x23ec],
	[0x2e80, 0x303e],
	[0x3041, 0x33ff],
	[0x3400, 0x4dbf],
	[0x4e00, 0xa4cf],
	[0xa960, 0xa97f],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe10, 0xfe19],
	[0xfe30, 0xfe6f],
	[0xff01, 0xff60],
	[0xffe0, 0xffe6],
	[0x16fe0, 0x18dff],
	[0x1aff0, 0x1b2ff],
	[0x1f18e, 0x1f1ff],
	[0x1f200, 0x1f320],
	[0x1f32d, 0x1f335],
	[0x1f337, 0x1f37c],
	[0x1f37e, 0x1f393],
	[0x1f3a0, 0x1f3ca],
	[0x1f3cf, 0x1f3d3],
	[0x1f3e0, 0x1f3f0],
	[0x1f3f8, 0x1f43e],
	[0x1f440, 0x1f4fc],
	[0x1f4ff, 0x1f53d],
	[0x1f54b, 0x1f567],
	[0x1f5fb, 0x1f64f],
	[0x1f680, 0x1f6c5],
	[0x1f6eb, 0x1f6fc],
	[0x1f7e0, 0x1f7eb],
	[0x1f90c, 0x1f9ff],
	[0x1fa70, 0x1faff],
	[0x20000, 0x3fffd],
];

/** Breaks words into lines of at most `columns`; the first line starts with `first`, the others with `rest`. A word longer than a line stands whole, but for East Asian text, which breaks anywhere. */
export function* wrap(
	words: string,
	columns: number,
	first: string,
	rest = ' '.repeat(width(first)),
): Iterable<string> {
	let line = first;
	let free = columns - width(first);
	let empty = true;
	const room = columns - width(rest);
	for (const {word, glued} of words.split(' ').flatMap((long) => piecesOf(long, room))) {
		const gap = empty || glued ? '' : ' ';
		const length = width(word) + gap.length;
		if (!empty && length > free) {
			yield `${line.trimEnd()}\n`;
			line = rest + word;
			free = room - width(word);
			continue;
		}
		line += gap + word;
		free -= length;
		empty = false;
	}
	yield `${line}\n`;
}

/** A word, and whether it follows the one before without a space. */
interface Piece {
	readonly word: string;
	readonly glued: boolean;
}

/** A word that is wider than a line of its own and has wide characters, cut before each of these. */
function piecesOf(word: string, room: number): Piece[] {
	if (width(word) <= room || !Array.from(word).some((character) => isWide(character))) return [{word, glued: false}];
	const pieces: string[] = [];
	for (const character of word) {
		if (pieces.length === 0 || isWide(character)) pieces.push(character);
		else pieces.push(`${pieces.pop() ?? ''}${character}`);
	}
	return pieces.map((piece, index) => ({word: piece, glued: index > 0}));
}

/** Columns that words take on a terminal, colour codes not counted: two for a wide character, none for a mark on another. */
export function width(words: string): number {
	let columns = 0;
	for (const character of words.replaceAll(colorCode, '')) {
		if (!combining.test(character)) columns += isWide(character) ? 2 : 1;
	}
	return columns;
}

/** The words with spaces after them up to so many columns. */
export function pad(words: string, columns: number): string {
	return words + ' '.repeat(Math.max(0, columns - width(words)));
}

function isWide(character: string): boolean {
	const point = character.codePointAt(0) ?? 0;
	return point >= 0x1100 && wideRanges.some(([first, last]) => first <= point && point <= last);
}
