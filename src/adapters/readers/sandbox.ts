import {Worker} from 'node:worker_threads';
import type {ReadItem, SourceFile} from '../../ports.ts';
import type {FormatName} from './formats.ts';
import {inMegabytes, type Limits} from './limits.ts';

/** What a thread is told: to read a file, or to go on to its next item. */
export type Order =
	{readonly kind: 'read'; readonly format: FormatName; readonly file: SourceFile} | {readonly kind: 'next'};

/** What a thread answers to an order: one item, or that there is no other. */
export type Answer = {readonly kind: 'item'; readonly item: ReadItem} | {readonly kind: 'end'};

/** Threads in which parsers run, each with limits of memory and time; one that goes beyond them is ended. */
export interface Sandbox {
	/** Never throws over a file: what goes wrong is the last item, a refusal. */
	readonly read: (format: FormatName, file: SourceFile) => AsyncGenerator<ReadItem>;
	/** Ends the threads. */
	readonly close: () => Promise<void>;
}

type Outcome = Answer | {readonly kind: 'failed'; readonly why: string};

/** Starts threads as they are needed: one a file that is being read, and one more for each archive around it. */
export function openSandbox(limits: Limits, workerFile: URL): Sandbox {
	const idle: Worker[] = [];
	const start = (): Worker => {
		const worker = new Worker(workerFile, {
			resourceLimits: {maxOldGenerationSizeMb: limits.heapBytes / 1024 / 1024, stackSizeMb: 4},
			// A parser sees nothing of its surroundings, and what it prints is dropped.
			env: {},
			argv: [],
			execArgv: [],
			stdout: true,
			stderr: true,
		});
		worker.setMaxListeners(0);
		return worker;
	};
	return {
		async *read(format, file) {
			const worker = idle.pop() ?? start();
			worker.ref();
			let isDone = false;
			try {
				let answer = await ask(worker, {kind: 'read', format, file}, limits);
				while (answer.kind === 'item') {
					yield answer.item;
					answer = await ask(worker, {kind: 'next'}, limits);
				}
				if (answer.kind === 'failed') yield {kind: 'refused', why: answer.why};
				else isDone = true;
			} finally {
				worker.unref();
				if (isDone) idle.push(worker);
				else await worker.terminate();
			}
		},
		async close() {
			await Promise.all(idle.splice(0).map(async (worker) => worker.terminate()));
		},
	};
}

async function ask(worker: Worker, order: Order, limits: Limits): Promise<Outcome> {
	return new Promise((resolve) => {
		const settle = (outcome: Outcome): void => {
			clearTimeout(timer);
			worker.off('message', settle).off('error', onError).off('exit', onExit);
			resolve(outcome);
		};
		const onError = (error: unknown): void => settle({kind: 'failed', why: whyEnded(error, limits)});
		const onExit = (): void => settle({kind: 'failed', why: 'cannot be read: its reader stopped'});
		const timer = setTimeout(() => {
			settle({kind: 'failed', why: `takes longer than ${limits.itemMs / 1000} seconds to read`});
		}, limits.itemMs);
		worker.on('message', settle).on('error', onError).on('exit', onExit);
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
		worker.postMessage(order);
	});
}

function whyEnded(error: unknown, {heapBytes}: Limits): string {
	const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
	if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `needs more than ${inMegabytes(heapBytes)} of memory to read`;
	return 'cannot be read: damaged, or not what its name says';
}
