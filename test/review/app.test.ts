import {readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/model/index.ts';
import {openReview} from '../support/review.ts';
import {editedReport, sampleReport} from '../support/sample-report.ts';

const sample = (): Report => sampleReport;
const linesOf = (log: string): Record<string, unknown>[] =>
	readFileSync(log, 'utf8')
		.trimEnd()
		.split('\n')
		.map((line): Record<string, unknown> => JSON.parse(line));

describe('the queue', () => {
	test('lists what is open, in the order of the report', async () => {
		const {get} = await openReview(sample);
		const page = await (await get('/')).text();
		const [first, second] = [page.indexOf('/f/c0ffee'), page.indexOf('/f/facade')];
		expect(first).toBeGreaterThan(0);
		expect(second).toBeGreaterThan(first);
	});

	test.each([
		['?relation=coverage', ['facade']],
		['?severity=high', ['c0ffee']],
		['?rule=count-versus-list', ['decade']],
		['?outlet=Tribune', ['c0ffee']],
		['?text=ann+lowe', ['facade']],
		['?text=How+many+passengers', ['c0ffee']],
		['?status=dismissed', []],
		['?assignee=nobody&status=all', ['c0ffee', 'decade', 'facade']],
		['?story=herald.txt', ['c0ffee', 'decade', 'facade']],
		['?story=other.txt', []],
		['?text=%3Cscript%3E', []],
	])('%s shows %j', async (query, ids) => {
		const {get} = await openReview(sample);
		const page = await (await get(`/${query}`)).text();
		expect([...new Set([...page.matchAll(/"\/f\/(\w+)/gu)].map(([, id]) => id))]).toEqual(ids);
	});

	test('hands the filters on to the findings and back', async () => {
		const {get} = await openReview(sample);
		expect(await (await get('/?relation=conflict')).text()).toContain('/f/c0ffee?relation=conflict');
		expect(await (await get('/f/c0ffee?relation=conflict')).text()).toContain('href="/?relation=conflict"');
	});
});

describe('a decision', () => {
	test('is written to the log, and leads on to the next open finding', async () => {
		const {post, log} = await openReview(sample);
		const answer = await post('/f/c0ffee', {deed: 'dismiss', reason: 'rounding', note: 'both count alike'});
		expect(answer.status).toBe(303);
		expect(answer.headers.get('location')).toBe('/f/decade');
		expect(linesOf(log)).toEqual([
			expect.objectContaining({by: 'Ada', type: 'dismiss', reason: 'rounding', note: 'both count alike'}),
		]);
	});

	test('takes the finding out of the queue and puts it among the dismissed', async () => {
		const {post, get} = await openReview(sample);
		await post('/f/c0ffee', {deed: 'dismiss', reason: 'rounding'});
		expect(await (await get('/')).text()).not.toContain('/f/c0ffee');
		expect(await (await get('/?status=dismissed')).text()).toContain('/f/c0ffee');
	});

	test.each([
		[{deed: 'dismiss', note: 'my words'}, 'choose a reason'],
		[{deed: 'dismiss', reason: 'other'}, 'say in the note'],
		[{deed: 'comment'}, 'write the comment'],
		[{deed: 'assign', to: ' '}, 'name somebody'],
		[{deed: 'undo'}, 'nothing to undo'],
		[{deed: 'affirm'}, 'affirm needs a decision'],
		[{deed: 'approve'}, 'load the page again'],
	])('that lacks something is not written: %j', async (fields, words) => {
		const {post, workspace} = await openReview(sample);
		const answer = await post('/f/c0ffee', fields);
		const page = await answer.text();
		expect(answer.status).toBe(422);
		expect(page).toContain(words);
		expect(page).toContain('note' in fields ? 'my words' : 'textarea');
		expect(workspace.now().log.events).toEqual([]);
	});

	test('on what somebody else has decided meanwhile shows the other decision and loses none', async () => {
		const {post, get, log, workspace} = await openReview(sample);
		const {position} = workspace.now().log;
		expect(await (await get('/f/c0ffee')).text()).toContain(`value="${position}"`);
		await post('/person', {person: 'Bo'});
		await post('/f/c0ffee', {deed: 'confirm', position});
		const answer = await post('/f/c0ffee', {deed: 'dismiss', reason: 'rounding', note: 'my words', position});
		expect(answer.status).toBe(409);
		expect(await answer.text()).toMatch(/Nothing was written: meanwhile Ada wrote “confirm”.*my words/su);
		expect(linesOf(log)).toHaveLength(1);
	});

	test('on another finding than the one that somebody has decided meanwhile is written', async () => {
		const {post, workspace, log} = await openReview(sample);
		const {position} = workspace.now().log;
		await post('/f/c0ffee', {deed: 'confirm', position});
		expect((await post('/f/facade', {deed: 'confirm', position})).status).toBe(303);
		expect(linesOf(log)).toHaveLength(2);
	});

	test('keeps a comment beside the text as it was then', async () => {
		const {post, get} = await openReview(sample);
		const answer = await post('/f/c0ffee', {deed: 'comment', note: 'ask the coast guard'});
		expect(answer.headers.get('location')).toBe('/f/c0ffee');
		expect(await (await get('/f/c0ffee')).text()).toMatch(
			/comment: ask the coast guard.*Counts of drowned passengers/su,
		);
	});
});

describe('articles that change', () => {
	test('bring a decision back with what changed, and one deed affirms it', async () => {
		let current = sampleReport;
		const {post, get, workspace} = await openReview(() => current);
		await post('/f/c0ffee', {deed: 'dismiss', reason: 'rounding'});
		current = editedReport;
		await workspace.compareAgain();
		expect(await (await get('/?status=stale')).text()).toContain('/f/c0ffee');
		expect(await (await get('/f/c0ffee')).text()).toMatch(
			/Asked again \(dismissed by Ada on 2025-03-01\): Gazette said.*data-deed="affirm"/su,
		);
		await post('/f/c0ffee', {deed: 'affirm'});
		expect(await (await get('/?status=stale')).text()).not.toContain('/f/c0ffee');
	});

	test('that cannot be read leave the page as it was, and it says so', async () => {
		let broken = false;
		const {get, workspace} = await openReview(() => {
			if (broken) throw new Error('gazette.txt is gone');
			return sampleReport;
		});
		broken = true;
		await workspace.compareAgain();
		const page = await (await get('/')).text();
		expect(page).toContain('The last comparison failed: gazette.txt is gone');
		expect(page).toContain('/f/c0ffee');
	});

	test('and a log that cannot be read, as a merge may leave it, take nothing down', async () => {
		const {post, get, log, workspace} = await openReview(sample);
		await post('/f/c0ffee', {deed: 'confirm'});
		const sound = readFileSync(log, 'utf8');
		writeFileSync(log, `<<<<<<< HEAD\n${sound}=======\n`);
		await workspace.readLog();
		expect(await (await get('/?status=confirmed')).text()).toMatch(/a merge left its marks here.*\/f\/c0ffee/su);
		expect((await post('/f/c0ffee', {deed: 'comment', note: 'x', position: '0-0'})).status).toBe(422);
		writeFileSync(log, sound);
		await workspace.readLog();
		expect(await (await get('/?status=confirmed')).text()).not.toContain('a merge left');
	});

	test('leave a decision whose finding is gone on its list', async () => {
		let current = sampleReport;
		const {post, get, workspace} = await openReview(() => current);
		await post('/f/c0ffee', {deed: 'confirm'});
		current = {...sampleReport, stories: []};
		await workspace.compareAgain();
		expect(await (await get('/leftovers')).text()).toContain('Counts of drowned passengers differ');
	});
});
