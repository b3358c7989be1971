import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from '@jest/globals';
import {openBrowser, type OpenBrowser} from '../support/browser.ts';
import {describeInBrowser} from '../support/describe-in-browser.ts';
import {openPageOf, type RunningReview, startPage} from '../support/running-review.ts';
import {editedReport, sampleReport} from '../support/sample-report.ts';

let running: RunningReview;
beforeEach(async () => {
	running = await startPage();
});
afterEach(() => {
	if ('closeAllConnections' in running.server) running.server.closeAllConnections();
	running.server.close();
});

const openPage = async (browser: OpenBrowser, path?: string) => openPageOf(running, browser, path);

describeInBrowser('hands on the keyboard of the review page', () => {
	let browser: OpenBrowser;
	beforeAll(async () => {
		browser = await openBrowser();
	}, 60_000);
	afterAll(async () => browser.close());

	test('keys lead through the queue: open, dismiss with a reason and go on, undo', async () => {
		const {page, complaints} = await openPage(browser);
		await page.keyboard.press('j');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/f/c0ffee');
		await page.keyboard.press('d');
		expect(await page.textContent('#news')).toContain('2 rounding');
		await page.keyboard.press('2');
		await page.waitForURL('**/f/decade');
		await page.keyboard.press('c');
		await page.waitForURL('**/f/facade');
		await page.keyboard.press('u');
		await page.waitForURL('**/f/decade?notice=*');
		expect(await page.textContent('#news')).toContain('Taken back');
		const said = running.workspace.now().log.events.map((event) => [event.type, event.by]);
		expect(said).toEqual([
			['dismiss', 'Ada'],
			['confirm', 'Ada'],
			['undo', 'Ada'],
		]);
		expect(complaints).toEqual([]);
		await page.close();
	}, 60_000);

	test('keys lead back, resolve, look for words, and take back step by step, also after a reload', async () => {
		const {page} = await openPage(browser, '/f/c0ffee');
		const types = (): string[] => running.workspace.now().log.events.map(({type}) => type);
		await page.keyboard.press('r');
		await page.waitForURL('**/f/decade');
		await page.goto(`${running.address}/f/decade?status=all`);
		await page.keyboard.press('k');
		await page.waitForURL('**/f/c0ffee?status=all');
		await page.keyboard.press('j');
		await page.waitForURL('**/f/decade?status=all');
		await page.keyboard.press('c');
		await page.waitForURL('**/f/facade?status=all');
		await page.reload();
		for (const [id, undone] of [
			['decade', 1],
			['c0ffee', 2],
		] as const) {
			await page.keyboard.press('u');
			await page.waitForURL(`**/f/${id}?*notice=*`);
			expect(types()).toEqual(['resolve', 'confirm', 'undo', 'undo'].slice(0, 2 + undone));
			await page.reload();
		}
		await page.goto(`${running.address}/`);
		await page.keyboard.press('/');
		await page.keyboard.type('captain');
		await page.keyboard.press('Enter');
		await page.waitForURL('**text=captain*');
		expect(await page.locator('.entry').count()).toBe(1);
		await page.close();
	}, 60_000);

	test('the key that affirms stands by what is asked again', async () => {
		let current = sampleReport;
		running.server.close();
		running = await startPage(() => current);
		const {page} = await openPage(browser, '/f/c0ffee');
		await page.keyboard.press('c');
		await page.waitForURL('**/f/decade');
		current = editedReport;
		await running.workspace.compareAgain();
		await page.goto(`${running.address}/f/c0ffee`);
		await page.locator('.stale', {hasText: 'now says'}).waitFor();
		await page.keyboard.press('a');
		await page.waitForURL('**/f/decade');
		expect(running.workspace.now().log.events.map(({type}) => type)).toEqual(['confirm', 'affirm']);
		await page.close();
	}, 60_000);

	test('keys are letters while somebody types, and nothing where they are switched off', async () => {
		const {page} = await openPage(browser, '/f/c0ffee');
		await page.fill('textarea[name=note]', '');
		await page.focus('textarea[name=note]');
		await page.keyboard.type('curd');
		expect(await page.inputValue('textarea[name=note]')).toBe('curd');
		await page.focus('#content');
		await page.keyboard.press('?');
		await page.uncheck('#keys-on');
		await page.focus('#content');
		await page.keyboard.press('c');
		await page.reload();
		await page.focus('#content');
		await page.keyboard.press('c');
		expect(running.workspace.now().log.events).toEqual([]);
		await page.evaluate('localStorage.clear()');
		await page.close();
	}, 60_000);

	test('everything can be reached and done by the Tab key', async () => {
		const {page} = await openPage(browser, '/f/c0ffee');
		const reached = new Set<string>();
		for (let step = 0; step < 60; step++) {
			await page.keyboard.press('Tab');
			reached.add(
				String(await page.evaluate('document.activeElement.dataset.deed ?? document.activeElement.textContent')),
			);
		}
		expect([...reached]).toEqual(
			expect.arrayContaining(['confirm', 'dismiss', 'assign', 'comment', 'Back to the queue']),
		);
		await page.close();
	}, 60_000);
});
