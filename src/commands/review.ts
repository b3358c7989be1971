import {spawn} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {isMissing} from '../adapters/readers/failure.ts';
import {UserError} from '../model/index.ts';
import {serveReview} from '../review/serve.ts';
import {openWorkspace} from '../review/workspace.ts';
import {complain} from './articles.ts';
import {type CaseThread, openCaseThread} from './compare-in-thread.ts';
import {storeOf} from './desk.ts';
import type {Io} from './io.ts';
import {type RawOptions, textOption} from './options.ts';
import {personOf} from './person.ts';
import {type Progress, startProgress} from './progress.ts';
import {onChange} from './watch.ts';

/** Serves the page where editors decide, until Ctrl-C; its address is the first line of the output. */
export async function review(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	if (words.includes('-')) throw new UserError('review reads files that can change; name a folder instead of -');
	const port = portOf(options);
	const person = personOf(options, io);
	const thread = openCaseThread(words, options, io);
	try {
		await serveCase(thread, {port, person}, words, options, io);
		return 0;
	} finally {
		await thread.close();
	}
}

async function serveCase(
	thread: CaseThread,
	asked: {readonly port: number; readonly person: string},
	words: readonly string[],
	options: RawOptions,
	io: Io,
): Promise<void> {
	const {compared, folder} = await compareFirst(thread, options, io);
	const store = await storeOf(folder, options, io);
	const workspace = openWorkspace(compared, {
		load: async (onProgress) => (await thread.compare(onProgress)).compared,
		store,
		clock: io.now,
	});
	const served = await serveReview(workspace, {
		...asked,
		script: await pageScript(),
		signal: io.signal,
	});
	await io.stdout.write(`${served.address}\n`);
	await complain(`decisions go to ${store.name}; Ctrl-C ends`, io);
	store.watch(() => void workspace.readLog(), io.signal);
	const stop = await onChange(words, io, () => void workspace.compareAgain());
	if (options['open'] !== false) openBrowser(served.address);
	await served.ended;
	stop();
}

/** The first comparison, with a bar on the terminal. */
async function compareFirst(thread: CaseThread, options: RawOptions, io: Io): ReturnType<CaseThread['compare']> {
	let progress: Progress | undefined;
	try {
		return await thread.compare(({done, total}) => {
			progress ??= startProgress('reading', total, options, io);
			if (done > 0) void progress.step();
		});
	} finally {
		await progress?.done();
	}
}

/** Made by the build; absent where the sources run, where the pages do without it. */
async function pageScript(): Promise<string> {
	try {
		return await readFile(new URL('../review/review.js', import.meta.url), 'utf8');
	} catch (error) {
		if (isMissing(error)) return '';
		throw error;
	}
}

const highestPort = 65_535;

function portOf(options: RawOptions): number {
	const value = textOption(options, 'port') ?? '0';
	const port = Number(value);
	if (!/^\d+$/u.test(value) || port > highestPort)
		throw new UserError(`--port ${value}: give a number up to ${highestPort}`);
	return port;
}

/** A machine without a desktop has nothing to open it with: the address stands in the output. */
function openBrowser(address: string): void {
	const child = spawn('xdg-open', [address], {detached: true, stdio: 'ignore'});
	child.on('error', () => undefined);
	child.unref();
}
