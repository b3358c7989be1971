import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/model/index.ts';
import type {Account} from '../../src/review/accounts.ts';
import type {Role} from '../../src/review/roles.ts';
import {hiddenFields} from '../support/hidden-fields.ts';
import {openWithAccounts} from '../support/review-accounts.ts';
import {sampleReport} from '../support/sample-report.ts';

/** The sample without its first finding. */
const withoutFirst: Report = {
	...sampleReport,
	stories: sampleReport.stories.map((story) => ({...story, findings: story.findings.slice(1)})),
};

describe('roles', () => {
	test.each<[Role, string, number]>([
		['viewer', 'confirm', 422],
		['viewer', 'comment', 422],
		['reviewer', 'confirm', 303],
		['reviewer', 'comment', 303],
		['reviewer', 'resolve', 422],
		['editor', 'resolve', 303],
	])('a %s who sends “%s” is answered %d', async (role, deed, status) => {
		const {cookieOf, send, workspace} = await openWithAccounts();
		const answer = await send('/f/c0ffee', {deed, note: 'words'}, await cookieOf(role));
		expect(answer.status).toBe(status);
		expect(workspace.now().log.events).toHaveLength(status === 303 ? 1 : 0);
	});

	test.each(['confirm', 'reopen', 'undo', 'dismiss'])(
		'a reviewer does not “%s” what an editor resolved, but may speak of it',
		async (deed) => {
			const {cookieOf, send, workspace} = await openWithAccounts();
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
		const {cookieOf, send, workspace} = await openWithAccounts();
		await send('/f/c0ffee', {deed: 'resolve'}, await cookieOf('editor'));
		const [event] = workspace.now().log.events;
		const answer = await send('/correct', {deed: 'undo', event: event?.id ?? ''}, await cookieOf('reviewer'));
		expect(answer.status).toBe(422);
		expect(workspace.now().log.events.map(({type}) => type)).toEqual(['resolve']);
	});

	test('a viewer puts nothing right, dismisses no list and is shown no button for it', async () => {
		const {cookieOf, send, get, workspace} = await openWithAccounts();
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
		const {accounts, cookieOf, send, workspace} = await openWithAccounts();
		const cookie = await cookieOf('reviewer');
		await send('/f/c0ffee', {deed: 'confirm'}, cookie);
		accounts.splice(1, 1, ...inRole(accounts[1], 'viewer'));
		expect((await send('/undo', {}, cookie)).headers.get('location')).toContain('may+read+and+not+decide');
		expect(workspace.now().log.events).toHaveLength(1);
	});

	test('takes no resolve back as a reviewer', async () => {
		const {accounts, cookieOf, send, workspace} = await openWithAccounts();
		const cookie = await cookieOf('editor');
		await send('/f/c0ffee', {deed: 'resolve'}, cookie);
		accounts.splice(2, 1, ...inRole(accounts[2], 'reviewer'));
		expect((await send('/undo', {}, cookie)).headers.get('location')).toContain('only+an+editor+resolves');
		expect(workspace.now().log.events).toHaveLength(1);
	});
});

describe('what is taken back', () => {
	test('by a reviewer is nothing on a finding that an editor resolved since, nor what was done together with it', async () => {
		const {cookieOf, send, get, workspace} = await openWithAccounts();
		const cookie = await cookieOf('reviewer');
		const list = await hiddenFields(async (path) => get(path, cookie), '/', '/bulk');
		await send('/bulk', {...list, deed: 'dismiss', reason: 'duplicate'}, cookie);
		await send('/f/c0ffee', {deed: 'resolve'}, await cookieOf('editor'));
		expect((await send('/undo', {}, cookie)).headers.get('location')).toContain('only+an+editor+resolves');
		expect(workspace.now().log.events).toHaveLength(4);
	});

	test('by a reviewer is no reopening by which a finding would be resolved again', async () => {
		const {cookieOf, send, workspace} = await openWithAccounts();
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
		const {cookieOf, send, workspace} = await openWithAccounts();
		const cookie = await cookieOf('reviewer');
		await send('/f/c0ffee', {deed: 'resolve'}, await cookieOf('editor'));
		await send('/f/c0ffee', {deed: 'comment', note: 'really?'}, cookie);
		expect((await send('/undo', {}, cookie)).headers.get('location')).toContain('Taken+back');
		expect(workspace.now().log.events.map(({type}) => type)).toEqual(['resolve', 'comment', 'undo']);
	});

	test('by a reviewer is nothing on a finding that is gone and was resolved', async () => {
		const {cookieOf, send, workspace, show} = await openWithAccounts();
		const cookie = await cookieOf('reviewer');
		await send('/f/c0ffee', {deed: 'confirm'}, cookie);
		await send('/f/c0ffee', {deed: 'resolve'}, await cookieOf('editor'));
		show({...sampleReport, stories: []});
		await workspace.compareAgain();
		expect((await send('/undo', {}, cookie)).headers.get('location')).toContain('only+an+editor+resolves');
		expect(workspace.now().log.events).toHaveLength(2);
	});
});

describe('all findings of a list', () => {
	test.each(['undo', 'comment'])('are not dealt with by “%s”, which no button of a list asks for', async (deed) => {
		const {cookieOf, send, get, workspace} = await openWithAccounts();
		const [editor, reviewer] = [await cookieOf('editor'), await cookieOf('reviewer')];
		await send('/f/c0ffee', {deed: 'resolve'}, editor);
		await send('/f/c0ffee', {deed: 'reopen'}, editor);
		const list = await hiddenFields(async (path) => get(path, reviewer), '/?relation=conflict', '/bulk');
		const answer = await send('/bulk?relation=conflict', {...list, deed, note: 'words'}, reviewer);
		expect(answer.headers.get('location')).toContain('nothing+that+is+known');
		expect(workspace.now().log.events.map(({type}) => type)).toEqual(['resolve', 'reopen']);
	});
});

describe('a decision whose finding is gone is given to another', () => {
	test.each<[Role, Record<string, string>, string]>([
		['viewer', {deed: 'confirm'}, 'may+read+and+not+decide'],
		['reviewer', {deed: 'resolve'}, 'only+an+editor+resolves'],
		['reviewer', {deed: 'confirm'}, 'was+given+to'],
		['editor', {deed: 'resolve'}, 'was+given+to'],
	])('by a %s where it is %j: %s', async (role, fields, words) => {
		const {cookieOf, send, workspace, show} = await openWithAccounts();
		await send('/f/c0ffee', fields, await cookieOf('editor'));
		show(withoutFirst);
		await workspace.compareAgain();
		const [orphan] = workspace.now().orphans;
		const answer = await send('/carry', {thread: orphan?.id ?? '', finding: 'facade'}, await cookieOf(role));
		expect(answer.headers.get('location')).toContain(words);
		expect(workspace.now().log.events).toHaveLength(words === 'was+given+to' ? 2 : 1);
	});
});

test.each<[Role, string, number]>([
	['viewer', 'may+read+and+not+decide', 0],
	['reviewer', 'only+an+editor+signs', 0],
	['editor', 'Signed+off', 1],
])('a story is signed off by editors alone: %s', async (role, words, events) => {
	const {cookieOf, send, get, workspace} = await openWithAccounts();
	const path = '/s?article=gazette.txt';
	const editor = await cookieOf('editor');
	const form = await hiddenFields(async (of) => get(of, editor), path, '/sign-off');
	const cookie = await cookieOf(role);
	expect((await (await get(path, cookie)).text()).includes('action="/sign-off')).toBe(role === 'editor');
	expect((await send('/sign-off', form, cookie)).headers.get('location')).toContain(words);
	expect(workspace.now().log.events).toHaveLength(events);
});

test('what was parted as different events is rejoined by nobody who may only read', async () => {
	const {cookieOf, send, get, workspace, show} = await openWithAccounts();
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

test.each<[Role, string, string[]]>([
	['reviewer', 'only+an+editor+resolves', ['resolve', 'dismiss']],
	['editor', 'Taken+back', ['resolve', 'dismiss', 'undo']],
])('what would be resolved again is rejoined by editors alone: %s', async (role, words, types) => {
	const {cookieOf, send, workspace, show} = await openWithAccounts();
	const editor = await cookieOf('editor');
	await send('/f/c0ffee', {deed: 'resolve'}, editor);
	await send('/f/c0ffee', {deed: 'dismiss', reason: 'different-event'}, editor);
	show(withoutFirst);
	await workspace.compareAgain();
	const [parted] = workspace.now().parted;
	const answer = await send('/rejoin', {thread: parted?.id ?? ''}, await cookieOf(role));
	expect(answer.headers.get('location')).toContain(words);
	expect(workspace.now().log.events.map(({type}) => type)).toEqual(types);
});
