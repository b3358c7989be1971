import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

async function* typed(words: string): AsyncGenerator<Uint8Array> {
	yield Buffer.from(words);
}

describe('add-user', () => {
	test('prints the password that it makes, and keeps only its hash', async () => {
		const cwd = caseFolder({});
		const {exitCode, stdout, stderr} = await runCrosscheck(
			['add-user', 'Ada Desk', '--auth', 'accounts.jsonl', '--role', 'editor'],
			cwd,
		);
		const file = join(cwd, 'accounts.jsonl');
		expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: 'crosscheck: accounts.jsonl: Ada Desk is an editor\n'});
		expect(stdout).toMatch(/^\S{24}\n$/u);
		expect(readFileSync(file, 'utf8')).toMatch(/^\{"name":"Ada Desk","role":"editor","password":"scrypt\$/u);
		expect(readFileSync(file, 'utf8')).not.toContain(stdout.trim());
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	test('puts a new role and password in the place of the old', async () => {
		const cwd = caseFolder({});
		const words = ['add-user', 'Ada', '--auth', 'accounts.jsonl', '--password-stdin'];
		await runCrosscheck(words, cwd, {stdin: typed('first password\n')});
		await runCrosscheck([...words, '--role', 'reviewer'], cwd, {stdin: typed('other password\n')});
		const lines = readFileSync(join(cwd, 'accounts.jsonl'), 'utf8').trimEnd().split('\n');
		expect(lines).toEqual([expect.stringContaining('"role":"reviewer"')]);
	});

	test.each([
		['.', '--auth .: cannot be read (EISDIR)'],
		['none/accounts.jsonl', '--auth none/accounts.jsonl: no such folder; make it first'],
		['old.jsonl', 'old.jsonl:1: no account; crosscheck add-user writes such lines'],
	])('says in one line why nobody can be added to %s', async (file, message) => {
		const cwd = caseFolder({'old.jsonl': 'Ada:secret\n'});
		const {exitCode, stderr, stdout} = await runCrosscheck(['add-user', 'Ada', '--auth', file], cwd);
		expect({exitCode, stderr, stdout}).toEqual({exitCode: 2, stderr: `crosscheck: ${message}\n`, stdout: ''});
	});

	test.each([
		[['add-user', '--auth', 'a'], 'add-user takes one name'],
		[['add-user', 'Ada'], 'add-user needs --auth FILE'],
		[['add-user', 'Ada', '--auth', '-'], 'add-user needs --auth FILE'],
		[['add-user', 'Ada', '--auth', 'a', '--role', 'king'], '--role cannot be "king"'],
		[['add-user', 'Ada', '--auth', 'a', '--password-stdin'], 'fewer than 10 letters'],
	])('says what is missing: %j', async (words, message) => {
		const {exitCode, stderr} = await runCrosscheck(words, caseFolder({}), {stdin: typed('short\n')});
		expect(exitCode).toBe(2);
		expect(stderr).toContain(message);
	});
});
