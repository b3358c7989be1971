import type {DecisionEvent, DocumentFacts, Metadatum, Report} from './model/index.ts';

/** A file, or an entry of an archive, as bytes. */
export interface SourceFile {
	/** Its name without folders; `''` where nothing names it, as for the standard input. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** What its surroundings say of it: the media type of a part of a mail, the address of an archived page. */
	readonly mediaType?: string;
	readonly url?: string;
	/** Holds for each document of it that does not say otherwise itself. */
	readonly metadata?: readonly Metadatum[];
}

/** One article that a file holds. */
export interface SourceDocument extends DocumentFacts {
	/** Name of the document within the file, where a file holds many; the same for the same bytes. */
	readonly member?: string;
	/** Paragraphs are parted by blank lines; never empty. */
	readonly text: string;
	readonly metadata: readonly Metadatum[];
}

/** One thing that a reader finds in a file: an article, a file within it, or something that it cannot read. */
export type ReadItem =
	| {readonly kind: 'document'; readonly document: SourceDocument}
	/** To be read by the reader of its own format; `member` is its path in an archive. */
	| {readonly kind: 'file'; readonly file: SourceFile; readonly member?: string}
	/** Why there is no article, in words for a person, lower case and without a full stop. */
	| {readonly kind: 'refused'; readonly why: string; readonly member?: string};

/**
 * Yields what is in one file, an item at a time, so that a large one is never held whole. It opens nothing, fetches nothing
 * and executes nothing that the file names. It runs in a thread with limits: bytes that make it throw, run on or fill the
 * memory end that file alone.
 */
export type Reader = (file: SourceFile) => Iterable<ReadItem> | AsyncIterable<ReadItem>;

/** Turns a report into the chunks that are written out, in order: text, or bytes where the format is not text. */
export type Reporter = (report: Report) => Iterable<string | Uint8Array>;

/** How near two passages are in wording, from 0 (nothing shared) to 1 (the same words). */
export type Similarity = (a: string, b: string) => number;

/** The log of decisions as it stood at one moment. */
export interface DecisionLog {
	/** In order of time, then of id; an event that stands twice is given once. */
	readonly events: readonly DecisionEvent[];
	/** Where the log ended, to be given to `append`: it changes with every event that is added. */
	readonly position: string;
	/** Lines that were cut off while they were written, each with its number from 1: left out, and kept in the log until it is pruned. */
	readonly torn: readonly {readonly line: number; readonly text: string}[];
}

/** Either the log after the events were added, or what others added since the position that was expected. */
export type AppendResult =
	| {readonly appended: true; readonly position: string}
	| {readonly appended: false; readonly position: string; readonly others: readonly DecisionEvent[]};

/** Where decisions are kept. Events are only ever added; several programs may do so at once. */
export interface DecisionStore {
	/** For messages: the path of the file, or what names the place. */
	readonly name: string;
	/** A log that is not there yet is empty. */
	read(): Promise<DecisionLog>;
	/** Adds events, all or none; where `expected` is given, only if nobody has added any since. */
	append(events: readonly DecisionEvent[], expected?: string): Promise<AppendResult>;
	/** Calls back after each change of the log, until the signal ends it. */
	watch(onChange: () => void, signal: AbortSignal): void;
	/** Rewrites the log with these events alone, unless somebody has added any since the expected position. */
	replace(events: readonly DecisionEvent[], expected: string): Promise<AppendResult>;
}
