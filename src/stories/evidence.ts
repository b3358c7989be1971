import type {Evidence, Extraction, Sentence, Span} from '../model/index.ts';

/** Makes evidence of spans of one article; line and column count from 1, the column in UTF-16 units. */
export function evidenceMaker({article, analysis}: Extraction): (span: Span) => Evidence {
	const lineStarts = [0, ...[...article.text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
	const sentenceStarts = analysis.sentences.map(({start}) => start);
	return (span) => {
		const line = lastAtOrBefore(lineStarts, span.start);
		return {
			article: article.id,
			start: span.start,
			end: span.end,
			quote: article.text.slice(span.start, span.end),
			context: contextOf(analysis.sentences, sentenceStarts, span),
			at: {line: line + 1, column: span.start - (lineStarts[line] ?? 0) + 1},
		};
	};
}

/** From the start of the first to the end of the last sentence that the span touches. */
function contextOf(sentences: readonly Sentence[], starts: readonly number[], span: Span): Span {
	const first = sentences[lastAtOrBefore(starts, span.start)];
	const last = sentences[lastAtOrBefore(starts, span.end - 1)];
	return {
		start: Math.min(first?.start ?? span.start, span.start),
		end: Math.max(last?.end ?? span.end, span.end),
	};
}

/** Index of the last of the sorted numbers that is not above the limit; 0 where all are. */
function lastAtOrBefore(sorted: readonly number[], limit: number): number {
	let [low, high] = [0, sorted.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((sorted[middle] ?? Infinity) <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}
