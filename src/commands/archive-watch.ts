import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {readLines} from '../adapters/readers/read-lines.ts';
import {count} from '../adapters/reporters/shared/words.ts';
import {addToArchive} from '../archive/add-articles.ts';
import {isServer} from '../archive/open-store.ts';
import {ownFiles, placeOf} from '../archive/sqlite/file-place.ts';
import {type Article, type NotCompared, UserError} from '../model/index.ts';
import type {ArchiveStore} from '../ports.ts';
import {complain, complainOf, languageOf, openArticles} from './articles.ts';
import {openTelling, tellWhile} from './archive-tell.ts';
import {type ChangeFormat, changeFormat, changeText} from './change-text.ts';
import {openExtractor} from './extract-all.ts';
import type {Io} from './io.ts';
import {linesOf} from './lines.ts';
import {flagOption, type RawOptions} from './options.ts';
import {stopSignal} from './stop-signal.ts';
import {rounds, settleMs} from './watch.ts';

/** Puts articles into an archive as they come, and prints what each batch changes, until it is asked to end or its input ends; 0 then. */
export async function watchIntoStore(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<number> {
	await refuseUnwatchable(words, options, io);
	const format = changeFormat(options, 'jsonl');
	const telling = await openTelling(words, store, options, io);
	const [signal, release] = stopSignal(io);
	const input = words.includes('-') ? countedLines(linesOf('-', io)) : undefined;
	const articles = input
		? articlesOnInput(input.lines, options, io)
		: articlesUnder(words, store, options, {...io, signal});
	const say = async (line: string): Promise<void> => {
		if (!flagOption(options, 'quiet')) await complain(line, io);
	};
	await say(`watching ${words.join(', ')}; Ctrl-C ends`);
	let added = 0;
	try {
		await tellWhile(telling, signal, async () => {
			added = await takeInAndPrint(articles, store, {signal, format}, options, io);
		});
	} finally {
		release();
	}
	const done = input?.done() ?? 'all';
	// What was read ahead, or waits in a pipe, is lost with the program.
	if (done !== 'all') await say(`-: taken in up to line ${done}; give what follows again`);
	await say(`${store.name}: ${count(added, 'article')} new`);
	return 0;
}

/** Works on articles as they come, and prints what they change; yields how many were new. */
async function takeInAndPrint(
	articles: AsyncIterable<Article>,
	store: ArchiveStore,
	{signal, format}: {readonly signal: AbortSignal; readonly format: ChangeFormat},
	options: RawOptions,
	io: Io,
): Promise<number> {
	const extractor = openExtractor(options, io);
	let added = 0;
	try {
		const addOptions = {extract: extractor.extract, signal, settleMs};
		for await (const progress of addToArchive(articles, store, io.now, addOptions)) {
			({added} = progress);
			await complainOf(progress.setAside, options, io);
			for (const change of progress.changes)
				if (change.finding.relation !== 'coverage') await io.stdout.write(changeText(change, format));
		}
	} finally {
		await extractor.close();
	}
	return added;
}

async function refuseUnwatchable(words: readonly string[], options: RawOptions, io: Io): Promise<void> {
	if (words.length === 0 || (words.includes('-') && words.length > 1))
		throw new UserError('archive watch takes folders and files, or - alone for lines of JSON on the standard input');
	if (flagOption(options, 'queue')) throw new UserError('archive watch does the work itself; leave out --queue');
	for (const word of words) {
		const isThere = word === '-' || (await stat(resolve(io.cwd, word)).catch(() => undefined)) !== undefined;
		if (!isThere) throw new UserError(`no such file or folder: ${word}; check the path`);
	}
}

/** Lines, and how many of them nothing is left to be done with, or whether all are. */
interface CountedLines {
	readonly lines: AsyncIterable<string>;
	readonly done: () => number | 'all';
}

/** Who asks for the next line has taken the one before. */
function countedLines(lines: AsyncIterable<string>): CountedLines {
	let [done, isEnd] = [0, false];
	return {
		lines: (async function* counted() {
			for await (const line of lines) {
				yield line;
				done += 1;
			}
			isEnd = true;
		})(),
		done: () => (isEnd ? 'all' : done),
	};
}

async function* articlesOnInput(lines: AsyncIterable<string>, options: RawOptions, io: Io): AsyncGenerator<Article> {
	const source = {detectLanguage: languageOf, ...(io.readerWorker && {workerFile: io.readerWorker})};
	for await (const item of readLines(lines, source)) {
		if ('why' in item) await complainOf([item], options, io);
		else yield item;
	}
}

/** The articles under some paths, all of them again after each change: those that an archive has change nothing in it. */
async function* articlesUnder(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): AsyncGenerator<Article> {
	const isOwn = isServer(store.name) ? undefined : ownFiles(await placeOf(resolve(io.cwd, store.name)));
	let known: ReadonlySet<string> = new Set();
	let isFirst = true;
	for await (const _ of rounds(words, io, isOwn)) {
		const left = new Set<string>();
		try {
			for await (const item of (await openArticles(words, options, io)).items) {
				if (!('why' in item)) yield item;
				else if (io.signal.aborted) return;
				else await sayOnce(item, left, known, options, io);
			}
		} catch (error) {
			// A case.json that somebody is at work on.
			if (isFirst || !(error instanceof UserError)) throw error;
			await complain(error.message, io);
			for (const one of known) left.add(one);
		}
		isFirst = false;
		known = left;
	}
}

/** Says what cannot be read, unless the last round said the same. */
async function sayOnce(
	item: NotCompared,
	left: Set<string>,
	known: ReadonlySet<string>,
	options: RawOptions,
	io: Io,
): Promise<void> {
	const key = JSON.stringify([item.file, item.why]);
	left.add(key);
	if (!known.has(key)) await complainOf([item], options, io);
}
