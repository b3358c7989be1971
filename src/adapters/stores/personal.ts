import {createHash, randomUUID} from 'node:crypto';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {PersonalStore} from '../../ports.ts';
import {isMissing} from '../readers/failure.ts';

/** Keeps each value as a file of a folder that nobody else reads; the folder is made when it is first needed. */
export function folderPersonalStore(folder: string): PersonalStore {
	const fileOf = (key: string): string =>
		join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, nameLength)}.json`);
	return {
		read: async (key) => {
			const text = await readFile(fileOf(key), 'utf8').catch((error: unknown) => {
				if (isMissing(error)) return undefined;
				throw error;
			});
			return text === undefined ? undefined : parsed(text);
		},
		write: async (key, value) => {
			await mkdir(folder, {recursive: true, mode: 0o700});
			const part = join(folder, `${randomUUID()}.part`);
			try {
				await writeFile(part, JSON.stringify(value), {mode: 0o600});
				await rename(part, fileOf(key));
			} finally {
				await rm(part, {force: true});
			}
		},
	};
}

/** A name of any length and letters makes a name of a file. */
const nameLength = 32;

/** What cannot be read is as if it were not there. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
