/** So many items of a source wait for its turn. */
const mostWaiting = 8;

interface Begun<T> {
	readonly source: AsyncGenerator<T>;
	readonly waiting: T[];
	/** True when the source has ended, or has given as much as may wait. */
	readonly filled: Promise<boolean>;
}

/**
 * Goes through sources in their order, as if one after the other, but works on some at once: those whose turn is still to come
 * give their first items ahead. Whoever stops early ends them all.
 */
export async function* readAhead<T>(sources: Iterable<AsyncGenerator<T>>, atOnce: number): AsyncGenerator<T> {
	const begun: Begun<T>[] = [];
	const rest = sources[Symbol.iterator]();
	const beginSome = (): void => {
		while (begun.length < atOnce) {
			const next = rest.next();
			if (next.done === true) return;
			begun.push(begin(next.value));
		}
	};
	try {
		for (beginSome(); begun[0]; beginSome()) {
			const {source, waiting, filled} = begun[0];
			const hasEnded = await filled;
			yield* waiting;
			if (!hasEnded) yield* source;
			begun.shift();
		}
	} finally {
		for (const {source} of begun) await source.return(undefined);
	}
}

function begin<T>(source: AsyncGenerator<T>): Begun<T> {
	const waiting: T[] = [];
	const filled = fill(source, waiting);
	// A fault is heard of when the turn of its source comes.
	filled.catch(() => undefined);
	return {source, waiting, filled};
}

async function fill<T>(source: AsyncGenerator<T>, waiting: T[]): Promise<boolean> {
	while (waiting.length < mostWaiting) {
		const next = await source.next();
		if (next.done === true) return true;
		waiting.push(next.value);
	}
	return false;
}
