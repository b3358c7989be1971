import type {Lexeme} from './lexemes.ts';
import type {TimeExpression} from './time-expressions.ts';

/** Reads a time that begins at a lexeme, if one does. */
export type TimeReader = (lexemes: readonly Lexeme[], at: number) => TimeExpression | undefined;

/** The readers that may find a time at a word (in lower case), in the order in which they are tried. */
export type ReadersByWord = ReadonlyMap<string, readonly TimeReader[]>;

/** Orders readers by the words that they begin at. */
export function readersByWord(rows: readonly (readonly [TimeReader, Iterable<string>])[]): ReadersByWord {
	const table = new Map<string, TimeReader[]>();
	for (const [read, words] of rows)
		for (const word of new Set(words)) {
			const readers = table.get(word);
			if (readers) readers.push(read);
			else table.set(word, [read]);
		}
	return table;
}

/** What the first of some readers finds. */
export function readFirst(
	readers: readonly TimeReader[] | undefined,
	lexemes: readonly Lexeme[],
	at: number,
): TimeExpression | undefined {
	if (!readers) return undefined;
	for (const read of readers) {
		const time = read(lexemes, at);
		if (time) return time;
	}
	return undefined;
}
