import type {DecisionEvent, Report} from './model/index.ts';

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
