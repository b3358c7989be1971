import {dirname, relative, sep} from 'node:path';
import {shortNames} from '../../model/index.ts';
import {pathOf} from './found-files.ts';
import type {Listing} from './list-files.ts';

/** Folders of which each is a person's own: `/home/kim`, `/Users/kim`. */
const homes = /^(?:\/home|\/Users|[a-z]:\\Users)$/iu;

/**
 * The names that articles go by in a case: their paths from the case folder. Where all that was named has no folder in common
 * but the root, or the one that people's own folders lie in, as many last parts of each path as tell it from the others.
 */
export function articleNames({folder, files}: Pick<Listing, 'folder' | 'files'>): (path: string) => string {
	if (!isCaseFolder(folder)) return shortNames(Array.from(files, (found) => pathOf(found)));
	return (path) => (path === '-' ? path : relative(folder, path).split(sep).join('/'));
}

/** Whether a folder is one that people put articles in, so that the paths from it are their names. */
export function isCaseFolder(folder: string): boolean {
	return folder !== dirname(folder) && !homes.test(folder);
}
