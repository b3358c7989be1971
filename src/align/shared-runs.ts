/** A stretch of each of two lists of words that is the same but for a few words. */
export interface SharedRun {
	readonly a: {readonly start: number; readonly end: number};
	readonly b: {readonly start: number; readonly end: number};
	/** How many words stand in both. */
	readonly shared: number;
	/** How many times one has other words than the other. */
	readonly gaps: number;
}

/** So many words in a row start a run, and so many end a gap. */
export const SEED = 4;
const AFTER_GAP = 3;
/** Words on either side that a gap may hold. */
const LONGEST_GAP = 2;

/** The longest run through two places from which `SEED` words are equal; ends are exclusive. */
export function sharedRun(a: readonly string[], b: readonly string[], seed: readonly [number, number]): SharedRun {
	const [i, j] = seed;
	const right = extend(a.slice(i), b.slice(j));
	const left = extend(a.slice(0, i).toReversed(), b.slice(0, j).toReversed());
	return {
		a: {start: i - left.a, end: i + right.a},
		b: {start: j - left.b, end: j + right.b},
		shared: left.shared + right.shared,
		gaps: left.gaps + right.gaps,
	};
}

interface Reach {
	readonly a: number;
	readonly b: number;
	readonly shared: number;
	readonly gaps: number;
}

function extend(a: readonly string[], b: readonly string[]): Reach {
	let [i, j, shared, gaps] = [0, 0, 0, 0];
	for (;;) {
		while (i < a.length && a[i] === b[j]) {
			i++;
			j++;
			shared++;
		}
		const gap = gapAt(a, b, i, j);
		if (!gap) return {a: i, b: j, shared, gaps};
		i += gap[0];
		j += gap[1];
		gaps++;
	}
}

/** How many words to leave out on either side so that the next ones are equal again. */
function gapAt(
	a: readonly string[],
	b: readonly string[],
	i: number,
	j: number,
): readonly [number, number] | undefined {
	for (let total = 1; total <= 2 * LONGEST_GAP; total++) {
		for (let left = Math.max(0, total - LONGEST_GAP); left <= Math.min(LONGEST_GAP, total); left++) {
			if (areEqual(a, b, i + left, j + total - left)) return [left, total - left];
		}
	}
	return undefined;
}

function areEqual(a: readonly string[], b: readonly string[], i: number, j: number): boolean {
	if (i + AFTER_GAP > a.length || j + AFTER_GAP > b.length) return false;
	return Array.from({length: AFTER_GAP}, (_, at) => a[i + at] === b[j + at]).every(Boolean);
}
