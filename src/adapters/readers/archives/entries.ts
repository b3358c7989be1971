import {posix} from 'node:path';
import type {ReadItem} from '../../../ports.ts';
import {resourceFolderOf} from '../resource-folders.ts';

/** One entry of an archive as an item; nothing where it is a folder, hidden, or belongs to a saved page. */
export function entryItem(path: string, bytes: Uint8Array): ReadItem {
	return {kind: 'file', member: path, file: {name: posix.basename(path), bytes}};
}

/** Whether an entry can hold an article at all, by its path alone. */
export function mayHoldArticle(path: string): boolean {
	const folders = path.split('/');
	const name = folders.pop() ?? '';
	if (name === '' || name.startsWith('.')) return false;
	return !folders.some((folder) => folder === '__MACOSX' || isHidden(folder) || resourceFolderOf(folder) !== undefined);
}

function isHidden(folder: string): boolean {
	return folder.startsWith('.') && folder !== '.' && folder !== '..';
}
