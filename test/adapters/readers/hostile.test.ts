import {execFileSync} from 'node:child_process';
import {appendFileSync, mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from '@jest/globals';
import {zipSync} from 'fflate';
import {defaultLimits} from '../../../src/adapters/readers/limits.ts';
import {collectBytes, readBytes} from '../../../src/adapters/readers/read-bytes.ts';
import {amount} from '../../support/amount.ts';
import {caseFolder} from '../../support/case-folder.ts';
import {docxOf, zipOf} from '../../support/document-files.ts';
import {fuzzReaders} from '../../support/fuzz.ts';
import {readerWorker} from '../../support/threads.ts';
import {readFile, told} from '../../support/read-file.ts';
import {runCrosscheck} from '../../support/run-crosscheck.ts';

const megabyte = 1024 * 1024;
const levels = amount('levels of nesting');
const good = 'Five people were hurt in a fire on a ferry near the old port on Friday, the harbour said.\n';

describe('hostile files', () => {
	test('mutated documents of every format are read or refused with a reason, and stop nothing', async () => {
		for await (const count of fuzzReaders(amount('mutated documents of each format'), readerWorker)) {
			expect(count).toMatchObject({crashes: 0, hangs: 0});
			expect(count.tried).toBe(count.read + count.refused);
		}
	}, 240_000);

	test.each([
		['HTML', 'a.html', `<html><body>${'<div>'.repeat(levels)}Five hurt.${'</div>'.repeat(levels)}</body></html>`],
		['JSON', 'a.json', `{"text": ${'['.repeat(levels)}${']'.repeat(levels)}}`],
		['rich text', 'a.rtf', `{\\rtf1 ${'{'.repeat(levels)}${good}${'}'.repeat(levels)}}`],
		['XML', 'a.xml', `<rss><channel>${'<item>'.repeat(levels)}${'</item>'.repeat(levels)}</channel></rss>`],
	])(
		'a hundred thousand levels of %s are read, or refused at once',
		async (_, name, content) => {
			const items = await readFile(name, Buffer.from(content));
			expect(items).toHaveLength(1);
		},
		60_000,
	);

	test('one tag of a gigabyte is given up after the size that a document may have', async () => {
		let given = 0;
		async function* oneTag(): AsyncGenerator<Uint8Array> {
			yield Buffer.from('<html><body class="');
			for (; given < amount('megabytes of one tag'); given += 1) yield Buffer.alloc(megabyte, 'a');
		}
		expect(await collectBytes(oneTag(), 'a.html', defaultLimits)).toEqual({
			refused: expect.stringMatching(/^larger than/u),
		});
		expect(given).toBeLessThanOrEqual(defaultLimits.documentBytes / megabyte + 1);
	});

	test('bombs of zip and gzip end at their limits', async () => {
		const zeros = new Uint8Array(64 * megabyte);
		const limits = {...defaultLimits, unpackedBytes: 32 * megabyte};
		expect(told(await readFile('a.txt.gz', gzipSync(zeros), limits))).toEqual([
			expect.stringContaining('unpacks to more than 32 MB'),
		]);
		expect(told(await readFile('a.zip', zipSync({'a.txt': zeros, 'b.txt': zeros}), limits))).toEqual([
			expect.stringContaining('unpacks to more than 32 MB'),
		]);
		const styles = new Uint8Array(130 * megabyte).fill(0x20);
		expect(told(await readFile('a.docx', docxOf([good], '', {'word/styles.xml': styles})))).toEqual([
			'! unpacks to more than 128 MB',
		]);
	}, 60_000);

	test('an archive’s links and paths lead nowhere', async () => {
		const link = zipSync({
			'link.txt': [Buffer.from('/etc/passwd'), {os: 3, attrs: 0o120777 << 16}],
			'../../out.txt': Buffer.from(good),
		});
		expect(told(await readFile('a.zip', link))).toEqual([
			'link.txt: ! a symbolic link, which is not followed',
			`../../out.txt: ${good}`,
		]);
	});

	test('pipes, devices and files that change are refused at once', async () => {
		const folder = caseFolder({'a.txt': good});
		const pipe = join(folder, 'pipe.txt');
		execFileSync('mkfifo', [pipe]);
		for (const path of [pipe, '/dev/zero', folder]) {
			expect(await readBytes(path, 'a.txt', defaultLimits)).toEqual({
				refused: expect.stringMatching(/^not a regular file/u),
			});
		}
		const large = caseFolder({'a.txt': good.repeat(20_000)});
		const reading = readBytes(join(large, 'a.txt'), 'a.txt', defaultLimits);
		const growing = setInterval(() => appendFileSync(join(large, 'a.txt'), good), 0);
		for (let step = 0; step < 20; step += 1) appendFileSync(join(large, 'a.txt'), good);
		const bytes = await reading;
		clearInterval(growing);
		expect('refused' in bytes ? bytes.refused : bytes.length).toEqual(
			'refused' in bytes ? 'changed while it was read; read it again' : good.length * 20_000,
		);
	});

	test('a folder of bad files is compared as if they were not there, and says why each was not', async () => {
		const folder = caseFolder({
			'a.txt': good,
			'b.txt': good.replace('Five', 'Six'),
			'broken.pdf': '%PDF-1.4 nothing',
			'broken.docx': docxOf([good]).subarray(0, 200),
			'picture.txt': Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
			'nested.zip': zipOf({'a.zip': zipOf({'b.zip': zipOf({'c.zip': zipOf({'d.zip': zipOf({'e.txt': good})})})})}),
			'empty.odt': '',
			'entities.docx': docxOf([], '', {'word/document.xml': '<!DOCTYPE a [<!ENTITY a "aaaa">]><a>&a;</a>'}),
		});
		execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
		symlinkSync('/dev/zero', join(folder, 'zero.txt'));
		symlinkSync('.', join(folder, 'loop'));
		mkdirSync(join(folder, 'bare'));
		const {stdout} = await runCrosscheck(['report', '.', '--one-story', '--format', 'json'], folder);
		const report: unknown = JSON.parse(stdout);
		expect(report).toMatchObject({
			articles: [{id: 'a.txt'}, {id: 'b.txt'}],
			stories: [{articles: ['a.txt', 'b.txt']}],
			notCompared: [
				{file: 'bare', why: 'a folder without articles'},
				{file: 'broken.docx', why: expect.stringMatching(/^damaged/u)},
				{file: 'broken.pdf', why: expect.stringMatching(/^damaged/u)},
				{file: 'empty.odt', why: 'empty'},
				{file: 'entities.docx', why: 'defines XML entities, as only hostile files do'},
				{file: 'loop', why: 'a symbolic link loop'},
				{file: expect.stringMatching(/^nested\.zip#/u), why: expect.stringMatching(/^more than 3 archives/u)},
				{file: 'picture.txt', why: expect.stringContaining('a picture')},
				{file: 'pipe.txt', why: 'not a regular file'},
				{file: 'zero.txt', why: 'not a regular file'},
			],
		});
	});
});
