import {once} from 'node:events';
import {describe, expect, test} from '@jest/globals';
import {reviewApp} from '../../src/review/app.ts';
import type {Door} from '../../src/review/door.tsx';
import {type OpenReview, openReview, testHost, testOptions} from '../support/review.ts';
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
	/** Reads on until the news hold these words; a comparison tells of its progress before. */
	const until = async (words: string): Promise<Record<string, unknown>> => {
		for (;;) {
			const told = await next();
			if (String(told['news']).includes(words)) return told;
		}
	};
	return {next, until, leave: async () => reader.cancel()};
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
		expect(await ada.until('Ada wrote “confirm”.')).toMatchObject({revision: 2});
		current = {...sampleReport, stories: []};
		await review.workspace.compareAgain();
		expect(await ada.until('0 new, 0 changed, 3 gone')).toMatchObject({
			revision: 3,
			comparing: '',
			news:
				'Compared again at 2025-03-01 10:02 UTC. Since you looked (2025-03-01 10:00 UTC): 0 new, 0 changed, 3 gone. ' +
				'Load the page again to see it.',
		});
		current = sampleReport;
		await review.workspace.compareAgain();
		expect(await ada.until('Nothing has changed')).toMatchObject({
			news:
				'Compared again at 2025-03-01 10:03 UTC. Nothing has changed since you looked (2025-03-01 10:00 UTC). ' +
				'Load the page again to see it.',
		});
		await ada.leave();
	});

	test('tell how far a comparison has come, while the page shows and decides as before', async () => {
		const finished = new AbortController();
		let isFirst = true;
		const review = await openReview(async (onProgress) => {
			if (isFirst) {
				isFirst = false;
				return sampleReport;
			}
			onProgress({done: 1, total: 3});
			await once(finished.signal, 'abort');
			return {...sampleReport, stories: []};
		});
		const ada = await newsTo(review, '/news', 'Ada');
		await ada.next();
		const comparing = review.workspace.compareAgain();
		const words = 'The articles are being compared again: 1 of 3 read …';
		let told = await ada.next();
		while (told['comparing'] !== words) told = await ada.next();
		expect(await (await review.get('/f/c0ffee')).text()).toContain(words);
		expect((await review.post('/f/c0ffee', {deed: 'confirm'})).status).toBe(303);
		finished.abort();
		await comparing;
		expect(await ada.until('3 gone')).toMatchObject({comparing: ''});
		expect(review.workspace.now().orphans).toHaveLength(1);
		await ada.leave();
	});

	test('are held back by no server that stands before this one', async () => {
		const review = await openReview(() => sampleReport);
		const answer = await review.get('/news');
		expect(answer.headers.get('x-accel-buffering')).toBe('no');
		await answer.body?.cancel();
	});

	test('are for nobody who asks for their headers alone, and nobody is at the finding by that', async () => {
		const review = await openReview(() => sampleReport);
		const answer = await review.get('/news?f=c0ffee', 'Bo', 'HEAD');
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
		expect(await (await review.get('/f/c0ffee')).text()).not.toContain('Being reviewed');
	});

	test('end where something goes wrong in them, and the person leaves', async () => {
		const faults: unknown[] = [];
		let isIn = true;
		const door: Door = {
			pass: async () => undefined,
			visitor: async () => {
				if (isIn) return {name: 'Bo', role: 'editor', hasAccount: false};
				throw new Error('the accounts cannot be read');
			},
			turnAway: (context) => context.text('', 403),
		};
		const {workspace} = await openReview(() => sampleReport);
		const onFault = (error: unknown): void => void faults.push(error);
		const app = reviewApp(workspace, {...testOptions(door), origins: [`http://${testHost}`], onFault});
		const ask = async (path: string): Promise<Response> =>
			app.request(`http://${testHost}${path}`, {headers: {Host: testHost}});
		const reader = (await ask('/news?f=c0ffee')).body?.getReader();
		await reader?.read();
		isIn = false;
		await workspace.compareAgain();
		for (let end = await reader?.read(); end?.done === false;) end = await reader?.read();
		expect(faults).toEqual([new Error('the accounts cannot be read')]);
	});
});
