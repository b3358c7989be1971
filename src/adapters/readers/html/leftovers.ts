import type {LeftOut} from '../../../model/index.ts';
import {isCorrection} from '../../../text/furniture.ts';
import {shapeOfLine} from '../../../text/line-shapes.ts';
import {bareWords, type Block, shorten} from '../blocks.ts';
import {blocksOf} from './page-blocks.ts';
import type {Page} from './page.ts';

/** What stands on a page besides the blocks that were taken for its article, when all known furniture is gone. */
export interface Leftovers {
	/** Notes of corrections, which stand outside of the text on some pages. */
	readonly corrections: readonly Block[];
	/** The others, what stands together as one. */
	readonly leftOut: readonly LeftOut[];
}

/** Finds the words of a page that are neither in its article nor known as furniture. */
export function leftovers(taken: readonly Block[], page: Page): Leftovers {
	const known = new Set(taken.map(({text}) => bareWords(text)));
	const corrections: Block[] = [];
	const runs: string[][] = [[]];
	for (const block of blocksOf(page.document.body, page)) {
		const words = bareWords(block.text);
		if (words === '') continue;
		if (known.has(words)) {
			if (runs.at(-1)?.length !== 0) runs.push([]);
		} else if (isCorrection(shapeOfLine(block.text))) {
			corrections.push({...block, role: 'correction'});
			known.add(words);
		} else {
			runs.at(-1)?.push(block.text);
		}
	}
	const leftOut = runs
		.filter(({length}) => length > 0)
		.map((texts) => ({text: shorten(texts.join(' ').replaceAll('\n', ' ')), why: 'outside of the article'}));
	return {corrections, leftOut};
}
