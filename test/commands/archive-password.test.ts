import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {afterAll, expect, test} from '@jest/globals';
import {describeOnServer} from '../support/archive-stores.ts';
import type {Outcome} from '../support/run-crosscheck.ts';
import {crosscheckProgram} from '../support/threads.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-password-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** A home folder with a file of passwords. */
function homeWith(name: string, lines: string): string {
	const home = join(folder, name);
	mkdirSync(home);
	writeFileSync(join(home, '.pgpass'), lines, {mode: 0o600});
	return home;
}

/** Runs the program as people do, with this environment alone. */
async function crosscheck(words: readonly string[], env: Record<string, string>): Promise<Outcome> {
	const all = [fileURLToPath(crosscheckProgram), ...words];
	const running = promisify(execFile)(process.execPath, all, {env: {PATH: process.env['PATH'], ...env}});
	return running.then(
		({stdout, stderr}) => ({exitCode: 0, stdout, stderr}),
		({code, stdout, stderr}) => ({exitCode: Number(code), stdout: String(stdout), stderr: String(stderr)}),
	);
}

describeOnServer('an archive on a server that asks for passwords', (server, {newName}) => {
	const [empty, full] = [
		homeWith('empty', ''),
		homeWith('full', '127.0.0.1:*:*:ada:of no use\n*:*:*:bea:s:e\\:cret\n'),
	];
	const password = 's:e:cret';
	let isAsking = false;
	const database = (user: string): string => {
		if (!isAsking) server().askForPassword('bea', password);
		isAsking = true;
		const address = new URL(newName());
		address.username = user;
		return address.href;
	};

	test.each([
		{where: 'the environment names', env: {HOME: empty, PGPASSWORD: password}},
		{where: 'the file of passwords has', env: {HOME: full}},
	])(
		'is opened and worked on with the one that $where, without a word on it',
		async ({env}) => {
			const store = database('bea');
			expect(await crosscheck(['archive', 'status', '--store', store], env)).toMatchObject({exitCode: 0, stderr: ''});
			expect(await crosscheck(['worker', '--store', store, '--until-done', '-q'], env)).toEqual({
				exitCode: 0,
				stdout: '',
				stderr: '',
			});
		},
		60_000,
	);

	test.each([
		{what: 'nobody names one', user: 'bea', env: {HOME: empty}, line: 'the server asks for a password; put it into'},
		{
			what: 'it is another',
			user: 'bea',
			env: {HOME: full, PGPASSWORD: 'other'},
			line: 'password authentication failed',
		},
		{what: 'the file has that of another', user: 'ada', env: {HOME: empty}, line: 'the server asks for a password'},
	])(
		'is not opened where $what, and says so in one line',
		async ({user, env, line}) => {
			const store = database(user);
			for (const words of [['archive', 'status'], ['worker']]) {
				const {exitCode, stdout, stderr} = await crosscheck([...words, '--store', store], env);
				expect({exitCode, stdout, lines: stderr.split('\n').length}).toEqual({exitCode: 2, stdout: '', lines: 2});
				expect(stderr).toContain(`crosscheck: --store ${store}: ${line}`);
			}
		},
		60_000,
	);
});
