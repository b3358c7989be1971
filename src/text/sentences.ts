import type {Part, Sentence} from '../model/index.ts';
import {tokenize} from './tokens.ts';

/** The sentences of all parts in order, each with its tokens. */
export function splitSentences(text: string, parts: readonly Part[]): Sentence[] {
	const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});
	const sentences: Sentence[] = [];
	let paragraph = 0;
	for (const [part, {start: partStart, end: partEnd}] of parts.entries()) {
		for (const line of text.slice(partStart, partEnd).matchAll(/[^\r\n]+/g)) {
			for (const {segment, index} of segmenter.segment(line[0])) {
				const start = partStart + line.index + index + (segment.length - segment.trimStart().length);
				const end = start + segment.trim().length;
				if (end > start)
					sentences.push({start, end, part, paragraph, heading: false, tokens: tokenize(text, {start, end})});
			}
			paragraph++;
		}
	}
	return sentences;
}
