import type {Extraction} from './extraction.ts';
import {overlaps, type Span} from './span.ts';
import {type Evidence, type Finding, withPlace} from './story.ts';

/** A place in an article as evidence, with its sentence, line, column and place in the file. */
export function evidenceAt({article, analysis}: Extraction, {start, end}: Span): Evidence {
	const before = article.text.slice(0, start).split(/\r\n|\r|\n/u);
	const sentence = analysis.sentences.find((one) => one.start <= start && end <= one.end);
	const evidence = {
		article: article.id,
		start,
		end,
		quote: article.text.slice(start, end),
		context: sentence ? {start: sentence.start, end: sentence.end} : {start, end},
		at: {line: before.length, column: (before.at(-1) ?? '').length + 1},
	};
	return withPlace(evidence, article);
}

/** Whether a finding has evidence at a place of an article. */
export function isFoundAt({evidence}: Finding, place: Pick<Evidence, 'article' | 'start' | 'end'>): boolean {
	return evidence.some((one) => one.article === place.article && overlaps(one, place));
}
