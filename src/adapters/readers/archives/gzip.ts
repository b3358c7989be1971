import {gunzipSync} from 'node:zlib';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {defaultLimits, inMegabytes} from '../limits.ts';

/** gzip: one file, named like the archive without its ending. */
export function readGzip({name, bytes, ...around}: SourceFile): readonly ReadItem[] {
	const unpacked = unpack(bytes);
	if ('refused' in unpacked) return [{kind: 'refused', why: unpacked.refused}];
	const inner = name.replace(/\.gz$/iu, '').replace(/\.tgz$/iu, '.tar');
	return [{kind: 'file', file: {...around, name: inner, bytes: unpacked.bytes}}];
}

function unpack(bytes: Uint8Array): {readonly bytes: Uint8Array} | {readonly refused: string} {
	try {
		return {bytes: gunzipSync(bytes, {maxOutputLength: defaultLimits.archiveBytes})};
	} catch (error) {
		return {refused: whyNotUnpacked(error, defaultLimits.archiveBytes)};
	}
}

/** Why packed bytes could not be unpacked into at most `limit` bytes. */
export function whyNotUnpacked(error: unknown, limit: number): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return code === 'ERR_BUFFER_TOO_LARGE' ? `unpacks to more than ${inMegabytes(limit)}` : 'damaged: cannot be unpacked';
}
