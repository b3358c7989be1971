import type {Part, Sentence, Span} from '../model/index.ts';
import {findParagraphs} from './paragraphs.ts';
import {findSentenceSpans} from './sentence-boundaries.ts';
import {tokenize} from './tokens.ts';

/** The sentences of all parts in order, each with its tokens; what lies in no part has none. */
export function splitSentences(text: string, parts: readonly Part[]): Sentence[] {
	const sentences: Sentence[] = [];
	for (const [paragraph, {part, span}] of paragraphsOfParts(text, parts).entries()) {
		for (const {start, end} of findSentenceSpans(text, span)) {
			sentences.push({start, end, part, paragraph, heading: false, tokens: tokenize(text, {start, end})});
		}
	}
	return sentences;
}

/** The paragraphs of each part; one that two parts share is cut between them. */
function paragraphsOfParts(text: string, parts: readonly Part[]): {part: number; span: Span}[] {
	const paragraphs = findParagraphs(text);
	const pieces: {part: number; span: Span}[] = [];
	let first = 0;
	for (const [part, {start, end}] of parts.entries()) {
		while ((paragraphs[first]?.end ?? Infinity) <= start) first++;
		for (let index = first; (paragraphs[index]?.start ?? Infinity) < end; index++) {
			const paragraph = paragraphs[index];
			if (!paragraph) break;
			const span = {start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end)};
			if (span.end > span.start) pieces.push({part, span});
		}
	}
	return pieces;
}
