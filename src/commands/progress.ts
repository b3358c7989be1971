import type {Io} from './io.ts';
import {flagOption, type RawOptions} from './options.ts';

/** How far a run has come, for a person who waits. */
export interface Progress {
	/** One more piece of the work is done. */
	readonly step: () => Promise<void>;
	/** Takes the bar away. */
	readonly done: () => Promise<void>;
}

/** Work that ends sooner shows no bar. */
const patienceMs = 1000;
const barWidth = 24;
/** Back to the start of the line, and the line cleared. */
const clearLine = '\r\u001B[K';

/** A bar on the standard error output, for work over a second and only on a terminal. */
export function startProgress(what: string, total: number, options: RawOptions, io: Io): Progress {
	const start = Date.parse(io.now());
	const shown = io.isTerminal.stderr && io.env['TERM'] !== 'dumb' && !flagOption(options, 'quiet');
	let done = 0;
	let visible = false;
	return {
		step: async () => {
			done += 1;
			if (!shown || Date.parse(io.now()) - start < patienceMs) return;
			visible = true;
			const filled = Math.round((barWidth * done) / total);
			const bar = '#'.repeat(filled) + '.'.repeat(barWidth - filled);
			await io.stderr.write(`${clearLine}${what} [${bar}] ${done} of ${total}`);
		},
		done: async () => {
			if (visible) await io.stderr.write(clearLine);
		},
	};
}
