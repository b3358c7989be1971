/** A function that runs another, never twice at a time: what is asked for while it runs is done once more when it is done. */
export function coalesced(run: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | undefined;
	let again = false;
	const runAll = async (): Promise<void> => {
		while (again) {
			again = false;
			await run();
		}
		running = undefined;
	};
	return async () => {
		again = true;
		running ??= runAll();
		return running;
	};
}
