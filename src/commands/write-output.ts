import {rmSync} from 'node:fs';
import {mkdtemp, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {isMissing, isSystemError} from '../adapters/readers/failure.ts';
import {UserError} from '../model/index.ts';
import type {Io} from './io.ts';

/** A file to write, and the option that named it. */
export interface Target {
	readonly file: string;
	readonly option: string;
	/** Who may read and write the file, as of `chmod`; anybody whom the system lets where it is not given. */
	readonly mode?: number;
}

type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Writes chunks to the standard output, or to a file that appears whole or not at all. */
export async function writeOutput(chunks: Chunks, target: Target | undefined, io: Io): Promise<void> {
	if (target === undefined || target.file === '-') {
		for await (const chunk of chunks) {
			if (io.signal.aborted) return;
			await io.stdout.write(chunk);
		}
		return;
	}
	try {
		await writeWhole(chunks, resolve(io.cwd, target.file), target.mode, io);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		throw new UserError(`--${target.option} ${target.file}: ${whyUnwritable(error.code)}`, {cause: error});
	}
}

/** Width of the lines that go to the standard output: the terminal's, what COLUMNS says, or 80. */
export function columnsOf({columns, env}: Io): number {
	return columns ?? (Number(env['COLUMNS']) || 80);
}

async function writeWhole(chunks: Chunks, path: string, mode: number | undefined, io: Io): Promise<void> {
	const target = await existing(path);
	// "-o /dev/stderr": a device is written to, not replaced.
	if (target !== undefined && !(await stat(target)).isFile()) {
		await writeFile(target, chunks);
		return;
	}
	const place = target ?? path;
	const folder = await mkdtemp(join(dirname(place), '.crosscheck-'));
	const done = io.onInterrupt(() => rmSync(folder, {recursive: true, force: true}));
	try {
		const part = join(folder, basename(place));
		await writeFile(part, chunks, {flag: 'wx', ...(mode !== undefined && {mode})});
		await rename(part, place);
	} finally {
		await rm(folder, {recursive: true});
		done();
	}
}

async function existing(path: string): Promise<string | undefined> {
	try {
		return await realpath(path);
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

function whyUnwritable(code: string): string {
	switch (code) {
		case 'ENOENT':
		case 'ENOTDIR':
			return 'no such folder; make it first';
		case 'EISDIR':
			return 'is a folder; name a file';
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
			return 'no permission to write there; name another place';
		case 'ENOSPC':
			return 'no space left on the device; name another place';
		default:
			return `cannot be written (${code}); name another place`;
	}
}
