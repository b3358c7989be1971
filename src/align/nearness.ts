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

/**
 * Between 0 and `NEAR`, the more the closer; undefined where values are too far apart to be two answers to one
 * question. Sums and measures may be further apart where their claims are tied: each article has one fine only.
 */
export function nearnessOf(a: Value, b: Value, tied = false): number | undefined {
	if (a.kind === 'number' && b.kind === 'number') {
		const farthest = tied || areBare(a, b) ? FARTHEST_COUNT : FARTHEST_MEASURE;
		const [one, other] = nearestEnds(a, b);
		return nearNumbers(one, other, farthest);
	}
	if (a.kind === 'interval' && b.kind === 'interval') return nearTimes(a, b, tied);
	return 0;
}

/** "More than $80" allows $103 billion, and yet hardly speaks of it. */
export function areFarApart(a: Value, b: Value): boolean {
	if (a.kind !== 'number' || b.kind !== 'number') return false;
	const [small, large] = [Math.min(sizeOf(a), sizeOf(b)), Math.max(sizeOf(a), sizeOf(b))];
	return small > SMALL && large > small * FARTHEST_COUNT;
}

function areBare({unit: one = ''}: NumberValue, {unit: other = ''}: NumberValue): boolean {
	return one === '' && other === '';
}

type NumberValue = Extract<Value, {readonly kind: 'number'}>;

/** The ends of two numbers that lie next to each other: of "thousands" the most, of "hundreds of thousands" the least. */
function nearestEnds(a: NumberValue, b: NumberValue): readonly [number, number] {
	if (a.approximate !== true && b.approximate !== true) return [sizeOf(a), sizeOf(b)];
	const [lowA, highA] = [a.low ?? sizeOf(a), a.high ?? sizeOf(a)];
	const [lowB, highB] = [b.low ?? sizeOf(b), b.high ?? sizeOf(b)];
	if (highA < lowB) return [highA, lowB];
	if (highB < lowA) return [lowA, highB];
	const shared = Math.max(lowA, lowB);
	return [shared, shared];
}

function sizeOf({low, high}: NumberValue): number {
	return low ?? high ?? 0;
}

function nearNumbers(a: number, b: number, farthest: number): number | undefined {
	if (a <= 0 || b <= 0) return a >= 0 && b >= 0 && Math.max(a, b) <= SMALL ? 0 : undefined;
	const factor = Math.max(a, b) / Math.min(a, b);
	if (areTransposed(digitsOf(a), digitsOf(b))) return TRANSPOSED;
	if (factor <= farthest) return NEAR * (1 - Math.log(factor) / Math.log(farthest));
	if (isPowerOfTen(factor)) return 0;
	return Math.max(a, b) <= SMALL ? 0 : undefined;
}

/** Added where two digits have changed places, the commonest slip of a typist: "2,650" and "2,560". Hardly ever chance. */
const TRANSPOSED = 0.35;

/** Whether two numbers, by their digits, are each other with two digits in other places. */
export function areTransposed(one: string, other: string): boolean {
	if (one.length !== other.length || one.length < 2) return false;
	const differing = Array.from(one, (digit, index) => (digit === other[index] ? [] : [index])).flat();
	const [first = 0, second = 0] = differing;
	return differing.length === 2 && one[first] === other[second] && one[second] === other[first];
}

function digitsOf(value: number): string {
	return value.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
}

/** "4.2 million" against "42 million": the digits are the same. */
function isPowerOfTen(factor: number): boolean {
	const exponent = Math.log10(factor);
	return Math.abs(exponent - Math.round(exponent)) < 1e-6;
}

type Interval = Extract<Value, {readonly kind: 'interval'}>;

function nearTimes(a: Interval, b: Interval, tied: boolean): number | undefined {
	const [clockA, clockB] = [minutesOf(a), minutesOf(b)];
	if (clockA !== undefined && clockB !== undefined) {
		const apart = Math.abs(clockA - clockB);
		// "10:15 a.m." against "10:15 p.m."
		if (apart === 720) return NEAR;
		return apart <= FARTHEST_MINUTES ? NEAR * (1 - apart / FARTHEST_MINUTES) : undefined;
	}
	if (tied && (differInOneField(a, b) || shareOneEnd(a, b))) return ONE_FIELD;
	const days = daysBetween(a, b);
	if (days !== undefined) return days <= FARTHEST_DAYS ? NEAR * (1 - days / FARTHEST_DAYS) : undefined;
	return 0;
}

/** Added where two dates are the same but for the year, the month or the day: "March 2022" and "March 2023". */
const ONE_FIELD = 0.1;
const dateFields = ['year', 'month', 'day'] as const;

function differInOneField({pattern: a = {}}: Interval, {pattern: b = {}}: Interval): boolean {
	const told = dateFields.filter((field) => a[field] !== undefined || b[field] !== undefined);
	const differing = told.filter((field) => a[field] !== b[field]);
	const [field] = differing;
	return differing.length === 1 && field !== undefined && a[field] !== undefined && b[field] !== undefined;
}

/** "2014 to 2018", "2015 to 2018" */
function shareOneEnd(a: Interval, b: Interval): boolean {
	if (a.earliest === undefined || a.latest === undefined) return false;
	return (a.earliest === b.earliest) !== (a.latest === b.latest);
}

function minutesOf({pattern}: Interval): number | undefined {
	return pattern?.hour === undefined ? undefined : pattern.hour * 60 + (pattern.minute ?? 0);
}

function daysBetween(a: Interval, b: Interval): number | undefined {
	if (a.earliest === undefined || b.earliest === undefined) return undefined;
	return Math.abs(Date.parse(a.earliest.slice(0, 10)) - Date.parse(b.earliest.slice(0, 10))) / 86_400_000;
}
