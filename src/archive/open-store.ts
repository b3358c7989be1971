import {resolve} from 'node:path';
import type {ArchiveStore} from '../ports.ts';
import {archiveStore} from './store.ts';

/** Whether `--store` names a server rather than a file. */
export function isServer(store: string): boolean {
	return /^postgres(?:ql)?:\/\//u.test(store);
}

/** Opens the archive that `--store` names: the address of a PostgreSQL server, or the path of a file. The driver of the one is loaded only then. */
export async function openStore(store: string, cwd: string): Promise<ArchiveStore> {
	if (isServer(store)) return archiveStore(await (await import('./postgres.ts')).openPostgres(store));
	return archiveStore(await (await import('./sqlite/open.ts')).openSqlite(resolve(cwd, store), store));
}
