import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {folderPersonalStore} from '../../../src/adapters/stores/personal.ts';
import {caseFolder} from '../../support/case-folder.ts';

const key = 'seen ../../Ada\u0000/Desk';

describe('what is kept of a person', () => {
	test('is read back as it was last written, by another program too', async () => {
		const folder = join(caseFolder({}), 'state', 'review');
		const store = folderPersonalStore(folder);
		expect(await store.read(key)).toBeUndefined();
		await store.write(key, [1]);
		await store.write(key, {a: ['ä']});
		await store.write('seen Bo', 2);
		expect(await folderPersonalStore(folder).read(key)).toEqual({a: ['ä']});
	});

	test('is a file that only its owner reads, in that folder alone', async () => {
		const folder = join(caseFolder({}), 'state');
		await folderPersonalStore(folder).write(key, 1);
		const [name = '', ...others] = readdirSync(folder);
		expect({others, isPlain: /^[0-9a-f]{32}\.json$/u.test(name)}).toEqual({others: [], isPlain: true});
		expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
		expect(readFileSync(join(folder, name), 'utf8')).toBe('1');
	});

	test('is nothing where the file holds something else', async () => {
		const folder = join(caseFolder({}), 'state');
		const store = folderPersonalStore(folder);
		await store.write(key, 1);
		writeFileSync(join(folder, readdirSync(folder)[0] ?? ''), '{"half');
		expect(await store.read(key)).toBeUndefined();
	});
});
