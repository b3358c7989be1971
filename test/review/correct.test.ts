import {describe, expect, test} from '@jest/globals';
import {openReview} from '../support/review.ts';
import {sampleReport} from '../support/sample-report.ts';

const names = {0: ['Ann Lowe', 'Port Ellis'], 1: ['Ann Lowe', 'A. Lowe', 'Mary Trent']};
const texts = sampleReport.articles.map(({text}) => text);
const headline = texts[0]?.split('\n')[0] ?? '';

async function open() {
	const ids = sampleReport.articles.map(({id}) => id);
	const named = new Map([
		[ids[0] ?? '', names[0]],
		[ids[1] ?? '', names[1]],
	]);
	return openReview(() => sampleReport, {names: named});
}

describe('what is put right', () => {
	test.each([
		[
			{deed: 'same-story', articleA: '1', articleB: '2'},
			{type: 'story', same: true},
		],
		[
			{deed: 'other-story', articleA: '1', articleB: '2', note: 'last year'},
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
			{deed: 'other-entity', nameA: 'Ann Lowe', nameB: 'Ann Lowe', articleA: '1', articleB: '2'},
			{type: 'entity', same: false, articles: [expect.anything(), expect.anything()]},
		],
		[
			{deed: 'outlet', articleA: '1', outlet: 'The Gazette'},
			{type: 'outlet', outlet: 'The Gazette'},
		],
		[
			{deed: 'published', articleA: '1', published: '31 May 2024'},
			{type: 'published', published: '2024-05-31'},
		],
		[
			{
				deed: 'missed',
				articleA: '1',
				wordsA: headline,
				articleB: '1',
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
		[{deed: 'same-story', articleA: '1'}, 'choose the second article'],
		[{deed: 'same-story', articleA: '1', articleB: '1'}, 'choose two articles'],
		[{deed: 'same-story', articleA: '99', articleB: '1'}, 'choose the first article'],
		[{deed: 'same-entity', nameA: 'Ann Lowe', nameB: 'Nobody'}, 'no name “Nobody” in the articles'],
		[
			{deed: 'other-entity', nameA: 'Port Ellis', nameB: 'Port Ellis', articleA: '1', articleB: '2'},
			'no name “Port Ellis” in',
		],
		[{deed: 'outlet', articleA: '1', outlet: ' '}, 'name the outlet'],
		[{deed: 'published', articleA: '1', published: 'yesterday'}, 'give the date as in'],
		[{deed: 'missed', articleA: '1', wordsA: headline, articleB: '1', wordsB: headline}, 'say what differs'],
		[
			{deed: 'same-event', articleA: '1', wordsA: 'not there', articleB: '1', wordsB: headline},
			'first place: these words do not',
		],
		[
			{deed: 'same-event', articleA: '1', wordsA: headline, articleB: '1', wordsB: 'e'},
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
		await post('/correct', {deed: 'outlet', articleA: '1', outlet: 'The Gazette'});
		const [event] = workspace.now().log.events;
		expect(await (await get('/correct')).text()).toContain(`value="${event?.id}"`);
		await post('/correct', {deed: 'undo', event: event?.id ?? ''});
		expect(await (await get('/correct')).text()).not.toContain(`value="${event?.id}"`);
	});

	test('can be begun from a finding, with its places filled in', async () => {
		const {get} = await open();
		const link = /\/correct\?articleA=[^"]*/u.exec(await (await get('/f/c0ffee')).text())?.[0] ?? '';
		const page = await (await get(link.replaceAll('&amp;', '&'))).text();
		expect(page).toMatch(/<textarea name="wordsA"[^>]*>\w.*<textarea name="wordsB"[^>]*>\w/su);
	});
});
