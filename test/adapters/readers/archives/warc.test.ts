import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {describe, expect, test} from '@jest/globals';
import {warcOf} from '../../../support/document-files.ts';
import {documentsOf, readFile, told} from '../../../support/read-file.ts';

const words = 'A fire on a ferry hurt five people on Friday, the harbour office said in the evening.';
const page = `<html><head><title>Fire</title></head><body><article><h1>Ferry fire</h1><p>${words}</p></article></body></html>`;
const answers = [
	{url: 'https://gazette.example/fire', body: page},
	{url: 'https://gazette.example/style.css', body: 'p {}', type: 'text/css'},
	{url: 'https://gazette.example/gone', body: page, status: '404 Not Found'},
	{
		url: 'https://herald.example/fire',
		body: gzipSync(page),
		headers: ['Content-Encoding: gzip'],
		type: 'text/html; charset=utf-8',
	},
];

describe('web archives', () => {
	test.each([
		['a.warc', warcOf(answers)],
		['a.warc.gz', gzipSync(warcOf(answers))],
		['a.warc.gz', Buffer.concat(answers.map((answer) => gzipSync(warcOf([answer]))))],
	])('give each page that a server answered with, by its address (%s)', async (name, bytes) => {
		const items = await readFile(name, bytes);
		expect(told(items)).toEqual([
			expect.stringMatching(/^https:\/\/gazette\.example\/fire: Ferry fire/u),
			'https://gazette.example/gone: ! the server answered 404',
			expect.stringMatching(/^https:\/\/herald\.example\/fire: Ferry fire/u),
		]);
		const documents = items.flatMap((item) => (item.kind === 'document' ? [item.document] : []));
		for (const {text, format, metadata, member} of documents) {
			expect(text).toContain(words);
			expect(format).toBe('html');
			expect(metadata.find(({name: one}) => one === 'url')?.value).toBe(member);
		}
	});

	test.each([
		['packed', brotliCompressSync(page)],
		['stored unpacked', page],
	])('a page that a server sent packed by brotli is read: %s', async (_, body) => {
		const [answer] = answers;
		const bytes = warcOf([{url: answer?.url ?? '', body, headers: ['Content-Encoding: br']}]);
		const [document] = await documentsOf('a.warc', bytes);
		expect(document?.text).toContain(words);
	});

	test('a page that unpacks to more than a document may have is refused', async () => {
		const bomb = brotliCompressSync(new Uint8Array(21 * 1024 * 1024), {params: {[constants.BROTLI_PARAM_QUALITY]: 1}});
		const bytes = warcOf([{url: 'https://gazette.example/bomb', body: bomb, headers: ['Content-Encoding: br']}]);
		expect(told(await readFile('a.warc', bytes))).toEqual([
			expect.stringMatching(/^https:\/\/gazette\.example\/bomb: ! larger than 20 MB/u),
		]);
	});

	test('without a page, or damaged, are refused', async () => {
		expect(told(await readFile('a.warc', warcOf(answers.slice(1, 2))))).toEqual(['! a web archive without a page']);
		expect(told(await readFile('a.warc', Buffer.from('WARC/1.0\r\nWARC-Type: resp')))).toEqual([
			expect.stringMatching(/^! /u),
		]);
	});

	test('a page that ends too early is read as far as it goes', async () => {
		const bytes = warcOf(answers.slice(0, 1));
		const [document] = await documentsOf('a.warc', bytes.subarray(0, bytes.length - 30));
		expect(document?.text).toContain(words);
	});
});
