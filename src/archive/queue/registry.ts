import {type Kysely, sql} from 'kysely';

/** What a worker says of itself. */
interface Announcement {
	readonly id: string;
	/** Name of its machine. */
	readonly host: string;
	/** Batches that it works on at once. */
	readonly processes: number;
	/** Of the extractions that it makes. */
	readonly version: string;
	/** The batches that it works on, by their ids. */
	readonly holds: readonly string[];
}

/** A worker that has announced itself, with times by the clock of the database. */
export interface AnnouncedWorker extends Announcement {
	/** Since it was first heard of. */
	readonly ageSeconds: number;
	/** Since it was last heard of. */
	readonly silentSeconds: number;
}

/** Where workers say that they are there. Clocks of their machines do not matter. */
export interface WorkerRegistry {
	/** To be said again and again: who falls silent is taken for dead. Yields the versions of all others that were heard of within so many seconds. */
	readonly announce: (worker: Announcement, withinSeconds: number) => Promise<readonly string[]>;
	readonly leave: (id: string) => Promise<void>;
	/** Those that have announced themselves and not left, dead ones among them. */
	readonly workers: () => Promise<readonly AnnouncedWorker[]>;
	/** Whether a worker may look after what all share for so many seconds; one alone may. */
	readonly takeTurn: (id: string, seconds: number) => Promise<boolean>;
}

/** The rows that the registry is made of. */
export interface RegistryTables {
	readonly worker: {readonly id: string; readonly host: string; readonly processes: number};
	readonly turn: {readonly name: string; readonly worker: string};
}

const turnName = 'tend';

/** The registry in the database of an archive. */
export function workerRegistry(database: Kysely<RegistryTables>): WorkerRegistry {
	return {
		announce: async ({id, host, processes, version, holds}, withinSeconds) => {
			const {rows} = await sql<{versions: readonly string[]}>`
				insert into worker (id, host, processes, version, holds)
				values (${id}, ${host}, ${processes}, ${version}, ${JSON.stringify(holds)})
				on conflict (id) do update set holds = excluded.holds, heard = now()
				returning array(
					select distinct version from worker as other
					where other.id <> worker.id and heard > now() - ${withinSeconds} * interval '1 second'
				) as versions`.execute(database);
			return rows[0]?.versions ?? [];
		},
		leave: async (id) => {
			await database.deleteFrom('worker').where('id', '=', id).execute();
			await database.deleteFrom('turn').where('worker', '=', id).execute();
		},
		workers: async () => {
			const {rows} = await sql<AnnouncedWorker>`
				select id, host, processes, version, holds,
					extract(epoch from now() - started)::float8 as "ageSeconds",
					extract(epoch from now() - heard)::float8 as "silentSeconds"
				from worker order by started, id`.execute(database);
			return rows;
		},
		takeTurn: async (id, seconds) => {
			const {rows} = await sql<{worker: string}>`
				insert into turn (name, worker, ends)
				values (${turnName}, ${id}, now() + ${seconds} * interval '1 second')
				on conflict (name) do update set worker = excluded.worker, ends = excluded.ends
				where turn.worker = excluded.worker or turn.ends < now()
				returning worker`.execute(database);
			return rows.length > 0;
		},
	};
}
