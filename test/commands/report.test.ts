import {chmodSync, readFileSync, readdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/model/index.ts';
import {knownExtensions} from '../../src/adapters/readers/formats.ts';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const gazette = 'Ferry sinks off Port Ellis\n\nFive passengers drowned on Monday when a ferry sank off Port Ellis.\n';
const herald = 'Seven drown as ferry sinks\n\nSeven passengers drowned on Monday when a ferry sank off Port Ellis.\n';
const french =
	'Le ministre a annoncé mardi que la loi serait présentée au parlement avant la fin du mois, selon un communiqué de presse.\n';

const twoReports = {'gazette.txt': gazette, 'herald.txt': herald};

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}

function besideTwoReports(files: Readonly<Record<string, string | Uint8Array>>): string {
	return caseFolder({...twoReports, ...files});
}

async function reportOf(words: readonly string[], cwd: string): Promise<Report & {exitCode: number; stderr: string}> {
	const {stdout, stderr, exitCode} = await runCrosscheck([...words, '--format', 'json'], cwd);
	const report: Report = JSON.parse(stdout);
	expect(schemaFaults('report', report)).toEqual([]);
	return {...report, stderr, exitCode};
}

describe('crosscheck PATH...', () => {
	test('compares the articles of a folder, as crosscheck report does', async () => {
		const cwd = caseFolder({'case/gazette.txt': gazette, 'case/herald.txt': herald});
		const short = await runCrosscheck(['case'], cwd);
		expect(short.stdout).toContain('2 articles in');
		expect(short.stderr).toBe('');
		expect(await runCrosscheck(['report', 'case'], cwd)).toEqual(short);
	});

	test('names its version, its articles and their stories in JSON', async () => {
		const report = await reportOf(['.', '--exit-zero'], caseFolder(twoReports));
		expect(report).toMatchObject({
			formatVersion: 1,
			tool: {name: 'crosscheck'},
			articles: [{id: 'gazette.txt', outlet: 'gazette', language: 'en'}, {id: 'herald.txt'}],
			notCompared: [],
			exitCode: 0,
		});
		expect(report.stories.flatMap(({articles}) => articles).toSorted()).toEqual(['gazette.txt', 'herald.txt']);
	});

	test('reads the standard input as an article', async () => {
		const {stdout} = await runCrosscheck(['-', 'gazette.txt', '--format', 'json'], caseFolder(twoReports), {
			stdin: bytesOf(herald),
		});
		expect(JSON.parse(stdout)).toMatchObject({articles: [{id: '-'}, {id: 'gazette.txt'}]});
	});

	test('--only-story prints one story and its articles', async () => {
		const cwd = caseFolder(twoReports);
		const whole = await reportOf(['.'], cwd);
		const [first] = whole.stories;
		const report = await reportOf(['.', '--only-story', first?.id ?? ''], cwd);
		expect(report.stories).toEqual([first]);
		expect(report.articles.map(({id}) => id)).toEqual(first?.articles);
	});

	test('--one-story takes all articles for one event', async () => {
		const cwd = caseFolder({...twoReports, 'other.txt': 'Bread prices rose in Lisbon in March, bakers said.\n'});
		const report = await reportOf(['.', '--one-story'], cwd);
		expect(report.stories).toMatchObject([{articles: ['gazette.txt', 'herald.txt', 'other.txt']}]);
	});

	test('--published dates an article', async () => {
		const cwd = caseFolder(twoReports);
		const report = await reportOf(
			['.', '--published', 'herald.txt=2024-05-31', '--published', 'gazette.txt=2024-05-30'],
			cwd,
		);
		expect(report.articles).toMatchObject([
			{id: 'gazette.txt', published: '2024-05-30', publishedFrom: '--published'},
			{id: 'herald.txt', published: '2024-05-31', publishedFrom: '--published'},
		]);
	});

	test('-o writes the file and nothing else', async () => {
		const cwd = caseFolder({'case/gazette.txt': gazette, 'report.json': 'old'});
		const {stdout} = await runCrosscheck(['case', '--format', 'json', '-o', 'report.json', '--exit-zero'], cwd);
		expect(stdout).toBe('');
		expect(schemaFaults('report', JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')))).toEqual([]);
		expect(readdirSync(cwd).toSorted()).toEqual(['case', 'report.json']);
	});

	test('colour is for terminals, and for who asks for it', async () => {
		const cwd = caseFolder(twoReports);
		const terminal = {isTerminal: {stdout: true, stderr: true}};
		const colored = async (
			words: readonly string[],
			changes: Parameters<typeof runCrosscheck>[2],
		): Promise<boolean> => {
			const {stdout} = await runCrosscheck(['.', ...words], cwd, changes);
			return stdout.includes('\u001B[');
		};
		expect(await colored([], {})).toBe(false);
		expect(await colored([], terminal)).toBe(true);
		expect(await colored(['--no-color'], terminal)).toBe(false);
		expect(await colored(['--color', 'never'], terminal)).toBe(false);
		expect(await colored(['--color', 'always'], {})).toBe(true);
		expect(await colored([], {...terminal, env: {NO_COLOR: '1'}})).toBe(false);
		expect(await colored([], {...terminal, env: {NO_COLOR: ''}})).toBe(true);
		expect(await colored([], {...terminal, env: {TERM: 'dumb'}})).toBe(false);
		expect(await colored([], {env: {FORCE_COLOR: '1'}})).toBe(true);
		expect(await colored([], {...terminal, env: {FORCE_COLOR: '0'}})).toBe(false);
	});

	test('stops writing once nobody reads', async () => {
		const {stdout} = await runCrosscheck(['.'], caseFolder(twoReports), {signal: AbortSignal.abort()});
		expect(stdout).toBe('');
	});
});

describe('several formats in one run', () => {
	test('each goes to its file, the one of --format to the standard output', async () => {
		const cwd = caseFolder({'case/gazette.txt': gazette, 'case/herald.txt': herald});
		const words = ['case', '--json-output', 'a.json', '--text-output', 'a.txt', '--exit-zero'];
		const {stdout} = await runCrosscheck(words, cwd);
		expect(stdout).toContain('2 articles in');
		expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(stdout);
		expect(schemaFaults('report', JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')))).toEqual([]);
		expect(readdirSync(cwd).toSorted()).toEqual(['a.json', 'a.txt', 'case']);
	});

	test.each([
		[['--json-output', 'gazette.txt'], '--json-output gazette.txt: is one of the articles; name another file'],
		[['-o', 'x', '--json-output', './x'], '--json-output ./x: is what --output writes; name another file'],
		[['--json-output', '-'], '--json-output -: only --format writes to the standard output; name a file'],
		[['--format', 'jso'], '--format cannot be "jso"; give one of'],
	])('%j is refused and nothing is written', async (words, line) => {
		const cwd = caseFolder(twoReports);
		const {exitCode, stdout, stderr} = await runCrosscheck(['.', ...words], cwd);
		expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''});
		expect(stderr).toContain(`crosscheck: ${line}`);
		expect(readdirSync(cwd).toSorted()).toEqual(['gazette.txt', 'herald.txt']);
	});
});

describe('input that cannot all be compared', () => {
	test.each([
		['an empty file', {'x.txt': ''}, {file: 'x.txt', why: 'empty'}],
		['binary data', {'x.txt': 'a\0b'}, {file: 'x.txt', why: 'not text (binary data); save it as UTF-8 text'}],
		[
			'another format',
			{'x.css': 'p {}'},
			{file: 'x.css', why: `unknown format; crosscheck reads ${knownExtensions()}`},
		],
		[
			'another language',
			{'x.txt': french},
			{article: 'x.txt', why: 'written in French (fr); only English is compared'},
		],
		[
			'too large a file',
			{'x.txt': new Uint8Array(50_000_000).fill(65)},
			{file: 'x.txt', why: 'larger than 20 MB; give one article a file'},
		],
	])('%s is listed; the rest is compared', async (_, files, entry) => {
		const report = await reportOf(['.', '--exit-zero'], besideTwoReports(files));
		expect(report.notCompared).toEqual([entry]);
		expect(report.stories.flatMap(({articles}) => articles)).toHaveLength(2);
		expect(report.stderr).toBe(`crosscheck: not compared: x.${'x.css' in files ? 'css' : 'txt'}: ${entry.why}\n`);
		expect(report.exitCode).toBe(0);
	});

	test('a path that does not exist is named, the rest is compared, and the exit code is 2', async () => {
		const report = await reportOf(['gazette.txt', 'nowhere.txt', '--exit-zero'], caseFolder(twoReports));
		expect(report).toMatchObject({
			articles: [{id: 'gazette.txt'}],
			notCompared: [{file: 'nowhere.txt', why: 'no such file or folder'}],
			stderr: 'crosscheck: no such file or folder: nowhere.txt; check the path\n',
			exitCode: 2,
		});
	});

	test('--strict ends with 2 where something was not compared', async () => {
		const cwd = besideTwoReports({'x.txt': ''});
		const {exitCode, stderr} = await runCrosscheck(['.', '--strict', '--exit-zero'], cwd);
		expect(exitCode).toBe(2);
		expect(stderr).toBe('crosscheck: --strict: 1 not compared; see the list for the reasons\n');
		expect((await runCrosscheck(['gazette.txt', '--strict', '--exit-zero'], cwd)).exitCode).toBe(0);
	});

	test('a symbolic link loop ends', async () => {
		const cwd = caseFolder({'case/gazette.txt': gazette});
		symlinkSync('.', join(cwd, 'case/again'));
		const report = await reportOf(['case', '--exit-zero'], cwd);
		expect(report.notCompared).toEqual([{file: 'case/again', why: 'a symbolic link loop'}]);
	});

	test('text in Windows-1252 and UTF-16 is read', async () => {
		const cwd = caseFolder({
			'a.txt': Uint8Array.from(Buffer.from('The caf\xe9 at the port was shut on Monday, police said.', 'latin1')),
			'b.txt': Buffer.from('\uFEFFThe café at the port was shut on Monday, police said.', 'utf16le'),
		});
		const {stdout} = await runCrosscheck(['extract', '.', '--format', 'json'], cwd);
		const text = 'The café at the port was shut on Monday, police said.';
		expect(JSON.parse(stdout)).toMatchObject({articles: [{text}, {text}]});
	});

	test.each([
		['an empty folder', {}, ['.'], 'crosscheck: no article to read; name articles, or folders that hold some\n'],
		[
			'an empty file',
			{'x.txt': ''},
			['x.txt'],
			'crosscheck: no article to read; name articles, or folders that hold some\n',
		],
		[
			'an article in French',
			{'x.txt': french},
			['.'],
			'crosscheck: no article could be compared; see the list for the reasons\n',
		],
	])('%s alone: exit code 2', async (_, files, words, line) => {
		const {exitCode, stdout, stderr} = await runCrosscheck(words, caseFolder(files));
		expect(exitCode).toBe(2);
		expect(stdout + stderr).toMatch(/not compared/iu);
		expect(stderr.endsWith(line)).toBe(true);
	});
});

/** Nothing is closed to root: a run as root gives up its rights for as long as the work takes. */
async function withoutRights<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
	const nobody = 65_534;
	if (process.getuid?.() !== 0 || process.seteuid === undefined) return work();
	chmodSync(folder, 0o755);
	process.seteuid(nobody);
	try {
		return await work();
	} finally {
		process.seteuid(0);
	}
}

describe('a file without permission', () => {
	test('is listed; the rest is compared', async () => {
		const cwd = besideTwoReports({'x.txt': gazette});
		chmodSync(join(cwd, 'x.txt'), 0);
		const report = await withoutRights(cwd, () => reportOf(['.', '--exit-zero'], cwd));
		expect(report.notCompared).toEqual([{file: 'x.txt', why: 'no permission to read it'}]);
		expect(report.articles).toHaveLength(2);
	});
});

describe('input of unusual size', () => {
	test('one article alone is a story', async () => {
		const report = await reportOf(['.', '--exit-zero'], caseFolder({'gazette.txt': gazette}));
		expect(report).toMatchObject({stories: [{articles: ['gazette.txt']}], exitCode: 0});
	});

	test('a file of one line of 1 MB is read', async () => {
		const line = 'the ship and the port of the town '.repeat(30_000);
		const report = await reportOf(['.', '--exit-zero'], caseFolder({'long.txt': line}));
		expect(report.stories).toHaveLength(1);
	}, 60_000);

	test('two hundred copies of one article hold no conflict and are one source', async () => {
		const copies = Array.from({length: 200}, (_, index) => [`copy-${index}.txt`, gazette]);
		const report = await reportOf(['.'], caseFolder(Object.fromEntries(copies)));
		expect(report.stories).toMatchObject([{independent: 1}]);
		expect(report.stories.flatMap(({findings}) => findings.filter(({relation}) => relation !== 'coverage'))).toEqual(
			[],
		);
		expect(report.exitCode).toBe(0);
	}, 60_000);
});
