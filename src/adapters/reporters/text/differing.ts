/** Words and numbers: `11`, `1.5`, `Mosfet's`. */
const wordPattern = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** Words of an article, with what they are held against: quotes of one group are one reading. */
export interface GroupedQuote {
	readonly quote: string;
	readonly group: string;
}

/** Marks in each quote the words that do not stand in every other group; neighbouring ones are marked as one. Where all differ none is marked. */
export function markDiffering(quotes: readonly GroupedQuote[], mark: (words: string) => string): string[] {
	const vocabularies = new Map<string, Set<string>>();
	for (const {quote, group} of quotes) {
		vocabularies.set(group, new Set([...(vocabularies.get(group) ?? []), ...wordsOf(quote)]));
	}
	return quotes.map(({quote, group}) => {
		const others = [...vocabularies].filter(([name]) => name !== group);
		return markWords(quote, (word) => others.some(([, vocabulary]) => !vocabulary.has(word)), mark);
	});
}

function wordsOf(quote: string): string[] {
	return Array.from(quote.matchAll(wordPattern), ([word]) => word.toLowerCase());
}

function markWords(quote: string, differs: (word: string) => boolean, mark: (words: string) => string): string {
	let marked = '';
	let done = 0;
	let run: {start: number; end: number} | undefined;
	const close = (): void => {
		if (run) marked += quote.slice(done, run.start) + mark(quote.slice(run.start, run.end));
		done = run?.end ?? done;
		run = undefined;
	};
	for (const {0: word, index} of quote.matchAll(wordPattern)) {
		if (differs(word.toLowerCase())) run = {start: run?.start ?? index, end: index + word.length};
		else close();
	}
	close();
	if (wordsOf(quote).every(differs)) return quote;
	return marked + quote.slice(done);
}
