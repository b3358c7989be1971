import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {htmlReporter} from '../../src/adapters/reporters/html/report.tsx';
import {jsonlDecisionStore} from '../../src/adapters/stores/jsonl.ts';
import {compare, extract, reportOf} from '../../src/crosscheck.ts';
import {readCase} from '../../src/adapters/readers/read-case.ts';
import {decideReport} from '../../src/decisions/decide.ts';
import type {Report} from '../../src/model/index.ts';
import {serveReview} from '../../src/review/serve.ts';
import {openWorkspace} from '../../src/review/workspace.ts';
import {openBrowser, type OpenBrowser} from './browser.ts';
import {pageScript} from './page-script.ts';

/** `npm run picture` takes the pictures in the README: the report and the review page of a sample case in a real browser. */
async function writePictures(): Promise<void> {
	const {articles} = await readCase({
		paths: ['articles/ferry-fire'],
		cwd: process.cwd(),
		stdin: noInput(),
		published: new Map(),
		detectLanguage: () => 'en',
	});
	const extractions = articles.map((article) => extract(article));
	const report = reportOf(extractions, compare(extractions), '0.1.0');
	const browser = await openBrowser();
	await writeReportPicture(report, browser, 'docs/report.png');
	await writeReviewPictures(report, browser, {queue: 'docs/review-queue.png', finding: 'docs/review-finding.png'});
	await browser.close();
}

async function* noInput(): AsyncGenerator<Uint8Array> {}

async function writeReportPicture(report: Report, browser: OpenBrowser, file: string): Promise<void> {
	const {page} = await browser.open([...htmlReporter({fullText: true})(report)].join(''));
	await page.setViewportSize({width: 1200, height: 1500});
	writeFileSync(file, await page.screenshot());
}

function rethrow(error: unknown): void {
	throw error;
}

async function writeReviewPictures(
	report: Report,
	browser: OpenBrowser,
	files: {readonly queue: string; readonly finding: string},
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'crosscheck-picture-'));
	const store = jsonlDecisionStore(join(folder, 'decisions.jsonl'));
	const load = async () => {
		const log = await store.read();
		return {...decideReport(report, log.events), log, lost: [], names: new Map()};
	};
	const workspace = openWorkspace(await load(), {load, store, clock: () => '2025-03-12T10:00:00.000Z'});
	const ended = new AbortController();
	const entry = {person: 'Ada Desk'};
	const server = {host: '127.0.0.1', port: 0, entry, script: pageScript(), onFault: rethrow, signal: ended.signal};
	const {address} = await serveReview(workspace, server);
	const page = await browser.context.newPage();
	await page.setViewportSize({width: 1200, height: 860});
	await page.goto(address);
	writeFileSync(files.queue, await page.screenshot());
	await page.click('.queue .entry > a');
	await page.waitForLoadState();
	await page.fill('textarea[name=note]', 'The harbour master has the list; asked for it.');
	await page.click('button[data-deed=comment]');
	await page.waitForLoadState();
	writeFileSync(files.finding, await page.screenshot({fullPage: true}));
	ended.abort();
	rmSync(folder, {recursive: true, force: true});
}

await writePictures();
