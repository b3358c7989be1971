/** Words, numbers and times of day: `11`, `1.5`, `Mosfet's`, `12:05`. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:(?:[.,'’-]|(?<=\p{N}):(?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;

/** Words of an article, with what they are held against: quotes of one group are one reading. */
export interface GroupedQuote {
	readonly quote: string;
	readonly group: string;
}

/** A stretch of a quote that stands alike in the other groups, or that does not. */
export interface QuotePiece {
	readonly words: string;
	readonly differs: boolean;
}

/**
 * Parts each quote by whether its words stand in every other group; neighbouring words that differ are one piece. The pieces
 * of a quote joined are the quote.
 */
export function differingPieces(quotes: readonly GroupedQuote[]): QuotePiece[][] {
	const vocabularies = new Map<string, Set<string>>();
	for (const {quote, group} of quotes) {
		vocabularies.set(group, new Set([...(vocabularies.get(group) ?? []), ...wordsOf(quote)]));
	}
	return quotes.map(({quote, group}) => {
		const others = [...vocabularies].filter(([name]) => name !== group);
		return piecesOf(quote, (word) => others.some(([, vocabulary]) => !vocabulary.has(word)));
	});
}

function wordsOf(quote: string): string[] {
	return Array.from(quote.matchAll(wordPattern), ([word]) => word.toLowerCase());
}

function piecesOf(quote: string, differs: (word: string) => boolean): QuotePiece[] {
	const words = wordsOf(quote);
	if (words.every(differs)) return [{words: quote, differs: words.length > 0}];
	const pieces: QuotePiece[] = [];
	let done = 0;
	let run: {start: number; end: number} | undefined;
	const close = (): void => {
		if (!run) return;
		if (done < run.start) pieces.push({words: quote.slice(done, run.start), differs: false});
		pieces.push({words: quote.slice(run.start, run.end), differs: true});
		done = run.end;
		run = undefined;
	};
	for (const {0: word, index} of quote.matchAll(wordPattern)) {
		if (differs(word.toLowerCase())) run = {start: run?.start ?? index, end: index + word.length};
		else close();
	}
	close();
	if (done < quote.length) pieces.push({words: quote.slice(done), differs: false});
	return pieces;
}
