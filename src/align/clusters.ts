/** A weighted edge between two items by index. */
export interface Edge {
	readonly a: number;
	readonly b: number;
	readonly score: number;
}

/**
 * Groups items along their edges, strongest first, never joining two groups that hold a forbidden pair.
 * Ties go by index, so that the same items give the same groups.
 */
export function cluster(
	size: number,
	edges: readonly Edge[],
	forbidden: (a: number, b: number) => boolean,
): number[][] {
	const groupOf = Array.from({length: size}, (_, index) => index);
	const members = new Map(groupOf.map((index) => [index, [index]]));
	const ordered = edges.toSorted((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
	for (const {a, b} of ordered) {
		const [into = a, from = b] = [groupOf[a], groupOf[b]];
		if (into === from) continue;
		const [left, right] = [members.get(into) ?? [], members.get(from) ?? []];
		if (left.some((one) => right.some((other) => forbidden(one, other)))) continue;
		for (const index of right) groupOf[index] = into;
		left.push(...right);
		members.delete(from);
	}
	return [...members.values()]
		.map((group) => group.toSorted((one, other) => one - other))
		.toSorted((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}
