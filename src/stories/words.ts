import type {Extraction, Part, Span} from '../model/index.ts';
import {remember} from '../model/remember.ts';

/** A word of an article's own text, ready to be compared with those of another. */
export interface Word extends Span {
	/** Lower case, apostrophes made straight. */
	readonly text: string;
	/** Capitals and figures: names and numbers are facts, which two writers share without copying. */
	readonly factual: boolean;
	/** Stretch that the word belongs to: it changes where furniture or a quotation stood between two words. */
	readonly stretch: number;
}

/** "Britain's", "don't", "F-16", "1,200" */
const wordPattern = /[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*/gu;

/** The words that an article's writer chose: furniture and quoted speech are left out. */
export function ownWords({article, analysis}: Extraction): Word[] {
	const stretches = withoutQuotations(
		stretchesWithoutFurniture(analysis.parts),
		analysis.quotations.filter(({scare}) => !scare),
	);
	const words: Word[] = [];
	for (const [stretch, {start, end}] of stretches.entries()) {
		for (const {0: word, index} of article.text.slice(start, end).matchAll(wordPattern)) {
			const {text, factual} = formOf(word);
			words.push({start: start + index, end: start + index + word.length, text, factual, stretch});
		}
	}
	return words;
}

const formOf = remember((word) => ({
	text: word.toLowerCase().replaceAll('’', "'"),
	factual: /^[\p{Lu}\p{N}]/u.test(word),
}));

/** Parts that follow each other make one stretch, so that a passage may run through paragraphs. */
function stretchesWithoutFurniture(parts: readonly Part[]): Span[] {
	const stretches: Span[] = [];
	let open: Span | undefined;
	for (const {role, start, end} of parts) {
		if (role !== 'furniture') open = {start: open?.start ?? start, end};
		else if (open !== undefined) {
			stretches.push(open);
			open = undefined;
		}
	}
	return open === undefined ? stretches : [...stretches, open];
}

/** Both lists in order of position. */
function withoutQuotations(stretched: readonly Span[], quotations: readonly Span[]): Span[] {
	const stretches: Span[] = [];
	let next = 0;
	for (const part of stretched) {
		let start = part.start;
		for (let quotation = quotations[next]; quotation !== undefined; quotation = quotations[++next]) {
			if (quotation.start >= part.end) break;
			if (quotation.start > start) stretches.push({start, end: quotation.start});
			start = Math.max(start, quotation.end);
			if (quotation.end > part.end) break;
		}
		if (start < part.end) stretches.push({start, end: part.end});
	}
	return stretches;
}
