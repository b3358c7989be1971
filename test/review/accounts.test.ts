import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/model/index.ts';
import {type Account, newAccount, newPassword, parseAccounts} from '../../src/review/accounts.ts';
import {reviewApp} from '../../src/review/app.ts';
import {countAttempts} from '../../src/review/attempts.ts';
import {accountDoor} from '../../src/review/door.tsx';
import type {Role} from '../../src/review/roles.ts';
import {hiddenFields} from '../support/hidden-fields.ts';
import {openReview, testHost, testOptions} from '../support/review.ts';
import {sampleReport} from '../support/sample-report.ts';

const origin = `http://${testHost}`;
const password = 'a long password';
const everybody = await Promise.all(
	(['viewer', 'reviewer', 'editor'] as const).map(async (role) => newAccount(role, role, password)),
);

/** The sample without its first finding. */
const withoutFirst: Report = {
	...sampleReport,
	stories: sampleReport.stories.map((story) => ({...story, findings: story.findings.slice(1)})),
};

/** A page that asks for accounts, with a clock that a test can move. */
async function open(accounts: Account[] = [...everybody]) {
	let report = sampleReport;
	const {workspace} = await openReview(() => report);
	let time = 0;
	const now = (): number => time;
	const door = accountDoor({
		accounts: async () => accounts,
		attempts: countAttempts(now),
		addressOf: (context) => context.req.header('x-test-address') ?? '',
		isSecure: true,
		now,
	});
	const app = reviewApp(workspace, {...testOptions(door), origins: [origin]});
	const send = async (path: string, fields: Record<string, string>, cookie = '', address = '10.0.0.1') => {
		const body = new URLSearchParams(fields).toString();
		const headers = {
			Host: testHost,
			Origin: origin,
			Cookie: cookie,
			'Content-Type': 'application/x-www-form-urlencoded',
			'Content-Length': String(body.length),
			'X-Test-Address': address,
		};
		return app.request(`${origin}${path}`, {method: 'POST', headers, body});
	};
	return {
		workspace,
		accounts,
		/** What the next comparison finds. */
		show: (next: Report) => (report = next),
		send,
		login: async (name: string, secret = password, address = '10.0.0.1') =>
			send('/login', {name, password: secret}, '', address),
		cookieOf: async (role: Role) =>
			(await send('/login', {name: role, password})).headers.get('set-cookie')?.split(';')[0] ?? '',
		get: async (path: string, cookie = '') =>
			app.request(`${origin}${path}`, {headers: {Host: testHost, Cookie: cookie}}),
		pass: (milliseconds: number) => (time += milliseconds),
	};
}

describe('accounts', () => {
	test('let in who knows the password, and keep all others at the door', async () => {
		const {login, get} = await open();
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
		const {cookieOf, send, workspace} = await open();
		const cookie = await cookieOf('reviewer');
		await send('/person', {person: 'editor'}, cookie);
		await send('/f/c0ffee', {deed: 'confirm'}, `${cookie}; crosscheck-person=editor`);
		expect(workspace.now().log.events).toEqual([expect.objectContaining({by: 'reviewer', type: 'confirm'})]);
	});

	test('that are taken away, or given another password, are out at once', async () => {
		const {accounts, cookieOf, get} = await open();
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
		const {send} = await open();
		expect((await send('/login', {name: 'viewer', password, to})).headers.get('location')).toBe(location);
	});

	test('are asked for where a page is asked for, which is kept over a wrong password', async () => {
		const {get, send} = await open();
		const to = '<input type="hidden" name="to" value="/f/c0ffee?relation=conflict"/>';
		expect(await (await get('/f/c0ffee?relation=conflict')).text()).toContain(to);
		const again = await send('/login', {name: 'viewer', password: 'wrong', to: '/f/c0ffee?relation=conflict'});
		expect(await again.text()).toContain(to);
	});

	test('that are taken away are told nothing more', async () => {
		const {accounts, cookieOf, get, workspace} = await open();
		const reader = (await get('/news', await cookieOf('viewer'))).body?.getReader();
		expect((await reader?.read())?.done).toBe(false);
		accounts.splice(0, 1);
		await workspace.compareAgain();
		expect(await reader?.read()).toMatchObject({done: true});
	});

	test('sign out, and are signed out after a working day', async () => {
		const {cookieOf, get, send, pass} = await open();
		const [one, other] = [await cookieOf('editor'), await cookieOf('editor')];
		await send('/logout', {}, one);
		expect((await get('/', one)).status).toBe(403);
		expect((await get('/', other)).status).toBe(200);
		pass(12 * 60 * 60 * 1000);
		expect((await get('/', other)).status).toBe(403);
	});

	test('cannot be guessed: after five wrong passwords even the right one waits', async () => {
		const {login, pass} = await open();
		for (let time = 0; time < 5; time++) expect((await login('editor', `wrong ${time}`)).status).toBe(403);
		const barred = await login('editor');
		expect([barred.status, barred.headers.get('retry-after')]).toEqual([429, '900']);
		expect((await login('viewer')).status).toBe(303);
		expect((await login('editor', password, '10.0.0.2')).status).toBe(303);
		pass(15 * 60 * 1000);
		expect((await login('editor')).status).toBe(303);
	});

	test('cannot be guessed by many tries at once', async () => {
		const {login} = await open();
		const answers = await Promise.all(Array.from({length: 12}, async (_, time) => login('editor', `wrong ${time}`)));
		expect(answers.filter(({status}) => status === 403)).toHaveLength(5);
	});
});

describe('roles', () => {
	test.each<[Role, string, number]>([
		['viewer', 'confirm', 422],
		['viewer', 'comment', 422],
		['reviewer', 'confirm', 303],
		['reviewer', 'comment', 303],
		['reviewer', 'resolve', 422],
		['editor', 'resolve', 303],
	])('a %s who sends “%s” is answered %d', async (role, deed, status) => {
		const {cookieOf, send, workspace} = await open();
		const answer = await send('/f/c0ffee', {deed, note: 'words'}, await cookieOf(role));
		expect(answer.status).toBe(status);
		expect(workspace.now().log.events).toHaveLength(status === 303 ? 1 : 0);
	});

	test.each(['confirm', 'reopen', 'undo', 'dismiss'])(
		'a reviewer does not “%s” what an editor resolved, but may speak of it',
		async (deed) => {
			const {cookieOf, send, workspace} = await open();
			await send('/f/c0ffee', {deed: 'resolve'}, await cookieOf('editor'));
			const cookie = await cookieOf('reviewer');
			const answer = await send('/f/c0ffee', {deed, reason: 'rounding'}, cookie);
			expect(answer.status).toBe(422);
			expect(await answer.text()).toContain('only an editor resolves');
			expect((await send('/f/c0ffee', {deed: 'comment', note: 'really?'}, cookie)).status).toBe(303);
			expect(workspace.now().log.events.map(({type}) => type)).toEqual(['resolve', 'comment']);
		},
	);

	test('a reviewer takes back no decision by the form of corrections', async () => {
		const {cookieOf, send, workspace} = await open();
		await send('/f/c0ffee', {deed: 'resolve'}, await cookieOf('editor'));
		const [event] = workspace.now().log.events;
		const answer = await send('/correct', {deed: 'undo', event: event?.id ?? ''}, await cookieOf('reviewer'));
		expect(answer.status).toBe(422);
		expect(workspace.now().log.events.map(({type}) => type)).toEqual(['resolve']);
	});

	test('a viewer puts nothing right, dismisses no list and is shown no button for it', async () => {
		const {cookieOf, send, get, workspace} = await open();
		const cookie = await cookieOf('viewer');
		expect((await send('/correct', {deed: 'outlet', articleA: 'gazette.txt', outlet: 'Mine'}, cookie)).status).toBe(
			422,
		);
		const list = await hiddenFields(async (path) => get(path, await cookieOf('editor')), '/', '/bulk');
		await send('/bulk', {...list, deed: 'dismiss', reason: 'rounding'}, cookie);
		expect(workspace.now().log.events).toEqual([]);
		expect(await (await get('/f/c0ffee', cookie)).text()).not.toContain('data-deed');
		expect(await (await get('/', cookie)).text()).not.toContain('Dismiss all');
	});
});

function inRole(account: Account | undefined, role: Role): Account[] {
	return account ? [{...account, role}] : [];
}

describe('who has another role than when he decided', () => {
	test('takes nothing back as a viewer', async () => {
		const {accounts, cookieOf, send, workspace} = await open();
		const cookie = await cookieOf('reviewer');
		await send('/f/c0ffee', {deed: 'confirm'}, cookie);
		accounts.splice(1, 1, ...inRole(accounts[1], 'viewer'));
		expect((await send('/undo', {}, cookie)).headers.get('location')).toContain('may+read+and+not+decide');
		expect(workspace.now().log.events).toHaveLength(1);
	});

	test('takes no resolve back as a reviewer', async () => {
		const {accounts, cookieOf, send, workspace} = await open();
		const cookie = await cookieOf('editor');
		await send('/f/c0ffee', {deed: 'resolve'}, cookie);
		accounts.splice(2, 1, ...inRole(accounts[2], 'reviewer'));
		expect((await send('/undo', {}, cookie)).headers.get('location')).toContain('only+an+editor+resolves');
		expect(workspace.now().log.events).toHaveLength(1);
	});
});

describe('what is taken back', () => {
	test('by a reviewer is nothing on a finding that an editor resolved since, nor what was done together with it', async () => {
		const {cookieOf, send, get, workspace} = await open();
		const cookie = await cookieOf('reviewer');
		const list = await hiddenFields(async (path) => get(path, cookie), '/', '/bulk');
		await send('/bulk', {...list, deed: 'dismiss', reason: 'duplicate'}, cookie);
		await send('/f/c0ffee', {deed: 'resolve'}, await cookieOf('editor'));
		expect((await send('/undo', {}, cookie)).headers.get('location')).toContain('only+an+editor+resolves');
		expect(workspace.now().log.events).toHaveLength(4);
	});

	test('by a reviewer is no reopening by which a finding would be resolved again', async () => {
		const {cookieOf, send, workspace} = await open();
		const [editor, reviewer] = [await cookieOf('editor'), await cookieOf('reviewer')];
		await send('/f/c0ffee', {deed: 'resolve'}, editor);
		await send('/f/c0ffee', {deed: 'reopen'}, editor);
		expect((await send('/f/c0ffee', {deed: 'undo'}, reviewer)).status).toBe(422);
		await send('/f/c0ffee', {deed: 'confirm'}, reviewer);
		expect((await send('/undo', {}, reviewer)).headers.get('location')).toContain('Taken+back');
		expect((await send('/f/c0ffee', {deed: 'undo'}, editor)).status).toBe(303);
		expect(workspace.now().findings[0]?.finding.decision?.status).toBe('resolved');
	});

	test('by a reviewer may be his comment on what an editor resolved', async () => {
		const {cookieOf, send, workspace} = await open();
		const cookie = await cookieOf('reviewer');
		await send('/f/c0ffee', {deed: 'resolve'}, await cookieOf('editor'));
		await send('/f/c0ffee', {deed: 'comment', note: 'really?'}, cookie);
		expect((await send('/undo', {}, cookie)).headers.get('location')).toContain('Taken+back');
		expect(workspace.now().log.events.map(({type}) => type)).toEqual(['resolve', 'comment', 'undo']);
	});

	test('by a reviewer is nothing on a finding that is gone and was resolved', async () => {
		const {cookieOf, send, workspace, show} = await open();
		const cookie = await cookieOf('reviewer');
		await send('/f/c0ffee', {deed: 'confirm'}, cookie);
		await send('/f/c0ffee', {deed: 'resolve'}, await cookieOf('editor'));
		show({...sampleReport, stories: []});
		await workspace.compareAgain();
		expect((await send('/undo', {}, cookie)).headers.get('location')).toContain('only+an+editor+resolves');
		expect(workspace.now().log.events).toHaveLength(2);
	});
});

describe('a decision whose finding is gone is given to another', () => {
	test.each<[Role, Record<string, string>, string]>([
		['viewer', {deed: 'confirm'}, 'may+read+and+not+decide'],
		['reviewer', {deed: 'resolve'}, 'only+an+editor+resolves'],
		['reviewer', {deed: 'confirm'}, 'was+given+to'],
		['editor', {deed: 'resolve'}, 'was+given+to'],
	])('by a %s where it is %j: %s', async (role, fields, words) => {
		const {cookieOf, send, workspace, show} = await open();
		await send('/f/c0ffee', fields, await cookieOf('editor'));
		show(withoutFirst);
		await workspace.compareAgain();
		const [orphan] = workspace.now().orphans;
		const answer = await send('/carry', {thread: orphan?.id ?? '', finding: 'facade'}, await cookieOf(role));
		expect(answer.headers.get('location')).toContain(words);
		expect(workspace.now().log.events).toHaveLength(words === 'was+given+to' ? 2 : 1);
	});
});

test('what was parted as different events is rejoined by nobody who may only read', async () => {
	const {cookieOf, send, get, workspace, show} = await open();
	await send('/f/c0ffee', {deed: 'dismiss', reason: 'different-event'}, await cookieOf('editor'));
	show(withoutFirst);
	await workspace.compareAgain();
	const viewer = await cookieOf('viewer');
	expect(await (await get('/leftovers', viewer)).text()).not.toContain('action="/rejoin"');
	const [parted] = workspace.now().parted;
	const answer = await send('/rejoin', {thread: parted?.id ?? ''}, viewer);
	expect(answer.headers.get('location')).toContain('may+read+and+not+decide');
	expect(workspace.now().log.events).toHaveLength(1);
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
