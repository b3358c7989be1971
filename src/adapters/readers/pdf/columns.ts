import {bottomOf, boxAround, type Fragment, type Line, medianOf, type Page, rightOf} from './layout.ts';
import {alignmentSlack, leastAligned, linesOf, rowsOf} from './rows.ts';
import {freeBeside, meet, type Stripe, widthOf} from './stripes.ts';

/** Between two columns stays a stripe as wide as this, in sizes of the letters. */
const narrowestGutter = 0.5;
/** What is narrower may be a space between words, and needs more lines to show. */
const usualGutter = 0.9;
const fewestLinesAtNarrow = 4;
/** A column has lines as long as this, in sizes of the letters; what is shorter is a list or a table. */
const narrowestColumn = 6;
/** The first column has so many lines; the last ends where the text does. */
const fewestLines = 3;
/** What has more beside each other is a table. */
const mostColumns = 16;
/** Columns within columns. */
const deepest = 4;
/** Headings are larger than the letters around them by this. */
const headingSize = 1.25;
/** Words of a line that no program stretched stand no further apart, in sizes of the letters. */
const widestSpace = 1;
/** In prose more lines than this begin with a small letter, in a table fewer. */
const leastGoingOn = 0.4;
/** So many other spaces of a line tell how wide its program stretched them, and what is so many times as wide is one of them. */
const fewestOtherSpaces = 2;
const alikeSpaces = 1.2;
/** More lines than this never share a space by chance. */
const mostByChance = 6;
/** Cells have shorter lines than this, in sizes of the letters. */
const widestCell = 20;

type Band = readonly Fragment[];

/** The lines of a page in the order in which a person reads them: column by column. */
export function linesInOrder(page: Page): Line[] {
	return readRegion(page.fragments, page.number, 0);
}

/** Bands that leave the same stripes free stand in columns; a heading across them ends the columns. */
function readRegion(fragments: readonly Fragment[], page: number, depth: number): Line[] {
	const lines: Line[] = [];
	const size = medianOf(fragments.map((fragment) => fragment.size));
	const region = boxAround(fragments);
	let run: Band[] = [];
	let free: readonly Stripe[] = [];
	const endRun = (): void => {
		const columns = depth < deepest ? columnsOf(run.flat(), free, size) : undefined;
		if (columns) lines.push(...columns.flatMap((column) => readRegion(column, page, depth + 1)));
		else lines.push(...linesOf(run.flatMap(rowsOf), free, {page, region}));
		run = [];
	};
	for (const band of bandsOf(fragments)) {
		const isHeading = isOneLine(band) && band.every((fragment) => fragment.size >= size * headingSize);
		const own = freeBeside(band);
		const shared =
			run.length === 0 ? own : meet(free, own).filter((stripe) => widthOf(stripe) >= size * narrowestGutter);
		const goesOn =
			run.length > 0 &&
			!isHeading &&
			!isSetApart(run, band, size) &&
			shared.some((stripe) => isBetween(stripe, run, band));
		if (!goesOn) endRun();
		free = goesOn ? shared : own;
		run.push(band);
		if (isHeading) endRun();
	}
	endRun();
	return lines;
}

/** A byline above columns: one line alone, with space below it. */
function isSetApart(run: readonly Band[], band: Band, size: number): boolean {
	const [line = []] = run;
	if (run.length > 1 || !isOneLine(line)) return false;
	const bottom = Math.max(...line.map(bottomOf));
	return band.every((fragment) => fragment.y - bottom > size * 0.8);
}

/** Whether a band is a line of words without a wide space between them. */
function isOneLine(band: Band): boolean {
	const row = band.toSorted((a, b) => a.x - b.x);
	return row.every((fragment, index) => {
		const before = row[index - 1];
		return before === undefined || fragment.x - rightOf(before) < fragment.size * widestSpace;
	});
}

/** Fragments that stand beside each other, from the top of the page down. */
function bandsOf(fragments: readonly Fragment[]): Fragment[][] {
	const bands: Fragment[][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
		// Lines set tightly touch.
		const slack = fragment.size * 0.15;
		if (fragment.y + slack >= end) bands.push([]);
		bands.at(-1)?.push(fragment);
		end = Math.max(end, bottomOf(fragment) - slack);
	}
	return bands;
}

/** Whether words stand on both sides of a stripe; else it is a margin. */
function isBetween({left, right}: Stripe, run: readonly Band[], band: Band): boolean {
	const near = [...(run[0] ?? []), ...(run.at(-1) ?? []), ...band];
	return near.some((fragment) => rightOf(fragment) <= left) && near.some((fragment) => fragment.x >= right);
}

/** The fragments of each column, or nothing where they do not stand in columns of prose. */
function columnsOf(fragments: readonly Fragment[], free: readonly Stripe[], size: number): Fragment[][] | undefined {
	const inside = free.filter(({left, right}) => Number.isFinite(left) && Number.isFinite(right));
	const inOrder = fragments.toSorted((a, b) => a.x - b.x);
	const parts = partedAt(inOrder, inside);
	const rows = rowsOf(fragments);
	const lines = rows.length > mostByChance ? [] : rows.flatMap(spacesOf);
	const gutters = inside.filter(
		(gutter, index) => isGutter(gutter, parts[index + 1] ?? [], size) && !isWordSpace(gutter, lines),
	);
	if (gutters.length >= mostColumns) return undefined;
	const columns: Fragment[][] = [];
	let open: Fragment[] = [];
	const isColumn = (): boolean => isProse(open, columns.length === 0 ? fewestLines : 1);
	for (const part of partedAt(inOrder, gutters)) {
		if (isColumn()) {
			columns.push(open);
			open = [];
		}
		open = [...open, ...part];
	}
	if (isColumn()) columns.push(open);
	else columns.at(-1)?.push(...open);
	return columns.length > 1 && !isTable(columns) ? columns : undefined;
}

/** Fragments, from left to right, parted by stripes. */
function partedAt(fragments: readonly Fragment[], stripes: readonly Stripe[]): Fragment[][] {
	const parts: Fragment[][] = [[]];
	for (const fragment of fragments) {
		while (fragment.x >= (stripes[parts.length - 1]?.right ?? Number.POSITIVE_INFINITY)) parts.push([]);
		parts.at(-1)?.push(fragment);
	}
	return parts;
}

/** Whether the lines behind a stripe begin below each other; behind a space that some lines share by chance they do not. */
function isGutter(stripe: Stripe, behind: readonly Fragment[], size: number): boolean {
	const starts = rowsOf(behind).map(([first]) => first?.x ?? 0);
	if (widthOf(stripe) < size * usualGutter && starts.length < fewestLinesAtNarrow) return false;
	const aligned = starts.filter((start) => start - stripe.right < size * alignmentSlack);
	return aligned.length >= starts.length * leastAligned;
}

/** The spaces of a line of single words, from left to right, and their widths from the narrowest. */
interface Spaces {
	readonly gaps: readonly Stripe[];
	readonly widths: readonly number[];
}

function spacesOf(row: readonly Fragment[]): Spaces[] {
	if (row.some(({text}) => text.trim().includes(' '))) return [];
	const gaps = freeBeside(row)
		.filter(({left, right}) => Number.isFinite(left) && Number.isFinite(right))
		.toSorted((a, b) => a.left - b.left);
	return gaps.length > fewestOtherSpaces ? [{gaps, widths: gaps.map(widthOf).toSorted((a, b) => a - b)}] : [];
}

/** Whether most lines of single words are parted there by a space like their others: stretched lines share some by chance. */
function isWordSpace(stripe: Stripe, lines: readonly Spaces[]): boolean {
	const votes = lines.flatMap(({gaps, widths}) => {
		const here = gaps[lastAtMost(gaps, stripe.left)];
		if (!here || stripe.right > here.right) return [];
		const others = medianWithout(widths, widthOf(here));
		return [widthOf(here) <= others * alikeSpaces];
	});
	return votes.filter(Boolean).length * 2 > votes.length;
}

/** The index of the last gap that begins at or before a place; -1 where none does. */
function lastAtMost(gaps: readonly Stripe[], left: number): number {
	let [low, high] = [0, gaps.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((gaps[middle]?.left ?? 0) <= left) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** The median of sorted numbers, one of them left out. */
function medianWithout(sorted: readonly number[], one: number): number {
	const middle = sorted[(sorted.length - 1) >> 1] ?? 0;
	return middle < one ? middle : (sorted[((sorted.length - 1) >> 1) + 1] ?? middle);
}

function isProse(fragments: readonly Fragment[], fewest: number): boolean {
	const rows = rowsOf(fragments);
	return rows.length >= fewest && medianOf(rows.map((row) => widthInSizes(row))) >= narrowestColumn;
}

function widthInSizes(row: readonly Fragment[]): number {
	return boxAround(row).width / medianOf(row.map(({size}) => size));
}

/** Rows of cells stand on the same lines, and few of them go on in the cell below. */
function isTable(columns: readonly (readonly Fragment[])[]): boolean {
	const rows = columns.map((column) => rowsOf(column));
	const [first = []] = rows;
	if (rows.some(({length}) => length !== first.length)) return false;
	if (medianOf(rows.flat().map((row) => widthInSizes(row))) > widestCell) return false;
	const firstLetters = rows.flat().flatMap(([start]) => /[\p{L}\p{N}]/u.exec(start?.text ?? '')?.[0] ?? []);
	// also where a script has no small letters
	const cased = firstLetters.filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
	const small = cased.filter((letter) => letter === letter.toLowerCase());
	return cased.length > 0 && small.length < firstLetters.length * leastGoingOn;
}
