import type {Workshop} from '../archive/queue/open-queue.ts';
import {workStatus} from '../archive/queue/status.ts';
import type {ArchiveCounts, ArchiveStore} from '../ports.ts';
import {archiveMetrics, type Metric, metricsText, type WorkerTally} from './worker-metrics.ts';
import type {WorkerPages} from './worker-server.ts';

/** Counting all articles takes a while where there are many: it is done so often at most. */
const countEveryMs = 15_000;

/** What a worker tells of itself and of its archive. */
export function workerPages({
	store,
	workshop,
	tally,
	patienceSeconds,
}: {
	readonly store: ArchiveStore;
	readonly workshop: Workshop;
	readonly tally: WorkerTally;
	readonly patienceSeconds: number;
}): WorkerPages & {
	/** To be called each time that the worker has announced itself. */
	readonly onBeat: () => void;
} {
	let lastBeat = performance.now();
	let counted: {readonly at: number; readonly counts: ArchiveCounts} | undefined;
	const counts = async (): Promise<ArchiveCounts> => {
		if (!counted || performance.now() - counted.at > countEveryMs)
			counted = {at: performance.now(), counts: await store.counts()};
		return counted.counts;
	};
	const ofArchive = async (): Promise<readonly Metric[]> => {
		try {
			return [databaseUp(1), ...archiveMetrics(await counts(), await workStatus(workshop))];
		} catch {
			return [databaseUp(0)];
		}
	};
	return {
		onBeat: () => (lastBeat = performance.now()),
		metrics: async () => metricsText([...(await ofArchive()), ...tally.metrics()]),
		trouble: async () => {
			const silentSeconds = (performance.now() - lastBeat) / 1000;
			return silentSeconds > patienceSeconds
				? `the database has not answered for ${silentSeconds.toFixed(0)} seconds`
				: undefined;
		},
	};
}

function databaseUp(value: 0 | 1): Metric {
	return {
		name: 'crosscheck_database_up',
		help: 'Whether the database answers',
		type: 'gauge',
		values: [{value}],
	};
}
