import type {Box} from '../../../model/index.ts';
import {bottomOf, boxAround, type Fragment, type Line, medianOf, rightOf} from './layout.ts';
import {type Stripe, widthOf} from './stripes.ts';

/** Cells of a row stand further apart than this, in sizes of the letters. */
const cellGap = 2;
/** No space between two words of a line is as wide, in sizes of the letters. */
const widestWordGap = 8;
/** So many rows that leave one stripe free make a table. */
const fewestTableRows = 3;

/** So much of the lines of a column begin at its left edge, but for so much of the size of the letters; the others are moved in. */
export const leastAligned = 0.6;
export const alignmentSlack = 0.3;

/** Fragments that stand on one line, each line from left to right, from the top down. */
export function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
	const rows: Fragment[][] = [];
	for (const fragment of fragments.toSorted((a, b) => bottomOf(a) - bottomOf(b))) {
		const row = rows.at(-1);
		const [first] = row ?? [];
		if (row && first && bottomOf(fragment) - bottomOf(first) < fragment.size * 0.35) row.push(fragment);
		else rows.push([fragment]);
	}
	return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

/** Rows as lines; `free` are the stripes that all of them leave free, which part the cells of a table. */
export function linesOf(
	rows: readonly (readonly Fragment[])[],
	free: readonly Stripe[],
	{page, region}: {readonly page: number; readonly region: Box},
): Line[] {
	const stripes = rows.length < fewestTableRows ? [] : free.filter((stripe) => partsCells(stripe, rows));
	return rows.map((row) => ({
		...boxAround(row),
		text: joined(row, stripes),
		size: medianOf(row.map(({size}) => size)),
		page,
		column: {left: region.x, right: rightOf(region)},
	}));
}

/** Whether the words behind a stripe are set below each other, or are numbers. */
function partsCells({right}: Stripe, rows: readonly (readonly Fragment[])[]): boolean {
	const behind = rows.flatMap((row) => row.find(({x}) => x >= right) ?? []);
	const cells = behind.filter(({x, size, text}) => x - right < size * alignmentSlack || /\d/u.test(text));
	return cells.length >= behind.length * leastAligned;
}

function joined(row: readonly Fragment[], free: readonly Stripe[]): string {
	const gaps = gapsOf(row);
	const narrowest = row.some(({text}) => text.trim().includes(' ')) ? 0 : Math.min(...gaps.map(widthOf));
	return row
		.map(({text, size}, index) => {
			const gap = gaps[index - 1];
			if (gap === undefined) return text;
			return `${isBetweenCells(gap, size, narrowest, free) ? ' | ' : ' '}${text}`;
		})
		.join('');
}

function gapsOf(row: readonly Fragment[]): Stripe[] {
	return row.slice(1).map((fragment, index) => {
		const before = row[index];
		return {left: before ? rightOf(before) : fragment.x, right: fragment.x};
	});
}

/** The spaces of a justified line are all as wide as each other, and stand elsewhere in the line below. */
function isBetweenCells(gap: Stripe, size: number, narrowest: number, free: readonly Stripe[]): boolean {
	const width = widthOf(gap);
	if (width <= size * cellGap) return false;
	if (width > narrowest * 2 || width > size * widestWordGap) return true;
	return free.some(({left, right}) => Math.min(right, gap.right) - Math.max(left, gap.left) > size * cellGap);
}
