import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from '@jest/globals';
import {openStore} from '../../../src/archive/open-store.ts';
import {ownFiles, placeOf} from '../../../src/archive/sqlite/file-place.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crosscheck-archive-')));
mkdirSync(join(folder, 'data'));
writeFileSync(join(folder, 'data/kept.db'), '');
symlinkSync('data', join(folder, 'linked'));
symlinkSync('data/kept.db', join(folder, 'link.db'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const at = (path: string): string => join(folder, path);

describe('the file of an archive', () => {
	test.each([
		{path: 'data/news', place: 'data/news'},
		{path: 'linked/news', place: 'data/news'},
		{path: 'link.db', place: 'data/kept.db'},
		{path: 'linked/kept.db', place: 'data/kept.db'},
	])('named $path is $place, whatever links lead there', async ({path, place}) => {
		expect(await placeOf(at(path))).toBe(at(place));
	});

	test.each([
		{store: 'data/news', path: 'data/news', own: true},
		{store: 'data/news', path: 'data/news-journal', own: true},
		{store: 'data/news', path: 'data/news-wal', own: true},
		{store: 'data/news', path: 'data/news-shm', own: true},
		{store: 'data/news', path: 'data/news.lock', own: true},
		{store: 'data/news', path: 'data/news.lock.socket', own: true},
		{store: 'data/news', path: 'data/news.lock.socket.1a2b3c4d', own: true},
		{store: 'data/news', path: 'linked/news-journal', own: true},
		{store: 'linked/news', path: 'data/news', own: true},
		{store: 'link.db', path: 'linked/kept.db-journal', own: true},
		{store: 'data/news', path: 'data/news-incoming', own: false},
		{store: 'data/news', path: 'data/news-incoming/news', own: false},
		{store: 'data/news', path: 'data/news.txt', own: false},
		{store: 'data/news', path: 'data/news.lock.txt', own: false},
		{store: 'data/news', path: 'data/news-journal.txt', own: false},
		{store: 'data/news', path: 'news', own: false},
		{store: 'data/news', path: 'gone/news', own: false},
		{store: 'link.db', path: 'link.db-journal', own: false},
	])('$store: that $path is one of its own is $own', async ({store, path, own}) => {
		const isOwn = ownFiles(await placeOf(at(store)));
		expect(isOwn(at(path))).toBe(own);
	});

	test('is one for two programs that come to it by different links', async () => {
		const [one, other] = [await openStore(at('data/shared.db'), '/'), await openStore(at('linked/shared.db'), '/')];
		symlinkSync('data/shared.db', at('shared-link.db'));
		const third = await openStore(at('shared-link.db'), '/');
		const counts = await Promise.all([one, other, third].map(async (store) => store.counts()));
		expect(counts[1]).toEqual(counts[0]);
		expect(counts[2]).toEqual(counts[0]);
		for (const store of [one, other, third]) await store.close();
	});
});
