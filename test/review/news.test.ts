import {describe, expect, test} from '@jest/globals';
import {type OpenReview, openReview} from '../support/review.ts';
import {sampleReport} from '../support/sample-report.ts';

/** What the page of a person is told, one piece of news after the other. */
async function newsTo(review: OpenReview, path: string, person: string) {
	const reader = (await review.get(path, person)).body?.getReader();
	if (!reader) throw new Error('no news');
	const next = async (): Promise<Record<string, unknown>> => {
		const {value} = await reader.read();
		const told: unknown = JSON.parse(new TextDecoder().decode(value).replace(/^data: /u, ''));
		return {...Object(told)};
	};
	return {next, leave: async () => reader.cancel()};
}

describe('the news of a page', () => {
	test('tell who else is at the finding, and that he left', async () => {
		const review = await openReview(() => sampleReport);
		const ada = await newsTo(review, '/news?f=c0ffee', 'Ada');
		expect(await ada.next()).toMatchObject({revision: 1, here: '', comparing: ''});
		const bo = await newsTo(review, '/news?f=c0ffee', 'Bo');
		expect(await ada.next()).toMatchObject({here: 'Being reviewed by Bo as well.'});
		expect(await (await review.get('/f/c0ffee')).text()).toContain('Being reviewed by Bo as well.');
		expect(await (await review.get('/f/facade')).text()).not.toContain('Being reviewed');
		await bo.leave();
		expect(await ada.next()).toMatchObject({here: ''});
		await ada.leave();
	});

	test('tell what somebody decided, and what a comparison found otherwise', async () => {
		let current = sampleReport;
		const review = await openReview(() => current);
		const ada = await newsTo(review, '/news', 'Ada');
		await ada.next();
		await review.post('/f/c0ffee', {deed: 'confirm'});
		expect(await ada.next()).toMatchObject({revision: 2, news: expect.stringContaining('Ada wrote “confirm”.')});
		current = {...sampleReport, stories: []};
		await review.workspace.compareAgain();
		expect(await ada.next()).toMatchObject({news: expect.stringContaining('0 new, 0 changed, 3 gone')});
		await ada.leave();
	});
});
