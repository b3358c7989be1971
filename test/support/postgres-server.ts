import {spawnSync} from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	chownSync,
	copyFileSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';

/** A PostgreSQL server of a test's own, on this machine alone, with its data in a folder of its own. */
export interface PostgresServer {
	/** The address of a database on it that is new and empty. */
	readonly newDatabase: () => string;
	/** The address of the same database through a socket in the file system, which needs no network. */
	readonly socketOf: (address: string) => string;
	/** The address of a new database that is restored from a backup of this one. */
	readonly restored: (address: string) => string;
	/** As the system would end it when it runs out of memory. */
	readonly kill: () => void;
	readonly start: () => void;
	/** Takes encrypted connections alone from now on, with this certificate. */
	readonly encrypt: (files: {readonly certificate: string; readonly key: string}) => void;
	/** Makes a user who may do all, and whom it asks for this password from now on. */
	readonly askForPassword: (role: string, password: string) => void;
	/** The process from which all others of the server come. */
	readonly process: () => number;
	/** Ends it and removes its data. */
	readonly remove: () => void;
}

/** The folder of the server's programs; undefined where it is not installed. */
export const postgresPrograms = programs();

function programs(): string | undefined {
	const versions = '/usr/lib/postgresql';
	const installed = existsSync(versions) ? readdirSync(versions).toSorted((a, b) => Number(b) - Number(a)) : [];
	return installed.map((version) => join(versions, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/** Starts a server; it refuses to run as root, and runs as the user of the package then. */
export async function startPostgres(bin: string): Promise<PostgresServer> {
	const folder = mkdtempSync(join(tmpdir(), 'crosscheck-postgres-'));
	const user = userInfo().uid === 0 ? ownUser() : undefined;
	if (user) chownSync(folder, user.uid, user.gid);
	const port = await freePort();
	const data = join(folder, 'data');
	const run = (program: string, ...words: readonly string[]): string => {
		const {status, stdout, stderr, error} = spawnSync(join(bin, program), words, {
			encoding: 'utf8',
			cwd: folder,
			env: {PATH: process.env['PATH'], PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: 'cross'},
			...user,
		});
		if (status !== 0) throw new Error(`${program}: ${error?.message ?? ''}${stdout}${stderr}`);
		return stdout;
	};
	const start = (): void => {
		const options = `-p ${port} -c listen_addresses=127.0.0.1 -c fsync=off -k ${folder}`;
		run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
	};
	run('initdb', '-D', data, '-U', 'cross', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
	start();
	let databases = 0;
	const newDatabase = (): string => {
		databases += 1;
		run('createdb', `archive${databases}`);
		return `postgres://cross@127.0.0.1:${port}/archive${databases}`;
	};
	return {
		newDatabase,
		socketOf: (address) => {
			const socket = new URL(address);
			socket.searchParams.set('host', folder);
			return socket.href;
		},
		restored: (address) => {
			const [dump, restored] = [join(folder, 'news.dump'), newDatabase()];
			run('pg_dump', '--format=custom', `--file=${dump}`, address);
			run('pg_restore', `--dbname=${restored}`, dump);
			return restored;
		},
		kill: () => void run('pg_ctl', '-D', data, '-m', 'immediate', 'stop'),
		start,
		encrypt: ({certificate, key}) => {
			for (const [from, to] of [
				[certificate, 'server.crt'],
				[key, 'server.key'],
			] as const) {
				copyFileSync(from, join(data, to));
				chmodSync(join(data, to), 0o600);
				if (user) chownSync(join(data, to), user.uid, user.gid);
			}
			appendFileSync(join(data, 'postgresql.conf'), 'ssl = on\n');
			writeFileSync(join(data, 'pg_hba.conf'), 'hostssl all all 127.0.0.1/32 trust\n');
			run('pg_ctl', '-D', data, '-m', 'fast', 'stop');
			start();
		},
		askForPassword: (role, password) => {
			run('psql', '-c', `create role ${role} superuser login password '${password}'`, 'postgres');
			writeFileSync(join(data, 'pg_hba.conf'), 'host all cross all trust\nhost all all all scram-sha-256\n');
			run('pg_ctl', '-D', data, 'reload');
		},
		process: () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]),
		remove: () => {
			run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
			rmSync(folder, {recursive: true, force: true});
		},
	};
}

function ownUser(): {readonly uid: number; readonly gid: number} {
	const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres'], {encoding: 'utf8'}).stdout));
	return {uid: uid ?? 0, gid: gid ?? 0};
}

async function freePort(): Promise<number> {
	const server = createServer();
	return new Promise((resolve, reject) => {
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}
