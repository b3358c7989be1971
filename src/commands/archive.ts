import {suggestion} from '../adapters/similarity/nearest-word.ts';
import {UserError} from '../model/index.ts';
import type {ArchiveStore} from '../ports.ts';
import type {Io} from './io.ts';
import {withStore} from './open-archive.ts';
import type {RawOptions} from './options.ts';

/** One thing that can be done with an archive, with the words after its name. */
export type ArchiveDeed = (
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
) => Promise<number>;

const deeds: Readonly<Record<string, () => Promise<ArchiveDeed>>> = {
	add: async () => (await import('./archive-add.ts')).addToStore,
	watch: async () => (await import('./archive-watch.ts')).watchIntoStore,
	search: async () => (await import('./archive-show.ts')).searchStore,
	stories: async () => (await import('./archive-show.ts')).showStories,
	findings: async () => (await import('./archive-findings.ts')).showFindings,
	status: async () => (await import('./archive-status.ts')).showStatus,
	export: async () => (await import('./archive-keep.ts')).exportStore,
	import: async () => (await import('./archive-keep.ts')).importIntoStore,
	tell: async () => (await import('./archive-tell.ts')).tellWaiting,
	retry: async () => (await import('./archive-add.ts')).retryFailed,
	prune: async () => (await import('./archive-keep.ts')).pruneStore,
};

/** The names of all that can be done with an archive. */
export const archiveDeeds: readonly string[] = Object.keys(deeds);

const listed = archiveDeeds.join(', ');

/** Does something with the archive that `--store` names. */
export async function archive(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const [word, ...rest] = words;
	if (word === undefined)
		throw new UserError(`archive takes what to do, as in: crosscheck archive add articles/; give one of ${listed}`);
	const load = Object.hasOwn(deeds, word) ? deeds[word] : undefined;
	if (!load) throw new UserError(`archive cannot "${word}"; give one of ${listed}${suggestion(word, archiveDeeds)}`);
	const deed = await load();
	return withStore(options, io, async (store) => deed(rest, store, options, io));
}
