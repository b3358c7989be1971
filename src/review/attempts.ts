/** Wrong passwords, counted so that nobody can try many. */
export interface Attempts {
	/** Whether somebody must wait before he tries again. */
	readonly isBarred: (address: string, name: string) => boolean;
	readonly failed: (address: string, name: string) => void;
	readonly succeeded: (address: string, name: string) => void;
}

/** Within so long, in milliseconds. */
const windowMs = 15 * 60 * 1000;
/** On one name from one address. */
const mostPerName = 5;
/** From one address: a whole desk may share it. */
const mostPerAddress = 50;
/** More places than that are not kept apart. */
const mostKept = 10_000;

/** `now` yields milliseconds. */
export function countAttempts(now: () => number): Attempts {
	const failures = new Map<string, {count: number; readonly until: number}>();
	const countOf = (key: string): number => {
		const found = failures.get(key);
		return found && found.until > now() ? found.count : 0;
	};
	const add = (key: string): void => {
		const count = countOf(key) + 1;
		const until = count === 1 ? now() + windowMs : (failures.get(key)?.until ?? 0);
		if (failures.size >= mostKept) failures.clear();
		failures.set(key, {count, until});
	};
	return {
		isBarred: (address, name) =>
			countOf(keyOf(address, name)) >= mostPerName || countOf(keyOf(address)) >= mostPerAddress,
		failed: (address, name) => {
			add(keyOf(address, name));
			add(keyOf(address));
		},
		succeeded: (address, name) => {
			failures.delete(keyOf(address, name));
			const ofAddress = failures.get(keyOf(address));
			if (ofAddress) ofAddress.count -= 1;
		},
	};
}

function keyOf(address: string, name?: string): string {
	return JSON.stringify([address, name]);
}
