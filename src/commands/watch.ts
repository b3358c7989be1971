import {EventEmitter, once} from 'node:events';
import {type FSWatcher, watch as watchPath} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {setInterval, setTimeout as setAlarm} from 'node:timers';
import {setTimeout} from 'node:timers/promises';
import {complain} from './articles.ts';
import type {Io} from './io.ts';

/** Editors write a file in several steps: what comes within this time is one change. */
export const settleMs = 150;
/** How often it is looked whether a watched path is there: its own coming and going is no change under it. */
const lookMs = 1000;
/** So many times that is waited for, at most. */
const mostWaits = 20;

/** Runs something once, and again after each change under the paths, until nobody reads the output any more. */
export async function watch(paths: readonly string[], run: () => Promise<number>, io: Io): Promise<number> {
	let code = 0;
	for await (const _ of rounds(paths, io)) {
		code = await run();
		await complain(`watching ${paths.join(', ')}; Ctrl-C ends`, io);
	}
	return code;
}

/**
 * Goes round once, and again after each change under the paths, until the signal ends it. What comes while a round lasts leads to
 * one more. `isOwn` tells of an absolute path whether its changes are the program's own.
 */
export async function* rounds(
	paths: readonly string[],
	{cwd, signal}: Pick<Io, 'cwd' | 'signal'>,
	isOwn: (path: string) => boolean = () => false,
): AsyncGenerator<undefined> {
	const changes = new EventEmitter();
	let count = 0;
	const note = (path: string): void => {
		if (isOwn(path)) return;
		count += 1;
		changes.emit('change');
	};
	while (!signal.aborted) {
		const seen = count;
		// Anew in each round: what was removed and made again is watched again.
		const stop = await watchOnce(paths, cwd, note);
		try {
			yield;
			// The signal ends the wait as an error.
			if (count === seen) await once(changes, 'change', {signal}).catch(() => undefined);
			await settled(() => count, signal);
		} finally {
			stop();
		}
	}
}

/** Tells of changes under the paths, and of paths that go or come back, until the function that it yields is called. */
async function watchOnce(paths: readonly string[], cwd: string, note: (path: string) => void): Promise<() => void> {
	const places = await placesOf(paths, cwd);
	const watchers = await watchersOf(paths, cwd, note);
	const look = async (): Promise<void> => {
		const now = await placesOf(paths, cwd);
		const moved = paths.find((_, index) => now[index] !== places[index]);
		if (moved !== undefined) note(resolve(cwd, moved));
	};
	const timer = setInterval(() => void look(), lookMs);
	return () => {
		clearInterval(timer);
		for (const watcher of watchers) watcher.close();
	};
}

/** What tells each path from what is put in its place; undefined where there is nothing. */
async function placesOf(paths: readonly string[], cwd: string): Promise<readonly (string | undefined)[]> {
	return Promise.all(
		paths.map(async (path) => {
			const found = await stat(resolve(cwd, path)).catch(() => undefined);
			return found && `${found.dev} ${found.ino}`;
		}),
	);
}

/** Waits until nothing changes any more, but not for ever where something always does. */
async function settled(count: () => number, signal: AbortSignal): Promise<void> {
	for (let [seen, waits] = [-1, 0]; seen !== count() && waits < mostWaits && !signal.aborted; waits += 1) {
		seen = count();
		await setTimeout(settleMs);
	}
}

/**
 * Calls back once after each change under the paths, when it has settled, until the function that it yields is called.
 * The log of decisions is no article: its changes are left to its store.
 */
export async function onChange(paths: readonly string[], io: Io, callBack: () => void): Promise<() => void> {
	let timer: NodeJS.Timeout | undefined;
	const watchers = await watchersOf(paths, io.cwd, (path) => {
		if (path.includes('decisions.jsonl')) return;
		clearTimeout(timer);
		timer = setAlarm(callBack, settleMs);
	});
	return () => {
		clearTimeout(timer);
		for (const watcher of watchers) watcher.close();
	};
}

async function watchersOf(paths: readonly string[], cwd: string, note: (path: string) => void): Promise<FSWatcher[]> {
	const watchers: FSWatcher[] = [];
	for (const path of paths.filter((word) => word !== '-').map((word) => resolve(cwd, word))) {
		const found = await stat(path).catch(() => undefined);
		// A path that is not there is complained of by each run.
		if (!found) continue;
		const real = await realpath(path).catch(() => path);
		// A file that another is put in the place of is watched in its folder.
		const [folder, only] = found.isDirectory() ? [path, undefined] : [dirname(real), basename(real)];
		const watcher = watchPath(folder, {recursive: found.isDirectory()}, (_event, file) => {
			if (only === undefined || file === null || file === only) note(join(folder, file ?? ''));
		});
		// It tells of nothing more then; that the path is gone is seen by looking.
		watcher.on('error', () => watcher.close());
		watchers.push(watcher);
	}
	return watchers;
}
