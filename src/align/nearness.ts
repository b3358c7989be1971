import type {Value} from '../model/index.ts';

/** What values that are close together add to the affinity of their claims: two reports of one figure seldom differ much. */
const NEAR = 0.2;
/**
 * Numbers further apart than this factor are figures of different things, unless they are small or slipped by a power of ten:
 * counts in news grow and are estimated, sums and measures are taken from a document.
 */
const FARTHEST_COUNT = 4;
const FARTHEST_MEASURE = 1.6;
/** Counts up to this are told apart by nobody's rounding: one worker hurt or five. */
const SMALL = 12;
/** Clock times further apart than this are different moments. */
const FARTHEST_MINUTES = 180;
/** Days further apart than this are different events. */
const FARTHEST_DAYS = 31;

/** Between 0 and `NEAR`, the more the closer; undefined where values are too far apart to be two answers to one question. */
export function nearnessOf(a: Value, b: Value): number | undefined {
	if (a.kind === 'number' && b.kind === 'number')
		return nearNumbers(
			a.low ?? a.high ?? 0,
			b.low ?? b.high ?? 0,
			(a.unit ?? '') === '' ? FARTHEST_COUNT : FARTHEST_MEASURE,
		);
	if (a.kind === 'interval' && b.kind === 'interval') return nearTimes(a, b);
	return 0;
}

function nearNumbers(a: number, b: number, farthest: number): number | undefined {
	if (a <= 0 || b <= 0) return a >= 0 && b >= 0 && Math.max(a, b) <= SMALL ? 0 : undefined;
	const factor = Math.max(a, b) / Math.min(a, b);
	if (factor <= farthest) return NEAR * (1 - Math.log(factor) / Math.log(farthest));
	if (isPowerOfTen(factor)) return 0;
	return Math.max(a, b) <= SMALL ? 0 : undefined;
}

/** "4.2 million" against "42 million": the digits are the same. */
function isPowerOfTen(factor: number): boolean {
	const exponent = Math.log10(factor);
	return Math.abs(exponent - Math.round(exponent)) < 1e-6;
}

type Interval = Extract<Value, {readonly kind: 'interval'}>;

function nearTimes(a: Interval, b: Interval): number | undefined {
	const [clockA, clockB] = [minutesOf(a), minutesOf(b)];
	if (clockA !== undefined && clockB !== undefined) {
		const apart = Math.abs(clockA - clockB);
		// "10:15 a.m." against "10:15 p.m."
		if (apart === 720) return NEAR;
		return apart <= FARTHEST_MINUTES ? NEAR * (1 - apart / FARTHEST_MINUTES) : undefined;
	}
	const days = daysBetween(a, b);
	if (days !== undefined) return days <= FARTHEST_DAYS ? NEAR * (1 - days / FARTHEST_DAYS) : undefined;
	return 0;
}

function minutesOf({pattern}: Interval): number | undefined {
	return pattern?.hour === undefined ? undefined : pattern.hour * 60 + (pattern.minute ?? 0);
}

function daysBetween(a: Interval, b: Interval): number | undefined {
	if (a.earliest === undefined || b.earliest === undefined) return undefined;
	return Math.abs(Date.parse(a.earliest.slice(0, 10)) - Date.parse(b.earliest.slice(0, 10))) / 86_400_000;
}
