import type {Quantity, Sentence} from '../model/index.ts';

/** The numbers of an article with what they count or measure. */
export function findQuantities(_text: string, _sentences: readonly Sentence[]): Quantity[] {
	return [];
}
