import type {NameSentence} from './name-runs.ts';
import type {NameWord} from './name-words.ts';

/** For each sentence the number of the quotation that each of its words stands in, 0 outside of all; nothing where all stand outside. */
export type QuotedWords = readonly (readonly number[] | undefined)[];

/** Numbers the quotations of an article; one that is not closed ends with its paragraph. */
export function quotedWords(sentences: readonly NameSentence[]): QuotedWords {
	let paragraph = -1;
	let count = 0;
	let inside = 0;
	return sentences.map((sentence) => {
		if (sentence.paragraph !== paragraph) inside = 0;
		paragraph = sentence.paragraph;
		if (inside === 0 && !sentence.words.some(isOpening)) return undefined;
		return sentence.words.map((word) => {
			if (inside !== 0 && isClosing(word)) inside = 0;
			else if (inside === 0 && isOpening(word)) inside = ++count;
			return inside;
		});
	});
}

function isOpening({kind, text}: NameWord): boolean {
	return kind === 'mark' && (text === '"' || text === '“');
}

function isClosing({kind, text}: NameWord): boolean {
	return kind === 'mark' && (text === '"' || text === '”');
}
