import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from '@jest/globals';
import type {Page} from 'playwright-core';
import {accessibilityFaults, openBrowser, type OpenBrowser} from '../support/browser.ts';
import {describeInBrowser} from '../support/describe-in-browser.ts';
import {openPageOf, type RunningReview, startPage} from '../support/running-review.ts';
import {movedReport, sampleReport} from '../support/sample-report.ts';

const widths = [1280, 390, 320];
const screens = [
	'/',
	'/?status=all',
	'/f/c0ffee',
	'/a?article=gazette.txt&f=c0ffee',
	'/s?article=gazette.txt',
	'/leftovers',
	'/trail',
	'/?text=none',
	'/correct',
	'/changes',
];

let running: RunningReview;
beforeEach(async () => {
	running = await startPage();
});
afterEach(() => {
	if ('closeAllConnections' in running.server) running.server.closeAllConnections();
	running.server.close();
});

const openPage = async (browser: OpenBrowser, path?: string) => openPageOf(running, browser, path);

describeInBrowser.each(['light', 'dark'] as const)('the review page in a browser, %s', (scheme) => {
	let browser: OpenBrowser;
	beforeAll(async () => {
		browser = await openBrowser(scheme);
	}, 60_000);
	afterAll(async () => browser.close());

	test('breaks no rule of accessibility on any screen, complains of nothing and fits every width', async () => {
		const {page, complaints} = await openPage(browser);
		for (const screen of screens) {
			await page.goto(`${running.address}${screen}`);
			for (const width of widths) {
				await page.setViewportSize({width, height: 900});
				expect([screen, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([
					screen,
					true,
				]);
			}
			expect([screen, await accessibilityFaults(page)]).toEqual([screen, []]);
		}
		expect(complaints).toEqual([]);
		await page.close();
	}, 120_000);

	test('breaks none either where decisions and talk have lost their findings', async () => {
		let current = sampleReport;
		running.server.close();
		running = await startPage(() => current);
		const {page} = await openPage(browser, '/f/c0ffee');
		for (const [id, reason] of [
			['c0ffee', 'rounding'],
			['decade', 'different-event'],
		] as const) {
			await page.goto(`${running.address}/f/${id}`);
			await page.selectOption('.deeds select[name=reason]', reason);
			await page.click('button[data-deed=dismiss]');
		}
		await page.goto(`${running.address}/f/facade`);
		await page.fill('textarea[name=note]', 'ask the coast guard');
		await page.click('button[data-deed=comment]');
		const [story] = movedReport.stories;
		current = {...movedReport, stories: story ? [{...story, findings: story.findings.slice(0, 1)}] : []};
		await running.workspace.compareAgain();
		await page.goto(`${running.address}/f/c0ffee`);
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.click('.steps a:last-of-type');
		await page.waitForURL('**/leftovers#*');
		expect(await page.locator('.leftover').count()).toBe(3);
		for (const details of await page.locator('.leftover details').all()) await details.click();
		for (const width of widths) {
			await page.setViewportSize({width, height: 900});
			expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
		}
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.selectOption('.leftover select[name=finding]', 'decaf');
		await page.click('.leftover form[action="/carry"] button');
		await page.locator('#news', {hasText: 'The decision was given'}).waitFor();
		await page.close();
	}, 60_000);
});

describeInBrowser('the review page in a browser', () => {
	let browser: OpenBrowser;
	beforeAll(async () => {
		browser = await openBrowser();
	}, 60_000);
	afterAll(async () => browser.close());

	test('the focus stays at what was done last, or is led to what came of it', async () => {
		const {page} = await openPage(browser, '/f/c0ffee');
		const focused = async (): Promise<string> =>
			String(await page.evaluate('document.activeElement.dataset.deed ?? document.activeElement.id'));
		const press = async (deed: string): Promise<string> => {
			await page.focus(`button[data-deed=${deed}]`);
			await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
			return focused();
		};
		expect(await focused()).toBe('');
		await page.fill('textarea[name=note]', 'ask the coast guard');
		expect(await press('comment')).toBe('comment');
		expect(await press('dismiss')).toBe('news');
		expect(await press('confirm')).toBe('content');
		expect(new URL(page.url()).pathname).toBe('/f/decade');
		await page.reload();
		expect(await focused()).toBe('');
		await page.close();
	}, 60_000);

	test('a link on a page of another site leads to the finding', async () => {
		const {page} = await openPage(browser);
		await page
			.context()
			.route('http://mail.example/', async (route) =>
				route.fulfill({contentType: 'text/html', body: `<a href="${running.address}/f/c0ffee">look at this</a>`}),
			);
		await page.goto('http://mail.example/');
		await page.click('a');
		await page.locator('h1', {hasText: 'Ferry'}).waitFor();
		expect(page.url()).toBe(`${running.address}/f/c0ffee`);
		await page.close();
	}, 60_000);

	test('what another editor decides is told, and a second decision on it is shown the first', async () => {
		const {page: ada} = await openPage(browser, '/f/c0ffee');
		const {page: bo} = await openPage(browser, '/f/c0ffee');
		await bo.click('button[data-deed=confirm]');
		await ada.locator('#news', {hasText: 'Ada wrote “confirm”.'}).waitFor();
		await ada.fill('textarea[name=note]', 'my words');
		await ada.click('button[data-deed=resolve]');
		await ada.locator('#news', {hasText: 'Nothing was written'}).waitFor();
		expect(await ada.inputValue('textarea[name=note]')).toBe('my words');
		expect(running.workspace.now().log.events).toHaveLength(1);
		await Promise.all([ada.close(), bo.close()]);
	}, 60_000);

	test('pages in other tabs keep no connection that the one in front needs', async () => {
		const {page, complaints} = await openPage(browser);
		const others: Page[] = [];
		for (let tab = 0; tab < 8; tab++) {
			const other = await page.context().newPage();
			others.push(other);
			await other.goto(`${running.address}/f/c0ffee`, {timeout: 10_000});
			await other.evaluate(
				'Object.defineProperty(document, "visibilityState", {value: "hidden", configurable: true}); document.dispatchEvent(new Event("visibilitychange"))',
			);
		}
		const [first] = others;
		await first?.evaluate('delete document.visibilityState; document.dispatchEvent(new Event("visibilitychange"))');
		await page.goto(`${running.address}/f/c0ffee`);
		await page.click('button[data-deed=confirm]');
		await first?.locator('#news', {hasText: 'Ada wrote “confirm”.'}).waitFor();
		expect(complaints).toEqual([]);
		await Promise.all([page, ...others].map(async (one) => one.close()));
	}, 60_000);

	test('on a telephone the first finding stands on the first screen, whatever the filters choose', async () => {
		const {page} = await openPage(browser);
		for (const [width, height] of [
			[390, 844],
			[320, 640],
		] as const) {
			await page.setViewportSize({width, height});
			for (const path of ['/', '/?relation=conflict&severity=high&status=all']) {
				await page.goto(`${running.address}${path}`);
				const box = await page.locator('.entry > a').first().boundingBox();
				expect([width, path, (box?.y ?? height) + (box?.height ?? 0) < height]).toEqual([width, path, true]);
			}
		}
		expect(await page.textContent('.filters summary')).toContain('Relation: conflict · Severity: high');
		await page.click('.filters summary');
		await page.selectOption('select[name=relation]', 'tension');
		await page.selectOption('select[name=severity]', 'medium');
		await page.click('.filters button');
		await page.locator('.entry > a', {hasText: 'Three crew'}).waitFor();
		await page.close();
	}, 60_000);

	test('keeps its accessibility where people ask for more contrast, their own colours or less motion', async () => {
		const {page, complaints} = await openPage(browser, '/f/c0ffee');
		const faint = async (): Promise<unknown> =>
			page.evaluate(
				"getComputedStyle(document.querySelector('.kind')).color === getComputedStyle(document.body).color",
			);
		expect(await faint()).toBe(false);
		await page.emulateMedia({contrast: 'more', reducedMotion: 'reduce'});
		expect(await faint()).toBe(true);
		expect(await page.evaluate('getComputedStyle(document.body).transitionProperty')).toBe('none');
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.emulateMedia({contrast: null, forcedColors: 'active'});
		await page.goto(`${running.address}/`);
		expect(await accessibilityFaults(page)).toEqual([]);
		expect(complaints).toEqual([]);
		await page.close();
	}, 60_000);

	test('an editor without scripts reads and decides', async () => {
		const {page} = await openPage(browser, '/f/c0ffee');
		await page.context().route('**/review.js?*', async (route) => route.abort());
		await page.reload();
		await page.selectOption('.deeds select[name=reason]', 'rounding');
		await page.click('button[data-deed=dismiss]');
		await page.waitForURL('**/f/decade');
		await page.context().unroute('**/review.js?*');
		expect(running.workspace.now().log.events).toHaveLength(1);
		await page.close();
	}, 60_000);

	test('words that are marked in an article become a place to be put right', async () => {
		const {page, complaints} = await openPage(browser, '/a?article=gazette.txt');
		const mark = async (words: string): Promise<void> => {
			await page.evaluate(
				`(() => {
					const lines = [...document.querySelectorAll('.copy .line > p')];
					const line = lines.find((one) => one.textContent.includes(${JSON.stringify(words)}));
					getSelection().selectAllChildren(line);
				})()`,
			);
		};
		await mark('Five passengers');
		await page.locator('.take q', {hasText: 'Five passengers'}).waitFor();
		await page.click('.take button:first-of-type');
		expect(await page.textContent('#news')).toContain('first place');
		await page.goto(`${running.address}/a?article=herald.txt`);
		await page.evaluate('getSelection().selectAllChildren(document.querySelector(".copy .line > p"))');
		await page.click('.take button:last-of-type');
		await page.waitForURL('**/correct?*');
		expect(await page.inputValue('textarea[name=wordsA]')).toContain('Five passengers');
		expect(await page.inputValue('select[name=articleB] >> nth=0')).toBe('herald.txt');
		await page.fill('input[name=message]', 'two things are said');
		// Enter in a field presses none of several buttons.
		await page.press('input[name=message]', 'Enter');
		expect(running.workspace.now().log.events).toEqual([]);
		// the page says so until the comparison that follows has news of its own
		const answer = page.waitForResponse(
			(response) => response.request().resourceType() === 'document' && response.status() === 200,
		);
		await page.click('button[value=missed]');
		expect(await (await answer).text()).toContain('Written down');
		expect(running.workspace.now().log.events.map(({type}) => type)).toEqual(['missed']);
		expect(complaints).toEqual([]);
		await page.close();
	}, 60_000);
});
