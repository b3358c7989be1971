import {createReadStream} from 'node:fs';
import {resolve} from 'node:path';
import {createInterface} from 'node:readline';
import {Readable} from 'node:stream';
import {isMissing, isSystemError, whyUnreadable} from '../adapters/readers/failure.ts';
import {UserError} from '../model/index.ts';
import type {Io} from './io.ts';

/** The lines of a file, or of the standard input where it is `-`, one at a time; a UserError where it cannot be read. */
export async function* linesOf(file: string, io: Io): AsyncGenerator<string> {
	const input = file === '-' ? Readable.from(io.stdin, {objectMode: false}) : createReadStream(resolve(io.cwd, file));
	try {
		yield* readLines(input);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		const why = isMissing(error) ? 'no such file; check the path' : whyUnreadable(error);
		throw new UserError(`${file}: ${why}`, {cause: error});
	}
}

async function* readLines(input: Readable): AsyncIterable<string> {
	// readline keeps an error of its input to itself.
	const failed = new Promise<never>((_, reject) => input.once('error', reject));
	const lines = createInterface({input, crlfDelay: Infinity})[Symbol.asyncIterator]();
	for (;;) {
		const next = await Promise.race([lines.next(), failed]);
		if (next.done) return;
		yield next.value;
	}
}
