/**
 * The last parts of each path, as many as tell it from all others: of `/a/b/x.txt` and `/c/b/x.txt` these are `a/b/x.txt` and
 * `c/b/x.txt`, of a file alone its name. Names that are taken are given to none. Parts are joined by `/`.
 */
export function shortNames(paths: readonly string[], taken: ReadonlySet<string> = new Set()): Map<string, string> {
	const parted = new Map(paths.map((path) => [path, path.split(/[/\\]/u).filter((part) => part !== '')]));
	const times = new Map<string, number>();
	for (const parts of parted.values()) for (const name of endingsOf(parts)) times.set(name, (times.get(name) ?? 0) + 1);
	return new Map(
		[...parted].map(([path, parts]) => [
			path,
			endingsOf(parts).find((name) => times.get(name) === 1 && !taken.has(name)) ?? parts.join('/'),
		]),
	);
}

/** "x.txt", "b/x.txt", "a/b/x.txt" */
function endingsOf(parts: readonly string[]): string[] {
	return parts.map((_, index) => parts.slice(parts.length - 1 - index).join('/'));
}
