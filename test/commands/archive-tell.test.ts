import {execFile, spawn} from 'node:child_process';
import {createHmac} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, openSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer, type IncomingHttpHeaders} from 'node:http';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {afterEach, describe, expect, test} from '@jest/globals';
import {openStore} from '../../src/archive/open-store.ts';
import {openSqlite} from '../../src/archive/sqlite/open.ts';
import {openPostgres} from '../../src/archive/postgres.ts';
import {describeEachStore, describeOnServer} from '../support/archive-stores.ts';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';
import {crosscheckProgram} from '../support/threads.ts';

const key = Buffer.alloc(32, 'k');
const secret = `whsec_${key.toString('base64')}\n`;

function report(count: string): string {
	return `Ferry sinks off Port Ellis\n\n${count} passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n`;
}

function files(...counts: readonly string[]): Record<string, string> {
	return Object.fromEntries([
		['secret', secret],
		...counts.map((count) => [`in/${count.toLowerCase()}.txt`, report(count)] as const),
	]);
}

interface Sent {
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

const closing: (() => void)[] = [];
afterEach(() => {
	for (const close of closing.splice(0)) close();
});

/** A desk on the loopback that answers with each of these in turn, the last one from then on; 0 is no answer at all. */
async function desk(...answers: readonly number[]) {
	const sent: Sent[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.setEncoding('utf8');
		request.on('data', (chunk: string) => (body += chunk));
		request.on('end', () => {
			const answer = answers[Math.min(sent.length, answers.length - 1)] ?? 200;
			sent.push({headers: request.headers, body});
			if (answer !== 0) response.writeHead(answer).end();
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const close = (): void => {
		server.closeAllConnections();
		server.close();
	};
	closing.push(close);
	return {sent, close, url: `http://127.0.0.1:${port}/hook?token=hidden`, origin: `http://127.0.0.1:${port}`};
}

/** Checks that a message is signed, and yields the change that it tells. */
function changeIn({headers, body}: Sent): string {
	const [id, timestamp] = [headers['webhook-id'], headers['webhook-timestamp']].map(String);
	const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
	expect(headers['webhook-signature']).toBe(`v1,${signature}`);
	const record: {readonly change: string; readonly finding: {readonly relation: string}} = JSON.parse(body);
	expect(schemaFaults('archive-line', record)).toEqual([]);
	return `${record.change} ${record.finding.relation}`;
}

function hook(url: string): string[] {
	return ['--webhook', url, '--webhook-secret-file', 'secret'];
}

async function statusOf(store: string, cwd: string): Promise<{readonly receivers: readonly object[]}> {
	const {stdout} = await runCrosscheck(['archive', 'status', '--store', store, '--format', 'json'], cwd);
	expect(schemaFaults('archive', JSON.parse(stdout))).toEqual([]);
	return JSON.parse(stdout);
}

/** Titles of the entries of a feed. */
function titlesIn(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(/<entry>[^]*?<title>(.*?)<\/title>/gu)].map(([, title = '']) => title);
}

describeEachStore('an archive', ({newName}) => {
	test('tells a webhook each change once, and a feed', async () => {
		const cwd = caseFolder(files('Five', 'Seven'));
		const {sent, url} = await desk(204);
		const add = async (): Promise<object> =>
			runCrosscheck(['archive', 'add', 'in', '--store', store, '-q', ...hook(url), '--atom', 'news.atom'], cwd);
		const store = newName();
		expect(await add()).toMatchObject({exitCode: 1, stderr: ''});
		expect(sent.map(changeIn)).toEqual(['new conflict']);
		expect(titlesIn(join(cwd, 'news.atom'))).toHaveLength(1);
		const feed = readFileSync(join(cwd, 'news.atom'), 'utf8');
		expect(await add()).toMatchObject({exitCode: 0, stderr: ''});
		expect(readFileSync(join(cwd, 'news.atom'), 'utf8')).toBe(feed);
		writeFileSync(join(cwd, 'in/nine.txt'), report('Nine'));
		await add();
		expect(sent.map(changeIn)).toEqual(['new conflict', 'changed conflict']);
		expect(titlesIn(join(cwd, 'news.atom'))).toEqual([expect.stringMatching(/^changed: .*Nine/u), expect.anything()]);
		expect(feed).toContain(`urn:uuid:${String(sent[0]?.headers['webhook-id'])}`);
	}, 60_000);

	test('tells again what a killed program was telling', async () => {
		const cwd = caseFolder(files('Five', 'Seven'));
		const store = newName();
		const {sent, url, origin} = await desk(0, 200);
		const words = ['archive', 'watch', 'in', '--store', store, ...hook(url)];
		const child = spawn(process.execPath, [fileURLToPath(crosscheckProgram), ...words], {cwd, stdio: 'ignore'});
		while (sent.length === 0 && child.exitCode === null) await setTimeout(20);
		child.kill('SIGKILL');
		await once(child, 'close');
		expect((await statusOf(store, cwd)).receivers).toEqual([{origin, waiting: 1}]);
		const {database} = await (store.startsWith('postgres:') ? openPostgres(store) : openSqlite(store, store));
		// As if the time had passed in which nobody else is given what is being told.
		await database.updateTable('outbox').set({due: '2020-01-01T00:00:00.000Z'}).execute();
		await database.destroy();
		expect(await runCrosscheck(['archive', 'tell', '--store', store, ...hook(url)], cwd)).toMatchObject({exitCode: 0});
		expect(sent.map(changeIn)).toEqual(['new conflict', 'new conflict']);
		expect(sent[1]?.headers['webhook-id']).toBe(sent[0]?.headers['webhook-id']);
		expect((await statusOf(store, cwd)).receivers).toEqual([{origin, waiting: 0}]);
	}, 60_000);
});

describeOnServer('an archive whose server is killed and started again', (server, {newName}) => {
	test('is told on beside workers, until it is asked to end', async () => {
		const cwd = caseFolder(files('Five', 'Seven'));
		const {sent, url} = await desk(204);
		const [store, errors] = [newName(), join(cwd, 'errors')];
		const words = ['archive', 'tell', '--follow', '--store', store, ...hook(url), '--atom', 'news.atom'];
		const program = fileURLToPath(crosscheckProgram);
		const child = spawn(process.execPath, [program, ...words], {
			cwd,
			stdio: ['ignore', 'ignore', openSync(errors, 'w')],
		});
		closing.push(() => child.kill());
		const closed = once(child, 'close');
		const until = async (isTrue: () => boolean): Promise<void> => {
			while (!isTrue() && child.exitCode === null) await setTimeout(20);
		};
		await until(() => readFileSync(errors, 'utf8').includes('Ctrl-C ends'));
		const add = async (): Promise<void> => {
			await runCrosscheck(['archive', 'add', 'in', '--store', store, '-q', '--queue'], cwd);
			await promisify(execFile)(process.execPath, [program, 'worker', '--store', store, '--until-done', '-q'], {cwd});
		};
		await add();
		await until(() => sent.length > 0 && titlesIn(join(cwd, 'news.atom')).length > 0);
		server().kill();
		await until(() => readFileSync(errors, 'utf8').includes('waiting for the database'));
		server().start();
		writeFileSync(join(cwd, 'in/nine.txt'), report('Nine'));
		await add();
		await until(() => sent.length > 1 && titlesIn(join(cwd, 'news.atom')).length > 1);
		child.kill('SIGTERM');
		expect(await closed).toEqual([0, null]);
		expect(sent.map(changeIn)).toEqual(['new conflict', 'changed conflict']);
		const [first, second, third, ...more] = readFileSync(errors, 'utf8').split('\n');
		expect([first, third, more]).toEqual([
			`crosscheck: telling what changes in ${store}; Ctrl-C ends`,
			'crosscheck: the database answers again',
			[''],
		]);
		expect(second).toMatch(/^crosscheck: waiting for the database: /u);
	}, 120_000);
});

describe('crosscheck archive', () => {
	test('tells a webhook that was away what it missed, under the same ids', async () => {
		const cwd = caseFolder(files('Five', 'Seven'));
		const store = 'news.db';
		const {sent, url, origin} = await desk(503);
		const add = await runCrosscheck(['archive', 'add', 'in', '--store', store, '-q', '--strict', ...hook(url)], cwd);
		expect(add).toMatchObject({exitCode: 2, stdout: expect.stringContaining('new')});
		expect(add.stderr).toBe(
			`crosscheck: ${origin} is not told: the server answers 503 Service Unavailable; trying again\n` +
				`crosscheck: ${origin} was not told all that changed; the next run tells what waits\n`,
		);
		expect(sent).toHaveLength(5);
		expect(new Set(sent.map(({headers}) => headers['webhook-id'])).size).toBe(1);
		expect((await statusOf(store, cwd)).receivers).toEqual([
			{origin, waiting: 1, failure: 'the server answers 503 Service Unavailable'},
		]);
	}, 60_000);

	test('tells a webhook while it watches, also what another program has changed, after a failure too', async () => {
		const cwd = caseFolder({...files('Five', 'Seven'), 'more/nine.txt': report('Nine')});
		const {sent, url} = await desk(500, 200);
		const words = ['archive', 'watch', 'in', '--store', 'news.db', ...hook(url), '--atom', 'news.atom'];
		const child = spawn(process.execPath, [fileURLToPath(crosscheckProgram), ...words], {cwd, stdio: 'ignore'});
		const closed = once(child, 'close');
		while (sent.length < 2 && child.exitCode === null) await setTimeout(20);
		await runCrosscheck(['archive', 'add', 'more', '--store', 'news.db'], cwd);
		while ((sent.length < 3 || titlesIn(join(cwd, 'news.atom')).length < 2) && child.exitCode === null)
			await setTimeout(20);
		child.kill('SIGTERM');
		expect(await closed).toEqual([0, null]);
		expect(sent.map(changeIn)).toEqual(['new conflict', 'new conflict', 'changed conflict']);
		const store = await openStore(join(cwd, 'news.db'), '/');
		expect(await store.changes.receivers()).toMatchObject([{waiting: 0}]);
		await store.close();
	}, 60_000);

	test.each([
		{words: ['tell'], line: 'archive tell needs --atom FILE, or --webhook URL with --webhook-secret-file FILE'},
		{words: ['tell', 'in', '--atom', 'a'], line: 'archive tell takes no words'},
		{words: ['tell', '--webhook', 'https://desk.example'], line: '--webhook needs --webhook-secret-file FILE'},
		{words: ['tell', '--webhook-secret-file', 'secret'], line: '--webhook-secret-file goes with --webhook URL'},
		{words: ['tell', ...hook('ftp://desk.example')], line: '--webhook: is no address of the web'},
		{words: ['tell', ...hook('http://ada:pass@desk.example')], line: '--webhook: takes no name or password'},
		{
			words: ['tell', '--webhook', 'https://desk.example', '--webhook-secret-file', 'none'],
			line: '--webhook-secret-file none: no such file; make one: echo',
		},
		{
			words: ['tell', '--webhook', 'https://desk.example', '--webhook-secret-file', 'in/five.txt'],
			line: '--webhook-secret-file in/five.txt: holds no secret of 24 bytes or more; make one: echo',
		},
		{words: ['tell', '--atom', '-'], line: '--atom -: name a file'},
		{words: ['tell', '--atom', 'none/a'], line: '--atom none/a: no such folder; make it first'},
		{words: ['add', 'in', '--atom', 'in/a.xml'], line: '--atom in/a.xml: would be read as an article of in; name'},
		{words: ['watch', '.', '--atom', 'a.xml'], line: '--atom a.xml: would be read as an article of .; name'},
		{words: ['watch', 'in/a.xml', '--atom', 'in/a.xml'], line: 'no such file or folder: in/a.xml'},
		{words: ['add', 'in', '--queue', '--atom', 'a'], line: '--queue leaves the work to workers'},
	])('ends with 2 and one line for "$words"', async ({words, line}) => {
		const cwd = caseFolder(files('Five'));
		const {exitCode, stdout, stderr} = await runCrosscheck(['archive', ...words], cwd);
		expect({exitCode, stdout, lines: stderr.split('\n').length}).toEqual({exitCode: 2, stdout: '', lines: 2});
		expect(stderr).toContain(`crosscheck: ${line}`);
		expect(stderr).not.toContain('pass@');
		expect(existsSync(join(cwd, 'in/a.xml'))).toBe(false);
	});
});
