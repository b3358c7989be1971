/** Colour codes as chalk writes them: `\u001B[1m`. */
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const colorCode = /\u001B\[\d+m/gu;

/** Breaks words into lines of at most `columns`; the first line starts with `first`, the others with `rest`. */
export function* wrap(
	words: string,
	columns: number,
	first: string,
	rest = ' '.repeat(width(first)),
): Iterable<string> {
	let line = first;
	let free = columns - width(first);
	let empty = true;
	for (const word of words.split(' ')) {
		const length = width(word);
		if (!empty && length + 1 > free) {
			yield `${line.trimEnd()}\n`;
			line = rest;
			free = columns - width(rest);
			empty = true;
		}
		line += empty ? word : ` ${word}`;
		free -= empty ? length : length + 1;
		empty = false;
	}
	yield `${line}\n`;
}

/** Columns that words take on a terminal, colour codes not counted. */
export function width(words: string): number {
	return Array.from(words.replaceAll(colorCode, '')).length;
}
