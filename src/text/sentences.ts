import type {Part, Sentence, Span} from '../model/index.ts';
import {mendCompounds} from './compounds.ts';
import {isForeign, withoutForeignQuotations} from './foreign.ts';
import {repairVerb} from './headline-tense.ts';
import {type LineShape, shapeOf} from './line-shapes.ts';
import {findParagraphs, type Paragraph} from './paragraphs.ts';
import {findSentenceSpans} from './sentence-boundaries.ts';
import {writeAsProse} from './title-case.ts';
import {tokenize} from './tokens.ts';

interface PartParagraph {
	readonly part: number;
	readonly span: Span;
}

/** A longer line is not a section heading but a caption or a standfirst. */
const longestHeading = 9;
/** In UTF-16 units: nothing wider has so few words. */
const widestHeading = 200;

/**
 * The sentences of all parts in order, each with its tokens. What lies in no part has none, nor has what is in another
 * language than English. `read` are the paragraphs of the text.
 */
export function splitSentences(
	text: string,
	parts: readonly Part[],
	read: readonly Paragraph[] = findParagraphs(text),
): Sentence[] {
	const paragraphs = paragraphsOfParts(read, parts);
	const spans = paragraphs.map(({span}) => findSentenceSpans(text, span));
	const isProse = paragraphs.flatMap(({part}, at) => (spans[at] ?? []).map(() => parts[part]?.role !== 'furniture'));
	const headings = findHeadings(text, parts, paragraphs);
	const all = spans.flat();
	const written = writeAsProse(text, all, isProse);
	let index = 0;
	return paragraphs.flatMap(({part}, paragraph) => {
		const heading = headings.has(paragraph);
		const sentences = (spans[paragraph] ?? []).map(({start, end}): Sentence => ({
			start,
			end,
			part,
			paragraph,
			heading,
			tokens: repairVerb(mendCompounds(tokenize(text, {start, end}, written[index++] ?? ''))),
		}));
		return inEnglish(text, sentences);
	});
}

/** The sentences of a paragraph that are not in another language; short ones are taken as the rest of it is. */
function inEnglish(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
	const english = sentences.flatMap((sentence) => {
		if (isForeign(text, sentence.tokens)) return [];
		const tokens = withoutForeignQuotations(sentence.tokens);
		return [tokens === sentence.tokens ? sentence : {...sentence, tokens}];
	});
	if (english.length === 0 || english.length === sentences.length) return english;
	return isForeign(
		text,
		sentences.flatMap((sentence) => sentence.tokens),
	)
		? []
		: english;
}

/** Short lines without a final mark between paragraphs of the body. A line with a number in it may be a result. */
function findHeadings(text: string, parts: readonly Part[], paragraphs: readonly PartParagraph[]): ReadonlySet<number> {
	const headings = new Set<number>();
	for (const [index, {part, span}] of paragraphs.entries()) {
		const next = paragraphs[index + 1];
		if (!next || span.end - span.start > widestHeading || parts[part]?.role !== 'body') continue;
		if (!isHeading(shapeOf(text, span))) continue;
		const following = shapeOf(text, next.span);
		const before = paragraphs[index - 1]?.span;
		const introduced = before !== undefined && text.charAt(before.end - 1) === ':';
		if ((following.stops || following.wordCount > longestHeading) && !introduced) headings.add(index);
	}
	return headings;
}

function isHeading({text, wordCount, stops}: LineShape): boolean {
	if (wordCount > longestHeading || !/^\P{L}*\p{Lu}/u.test(text)) return false;
	return /^[–—-].*[–—-]$/.test(text) || (!/\p{N}|^[•*–—-]|[,;”"]$/u.test(text) && (!stops || /^[^.!]*\?$/.test(text)));
}

/** The paragraphs of each part; one that two parts share is cut between them. */
function paragraphsOfParts(paragraphs: readonly Span[], parts: readonly Part[]): PartParagraph[] {
	const pieces: PartParagraph[] = [];
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
