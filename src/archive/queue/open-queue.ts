import {Kysely, PostgresDialect} from 'kysely';
import {errorWords, UserError} from '../../model/index.ts';
import type {JobQueue} from '../../ports.ts';
import {openPool} from '../postgres.ts';
import {pgBossQueue} from './pg-boss-queue.ts';
import {type RegistryTables, type WorkerRegistry, workerRegistry} from './registry.ts';

/** What workers on one archive share besides the articles. */
export interface Workshop {
	readonly queue: JobQueue;
	readonly registry: WorkerRegistry;
	readonly close: () => Promise<void>;
}

const mostConnections = 3;
/** A server that does not answer for so long is taken for gone. */
const answerMs = 30_000;

/** Opens the queue beside an archive on a PostgreSQL server; the archive must have been opened before, which makes the tables. */
export async function openWorkshop(url: string, retries: number): Promise<Workshop> {
	const pool = openPool(url, {max: mostConnections, query_timeout: answerMs});
	const database = new Kysely<RegistryTables>({dialect: new PostgresDialect({pool})});
	try {
		const queue = await pgBossQueue(pool, database, retries);
		return {
			queue,
			registry: workerRegistry(database),
			close: async () => {
				await queue.close();
				await database.destroy();
			},
		};
	} catch (error) {
		await database.destroy();
		throw new UserError(`the queue cannot be opened: ${errorWords(error)}`, {cause: error});
	}
}
