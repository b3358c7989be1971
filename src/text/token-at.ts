import type {Sentence, Span} from '../model/index.ts';

/** Index of the first token (or lexeme) that begins at or behind an offset. */
export function tokenFrom(tokens: readonly Span[], offset: number): number {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many tokens show the style of a sentence. */
const STYLED_TOKENS = 40;

/** Whether most words of a sentence are capitalised, as in headlines: then a capital tells nothing. */
export function isTitleCase({tokens}: Sentence): boolean {
	const words = tokens.slice(0, STYLED_TOKENS).filter(({text}) => /^\p{L}{4,}/u.test(text));
	const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text));
	return words.length > 2 && capitals.length * 4 >= words.length * 3;
}
