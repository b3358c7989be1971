import type {Mention, Sentence} from '../model/index.ts';

/** The names in an article and the later references that can be resolved. */
export function findMentions(_text: string, _sentences: readonly Sentence[]): Mention[] {
	return [];
}
