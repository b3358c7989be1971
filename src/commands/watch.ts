import {EventEmitter, once} from 'node:events';
import {type FSWatcher, watch as watchPath} from 'node:fs';
import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
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

async function watchersOf(paths: readonly string[], io: Io, note: () => void): Promise<FSWatcher[]> {
	const watchers: FSWatcher[] = [];
	for (const path of paths.filter((word) => word !== '-').map((word) => resolve(io.cwd, word))) {
		const found = await stat(path).catch(() => undefined);
		// A path that is not there is complained of by each run.
		if (found) watchers.push(watchPath(path, {recursive: found.isDirectory()}, note));
	}
	return watchers;
}

function isOver({signal}: Io): boolean {
	return signal.aborted;
}
