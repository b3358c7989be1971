import type {SourceFile} from '../../../ports.ts';
import {unpackEntry, type ZipEntry, zipEntries} from '../archives/zip.ts';
import {Unreadable} from '../unreadable.ts';
import {inMegabytes} from '../limits.ts';

/** The files in an Office document or a book, which is a zip archive, each unpacked when it is asked for. */
export interface Package {
	readonly paths: readonly string[];
	/** Bytes of one file in it; nothing where there is none. Throws `Unreadable` where it cannot be unpacked. */
	readonly read: (path: string) => Uint8Array | undefined;
}

/** Text and layout of a book come to less; what unpacks to more is made to fill the memory. */
const unpackedLimit = 128 * 1024 * 1024;

/** Opens a package; throws `Unreadable` where it is none. */
export function openPackage({bytes}: SourceFile): Package {
	const entries = zipEntries(bytes);
	if (entries === undefined) throw new Unreadable('damaged: its end is missing');
	const byPath = new Map<string, ZipEntry>();
	for (const entry of entries) if (!byPath.has(entry.path)) byPath.set(entry.path, entry);
	let left = unpackedLimit;
	return {
		paths: [...byPath.keys()],
		read(path) {
			const entry = byPath.get(path);
			if (entry === undefined) return undefined;
			const unpacked = unpackEntry(bytes, entry, left);
			if ('refused' in unpacked) throw new Unreadable(whyRefused(unpacked.refused));
			left -= unpacked.bytes.length;
			return unpacked.bytes;
		},
	};
}

// What is left of the limit says nothing to a person.
function whyRefused(why: string): string {
	return /^(?:unpacks to more|larger) than/u.test(why) ? `unpacks to more than ${inMegabytes(unpackedLimit)}` : why;
}
