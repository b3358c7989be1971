import type {Span} from '../model/index.ts';

/** Where single marks can open and close a quotation in one paragraph, apostrophes left out; ascending offsets. */
export interface SingleMarks {
	readonly openers: readonly number[];
	readonly closers: readonly number[];
}

const singleMark = /[‘’‚']/g;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** "'em", "'90s" */
const elision = /^(?:em|til|tis|twas|cause|cos|n|bout|round)\b|^\d0s|^\d\d\b/i;

/** Tells the single quotation marks of a paragraph from its apostrophes by what stands around them. */
export function findSingleMarks(text: string, {start, end}: Span): SingleMarks {
	const openers: number[] = [];
	const closers: number[] = [];
	for (const {0: mark, index} of text.slice(start, end).matchAll(singleMark)) {
		const at = start + index;
		const before = at > start ? text.charAt(at - 1) : ' ';
		const after = at + 1 < end ? text.charAt(at + 1) : ' ';
		if (opens(text, at, mark, before, after)) openers.push(at);
		else if (mark !== '‘' && mark !== '‚' && !letterOrDigit.test(after) && !/[\s([{]/.test(before)) closers.push(at);
	}
	return {openers, closers};
}

function opens(text: string, at: number, mark: string, before: string, after: string): boolean {
	if (!/[\s([{"“”«„–—:/-]/.test(before) || /\s/.test(after)) return false;
	if (elision.test(text.slice(at + 1, at + 8)) || mark === '’') return false;
	return mark === '‘' || mark === '‚' || letterOrDigit.test(after) || /["“([.$£€]/.test(after);
}

/** The first offset of an ascending list that lies behind another. */
export function firstAfter(offsets: readonly number[], at: number): number | undefined {
	let low = 0;
	let high = offsets.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((offsets[middle] ?? Infinity) > at) high = middle;
		else low = middle + 1;
	}
	return offsets[low];
}

/** "states’ rights" inside a quotation: an apostrophe, for a better closing mark follows before the next opening one. */
export function isPossessive(text: string, {openers, closers}: SingleMarks, at: number): boolean {
	if (!/s/.test(text.charAt(at - 1)) || !/^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
	const later = firstAfter(closers, at);
	return later !== undefined && later < (firstAfter(openers, at) ?? Infinity);
}
