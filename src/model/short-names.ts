/**
 * Names paths by their last parts, as many as tell each from all others: of `/a/b/x.txt` and `/c/b/x.txt` these are `a/b/x.txt`
 * and `c/b/x.txt`, of a file alone its name. Names that are taken are given to none. Parts are joined by `/`. Nothing is kept of a
 * path that its last part tells from the others.
 */
export function shortNames(paths: Iterable<string>, taken: ReadonlySet<string> = new Set()): (path: string) => string {
	const depths = new Map<string, number>();
	let open = [...new Set(paths)];
	for (let depth = 1; open.length > 0; depth += 1) {
		const times = new Map<string, number>();
		for (const path of open) {
			const name = ending(path, depth);
			times.set(name, (times.get(name) ?? 0) + 1);
		}
		open = open.filter((path) => {
			const name = ending(path, depth);
			return (times.get(name) !== 1 || taken.has(name)) && partsOf(path).length > depth;
		});
		for (const path of open) depths.set(path, depth + 1);
	}
	return (path) => ending(path, depths.get(path) ?? 1);
}

/** "b/x.txt" of "/a/b/x.txt" to a depth of 2 */
function ending(path: string, depth: number): string {
	return partsOf(path).slice(-depth).join('/');
}

function partsOf(path: string): string[] {
	return path.split(/[/\\]/u).filter((part) => part !== '');
}
