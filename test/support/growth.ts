/** Growth of the input between the two measurements: from half the size to four times the size. */
const FACTOR = 8;
/** Processor time below this, in microseconds, is noise of the machine. */
const LEAST = 20_000;

/**
 * How many times longer a step takes on input eight times as long, by processor time, so that a busy machine changes nothing:
 * near 8 where time is linear, near 64 where it is quadratic. Each size is measured twice and the shorter time counts.
 * `prepare` makes the input of a size and returns the step on it; only the step is measured.
 */
export function growthOf(size: number, prepare: (size: number) => () => unknown): number {
	const small = Math.ceil(size / 2);
	prepare(small)();
	return Math.max(timeOf(prepare(small * FACTOR)), LEAST) / Math.max(timeOf(prepare(small)), LEAST);
}

/** A growth below this is no quadratic one. */
export const LINEAR = 24;

function timeOf(step: () => unknown): number {
	return Math.min(...[0, 1].map(() => measure(step)));
}

function measure(step: () => unknown): number {
	const before = process.cpuUsage();
	step();
	const {user, system} = process.cpuUsage(before);
	return user + system;
}
