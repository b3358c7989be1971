/**
 * Names paths, each given once, by their last parts, as many as tell each from all others: of `/a/b/x.txt` and `/c/b/x.txt` these
 * are `a/b/x.txt` and `c/b/x.txt`, of a file alone its name. Names that are taken are given to none. Parts are joined by `/`. The
 * paths are gone through again for each part; nothing is kept but the endings that several have in common.
 */
export function shortNames(paths: Iterable<string>, taken: ReadonlySet<string> = new Set()): (path: string) => string {
	const shared = new Set<string>();
	const short = (path: string): Short => {
		const parts = path.split(/[/\\]/u).filter((part) => part !== '');
		let length = 1;
		let name = parts.at(-1) ?? '';
		while (length < parts.length && (shared.has(name) || taken.has(name))) {
			length += 1;
			name = parts.slice(-length).join('/');
		}
		return {name, length};
	};
	for (let [length, longest] = [1, 1]; length <= longest; length += 1) {
		const met = new Set<string>();
		for (const path of paths) {
			const {name} = short(path);
			if (met.has(name)) shared.add(name);
			else met.add(name);
			longest = Math.max(longest, short(path).length);
		}
	}
	return (path) => short(path).name;
}

interface Short {
	/** "b/x.txt" of "/a/b/x.txt" for a length of 2 */
	readonly name: string;
	/** In parts. */
	readonly length: number;
}
