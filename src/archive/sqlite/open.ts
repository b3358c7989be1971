import {rmdir, stat} from 'node:fs/promises';
import {type Dialect, type DialectAdapter, type Driver, Kysely, sql, type SqliteDatabase, SqliteDialect} from 'kysely';
import type {Database} from 'node-sqlite3-wasm';
import {isMissing, isSystemError, whyUnreadable} from '../../adapters/readers/failure.ts';
import {UserError} from '../../model/index.ts';
import {migrate} from '../migrations.ts';
import type {ArchiveDatabase, ArchiveEngine, ArchiveTables} from '../schema.ts';
import {asSqliteDatabase, openUnlocked} from './engine.ts';
import {placeOf} from './file-place.ts';
import {fileLock, type Lock, type Unlock} from './file-lock.ts';

/** Limits of an archive in one file. */
export interface SqliteOptions {
	/** Pages of 4096 bytes that the file may have. */
	readonly maxPages?: number;
}

/** Opens an archive in one file, which is made where there is none. `name` stands for the path in messages. */
export async function openSqlite(path: string, name: string, options: SqliteOptions = {}): Promise<ArchiveEngine> {
	const file = await plainPath(path, name);
	const database = new Kysely<ArchiveTables>({dialect: lockedDialect(file, name, options)});
	try {
		await migrate(database, 'sqlite', name);
	} catch (error) {
		await database.destroy();
		throw told(error, name);
	}
	return {
		kind: 'sqlite',
		name,
		database,
		transact: async (work) => {
			try {
				return await database.transaction().execute(work);
			} catch (error) {
				throw told(error, name);
			}
		},
		check: async () => {
			const fault = await faultIn(database);
			// It may have many lines.
			if (fault !== undefined)
				throw new UserError(`${name}: is damaged (${fault.split('\n').at(-1)}); restore it from a backup`);
		},
	};
}

/** What is wrong with a file; some damage keeps the engine from looking for more. */
async function faultIn(database: ArchiveDatabase): Promise<string | undefined> {
	try {
		const {rows} = await sql<{integrity_check: string}>`pragma integrity_check`.execute(database);
		return rows.map((row) => row.integrity_check).find((line) => line !== 'ok');
	} catch (error) {
		if (error instanceof Error && malformed.test(error.message)) return error.message;
		throw error;
	}
}

/** The place of a file that can be opened; a UserError where it is none. */
async function plainPath(path: string, name: string): Promise<string> {
	try {
		const place = await placeOf(path);
		if (!(await isFolder(place))) return place;
	} catch (error) {
		if (isMissing(error)) throw new UserError(`--store ${name}: no such folder; make it first`, {cause: error});
		throw new UserError(`--store ${name}: ${whyUnreadable(error)}`, {cause: error});
	}
	throw new UserError(`--store ${name}: is a folder; name a file`);
}

async function isFolder(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isDirectory();
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}

/** kysely's dialect for SQLite, with a lock among programs around each use of the connection. */
function lockedDialect(file: string, name: string, {maxPages}: SqliteOptions): Dialect {
	let opened: Database | undefined;
	const open = async (): Promise<SqliteDatabase> => {
		opened = openUnlocked(file);
		// A transaction is on the disk when it is done; the journal is kept and overwritten, which is the quickest way to that.
		opened.exec('pragma synchronous = full; pragma journal_mode = persist; pragma cache_size = -32000');
		if (maxPages !== undefined) opened.exec(`pragma max_page_count = ${maxPages}`);
		return asSqliteDatabase(opened);
	};
	const dialect = new SqliteDialect({database: open});
	return {
		createAdapter: () => adapterWithTransactions(dialect.createAdapter()),
		createIntrospector: (database) => dialect.createIntrospector(database),
		createQueryCompiler: () => dialect.createQueryCompiler(),
		createDriver: () => lockedDriver(dialect.createDriver(), file, name, () => opened?.inTransaction === true),
	};
}

/** SQLite undoes changes of tables too: a migration that is killed leaves nothing behind. */
function adapterWithTransactions(adapter: DialectAdapter): DialectAdapter {
	const {supportsCreateIfNotExists, supportsReturning} = adapter;
	return {
		supportsCreateIfNotExists,
		supportsReturning,
		supportsTransactionalDdl: true,
		acquireMigrationLock: async (database, options) => adapter.acquireMigrationLock(database, options),
		releaseMigrationLock: async (database, options) => adapter.releaseMigrationLock(database, options),
	};
}

function lockedDriver(driver: Driver, file: string, name: string, inTransaction: () => boolean): Driver {
	const take = fileLock(file);
	let unlock: Unlock | undefined;
	const lock = async (): Promise<void> => {
		unlock = await exclusively(take, name);
	};
	const release = async (): Promise<void> => {
		const held = unlock;
		unlock = undefined;
		await held?.();
	};
	return {
		init: async () => {
			await lock();
			try {
				await removeFolder(`${file}.lock`);
				await driver.init();
			} catch (error) {
				throw told(error, name);
			} finally {
				await release();
			}
		},
		acquireConnection: async () => {
			const connection = await driver.acquireConnection();
			try {
				await lock();
			} catch (error) {
				await driver.releaseConnection(connection);
				throw error;
			}
			return connection;
		},
		releaseConnection: async (connection) => {
			await release();
			await driver.releaseConnection(connection);
		},
		beginTransaction: async (connection, settings) => driver.beginTransaction(connection, settings),
		commitTransaction: async (connection) => driver.commitTransaction(connection),
		// Where the disk is full the engine has undone the transaction already.
		rollbackTransaction: async (connection) => {
			if (inTransaction()) await driver.rollbackTransaction(connection);
		},
		destroy: async () => driver.destroy(),
	};
}

/** The folder by which another program with the same engine said that it was using the file, before it was killed. */
async function removeFolder(folder: string): Promise<void> {
	await rmdir(folder).catch((error: unknown) => {
		if (!isMissing(error)) throw error;
	});
}

async function exclusively(take: Lock, name: string): Promise<Unlock> {
	try {
		return await take();
	} catch (error) {
		if (!isSystemError(error)) throw error;
		throw new UserError(`--store ${name}: ${whyUnwritable(error.code)}`, {cause: error});
	}
}

const malformed = /file is not a database|malformed/u;

/** What the engine says, in words that name the remedy. */
function told(error: unknown, name: string): unknown {
	const message = error instanceof Error ? error.message : '';
	if (/database or disk is full/u.test(message))
		return new UserError(`${name}: no space left; make room, or prune the archive`, {cause: error});
	// All that the engine says where the system took no more.
	if (/disk I\/O error/u.test(message))
		return new UserError(`${name}: the disk is full or has a fault; make room, or prune the archive`, {cause: error});
	if (malformed.test(message))
		return new UserError(`--store ${name}: is no archive of crosscheck; name another file`, {cause: error});
	if (/unable to open database|could not open|readonly|read-only/u.test(message))
		return new UserError(`--store ${name}: cannot be written; name another file`, {cause: error});
	return error;
}

function whyUnwritable(code: string): string {
	if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such folder; make it first';
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
		return 'no permission to write there; name another file';
	return `cannot be locked (${code}); name another file`;
}
