import type {Enumeration, Mention, Sentence} from '../model/index.ts';

/** The lists of an article, gathered across sentences where they go on. */
export function findEnumerations(
	_text: string,
	_sentences: readonly Sentence[],
	_mentions: readonly Mention[],
): Enumeration[] {
	return [];
}
