import type {Evidence} from '../../../model/index.ts';
import {around} from '../shared/around.ts';
import {oneLine} from '../shared/words.ts';
import {width} from './lines.ts';

/** What stands beside a quote in its sentence, cut to the columns that are free. */
export interface Surroundings {
	readonly before: string;
	readonly after: string;
}

/** As much of the sentence around a quote as so many columns hold, shared between both sides and cut at words. */
export function surroundings(evidence: Evidence, text: string, columns: number): Surroundings {
	const {before, after} = around(evidence, text);
	const [left, right] = [keepEdges(before), keepEdges(after)];
	const half = Math.floor(columns / 2);
	const following = cutEnd(right, Math.max(half, columns - width(left)));
	return {before: cutStart(left, columns - width(following)), after: following};
}

/** One line, with a space at either end where there was white space: the quote follows on it. */
function keepEdges(words: string): string {
	return `${/^\s/u.test(words) ? ' ' : ''}${oneLine(words)}${/\S.*\s$/su.test(words) ? ' ' : ''}`;
}

function cutEnd(words: string, columns: number): string {
	if (width(words) <= columns) return words;
	let kept = '';
	for (const word of words.split(/(?<=\s)/u)) {
		if (width(kept) + width(word) + 1 > columns) break;
		kept += word;
	}
	return kept.trim() === '' ? '' : `${kept.trimEnd()} …`;
}

function cutStart(words: string, columns: number): string {
	if (width(words) <= columns) return words;
	let kept = '';
	for (const word of words.split(/(?<=\s)/u).toReversed()) {
		if (width(kept) + width(word) + 2 > columns) break;
		kept = word + kept;
	}
	return kept.trim() === '' ? '' : `… ${kept}`;
}
