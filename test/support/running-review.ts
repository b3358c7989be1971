import {once} from 'node:events';
import {serve, type ServerType} from '@hono/node-server';
import type {Page} from 'playwright-core';
import {reviewApp} from '../../src/review/app.ts';
import {tokenDoor} from '../../src/review/door.tsx';
import type {Workspace} from '../../src/review/workspace.ts';
import type {OpenBrowser} from './browser.ts';
import {pageScript} from './page-script.ts';
import {openReview, testOptions, testToken} from './review.ts';
import {sampleReport} from './sample-report.ts';

/** A review page that a browser can open. */
export interface RunningReview {
	readonly workspace: Workspace;
	readonly server: ServerType;
	readonly address: string;
}

export async function startPage(load = () => sampleReport): Promise<RunningReview> {
	const {workspace} = await openReview(load);
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

/** Opens a review page as the printed address does; whatever the page complains of is kept. */
export async function openPageOf(
	{address}: RunningReview,
	browser: OpenBrowser,
	path = '/',
): Promise<{page: Page; complaints: string[]}> {
	const page = await browser.context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(address)) complaints.push(`request: ${request.url()}`);
	});
	await page.goto(`${address}/?token=${testToken}`);
	if (path !== '/') await page.goto(`${address}${path}`);
	return {page, complaints};
}
