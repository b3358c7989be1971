import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {Article} from '../../src/model/index.ts';
import {madeStories} from '../support/made-stories.ts';

/**
 * How soon `archive watch` tells that one more article in a folder is at odds with another, by the number of articles that are there
 * already, each a made-up one as in the bench of the archive. `npm run bench -- watching`.
 */

const sizes = process.env['CI'] === undefined ? [100, 1000] : [60];
/** Times that an article is added. */
const times = 5;
const program = join(import.meta.dirname, '../../src/cli.js');

function write(folder: string, articles: readonly Article[]): void {
	mkdirSync(join(folder, 'in'));
	const facts = articles.map(({id, outlet, published}) => [basename(id), {outlet, published}] as const);
	writeFileSync(join(folder, 'in/case.json'), JSON.stringify({articles: Object.fromEntries(facts)}));
}

/** The seconds from the moment when an article is there to that when the change is printed, in order. */
async function secondsUntilTold(size: number): Promise<readonly number[]> {
	const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
	const stories = [...madeStories(size)];
	const late = stories.filter(({planted}) => planted).slice(1, times + 1);
	const lateArticles = late.flatMap(({articles}) => articles.slice(-1));
	const all = stories.flatMap(({articles}) => articles).slice(0, size + times);
	write(folder, all);
	for (const {id, text} of all.filter((article) => !lateArticles.includes(article)))
		writeFileSync(join(folder, 'in', basename(id)), text);
	const watch = spawn(process.execPath, [program, 'archive', 'watch', 'in', '--store', 'news.db', '-q'], {cwd: folder});
	let changes = 0;
	watch.stdout.on('data', () => (changes += 1));
	const seconds: number[] = [];
	const state = (): string => `${changes} ${statSync(join(folder, 'news.db'), {throwIfNoEntry: false})?.mtimeMs}`;
	try {
		await until(() => changes > 0);
		await untilStill(state);
		for (const {id, text} of lateArticles) {
			const before = changes;
			writeFileSync(join(folder, 'in', `.${basename(id)}`), text);
			const start = performance.now();
			renameSync(join(folder, 'in', `.${basename(id)}`), join(folder, 'in', basename(id)));
			await until(() => changes > before);
			seconds.push((performance.now() - start) / 1000);
			await untilStill(state);
		}
	} finally {
		watch.kill('SIGKILL');
		rmSync(folder, {recursive: true, force: true});
	}
	return seconds.toSorted((a, b) => a - b);
}

async function until(isSo: () => boolean): Promise<void> {
	while (!isSo()) await setTimeout(5);
}

/** Waits until a state has not changed for a while. */
async function untilStill(state: () => string): Promise<void> {
	for (let before: string | undefined; before !== state(); await setTimeout(2000)) before = state();
}

for (const size of sizes) {
	const seconds = await secondsUntilTold(size);
	const median = seconds[Math.floor(seconds.length / 2)] ?? 0;
	process.stdout.write(
		`in a folder of ${size} articles a conflict is told after ${median.toFixed(1)} seconds (median of ${seconds.length})\n`,
	);
}
