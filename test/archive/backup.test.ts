import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from '@jest/globals';
import {openStore} from '../../src/archive/open-store.ts';
import type {ArchiveStore} from '../../src/ports.ts';
import {describeOnServer} from '../support/archive-stores.ts';
import {added, ferry, storiesIn} from '../support/archived.ts';
import {dismissal} from '../support/decision-events.ts';

const [gazette, herald, tribune] = [ferry('gazette', 'Five'), ferry('herald', 'Seven'), ferry('tribune', 'Nine')];

async function fill(store: ArchiveStore): Promise<void> {
	await added(store, [gazette, herald]);
	await store.decisions.append([dismissal('kept')]);
}

/** What is in an archive, and what comes of going on with it. */
async function stateOf(store: ArchiveStore): Promise<object> {
	const [stories, log] = [await storiesIn(store), await store.decisions.read()];
	const again = await added(store, [gazette]);
	const more = await added(store, [tribune]);
	await store.decisions.append([dismissal('another', 1)]);
	return {stories, log, again, more, events: (await store.decisions.read()).events};
}

/** Nothing is missing, and what is added is compared with what was there. */
const goneOn = {
	again: {added: 0, changes: []},
	more: {added: 1, changes: [{kind: 'changed'}]},
	events: {length: 2},
};

describe('a backup of an archive in a file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'crosscheck-archive-'));
	afterAll(() => rmSync(folder, {recursive: true, force: true}));

	test('is a copy of the file, and holds all', async () => {
		const file = join(folder, 'news.db');
		const store = await openStore(file, '/');
		await fill(store);
		await store.close();
		copyFileSync(file, join(folder, 'restored.db'));
		const [original, restored] = [await openStore(file, '/'), await openStore(join(folder, 'restored.db'), '/')];
		const state = await stateOf(restored);
		expect(state).toEqual(await stateOf(original));
		expect(state).toMatchObject(goneOn);
		await original.close();
		await restored.close();
	});
});

describeOnServer('a backup of an archive in PostgreSQL', (server, {newName, open}) => {
	test('is what pg_dump writes, and holds all', async () => {
		const name = newName();
		const original = await open(name);
		await fill(original);
		const state = await stateOf(await open(server().restored(name)));
		expect(state).toEqual(await stateOf(original));
		expect(state).toMatchObject(goneOn);
	});
});
