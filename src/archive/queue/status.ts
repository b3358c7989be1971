import {Kysely, PostgresDialect} from 'kysely';
import type {StageQueue} from '../../ports.ts';
import {openPool} from '../postgres.ts';
import type {Workshop} from './open-queue.ts';
import {hasQueue, readStates} from './pg-boss-queue.ts';
import {type AnnouncedWorker, type RegistryTables, workerRegistry} from './registry.ts';

/** How the work on an archive is going. */
export interface WorkStatus {
	readonly queues: readonly StageQueue[];
	readonly workers: readonly AnnouncedWorker[];
}

/** How it is going, as a worker sees it. */
export async function workStatus({queue, registry}: Workshop): Promise<WorkStatus> {
	return {queues: await queue.states(), workers: await registry.workers()};
}

/** How it is going on the archive at an address; absent where no worker has ever worked. */
export async function readWorkStatus(url: string): Promise<WorkStatus | undefined> {
	const pool = openPool(url, {max: 1});
	const database = new Kysely<RegistryTables>({dialect: new PostgresDialect({pool})});
	try {
		if (!(await hasQueue(database))) return undefined;
		return {queues: await readStates(database), workers: await workerRegistry(database).workers()};
	} finally {
		await database.destroy();
	}
}
