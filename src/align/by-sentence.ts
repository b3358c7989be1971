import type {Sentence, Span} from '../model/index.ts';

/** What begins in each sentence; the items stand in order. */
export function bySentence<Item extends Span>(sentences: readonly Sentence[], items: readonly Item[]): Item[][] {
	const found: Item[][] = sentences.map(() => []);
	let at = 0;
	for (const item of items) {
		while ((sentences[at]?.end ?? Infinity) <= item.start) at++;
		found[at]?.push(item);
	}
	return found;
}
