import {run} from '../../src/run.ts';

/** A program of its own: `crosscheck review` with the words that it is given, as `build-threads.js` builds it. */
const ended = new AbortController();
process.exitCode = await run(['review', ...process.argv.slice(2)], {
	stdout: {write: (chunk) => void process.stdout.write(chunk)},
	stderr: {write: (chunk) => void process.stderr.write(chunk)},
	stdin: {async *[Symbol.asyncIterator]() {}},
	env: process.env,
	cwd: process.cwd(),
	now: () => new Date().toISOString(),
	signal: ended.signal,
	onInterrupt: () => () => undefined,
	onStop: () => () => undefined,
	readerWorker: new URL('worker.mjs', import.meta.url),
	comparisonWorker: new URL('comparison.mjs', import.meta.url),
	isTerminal: {stdout: false, stderr: false},
});
