import type {Io} from './io.ts';

/** Aborted when the program is asked to end, or nobody reads its output any more; until what it yields besides is called, asking does not end it. */
export function stopSignal(io: Io): readonly [AbortSignal, () => void] {
	const stopping = new AbortController();
	const release = io.onStop(() => stopping.abort());
	return [AbortSignal.any([stopping.signal, io.signal]), release];
}
