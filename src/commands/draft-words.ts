import type {Extraction, Span} from '../model/index.ts';

/** A source with its text in the form that words are looked for in, character for character as long as the text. */
export interface SearchedSource {
	readonly source: Extraction;
	readonly text: string;
}

/** Prepares a source once for all that is looked for in it. */
export function searchedSource(source: Extraction): SearchedSource {
	return {source, text: comparable(source.article.text)};
}

/** Where some words stand in a source, however printers write their marks and capitals; never as a part of longer words. */
export function placeOfWords(words: string, {text}: SearchedSource): Span | undefined {
	const wanted = comparable(words);
	if (wanted === '') return undefined;
	for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
		const end = start + wanted.length;
		if (!isWordCharacter(text[start - 1]) && !isWordCharacter(text[end])) return {start, end};
	}
	return undefined;
}

/** How many words and numbers some text has. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Marks that printers vary made one, character for character, so that offsets stay. */
function comparable(text: string): string {
	return text
		.replaceAll(/[’‘‛]/gu, "'")
		.replaceAll(/[“”„«»]/gu, '"')
		.replaceAll(/[–—]/gu, '-')
		.replaceAll(/\s/gu, ' ')
		.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

function isWordCharacter(character = ''): boolean {
	return /[\p{L}\p{N}]/u.test(character);
}
