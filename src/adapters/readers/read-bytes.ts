import {type FileHandle, open} from 'node:fs/promises';
import {detectFormat, tellingBytes} from './detect.ts';
import {whyUnreadable} from './failure.ts';
import {formatNamed} from './formats.ts';
import {type Limits, tooLarge} from './limits.ts';

/** The bytes of a file, or why there are none, in words for a person. */
export type Bytes = Uint8Array | {readonly refused: string};

/** Reads a whole file, up to the limit of what its first bytes show it to be; what grows while it is read is cut off there. */
export async function readBytes(path: string, name: string, limits: Limits): Promise<Bytes> {
	try {
		const file = await open(path);
		try {
			return await collectBytes(chunksOf(file), name, limits);
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

async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
	for (;;) {
		const {bytesRead, buffer} = await file.read(Buffer.alloc(chunkBytes), 0, chunkBytes);
		if (bytesRead === 0) return;
		yield buffer.subarray(0, bytesRead);
	}
}

function limitOf(bytes: Uint8Array, name: string, limits: Limits): number {
	const detected = detectFormat({name, bytes}, true);
	const isArchive = 'format' in detected && formatNamed(detected.format)?.archive === true;
	return isArchive ? limits.archiveBytes : limits.documentBytes;
}
