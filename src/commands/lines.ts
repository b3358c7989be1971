import {createReadStream} from 'node:fs';
import {resolve} from 'node:path';
import {createInterface} from 'node:readline';
import {Readable} from 'node:stream';
import {isMissing, isSystemError, whyUnreadable} from '../adapters/readers/failure.ts';
import {UserError} from '../model/index.ts';
import type {Io} from './io.ts';

/** The lines of a file, or of the standard input where it is `-`, one at a time; a UserError where it cannot be read. */
export async function* linesOf(file: string, io: Pick<Io, 'cwd' | 'stdin'>): AsyncGenerator<string> {
	const input = file === '-' ? Readable.from(io.stdin, {objectMode: false}) : createReadStream(resolve(io.cwd, file));
	try {
		yield* eachLine(input);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		const why = isMissing(error) ? 'no such file; check the path' : whyUnreadable(error);
		throw new UserError(`${file}: ${why}`, {cause: error});
	}
}

async function* eachLine(input: Readable): AsyncGenerator<string> {
	const lines = createInterface({input, crlfDelay: Infinity});
	const failures: Error[] = [];
	// readline keeps an error of its input to itself.
	input.once('error', (error) => {
		failures.push(error);
		lines.close();
	});
	try {
		yield* lines;
	} finally {
		input.destroy();
	}
	const [failure] = failures;
	if (failure) throw failure;
}
