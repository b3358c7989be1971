import {setTimeout} from 'node:timers/promises';
import {extractionVersion, type NotCompared} from '../../model/index.ts';
import type {ArchiveStore, Job} from '../../ports.ts';
import {oneByOne} from './batch.ts';
import type {Workshop} from './open-queue.ts';
import {isWorkedOff, stagesLatestFirst, tend} from './tend.ts';

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
	/** Told once when the database does not answer, with what it says, and once when it does again. */
	readonly onOutage: (why: string | undefined) => void | Promise<void>;
}

/** How often a worker says that it is there, at least, and the more often the less patience there is. */
const beatMs = 5000;
const beatsAPatience = 6;
/** For so long a worker looks after what all share, before another may. */
const turnSeconds = 5;
const [shortestPauseMs, longestPauseMs] = [200, 2000];
/** After it was told to stop, a worker still tries to say what became of its batches so often. */
const lastAttempts = 5;

/**
 * Works on an archive together with all other workers on it, until the signal stops it: batches that are under way are finished.
 * While the database is away it waits.
 */
export async function work(
	store: ArchiveStore,
	{queue, registry}: Workshop,
	options: WorkOptions,
	signal: AbortSignal,
): Promise<void> {
	const {id, host, hands, patienceSeconds, untilDone, onOutcome} = options;
	const [stopping, ended] = [new AbortController(), new AbortController()];
	const stop = (): void => stopping.abort();
	if (signal.aborted) stop();
	signal.addEventListener('abort', stop, {once: true});
	const held = new Set<string>();
	/** Ends the pause of who fills the queues: a hand has found them empty. */
	let wake = new AbortController();
	const tried = untilItWorks(options.onOutage, stopping.signal);
	const announce = async (): Promise<void> => registry.announce({id, host, processes: hands.length, holds: [...held]});

	const useHand = async (hand: Hand): Promise<void> => {
		for (let pauseMs = shortestPauseMs; !stopping.signal.aborted;) {
			const job = await tried(async () => takeNext(queue));
			if (!job) {
				wake.abort();
				await pause(pauseMs, stopping.signal);
				pauseMs = longer(pauseMs);
				continue;
			}
			held.add(job.id);
			const outcome = await hand(job);
			await onOutcome(job, outcome);
			await tried(async () => settle(queue, job, outcome));
			held.delete(job.id);
			// A machine on which nothing works leaves the batches to others.
			if ('failure' in outcome) await pause((pauseMs = longer(pauseMs)), stopping.signal);
			else pauseMs = shortestPauseMs;
		}
	};
	const beat = async (): Promise<void> => {
		while (!ended.signal.aborted) {
			await tried(announce);
			await pause(Math.min(beatMs, (patienceSeconds * 1000) / beatsAPatience), ended.signal);
		}
	};
	const look = async (): Promise<void> => {
		for (let pauseMs = shortestPauseMs; !stopping.signal.aborted;) {
			const isBusy = await tried(
				async () => (await registry.takeTurn(id, turnSeconds)) && tend({store, queue, registry, patienceSeconds}),
			);
			if (untilDone && held.size === 0 && (await tried(async () => isWorkedOff({store, queue})))) stop();
			pauseMs = isBusy === true ? shortestPauseMs : longer(pauseMs);
			wake = new AbortController();
			await pause(pauseMs, AbortSignal.any([wake.signal, stopping.signal]));
		}
	};
	await tried(async () => store.outdate(extractionVersion));
	const beating = beat();
	await Promise.all([look(), ...hands.map(useHand)]);
	ended.abort();
	await beating;
	await tried(async () => registry.leave(id));
	signal.removeEventListener('abort', stop);
}

async function takeNext(queue: Workshop['queue']): Promise<Job | undefined> {
	for (const stage of stagesLatestFirst) {
		const job = await queue.take(stage);
		if (job) return job;
	}
	return undefined;
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

/** Does something again and again until it works; after the signal only a few times, and yields nothing if it never does. */
function untilItWorks(
	onOutage: WorkOptions['onOutage'],
	signal: AbortSignal,
): <Result>(attempt: () => Promise<Result>) => Promise<Result | undefined> {
	let isOut = false;
	return async (attempt) => {
		let pauseMs = shortestPauseMs;
		for (let last = 0; last < lastAttempts; last += signal.aborted ? 1 : 0) {
			try {
				const result = await attempt();
				if (isOut) await onOutage(undefined);
				isOut = false;
				return result;
			} catch (error) {
				if (!isOut) await onOutage(error instanceof Error ? error.message : String(error));
				isOut = true;
				await setTimeout(pauseMs);
				pauseMs = longer(pauseMs);
			}
		}
		return undefined;
	};
}

function longer(milliseconds: number): number {
	return Math.min(milliseconds * 2, longestPauseMs);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	// The signal ends the wait as an error.
	await setTimeout(milliseconds, undefined, {signal}).catch(() => undefined);
}
