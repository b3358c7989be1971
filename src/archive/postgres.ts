import {Kysely, PostgresDialect} from 'kysely';
import {Pool, type PoolConfig} from 'pg';
import {parse, toClientConfig} from 'pg-connection-string';
import {isUnknownAuthority} from '../adapters/network/unknown-authority.ts';
import {errorWords, UserError} from '../model/index.ts';
import {knownPassword} from './known-password.ts';
import {migrate} from './migrations.ts';
import type {ArchiveEngine, ArchiveTables} from './schema.ts';

/** Connections that one program holds at most. */
const mostConnections = 5;
const connectMs = 10_000;
/** A transaction whose program is gone without a word lets go of its rows after this time. */
const idleMs = 60_000;
/** Times that a transaction is tried which others were in the way of. */
const attempts = 6;

/** Opens an archive on a PostgreSQL server, 14 or later; its tables are made where there are none. */
export async function openPostgres(url: string): Promise<ArchiveEngine> {
	const name = withoutPassword(url);
	let database: Kysely<ArchiveTables> | undefined;
	try {
		database = new Kysely<ArchiveTables>({dialect: new PostgresDialect({pool: openPool(url, {max: mostConnections})})});
		await migrate(database, 'postgres', name);
	} catch (error) {
		await database?.destroy();
		if (error instanceof UserError) throw error;
		throw new UserError(`--store ${name}: ${whyNotOpened(error)}`, {cause: error});
	}
	return engineOf(database, name);
}

function engineOf(database: Kysely<ArchiveTables>, name: string): ArchiveEngine {
	return {
		kind: 'postgres',
		name,
		database,
		transact: async (work) => {
			for (let attempt = 1; ; attempt += 1) {
				try {
					return await database.transaction().execute(work);
				} catch (error) {
					if (attempt === attempts || !wasInTheWay(error)) throw error;
				}
			}
		},
		// The server looks after its own files.
		check: async () => undefined,
	};
}

/** Connections to a server, each of which may break at any time: one that waits is replaced, one that is in use fails what it is used for. */
export function openPool(url: string, options: PoolConfig): Pool {
	// The modes of encryption mean what they mean to the programs of the server.
	const named = toClientConfig(parse(url, {useLibpqCompat: true}));
	const pool = new Pool({
		...named,
		password: named.password === '' ? knownPassword : named.password,
		connectionTimeoutMillis: connectMs,
		idle_in_transaction_session_timeout: idleMs,
		keepAlive: true,
		...options,
	});
	pool.on('error', () => undefined);
	pool.on('connect', (client) => client.on('error', () => undefined));
	return pool;
}

function whyNotOpened(error: unknown): string {
	if (!isUnknownAuthority(error)) return errorWords(error);
	return 'an authority vouches for the server that is not known here; name the file of its certificate, sslrootcert=FILE in the address';
}

/** Two transactions waited for each other, or changed the same rows. */
function wasInTheWay(error: unknown): boolean {
	const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
	return code === '40P01' || code === '40001';
}

function withoutPassword(url: string): string {
	const parsed = new URL(url);
	parsed.password = '';
	return parsed.href;
}
