/** What is known of a number: an interval (an open bound is left out), whether words like "about" made it, and its precision. */
export interface NumberValue {
	readonly low?: number;
	readonly high?: number;
	readonly approximate?: boolean;
	/** Low and high are the two sides of a score: "3-1" is no range. */
	readonly pair?: true;
	/** Significant digits that the words give; without it they are taken from the value. */
	readonly digits?: number;
}

/** How two values stand to each other, with the reason in words for an editor. */
export interface NumberComparison {
	readonly relation: 'agree' | 'compatible' | 'conflict';
	readonly reason: string;
}

/** Rounding never moves a number by more than this share, however few digits it has: "200" may be 210, not 240. */
const ROUNDING_SHARE = 0.1;
/** Values closer than this share are the same; unit conversion leaves such noise. */
const SAME_SHARE = 1e-9;

/**
 * Significant digits of a number as written. Zeros at the end of a whole number from 100 on are taken as rounded
 * away ("3,500" has 2), those of a smaller one or behind a point as meant ("10" has 2, "5.0" has 2).
 */
export function digitsOf(literal: string): number {
	let [significant, zeros, point] = [0, 0, false];
	for (const character of literal) {
		if (character === '.') point = true;
		if (character < '0' || character > '9' || (significant === 0 && character === '0')) continue;
		significant++;
		zeros = character === '0' ? zeros + 1 : 0;
	}
	return Math.max(1, point || significant < 3 ? significant : significant - zeros);
}

/** Whether two numbers can be right of the same thing, and why. */
export function compareNumbers(a: NumberValue, b: NumberValue): NumberComparison {
	switch (standing(a, b)) {
		case 'same':
			return {relation: 'agree', reason: `both say ${describeNumber(a)}`};
		case 'allowed':
			return {relation: 'compatible', reason: `${describeNumber(a)} allows ${describeNumber(b)}`};
		case 'rounded':
			return {relation: 'compatible', reason: `${bothOf(a, b)}: one may be the other rounded`};
		case 'apart':
			return {relation: 'conflict', reason: bothOf(a, b)};
	}
}

function bothOf(a: NumberValue, b: NumberValue): string {
	return `${describeNumber(a)} against ${describeNumber(b)}`;
}

/** What `compareNumbers` says without the reason, for the many pairs of which nobody reads it. */
export function relateNumbers(a: NumberValue, b: NumberValue): NumberComparison['relation'] {
	const found = standing(a, b);
	if (found === 'same') return 'agree';
	return found === 'apart' ? 'conflict' : 'compatible';
}

type Standing = 'same' | 'allowed' | 'rounded' | 'apart';

function standing(a: NumberValue, b: NumberValue): Standing {
	if (a.pair || b.pair) return isSamePair(a, b) ? 'same' : 'apart';
	const [exactA, exactB] = [exactValue(a), exactValue(b)];
	if (exactA !== undefined && exactB !== undefined) {
		if (isSame(exactA, exactB)) return 'same';
		return isRounding(exactA, a.digits, exactB, b.digits) ? 'rounded' : 'apart';
	}
	if (sameBounds(a, b)) return 'same';
	if (intersect(a, b)) return 'allowed';
	return isRoundedBound(a, b) ? 'rounded' : 'apart';
}

/** Scores agree in either order: one side's "won 3-1" is the other's "lost 1-3". */
function isSamePair(a: NumberValue, b: NumberValue): boolean {
	return a.pair === b.pair && a.low === b.low && a.high === b.high;
}

/**
 * Whether two numbers that can both be right are yet clearly apart: "roughly 145 million" and 143 million, "hundreds" and
 * 1,200, "more than 20" and "as many as 20". Small counts are nobody's measurement and never are.
 */
export function areLooselyApart(a: NumberValue, b: NumberValue): boolean {
	if (a.pair || b.pair || relateNumbers(a, b) !== 'compatible') return false;
	return isBeyond(a, b) || isBeyond(b, a) || touchOnly(a, b) || touchOnly(b, a);
}

/** From this size on, or of money and measures, the digits of an approximate number are taken at their word. */
const MEASURED = 1000;
/** Shares by which a number may miss an approximate one of two digits, and of more. */
const COARSE_SHARE = 0.08;
const FINE_SHARE = 0.01;
/** Bounds of an approximate number this many times apart name no more than its magnitude: "dozens". */
const VAGUE = 5;

function isBeyond({low, high, approximate, digits = 1}: NumberValue, other: NumberValue): boolean {
	if (approximate !== true || low === undefined || high === undefined || other.low === undefined) return false;
	// "hundreds" of 1,200
	if (high > low * VAGUE) return other.low >= high / 2 && other.low > low * VAGUE;
	if (low < MEASURED || other.high === undefined || isVague(other)) return false;
	// "nearly 165" names its upper end; a converted measure names none
	const named = [(low + high) / 2, high, low].find((value) => digitsOf(formatNumber(value)) <= digits);
	return named !== undefined && missesDigits(named, (other.low + other.high) / 2, digits);
}

function missesDigits(center: number, second: number, digits: number): boolean {
	if (digits < 2) return false;
	const place = 10 ** (Math.floor(Math.log10(center)) - digits + 1);
	const share = digits === 2 ? COARSE_SHARE : FINE_SHARE;
	return Math.abs(center - second) > Math.max(place, center * share) * (1 + SAME_SHARE);
}

/** Whether words name a magnitude only: "dozens", "hundreds of thousands". */
export function isVague({low = 0, high = 0, approximate}: NumberValue): boolean {
	return approximate === true && high > low * VAGUE;
}

function touchOnly(lower: NumberValue, upper: NumberValue): boolean {
	return lower.low !== undefined && lower.low === upper.high && lower.high === undefined && upper.low === undefined;
}

/** Whether two counts of the same thing can both be right. */
export function countsCompatible(a: NumberValue, b: NumberValue): boolean {
	return relateNumbers(a, b) !== 'conflict';
}

/** How a language says of a number, given in digits, where it lies. */
export interface NumberWords {
	readonly unknown: string;
	readonly about: (number: string) => string;
	readonly atMost: (number: string) => string;
	readonly atLeast: (number: string) => string;
	readonly fromTo: (low: string, high: string) => string;
}

/** `about 50`, `at least about 50` */
export const numberEnglish: NumberWords = {
	unknown: 'an unknown number',
	about: (number) => `about ${number}`,
	atMost: (number) => `at most ${number}`,
	atLeast: (number) => `at least ${number}`,
	fromTo: (low, high) => `${low} to ${high}`,
};

/** A number as an editor reads it: "11", "at least 11", "about 180 to 220", "3-1". */
export function describeNumber(
	{low, high, approximate, pair}: NumberValue,
	words: NumberWords = numberEnglish,
): string {
	if (pair) return `${high}-${low}`;
	if (low === undefined && high === undefined) return words.unknown;
	const nearly = (number: string): string => (approximate ? words.about(number) : number);
	if (low === undefined) return words.atMost(nearly(formatNumber(high ?? 0)));
	if (high === undefined) return words.atLeast(nearly(formatNumber(low)));
	return nearly(low === high ? formatNumber(low) : words.fromTo(formatNumber(low), formatNumber(high)));
}

/** A number in digits with commas between thousands, the same on every machine. */
export function formatNumber(value: number): string {
	if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
	const plain = Number(value.toPrecision(12));
	if (Math.abs(plain) >= 1e21) return String(plain);
	const [whole = '', fraction] = String(plain).split('.');
	const grouped = whole.replaceAll(/\d(?=(?:\d{3}){1,7}$)/g, '$&,');
	return fraction === undefined || plain.toString().includes('e')
		? fraction === undefined
			? grouped
			: String(plain)
		: `${grouped}.${fraction}`;
}

function exactValue({low, high, approximate}: NumberValue): number | undefined {
	return low !== undefined && low === high && approximate !== true ? low : undefined;
}

function sameBounds(a: NumberValue, b: NumberValue): boolean {
	return sameBound(a.low, b.low) && sameBound(a.high, b.high);
}

function sameBound(a: number | undefined, b: number | undefined): boolean {
	return a === undefined || b === undefined ? a === b : isSame(a, b);
}

function intersect(a: NumberValue, b: NumberValue): boolean {
	const low = Math.max(a.low ?? -Infinity, b.low ?? -Infinity);
	const high = Math.min(a.high ?? Infinity, b.high ?? Infinity);
	return low <= high || isSame(low, high);
}

/** Bounds that miss each other by no more than rounding does: "more than 200" against 198. */
function isRoundedBound(a: NumberValue, b: NumberValue): boolean {
	return missesByRounding(a, b) || missesByRounding(b, a);
}

function missesByRounding(upper: NumberValue, lower: NumberValue): boolean {
	if (upper.low === undefined || lower.high === undefined || upper.low < lower.high) return false;
	return isRounding(upper.low, upper.digits, lower.high, lower.digits);
}

function isSame(a: number, b: number): boolean {
	return Math.abs(a - b) <= SAME_SHARE * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether the coarser of two numbers is the finer one rounded to its digits. */
function isRounding(a: number, digitsA: number | undefined, b: number, digitsB: number | undefined): boolean {
	const slack = Math.max(roundingSlack(a, digitsA), roundingSlack(b, digitsB));
	return Math.abs(a - b) <= slack * (1 + SAME_SHARE);
}

/** Half of the last significant place; for whole numbers below 100, which are said exactly, less than one half. */
function roundingSlack(value: number, digits = digitsOf(formatNumber(value))): number {
	if (value === 0 || !Number.isFinite(value)) return 0;
	const exponent = Math.floor(Math.log10(Math.abs(value))) - digits + 1;
	return Math.min(10 ** exponent / 2, Math.abs(value) * ROUNDING_SHARE);
}
