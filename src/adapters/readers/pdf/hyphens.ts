/** Words of a document, which tell whether a hyphen at the end of a line is part of the word. */
export type KnownWords = ReadonlySet<string>;

const word = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** The words that stand whole in some lines, in lower case. */
export function knownWords(lines: readonly string[]): KnownWords {
	const known = new Set<string>();
	for (const line of lines) {
		for (const [found] of line.matchAll(word)) known.add(found.toLowerCase());
	}
	return known;
}

/** What begins a word that keeps its hyphen. */
const prefixes = new Set(
	'all anti co cross ex far half high large long low mid multi non pan post pre pro quasi self semi short so sub three two vice well'.split(
		' ',
	),
);

/** How a line goes on in the next: with or without its last character, and what stands between. */
export interface Joint {
	readonly dropsHyphen: boolean;
	readonly gap: '' | ' ';
}

const apart: Joint = {dropsHyphen: false, gap: ' '};
const kept: Joint = {dropsHyphen: false, gap: ''};
const dropped: Joint = {dropsHyphen: true, gap: ''};

/** Tells how two lines of a paragraph go together: a word parted at the end of the first becomes one again. */
export function jointOf(line: string, next: string, known: KnownWords): Joint {
	if (!/[-\u2010\u00AD]$/u.test(line)) return apart;
	if (line.endsWith('\u00AD')) return dropped;
	// A dash has a space before it.
	const first = line.slice(line.lastIndexOf(' ') + 1, -1);
	if (!/[\p{L}\p{N}]$/u.test(first)) return apart;
	// "Anglo-" and "American", "F-" and "16"
	const [rest] = /^[\p{Ll}\p{M}]+/u.exec(next) ?? [];
	if (rest === undefined || /\p{N}$/u.test(first)) return kept;
	const start = /[\p{L}\p{M}-]+$/u.exec(first.slice(-longestWord))?.[0] ?? '';
	return isOneWord(start, rest, known) ? dropped : kept;
}

function isOneWord(start: string, rest: string, known: KnownWords): boolean {
	if (known.has((start + rest).toLowerCase())) return true;
	if (known.has(`${start}-${rest}`.toLowerCase())) return false;
	return !start.includes('-') && !prefixes.has(start.toLowerCase());
}

const longestWord = 60;
