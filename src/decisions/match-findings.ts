/** Findings of one comparison held against those of an earlier one. */
export interface MatchedFindings<Item> {
	/** All of the later one in their order, each with what it was; without it where it is new. */
	readonly later: readonly {readonly now: Item; readonly before?: Item}[];
	/** Those of the earlier one that are no longer there. */
	readonly gone: readonly Item[];
}

/** Matches findings by identity; two stories that people parted may ask the same, and are told apart by their order. */
export function matchFindings<Item>(
	earlier: readonly Item[],
	later: readonly Item[],
	identityOf: (item: Item) => string,
): MatchedFindings<Item> {
	const former = keyed(earlier, identityOf);
	const current = keyed(later, identityOf);
	return {
		later: [...current].map(([key, now]) => {
			const before = former.get(key);
			return before === undefined ? {now} : {now, before};
		}),
		gone: [...former].flatMap(([key, before]) => (current.has(key) ? [] : [before])),
	};
}

function keyed<Item>(items: readonly Item[], identityOf: (item: Item) => string): ReadonlyMap<string, Item> {
	const times = new Map<string, number>();
	return new Map(
		items.map((item) => {
			const identity = identityOf(item);
			const time = times.get(identity) ?? 0;
			times.set(identity, time + 1);
			return [`${identity} ${time}`, item];
		}),
	);
}
