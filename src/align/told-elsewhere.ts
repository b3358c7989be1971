import type {Extraction, Sentence} from '../model/index.ts';
import type {EntityNames} from './entities.ts';
import {BESIDE, IN_PART, telling, type ToldIndex, toldIndex} from './told-index.ts';
import {itemsIn, type ToldItem, weightOf} from './told-items.ts';

/** What the other articles of a story have of a sentence. */
export interface ToldElsewhere {
	/** By article that has anything of it, its best place. */
	readonly best: ReadonlyMap<string, ToldPlace>;
	/** How much the sentence says in all. */
	readonly weight: number;
}

/** A sentence, and how much of another stands in it and beside it. */
interface ToldPlace {
	readonly sentence: Sentence;
	/** 0 nothing, 1 all of its names, words, figures and times, by weight. */
	readonly share: number;
}

/** What stands in more sentences than this is all over the story: it tells nothing of where something stands. */
const MOST_ROWS = 100;

/** Looks up the sentences of each article of a story in the others. */
export function toldElsewhere(
	extractions: readonly Extraction[],
	names: EntityNames,
): (extraction: Extraction, sentence: Sentence) => ToldElsewhere {
	const index = toldIndex(extractions, names);
	const scores = rowScores(index);
	return (extraction, sentence) => {
		const items = itemsIn({start: sentence.start, end: sentence.end}, extraction, names);
		const best = new Map<string, ToldPlace & {readonly at: number}>();
		for (const {at, share} of scores(items)) {
			const row = index.rows[at];
			if (!row || row.extraction === extraction) continue;
			const {id} = row.extraction.article;
			const before = best.get(id);
			if (!before || share > before.share || (share === before.share && at < before.at))
				best.set(id, {sentence: row.sentence, share, at});
		}
		return {best, weight: weightOf(items)};
	};
}

/** How much of some items stands in and beside a row. */
interface RowScore {
	readonly at: number;
	readonly share: number;
}

/** Looks up the rows that have any of some items, in no order. */
function rowScores(index: ToldIndex): (items: readonly ToldItem[]) => RowScore[] {
	// both are empty again after each look-up: to make them anew would take longer than the look-up
	const sums = new Float64Array(index.rows.length);
	const found = new Float64Array(index.rows.length);
	return (items) => {
		const touched: number[] = [];
		let whole = 0;
		for (const item of items) {
			if (!tellsWhere(item, index)) continue;
			const near = nearRows(item, index, found);
			const weight = item.weight * telling(near.length);
			whole += weight;
			for (const at of near) {
				if (sums[at] === 0) touched.push(at);
				sums[at] = (sums[at] ?? 0) + weight * (found[at] ?? 0);
				found[at] = 0;
			}
		}
		return touched.map((at) => {
			const share = (sums[at] ?? 0) / whole;
			sums[at] = 0;
			return {at, share};
		});
	};
}

function tellsWhere({keys}: ToldItem, {rowsOf}: ToldIndex): boolean {
	return keys.reduce((sum, key) => sum + (rowsOf.get(key)?.length ?? 0), 0) <= MOST_ROWS;
}

/** The rows that have an item, and those beside them; `found` then has what counts of it in each. */
function nearRows({keys, partKeys}: ToldItem, {rows, rowsOf}: ToldIndex, found: Float64Array): number[] {
	const near: number[] = [];
	const raise = (at: number, share: number): void => {
		const before = found[at] ?? 0;
		if (before === 0) near.push(at);
		if (share > before) found[at] = share;
	};
	const raiseAll = (key: string, share: number): void => {
		for (const at of rowsOf.get(key) ?? []) {
			const own = rows[at]?.extraction;
			raise(at, share);
			if (rows[at - 1]?.extraction === own) raise(at - 1, share * BESIDE);
			if (rows[at + 1]?.extraction === own) raise(at + 1, share * BESIDE);
		}
	};
	for (const key of keys) raiseAll(key, 1);
	for (const key of partKeys) raiseAll(key, IN_PART);
	return near;
}
