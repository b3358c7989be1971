import {realpathSync} from 'node:fs';
import {realpath} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {isMissing} from '../../adapters/readers/failure.ts';

/** The path of a file with all links followed, also where it is still to be made: whatever way a program comes to it, it takes the same lock. */
export async function placeOf(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch (error) {
		if (!isMissing(error)) throw error;
		return join(await realpath(dirname(resolve(path))), basename(path));
	}
}

/** What the names of the files beside an archive end with: SQLite's own, and the lock. */
const ending = /^(?:-journal|-wal|-shm|\.lock(?:\.socket(?:\.[0-9a-f]{8})?)?)?$/u;

/** Tells of an absolute path whether it is that of an archive in the file at this place, or of a file that belongs to it. */
export function ownFiles(place: string): (path: string) => boolean {
	const name = basename(place);
	return (path) => {
		const other = basename(path);
		return other.startsWith(name) && ending.test(other.slice(name.length)) && folderOf(path) === dirname(place);
	};
}

/** Undefined where it is gone. */
function folderOf(path: string): string | undefined {
	try {
		return realpathSync(dirname(path));
	} catch {
		return undefined;
	}
}
