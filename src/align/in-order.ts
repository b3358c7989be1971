import {contains, type Span} from '../model/index.ts';

/** Index of the last of some spans in order that begins at or before an offset; -1 where none does. */
export function lastFrom(spans: readonly Span[], offset: number): number {
	let [low, high] = [-1, spans.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((spans[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Those of some spans in order that lie within another. */
export function spansWithin<Found extends Span>(spans: readonly Found[], outer: Span): Found[] {
	const first = lastFrom(spans, outer.start - 1) + 1;
	const last = lastFrom(spans, outer.end - 1);
	return spans.slice(first, last + 1).filter((span) => contains(outer, span));
}
