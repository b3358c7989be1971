import {crc32, inflateRawSync} from 'node:zlib';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {defaultLimits, inMegabytes} from '../limits.ts';
import {entryItem, mayHoldArticle} from './entries.ts';
import {whyNotUnpacked} from './gzip.ts';

/** What the directory at the end of a zip archive says of one entry. */
export interface ZipEntry {
	readonly path: string;
	readonly isEncrypted: boolean;
	/** A symbolic link, whose bytes are the path that it leads to. */
	readonly isLink: boolean;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	/** CRC-32 of the unpacked bytes. */
	readonly checksum: number;
	readonly packedBytes: number;
	readonly headerAt: number;
}

const directoryEnd = 0x0605_4b50;
const directoryEntry = 0x0201_4b50;
const localHeader = 0x0403_4b50;
/** Where the entry was made, and its kind there. */
const unix = 3;
const linkType = 0o12;
/** The directory's end record, with the longest comment that may follow it. */
const longestTail = 22 + 0xffff;

/** Entries in the order of the archive's directory, each unpacked when its turn comes. */
export function* readZip({bytes}: SourceFile): Iterable<ReadItem> {
	const entries = zipEntries(bytes);
	if (entries === undefined) {
		yield {kind: 'refused', why: 'damaged: a zip archive without its directory'};
		return;
	}
	for (const entry of entries) {
		if (!mayHoldArticle(entry.path)) continue;
		const unpacked = entry.isLink ? {refused: 'a symbolic link, which is not followed'} : unpackEntry(bytes, entry);
		if ('refused' in unpacked) yield {kind: 'refused', member: entry.path, why: unpacked.refused};
		else yield entryItem(entry.path, unpacked.bytes);
	}
}

/** The entries of a zip archive, or nothing where it has no directory. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findDirectoryEnd(view);
	if (end === undefined) return undefined;
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	// Each entry takes at least 46 bytes, so that a false number of entries costs nothing.
	while (at + 46 <= view.byteLength && view.getUint32(at, true) === directoryEntry) {
		const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
		const nameEnd = at + 46 + (nameBytes ?? 0);
		const flags = view.getUint16(at + 8, true);
		entries.push({
			path: decodePath(bytes.subarray(at + 46, nameEnd)),
			isEncrypted: (flags & 1) === 1,
			isLink: view.getUint8(at + 5) === unix && view.getUint16(at + 40, true) >> 12 === linkType,
			method: view.getUint16(at + 10, true),
			checksum: view.getUint32(at + 16, true),
			packedBytes: view.getUint32(at + 20, true),
			headerAt: view.getUint32(at + 42, true),
		});
		at = nameEnd + (extraBytes ?? 0) + (commentBytes ?? 0);
	}
	return entries;
}

function findDirectoryEnd(view: DataView): number | undefined {
	const first = Math.max(0, view.byteLength - longestTail);
	for (let at = view.byteLength - 22; at >= first; at -= 1) {
		if (view.getUint32(at, true) === directoryEnd) return at;
	}
}

// Older programs write the names in the code page of their machine.
function decodePath(bytes: Uint8Array): string {
	const text = new TextDecoder().decode(bytes);
	return (text.includes('\uFFFD') ? Buffer.from(bytes).toString('latin1') : text).replaceAll('\\', '/');
}

/** The bytes of one entry, at most as many as an archive may have. */
export function unpackEntry(
	bytes: Uint8Array,
	{isEncrypted, method, checksum, packedBytes, headerAt}: ZipEntry,
	limit = defaultLimits.archiveBytes,
): {readonly bytes: Uint8Array} | {readonly refused: string} {
	if (isEncrypted) return {refused: 'locked with a password; unpack it first'};
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== localHeader) {
		return {refused: 'damaged: its place in the archive is wrong'};
	}
	const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
	const packed = bytes.subarray(start, start + packedBytes);
	if (method === 0) return packed.length > limit ? {refused: `larger than ${inMegabytes(limit)}`} : {bytes: packed};
	if (method !== 8) return {refused: `packed in a way (${method}) that is not read; unpack it first`};
	try {
		const unpacked = inflateRawSync(packed, {maxOutputLength: limit});
		return crc32(unpacked) === checksum ? {bytes: unpacked} : {refused: 'damaged: cannot be unpacked'};
	} catch (error) {
		return {refused: whyNotUnpacked(error, limit)};
	}
}
