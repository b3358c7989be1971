import type {Report} from './model/index.ts';

/** One document that a file holds; what the file itself says of outlet, title and time goes along. */
export interface SourceDocument {
	/** Name of the document within the file, where a file holds many. */
	readonly member?: string;
	readonly text: string;
	readonly outlet?: string;
	readonly title?: string;
	readonly published?: string;
}

/** Either the documents of a file or the reason, in words for a person, why it cannot be read. */
type ReadResult = {readonly documents: readonly SourceDocument[]} | {readonly refused: string};

/** Turns the bytes of one file into the documents in it. It opens nothing itself and never throws over bad bytes. */
export interface Reader {
	/** Lower-case file extensions with their dot that the reader takes; `''` stands for a file without one. */
	readonly extensions: readonly string[];
	read(bytes: Uint8Array): ReadResult;
}

/** Turns a report into the chunks that are written out, in order: text, or bytes where the format is not text. */
export type Reporter = (report: Report) => Iterable<string | Uint8Array>;

/** How near two passages are in wording, from 0 (nothing shared) to 1 (the same words). */
export type Similarity = (a: string, b: string) => number;
