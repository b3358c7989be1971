import {createHash} from 'node:crypto';
import {type MessagePort, parentPort, workerData} from 'node:worker_threads';
import {extract} from '../crosscheck.ts';
import {errorWords, type Extraction, UserError} from '../model/index.ts';
import type {CompareProgress, ComparedCase} from '../review/workspace.ts';
import {compareOpen, openCase} from './desk.ts';
import type {extractAll} from './extract-all.ts';
import type {Io} from './io.ts';
import type {RawOptions} from './options.ts';
import {plainCase} from './plain-case.ts';

/** What the thread is started with: the part of `Io` that is plain data, and what the command was given. */
export interface ComparisonTask {
	readonly words: readonly string[];
	readonly options: RawOptions;
	readonly env: Io['env'];
	readonly cwd: string;
	/** Addresses of the files that further threads run. */
	readonly readerWorker?: string;
}

/** What the thread says, for each time that it is asked: lines and steps, and at last the case or why there is none. */
export type ComparisonAnswer =
	| {readonly kind: 'line'; readonly text: string}
	| ({readonly kind: 'step'} & CompareProgress)
	| {readonly kind: 'compared'; readonly compared: ComparedCase; readonly folder: string}
	| {readonly kind: 'failed'; readonly message: string; readonly isUserFault: boolean};

/** Reads and compares the case each time that it is asked, so that the server never waits for it. */
function serve(port: MessagePort, {words, options, ...facts}: ComparisonTask): void {
	const tell = (answer: ComparisonAnswer): void => port.postMessage(answer);
	const io = ioOf(facts, tell);
	const extractKnown = extractChanged((progress) => tell({kind: 'step', ...progress}));
	const compareCase = async (): Promise<ComparisonAnswer> => {
		try {
			const opened = await openCase(words, options, io);
			if (opened.articles.articles.length === 0)
				throw new UserError('no article to review; name a folder that holds some');
			const compared = plainCase(await compareOpen(opened, options, io, extractKnown));
			return {kind: 'compared', compared, folder: opened.articles.folder};
		} catch (error) {
			const message = errorWords(error);
			return {kind: 'failed', message, isUserFault: error instanceof UserError};
		}
	};
	port.on('message', () => void compareCase().then(tell));
}

function ioOf(
	{env, cwd, readerWorker}: Omit<ComparisonTask, 'words' | 'options'>,
	tell: (answer: ComparisonAnswer) => void,
): Io {
	return {
		stdout: {write: () => undefined},
		stderr: {write: (chunk) => tell({kind: 'line', text: Buffer.from(chunk).toString()})},
		stdin: {async *[Symbol.asyncIterator]() {}},
		env,
		cwd,
		now: () => new Date().toISOString(),
		signal: new AbortController().signal,
		onInterrupt: () => () => undefined,
		onStop: () => () => undefined,
		...(readerWorker !== undefined && {readerWorker: new URL(readerWorker)}),
		isTerminal: {stdout: false, stderr: false},
	};
}

/** Extracts articles, but for those that are as they were the last time. */
function extractChanged(onStep: (progress: CompareProgress) => void): typeof extractAll {
	let known: ReadonlyMap<string, Extraction> = new Map();
	return async (articles) => {
		const total = articles.length;
		const extracted = articles.map((article, index): [string, Extraction] => {
			onStep({done: index, total});
			const key = createHash('sha256').update(JSON.stringify(article)).digest('base64');
			return [key, known.get(key) ?? extract(article)];
		});
		onStep({done: total, total});
		known = new Map(extracted);
		return extracted.map(([, extraction]) => extraction);
	};
}

if (parentPort) serve(parentPort, workerData);
