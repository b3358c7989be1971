import type {Mention, Quotation, Sentence} from '../model/index.ts';

/** The quotations of an article, with who says them. */
export function findQuotations(
	_text: string,
	_sentences: readonly Sentence[],
	_mentions: readonly Mention[],
): Quotation[] {
	return [];
}
