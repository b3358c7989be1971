/**
 * How often what is left to chance is tried: by a developer, in CI, where the same code is tested again and again, and by
 * the bench.
 */
const amounts = {
	'decision logs cut off at any byte': [200, 50],
	'decisions of each of two programs at once': [300, 60],
	'programs killed while they decide': [8, 2],
	'decisions on a page that is killed': [1000, 100],
	'decisions between two kills': [100, 25],
	'edits of articles that were decided on': [40, 10],
	'orders in which articles are added to an archive': [5, 3],
	'programs killed while they add to an archive': [4, 2, 200],
	'mutated documents of each format': [40, 12, 1000],
	'mixed files of a batch': [2000, 2000, 10_000],
	'small files of a batch': [10_000, 10_000, 100_000],
	'megabytes of one tag': [1024, 64],
	'levels of nesting': [100_000, 100_000],
} as const satisfies Readonly<Record<string, readonly [number, number] | readonly [number, number, number]>>;

/** How often a test tries something, by its name in the table. */
export function amount(name: keyof typeof amounts): number {
	return amounts[name][process.env['CI'] === undefined ? 0 : 1];
}

/** What the bench tries that a test tries less often. */
export function benchAmount(name: keyof typeof amounts): number {
	const [byDeveloper, , byBench = byDeveloper] = amounts[name];
	return byBench;
}
