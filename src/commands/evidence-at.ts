import type {Evidence, Extraction, Span} from '../model/index.ts';

/** A place in an article as evidence, with its sentence, line and column. */
export function evidenceAt({article, analysis}: Extraction, {start, end}: Span): Evidence {
	const before = article.text.slice(0, start).split(/\r\n|\r|\n/u);
	const sentence = analysis.sentences.find((one) => one.start <= start && end <= one.end);
	return {
		article: article.id,
		start,
		end,
		quote: article.text.slice(start, end),
		context: sentence ? {start: sentence.start, end: sentence.end} : {start, end},
		at: {line: before.length, column: (before.at(-1) ?? '').length + 1},
	};
}
