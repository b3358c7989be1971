import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:https';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {afterAll, expect, test} from '@jest/globals';
import {describeOnServer} from '../support/archive-stores.ts';
import {caseFolder} from '../support/case-folder.ts';
import {makeCertificates} from '../support/certificates.ts';
import type {Outcome} from '../support/run-crosscheck.ts';
import {crosscheckProgram} from '../support/threads.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-tls-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function report(count: string): string {
	return `Ferry sinks off Port Ellis\n\n${count} passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n`;
}

const files = {'in/five.txt': report('Five'), 'in/seven.txt': report('Seven')};

/** Runs the program as people do, with more in its environment. */
async function crosscheck(words: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Outcome> {
	const all = [fileURLToPath(crosscheckProgram), ...words];
	const running = promisify(execFile)(process.execPath, all, {cwd, env: {...process.env, ...env}});
	return running.then(
		({stdout, stderr}) => ({exitCode: 0, stdout, stderr}),
		({code, stdout, stderr}) => ({exitCode: Number(code), stdout: String(stdout), stderr: String(stderr)}),
	);
}

/** The address of a database with the parameters that say how its server is trusted. */
function trusting(address: string, parameters: Record<string, string>, host = '127.0.0.1'): string {
	const url = new URL(address);
	url.hostname = host;
	for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
	return url.href;
}

describeOnServer('an archive on a server that takes encrypted connections alone', (server, {newName}) => {
	let database: string | undefined;
	const [own, other] = [makeCertificates(folder, 'own'), makeCertificates(folder, 'other')];
	const address = (): string => {
		if (database === undefined) {
			database = newName();
			server().encrypt(own);
		}
		return database;
	};

	test.each([
		{what: 'whose authority is named', parameters: {sslmode: 'verify-full', sslrootcert: own.authority}},
		{
			what: 'of another name, where only the authority is asked for',
			host: 'localhost',
			parameters: {sslmode: 'verify-ca', sslrootcert: own.authority},
		},
		{what: 'of nobody knows whom, where that is not asked for', parameters: {sslmode: 'require'}},
	])(
		'is opened on one $what',
		async ({parameters, host}) => {
			const store = trusting(address(), parameters, host);
			expect(await crosscheck(['archive', 'status', '--store', store], folder)).toMatchObject({
				exitCode: 0,
				stderr: '',
			});
		},
		60_000,
	);

	test('is worked on by workers over such a connection', async () => {
		const store = trusting(address(), {sslmode: 'verify-full', sslrootcert: own.authority});
		const cwd = caseFolder(files);
		await crosscheck(['archive', 'add', 'in', '--store', store, '--queue'], cwd);
		const {exitCode, stdout} = await crosscheck(['worker', '--store', store, '--until-done', '-q'], cwd);
		expect({exitCode, stdout}).toEqual({exitCode: 0, stdout: expect.stringContaining('counts differ')});
	}, 60_000);

	const unknown = 'an authority vouches for the server that is not known here; name the file of its certificate';
	test.each([
		{what: 'of an authority that nobody named', parameters: {sslmode: 'verify-full'}, line: unknown},
		{
			what: 'of another authority',
			parameters: {sslmode: 'verify-full', sslrootcert: other.authority},
			line: unknown,
		},
		{
			what: 'of another name',
			host: 'localhost',
			parameters: {sslmode: 'verify-full', sslrootcert: own.authority},
			line: "Hostname/IP does not match certificate's altnames",
		},
		{what: 'that is not to be encrypted', parameters: {sslmode: 'disable'}, line: 'no encryption'},
		{
			what: 'whose authority is in no file',
			parameters: {sslmode: 'verify-full', sslrootcert: 'none.pem'},
			line: 'no such file',
		},
	])(
		'is not opened on one $what',
		async ({parameters, host, line}) => {
			const store = trusting(address(), parameters, host);
			const {exitCode, stdout, stderr} = await crosscheck(['archive', 'status', '--store', store], folder);
			expect({exitCode, stdout, lines: stderr.split('\n').length}).toEqual({exitCode: 2, stdout: '', lines: 2});
			expect(stderr).toContain('crosscheck: --store postgres://');
			expect(stderr).toContain(line);
		},
		60_000,
	);

	test('tells a webhook whose authority is known, and says why it tells no other', async () => {
		const sent: string[] = [];
		const desk = createServer(
			{cert: readFileSync(own.certificate), key: readFileSync(own.key)},
			(request, response) => {
				sent.push(String(request.headers['webhook-id']));
				request.resume();
				response.writeHead(204).end();
			},
		);
		desk.listen(0, '127.0.0.1');
		await once(desk, 'listening');
		const bound = desk.address();
		const origin = `https://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
		const cwd = caseFolder({...files, secret: `whsec_${Buffer.alloc(32, 'k').toString('base64')}\n`});
		const hook = ['--store', 'news.db', '--webhook', `${origin}/changes`, '--webhook-secret-file', 'secret'];
		const untold = await crosscheck(['archive', 'add', 'in', '-q', ...hook], cwd);
		expect([untold.exitCode, untold.stderr]).toEqual([
			1,
			`crosscheck: ${origin} is not told: an authority vouches for it that is not known here; name the file of its ` +
				'certificate in NODE_EXTRA_CA_CERTS; trying again\n' +
				`crosscheck: ${origin} was not told all that changed; the next run tells what waits\n`,
		]);
		expect(sent).toEqual([]);
		const told = await crosscheck(['archive', 'tell', ...hook], cwd, {NODE_EXTRA_CA_CERTS: own.authority});
		expect(told).toEqual({exitCode: 0, stdout: '', stderr: ''});
		expect(sent).toHaveLength(1);
		desk.close();
	}, 90_000);
});
