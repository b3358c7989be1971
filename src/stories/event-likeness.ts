import type {EventProfile, Weights} from './profile.ts';

/**
 * How far two articles report one event, 0 to 1, from those two alone: the geometric mean of five likenesses, so that one of
 * them near zero (the headline of the one is nowhere in the other; the same people, but nothing that happened) speaks against
 * it whatever the rest.
 */
export function eventLikeness(a: EventProfile, b: EventProfile): number {
	const likenesses = [
		cosine(a.main, b.main),
		cosine(a.whole, b.whole),
		cosine(a.happening, b.happening),
		Math.min(covered(a.lead, b.whole), covered(b.lead, a.whole)),
		Math.sqrt(covered(a.opening, b.whole) * covered(b.opening, a.whole)),
	];
	const product = likenesses.reduce((so, likeness) => so * likeness, 1);
	return Math.min(1, product ** (1 / likenesses.length) * (1 + listBonus * sharedList(a.countries, b.countries)));
}

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

/** Terms that both articles weigh, the most telling first. */
export function sharedTerms(a: EventProfile, b: EventProfile): {readonly key: string; readonly weight: number}[] {
	return [...a.main]
		.flatMap(([key, weight]) => {
			const other = b.main.get(key);
			return other === undefined ? [] : [{key, weight: weight * other}];
		})
		.toSorted((left, right) => right.weight - left.weight || (left.key < right.key ? -1 : 1));
}
