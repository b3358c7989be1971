import {Readable} from 'node:stream';
import {extract} from 'tar-stream';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {entryItem, mayHoldArticle} from './entries.ts';

/** The regular files of a tar archive in their order; links, devices and pipes in it are passed over. */
export async function* readTar({bytes}: SourceFile): AsyncIterable<ReadItem> {
	const entries = extract();
	// Its faults reach the loop below.
	Readable.from([bytes]).pipe(entries);
	for await (const entry of entries) {
		const {name, type} = entry.header;
		const chunks: Uint8Array[] = [];
		const isWanted = (type === 'file' || type === 'contiguous-file') && mayHoldArticle(name);
		for await (const chunk of entry) if (isWanted && chunk instanceof Uint8Array) chunks.push(chunk);
		if (isWanted) yield entryItem(name, Buffer.concat(chunks));
	}
}
