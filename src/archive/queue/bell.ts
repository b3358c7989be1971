import {clearTimeout, setTimeout} from 'node:timers';

/** Lets one part of a program end the pauses of others. */
export interface Bell {
	/** Ends all pauses; where nobody pauses, the next one. */
	readonly ring: () => void;
	/** Waits for so many milliseconds, or the bell, or the signal. */
	readonly pause: (milliseconds: number) => Promise<void>;
}

/** A bell that also ends every pause from the signal on. */
export function hangBell(signal: AbortSignal): Bell {
	const pausing = new Set<() => void>();
	let isRung = false;
	const ring = (): void => {
		isRung = pausing.size === 0;
		for (const end of pausing) end();
	};
	signal.addEventListener('abort', ring, {once: true});
	return {
		ring,
		pause: async (milliseconds) => {
			if (!isRung && !signal.aborted) {
				await new Promise<void>((resolve) => {
					const end = (): void => {
						clearTimeout(timer);
						pausing.delete(end);
						resolve();
					};
					const timer = setTimeout(end, milliseconds);
					pausing.add(end);
				});
			}
			isRung = false;
		},
	};
}
