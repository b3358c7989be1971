import type {Metadatum} from '../../model/index.ts';
import type {ReadItem, SourceDocument} from '../../ports.ts';
import {bareWords, type Block, textOfBlocks} from './blocks.ts';

/** A document made of blocks, its headline before them where they do not begin with it; a refusal where they hold no words. */
export function documentItem(
	blocks: readonly Block[],
	metadata: readonly Metadatum[],
	more: Omit<SourceDocument, 'text' | 'metadata' | 'parts' | 'places'> & {readonly headlinePath?: string} = {},
): ReadItem {
	const {headlinePath, ...rest} = more;
	const isWordless = blocks.every(({text}) => text.trim() === '');
	if (isWordless)
		return {kind: 'refused', why: 'an entry without text', ...(rest.member !== undefined && {member: rest.member})};
	const all = withHeadline(blocks, metadata, headlinePath);
	return {kind: 'document', document: {...textOfBlocks(all), metadata, ...rest}};
}

function withHeadline(
	blocks: readonly Block[],
	metadata: readonly Metadatum[],
	path: string | undefined,
): readonly Block[] {
	const headline = metadata.find(({name}) => name === 'headline')?.value;
	const [first, ...others] = blocks;
	if (headline === undefined || first === undefined) return blocks;
	if (bareWords(first.text) === bareWords(headline)) return [{...first, role: 'headline'}, ...others];
	if (bareWords(first.text.split('\n')[0] ?? '') === bareWords(headline)) return blocks;
	return [{text: headline, role: 'headline', ...(path !== undefined && {place: {path}})}, ...blocks];
}
