import {extractionVersion, type NotCompared} from '../../model/index.ts';
import type {ArchiveStore, Job} from '../../ports.ts';
import {oneByOne} from './batch.ts';
import {hangBell} from './bell.ts';
import type {Workshop} from './open-queue.ts';
import {guardAgainstOutages, type OnOutage} from './outage.ts';
import {isWorkedOff, tend} from './tend.ts';

/** What became of a batch: what it changed, as lines for the output, with the articles that were set aside, or why it came to nothing. */
export type Outcome = {readonly lines: string; readonly setAside: readonly NotCompared[]} | {readonly failure: string};

/** Does one batch after the other. It never throws: what breaks is told as the outcome. */
export type Hand = (job: Job) => Promise<Outcome>;

export interface WorkOptions {
	/** Names the worker among all. */
	readonly id: string;
	/** Name of its machine. */
	readonly host: string;
	/** One for each batch at a time. */
	readonly hands: readonly Hand[];
	/** A worker that was silent for so long is taken for dead. */
	readonly patienceSeconds: number;
	/** Ends when nothing is left to do. */
	readonly untilDone: boolean;
	/** Told each time that the worker has announced itself. */
	readonly onBeat: () => void;
	/** Told of each batch. */
	readonly onOutcome: (job: Job, outcome: Outcome) => void | Promise<void>;
	readonly onOutage: OnOutage;
}

/** How often a worker says that it is there, at least, and the more often the less patience there is. */
const usualBeatMs = 5000;
const beatsAPatience = 6;
/** For so long a worker looks after what all share, before another may. */
const turnSeconds = 5;
/** The queues mostly hold more than is done in the longest pause. */
const [shortestPauseMs, longestPauseMs] = [200, 2000];

/**
 * Works on an archive together with all other workers on it, until the signal stops it: batches that are under way are finished.
 * While the database is away it waits. A UserError where the database refuses something, once the batches are finished.
 */
export async function work(
	store: ArchiveStore,
	{queue, registry}: Workshop,
	options: WorkOptions,
	signal: AbortSignal,
): Promise<void> {
	const {id, host, hands, patienceSeconds, untilDone, onBeat, onOutcome} = options;
	const [stopping, ended] = [new AbortController(), new AbortController()];
	const stop = (): void => stopping.abort();
	if (signal.aborted) stop();
	signal.addEventListener('abort', stop, {once: true});
	const held = new Set<string>();
	/** Rung when a hand finds the queues empty, when they are filled again, and never. */
	const [empty, filled, never] = [hangBell(stopping.signal), hangBell(stopping.signal), hangBell(stopping.signal)];
	const {call, steadySeconds} = guardAgainstOutages(options.onOutage, stopping.signal);
	const announce = async (): Promise<void> => {
		await registry.announce({id, host, processes: hands.length, holds: [...held]});
		onBeat();
	};

	const useHand = async (hand: Hand): Promise<void> => {
		for (let pauseMs = shortestPauseMs; !stopping.signal.aborted;) {
			const job = await call(async () => queue.take());
			if (!job) {
				if (pauseMs === shortestPauseMs) empty.ring();
				await filled.pause(pauseMs);
				pauseMs = longer(pauseMs);
				continue;
			}
			held.add(job.id);
			const outcome = await hand(job);
			await onOutcome(job, outcome);
			await call(async () => settle(queue, job, outcome));
			held.delete(job.id);
			// A machine on which nothing works leaves the batches to others.
			if ('failure' in outcome) await never.pause((pauseMs = longer(pauseMs)));
			else pauseMs = shortestPauseMs;
		}
	};
	const look = async (): Promise<void> => {
		while (!stopping.signal.aborted) {
			const tended = {store, queue, registry, patienceSeconds, steadySeconds: steadySeconds()};
			const isFilled = await call(async () => (await registry.takeTurn(id, turnSeconds)) && tend(tended));
			if (isFilled === true) filled.ring();
			else if (untilDone && held.size === 0 && (await call(async () => isWorkedOff({store, queue})))) stop();
			await empty.pause(longestPauseMs);
		}
	};
	try {
		await call(async () => store.outdate(extractionVersion));
		await call(announce);
		const beatMs = Math.min(usualBeatMs, (patienceSeconds * 1000) / beatsAPatience);
		const beating = every(beatMs, async () => call(announce), ended.signal);
		const loops = [look(), ...hands.map(useHand)].map(async (loop) => loop.finally(stop));
		const working = Promise.allSettled(loops).finally(() => ended.abort());
		await allOf([beating.finally(stop), working, ...loops]);
	} finally {
		signal.removeEventListener('abort', stop);
		await call(async () => registry.leave(id));
	}
}

async function every(milliseconds: number, action: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
	for (const {pause} = hangBell(signal); ;) {
		await pause(milliseconds);
		if (signal.aborted) return;
		await action();
	}
}

/** Waits for all, whatever becomes of the others; throws what the first of them threw. */
async function allOf(promises: readonly Promise<unknown>[]): Promise<void> {
	await Promise.allSettled(promises);
	await Promise.all(promises);
}

/** A batch of many articles that fails again is cut up, before it is dead. */
async function settle(queue: Workshop['queue'], job: Job, outcome: Outcome): Promise<void> {
	if ('lines' in outcome) await queue.done(job);
	else if (job.failures === 0 || job.hashes.length === 1) await queue.fail(job, outcome.failure);
	else {
		await queue.send(oneByOne(job));
		await queue.done(job);
	}
}

function longer(milliseconds: number): number {
	return Math.min(milliseconds * 2, longestPauseMs);
}
