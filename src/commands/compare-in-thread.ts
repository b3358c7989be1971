import {Worker} from 'node:worker_threads';
import {UserError} from '../model/index.ts';
import type {ComparedCase, CompareProgress} from '../review/workspace.ts';
import type {ComparisonAnswer, ComparisonTask} from './comparison-worker.ts';
import type {Io} from './io.ts';
import type {RawOptions} from './options.ts';

/** A case that was compared, with the absolute path of its folder. */
interface FoundCase {
	readonly compared: ComparedCase;
	readonly folder: string;
}

/** A case that is read and compared in a thread of its own, again and again. */
export interface CaseThread {
	/** One comparison; the next must not be asked for before it is done. */
	readonly compare: (onProgress: (progress: CompareProgress) => void) => Promise<FoundCase>;
	readonly close: () => Promise<void>;
}

const besideThisFile = new URL('comparison-worker.js', import.meta.url);

/** Starts the thread when it is first needed, and anew where it has broken down. */
export function openCaseThread(words: readonly string[], options: RawOptions, io: Io): CaseThread {
	const {env, cwd, readerWorker, comparisonWorker = besideThisFile} = io;
	const task: ComparisonTask = {
		words,
		options,
		env: {...env},
		cwd,
		...(readerWorker && {readerWorker: readerWorker.href}),
	};
	let thread: Worker | undefined;
	return {
		compare: async (onProgress) => {
			const worker = (thread ??= new Worker(comparisonWorker, {workerData: task, execArgv: []}));
			try {
				return await compareOnce(worker, onProgress, io);
			} catch (error) {
				if (error instanceof UserError) throw error;
				thread = undefined;
				await worker.terminate();
				throw error;
			}
		},
		close: async () => {
			await thread?.terminate();
		},
	};
}

async function compareOnce(
	worker: Worker,
	onProgress: (progress: CompareProgress) => void,
	io: Io,
): Promise<FoundCase> {
	return new Promise((resolve, reject) => {
		const settle = (): void => void worker.off('message', heed).off('error', fail).off('exit', onExit);
		const fail = (error: Error): void => {
			settle();
			reject(error);
		};
		const onExit = (): void => fail(new Error('the comparison stopped'));
		const heed = (answer: ComparisonAnswer): void => {
			switch (answer.kind) {
				case 'line':
					void io.stderr.write(answer.text);
					return;
				case 'step':
					onProgress(answer);
					return;
				case 'failed':
					fail(answer.isUserFault ? new UserError(answer.message) : new Error(answer.message));
					return;
				case 'compared':
					settle();
					resolve(answer);
			}
		};
		worker.on('message', heed).on('error', fail).on('exit', onExit);
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
		worker.postMessage('compare');
	});
}
