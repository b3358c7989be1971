import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from '@jest/globals';
import {sql} from 'kysely';
import {openPostgres} from '../../src/archive/postgres.ts';
import type {ArchiveEngine} from '../../src/archive/schema.ts';
import {openSqlite} from '../../src/archive/sqlite/open.ts';
import {archiveStore} from '../../src/archive/store.ts';
import {recordChanges} from '../../src/archive/tables/changes.ts';
import {tellChanges} from '../../src/archive/tell-changes.ts';
import type {ArchiveStore, RecordedChange} from '../../src/ports.ts';
import {describeEachStore} from '../support/archive-stores.ts';
import {added, ferry, storiesIn} from '../support/archived.ts';

const desk = {id: 'desk', origin: 'https://desk.example'};
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u;

async function fill(store: ArchiveStore, ...counts: readonly string[]): Promise<void> {
	for (const count of counts) await added(store, [ferry(count.toLowerCase(), count)]);
}

function kinds(changes: readonly RecordedChange[]): string[] {
	return changes.map(({kind, finding}) => `${kind} ${finding.relation}`);
}

async function engineOf(name: string): Promise<ArchiveEngine> {
	return name.startsWith('postgres:') ? openPostgres(name) : openSqlite(name, name);
}

/** All that a receiver is told, in order; the first attempts fail as often as is said. */
async function toldTo(store: ArchiveStore, receiver: string, failures = 0): Promise<RecordedChange[]> {
	const told: RecordedChange[] = [];
	let left = failures;
	const tell = async (change: RecordedChange): Promise<string | undefined> => {
		left -= 1;
		if (left >= 0) return 'not now';
		told.push(change);
		return undefined;
	};
	await tellChanges(store.changes, receiver, tell, {attempts: 3, signal: new AbortController().signal});
	return told;
}

describeEachStore('the changes of an archive', ({open, newName}) => {
	test('are kept, the latest first, each under an id that stays', async () => {
		const name = newName();
		const store = await open(name);
		expect(await store.changes.latest(10)).toEqual([]);
		await fill(store, 'Five', 'Seven', 'Nine');
		const latest = await store.changes.latest(10);
		expect(kinds(latest)).toEqual(['changed conflict', 'new conflict']);
		const [story] = await storiesIn(store);
		expect(latest[0]?.finding).toEqual(story?.findings[0]);
		expect(latest[0]?.story.title).toBe(story?.title);
		for (const {id, at} of latest) {
			expect(id).toMatch(uuid);
			expect(at).toMatch(isoTime);
		}
		expect(new Set(latest.map(({id}) => id)).size).toBe(2);
		const again = await open(name);
		expect(await again.changes.latest(1)).toEqual(latest.slice(0, 1));
		expect((await store.changes.archive()).id).toMatch(uuid);
		expect(await again.changes.archive()).toEqual(await store.changes.archive());
	});

	test('are told to who asked for them before, each once', async () => {
		const store = await open();
		await fill(store, 'Five', 'Seven');
		await store.changes.subscribe(desk);
		expect(await toldTo(store, desk.id)).toEqual([]);
		await fill(store, 'Nine', 'Eleven');
		await store.changes.subscribe(desk);
		expect(await store.changes.receivers()).toEqual([{origin: desk.origin, waiting: 2}]);
		const latest = await store.changes.latest(2);
		expect(await toldTo(store, desk.id)).toEqual(latest.toReversed());
		expect(await toldTo(store, desk.id)).toEqual([]);
		expect(await store.changes.receivers()).toEqual([{origin: desk.origin, waiting: 0}]);
	});

	test('wait where they could not be told, and are told again', async () => {
		const store = await open();
		await store.changes.subscribe(desk);
		await fill(store, 'Five', 'Seven');
		expect(await toldTo(store, desk.id, 3)).toEqual([]);
		expect(await store.changes.receivers()).toEqual([{origin: desk.origin, waiting: 1, failure: 'not now'}]);
		expect(kinds(await toldTo(store, desk.id, 1))).toEqual(['new conflict']);
		expect(await store.changes.receivers()).toEqual([{origin: desk.origin, waiting: 0}]);
	}, 20_000);

	test('are given to one program at a time, and to another where that one never came back', async () => {
		const name = newName();
		const [one, other] = [await open(name), await open(name)];
		await one.changes.subscribe(desk);
		await fill(one, 'Five', 'Seven');
		const taken = await one.changes.take(desk.id, 1);
		expect(taken).toMatchObject({kind: 'new'});
		expect(await other.changes.take(desk.id, 1)).toBeUndefined();
		await new Promise((resolve) => void setTimeout(resolve, 1100));
		expect(await other.changes.take(desk.id, 1)).toEqual(taken);
	});

	test('that a receiver never takes hold no other up', async () => {
		const store = await open();
		await store.changes.subscribe(desk);
		await fill(store, 'Five', 'Seven', 'Nine');
		const first = await store.changes.take(desk.id, 60);
		await store.changes.failed(desk.id, first?.number ?? 0, 'too long');
		const second = await store.changes.take(desk.id, 60);
		expect(second?.number).toBeGreaterThan(first?.number ?? 0);
		expect((await store.changes.take(desk.id, 60))?.number).toBe(first?.number);
	});

	test('are forgotten when there are many, but not before they are told, unless nobody comes for them any more', async () => {
		const name = newName();
		const engine = await engineOf(name);
		const store = archiveStore(engine);
		await fill(store, 'Five', 'Seven');
		const {changes} = await added(store, [ferry('nine', 'Nine')]);
		const told = changes.filter(({finding}) => finding.relation === 'conflict').slice(0, 1);
		const record = async (count: number): Promise<void> =>
			engine.transact(async (transaction) =>
				recordChanges(engine, transaction, Array.from({length: count}, () => told).flat()),
			);
		await record(1100);
		expect(await store.changes.latest(5000)).toHaveLength(1000);
		await store.changes.subscribe(desk);
		await record(700);
		await record(700);
		expect(await store.changes.latest(5000)).toHaveLength(1400);
		await engine.database.updateTable('receiver').set({used: '2020-01-01T00:00:00.000Z'}).execute();
		await record(1);
		expect(await store.changes.latest(5000)).toHaveLength(1000);
		expect(await store.changes.receivers()).toEqual([]);
		await store.close();
	}, 30_000);

	test('are kept from now on in an archive that release 0.1.0 has made', async () => {
		const name = newName();
		const old = await engineOf(name);
		await fill(archiveStore(old), 'Five', 'Seven');
		for (const table of ['change', 'receiver', 'outbox', 'property', 'tie', 'signature', 'numbering'])
			await sql`drop table ${sql.table(table)}`.execute(old.database);
		await sql`create table candidate_key (period integer, key text, article text)`.execute(old.database);
		await sql`delete from kysely_migration where name > '0.1.0'`.execute(old.database);
		await old.database.destroy();
		const store = await open(name);
		expect(await storiesIn(store)).toHaveLength(1);
		expect(await store.changes.latest(10)).toEqual([]);
		// No article has a signature: they are extracted again, and found.
		await fill(store, 'Nine');
		expect(await storiesIn(store)).toHaveLength(1);
		expect(kinds(await store.changes.latest(10))).toEqual(['changed conflict']);
	});
});

describe('a copy of an archive', () => {
	const folder = mkdtempSync(join(tmpdir(), 'crosscheck-archive-'));
	afterAll(() => rmSync(folder, {recursive: true, force: true}));

	test('made by export and import is another archive, whose changes have other ids', async () => {
		const stores = await Promise.all(
			['one.db', 'two.db'].map(async (file) => archiveStore(await openSqlite(join(folder, file), file))),
		);
		const ids: string[] = [];
		for (const store of stores) {
			await fill(store, 'Five', 'Seven');
			ids.push(...(await store.changes.latest(1)).map(({id}) => id), (await store.changes.archive()).id);
			await store.close();
		}
		expect(new Set(ids).size).toBe(4);
	});
});
