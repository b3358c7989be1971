#!/usr/bin/env node
import {once} from 'node:events';
import {userInfo} from 'node:os';
import {type Output, run} from './run.ts';

const unread = new AbortController();

// "crosscheck case | head": a reader that goes away is no fault.
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		unread.abort();
	});
}

/** Signals by which a person or a system asks the program to end. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** While something is to be cleaned up a signal does that first, and then ends the program as it would have. */
function onInterrupt(cleanUp: () => void): () => void {
	const end = (signal: NodeJS.Signals): void => {
		cleanUp();
		for (const name of endings) process.off(name, end);
		process.kill(process.pid, signal);
	};
	for (const name of endings) process.on(name, end);
	return () => {
		for (const name of endings) process.off(name, end);
	};
}

/** The first signal asks the program to end, the second ends it. */
function onStop(stop: () => void): () => void {
	const release = (): void => {
		for (const name of endings) process.off(name, ask);
	};
	const ask = (): void => {
		release();
		stop();
	};
	for (const name of endings) process.on(name, ask);
	return release;
}

function toOutput(stream: NodeJS.WriteStream): Output {
	return {
		async write(chunk) {
			if (unread.signal.aborted || stream.write(chunk)) return;
			await once(stream, 'drain', {signal: unread.signal}).catch(() => undefined);
		},
	};
}

/** A container may run under a number without a name. */
function accountName(): {readonly account?: string} {
	const named = process.env['USER'] ?? process.env['LOGNAME'];
	if (named !== undefined && named !== '') return {account: named};
	try {
		return {account: userInfo().username};
	} catch {
		return {};
	}
}

let closeInput = (): unknown => undefined;

process.exitCode = await run(process.argv.slice(2), {
	stdout: toOutput(process.stdout),
	stderr: toOutput(process.stderr),
	// The standard input is opened only by a command that reads it.
	stdin: {
		[Symbol.asyncIterator]() {
			closeInput = () => process.stdin.destroy();
			return process.stdin[Symbol.asyncIterator]();
		},
	},
	env: process.env,
	...accountName(),
	cwd: process.cwd(),
	now: () => new Date().toISOString(),
	signal: unread.signal,
	onInterrupt,
	onStop,
	isTerminal: {stdout: process.stdout.isTTY, stderr: process.stderr.isTTY},
	...(process.stdout.isTTY && {columns: process.stdout.columns}),
});
// What nobody reads to its end would keep the program from ending.
closeInput();
