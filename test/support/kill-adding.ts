import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {archiveArticle} from '../../src/archive/archive-article.ts';
import {openStore} from '../../src/archive/open-store.ts';
import {madeStories} from './made-stories.ts';

/** What became of an archive whose adding was killed many times. */
export interface KilledAdding {
	/** Times that the program was killed before it was done. */
	readonly killed: number;
	/** Articles that the program had said were kept, and that were not there. */
	readonly lost: readonly string[];
	/** Times that the file was found damaged. */
	readonly damaged: number;
}

/** Stories that each run adds. */
export const storiesARun = 3;
/** The longest time, in milliseconds, that a run is given before it is killed. */
const longestMs = 900;
const adder = join(import.meta.dirname, '../../node_modules/.cache/threads/dist/built/archive-adder.mjs');

/** Adds stories to an archive in a file, run after run, each killed at a random moment; looks after each what is there. */
export async function killAdding(
	file: string,
	runs: number,
	random: () => number,
	program = adder,
): Promise<KilledAdding> {
	let [killed, damaged] = [0, 0];
	const lost: string[] = [];
	for (let run = 0; run < runs; run += 1) {
		const first = run * storiesARun;
		const {kept, wasKilled} = await runAndKill([program, file, String(first), String(first + storiesARun)], random());
		if (wasKilled) killed += 1;
		const store = await openStore(file, '/');
		try {
			await store.check().catch(() => (damaged += 1));
			const articles = [...madeStories(first + storiesARun)].flatMap((story) => story.articles);
			const hashes = articles.filter(({id}) => kept.has(id)).map((article) => archiveArticle(article).hash);
			const there = new Set((await store.articles(hashes)).map(({hash}) => hash));
			lost.push(...hashes.filter((hash) => !there.has(hash)));
		} finally {
			await store.close();
		}
	}
	return {killed, lost, damaged};
}

async function runAndKill(
	words: readonly string[],
	moment: number,
): Promise<{readonly kept: ReadonlySet<string>; readonly wasKilled: boolean}> {
	const child = spawn(process.execPath, words, {stdio: ['ignore', 'pipe', 'inherit']});
	let output = '';
	const ready = new Promise<void>((resolve) => {
		child.stdout.on('data', (chunk: Buffer) => {
			output += chunk.toString();
			resolve();
		});
		child.on('close', () => resolve());
	});
	const closed = new Promise<boolean>((resolve) => {
		child.on('close', (_code, signal) => resolve(signal === 'SIGKILL'));
	});
	await ready;
	await Promise.race([setTimeout(moment * longestMs), closed]);
	child.kill('SIGKILL');
	const wasKilled = await closed;
	// What was cut off while it was written was not said.
	const lines = output.slice(0, output.lastIndexOf('\n') + 1).split('\n');
	return {kept: new Set(lines.flatMap((line) => (line === 'ready' ? [] : line.split(' ')))), wasKilled};
}
