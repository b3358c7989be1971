import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/model/index.ts';
import {hiddenFields} from '../support/hidden-fields.ts';
import {openReview} from '../support/review.ts';
import {sampleReport} from '../support/sample-report.ts';

const names = {0: ['Ann Lowe', 'Port Ellis'], 1: ['Ann Lowe', 'A. Lowe', 'Mary Trent']};
const texts = sampleReport.articles.map(({text}) => text);
const headline = texts[0]?.split('\n')[0] ?? '';

async function open(load = (): Report => sampleReport) {
	const ids = sampleReport.articles.map(({id}) => id);
	const named = new Map([
		[ids[0] ?? '', names[0]],
		[ids[1] ?? '', names[1]],
	]);
	return openReview(load, {names: named});
}

describe('what is put right', () => {
	test.each([
		[
			{deed: 'same-story', articleA: 'gazette.txt', articleB: 'herald.txt'},
			{type: 'story', same: true},
		],
		[
			{deed: 'other-story', articleA: 'gazette.txt', articleB: 'herald.txt', note: 'last year'},
			{type: 'story', same: false, note: 'last year'},
		],
		[
			{deed: 'same-entity', nameA: 'Ann Lowe', nameB: 'A. Lowe'},
			{type: 'entity', same: true, names: ['Ann Lowe', 'A. Lowe']},
		],
		[
			{deed: 'other-entity', nameA: 'Ann Lowe', nameB: 'Mary Trent'},
			{type: 'entity', same: false},
		],
		[
			{deed: 'other-entity', nameA: 'Ann Lowe', nameB: 'Ann Lowe', articleA: 'gazette.txt', articleB: 'herald.txt'},
			{type: 'entity', same: false, articles: [expect.anything(), expect.anything()]},
		],
		[
			{deed: 'outlet', articleA: 'gazette.txt', outlet: 'The Gazette'},
			{type: 'outlet', outlet: 'The Gazette'},
		],
		[
			{deed: 'published', articleA: 'gazette.txt', published: '31 May 2024'},
			{type: 'published', published: '2024-05-31'},
		],
		[
			{
				deed: 'missed',
				articleA: 'gazette.txt',
				wordsA: headline,
				articleB: 'gazette.txt',
				wordsB: headline,
				message: 'twice',
				relation: 'tension',
			},
			{type: 'missed', relation: 'tension', message: 'twice', places: [{start: 0, end: headline.length}, {start: 0}]},
		],
	])('is written to the log: %j', async (fields: Record<string, string>, event) => {
		const {post, workspace} = await open();
		expect((await post('/correct', fields)).status).toBe(303);
		expect(workspace.now().log.events).toEqual([expect.objectContaining({by: 'Ada'})]);
		expect(workspace.now().log.events[0]).toMatchObject(event);
	});

	test.each([
		[{deed: 'same-story', articleA: 'gazette.txt'}, 'choose the second article'],
		[{deed: 'same-story', articleA: 'gazette.txt', articleB: 'gazette.txt'}, 'choose two articles'],
		[{deed: 'same-story', articleA: 'gone.txt', articleB: 'gazette.txt'}, 'choose the first article'],
		[{deed: 'same-entity', nameA: 'Ann Lowe', nameB: 'Nobody'}, 'no name “Nobody” in the articles'],
		[
			{deed: 'other-entity', nameA: 'Port Ellis', nameB: 'Port Ellis', articleA: 'gazette.txt', articleB: 'herald.txt'},
			'no name “Port Ellis” in',
		],
		[{deed: 'outlet', articleA: 'gazette.txt', outlet: ' '}, 'name the outlet'],
		[{deed: 'published', articleA: 'gazette.txt', published: 'yesterday'}, 'give the date as in'],
		[
			{deed: 'missed', articleA: 'gazette.txt', wordsA: headline, articleB: 'gazette.txt', wordsB: headline},
			'say what differs',
		],
		[
			{deed: 'same-event', articleA: 'gazette.txt', wordsA: 'not there', articleB: 'gazette.txt', wordsB: headline},
			'first place: these words do not',
		],
		[
			{deed: 'same-event', articleA: 'gazette.txt', wordsA: headline, articleB: 'gazette.txt', wordsB: 'e'},
			'second place: these words stand there more',
		],
		[{deed: 'undo', event: 'x'}, 'no such correction'],
		[{deed: 'toString'}, 'load the page again'],
	])(
		'that lacks something is not written, and the form keeps what was typed: %j',
		async (fields: Record<string, string>, words) => {
			const {post, workspace} = await open();
			const answer = await post('/correct', {...fields, note: 'my words'});
			expect(answer.status).toBe(422);
			expect(await answer.text()).toMatch(new RegExp(`${words}.*my words`, 'su'));
			expect(workspace.now().log.events).toEqual([]);
		},
	);

	test('stands on its page until it is taken back', async () => {
		const {post, get, workspace} = await open();
		await post('/correct', {deed: 'outlet', articleA: 'gazette.txt', outlet: 'The Gazette'});
		const [event] = workspace.now().log.events;
		expect(await (await get('/correct')).text()).toContain(`value="${event?.id}"`);
		await post('/correct', {deed: 'undo', event: event?.id ?? ''});
		expect(await (await get('/correct')).text()).not.toContain(`value="${event?.id}"`);
	});

	test.each([
		[{deed: 'outlet', articleA: 'gazette.txt', outlet: 'The Gazette'}, 'outlet'],
		[{deed: 'same-entity', nameA: 'Ann Lowe', nameB: 'A. Lowe'}, 'entity'],
	])('twice at a time is written once, and the second is shown the first: %j', async (fields, type) => {
		const {post, get, workspace} = await open();
		const form = {...(await hiddenFields(get, '/correct', '/correct')), ...fields};
		await post('/correct', form);
		const answer = await post('/correct', {...form, note: 'my words'});
		expect(answer.status).toBe(409);
		expect(await answer.text()).toMatch(new RegExp(`meanwhile Ada wrote “${type}”.*my words`, 'su'));
		expect(workspace.now().log.events).toHaveLength(1);
	});

	test('is said of the article that was chosen, though others came before it meanwhile', async () => {
		let report: Report = sampleReport;
		const {get, post, workspace} = await open(() => report);
		const [, chosen = ''] = /<option value="([^"]*)">Gazette</u.exec(await (await get('/correct')).text()) ?? [];
		report = {...sampleReport, articles: sampleReport.articles.toReversed()};
		await workspace.compareAgain();
		await post('/correct', {deed: 'outlet', articleA: chosen, outlet: 'The Gazette'});
		expect(workspace.now().log.events).toMatchObject([{article: {outlet: 'Gazette'}}]);
	});

	test('can be begun from a finding, with its places filled in', async () => {
		const {get} = await open();
		const link = /\/correct\?articleA=[^"]*/u.exec(await (await get('/f/c0ffee')).text())?.[0] ?? '';
		const page = await (await get(link.replaceAll('&amp;', '&'))).text();
		expect(page).toMatch(/<textarea name="wordsA"[^>]*>\w.*<textarea name="wordsB"[^>]*>\w/su);
	});
});
