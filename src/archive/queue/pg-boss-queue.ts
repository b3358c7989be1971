import {type QueryExecutorProvider, sql} from 'kysely';
import type {Pool} from 'pg';
import PgBoss from 'pg-boss';
import type {Batch, JobQueue, StageQueue} from '../../ports.ts';
import {isBatch, stagesLatestFirst, workStages} from './batch.ts';

/** Where pg-boss keeps its tables. */
const schema = 'crosscheck_jobs';
const table = sql.table(`${schema}.job`);
/** Where batches go that failed too often. */
const deadQueue = 'dead';
/** A batch of which nothing was heard for so long is given to another worker; shorter than its worker is allowed never. */
const batchSeconds = 900;
const firstRetrySeconds = 1;
/** How often batches are looked for that ran out of time. */
const maintenanceSeconds = 15;
/** How long pg-boss keeps what is done: rates are counted from it. */
const keptSeconds = 3600;
const keptDays = 2;

/** A queue on the PostgreSQL server of an archive; its tables are made where there are none. A batch is tried again `retries` times. */
export async function pgBossQueue(pool: Pool, database: QueryExecutorProvider, retries: number): Promise<JobQueue> {
	const executor: PgBoss.Db = {executeSql: async (text, values) => pool.query(text, values)};
	const boss = new PgBoss({
		db: executor,
		schema,
		schedule: false,
		maintenanceIntervalSeconds: maintenanceSeconds,
		archiveCompletedAfterSeconds: keptSeconds,
		deleteAfterDays: keptDays,
	});
	// What it does by itself it does again; what it is asked for fails by itself.
	boss.on('error', () => undefined);
	await alone(pool, async () => {
		await boss.start();
		await boss.createQueue(deadQueue);
		for (const name of workStages) {
			const retry = {retryLimit: retries, retryDelay: firstRetrySeconds, retryBackoff: true};
			await boss.createQueue(name, {name, ...retry, expireInSeconds: batchSeconds, deadLetter: deadQueue});
		}
	});
	return {
		send: async (batches) => boss.insert(batches.map((data) => ({name: data.stage, data, retryLimit: retries}))),
		take: async () => {
			const {db, refuseFault} = heedingFaults(executor);
			for (;;) {
				const stage = await readyStage(database);
				if (stage === undefined) return undefined;
				const [job] = await boss.fetch<unknown>(stage, {includeMetadata: true, priority: false, db});
				refuseFault();
				// Unless another was faster.
				if (job) return {...batchOf(job.data), id: job.id, failures: job.retryCount};
			}
		},
		done: async ({stage, id}) => boss.complete(stage, id),
		fail: async ({stage, id}, why) => boss.fail(stage, id, {message: why}),
		outstanding: async () => {
			const {rows} = await sql<{id: string; data: unknown; seconds: number | null; dead: boolean}>`
				select id, data, name = ${deadQueue} as dead,
					extract(epoch from case when state = 'active' then now() - started_on end)::float8 as seconds
				from ${table} where state < 'completed'`.execute(database);
			return rows.map(({id, data, seconds, dead}) => ({
				...batchOf(data),
				id,
				...(seconds !== null && {activeSeconds: seconds}),
				isDead: dead,
			}));
		},
		bury: async (onDead) => {
			const {rows} = await sql<{id: string; data: unknown; output: unknown}>`
				select id, data, output from ${table} where name = ${deadQueue}`.execute(database);
			for (const {id, data, output} of rows) {
				await onDead(batchOf(data), whyOf(output));
				await boss.deleteJob(deadQueue, id);
			}
		},
		states: async () => readStates(database),
		close: async () => boss.stop({graceful: false}),
	};
}

/** Does something that two programs must not do at once. */
async function alone(pool: Pool, work: () => Promise<void>): Promise<void> {
	const client = await pool.connect();
	try {
		await client.query('select pg_advisory_lock(hashtext($1))', [schema]);
		await work();
	} finally {
		// Its end lets go of the lock too.
		client.release(true);
	}
}

/** The latest stage that has a batch to be taken: most of the time there is none, or more than one. */
async function readyStage(database: QueryExecutorProvider): Promise<string | undefined> {
	const {rows} = await sql<{name: string}>`
		select name from ${table}
		where name = any(${stagesLatestFirst}) and state < 'active' and start_after < now()
		order by array_position(${stagesLatestFirst}, name) limit 1`.execute(database);
	return rows[0]?.name;
}

/** The same connection, of which the faults are kept: pg-boss takes them for an empty queue where it fetches. */
function heedingFaults(executor: PgBoss.Db): {readonly db: PgBoss.Db; readonly refuseFault: () => void} {
	const faults: unknown[] = [];
	return {
		db: {
			executeSql: async (text, values) =>
				executor.executeSql(text, values).catch((fault: unknown) => {
					faults.push(fault);
					throw fault;
				}),
		},
		refuseFault: () => {
			if (faults.length > 0) throw faults[0];
		},
	};
}

/** Whether an archive has had workers yet. */
export async function hasQueue(database: QueryExecutorProvider): Promise<boolean> {
	const {rows} = await sql<{found: boolean}>`
		select to_regclass(${`${schema}.job`}) is not null as found`.execute(database);
	return rows[0]?.found === true;
}

/** The batches of each stage, in numbers. */
export async function readStates(database: QueryExecutorProvider): Promise<readonly StageQueue[]> {
	const {rows} = await sql<StageQueue>`
		select
			name as stage,
			(count(*) filter (where state = 'created'))::int as queued,
			(count(*) filter (where state = 'retry'))::int as retrying,
			(count(*) filter (where state = 'active'))::int as active,
			coalesce(extract(epoch from now() - min(created_on) filter (where state < 'completed')), 0)::float8
				as "oldestSeconds",
			coalesce(sum(jsonb_array_length(data -> 'hashes'))
				filter (where state = 'completed' and completed_on > now() - interval '1 minute'), 0)::int
				as "articlesLastMinute"
		from ${table}
		where name <> ${deadQueue}
		group by name`.execute(database);
	const nothing = {queued: 0, retrying: 0, active: 0, oldestSeconds: 0, articlesLastMinute: 0};
	return workStages.map((stage) => rows.find((row) => row.stage === stage) ?? {stage, ...nothing});
}

function batchOf(data: unknown): Batch {
	if (isBatch(data)) return data;
	throw new TypeError('the queue holds a batch that is none');
}

/** What a batch failed of: pg-boss puts its own reasons one level lower. */
function whyOf(output: unknown): string {
	const {message, value} = {message: undefined, value: undefined, ...Object(output)};
	if (typeof message === 'string') return message;
	return value === undefined ? 'no reason is known' : whyOf(value);
}
