import {extractionVersion} from '../../model/index.ts';
import type {ArchiveStore, Batch, JobQueue} from '../../ports.ts';
import {batchSize} from '../batches.ts';
import {inChunks} from '../tables/chunks.ts';
import {oneByOne, stagesLatestFirst} from './batch.ts';
import type {WorkerRegistry} from './registry.ts';

/** Batches of a stage that the queue holds for each process: more would only make it long. */
const batchesAProcess = 3;
/** Articles that one batch carries at most: as many as are worked on together, more where much waits. */
const mostCarried = 4 * batchSize;

/** What one worker at a time does for all of them. */
export interface Tended {
	readonly store: ArchiveStore;
	readonly queue: JobQueue;
	readonly registry: WorkerRegistry;
	/** A worker that was silent for so long is taken for dead. */
	readonly patienceSeconds: number;
	/** For how long the database has answered: before that nobody could say that he is there. */
	readonly steadySeconds: number;
}

/**
 * Takes batches from workers that died, sets articles aside whose batches died, and fills the queue with what waits in the
 * archive. Yields whether it found anything to do.
 */
export async function tend(tended: Tended): Promise<boolean> {
	const {store, queue, registry, patienceSeconds, steadySeconds} = tended;
	const canTell = steadySeconds > patienceSeconds;
	const workers = await registry.workers();
	const dead = workers.filter(({silentSeconds}) => canTell && silentSeconds > patienceSeconds);
	const alive = workers.filter((worker) => !dead.includes(worker));
	const held = new Set(alive.flatMap(({holds}) => holds));
	const outstanding = await queue.outstanding();
	for (const batch of outstanding) {
		// Its worker died, or never heard that it was given the batch.
		const isLost = canTell && (batch.activeSeconds ?? 0) > patienceSeconds && !held.has(batch.id);
		if (isLost) await queue.fail(batch, 'its worker was not heard of any more');
	}
	// What it has kept since the others had its extractions made anew.
	if (dead.some(({version}) => version !== extractionVersion)) await store.outdate(extractionVersion);
	for (const {id} of dead) await registry.leave(id);
	if (outstanding.some(({isDead}) => isDead)) await bury(store, queue);
	const processes = alive.reduce((sum, worker) => sum + worker.processes, 0);
	return fill(store, queue, outstanding, Math.max(processes, 1));
}

/** Of many articles that died together most are innocent: they are sent again alone, and only what died alone is set aside. */
async function bury(store: ArchiveStore, queue: JobQueue): Promise<void> {
	await queue.bury(async (batch, why) => {
		if (batch.hashes.length > 1) await queue.send(oneByOne(batch));
		else await store.fail(batch.hashes, why, [batch.stage]);
	});
}

/** Sends what waits and is not in the queue yet, as far as the queue has room: the more waits, the more at a time. */
async function fill(
	store: ArchiveStore,
	queue: JobQueue,
	outstanding: readonly Batch[],
	processes: number,
): Promise<boolean> {
	const missing: Batch[] = [];
	for (const stage of stagesLatestFirst) {
		const own = outstanding.filter((batch) => batch.stage === stage);
		const room = processes * batchesAProcess - own.length;
		if (room <= 0) continue;
		const sent = new Set(own.flatMap(({hashes}) => hashes));
		const waiting = await store.waiting(stage, sent.size + room * mostCarried);
		const unsent = waiting.filter((hash) => !sent.has(hash));
		const size = Math.min(Math.max(Math.ceil(unsent.length / processes), batchSize), mostCarried);
		const batches = [...inChunks(unsent, size)].map((hashes) => ({stage, hashes}));
		missing.push(...batches.slice(0, room));
	}
	if (missing.length > 0) await queue.send(missing);
	return missing.length > 0;
}

/** Whether nothing waits in the archive, the queue is empty, and no worker of another release leaves anything to be done again. */
export async function isWorkedOff({
	store,
	queue,
	registry,
}: Pick<Tended, 'store' | 'queue' | 'registry'>): Promise<boolean> {
	if ((await registry.workers()).some(({version}) => version !== extractionVersion)) return false;
	if ((await queue.outstanding()).length > 0) return false;
	for (const stage of stagesLatestFirst) if ((await store.waiting(stage, 1)).length > 0) return false;
	return true;
}
