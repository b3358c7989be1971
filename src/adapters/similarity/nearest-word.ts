import {DamerauLevenshteinDistance} from 'natural/lib/natural/distance/index.js';

/** The candidate that a person most likely meant by a mistyped word: at most one slip in three letters away. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
	let nearest: string | undefined;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		const distance = DamerauLevenshteinDistance(word.toLowerCase(), candidate.toLowerCase(), {restricted: true});
		if (distance < least) {
			nearest = candidate;
			least = distance;
		}
	}
	return nearest;
}

/** `; did you mean "format"?`, or nothing where no candidate is near. */
export function suggestion(word: string, candidates: readonly string[]): string {
	const nearest = nearestWord(word, candidates);
	return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
