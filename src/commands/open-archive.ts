import {isIsoTime} from '../adapters/readers/iso-time.ts';
import {dayOf} from '../archive/days.ts';
import {UserError} from '../model/index.ts';
import type {ArchiveStore, StoryFilter} from '../ports.ts';
import type {Io} from './io.ts';
import {type RawOptions, textOption} from './options.ts';

/** The file in which an archive is where none is named. */
const defaultStore = 'crosscheck-archive.db';

/** Does something with the archive that `--store` names, and closes it. */
export async function withStore<Result>(
	options: RawOptions,
	io: Io,
	work: (store: ArchiveStore) => Promise<Result>,
): Promise<Result> {
	const {openStore} = await import('../archive/open-store.ts');
	const store = await openStore(textOption(options, 'store') ?? defaultStore, io.cwd);
	try {
		return await work(store);
	} finally {
		await store.close();
	}
}

/** The stories that `--since` and `--article` choose. */
export function storyFilter(options: RawOptions): StoryFilter {
	const since = dayOption(options, 'since');
	const article = textOption(options, 'article');
	return {...(since !== undefined && {sinceDay: since}), ...(article !== undefined && {articles: [article]})};
}

/** A day as the archive counts them. */
export function dayOption(options: RawOptions, name: string): number | undefined {
	const value = textOption(options, name);
	if (value === undefined) return undefined;
	const day = isIsoTime(value) ? dayOf(value) : undefined;
	if (day === undefined) throw new UserError(`--${name} ${value}: give a day such as 2024-05-31`);
	return day;
}

/** Refuses words where none are taken. */
export function refuseWords(words: readonly string[], call: string): void {
	if (words.length > 0) throw new UserError(`${call} takes no words; leave out "${words.join(' ')}"`);
}
