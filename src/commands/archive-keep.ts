import {count} from '../adapters/reporters/shared/words.ts';
import {exportArchive, exportDecisions, importArchive} from '../archive/export.ts';
import {UserError} from '../model/index.ts';
import type {ArchiveStore} from '../ports.ts';
import {takeInWaiting} from './archive-add.ts';
import {dayOption, refuseWords} from './open-archive.ts';
import {complain} from './articles.ts';
import type {Io} from './io.ts';
import {linesOf} from './lines.ts';
import {flagOption, type RawOptions, textOption} from './options.ts';
import {writeOutput} from './write-output.ts';

/** Writes all articles and decisions of an archive as lines of JSON, or the decisions alone as a decisions.jsonl. */
export async function exportStore(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<number> {
	refuseWords(words, 'archive export');
	const output = textOption(options, 'output');
	const lines = flagOption(options, 'only-decisions') ? exportDecisions(store) : exportArchive(store);
	await writeOutput(lines, output === undefined ? undefined : {file: output, option: 'output'}, io);
	return 0;
}

/** Puts what was exported, or a log of decisions, into an archive, and prints what that changes in its findings. */
export async function importIntoStore(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<number> {
	const [file, ...rest] = words;
	if (file === undefined || rest.length > 0)
		throw new UserError(
			'archive import takes one file that crosscheck archive export wrote, or - for the standard input',
		);
	const added = await importArchive(linesOf(file, io), file, store);
	if (!flagOption(options, 'quiet')) await complain(`${store.name}: ${count(added, 'article')} new of ${file}`, io);
	return takeInWaiting(store, options, io);
}

/** Removes the stories of which all articles are from before a day; decisions are kept. */
export async function pruneStore(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<number> {
	refuseWords(words, 'archive prune');
	const before = dayOption(options, 'before');
	if (before === undefined) throw new UserError('archive prune needs --before DAY, as in: --before 2024-01-01');
	const removed = await store.prune(before);
	if (!flagOption(options, 'quiet')) await complain(`${store.name}: ${count(removed, 'article')} removed`, io);
	return 0;
}
