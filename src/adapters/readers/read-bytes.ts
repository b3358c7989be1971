import {constants, type Stats} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {detectFormat, tellingBytes} from './detect.ts';
import {whyUnreadable} from './failure.ts';
import {formatNamed} from './formats.ts';
import {type Limits, tooLarge} from './limits.ts';

/** The bytes of a file, or why there are none, in words for a person. */
export type Bytes = Uint8Array | {readonly refused: string};

/** Reads a whole file, up to the limit of what its first bytes show it to be; one that changes while it is read is refused. */
export async function readBytes(path: string, name: string, limits: Limits): Promise<Bytes> {
	try {
		// Nothing waits for a pipe that nobody writes to.
		const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
		try {
			const before = await file.stat();
			if (!before.isFile()) return {refused: 'not a regular file; give its content to the standard input, as -'};
			const bytes = await collectBytes(chunksOf(file, before.size), name, limits);
			return hasChanged(before, await file.stat()) ? {refused: 'changed while it was read; read it again'} : bytes;
		} finally {
			await file.close();
		}
	} catch (error) {
		return {refused: whyUnreadable(error)};
	}
}

/** Gathers a stream up to the limit of what its first bytes show it to be. */
export async function collectBytes(stream: AsyncIterable<Uint8Array>, name: string, limits: Limits): Promise<Bytes> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	let limit: number | undefined;
	for await (const chunk of stream) {
		chunks.push(chunk);
		length += chunk.length;
		if (limit === undefined && length >= tellingBytes) limit = limitOf(Buffer.concat(chunks), name, limits);
		if (limit !== undefined && length > limit) return {refused: tooLarge(limit)};
	}
	return Buffer.concat(chunks);
}

const chunkBytes = 64 * 1024;

/** No more than the file had when it was opened: one that grows would never end. */
async function* chunksOf(file: FileHandle, size: number): AsyncGenerator<Uint8Array> {
	for (let left = size; left > 0;) {
		const {bytesRead, buffer} = await file.read(Buffer.alloc(Math.min(chunkBytes, left)));
		if (bytesRead === 0) return;
		left -= bytesRead;
		yield buffer.subarray(0, bytesRead);
	}
}

function hasChanged(before: Stats, after: Stats): boolean {
	return before.size !== after.size || before.mtimeMs !== after.mtimeMs;
}

function limitOf(bytes: Uint8Array, name: string, limits: Limits): number {
	const detected = detectFormat({name, bytes}, true);
	const isArchive = 'format' in detected && formatNamed(detected.format)?.archive === true;
	return isArchive ? limits.archiveBytes : limits.documentBytes;
}
