import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {describeOnServer} from './support/archive-stores.ts';
import {caseFolder} from './support/case-folder.ts';

const root = join(import.meta.dirname, '..');
// In the project's folder, so that the build finds package.json and the libraries.
const built = mkdtempSync(join(root, '.build-test-'));
const cwd = caseFolder({
	'case/gazette.txt': 'Five passengers drowned on Monday when a ferry sank off Port Ellis.\n',
	'case/herald.txt': 'Five passengers drowned on Monday when a ferry sank off Port Ellis.\n',
});

interface Ending {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the built program as a person would; `readBytes` closes the pipe after so many bytes. */
async function crosscheck(words: readonly string[], input = '', readBytes = Infinity): Promise<Ending> {
	const child = spawn(process.execPath, [join(built, 'cli.js'), ...words], {cwd, env: {PATH: process.env['PATH']}});
	let stdout = '';
	let stderr = '';
	child.stdout.on('data', (chunk: Buffer) => {
		stdout += chunk.toString();
		if (stdout.length >= readBytes) child.stdout.destroy();
	});
	child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
	child.stdin.on('error', () => undefined);
	child.stdin.end(input);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve({code, stdout, stderr}));
	});
}

beforeAll(() => {
	spawnSync(
		process.execPath,
		[join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', built],
		{cwd: root},
	);
}, 120_000);

afterAll(() => {
	rmSync(built, {recursive: true, force: true});
});

describe('the built program', () => {
	test('prints its help', async () => {
		expect(await crosscheck(['--help'])).toMatchObject({
			code: 0,
			stdout: expect.stringContaining('Examples:'),
			stderr: '',
		});
	});

	test('compares a folder', async () => {
		const {code, stdout, stderr} = await crosscheck(['case', '--exit-zero']);
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		expect(stdout).toContain('case/gazette.txt');
		expect(stdout).not.toContain('\u001B[');
	}, 30_000);

	test('takes an article from the standard input', async () => {
		const {stdout} = await crosscheck(['-', '--format', 'json'], 'Five passengers drowned on Monday.');
		expect(JSON.parse(stdout)).toMatchObject({articles: [{id: '-'}]});
	}, 30_000);

	test('ends with 2 and one line where a path is wrong', async () => {
		expect(await crosscheck(['nowhere'])).toEqual({
			code: 2,
			stdout: '',
			stderr:
				'crosscheck: no such file or folder: nowhere; check the path\n' +
				'crosscheck: no article to read; name articles, or folders that hold some\n',
		});
	}, 30_000);

	test('is silent when the reader of its output goes away', async () => {
		const pair = JSON.stringify({id: 'x'.repeat(5000), a: 'Five died.', b: 'Five died.'});
		const {code, stderr} = await crosscheck(['pairs', '-'], `${pair}\n`.repeat(300), 1);
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
	}, 30_000);

	test('ends at once on Ctrl-C and leaves neither a half-written file nor a folder behind', async () => {
		const line = 'Five passengers drowned on Monday when a ferry sank off Port Ellis, the harbour master said. ';
		const files = Object.fromEntries(
			Array.from({length: 60}, (_, index) => [`many/${index}.txt`, `Ferry ${index}\n\n${line.repeat(300)}\n`]),
		);
		const folder = caseFolder(files);
		const child = spawn(process.execPath, [join(built, 'cli.js'), 'many', '--html-output', 'report.html', '-q'], {
			cwd: folder,
			stdio: 'ignore',
		});
		const ended = new Promise<NodeJS.Signals | null>((resolve) =>
			child.on('close', (_code, signal) => resolve(signal)),
		);
		await setTimeout(1500);
		child.kill('SIGINT');
		expect(await ended).toBe('SIGINT');
		expect(readdirSync(folder)).toEqual(['many']);
	}, 30_000);
});

test('a built watch ends on Ctrl-C with what it was given, though its input is still open', async () => {
	const folder = caseFolder({});
	const child = spawn(process.execPath, [join(built, 'cli.js'), 'archive', 'watch', '-', '-q'], {cwd: folder});
	const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
	for (const count of ['Five', 'Seven']) {
		const text = `${count} passengers drowned on Monday when the ferry Aurora sank off Port Ellis.`;
		child.stdin.write(`${JSON.stringify({title: 'Ferry sinks off Port Ellis', outlet: count, text})}\n`);
	}
	await once(child.stdout, 'data');
	child.kill('SIGINT');
	expect(await ended).toBe(0);
	const status = spawnSync(process.execPath, [join(built, 'cli.js'), 'archive', 'status'], {
		cwd: folder,
		encoding: 'utf8',
	});
	expect(status.stdout).toContain('2 compared, 0 to extract, 0 to group, 0 to compare, 0 failed');
}, 60_000);

describeOnServer('a built worker', (_server, {newName}) => {
	test('ends with 0 when it is asked to end', async () => {
		const words = [join(built, 'cli.js'), 'worker', '--store', newName()];
		const child = spawn(process.execPath, words, {stdio: ['ignore', 'ignore', 'pipe']});
		const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
		await once(child.stderr, 'data');
		child.kill('SIGTERM');
		expect(await ended).toBe(0);
	}, 60_000);
});
