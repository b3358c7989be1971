import {gzipSync} from 'node:zlib';
import {describe, expect, test} from '@jest/globals';
import {zipSync} from 'fflate';
import {pack} from 'tar-stream';
import {readGzip} from '../../../src/adapters/readers/archives/gzip.ts';
import {readZip} from '../../../src/adapters/readers/archives/zip.ts';
import {openSandbox} from '../../../src/adapters/readers/sandbox.ts';
import {defaultLimits, type Limits} from '../../../src/adapters/readers/limits.ts';
import {readSource, type FoundItem} from '../../../src/adapters/readers/read-source.ts';
import type {ReadItem} from '../../../src/ports.ts';
import {readerWorker} from '../../support/threads.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? bytesOf(content) : content]),
		),
	);
}

async function tarOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
	const archive = pack();
	for (const [name, content] of Object.entries(files)) archive.entry({name}, content);
	archive.entry({name: 'link.txt', type: 'symlink', linkname: '/etc/passwd'});
	archive.finalize();
	const chunks: Uint8Array[] = [];
	for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(chunk);
	return Buffer.concat(chunks);
}

async function read(name: string, bytes: Uint8Array, limits: Limits = defaultLimits): Promise<FoundItem[]> {
	const sandbox = openSandbox(limits, readerWorker);
	const items: FoundItem[] = [];
	try {
		for await (const item of readSource({name, bytes}, true, {limits, sandbox})) items.push(item);
	} finally {
		await sandbox.close();
	}
	return items;
}

/** `member: text` or `member! why` */
function told(items: readonly FoundItem[]): string[] {
	return items.map((item) =>
		item.kind === 'document'
			? `${item.document.member ?? ''}: ${item.document.text}`
			: `${item.member ?? ''}! ${item.why}`,
	);
}

const names = (items: Iterable<ReadItem>): unknown[] =>
	[...items].map((item) => (item.kind === 'document' ? '' : item.member));

describe('archives', () => {
	test('a zip archive gives its files by their paths; hidden ones, folders and what belongs to a saved page not', () => {
		const zip = zipOf({
			'b/one.txt': 'One died.',
			'two.txt': 'Two died.',
			'.hidden.txt': 'H',
			'__MACOSX/two.txt': 'M',
			'storm_files/frame.html': '<p>F',
		});
		expect(names(readZip({name: 'a.zip', bytes: zip}))).toEqual(['b/one.txt', 'two.txt']);
	});

	test('a tar archive gives its files, follows no links and says so', async () => {
		expect(told(await read('a.tar', await tarOf({'x/a.txt': 'One died.'})))).toEqual([
			'x/a.txt: One died.',
			'link.txt! a symbolic link, which is not followed',
		]);
	});

	test.each(['../up.txt', '/etc/up.txt', 'C:\\up.txt', 'a/../../up.txt'])(
		'a name that leads out of the archive is noted: %s',
		async (name) => {
			const [item, other] = await read('a.zip', zipOf({[name]: 'One died.', 'b..c/d.txt': 'Two died.'}));
			expect(item).toMatchObject({document: {notes: ['its name in the archive leads out of the archive']}});
			expect(other).not.toHaveProperty('document.notes');
		},
	);

	test('a gzip archive gives the file in it, named without the ending', () => {
		expect(readGzip({name: 'a.txt.gz', bytes: gzipSync('One died.')})).toMatchObject([
			{kind: 'file', file: {name: 'a.txt'}},
		]);
	});

	test('archives are read through each other, in threads', async () => {
		const inner = zipOf({'deep/c.txt': 'Three died.'});
		const zip = zipOf({'a.txt': 'One died.', 'b.txt.gz': gzipSync('Two died.'), 'inner.zip': inner, 'd.bin': 'x'});
		expect(told(await read('all.zip', zip))).toEqual([
			'a.txt: One died.',
			'b.txt.gz: Two died.',
			'inner.zip#deep/c.txt: Three died.',
			expect.stringMatching(/^d\.bin! unknown format/),
		]);
	});

	test('archives nested too deeply are left', async () => {
		let bytes = zipOf({'a.txt': 'One died.'});
		for (let level = 0; level < 6; level += 1) bytes = zipOf({[`${level}.zip`]: bytes});
		expect(told(await read('all.zip', bytes))).toEqual([
			'5.zip#4.zip#3.zip#2.zip! more than 3 archives within each other; unpack it first',
		]);
	});

	test('an archive that unpacks to too much is left, and what stands before it is read', async () => {
		const bomb = gzipSync(new Uint8Array(3 * 1024 * 1024));
		const zip = zipOf({'a.txt': 'One died.', 'b.gz': bomb, 'c.txt': 'Two died.'});
		expect(told(await read('all.zip', zip, {...defaultLimits, unpackedBytes: 1024 * 1024}))).toEqual([
			'a.txt: One died.',
			'b.gz! unpacks to more than 1 MB; the rest is not read',
			'! unpacks to more than 1 MB; the rest is not read',
		]);
	});

	test('damaged archives are refused', async () => {
		const zip = zipOf({'a.txt': 'One died. '.repeat(100)});
		const broken = zip.map((byte, index) => (index > 40 && index < 50 ? byte ^ 0xff : byte));
		expect(told(await read('a.zip', zip.subarray(0, 60)))).toEqual(['! damaged: a zip archive without its directory']);
		expect(told(await read('a.zip', broken))).toEqual(['a.txt! damaged: cannot be unpacked']);
		expect(told(await read('a.gz', gzipSync('One died.').subarray(0, 20)))).toEqual(['! damaged: cannot be unpacked']);
	});
});
