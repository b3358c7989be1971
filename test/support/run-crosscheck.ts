import type {Io} from '../../src/commands/io.ts';
import {run} from '../../src/run.ts';
import {comparisonWorker, pipeline, readerWorker} from './threads.ts';

/** What a run wrote, and how it ended. */
export interface Outcome {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the command line in this process, in the folder `cwd`, without colours, terminal, or standard input. */
export async function runCrosscheck(
	words: readonly string[],
	cwd: string,
	changes: Partial<Io> = {},
): Promise<Outcome> {
	const stdout: Uint8Array[] = [];
	const stderr: Uint8Array[] = [];
	const exitCode = await run(words, {
		...silentIo(cwd),
		stdout: {write: (chunk) => void stdout.push(Buffer.from(chunk))},
		stderr: {write: (chunk) => void stderr.push(Buffer.from(chunk))},
		...changes,
	});
	return {exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString()};
}

/** The world of a run in the folder `cwd` that nobody reads and that reads nothing. */
export function silentIo(cwd: string): Io {
	return {
		stdout: {write: () => undefined},
		stderr: {write: () => undefined},
		stdin: noInput(),
		env: {},
		cwd,
		now: () => '2026-01-01T00:00:00Z',
		signal: new AbortController().signal,
		onInterrupt: () => () => undefined,
		onStop: () => () => undefined,
		readerWorker,
		pipeline,
		comparisonWorker,
		isTerminal: {stdout: false, stderr: false},
	};
}

async function* noInput(): AsyncGenerator<Uint8Array> {}
