import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../../src/model/index.ts';
import {hiddenFields} from '../../support/hidden-fields.ts';
import {openReview} from '../../support/review.ts';
import {editedReport, movedReport, sampleReport} from '../../support/sample-report.ts';

const sample = (): Report => sampleReport;

describe('all findings of a list', () => {
	const asDuplicates = {deed: 'dismiss', reason: 'duplicate'};

	test('are dismissed in one action and taken back in one', async () => {
		const {post, get, workspace} = await openReview(sample);
		const conflicts = await hiddenFields(get, '/?relation=conflict', '/bulk');
		const done = await post('/bulk?relation=conflict', {...conflicts, ...asDuplicates});
		expect(done.headers.get('location')).toContain('Dismiss%3A+1+findings');
		const rest = await post('/bulk', {...(await hiddenFields(get, '/', '/bulk')), ...asDuplicates});
		expect(rest.headers.get('location')).toContain('Dismiss%3A+2+findings');
		expect(await (await get('/')).text()).toContain('Nothing here is left to decide');
		await post('/undo', {});
		expect(workspace.now().log.events.map(({type}) => type)).toEqual(['dismiss', 'dismiss', 'dismiss', 'undo', 'undo']);
		await post('/undo', {});
		expect(await (await get('/')).text()).toContain('/f/c0ffee');
		expect((await post('/undo', {})).headers.get('location')).toContain('nothing+of+yours');
	});

	test.each([
		[{deed: 'assign', to: 'Bo'}, ['assign', 'assign', 'assign']],
		[{deed: 'confirm'}, ['confirm', 'confirm', 'confirm']],
	])('are dealt with in one action: %j', async (deed, types) => {
		const {post, get, workspace} = await openReview(sample);
		await post('/bulk', {...(await hiddenFields(get, '/', '/bulk')), ...deed});
		expect(workspace.now().log.events.map(({type}) => type)).toEqual(types);
		await post('/undo', {});
		expect(workspace.now().log.events).toHaveLength(6);
	});

	test.each([
		[{deed: 'dismiss'}, 'choose+a+reason'],
		[{deed: 'assign'}, 'name+somebody'],
		[{deed: 'affirm'}, 'affirm+needs+a+decision'],
	])('are left alone where something is missing: %j', async (deed, words) => {
		const {post, get, workspace} = await openReview(sample);
		const answer = await post('/bulk', {...(await hiddenFields(get, '/', '/bulk')), ...deed});
		expect(answer.headers.get('location')).toContain(words);
		expect(workspace.now().log.events).toEqual([]);
	});

	test('are offered to be affirmed where all are asked again, and to be reopened where all are decided', async () => {
		let current = sampleReport;
		const {post, get, workspace} = await openReview(() => current);
		const offered = async (path: string): Promise<string[]> =>
			[...(await (await get(path)).text()).matchAll(/name="deed" value="(\w+)">[^<]*: all/gu)].map(
				([, deed = '']) => deed,
			);
		await post('/f/c0ffee', {deed: 'confirm'});
		expect(await offered('/')).toEqual(['dismiss', 'confirm', 'assign', 'resolve']);
		expect(await offered('/?status=confirmed')).toEqual(['dismiss', 'confirm', 'assign', 'reopen', 'resolve']);
		current = editedReport;
		await workspace.compareAgain();
		expect(await offered('/?status=stale')).toContain('affirm');
		expect(await offered('/')).not.toContain('affirm');
	});

	test('are left alone where the list is no longer what was shown', async () => {
		const {post, get, workspace} = await openReview(sample);
		const fields = {...(await hiddenFields(get, '/', '/bulk')), ...asDuplicates};
		const narrower = await post('/bulk?relation=conflict', fields);
		expect(narrower.headers.get('location')).toContain('changed+meanwhile');
		await post('/f/c0ffee', {deed: 'confirm'});
		expect((await post('/bulk', fields)).headers.get('location')).toContain('changed+meanwhile');
		expect(workspace.now().log.events).toHaveLength(1);
	});

	test('are left alone where an article says something else since, though they are as many', async () => {
		let current = sampleReport;
		const {post, get, workspace} = await openReview(() => current);
		const fields = {...(await hiddenFields(get, '/', '/bulk')), ...asDuplicates};
		current = editedReport;
		await workspace.compareAgain();
		expect((await post('/bulk', fields)).headers.get('location')).toContain('changed+meanwhile');
		expect(workspace.now().log.events).toEqual([]);
	});

	test('are left alone where a colleague decided on one of them since, though the list still holds it', async () => {
		const {post, get, workspace} = await openReview(sample);
		const fields = {...(await hiddenFields(get, '/?status=all', '/bulk')), ...asDuplicates};
		await post('/f/c0ffee', {deed: 'confirm'});
		const answer = await post('/bulk?status=all', fields);
		expect(answer.headers.get('location')).toContain('Nothing+was+written%3A+meanwhile+Ada+wrote+%E2%80%9Cconfirm');
		expect(workspace.now().log.events).toHaveLength(1);
	});

	test('are dismissed where a colleague put something else right since', async () => {
		const {post, get, workspace} = await openReview(sample);
		const fields = {...(await hiddenFields(get, '/', '/bulk')), ...asDuplicates};
		await post('/correct', {deed: 'outlet', articleA: 'gazette.txt', outlet: 'The Gazette'});
		expect((await post('/bulk', fields)).headers.get('location')).toContain('Dismiss%3A+3+findings');
		expect(workspace.now().log.events).toHaveLength(4);
	});
});

describe('a story', () => {
	const edited: Report = {
		...sampleReport,
		articles: sampleReport.articles.map((one) => (one.id === 'gazette.txt' ? {...one, text: 'New.'} : one)),
	};

	test('is signed off with the texts that were shown, and it is told what has changed since', async () => {
		let current = sampleReport;
		const {post, get, workspace} = await openReview(() => current);
		const page = async (): Promise<string> => (await get('/s?article=gazette.txt')).text();
		const fields = await hiddenFields(get, '/s?article=gazette.txt', '/sign-off');
		current = edited;
		await workspace.compareAgain();
		expect((await post('/sign-off', fields)).headers.get('location')).toContain('have+changed+since');
		expect(workspace.now().log.events).toEqual([]);
		current = sampleReport;
		await workspace.compareAgain();
		await post('/sign-off', {...fields, note: 'after a call to the port'});
		expect(await page()).toMatch(/Signed off by Ada \(2025-03-01 10:\d\d UTC\)\. after a call to the port</u);
		current = edited;
		await workspace.compareAgain();
		expect(await page()).toContain('Since then the text of Gazette has changed.');
	});
});

describe('a finding that says something else since its page was loaded', () => {
	test.each([{deed: 'confirm'}, {deed: 'dismiss', reason: 'rounding'}, {deed: 'resolve'}])(
		'is shown as it is now, and not decided on: %j',
		async (deed) => {
			let current = sampleReport;
			const {post, get, workspace} = await openReview(() => current);
			const fields = {...(await hiddenFields(get, '/f/c0ffee', '/f/c0ffee')), ...deed, note: 'my words'};
			current = editedReport;
			await workspace.compareAgain();
			const answer = await post('/f/c0ffee', fields);
			expect(answer.status).toBe(409);
			expect(await answer.text()).toMatch(/the finding has changed with its articles.*my words/su);
			expect(workspace.now().log.events).toEqual([]);
			expect((await post('/f/c0ffee', {...deed, ...(await hiddenFields(get, '/f/c0ffee', '/f/c0ffee'))})).status).toBe(
				303,
			);
		},
	);

	test('may be spoken of all the same', async () => {
		let current = sampleReport;
		const {post, get, workspace} = await openReview(() => current);
		const fields = await hiddenFields(get, '/f/c0ffee', '/f/c0ffee');
		current = editedReport;
		await workspace.compareAgain();
		expect((await post('/f/c0ffee', {...fields, deed: 'comment', note: 'ask them'})).status).toBe(303);
	});
});

describe('a decision whose finding is gone', () => {
	test.each([
		[{deed: 'confirm'}, {status: 'confirmed'}],
		[
			{deed: 'dismiss', reason: 'rounding', note: 'both count alike'},
			{status: 'dismissed', reason: 'rounding'},
		],
		[{deed: 'resolve'}, {status: 'resolved'}],
	])('can be given to a finding of today by hand: %j', async (fields: Record<string, string>, decision) => {
		let current = sampleReport;
		const {post, get, workspace} = await openReview(() => current);
		await post('/f/c0ffee', fields);
		current = movedReport;
		await workspace.compareAgain();
		const [orphan] = workspace.now().orphans;
		expect(await (await get('/leftovers')).text()).toMatch(new RegExp(`value="${orphan?.id}".*value="decaf"`, 'su'));
		await post('/carry', {thread: orphan?.id ?? '', finding: 'decaf'});
		const carried = workspace.now().findings.find(({finding}) => finding.id === 'decaf');
		expect(carried?.finding.decision).toMatchObject(decision);
		expect(workspace.now().orphans).toEqual([]);
		await post('/undo', {});
		expect(workspace.now().orphans).toHaveLength(1);
	});

	test.each([[{thread: 'x', finding: 'c0ffee'}], [{thread: '', finding: ''}]])(
		'is not given to what is not there: %j',
		async (fields) => {
			const {post, workspace} = await openReview(sample);
			expect((await post('/carry', fields)).headers.get('location')).toContain('no+longer+there');
			expect(workspace.now().log.events).toEqual([]);
		},
	);

	test('is not given to a finding on which a colleague has decided since', async () => {
		let current = sampleReport;
		const {post, get, workspace} = await openReview(() => current);
		await post('/f/c0ffee', {deed: 'confirm'});
		current = movedReport;
		await workspace.compareAgain();
		const fields = await hiddenFields(get, '/leftovers', '/carry');
		await post('/f/decaf', {deed: 'resolve'});
		const answer = await post('/carry', {...fields, finding: 'decaf'});
		expect(answer.headers.get('location')).toContain('Nothing+was+written%3A+meanwhile+Ada+wrote+%E2%80%9Cresolve');
		expect(workspace.now().log.events.map(({type}) => type)).toEqual(['confirm', 'resolve']);
	});
});
