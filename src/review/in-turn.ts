/** A function that runs what it is given one after the other, in the order in which it was asked. */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
	let last: Promise<void> = Promise.resolve();
	return async (work) => {
		const done = last.then(work);
		// Who asked hears of a failure; the next one runs all the same.
		last = done.catch(() => undefined);
		return done;
	};
}
