import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {formats} from '../../../src/adapters/reporters/formats.ts';
import type {Report} from '../../../src/model/index.ts';
import {hostileReport, hostileTexts} from '../../support/hostile-report.ts';
import {openReview} from '../../support/review.ts';
import {sampleReport} from '../../support/sample-report.ts';

const sample = (): Report => sampleReport;

describe('from a finding', () => {
	const [from, address] = ['/f/c0ffee?relation=conflict', (path: string) => path.replaceAll('&', '&amp;')];

	test.each(['/a?relation=conflict&article=gazette.txt&f=c0ffee', '/s?relation=conflict&article=gazette.txt&f=c0ffee'])(
		'one comes to %s and back, with the filters',
		async (path) => {
			const {get} = await openReview(sample);
			expect(await (await get(from)).text()).toContain(`href="${address(path)}`);
			const page = await (await get(path)).text();
			expect(page).toContain(`<a href="${from}">Back to the finding</a>`);
			expect(page).toMatch(/<a href="\/\?relation=conflict[^"]*">Back to the queue/u);
		},
	);

	test('one comes to the place of its words in the article', async () => {
		const {get} = await openReview(sample);
		expect(await (await get(from)).text()).toContain(
			address('/a?relation=conflict&article=gazette.txt&f=c0ffee#copy-1-3'),
		);
	});
});

describe('the filter of stories', () => {
	test.each(['gazette.txt', 'herald.txt', 'tribune.txt'])(
		'is kept where it names its story by %s, whichever article stands first in it',
		async (article) => {
			const {get} = await openReview(sample);
			const page = await (await get(`/?story=${article}`)).text();
			expect(page).toMatch(new RegExp(`<option value="${article}" selected>Ferry sinks`, 'u'));
			expect(page.match(/<option[^>]*>Ferry sinks/gu)).toHaveLength(1);
		},
	);
});

describe('pages', () => {
	test.each([
		'/',
		'/f/c0ffee',
		'/a?article=gazette.txt',
		'/s?article=gazette.txt',
		'/leftovers',
		'/trail',
		'/assets/review.css',
		'/export/csv',
	])('%s is answered', async (path) => {
		const {get} = await openReview(sample);
		expect((await get(path)).status).toBe(200);
	});

	test.each([
		'/f/none',
		'/f/',
		'/a',
		'/a?article=none.txt',
		'/a?article=..%2f..%2fetc%2fpasswd',
		'/s',
		'/s?article=none.txt',
		'/export/exe',
		'/assets/../package.json',
		'/x',
	])('%s is not there', async (path) => {
		const {get} = await openReview(sample);
		expect((await get(path)).status).toBe(404);
	});

	test.each(hostileTexts)('%j shows as text on every page', async (words) => {
		const {get, post} = await openReview(() => hostileReport(words));
		const [finding] = hostileReport(words).stories[0]?.findings ?? [];
		const first = encodeURIComponent(hostileReport(words).articles[0]?.id ?? '');
		await post(`/f/${finding?.id}`, {deed: 'comment', note: words});
		for (const path of [
			'/?status=all',
			`/f/${finding?.id}`,
			`/a?article=${first}`,
			`/s?article=${first}`,
			'/changes',
			'/correct',
			'/leftovers',
			'/trail',
		]) {
			const page = await (await get(path)).text();
			expect(page).not.toMatch(/<script(?! type="module" src="\/assets\/review\.js\?v=[\w-]+">)|<img|<iframe/u);
		}
	});

	test('an empty id names no finding to come back to', async () => {
		const {get} = await openReview(sample);
		expect(await (await get('/a?article=gazette.txt&f=')).text()).not.toContain('Back to the finding');
	});

	test.each(formats.map(({name}) => name))('a list is saved as %s with what the filters choose of it', async (name) => {
		const {get} = await openReview(sample);
		const saved = async (query: string): Promise<Buffer> => {
			const answer = await get(`/export/${name}${query}`);
			expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="crosscheck.${name}"`);
			return Buffer.from(await answer.arrayBuffer());
		};
		const [chosen, other, none] = [
			await saved('?relation=conflict'),
			await saved('?relation=coverage'),
			await saved('?text=none'),
		];
		expect(chosen.equals(other)).toBe(false);
		expect(none.length).toBeLessThan(chosen.length);
	});

	test('the audit trail can be saved as it stands in the log', async () => {
		const {get, post, log} = await openReview(sample);
		await post('/f/c0ffee', {deed: 'confirm'});
		expect(await (await get('/trail.jsonl')).text()).toBe(readFileSync(log, 'utf8'));
	});
});
