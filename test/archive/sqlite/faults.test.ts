import {spawnSync, type SpawnSyncReturns} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, test} from '@jest/globals';
import wasm from 'node-sqlite3-wasm';
import {archiveArticle} from '../../../src/archive/archive-article.ts';
import {openStore} from '../../../src/archive/open-store.ts';
import {openSqlite} from '../../../src/archive/sqlite/open.ts';
import {archiveStore} from '../../../src/archive/store.ts';
import {amount} from '../../support/amount.ts';
import {added, atOnce, storiesIn} from '../../support/archived.ts';
import {killAdding, storiesARun} from '../../support/kill-adding.ts';
import {madeStories} from '../../support/made-stories.ts';
import {crosscheckProgram} from '../../support/threads.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-archive-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const articles = [...madeStories(6, 3)].flatMap((story) => story.articles.slice(-3));

/** Runs the program where the system takes files of so many blocks at most, of 512 bytes. */
function crosscheck(words: readonly string[], blocks = 'unlimited'): SpawnSyncReturns<string> {
	const all = [process.execPath, fileURLToPath(crosscheckProgram), 'archive', ...words];
	return spawnSync('sh', ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', ...all], {encoding: 'utf8'});
}

function findingsIn(file = ''): string {
	return crosscheck(['findings', '--store', file, '--format', 'json']).stdout;
}

describe('an archive in a file', () => {
	test('is whole and has all that was kept, whenever the program that adds is killed', async () => {
		const file = join(folder, 'killed.db');
		const runs = amount('programs killed while they add to an archive');
		let state = 0.37;
		const random = (): number => (state = (state * 97.13) % 1);
		const {lost, damaged, killed} = await killAdding(file, runs, random);
		expect({lost, damaged}).toEqual({lost: [], damaged: 0});
		expect(killed).toBeGreaterThan(0);
		const store = await openStore(file, '/');
		const all = [...madeStories(runs * storiesARun)].flatMap((story) => story.articles);
		await added(store, all);
		expect(await storiesIn(store)).toEqual(atOnce(all));
		await store.close();
	}, 180_000);

	test.each([
		{name: 'half done.db', isOpen: false},
		{name: '100% #2?.db', isOpen: true},
	])('undoes what a killed program had done half, in $name, open before: $isOpen', async ({name, isOpen}) => {
		const [file, killed] = [join(folder, name), join(folder, `killed ${name}`)];
		const store = await openStore(file, '/');
		await added(store, articles);
		await store.close();
		copyFileSync(file, killed);
		const before = isOpen ? await openStore(killed, '/') : undefined;
		expect((await before?.counts())?.stories).toBe(isOpen ? atOnce(articles).length : undefined);
		const writer = new wasm.Database(file);
		// So little memory that changes are in the file long before they are committed.
		writer.exec('pragma journal_mode = persist; pragma cache_size = 1; begin');
		writer.exec('update article set content = zeroblob(9000); delete from claim; delete from story');
		copyFileSync(file, killed);
		copyFileSync(`${file}-journal`, `${killed}-journal`);
		writer.exec('rollback');
		writer.close();
		if (!isOpen) mkdirSync(`${killed}.lock`);
		const restored = before ?? (await openStore(killed, '/'));
		await expect(restored.check()).resolves.toBeUndefined();
		expect(await storiesIn(restored)).toEqual(atOnce(articles));
		expect(await restored.articles(articles.map((one) => archiveArticle(one).hash))).toHaveLength(articles.length);
		await restored.close();
	});

	test('says so when the disk is full, and goes on when there is room again', async () => {
		const file = join(folder, 'full.db');
		const small = archiveStore(await openSqlite(file, 'news.db', {maxPages: 60}));
		await expect(added(small, articles)).rejects.toThrow('news.db: no space left; make room, or prune the archive');
		await small.close();
		const store = await openStore(file, '/');
		await expect(store.check()).resolves.toBeUndefined();
		await added(store, articles);
		expect(await storiesIn(store)).toEqual(atOnce(articles));
		await store.close();
	}, 60_000);

	test('is added to by a program that says in one line when the system takes no more, and goes on when it does', () => {
		const [input, limited, plain] = ['reports.jsonl', 'limited.db', 'plain.db'].map((name) => join(folder, name));
		const lines = articles.map(({text, outlet, published}) => JSON.stringify({text, outlet, published}));
		writeFileSync(input ?? '', lines.join('\n'));
		const add = (file = '', blocks?: string): SpawnSyncReturns<string> =>
			crosscheck(['add', input ?? '', '--store', file, '--exit-zero', '-q'], blocks);
		// So many blocks hold the tables and some of the articles.
		expect(add(limited, '450')).toMatchObject({
			status: 2,
			stderr: `crosscheck: ${limited}: the disk is full or has a fault; make room, or prune the archive\n`,
		});
		expect(add(limited)).toMatchObject({status: 0, stderr: ''});
		expect(add(plain)).toMatchObject({status: 0, stderr: ''});
		expect(findingsIn(limited)).toBe(findingsIn(plain));
		expect(findingsIn(limited)).toContain('"relation": "conflict"');
	}, 240_000);

	test('can be read while another program adds to it', async () => {
		const file = join(folder, 'beside.db');
		const [writer, reader] = [await openStore(file, '/'), await openStore(file, '/')];
		const state = {writing: true};
		const write = async (): Promise<void> => {
			for (const one of articles) await added(writer, [one]);
			state.writing = false;
		};
		const seen: number[] = [];
		const read = async (): Promise<void> => {
			seen.push((await reader.counts()).stages.done);
			if (state.writing) await read();
		};
		await Promise.all([write(), read()]);
		expect(seen.length).toBeGreaterThan(1);
		expect(seen).toEqual(seen.toSorted((a, b) => a - b));
		await Promise.all([writer.close(), reader.close()]);
	}, 60_000);
});
