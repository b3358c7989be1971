import type {LinkProfile, Weights} from './profile.ts';

/**
 * How far two articles report one event, 0 to 1, from those two alone: the geometric mean of five likenesses, so that one of
 * them near zero (the headline of the one is nowhere in the other; the same people, but nothing that happened) speaks against
 * it whatever the rest.
 */
export function eventLikeness(a: LinkProfile, b: LinkProfile): number {
	let product = 1;
	for (const likeness of likenesses) {
		product *= likeness(a, b);
		if (product < negligible) return 0;
	}
	const mean = product ** (1 / likenesses.length);
	return Math.min(1, mean * (1 + listBonus * sharedList(a.countries, b.countries)));
}

/** The cheapest first, since most pairs differ in all of them. */
const likenesses: readonly ((a: LinkProfile, b: LinkProfile) => number)[] = [
	(a, b) => Math.sqrt(covered(a.opening, b.whole) * covered(b.opening, a.whole)),
	(a, b) => Math.min(covered(a.lead, b.whole), covered(b.lead, a.whole)),
	(a, b) => cosine(a.main, b.main),
	(a, b) => cosine(a.whole, b.whole),
	(a, b) => cosine(a.happening, b.happening),
];
/** Products below this make a mean of a tenth at most, far from any link: they are not worked out. */
const negligible = 1e-5;

/** Countries that two articles must both name for them to count as a list: two or three are the parties of countless events. */
const shortestList = 5;
/** A list of the same countries, and no others, makes two articles half as alike again. */
const listBonus = 0.5;

/** How far the countries that two articles name are the same, 0 to 1; 0 where few are. */
function sharedList(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((country) => b.has(country)).length;
	return shared < shortestList ? 0 : shared / (a.size + b.size - shared);
}

/** Both are of unit length, so the product is the cosine; summed from the shorter one. */
function cosine(a: Weights, b: Weights): number {
	const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
	let sum = 0;
	for (const [key, weight] of shorter) sum += weight * (longer.get(key) ?? 0);
	return sum;
}

/** Part of the weight of the one's terms that stand in the other at all. */
function covered(part: Weights, whole: Weights): number {
	let [sum, total] = [0, 0];
	for (const [key, weight] of part) {
		total += weight;
		if (whole.has(key)) sum += weight;
	}
	return total === 0 ? 0 : sum / total;
}
