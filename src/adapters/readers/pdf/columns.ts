import type {Box} from '../../../model/index.ts';
import {bottomOf, boxAround, type Fragment, type Line, medianOf, type Page, rightOf} from './layout.ts';

/** Between two columns stays a stripe as wide as this, in sizes of the letters. */
const narrowestGutter = 0.9;
/** A column has lines as long as this, in sizes of the letters; what is shorter is a list or a table. */
const narrowestColumn = 6;
/** The first column has so many lines; the last ends where the text does. */
const fewestLines = 3;
/** What has more beside each other is a table. */
const mostColumns = 16;
/** Columns within columns. */
const deepest = 4;
/** Cells of a row stand further apart than this, in sizes of the letters. */
const cellGap = 2;
/** Headings are larger than the letters around them by this. */
const headingSize = 1.25;

/** A stripe down the page without words. */
interface Stripe {
	readonly left: number;
	readonly right: number;
}

/** The lines of a page in the order in which a person reads them: column by column. */
export function linesInOrder(page: Page): Line[] {
	return readRegion(page.fragments, page.number, 0);
}

/** Bands that leave the same stripes free stand in columns; a heading across them ends the columns. */
function readRegion(fragments: readonly Fragment[], page: number, depth: number): Line[] {
	const lines: Line[] = [];
	const size = medianOf(fragments.map((fragment) => fragment.size));
	const region = boxAround(fragments);
	let run: Fragment[][] = [];
	let free: readonly Stripe[] = [];
	const endRun = (): void => {
		const columns = depth < deepest ? columnsOf(run.flat(), free) : undefined;
		if (columns === undefined) lines.push(...run.flatMap((band) => rowsOf(band, page, region)));
		else lines.push(...columns.flatMap((column) => readRegion(column, page, depth + 1)));
		run = [];
	};
	for (const band of bandsOf(fragments)) {
		const [first] = band;
		const isHeading = band.length === 1 && first !== undefined && first.size >= size * headingSize;
		const own = freeBeside(band);
		const shared =
			run.length === 0 ? own : meet(free, own).filter(({left, right}) => right - left >= size * narrowestGutter);
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
function isSetApart(run: readonly (readonly Fragment[])[], band: readonly Fragment[], size: number): boolean {
	const [line, second] = run[0] ?? [];
	if (line === undefined || second !== undefined || run.length > 1) return false;
	return band.every((fragment) => fragment.y - bottomOf(line) > size * 0.8);
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

/** The stripes beside and between the fragments of a band, from left to right. */
function freeBeside(band: readonly Fragment[]): Stripe[] {
	const stripes: Stripe[] = [];
	let left = Number.NEGATIVE_INFINITY;
	for (const fragment of band.toSorted((a, b) => a.x - b.x)) {
		if (fragment.x > left) stripes.push({left, right: fragment.x});
		left = Math.max(left, rightOf(fragment));
	}
	return [...stripes, {left, right: Number.POSITIVE_INFINITY}];
}

/** What is free in both. */
function meet(a: readonly Stripe[], b: readonly Stripe[]): Stripe[] {
	const shared: Stripe[] = [];
	let at = 0;
	for (const stripe of a) {
		while ((b[at]?.right ?? Number.POSITIVE_INFINITY) <= stripe.left) at += 1;
		for (let next = at; ; next += 1) {
			const other = b[next];
			if (other === undefined || other.left >= stripe.right) break;
			shared.push({left: Math.max(stripe.left, other.left), right: Math.min(stripe.right, other.right)});
		}
	}
	return shared;
}

/** Whether words stand on both sides of a stripe; else it is a margin. */
function isBetween({left, right}: Stripe, run: readonly (readonly Fragment[])[], band: readonly Fragment[]): boolean {
	const near = [...(run[0] ?? []), ...(run.at(-1) ?? []), ...band];
	return near.some((fragment) => rightOf(fragment) <= left) && near.some((fragment) => fragment.x >= right);
}

/** The fragments of each column, or nothing where they do not stand in columns of prose. */
function columnsOf(fragments: readonly Fragment[], free: readonly Stripe[]): Fragment[][] | undefined {
	const gutters = free.filter(({left, right}) => Number.isFinite(left) && Number.isFinite(right));
	if (gutters.length >= mostColumns) return undefined;
	const columns: Fragment[][] = [];
	let open: Fragment[] = [];
	let at = 0;
	for (const fragment of fragments.toSorted((a, b) => a.x - b.x)) {
		for (let gutter = gutters[at]; gutter && fragment.x >= gutter.right; gutter = gutters[at]) {
			at += 1;
			if (!isColumn(open, columns.length === 0 ? fewestLines : 1)) continue;
			columns.push(open);
			open = [];
		}
		open.push(fragment);
	}
	if (isColumn(open, columns.length === 0 ? fewestLines : 1)) columns.push(open);
	else columns.at(-1)?.push(...open);
	return columns.length > 1 ? columns : undefined;
}

function isColumn(fragments: readonly Fragment[], fewest: number): boolean {
	if (fragments.length < fewest) return false;
	return medianOf(fragments.map(({width, size}) => width / size)) >= narrowestColumn;
}

/** The fragments of a band, a line each row, from left to right. */
function rowsOf(band: readonly Fragment[], page: number, region: Box): Line[] {
	const rows: Fragment[][] = [];
	for (const fragment of band.toSorted((a, b) => bottomOf(a) - bottomOf(b))) {
		const row = rows.at(-1);
		const [first] = row ?? [];
		if (row && first && bottomOf(fragment) - bottomOf(first) < fragment.size * 0.35) row.push(fragment);
		else rows.push([fragment]);
	}
	return rows.map((row) => {
		const inOrder = row.toSorted((a, b) => a.x - b.x);
		return {
			...boxAround(row),
			text: joined(inOrder),
			size: medianOf(row.map(({size}) => size)),
			page,
			column: {left: region.x, right: rightOf(region)},
		};
	});
}

function joined(row: readonly Fragment[]): string {
	return row
		.map((fragment, index) => {
			const before = row[index - 1];
			if (before === undefined) return fragment.text;
			return (fragment.x - rightOf(before) > fragment.size * cellGap ? ' | ' : ' ') + fragment.text;
		})
		.join('');
}
