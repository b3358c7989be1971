import {extractionVersion, type NotCompared, UserError} from '../../model/index.ts';
import type {ArchiveStore, Job} from '../../ports.ts';
import {oneByOne} from './batch.ts';
import {type Bell, hangBell} from './bell.ts';
import type {Workshop} from './open-queue.ts';
import {guardAgainstOutages, type OnOutage, type OutageGuard} from './outage.ts';
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

/** What the parts of a worker share. */
interface Shift extends WorkOptions, Pick<Workshop, 'queue' | 'registry'> {
	readonly store: ArchiveStore;
	/** Ids of the batches that are under way. */
	readonly held: Set<string>;
	readonly guard: OutageGuard;
	readonly stopping: AbortSignal;
	readonly stop: () => void;
	/** Rung when a hand finds the queues empty, when they are filled again, and never. */
	readonly bells: Readonly<Record<'empty' | 'filled' | 'never', Bell>>;
}

/**
 * Works on an archive together with all other workers on it, until the signal stops it: batches that are under way are finished.
 * While the database is away it waits. A UserError where the database refuses something, or a later release is at work, once the
 * batches are finished.
 */
export async function work(
	store: ArchiveStore,
	{queue, registry}: Workshop,
	options: WorkOptions,
	signal: AbortSignal,
): Promise<void> {
	const [stopping, ended] = [new AbortController(), new AbortController()];
	const stop = (): void => stopping.abort();
	if (signal.aborted) stop();
	signal.addEventListener('abort', stop, {once: true});
	const hang = (): Bell => hangBell(stopping.signal);
	const shift: Shift = {
		...options,
		store,
		queue,
		registry,
		stop,
		held: new Set(),
		guard: guardAgainstOutages(options.onOutage, stopping.signal),
		stopping: stopping.signal,
		bells: {empty: hang(), filled: hang(), never: hang()},
	};
	const {call} = shift.guard;
	try {
		await announce(shift);
		await call(async () => store.outdate(extractionVersion));
		const loops = [look(shift), ...options.hands.map(async (hand) => useHand(hand, shift))];
		const working = Promise.allSettled(loops.map(async (loop) => loop.finally(stop))).finally(() => ended.abort());
		await allOf([beat(shift, ended.signal).finally(stop), working, ...loops]);
	} finally {
		signal.removeEventListener('abort', stop);
		await call(async () => leave(shift));
	}
}

/** Does one batch after the other. */
async function useHand(hand: Hand, {queue, held, guard, stopping, bells, onOutcome}: Shift): Promise<void> {
	for (let pauseMs = shortestPauseMs; !stopping.aborted;) {
		const job = await guard.call(async () => queue.take());
		if (!job) {
			if (pauseMs === shortestPauseMs) bells.empty.ring();
			await bells.filled.pause(pauseMs);
			pauseMs = longer(pauseMs);
			continue;
		}
		held.add(job.id);
		const outcome = await hand(job);
		await onOutcome(job, outcome);
		await guard.call(async () => settle(queue, job, outcome));
		held.delete(job.id);
		// A machine on which nothing works leaves the batches to others.
		if ('failure' in outcome) await bells.never.pause((pauseMs = longer(pauseMs)));
		else pauseMs = shortestPauseMs;
	}
}

/** Looks after what all workers share when it is this one's turn, and for the end. */
async function look(shift: Shift): Promise<void> {
	const {id, registry, held, guard, stopping, stop, bells, untilDone} = shift;
	while (!stopping.aborted) {
		const tended = {...shift, steadySeconds: guard.steadySeconds()};
		const isFilled = await guard.call(async () => (await registry.takeTurn(id, turnSeconds)) && tend(tended));
		if (isFilled === true) bells.filled.ring();
		else if (untilDone && held.size === 0 && (await guard.call(async () => isWorkedOff(shift)))) stop();
		await bells.empty.pause(longestPauseMs);
	}
}

/** Says again and again that the worker is there, until the signal. */
async function beat(shift: Shift, signal: AbortSignal): Promise<void> {
	const beatMs = Math.min(usualBeatMs, (shift.patienceSeconds * 1000) / beatsAPatience);
	for (const {pause} = hangBell(signal); ;) {
		await pause(beatMs);
		if (signal.aborted) return;
		await announce(shift);
	}
}

/** Says that the worker is there, and ends it where a later release is. */
async function announce(shift: Shift): Promise<void> {
	const {id, host, hands, held, registry, patienceSeconds, onBeat, guard} = shift;
	const self = {id, host, processes: hands.length, version: extractionVersion, holds: [...held]};
	const others = await guard.call(async () => registry.announce(self, patienceSeconds));
	if (!others) return;
	onBeat();
	if (others.some(isLater))
		throw new UserError('workers of a later release are at work; update crosscheck here, and start it again');
}

/** Says that the worker is gone. What it has kept since a later release came is to be extracted again. */
async function leave({id, store, registry}: Shift): Promise<void> {
	const later = (await registry.workers()).find(({version}) => isLater(version));
	if (later) await store.outdate(later.version);
	await registry.leave(id);
}

/** Versions are numbers that grow from release to release. */
function isLater(version: string): boolean {
	return Number(version) > Number(extractionVersion);
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
