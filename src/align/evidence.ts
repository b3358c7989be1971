import type {Attribution, Evidence, Extraction, Sentence, Span} from '../model/index.ts';
import {contains} from '../model/index.ts';

/** Makes evidence of places in one article. */
export interface EvidenceMaker {
	readonly at: (span: Span, attribution?: Attribution) => Evidence;
}

/** Prepares the line starts and sentences of an article once for all its evidence. */
export function evidenceMaker({article, analysis}: Extraction): EvidenceMaker {
	const lineStarts = [0];
	for (const {index} of article.text.matchAll(/\r\n|\n|\r/g))
		lineStarts.push(index + (article.text.startsWith('\r\n', index) ? 2 : 1));
	const starts = analysis.sentences.map((sentence) => sentence.start);
	return {
		at: ({start, end}, attribution) => {
			const line = lastAtMost(lineStarts, start);
			const context = sentenceAround(analysis.sentences, starts, {start, end});
			return {
				article: article.id,
				start,
				end,
				quote: article.text.slice(start, end),
				context: {start: context.start, end: context.end},
				at: {line: line + 1, column: start - (lineStarts[line] ?? 0) + 1},
				...(attribution && {
					attribution: {kind: attribution.kind, ...(attribution.source !== undefined && {source: attribution.source})},
				}),
			};
		},
	};
}

/** Index of the last value that is not above the limit. */
function lastAtMost(values: readonly number[], limit: number): number {
	let low = 0;
	let high = values.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((values[middle] ?? 0) <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}

function sentenceAround(sentences: readonly Sentence[], starts: readonly number[], span: Span): Span {
	const index = lastAtMost(starts, span.start);
	const sentence = sentences[index];
	return sentence && contains(sentence, span) ? sentence : span;
}
