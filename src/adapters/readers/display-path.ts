import {relative, sep} from 'node:path';

/** A path as a person in this folder would type it. */
export function displayPath(path: string, cwd: string): string {
	const below = relative(cwd, path);
	return below.startsWith('..') ? path : below.split(sep).join('/');
}
