/** Rows or keys that one statement takes: below the limits on parameters of every database. */
const chunkSize = 500;

/** A list in pieces that one statement can take. */
export function* inChunks<Item>(items: readonly Item[], size = chunkSize): Generator<readonly Item[]> {
	for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
