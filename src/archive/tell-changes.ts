import {setTimeout} from 'node:timers/promises';
import type {ChangeLog, RecordedChange} from '../ports.ts';

/** A change that is being told is given to nobody else for so long: longer than telling takes. */
const leaseSeconds = 20;
const [firstPauseMs, longestPauseMs] = [1000, 300_000];

/** How long it is tried to tell what waits. */
export interface Persistence {
	/** Attempts in a row that may fail before it is left for another time. */
	readonly attempts: number;
	/** Ends it after the attempt at hand. */
	readonly signal: AbortSignal;
}

/** Tells a change once, and yields why that failed. */
export type Tell = (change: RecordedChange) => Promise<string | undefined>;

/**
 * Tells a receiver all changes that wait for it, one after the other. After each failure it waits twice as long as before; yields
 * why the last attempt was in vain, where it gave up.
 */
export async function tellChanges(
	log: ChangeLog,
	receiver: string,
	tell: Tell,
	{attempts, signal}: Persistence,
): Promise<string | undefined> {
	let failures = 0;
	for (;;) {
		const change = await log.take(receiver, leaseSeconds);
		if (!change) return undefined;
		const why = await tell(change);
		if (why === undefined) {
			await log.told(receiver, change.number);
			failures = 0;
		} else {
			await log.failed(receiver, change.number, why);
			failures += 1;
			if (failures >= attempts) return why;
			await pause(Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1)), signal);
		}
		if (signal.aborted) return why;
	}
}

/** Waits, but no longer than until the signal. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	await setTimeout(milliseconds, undefined, {signal}).catch(() => undefined);
}
