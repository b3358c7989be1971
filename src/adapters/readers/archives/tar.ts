import {Readable} from 'node:stream';
import {extract} from 'tar-stream';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {entryItem, mayHoldArticle} from './entries.ts';

/** The regular files of a tar archive in their order; links, devices and pipes in it are refused. */
export async function* readTar({bytes}: SourceFile): AsyncIterable<ReadItem> {
	const entries = extract();
	// Its faults reach the loop below.
	Readable.from([bytes]).pipe(entries);
	for await (const entry of entries) {
		const {name, type} = entry.header;
		const refusal = whyNoFile(type);
		const isWanted = type !== 'directory' && mayHoldArticle(name);
		const chunks: Uint8Array[] = [];
		for await (const chunk of entry) {
			if (isWanted && refusal === undefined && chunk instanceof Uint8Array) chunks.push(chunk);
		}
		if (!isWanted) continue;
		yield refusal === undefined
			? entryItem(name, Buffer.concat(chunks))
			: {kind: 'refused', member: name, why: refusal};
	}
}

function whyNoFile(type: string | null | undefined): string | undefined {
	if (type === 'file' || type === 'contiguous-file') return undefined;
	if (type === 'symlink') return 'a symbolic link, which is not followed';
	return type === 'link' ? 'a link to another file of the archive, which is not followed' : 'not a regular file';
}
