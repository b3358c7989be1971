import {describe, expect, test} from '@jest/globals';
import {newAccount, newPassword, parseAccounts} from '../../src/review/accounts.ts';
import {everybody, openWithAccounts, testPassword as password} from '../support/review-accounts.ts';

describe('accounts', () => {
	test('let in who knows the password, and keep all others at the door', async () => {
		const {login, get} = await openWithAccounts();
		expect((await get('/')).status).toBe(403);
		expect(await (await get('/f/c0ffee')).text()).toContain('Sign in');
		expect((await get('/assets/review.css')).status).toBe(200);
		expect((await login('editor', 'another password')).status).toBe(403);
		expect((await login('nobody')).status).toBe(403);
		const answer = await login('editor');
		expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; Secure; SameSite=Strict/u);
		const page = await get('/', answer.headers.get('set-cookie')?.split(';')[0]);
		expect(await page.text()).toMatch(/You are <b>editor<\/b>/u);
	});

	test('give their names to decisions; nobody takes another', async () => {
		const {cookieOf, send, workspace} = await openWithAccounts();
		const cookie = await cookieOf('reviewer');
		await send('/person', {person: 'editor'}, cookie);
		await send('/f/c0ffee', {deed: 'confirm'}, `${cookie}; crosscheck-person=editor`);
		expect(workspace.now().log.events).toEqual([expect.objectContaining({by: 'reviewer', type: 'confirm'})]);
	});

	test('that are taken away, or given another password, are out at once', async () => {
		const {accounts, cookieOf, get} = await openWithAccounts();
		const [one, other] = [await cookieOf('viewer'), await cookieOf('editor')];
		accounts.splice(0, 1);
		accounts[1] = await newAccount('editor', 'editor', 'another password');
		expect((await get('/', one)).status).toBe(403);
		expect((await get('/', other)).status).toBe(403);
	});

	test.each([
		['/f/c0ffee?relation=conflict', '/f/c0ffee?relation=conflict'],
		['//evil.example/f/c0ffee', '/'],
		['https://evil.example/', '/'],
		['javascript:alert(1)', '/'],
		['/\\evil.example', '/'],
	])('lead on to the page that was asked for, on this server alone: %s', async (to, location) => {
		const {send} = await openWithAccounts();
		expect((await send('/login', {name: 'viewer', password, to})).headers.get('location')).toBe(location);
	});

	test('are asked for where a page is asked for, which is kept over a wrong password', async () => {
		const {get, send} = await openWithAccounts();
		const to = '<input type="hidden" name="to" value="/f/c0ffee?relation=conflict"/>';
		expect(await (await get('/f/c0ffee?relation=conflict')).text()).toContain(to);
		const again = await send('/login', {name: 'viewer', password: 'wrong', to: '/f/c0ffee?relation=conflict'});
		expect(await again.text()).toContain(to);
	});

	test('that are taken away are told nothing more', async () => {
		const {accounts, cookieOf, get, workspace} = await openWithAccounts();
		const reader = (await get('/news', await cookieOf('viewer'))).body?.getReader();
		expect((await reader?.read())?.done).toBe(false);
		accounts.splice(0, 1);
		await workspace.compareAgain();
		expect(await reader?.read()).toMatchObject({done: true});
	});

	test('sign out, and are signed out after a working day', async () => {
		const {cookieOf, get, send, pass} = await openWithAccounts();
		const [one, other] = [await cookieOf('editor'), await cookieOf('editor')];
		await send('/logout', {}, one);
		expect((await get('/', one)).status).toBe(403);
		expect((await get('/', other)).status).toBe(200);
		pass(12 * 60 * 60 * 1000);
		expect((await get('/', other)).status).toBe(403);
	});

	test('cannot be guessed: after five wrong passwords even the right one waits', async () => {
		const {login, pass} = await openWithAccounts();
		for (let time = 0; time < 5; time++) expect((await login('editor', `wrong ${time}`)).status).toBe(403);
		const barred = await login('editor');
		expect([barred.status, barred.headers.get('retry-after')]).toEqual([429, '900']);
		expect((await login('viewer')).status).toBe(303);
		expect((await login('editor', password, '10.0.0.2')).status).toBe(303);
		pass(15 * 60 * 1000);
		expect((await login('editor')).status).toBe(303);
	});

	test('cannot be guessed by many tries at once', async () => {
		const {login} = await openWithAccounts();
		const answers = await Promise.all(Array.from({length: 12}, async (_, time) => login('editor', `wrong ${time}`)));
		expect(answers.filter(({status}) => status === 403)).toHaveLength(5);
	});
});

describe('the file of accounts', () => {
	test('holds no password and is read back as it was written', () => {
		const text = everybody.map((account) => `${JSON.stringify(account)}\n`).join('');
		expect(text).not.toContain(password);
		expect(parseAccounts(text, 'accounts.jsonl')).toEqual(everybody);
	});

	test.each([
		'{',
		'null',
		'{"name": "x", "role": "king", "password": ""}',
		JSON.stringify({...everybody[0], password: 'clear'}),
	])('with a line that is none is an error in one line: %s', (line) => {
		expect(() => parseAccounts(`\n${line}\n`, 'accounts.jsonl')).toThrow('accounts.jsonl:2: no account');
	});

	test('a password that is made is another each time', () => {
		const made = Array.from({length: 50}, newPassword);
		expect(new Set(made).size).toBe(50);
		for (const one of made) expect(one).toMatch(/^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}$/u);
	});
});
