/** Colour codes as chalk writes them: `\u001B[1m`. */
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const colorCode = /\u001B\[\d+m/gu;

/** Controls and marks of direction: what could move the cursor or turn the line of a terminal. */
const unsafe = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Words of an article made fit for one line of a terminal: white space is one space, controls are `\uFFFD`. */
export function oneLine(words: string): string {
	return words.trim().replaceAll(/\s+/gu, ' ').replaceAll(unsafe, '\uFFFD');
}

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

/** `1 article`, `2 articles`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}
