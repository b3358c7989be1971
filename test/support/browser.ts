import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import axe from 'axe-core';
import {type BrowserContext, chromium, type Page} from 'playwright-core';

/** Where a Chromium is installed; undefined where there is none. */
export const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
	existsSync(path),
);

/** A browser with a folder of its own. */
export interface OpenBrowser {
	readonly context: BrowserContext;
	/** Shows a page from a file, as a person who was sent it would open it. */
	readonly open: (html: string) => Promise<OpenPage>;
	readonly close: () => Promise<void>;
}

/** A page with all that it complained of: script errors, refused styles, requests to anywhere. */
interface OpenPage {
	readonly page: Page;
	readonly complaints: readonly string[];
}

/** Starts the browser; nothing that it needs comes from elsewhere. */
export async function openBrowser(colorScheme: 'light' | 'dark' = 'light'): Promise<OpenBrowser> {
	const folder = mkdtempSync(join(tmpdir(), 'crosscheck-browser-'));
	const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
		executablePath: browserPath ?? '/usr/bin/chromium',
		headless: true,
		colorScheme,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
	return {
		context,
		open: async (html) => {
			const file = join(folder, 'page.html');
			writeFileSync(file, html);
			const page = await context.newPage();
			const complaints: string[] = [];
			page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
			page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
			page.on('request', (request) => {
				if (request.url() !== pathToFileURL(file).href) complaints.push(`request: ${request.url()}`);
			});
			page.on('dialog', (dialog) => {
				complaints.push(`dialog: ${dialog.message()}`);
				void dialog.dismiss();
			});
			await page.goto(pathToFileURL(file).href);
			return {page, complaints};
		},
		close: async () => {
			await context.close();
			rmSync(folder, {recursive: true, force: true});
		},
	};
}

/** What axe finds against the accessibility guidelines on a page: rule and first element of each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const found: unknown = await page.evaluate(
		'axe.run({rules: {"target-size": {enabled: true}}}).then(({violations}) => violations.map(({id, nodes}) => id + ": " + nodes[0]?.html))',
	);
	if (!Array.isArray(found)) throw new TypeError('axe gave no list');
	return found.map(String);
}
