import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from '@jest/globals';
import {accessibilityFaults, openBrowser, type OpenBrowser} from '../support/browser.ts';
import {caseFolder} from '../support/case-folder.ts';
import {describeInBrowser} from '../support/describe-in-browser.ts';
import {type ReviewServer, startReview} from '../support/review-server.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

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
