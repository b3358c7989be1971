import type {Sentence, Span} from '../model/index.ts';

/** What begins in each sentence; both stand in order. */
export function inSentences<One extends Span>(sentences: readonly Sentence[], all: readonly One[]): (readonly One[])[] {
	let at = 0;
	return sentences.map(({start, end}) => {
		while ((all[at]?.start ?? Infinity) < start) at++;
		const from = at;
		while ((all[at]?.start ?? Infinity) < end) at++;
		return all.slice(from, at);
	});
}
