import {findingJson} from '../adapters/reporters/json/report.ts';
import {count, oneLine} from '../adapters/reporters/shared/words.ts';
import {addToArchive} from '../archive/add-articles.ts';
import type {Article, NotCompared} from '../model/index.ts';
import type {ArchiveStore, FindingChange} from '../ports.ts';
import {refuseWords} from './open-archive.ts';
import {complain, complainOf, inputExitCode, openArticles} from './articles.ts';
import {openExtractor} from './extract-all.ts';
import {partItems} from './extract.ts';
import type {Io} from './io.ts';
import {choiceOption, flagOption, type RawOptions} from './options.ts';

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
	const code = await takeIn(partItems(items, counted, notCompared), store, options, io);
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
	await store.retry();
	return takeIn([], store, options, io);
}

/** Works on articles and on all that waits, and prints what changes; 1 where a conflict is new or changed. */
export async function takeIn(
	articles: Iterable<Article> | AsyncIterable<Article>,
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<0 | 1> {
	const format = choiceOption(options, 'format', ['text', 'jsonl'], 'text');
	const extractor = openExtractor(options, io);
	let code: 0 | 1 = 0;
	let [given, added] = [0, 0];
	try {
		for await (const progress of addToArchive(articles, store, io.now, {extract: extractor.extract})) {
			({given, added} = progress);
			for (const change of progress.changes) {
				await io.stdout.write(format === 'jsonl' ? changeRecord(change) : changeLine(change));
				if (change.kind !== 'gone' && change.finding.relation === 'conflict') code = 1;
			}
			if (io.signal.aborted) break;
		}
	} finally {
		await extractor.close();
	}
	if (!flagOption(options, 'quiet')) await complain(`${store.name}: ${added} of ${count(given, 'article')} new`, io);
	return flagOption(options, 'exit-zero') ? 0 : code;
}

function changeLine({kind, finding, story}: FindingChange): string {
	const {id, relation, message} = finding;
	return `${kind.padEnd(8)}${relation.padEnd(10)}${id}  ${oneLine(message)} (${oneLine(story.title)})\n`;
}

function changeRecord({kind, finding, story}: FindingChange): string {
	const {title, articles} = story;
	const record = {
		formatVersion: 1,
		type: 'change',
		change: kind,
		story: {title, articles},
		finding: findingJson(finding),
	};
	return `${JSON.stringify(record)}\n`;
}
