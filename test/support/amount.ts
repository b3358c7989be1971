/** How often what is left to chance is tried: by a developer, and in CI, where the same code is tested again and again. */
const amounts = {
	'decision logs cut off at any byte': [200, 50],
	'decisions of each of two programs at once': [300, 60],
	'programs killed while they decide': [8, 2],
	'edits of articles that were decided on': [40, 10],
	'mutated documents of each format': [40, 12],
	'megabytes of one tag': [1024, 64],
	'levels of nesting': [100_000, 100_000],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** How often a test tries something, by its name in the table. */
export function amount(name: keyof typeof amounts): number {
	return amounts[name][process.env['CI'] === undefined ? 0 : 1];
}
