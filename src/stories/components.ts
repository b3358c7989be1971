/** An undirected link between two things, with its strength. */
export interface Link {
	readonly a: number;
	readonly b: number;
	readonly strength: number;
}

/** The groups that links make of `count` things numbered from 0; members in order, groups in order of their first member. */
export function components(count: number, links: readonly Link[]): number[][] {
	const parents = Array.from({length: count}, (_, index) => index);
	for (const {a, b} of links) union(parents, a, b);
	const groups = new Map<number, number[]>();
	for (let member = 0; member < count; member++) {
		const root = find(parents, member);
		const group = groups.get(root);
		if (group === undefined) groups.set(root, [member]);
		else group.push(member);
	}
	return [...groups.values()];
}

/** The strongest links that hold each group together: a maximum spanning forest, strongest first. */
export function strongestLinks<L extends Link>(count: number, links: readonly L[]): L[] {
	const parents = Array.from({length: count}, (_, index) => index);
	return links.toSorted(byStrength).filter(({a, b}) => union(parents, a, b));
}

/** Strongest first; equally strong links in order of their ends, so that the result never depends on the order of the input. */
function byStrength(left: Link, right: Link): number {
	return right.strength - left.strength || left.a - right.a || left.b - right.b;
}

/**
 * Adds the links, strongest first, but none that would bring a parted pair into one group: what is left out are the weakest
 * links between the two.
 */
export function linksApart<L extends Link>(
	count: number,
	links: readonly L[],
	parted: readonly (readonly [number, number])[],
): L[] {
	if (parted.length === 0) return [...links];
	const parents = Array.from({length: count}, (_, index) => index);
	return links.toSorted(byStrength).filter((link) => {
		const [rootA, rootB] = [find(parents, link.a), find(parents, link.b)];
		const parts = parted.some(([one, other]) => {
			const [rootOne, rootOther] = [find(parents, one), find(parents, other)];
			return (rootOne === rootA && rootOther === rootB) || (rootOne === rootB && rootOther === rootA);
		});
		if (!parts) union(parents, link.a, link.b);
		return !parts;
	});
}

function find(parents: number[], member: number): number {
	let at = member;
	for (let parent = parents[at]; parent !== undefined && parent !== at; parent = parents[at]) {
		parents[at] = parents[parent] ?? parent;
		at = parent;
	}
	return at;
}

/** True if the two were apart. */
function union(parents: number[], a: number, b: number): boolean {
	const [rootA, rootB] = [find(parents, a), find(parents, b)];
	if (rootA === rootB) return false;
	parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
	return true;
}
