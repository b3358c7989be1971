import {run} from '../../src/run.ts';

/**
 * The command line as a program of its own, as `build-threads.js` builds it. `CLOCK_AHEAD_SECONDS` puts its clock wrong, and of an
 * article whose hash is `POISON` it dies when it is to work on it, of one that is `ENDLESS` it finds no end, and to one that is
 * `NONSENSE` it answers nonsense.
 */
const ahead = Number(process.env['CLOCK_AHEAD_SECONDS'] ?? 0) * 1000;
const rightNow = Date.now.bind(Date);
Date.now = () => rightNow() + ahead;

let closeInput = (): unknown => undefined;

async function* input(): AsyncGenerator<Uint8Array> {
	closeInput = () => process.stdin.destroy();
	for await (const chunk of process.stdin) {
		const text: unknown = chunk;
		const bytes = Buffer.from(text instanceof Uint8Array ? text : String(text));
		const names = (name: string): boolean => {
			const hash = process.env[name];
			return hash !== undefined && bytes.includes(hash);
		};
		if (names('POISON')) process.kill(process.pid, 'SIGKILL');
		if (names('ENDLESS')) for (;;);
		if (names('NONSENSE')) process.stdout.write('what?\n');
		yield bytes;
	}
}

function onStop(stop: () => void): () => void {
	const release = (): void => void process.off('SIGTERM', ask);
	const ask = (): void => {
		release();
		stop();
	};
	process.on('SIGTERM', ask);
	return release;
}

process.exitCode = await run(process.argv.slice(2), {
	stdout: {write: (chunk) => void process.stdout.write(chunk)},
	stderr: {write: (chunk) => void process.stderr.write(chunk)},
	stdin: {[Symbol.asyncIterator]: input},
	env: process.env,
	cwd: process.cwd(),
	now: () => new Date(Date.now()).toISOString(),
	signal: new AbortController().signal,
	onInterrupt: () => () => undefined,
	onStop,
	program: new URL('crosscheck.mjs', import.meta.url),
	readerWorker: new URL('worker.mjs', import.meta.url),
	isTerminal: {stdout: false, stderr: false},
});
// What nobody reads to its end would keep the program from ending.
closeInput();
