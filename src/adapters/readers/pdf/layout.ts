import type {Box} from '../../../model/index.ts';

/** Words that a page shows in one go, from its left to its right; the box reaches from the tops to the feet of the letters. */
export interface Fragment extends Box {
	readonly text: string;
	/** Size of the letters, in points. */
	readonly size: number;
}

/** One page with its words in the order in which the file has them. */
export interface Page {
	/** From 1. */
	readonly number: number;
	readonly width: number;
	readonly height: number;
	readonly fragments: readonly Fragment[];
}

/** A line of a column. */
export interface Line extends Fragment {
	readonly page: number;
	/** Left and right edge of the column that it stands in. */
	readonly column: {readonly left: number; readonly right: number};
}

/** The right edge of a box. */
export function rightOf({x, width}: Box): number {
	return x + width;
}

/** The lower edge of a box. */
export function bottomOf({y, height}: Box): number {
	return y + height;
}

/** The smallest box around some, of which there is one at least. */
export function boxAround(boxes: readonly Box[]): Box {
	const [first] = boxes;
	let {x: left, y: top} = first ?? {x: 0, y: 0};
	let right = left;
	let bottom = top;
	for (const box of boxes) {
		left = Math.min(left, box.x);
		top = Math.min(top, box.y);
		right = Math.max(right, rightOf(box));
		bottom = Math.max(bottom, bottomOf(box));
	}
	return {x: left, y: top, width: right - left, height: bottom - top};
}

/** The one in the middle of some numbers; 0 of none. */
export function medianOf(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
