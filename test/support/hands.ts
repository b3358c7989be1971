import {randomUUID} from 'node:crypto';
import type {Workshop} from '../../src/archive/queue/open-queue.ts';
import {type Hand, work, type WorkOptions} from '../../src/archive/queue/work.ts';
import {archiveStages, type StageOptions} from '../../src/archive/stages.ts';
import type {ArchiveStore, Batch} from '../../src/ports.ts';

/** Does batches in this process, and notes them. */
export function handOn(store: ArchiveStore, done: Batch[] = [], options: StageOptions = {}): Hand {
	const stages = archiveStages(store, options);
	return async ({stage, hashes}) => {
		done.push({stage, hashes});
		try {
			const {setAside} = await stages[stage](hashes);
			return {lines: '', setAside};
		} catch (error) {
			return {failure: String(error)};
		}
	};
}

/** Works on an archive in this process until nothing is left to do, unless the options say otherwise. */
export async function workOn(
	store: ArchiveStore,
	workshop: Workshop,
	hands: readonly Hand[],
	options: Partial<WorkOptions> = {},
	signal = new AbortController().signal,
): Promise<void> {
	await work(
		store,
		workshop,
		{
			id: randomUUID(),
			host: 'here',
			hands,
			patienceSeconds: 6,
			untilDone: true,
			onBeat: () => undefined,
			onOutcome: () => undefined,
			onOutage: () => undefined,
			...options,
		},
		signal,
	);
}
