import {linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from '@jest/globals';
import {type Case, readCase} from '../../../src/adapters/readers/read-case.ts';
import {knownExtensions} from '../../../src/adapters/readers/formats.ts';
import {readerWorker} from '../../support/threads.ts';
import {caseFolder} from '../../support/case-folder.ts';
import {zipOf} from '../../support/document-files.ts';

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}

const unknownFormat = `unknown format; crosscheck reads ${knownExtensions()}`;

async function read(
	cwd: string,
	paths: readonly string[],
	published: Readonly<Record<string, string>> = {},
): Promise<Case> {
	return readCase({
		paths,
		cwd,
		stdin: bytesOf('Seven died.'),
		published: new Map(Object.entries(published)),
		detectLanguage: () => 'en',
		workerFile: readerWorker,
	});
}

const ids = ({articles}: Case) => articles.map(({id}) => id);

describe('the articles of a case', () => {
	test('an article carries what its file and its bytes say', async () => {
		const cwd = caseFolder({'case/gazette.txt': '\uFEFFFive died.\r\n'});
		const {articles} = await read(cwd, ['case']);
		expect(articles).toEqual([
			{
				id: 'gazette.txt',
				file: 'case/gazette.txt',
				outlet: 'gazette',
				language: 'en',
				sha256: '4b14bd210a449ed33a660b392e5b792131d24247d612e9b4e17be398aeebeb4a',
				text: 'Five died.\r\n',
			},
		]);
	});

	test('a folder is read with the folders in it, by code unit, hidden and reserved files left out', async () => {
		const cwd = caseFolder({
			'b.txt': 'B.',
			'B.TXT': 'B.',
			'a/c.txt': 'C.',
			'.hidden.txt': 'H.',
			'.git/d.txt': 'D.',
			'case.json': '{}',
			'a/decisions.jsonl': '',
		});
		const result = await read(cwd, ['.']);
		expect(ids(result)).toEqual(['B.TXT', 'a/c.txt', 'b.txt']);
		expect(result.notCompared).toEqual([]);
	});

	test('the folder that a browser saves beside a page is no folder of articles; one without its page is', async () => {
		const html = '<article><h1>Five died</h1><p>Five people died in a fire at the harbour on Friday.</p></article>';
		const cwd = caseFolder({
			'storm.html': html,
			'storm_files/frame.html': html,
			'storm_files/a.css': 'p {}',
			'rain.en.html': html,
			'rain.en_files/frame.html': html,
			'rain_files/frame.html': html,
			'case_files/b.html': html,
		});
		const result = await read(cwd, ['.']);
		expect(ids(result)).toEqual(['case_files/b.html', 'rain.en.html', 'storm.html']);
		expect(result.notCompared).toEqual([]);
	});

	test('ids start from the folder that all paths have in common', async () => {
		const cwd = caseFolder({'x/a/one.txt': '1.', 'x/b/one.txt': '1.'});
		expect(ids(await read(cwd, ['x/a', 'x/b/one.txt']))).toEqual(['a/one.txt', 'b/one.txt']);
		expect(ids(await read(cwd, ['x/a/one.txt']))).toEqual(['one.txt']);
	});

	test('paths in another order, with doubles, give the same', async () => {
		const cwd = caseFolder({'x/a.txt': 'A.', 'x/b.txt': 'B.', 'y/c.txt': 'C.', 'y/d.css': 'p {}'});
		const first = await read(cwd, ['x', 'y/c.txt', 'y']);
		expect(await read(cwd, ['y', './x/', 'x/b.txt', 'x'])).toEqual(first);
		expect(ids(first)).toEqual(['x/a.txt', 'x/b.txt', 'y/c.txt']);
	});

	test('the standard input is the article "-", a file of that name is told from it', async () => {
		const cwd = caseFolder({'-': 'Five died.'});
		expect((await read(cwd, ['-', './-'])).articles).toMatchObject([
			{id: '-', file: '-', outlet: '-', text: 'Seven died.'},
			{id: '-#2', file: '-', outlet: '-', text: 'Five died.'},
		]);
	});

	test('an entry of an archive is told from a second of its name, and from a file that is named like it', async () => {
		const entry = zipOf({'a.txt': 'Five died.', 'b.txt': 'Six died.'});
		const doubled = Buffer.from(zipOf({'a.txt': 'Five died.', 'A.txt': 'Six died.'}));
		for (let at = doubled.indexOf('A.txt'); at >= 0; at = doubled.indexOf('A.txt')) doubled[at] = 97;
		const cwd = caseFolder({'w.zip': doubled, 'x/w.zip': entry, 'x/w.zip#a.txt': 'Eight died.'});
		expect(ids(await read(cwd, ['w.zip']))).toEqual(['w.zip#a.txt', 'w.zip#a.txt#2']);
		expect(ids(await read(cwd, ['x']))).toEqual(['w.zip#a.txt', 'w.zip#a.txt#2', 'w.zip#b.txt']);
	});

	test('a file without an extension is read when it is named, not when it lies in a folder', async () => {
		const cwd = caseFolder({'x/wire': 'Five died.'});
		expect(ids(await read(cwd, ['x/wire']))).toEqual(['wire']);
		expect(await read(cwd, ['x'])).toMatchObject({
			articles: [],
			notCompared: [{file: 'x/wire', why: unknownFormat}],
		});
	});
});

describe('what cannot be read is listed with its reason', () => {
	test.each([
		['an empty file', '', 'empty'],
		['a file of white space', ' \r\n\t', 'empty'],
		['a file with only a byte order mark', '\uFEFF', 'empty'],
		['binary data', 'Five\0died', 'not text (binary data); save it as UTF-8 text'],
		['a file of 50 MB', new Uint8Array(50 * 1024 * 1024).fill(65), 'larger than 20 MB; give one article a file'],
	])('%s', async (_, content, why) => {
		const cwd = caseFolder({'a.txt': 'Five died.', 'b.txt': content});
		expect(await read(cwd, ['.'])).toMatchObject({articles: [{id: 'a.txt'}], notCompared: [{file: 'b.txt', why}]});
	});

	test('another format', async () => {
		const cwd = caseFolder({'a.txt': 'Five died.', 'b.css': 'p {}'});
		const {notCompared} = await read(cwd, ['.']);
		expect(notCompared).toEqual([{file: 'b.css', why: unknownFormat}]);
	});

	test('a folder without articles', async () => {
		const cwd = caseFolder({'a.txt': 'Five died.', 'empty/.keep': ''});
		const {notCompared} = await read(cwd, ['.']);
		expect(notCompared).toEqual([{file: 'empty', why: 'a folder without articles'}]);
	});

	test('a path that does not exist', async () => {
		const cwd = caseFolder({'a.txt': 'Five died.'});
		expect(await read(cwd, ['a.txt', 'c.txt', 'a.txt/d'])).toMatchObject({
			articles: [{id: 'a.txt'}],
			missing: ['a.txt/d', 'c.txt'],
		});
	});

	test('a file that disappears between the listing and the reading', async () => {
		const cwd = caseFolder({'a.txt': 'Five died.', 'b.txt': 'Six died.'});
		async function* vanishing(): AsyncGenerator<Uint8Array> {
			rmSync(join(cwd, 'b.txt'));
			yield* bytesOf('Seven died.');
		}
		const result = await readCase({
			paths: ['.', '-'],
			cwd,
			stdin: vanishing(),
			published: new Map(),
			detectLanguage: () => 'en',
		});
		expect(ids(result)).toEqual(['-', 'a.txt']);
		expect(result.notCompared).toEqual([{file: 'b.txt', why: 'disappeared while it was read'}]);
	});

	test('symbolic links that lead in a circle, to nothing, or to what is read already', async () => {
		const cwd = caseFolder({'x/a.txt': 'Five died.'});
		mkdirSync(join(cwd, 'x/inner'));
		writeFileSync(join(cwd, 'x/inner/b.txt'), 'Six died.');
		symlinkSync('..', join(cwd, 'x/inner/up'));
		symlinkSync('a.txt', join(cwd, 'x/0.txt'));
		symlinkSync('nowhere', join(cwd, 'x/broken.txt'));
		symlinkSync('self.txt', join(cwd, 'x/self.txt'));
		symlinkSync('inner', join(cwd, 'x/other'));
		const result = await read(cwd, ['x']);
		expect(ids(result)).toEqual(['a.txt', 'inner/b.txt']);
		expect(result.notCompared).toEqual([
			{file: 'x/0.txt', why: 'the same as x/a.txt'},
			{file: 'x/broken.txt', why: 'a symbolic link to nothing'},
			{file: 'x/inner/up', why: 'a symbolic link loop'},
			{file: 'x/other', why: 'the same as x/inner'},
			{file: 'x/self.txt', why: 'a symbolic link loop'},
		]);
	});

	test('a symbolic link met before or after what it leads to', async () => {
		const cwd = caseFolder({'x/a.txt': 'Five died.', 'x/m/b.txt': 'Six died.', 'x/z.txt': 'Seven died.'});
		symlinkSync('../a.txt', join(cwd, 'x/m/to-a.txt'));
		symlinkSync('../z.txt', join(cwd, 'x/m/to-z.txt'));
		const result = await read(cwd, ['x']);
		expect(ids(result)).toEqual(['a.txt', 'm/b.txt', 'm/to-z.txt']);
		expect(result.notCompared).toEqual([
			{file: 'x/m/to-a.txt', why: 'the same as x/a.txt'},
			{file: 'x/z.txt', why: 'the same as x/m/to-z.txt'},
		]);
	});

	test('a symbolic link that leads out of the folder, unless it is named itself', async () => {
		const cwd = caseFolder({'x/a.txt': 'Five died.', 'secret/b.txt': 'A key.'});
		symlinkSync('../secret/b.txt', join(cwd, 'x/b.txt'));
		symlinkSync('../secret', join(cwd, 'x/more'));
		const result = await read(cwd, ['x']);
		expect(ids(result)).toEqual(['a.txt']);
		const why = 'a symbolic link that leads out of the folder; name what it leads to';
		expect(result.notCompared).toEqual([
			{file: 'x/b.txt', why},
			{file: 'x/more', why},
		]);
		expect(ids(await read(cwd, ['x/b.txt']))).toEqual(['b.txt']);
	});

	test('copies are articles of their own, two names of one file on the disk too', async () => {
		const cwd = caseFolder({'a.txt': 'Five died.'});
		linkSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'));
		expect(ids(await read(cwd, ['.']))).toEqual(['a.txt', 'b.txt']);
	});

	test('an article that case.json names and that is not there', async () => {
		const cwd = caseFolder({
			'x/a.txt': 'Five died.',
			'x/b.txt': 'Six died.',
			'x/case.json': '{"articles": {"b.txt": {}, "c.txt": {}}}',
		});
		expect((await read(cwd, ['x/a.txt'])).notCompared).toEqual([
			{file: 'x/c.txt', why: 'named in x/case.json, but not there'},
		]);
	});
});

describe('what case.json and --published say', () => {
	const files = {
		'case.json': JSON.stringify({
			articles: {
				'a.txt': {outlet: 'Gazette', title: 'Five died', published: '2024-05-30'},
				'sub/b.txt': {outlet: 'Outer', published: '2024-05-30'},
			},
			stories: {same: [['a.txt', 'sub/b.txt']], different: [['a.txt', 'c.txt']]},
		}),
		'sub/case.json': JSON.stringify({articles: {'b.txt': {outlet: 'Herald'}}}),
		'a.txt': 'Five died.',
		'c.txt': 'Six died.',
		'sub/b.txt': 'Seven died.',
	};

	test('each folder speaks of its own files, the nearer one before the outer one', async () => {
		const {articles, corrections} = await read(caseFolder(files), ['.']);
		expect(articles).toMatchObject([
			{id: 'a.txt', outlet: 'Gazette', title: 'Five died', published: '2024-05-30', publishedFrom: 'case.json'},
			{id: 'c.txt', outlet: 'c'},
			{id: 'sub/b.txt', outlet: 'Herald'},
		]);
		expect(articles[2]).not.toHaveProperty('published');
		expect(corrections).toEqual([
			{articles: ['a.txt', 'sub/b.txt'], same: true},
			{articles: ['a.txt', 'c.txt'], same: false},
		]);
	});

	test('--published wins', async () => {
		const {articles} = await read(caseFolder(files), ['a.txt'], {'./a.txt': '2024-06-01'});
		expect(articles).toMatchObject([{published: '2024-06-01', publishedFrom: '--published'}]);
	});

	test('--published of a file that is none of the articles is refused with the nearest one', async () => {
		await expect(read(caseFolder(files), ['a.txt', 'c.txt'], {'d.txt': '2024-06-01'})).rejects.toMatchObject({
			name: 'UserError',
			message: '--published: "d.txt" is none of the articles; did you mean "a.txt"?',
		});
	});

	test('a faulty case.json is refused by its path', async () => {
		const cwd = caseFolder({'x/a.txt': 'Five died.', 'x/case.json': '{"articles": 1}'});
		await expect(read(cwd, ['x'])).rejects.toThrow('x/case.json: "articles" must be an object in braces');
	});

	test('an article within a file is named behind #; what is said of the file holds for all in it but the headline', async () => {
		const cwd = caseFolder({
			'wire.jsonl': '{"text": "Five died in a fire."}\n{"text": "Six died in a flood."}\n',
			'case.json': JSON.stringify({
				articles: {
					'wire.jsonl': {outlet: 'Coast Press', title: 'The wire', published: '2024-05-30'},
					'wire.jsonl#2': {title: 'Flood'},
				},
				stories: {different: [['wire.jsonl#1', 'wire.jsonl#2']]},
			}),
		});
		const {articles, corrections, notCompared} = await read(cwd, ['.']);
		expect(articles.map(({id, outlet, title, published}) => [id, outlet, title, published])).toEqual([
			['wire.jsonl#1', 'Coast Press', undefined, '2024-05-30'],
			['wire.jsonl#2', 'Coast Press', 'Flood', '2024-05-30'],
		]);
		expect(corrections).toEqual([{articles: ['wire.jsonl#1', 'wire.jsonl#2'], same: false}]);
		expect(notCompared).toEqual([]);
	});

	test('without an outlet of its own is named after its file in the archive, or after the file that lists it', async () => {
		const cwd = caseFolder({'feed.jsonl': '{"text": "Five died in a fire."}\n{"text": "Six died."}\n'});
		const zip = zipOf({
			'monday/gazette.txt': 'Five died.',
			'herald.jsonl': '{"text": "Six died."}\n{"text": "Two died."}',
		});
		writeFileSync(join(cwd, 'wire.zip'), zip);
		writeFileSync(join(cwd, 'courier.txt.gz'), gzipSync('Nine died.'));
		const {articles} = await read(cwd, ['.']);
		expect(articles.map(({id, outlet}) => [id, outlet])).toEqual([
			['courier.txt.gz', 'courier'],
			['feed.jsonl#1', 'feed'],
			['feed.jsonl#2', 'feed'],
			['wire.zip#herald.jsonl#1', 'herald'],
			['wire.zip#herald.jsonl#2', 'herald'],
			['wire.zip#monday/gazette.txt', 'gazette'],
		]);
	});
});
