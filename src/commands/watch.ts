import {EventEmitter, once} from 'node:events';
import {type FSWatcher, watch as watchPath} from 'node:fs';
import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {setTimeout as setAlarm} from 'node:timers';
import {setTimeout} from 'node:timers/promises';
import {complain} from './articles.ts';
import type {Io} from './io.ts';

/** Editors write a file in several steps: what comes within this time is one change. */
const settleMs = 150;

/** Runs something once, and again after each change under the paths, until nobody reads the output any more. */
export async function watch(paths: readonly string[], run: () => Promise<number>, io: Io): Promise<number> {
	const changes = new EventEmitter();
	let count = 0;
	const watchers = await watchersOf(paths, io, () => {
		count += 1;
		changes.emit('change');
	});
	let code = 0;
	while (!isOver(io)) {
		const seen = count;
		code = await run();
		await complain(`watching ${paths.join(', ')}; Ctrl-C ends`, io);
		// The signal ends the wait as an error.
		if (count === seen) await once(changes, 'change', {signal: io.signal}).catch(() => undefined);
		await setTimeout(settleMs);
	}
	for (const watcher of watchers) watcher.close();
	return code;
}

/**
 * Calls back once after each change under the paths, when it has settled, until the function that it yields is called.
 * The log of decisions is no article: its changes are left to its store.
 */
export async function onChange(paths: readonly string[], io: Io, callBack: () => void): Promise<() => void> {
	let timer: NodeJS.Timeout | undefined;
	const watchers = await watchersOf(paths, io, (file) => {
		if (file?.includes('decisions.jsonl') === true) return;
		clearTimeout(timer);
		timer = setAlarm(callBack, settleMs);
	});
	return () => {
		clearTimeout(timer);
		for (const watcher of watchers) watcher.close();
	};
}

async function watchersOf(paths: readonly string[], io: Io, note: (file: string | null) => void): Promise<FSWatcher[]> {
	const watchers: FSWatcher[] = [];
	for (const path of paths.filter((word) => word !== '-').map((word) => resolve(io.cwd, word))) {
		const found = await stat(path).catch(() => undefined);
		// A path that is not there is complained of by each run.
		if (found) watchers.push(watchPath(path, {recursive: found.isDirectory()}, (_event, file) => note(file)));
	}
	return watchers;
}

function isOver({signal}: Io): boolean {
	return signal.aborted;
}
