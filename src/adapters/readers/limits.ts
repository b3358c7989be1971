const megabyte = 1024 * 1024;

/** How much a file may ask of the machine. A news article comes near none of these; a hostile file does. */
export interface Limits {
	/** Bytes of one document. */
	readonly documentBytes: number;
	/** Bytes of one archive, which is held while it is read. */
	readonly archiveBytes: number;
	/** Bytes that all entries of one file may come to, unpacked. */
	readonly unpackedBytes: number;
	/** Archives within archives. */
	readonly nesting: number;
	/** Documents and refusals of one file. */
	readonly items: number;
	/** Time that a reader may take for the next thing that it finds. */
	readonly itemMs: number;
	/** Heap of a thread that reads. */
	readonly heapBytes: number;
}

/** The limits that hold where nothing else is said. */
export const defaultLimits: Limits = {
	documentBytes: 20 * megabyte,
	archiveBytes: 512 * megabyte,
	unpackedBytes: 4096 * megabyte,
	nesting: 3,
	items: 200_000,
	itemMs: 30_000,
	heapBytes: 768 * megabyte,
};

/** "20 MB" */
export function inMegabytes(bytes: number): string {
	return `${Math.floor(bytes / megabyte)} MB`;
}

/** Why a document of more bytes is not read. */
export function tooLarge(limit: number): string {
	return `larger than ${inMegabytes(limit)}; give one article a file`;
}
