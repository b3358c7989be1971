import {sql} from 'kysely';
import {addToArchive} from '../../src/archive/add-articles.ts';
import {openPostgres} from '../../src/archive/postgres.ts';
import type {ArchiveDatabase} from '../../src/archive/schema.ts';
import {archiveStore} from '../../src/archive/store.ts';
import {madeStories} from '../support/made-stories.ts';
import {postgresPrograms, type PostgresServer, startPostgres} from '../support/postgres-server.ts';

/**
 * What it costs to forget articles on PostgreSQL, and what partitions by day would cost and save: the table of extractions as it is,
 * and one in the same rows with a partition for each day. `npm run bench -- retention`.
 */

const inCi = process.env['CI'] !== undefined;
const size = inCi ? 100 : 2000;
const days = inCi ? 9 : 90;
const articlesADay = inCi ? 20 : 500;
/** Bytes of one row, of which nothing can be packed: that of a short article. */
const rowBytes = 4000;
const reads = inCi ? 20 : 200;
/** Articles whose extractions are read at once. */
const together = 20;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** Removes all articles of an archive, as `archive prune` does, and has the server tidy up. */
async function benchPruning(server: PostgresServer): Promise<void> {
	const engine = await openPostgres(server.newDatabase());
	const store = archiveStore(engine);
	const articles = [...madeStories(size)].flatMap((story) => story.articles).slice(0, size);
	const adding = await milliseconds(async () => {
		for await (const _ of addToArchive(articles, store, () => '2024-06-01T10:00:00.000Z'));
	});
	const pruning = await milliseconds(async () => store.prune(100_000));
	const vacuum = await milliseconds(async () => sql`vacuum analyze`.execute(engine.database));
	await store.close();
	const [added, pruned, tidied] = [adding, pruning, vacuum].map((time) => (time / size).toFixed(2));
	print(`ms an article of ${size}: to add ${added}, to prune ${pruned}, to vacuum after it ${tidied}`);
}

async function fill(database: ArchiveDatabase): Promise<void> {
	await sql`create table whole (day integer, article text primary key, content bytea not null)`.execute(database);
	await sql`create table parted (day integer, article text, content bytea not null, primary key (day, article)) partition by list (day)`.execute(
		database,
	);
	for (let day = 0; day < days; day += 1)
		await sql`create table ${sql.table(`parted_${day}`)} partition of parted for values in (${sql.lit(day)})`.execute(
			database,
		);
	for (const table of ['whole', 'parted'])
		await sql`
			insert into ${sql.table(table)}
			select day, md5(day || '-' || number), decode((select string_agg(md5(day || ' ' || number || ' ' || part), '') from generate_series(1, ${sql.lit(rowBytes / 16)}) as part), 'hex')
			from generate_series(0, ${sql.lit(days - 1)}) as day, generate_series(1, ${sql.lit(articlesADay)}) as number`.execute(
			database,
		);
	await sql`vacuum analyze`.execute(database);
}

/** A story keeps articles of some days: the hashes alone do not tell of which. */
async function readMany(database: ArchiveDatabase, table: string, withDay: boolean): Promise<number> {
	const took = await milliseconds(async () => {
		for (let read = 0; read < reads; read += 1) {
			const wanted = Array.from({length: together}, (_, index) => ({day: (read + index) % days, number: index + 1}));
			const hashes = sql.join(wanted.map(({day, number}) => sql`md5(${sql.lit(`${day}-${number}`)})`));
			const dayList = sql.join([...new Set(wanted.map(({day}) => day))].map((day) => sql.lit(day)));
			const where = withDay ? sql`day in (${dayList}) and article in (${hashes})` : sql`article in (${hashes})`;
			await sql`select article, length(content) from ${sql.table(table)} where ${where}`.execute(database);
		}
	});
	return took / reads;
}

async function benchPartitions(server: PostgresServer): Promise<void> {
	const {database} = await openPostgres(server.newDatabase());
	await fill(database);
	const cells = [
		`in one table ${(await readMany(database, 'whole', false)).toFixed(1)}`,
		`in ${days} partitions ${(await readMany(database, 'parted', false)).toFixed(1)}`,
		`in these with the days known ${(await readMany(database, 'parted', true)).toFixed(1)}`,
	];
	print(`ms to read ${together} extractions by hash: ${cells.join(', ')}`);
	const removed = await milliseconds(async () => {
		await sql`delete from whole where day = 0`.execute(database);
		await sql`vacuum whole`.execute(database);
	});
	const dropped = await milliseconds(async () => sql`drop table parted_0`.execute(database));
	print(
		`ms to remove a day of ${articlesADay}: deleted and vacuumed ${removed.toFixed(0)}, dropped ${dropped.toFixed(0)}`,
	);
	await database.destroy();
}

async function bench(bin: string): Promise<void> {
	const server = await startPostgres(bin);
	try {
		await benchPruning(server);
		await benchPartitions(server);
	} finally {
		server.remove();
	}
}

if (postgresPrograms === undefined) print('PostgreSQL is not installed: apt-get install postgresql');
else await bench(postgresPrograms);
