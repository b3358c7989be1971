import {createReadStream} from 'node:fs';
import {whyUnreadable} from './failure.ts';

/** No news article comes near this; a larger file is a dump, which would take the memory of the machine. */
const maxFileBytes = 20 * 1024 * 1024;

/** The bytes of a file, or why there are none, in words for a person. */
export type Bytes = Uint8Array | {readonly refused: string};

/** Reads a whole file up to `maxFileBytes`. */
export async function readBytes(path: string): Promise<Bytes> {
	try {
		return await collectBytes(createReadStream(path, {end: maxFileBytes}));
	} catch (error) {
		return {refused: whyUnreadable(error)};
	}
}

/** Gathers a stream up to `maxFileBytes`. */
export async function collectBytes(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > maxFileBytes) {
			return {refused: `larger than ${maxFileBytes / 1024 / 1024} MB; give one article a file`};
		}
	}
	return Buffer.concat(chunks);
}
