import type {Part, TextAnalysis} from '../model/index.ts';
import {tieLists} from './counted-lists.ts';
import {findEnumerations} from './enumerations.ts';
import {findMentions} from './mentions.ts';
import {inEnglishNotation} from './number-notation.ts';
import {findParagraphs} from './paragraphs.ts';
import {findParts} from './parts.ts';
import {findPluralReferences} from './plural-references.ts';
import {findPublication} from './publication.ts';
import {findQuantities} from './quantities.ts';
import {findQuotations} from './quotations.ts';
import {scanSentences} from './scans.ts';
import {splitSentences} from './sentences.ts';
import {findTimes} from './times.ts';

/**
 * Step 1: from the text of one article to its parts, sentences, mentions, quantities, times, quotations and lists.
 * Where `published` is not given, the article may tell it; `told` are roles that the document gives to stretches of the text.
 */
export function analyse(text: string, published?: string, told?: readonly Part[]): TextAnalysis {
	const paragraphs = findParagraphs(text);
	const parts = findParts(text, told, paragraphs);
	const sentences = splitSentences(text, parts, paragraphs);
	const indices = [...sentences.keys()].filter((at) => parts[sentences[at]?.part ?? 0]?.role !== 'furniture');
	const read = indices.flatMap((at) => sentences[at] ?? []);
	const mentions = findMentions(text, read);
	const scans = scanSentences(inEnglishNotation(text), read);
	const publication = published === undefined ? findPublication(text, parts, sentences, scans) : undefined;
	const quantities = findQuantities(text, read, scans);
	const lists = findEnumerations(text, read, mentions, scans);
	return {
		...(publication && {publication}),
		parts,
		sentences,
		mentions,
		pluralReferences: findPluralReferences(read, mentions),
		quantities,
		times: findTimes(text, read, published ?? publication?.published, scans),
		quotations: findQuotations(text, read, mentions),
		enumerations: tieLists(text, read, lists, {quantities, mentions}).map((list) => ({
			...list,
			sentences: list.sentences.map((at) => indices[at] ?? at),
		})),
	};
}
