import {setInterval} from 'node:timers';
import {workOff} from '../archive/add-articles.ts';
import {type ArchiveReport, archiveReport, decisionsBearingOn} from '../archive/archive-report.ts';
import {isServer} from '../archive/open-store.ts';
import {archiveStages} from '../archive/stages.ts';
import {UserError} from '../model/index.ts';
import type {ArchiveStore, DecisionStore} from '../ports.ts';
import type {ComparedCase} from '../review/workspace.ts';
import {storyFilter} from './open-archive.ts';
import {type RawOptions, textOption} from './options.ts';
import {plainCase} from './plain-case.ts';
import {toolVersion} from './version.ts';

/** Stories of an archive, as the review page shows a case. */
export interface ArchiveCase {
	readonly compared: ComparedCase;
	/** Works on what waits, as after a correction, unless workers do, and reads the stories again. */
	readonly load: () => Promise<ComparedCase>;
	/** The decisions that bear on these stories. */
	readonly decisions: DecisionStore;
	/** Calls back when the archive holds something else than it did, until the signal ends it. */
	readonly watch: (onChange: () => void, signal: AbortSignal) => void;
}

/** How often an archive is asked whether it has changed. */
const watchMs = 5000;

/** Opens the stories that the options choose for review. */
export async function openArchiveCase(store: ArchiveStore, options: RawOptions): Promise<ArchiveCase> {
	const version = await toolVersion();
	const filter = storyFilter(options);
	const stages = archiveStages(store);
	let known = '';
	const read = async (): Promise<ArchiveReport> => {
		if (!(await hasWorkers(options))) for await (const _ of workOff(store, stages));
		known = await countsOf(store);
		return archiveReport(store, filter, version);
	};
	let latest = await read();
	if (latest.extractions.length === 0)
		throw new UserError(`${store.name}: no story to review; add articles, or choose others with --since`);
	return {
		compared: plainCase(latest),
		load: async () => {
			latest = await read();
			return plainCase(latest);
		},
		decisions: decisionsBearingOn(store, () => latest),
		watch: (onChange, signal) => {
			const look = async (): Promise<void> => {
				if ((await countsOf(store)) !== known) onChange();
			};
			// An archive that is away for a while is asked again.
			const timer = setInterval(() => void look().catch(() => undefined), watchMs);
			signal.addEventListener('abort', () => clearInterval(timer), {once: true});
		},
	};
}

/** A worker that was heard of so lately does what waits. */
const livelySeconds = 60;

/** Whether what waits in the archive is better left to its workers. */
async function hasWorkers(options: RawOptions): Promise<boolean> {
	const address = textOption(options, 'store') ?? '';
	if (!isServer(address)) return false;
	const {readWorkStatus} = await import('../archive/queue/status.ts');
	const status = await readWorkStatus(address);
	return status?.workers.some(({silentSeconds}) => silentSeconds < livelySeconds) === true;
}

async function countsOf(store: ArchiveStore): Promise<string> {
	const {stages, stories, findings} = await store.counts();
	return JSON.stringify({stages, stories, findings});
}
