import {once} from 'node:events';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {serve, type ServerType} from '@hono/node-server';
import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from '@jest/globals';
import type {Page} from 'playwright-core';
import {reviewApp} from '../../src/review/app.ts';
import {tokenDoor} from '../../src/review/door.tsx';
import type {Workspace} from '../../src/review/workspace.ts';
import {accessibilityFaults, openBrowser, type OpenBrowser} from '../support/browser.ts';
import {caseFolder} from '../support/case-folder.ts';
import {describeInBrowser} from '../support/describe-in-browser.ts';
import {pageScript} from '../support/page-script.ts';
import {type ReviewServer, startReview} from '../support/review-server.ts';
import {openReview, testOptions, testToken} from '../support/review.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {sampleReport} from '../support/sample-report.ts';

/** A review page that a browser can open. */
interface Running {
	readonly workspace: Workspace;
	readonly server: ServerType;
	readonly address: string;
}

async function start(): Promise<Running> {
	const {workspace} = await openReview(() => sampleReport);
	const origins: string[] = [];
	const options = testOptions(tokenDoor(testToken, 'Ada'));
	const app = reviewApp(workspace, {...options, origins, script: pageScript()});
	const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port: 0});
	await once(server, 'listening');
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('no port was given');
	const host = `127.0.0.1:${bound.port}`;
	origins.push(`http://${host}`);
	return {workspace, server, address: `http://${host}`};
}

const widths = [1280, 390, 320];
const screens = [
	'/',
	'/?status=all',
	'/f/c0ffee',
	'/a?article=gazette.txt&f=c0ffee',
	'/s/s1',
	'/leftovers',
	'/trail',
	'/?text=none',
	'/correct',
	'/changes',
];

let running: Running;
beforeEach(async () => {
	running = await start();
});
afterEach(() => {
	if ('closeAllConnections' in running.server) running.server.closeAllConnections();
	running.server.close();
});

/** Opens the review page as the printed address does; whatever the page complains of is kept. */
async function openPage(browser: OpenBrowser, path = '/'): Promise<{page: Page; complaints: string[]}> {
	const page = await browser.context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(running.address)) complaints.push(`request: ${request.url()}`);
	});
	await page.goto(`${running.address}/?token=${testToken}`);
	if (path !== '/') await page.goto(`${running.address}${path}`);
	return {page, complaints};
}

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
});

describeInBrowser('the review page in a browser', () => {
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
		await page.waitForURL('**/?notice=*');
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

	test('an editor without scripts reads and decides', async () => {
		const {page} = await openPage(browser, '/f/c0ffee');
		await page.context().route('**/review.js', async (route) => route.abort());
		await page.reload();
		await page.selectOption('.deeds select[name=reason]', 'rounding');
		await page.click('button[data-deed=dismiss]');
		await page.waitForURL('**/f/decade');
		await page.context().unroute('**/review.js');
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

const toll = (count: string): string =>
	`Ferry sinks off Port Ellis\n\n${count} passengers drowned on Monday when a ferry sank off Port Ellis.\n`;

describeInBrowser('the review page of a server, in two browsers', () => {
	let browsers: OpenBrowser[];
	const servers: ReviewServer[] = [];
	const started = async (...options: Parameters<typeof startReview>): Promise<ReviewServer> => {
		const server = await startReview(...options);
		servers.push(server);
		return server;
	};
	beforeAll(async () => {
		browsers = [await openBrowser(), await openBrowser()];
	}, 60_000);
	afterAll(async () => {
		await Promise.all([...browsers.map(async ({close}) => close()), ...servers.map(async ({kill}) => kill())]);
	});

	test('goes on through an edit on the disk, a second editor and a server that is killed', async () => {
		const cwd = caseFolder({'case/gazette.txt': toll('Five'), 'case/herald.txt': toll('Six')});
		const first = await started(cwd);
		const [ada, bo] = await Promise.all(browsers.map(async ({context}) => context.newPage()));
		if (!ada || !bo) throw new Error('two pages were opened');
		await ada.goto(first.address);
		await bo.goto(first.address);
		await bo.fill('input[name=person]', 'Bo');
		await bo.click('.person button');
		await ada.click('.queue .entry > a');
		await bo.click('.queue .entry > a');
		await ada.locator('#here', {hasText: 'Being reviewed by Bo as well.'}).waitFor();
		await bo.selectOption('.deeds select[name=reason]', 'later-update');
		await bo.click('button[data-deed=dismiss]');
		await ada.locator('#news', {hasText: 'Bo wrote “dismiss”.'}).waitFor();
		writeFileSync(join(cwd, 'case/herald.txt'), toll('Eight'));
		await ada.locator('#news', {hasText: 'herald was edited.'}).waitFor();
		// a comparison may find the file while it is written
		const stale = ada.locator('.stale', {hasText: 'herald said “Six passengers” and now says “Eight passengers”'});
		while ((await stale.count()) === 0) await ada.reload();
		await first.kill();
		const second = await started(cwd);
		await ada.goto(second.address);
		await ada.goto(`${second.origin}/?status=stale`);
		await ada.click('.queue .entry > a');
		await ada.click('button[data-deed=affirm]');
		await ada.waitForURL('**/?status=stale');
		await ada.goto(`${second.origin}/?status=dismissed`);
		expect(await ada.locator('.entry').count()).toBe(1);
		const lines = readFileSync(join(cwd, 'case/decisions.jsonl'), 'utf8').trimEnd().split('\n');
		expect(lines.map((line) => ({...Object(JSON.parse(line))}))).toEqual([
			expect.objectContaining({by: 'Bo', type: 'dismiss'}),
			expect.objectContaining({by: 'Ada', type: 'affirm'}),
		]);
	}, 120_000);

	test('asks for accounts where it has some, without a fault of accessibility', async () => {
		const cwd = caseFolder({'case/gazette.txt': toll('Five'), 'case/herald.txt': toll('Six')});
		const {stdout} = await runCrosscheck(['add-user', 'Ada', '--auth', 'accounts.jsonl', '--role', 'viewer'], cwd);
		const server = await started(cwd, '--auth', 'accounts.jsonl');
		const page = await browsers[0]?.context.newPage();
		if (!page) throw new Error('no page was opened');
		await page.goto(server.address);
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.fill('input[name=name]', 'Ada');
		await page.fill('input[name=password]', 'not this one');
		await page.click('.login button');
		await page.locator('[role=alert]', {hasText: 'do not go together'}).waitFor();
		await page.fill('input[name=name]', 'Ada');
		await page.fill('input[name=password]', stdout.trim());
		await page.click('.login button');
		await page.locator('.person', {hasText: 'Ada, viewer'}).waitFor();
		await page.click('.queue .entry > a');
		await page.locator('.note', {hasText: 'read and not decide'}).waitFor();
		expect(await accessibilityFaults(page)).toEqual([]);
	}, 120_000);
});
