import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {formats} from '../../src/adapters/reporters/formats.ts';
import {browserPath, openBrowser} from '../support/browser.ts';
import {largeReport} from '../support/large-report.ts';

/**
 * Time and size of each format for a story of twenty outlets and two hundred questions, how soon the HTML can be read, and how
 * soon the program itself is there.
 */

const report = largeReport(20, 200);
const turns = 3;
const starts = 5;

/** Milliseconds that `crosscheck --help` works from its start to its end, which other work on the machine stretches little. */
function startMilliseconds(): number {
	const telling = `process.on('exit', () => {
		const {user, system} = process.cpuUsage();
		process.stderr.write(String((user + system) / 1000));
	})`;
	const program = join(import.meta.dirname, '../../src/cli.js');
	const words = ['--import', `data:text/javascript,${encodeURIComponent(telling)}`, program, '--help'];
	return Number(spawnSync(process.execPath, words, {encoding: 'utf8'}).stderr);
}

for (const {name, load} of formats) {
	const reporter = await load({color: false, columns: 80, quiet: false, verbose: false, fullText: true});
	let fastest = Infinity;
	let bytes = 0;
	for (let turn = 0; turn < turns; turn++) {
		const started = performance.now();
		const chunks = [...reporter(report)].map((chunk) => Buffer.from(chunk));
		fastest = Math.min(fastest, performance.now() - started);
		bytes = Buffer.concat(chunks).length;
	}
	process.stdout.write(
		`${name.padEnd(12)}${fastest.toFixed(0).padStart(5)} ms${(bytes / 1000).toFixed(0).padStart(6)} kB\n`,
	);
}

if (browserPath !== undefined) {
	const {htmlReporter} = await import('../../src/adapters/reporters/html/report.tsx');
	const browser = await openBrowser();
	const {page} = await browser.open([...htmlReporter({fullText: true})(report)].join(''));
	const painted = Number(await page.evaluate('performance.getEntriesByType("paint")[0]?.startTime'));
	process.stdout.write(`html, first screen in Chromium after ${painted.toFixed(0)} ms\n`);
	await browser.close();
}

const start = Math.min(...Array.from({length: starts}, startMilliseconds));
process.stdout.write(`crosscheck --help, ${start.toFixed(0)} ms of work, the least of ${starts} runs\n`);
