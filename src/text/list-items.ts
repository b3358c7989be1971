import type {Span} from '../model/index.ts';

const numberedMarker = /^\(?(\p{N}{1,2}|[a-z])(\.\)|\)|\.)\s+(?=\p{Lu})/u;
const bullets = new Set(['•', '⁃', '◦', '▪', '●', '‣', '*']);

/** The items of a list that stands in one paragraph: "1. First 2. Second", "• First • Second"; other text comes back whole. */
export function findListItems(text: string, paragraph: Span): Span[] {
	const bullet = text.charAt(paragraph.start);
	if (bullets.has(bullet)) return splitAt(paragraph, bulletOffsets(text, paragraph, bullet));
	const first = numberedMarker.exec(text.slice(paragraph.start, paragraph.start + 8));
	if (!first?.[1] || !first[2]) return [paragraph];
	return splitAt(paragraph, markerOffsets(text, paragraph, first[1], first[2]));
}

function splitAt({start, end}: Span, offsets: readonly number[]): Span[] {
	const edges = [start, ...offsets, end];
	return edges.slice(1).map((edge, index) => ({start: edges[index] ?? start, end: edge}));
}

function bulletOffsets(text: string, {start, end}: Span, bullet: string): number[] {
	const offsets: number[] = [];
	for (let at = text.indexOf(bullet, start + 1); at >= 0 && at < end; at = text.indexOf(bullet, at + 1)) {
		if (/\s/.test(text.charAt(at - 1))) offsets.push(at);
	}
	return offsets;
}

/** Where the following numbers or letters stand with the same marks, each one more than the last. */
function markerOffsets(text: string, {start, end}: Span, first: string, marks: string): number[] {
	const offsets: number[] = [];
	let marker = successor(first);
	let from = start + 1;
	while (marker !== undefined) {
		const at = text.indexOf(` ${marker}${marks} `, from);
		if (at < 0 || at >= end) break;
		from = at + 1;
		if (!/^\p{Lu}/u.test(text.slice(at + marker.length + marks.length + 2))) continue;
		offsets.push(at + 1);
		marker = successor(marker);
	}
	return offsets;
}

function successor(marker: string): string | undefined {
	const next = /\d/.test(marker) ? `${Number(marker) + 1}` : String.fromCharCode(marker.charCodeAt(0) + 1);
	return next === '{' ? undefined : next;
}
