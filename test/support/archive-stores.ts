import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, describe} from '@jest/globals';
import {openStore} from '../../src/archive/open-store.ts';
import type {ArchiveStore} from '../../src/ports.ts';
import {postgresPrograms, type PostgresServer, startPostgres} from './postgres-server.ts';

/** Makes archives for the tests of one kind of database. */
export interface StoreMaker {
	/** What `--store` would be of a new, empty archive. */
	readonly newName: () => string;
	/** Opens the archive of that name, or a new one; it is closed after the test. */
	readonly open: (name?: string) => Promise<ArchiveStore>;
}

/** `describe` for tests that need PostgreSQL: skipped with a line where it is not installed, but in CI it must be there. */
const describeWithPostgres =
	postgresPrograms !== undefined || process.env['CI'] !== undefined ? describe : describe.skip;

if (postgresPrograms === undefined)
	process.stderr.write('tests with PostgreSQL need it installed: apt-get install postgresql\n');

/** The same tests on an archive in a file and on one in PostgreSQL. */
export function describeEachStore(title: string, tests: (maker: StoreMaker) => void): void {
	describe(`${title}, in a file`, () => {
		const folder = mkdtempSync(join(tmpdir(), 'crosscheck-archive-'));
		let files = 0;
		afterAll(() => rmSync(folder, {recursive: true, force: true}));
		tests({
			...opener(() => {
				files += 1;
				return join(folder, `${files}.db`);
			}),
		});
	});
	describeInPostgres(title, tests);
}

/** Tests on an archive in PostgreSQL alone. */
export function describeInPostgres(title: string, tests: (maker: StoreMaker) => void): void {
	describeOnServer(`${title}, in PostgreSQL`, (_server, maker) => tests(maker));
}

/** Tests on a PostgreSQL server of their own, which they may kill. */
export function describeOnServer(
	title: string,
	tests: (server: () => PostgresServer, maker: StoreMaker) => void,
): void {
	describeWithPostgres(title, () => {
		let started: PostgresServer | undefined;
		beforeAll(async () => {
			if (postgresPrograms === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
			started = await startPostgres(postgresPrograms);
		}, 60_000);
		afterAll(() => started?.remove());
		const server = (): PostgresServer => {
			if (!started) throw new Error('the server has not been started');
			return started;
		};
		tests(
			server,
			opener(() => server().newDatabase()),
		);
	});
}

function opener(newName: () => string): Pick<StoreMaker, 'newName' | 'open'> {
	const opened: ArchiveStore[] = [];
	afterEach(async () => {
		for (const store of opened.splice(0)) await store.close();
	});
	return {
		newName,
		open: async (name = newName()) => {
			const store = await openStore(name, '/');
			opened.push(store);
			return store;
		},
	};
}
