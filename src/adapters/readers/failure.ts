import {stat} from 'node:fs/promises';

/** What a person reads where a file or folder cannot be opened; anything that is no such failure is thrown on. */
export function whyUnreadable(error: unknown): string {
	if (!isSystemError(error)) throw error;
	switch (error.code) {
		case 'ENOENT':
		case 'ENOTDIR':
			return 'disappeared while it was read';
		case 'EACCES':
		case 'EPERM':
			return 'no permission to read it';
		case 'ELOOP':
			return 'a symbolic link loop';
		default:
			return `cannot be read (${error.code})`;
	}
}

/** Whether there is nothing at the path that was to be opened. */
export function isMissing(error: unknown): boolean {
	return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Whether there is a file or folder at a path; throws where that cannot be told. */
export async function isThere(path: string): Promise<boolean> {
	try {
		await stat(path);
		return true;
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}

/** Order of strings that is the same on every machine, whatever its language. */
export function byCodeUnit(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Whether the operating system refused something, as against a fault of the program. */
export function isSystemError(error: unknown): error is Error & {readonly code: string} {
	// Not by instanceof: an error of Node itself can come from another realm than the program.
	if (typeof error !== 'object' || error === null) return false;
	return 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
