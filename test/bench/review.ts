import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {CDPSession, Page} from 'playwright-core';
import {jsonlDecisionStore} from '../../src/adapters/stores/jsonl.ts';
import {decideReport} from '../../src/decisions/decide.ts';
import type {Report} from '../../src/model/index.ts';
import {serveReview} from '../../src/review/serve.ts';
import {openWorkspace} from '../../src/review/workspace.ts';
import {openBrowser} from '../support/browser.ts';
import {largeReport} from '../support/large-report.ts';
import {pageScript} from '../support/page-script.ts';

/** What an editor waits for where 5,000 findings are open, as a browser sees it, and what the server needs for it. */
const storyCount = 50;
const articlesPerStory = 5;
const questionsPerStory = 300;
const times = 15;

/** Many stories of a hundred findings each. */
function manyStories(): Report {
	const reports = Array.from({length: storyCount}, (_, index) => numbered(index));
	const [first] = reports;
	if (!first) throw new Error('no story');
	return {
		...first,
		articles: reports.flatMap(({articles}) => articles),
		stories: reports.flatMap(({stories}) => stories),
	};
}

/** The large report with names of its own, and a text of its own of the same length. */
function numbered(index: number): Report {
	const number = String(index).padStart(2, '0');
	const text = JSON.stringify(largeReport(articlesPerStory, questionsPerStory));
	const report: Report = JSON.parse(
		text
			.replaceAll('storm ', `s${number}rm `)
			.replaceAll('"outlet-', `"n${number}-`)
			.replaceAll('Outlet No.', `Outlet ${number}.`),
	);
	return {
		...report,
		stories: report.stories.map((story) => ({
			...story,
			id: `s${index + 1}`,
			findings: story.findings.map((finding, at) => {
				const id = `a${number}b${String(at).padStart(4, '0')}`;
				return {...finding, id, identity: id.padEnd(64, '0')};
			}),
		})),
	};
}

/** The server that is measured, as a program of its own. */
async function serveLarge(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
	const store = jsonlDecisionStore(join(folder, 'decisions.jsonl'));
	const load = async () => {
		const log = await store.read();
		return {...decideReport(manyStories(), log.events), log, lost: [], names: new Map()};
	};
	const workspace = openWorkspace(await load(), {load, store, clock: () => new Date().toISOString()});
	const ended = new AbortController();
	const {address} = await serveReview(workspace, {
		host: '127.0.0.1',
		port: 0,
		entry: {person: 'Ada'},
		script: pageScript(),
		onFault: (error) => void process.stderr.write(`${String(error)}\n`),
		signal: ended.signal,
	});
	process.stdout.write(`${address}\n`);
	process.on('SIGTERM', () => {
		rmSync(folder, {recursive: true, force: true});
		process.exit();
	});
}

interface Timing {
	/** What the machine can do where nothing else keeps it busy. */
	readonly best: number;
	readonly median: number;
	readonly worst: number;
	/** What the server worked for each, whatever else the machine did. */
	readonly work: number;
	/** The same of the browser's page. */
	readonly pageWork: number;
}

/** What works while somebody waits. */
interface Measured {
	readonly server: ChildProcess;
	readonly session: CDPSession;
}

/** Milliseconds that a program has worked so far. */
function workOf(pid: number | undefined): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
	return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

const msPerTick = 10;

/** Milliseconds that the process of a page has worked so far. */
async function pageWorkOf(session: CDPSession): Promise<number> {
	const {metrics} = await session.send('Performance.getMetrics');
	return (metrics.find(({name}) => name === 'ProcessTime')?.value ?? 0) * 1000;
}

/** Does something so often, and tells how long it took, in milliseconds. */
async function timed({server, session}: Measured, act: () => Promise<unknown>): Promise<Timing> {
	const pageWorkBefore = await pageWorkOf(session);
	const workBefore = workOf(server.pid);
	const spent: number[] = [];
	for (let time = 0; time < times; time++) {
		const start = performance.now();
		await act();
		spent.push(performance.now() - start);
	}
	const sorted = spent.toSorted((a, b) => a - b);
	const work = (workOf(server.pid) - workBefore) / times;
	const pageWork = ((await pageWorkOf(session)) - pageWorkBefore) / times;
	return {best: sorted[0] ?? 0, median: sorted[Math.floor(times / 2)] ?? 0, worst: sorted.at(-1) ?? 0, work, pageWork};
}

function line(what: string, {best, median, worst, work, pageWork}: Timing): string {
	return `${what.padEnd(44)} best ${best.toFixed(0).padStart(4)} ms, median ${median.toFixed(0).padStart(5)} ms, worst ${worst.toFixed(0).padStart(5)} ms, server worked ${work.toFixed(0)} ms, page ${pageWork.toFixed(0)} ms\n`;
}

/** Goes from one finding to the next by the key that confirms. */
async function confirmNext(page: Page): Promise<void> {
	const before = page.url();
	await page.keyboard.press('c');
	await page.waitForURL((url) => url.href !== before, {waitUntil: 'load'});
}

function say(words: string): void {
	process.stdout.write(words);
}

async function measure(server: ChildProcess): Promise<void> {
	if (!server.stdout) throw new Error('no output');
	const [first]: unknown[] = await once(server.stdout, 'data');
	const address = String(first).trim();
	const {origin} = new URL(address);
	const browser = await openBrowser();
	const page = await browser.context.newPage();
	const weights = new Map<string, number>();
	page.on('response', (response) => {
		void response.body().then(
			(body) => weights.set(new URL(response.url()).pathname, body.length),
			() => undefined,
		);
	});
	await page.goto(address);
	const session = await browser.context.newCDPSession(page);
	await session.send('Performance.enable');
	const measured = {server, session};
	say(line('first screen of 5,000 findings', await timed(measured, async () => page.goto(`${origin}/`))));
	say(
		line(
			'filter by severity and words',
			await timed(measured, async () => page.goto(`${origin}/?severity=medium&text=pumps`)),
		),
	);
	say(line('one finding', await timed(measured, async () => page.goto(`${origin}/f/a00b0000`))));
	say(line('decide and see the next', await timed(measured, async () => confirmNext(page))));
	await page.goto(`${origin}/`);
	const bulk = await page.evaluate(
		`(async () => {
			const form = document.querySelector('form[action^="/bulk"]');
			form.reason.value = 'rounding';
			const start = performance.now();
			await fetch('/bulk', {method: 'POST', body: new URLSearchParams(new FormData(form, form.querySelector('button[value=dismiss]')))});
			return performance.now() - start;
		})()`,
	);
	say(`${'dismiss all others at once'.padEnd(44)} ${Number(bulk).toFixed(0)} ms\n`);
	say(line('first screen of all, decided', await timed(measured, async () => page.goto(`${origin}/?status=all`))));
	await page.goto(`${origin}/f/a00b0050?status=all`);
	say(line('decide and see the next, 5,000 decided', await timed(measured, async () => confirmNext(page))));
	for (const [path, bytes] of weights) {
		if (path === '/' || path === '/f/a00b0000' || path.startsWith('/assets/'))
			say(`${path.padEnd(44)} ${(bytes / 1024).toFixed(0)} KB\n`);
	}
	const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
	for (const [, name, kilobytes] of status.matchAll(/^(VmHWM|VmRSS):\s+(\d+)/gmu)) {
		say(
			`${(name === 'VmRSS' ? 'memory of the server' : 'at its highest').padEnd(44)} ${(Number(kilobytes) / 1024).toFixed(0)} MB\n`,
		);
	}
	await browser.close();
}

if (process.argv[2] === 'serve') await serveLarge();
else {
	const server = spawn(process.execPath, [import.meta.filename, 'serve'], {stdio: ['ignore', 'pipe', 'inherit']});
	try {
		await measure(server);
	} finally {
		server.kill('SIGTERM');
	}
}
