/** What work on articles yields, or why it failed: one article that nobody can read must not hold the others up. */
export async function outcomeOf<Result extends object>(
	work: () => Promise<Result>,
): Promise<Result | {readonly failure: string}> {
	try {
		return await work();
	} catch (error) {
		return {failure: error instanceof Error ? error.message : String(error)};
	}
}
