import {count} from '../adapters/reporters/shared/words.ts';
import {addToArchive} from '../archive/add-articles.ts';
import type {Article, NotCompared} from '../model/index.ts';
import type {ArchiveStore} from '../ports.ts';
import {refuseWords} from './open-archive.ts';
import {complain, complainOf, inputExitCode, openArticles, strictExitCode} from './articles.ts';
import {changeFormat, changeText} from './change-text.ts';
import {lastAttempts, openTelling} from './archive-tell.ts';
import {openExtractor} from './extract-all.ts';
import {partItems} from './extract.ts';
import type {Io} from './io.ts';
import {flagOption, type RawOptions} from './options.ts';

/** Puts articles into an archive, and prints what that changes in its findings. */
export async function addToStore(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<number> {
	const {items, incomplete} = await openArticles(words, options, io);
	const counted = {length: 0};
	const notCompared: NotCompared[] = [];
	const taken = await takeIn(partItems(items, counted, notCompared), words, store, options, io);
	const {code, given, added, setAside} = taken;
	if (!flagOption(options, 'quiet')) await complain(`${store.name}: ${added} of ${count(given, 'article')} new`, io);
	notCompared.push(...setAside);
	await complainOf(notCompared, options, io);
	const inputCode = await inputExitCode({articles: counted, incomplete}, notCompared, options, io);
	return inputCode === 0 ? code : inputCode;
}

/** Has articles tried again that could not be worked on. */
export async function retryFailed(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<number> {
	refuseWords(words, 'archive retry');
	const retried = await store.retry();
	if (!flagOption(options, 'quiet')) await complain(`${store.name}: ${count(retried, 'article')} tried again`, io);
	return takeInWaiting(store, options, io);
}

/** Works on all that waits, and prints what changes; 1 where a conflict is new or changed. */
export async function takeInWaiting(store: ArchiveStore, options: RawOptions, io: Io): Promise<number> {
	const {code, setAside} = await takeIn([], [], store, options, io);
	await complainOf(setAside, options, io);
	return (await strictExitCode(setAside, options, io)) === 0 ? code : 2;
}

/** What became of the articles: 1 where a conflict is new or changed, 2 where that was not told and should have been, and those that could not be worked on. */
interface TakenIn {
	readonly given: number;
	readonly added: number;
	readonly code: 0 | 1 | 2;
	readonly setAside: readonly NotCompared[];
}

/**
 * Works on articles, which were read from what some words name, and on all that waits, and tells what changes; leaves it to workers
 * where the options say so.
 */
async function takeIn(
	articles: Iterable<Article> | AsyncIterable<Article>,
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<TakenIn> {
	if (flagOption(options, 'queue')) {
		const {queueUp} = await import('./archive-queue.ts');
		return {...(await queueUp(articles, store, options, io)), code: 0, setAside: []};
	}
	const format = changeFormat(options);
	const telling = await openTelling(words, store, options, io);
	const extractor = openExtractor(options, io);
	let code: 0 | 1 = 0;
	let [given, added] = [0, 0];
	const setAside: NotCompared[] = [];
	const addOptions = {extract: extractor.extract, signal: io.signal};
	try {
		for await (const progress of addToArchive(articles, store, io.now, addOptions)) {
			({given, added} = progress);
			setAside.push(...progress.setAside);
			for (const change of progress.changes) {
				await io.stdout.write(changeText(change, format));
				if (change.kind !== 'gone' && change.finding.relation === 'conflict') code = 1;
			}
		}
	} finally {
		await extractor.close();
	}
	const isTold = (await telling?.now(lastAttempts)) ?? true;
	const found = flagOption(options, 'exit-zero') ? 0 : code;
	return {given, added, code: !isTold && flagOption(options, 'strict') ? 2 : found, setAside};
}
