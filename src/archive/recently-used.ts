/** A memory of the things that were asked for last. */
export interface RecentlyUsed<Value> {
	readonly get: (key: string) => Value | undefined;
	readonly set: (key: string, value: Value) => void;
}

/** Remembers at most so many things; what was asked for longest ago is forgotten first. */
export function recentlyUsed<Value>(most: number): RecentlyUsed<Value> {
	const known = new Map<string, Value>();
	const set = (key: string, value: Value): void => {
		known.delete(key);
		known.set(key, value);
		const [oldest] = known.keys();
		if (known.size > most && oldest !== undefined) known.delete(oldest);
	};
	return {
		get: (key) => {
			const value = known.get(key);
			if (value !== undefined) set(key, value);
			return value;
		},
		set,
	};
}
