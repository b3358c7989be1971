/** Where text goes; a promise asks the writer to wait until the chunk has been taken. */
export interface Output {
	write(chunk: string | Uint8Array): void | Promise<void>;
}

/** All that a command may touch of the world around it besides the files that its words name. */
export interface Io {
	readonly stdout: Output;
	readonly stderr: Output;
	readonly stdin: AsyncIterable<Uint8Array>;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Name of the account that runs the program, where the system knows it. */
	readonly account?: string;
	/** Absolute path of the folder that relative paths start from. */
	readonly cwd: string;
	/** The time as ISO 8601; no output depends on it but what is dated on purpose. */
	readonly now: () => string;
	/** Aborted when nobody reads the output any more. */
	readonly signal: AbortSignal;
	/**
	 * Has something done when the program is told to end by a signal, until the function that it yields is called. What is done
	 * must be done at once: the program ends after it.
	 */
	readonly onInterrupt: (cleanUp: () => void) => () => void;
	/**
	 * Has something done when the program is asked to end by a signal, which then does not end it: the next one does. Holds until
	 * the function that it yields is called.
	 */
	readonly onStop: (stop: () => void) => () => void;
	/** The file that threads which read documents run; absent where it lies beside the program's other files. */
	readonly readerWorker?: URL;
	/** The file that the thread runs which compares for the review page; absent where it lies beside the program's other files. */
	readonly comparisonWorker?: URL;
	/** The file that threads run which extract articles; absent where it lies beside the program's other files. */
	readonly pipeline?: URL;
	/** The file that processes of a worker run, this program once more; absent where it lies beside the program's other files. */
	readonly program?: URL;
	readonly isTerminal: {readonly stdout: boolean; readonly stderr: boolean};
	/** Width of the terminal, where there is one. */
	readonly columns?: number;
}
