import {appendFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../../src/model/index.ts';
import {hiddenFields} from '../../support/hidden-fields.ts';
import {openReview} from '../../support/review.ts';
import {editedReport, sampleReport} from '../../support/sample-report.ts';

const without: Report = {...sampleReport, stories: []};

/** A page whose findings go when the test says so. */
async function open() {
	let current = sampleReport;
	const review = await openReview(() => current);
	return {
		...review,
		text: async (path: string) => (await review.get(path)).text(),
		show: async (report: Report) => {
			current = report;
			await review.workspace.compareAgain();
		},
	};
}

describe('what leads nowhere now', () => {
	test('is shown with what was decided, why, and what the articles said then', async () => {
		const {post, text, show} = await open();
		await post('/f/c0ffee', {deed: 'dismiss', reason: 'rounding', note: 'both count alike'});
		await show(without);
		const page = await text('/leftovers');
		expect(page).toMatch(/Counts of drowned passengers differ.*dismissed.*Ada.*rounding.*both count alike/su);
		expect(page).toMatch(/What the articles said then.*Gazette: .*“Five passengers”/su);
		expect(page).toContain('/a?article=gazette.txt#copy-1-3');
	});

	test('is led to from the address of its finding, and a note that was typed there is not lost', async () => {
		const {get, post, text, show} = await open();
		await post('/f/c0ffee', {deed: 'confirm'});
		await show(without);
		const answer = await get('/f/c0ffee');
		const [, anchor = 'none'] = /href="\/leftovers#([\w-]+)"/u.exec(await answer.text()) ?? [];
		expect(answer.status).toBe(404);
		expect(await text('/leftovers')).toContain(`id="${anchor}"`);
		const refused = await post('/f/c0ffee', {deed: 'dismiss', reason: 'rounding', note: 'my words'});
		expect(refused.status).toBe(404);
		expect(await refused.text()).toMatch(/not written down.*my words/su);
	});

	test('may be a comment or an assignment, where nobody decided', async () => {
		const {post, text, show} = await open();
		await post('/f/c0ffee', {deed: 'comment', note: 'ask the coast guard'});
		await post('/f/facade', {deed: 'assign', to: 'Bo'});
		expect(await text('/leftovers')).not.toContain('ask the coast guard');
		await show(without);
		expect(await text('/leftovers')).toMatch(/Comments and assignments.*ask the coast guard.*assign to Bo/su);
	});

	test('is nothing that was taken back', async () => {
		const {post, text, show} = await open();
		await post('/f/c0ffee', {deed: 'comment', note: 'ask the coast guard'});
		await post('/undo', {});
		await show(without);
		expect(await text('/leftovers')).not.toContain('ask the coast guard');
	});

	test('may be what was parted as different events, which can be taken back', async () => {
		const {post, get, text, show, workspace} = await open();
		await post('/f/c0ffee', {deed: 'dismiss', reason: 'different-event'});
		await show(without);
		expect(await text('/leftovers')).toMatch(/Parted as different events.*Counts of drowned/su);
		const fields = await hiddenFields(get, '/leftovers', '/rejoin');
		expect((await post('/rejoin', fields)).headers.get('location')).toContain('Taken+back');
		expect((await post('/rejoin', fields)).headers.get('location')).toContain('no+longer+there');
		expect(workspace.now().log.events.map(({type}) => type)).toEqual(['dismiss', 'undo']);
		expect(await text('/leftovers')).not.toContain('Parted as different events');
	});
});

describe('what was parted as different events', () => {
	test.each<[string, Record<string, string>[], number]>([
		['spoken of since', [{deed: 'comment', note: 'are they?'}], 1],
		['parted a second time', [{deed: 'dismiss', reason: 'different-event'}], 2],
		['affirmed, and given to somebody', [{deed: 'affirm'}, {deed: 'assign', to: 'Bo'}], 2],
	])('and %s is rejoined all the same, and only that is taken back', async (_what, since, undone) => {
		const {post, get, text, show, workspace} = await open();
		await post('/f/c0ffee', {deed: 'dismiss', reason: 'different-event'});
		for (const fields of since) await post('/f/c0ffee', fields);
		await show(without);
		await post('/rejoin', await hiddenFields(get, '/leftovers', '/rejoin'));
		expect(workspace.now().parted).toEqual([]);
		const {events} = workspace.now().log;
		const takenBack = events.flatMap((event) => (event.type === 'undo' ? [event.event] : []));
		expect(events.filter(({id}) => takenBack.includes(id)).map(({type}) => type)).not.toContain('comment');
		expect(takenBack).toHaveLength(undone);
		expect(await text('/leftovers')).not.toContain('Parted as different events');
	});
});

describe('what was done with a finding', () => {
	test('stands beside the words of then where an article says something else since', async () => {
		const {post, text, show} = await open();
		await post('/f/c0ffee', {deed: 'comment', note: 'ask the coast guard'});
		expect(await text('/f/c0ffee')).not.toContain('What the articles said then');
		await show(editedReport);
		expect(await text('/f/c0ffee')).toMatch(/ask the coast guard.*What the articles said then.*“Five passengers”/su);
	});

	test('leads to its place in an article that has another name or outlet since', async () => {
		const {post, text, show} = await open();
		await post('/f/c0ffee', {deed: 'comment', note: 'ask the coast guard'});
		const articles = editedReport.articles.map((one) =>
			one.id === 'herald.txt' ? {...one, id: 'new.txt', outlet: 'The Herald'} : one,
		);
		await show({...editedReport, articles});
		expect(await text('/f/c0ffee')).toMatch(/Herald: <a href="\/a\?article=new\.txt[^"]*#copy-2-3">/u);
	});

	test('leads to no place in an article that was edited since', async () => {
		const {post, text, show} = await open();
		await post('/f/c0ffee', {deed: 'comment', note: 'ask the coast guard'});
		const articles = sampleReport.articles.map((one) => (one.id === 'gazette.txt' ? {...one, text: 'Gone.\n'} : one));
		await show({...editedReport, articles});
		expect(await text('/f/c0ffee')).toMatch(/Gazette: “Five passengers” \(the article was edited since\)/u);
	});
});

describe('the log', () => {
	test('is told in words, without hashes or braces', async () => {
		const {post, text} = await open();
		await post('/correct', {deed: 'outlet', articleA: 'gazette.txt', outlet: 'The Gazette'});
		await post('/correct', {deed: 'other-story', articleA: 'gazette.txt', articleB: 'herald.txt', note: 'last year'});
		await post('/undo', {});
		const [trail, standing] = await Promise.all([text('/trail'), text('/correct')]);
		expect(trail).toMatch(/Ada: undo of \[.*other story: Gazette and Herald: last year\]/u);
		expect(standing).toContain('outlet of Gazette: The Gazette');
		for (const page of [trail, standing]) expect(page).not.toMatch(/textHash|[0-9a-f]{64}/u);
	});

	test('says where a line of it is cut off, and all others count', async () => {
		const {post, text, log, workspace} = await open();
		await post('/f/c0ffee', {deed: 'confirm'});
		expect(await text('/')).not.toContain('cut off');
		appendFileSync(log, '{"id": "half\n');
		await workspace.readLog();
		expect(await text('/?status=confirmed')).toMatch(/One line of the log.*is cut off.*\/f\/c0ffee/su);
	});
});
