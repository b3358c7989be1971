import type {LeftOut, Metadatum} from '../../../model/index.ts';
import type {ReadItem} from '../../../ports.ts';
import {type Block, shownWords, textOfBlocks} from '../blocks.ts';

/** The article that the paragraphs of a document make. A heading is its headline only where nothing but a heading stands before it. */
export function documentOf(
	blocks: readonly Block[],
	properties: readonly Metadatum[],
	leftOut: readonly LeftOut[],
): ReadItem {
	const shown = blocks.filter(({text}) => text !== '');
	if (shown.length === 0) return {kind: 'refused', why: 'a document without text'};
	const [first] = shown;
	const headline: Metadatum[] =
		first?.role === 'headline'
			? [{name: 'headline', value: first.text.replaceAll('\n', ' '), from: 'its heading'}]
			: [];
	const {text, parts, places} = textOfBlocks(
		shown.map(({role, ...block}, index) => ({
			...block,
			...(role !== undefined && (role !== 'headline' || index === 0) && {role}),
		})),
	);
	return {
		kind: 'document',
		document: {
			text,
			...(parts.length > 0 && {parts}),
			places,
			metadata: [...headline, ...properties],
			...(leftOut.length > 0 && {leftOut}),
		},
	};
}

/** Words as a page shows them, with the line breaks that their author set. */
export function shownLines(words: string): string {
	return words
		.split('\n')
		.map((line) => shownWords(line))
		.filter((line) => line !== '')
		.join('\n');
}
