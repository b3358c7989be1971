#!/usr/bin/env node
import {once} from 'node:events';
import {type Output, run} from './run.ts';

const unread = new AbortController();

// "crosscheck case | head": a reader that goes away is no fault.
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		unread.abort();
	});
}

function toOutput(stream: NodeJS.WriteStream): Output {
	return {
		async write(chunk) {
			if (unread.signal.aborted || stream.write(chunk)) return;
			await once(stream, 'drain', {signal: unread.signal}).catch(() => undefined);
		},
	};
}

process.exitCode = await run(process.argv.slice(2), {
	stdout: toOutput(process.stdout),
	stderr: toOutput(process.stderr),
	// The standard input is opened only by a command that reads it.
	stdin: {[Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]()},
	env: process.env,
	cwd: process.cwd(),
	now: () => new Date().toISOString(),
	signal: unread.signal,
	isTerminal: {stdout: process.stdout.isTTY, stderr: process.stderr.isTTY},
	...(process.stdout.isTTY && {columns: process.stdout.columns}),
});
