import {unitNamed} from '../knowledge/units.ts';
import type {Value} from '../model/index.ts';
import {areTransposed} from './nearness.ts';

/** A figure with the words in which it is told: "238 feet". */
export interface Told {
	readonly value: Value;
	readonly words: string;
}

/** Numbers of fewer digits change places by chance: an age of 25 and one of 52. */
const TELLING_DIGITS = 3;

/**
 * Whether one of two figures is the other with a slip of the pen: two digits in other places ("$640,000" and "$460,000",
 * "238 feet" and "283-foot"), or another unit behind the same number ("18 kilometres", "18 miles"). Where each stands in
 * one article alone that is a slip of one of them, whatever words stand around it.
 */
export function isSlip(one: Told, other: Told): boolean {
	const [a, b] = [writtenOf(one), writtenOf(other)];
	if (!a || !b) return false;
	if (a.factor !== b.factor) return areMixedUp(a.factor, b.factor) && a.digits === b.digits && !isRound(a.digits);
	return a.exact && b.exact && isTelling(a.digits) && areTransposed(a.digits, b.digits);
}

/** Kilometres and miles, metres and feet, hectares and acres are mixed up; miles and feet, or what was not converted, are not. */
function areMixedUp(one: number, other: number): boolean {
	return Math.min(one, other) > 0 && Math.max(one, other) / Math.min(one, other) < MIXED_UP;
}

const MIXED_UP = 4;

/** The digits of a figure as written. */
interface Written {
	readonly digits: string;
	/** What one of its unit is in the canonical one; 0 where it was not converted. */
	readonly factor: number;
	readonly exact: boolean;
}

function writtenOf({value, words}: Told): Written | undefined {
	if (value.kind === 'number') return writtenNumber(value, words);
	const year = value.kind === 'interval' && value.precision === 'year' ? value.pattern?.year : undefined;
	return year === undefined ? undefined : {digits: String(year), factor: 0, exact: true};
}

type NumberValue = Extract<Value, {readonly kind: 'number'}>;

function writtenNumber(value: NumberValue, words: string): Written | undefined {
	const {unit = ''} = value;
	if (unit === 'second') return undefined;
	const named = namedNumber(value);
	const exact = named !== undefined;
	if (!isConverted(unit)) {
		const low = named ?? value.low;
		return low === undefined ? undefined : {digits: digitsIn(low.toPrecision(12)), factor: 0, exact};
	}
	const [, digits, name] = /(\d[\d.,]*)[^\p{L}\d.,]*(\p{L}*)/u.exec(words) ?? [];
	return digits === undefined || name === undefined
		? undefined
		: {digits: digitsIn(digits), factor: unitNamed(name.toLowerCase())?.factor ?? 0, exact};
}

/** The number that the words name, where it has digits enough to be meant: "2,410", "some 2,410", not "some 2,000" or "more than 2,410". */
export function namedNumber({low, high, approximate = false, digits = 0}: NumberValue): number | undefined {
	if (low === undefined || high === undefined) return undefined;
	if (!approximate) return low === high ? low : undefined;
	return digits >= TELLING_DIGITS ? Number(((low + high) / 2).toPrecision(digits)) : undefined;
}

/** Money keeps its currency, a share its percent; lengths, weights and times come in one unit each, whatever they are written in. */
function isConverted(unit: string): boolean {
	return unit !== '' && unit !== 'percent' && !/^[A-Z]{3}$/.test(unit);
}

/** The digits without point and marks, from the first that is not zero. */
function digitsIn(number: string): string {
	const bare = number.replace(/e.*$/, '').replace(/\.0+$/, '');
	return bare.replace(/\D/g, '').replace(/^0+/, '');
}

function isTelling(digits: string): boolean {
	return digits.length >= TELLING_DIGITS && digits.replace(/0+$/, '').length >= TELLING_DIGITS - 1;
}

/** "20 kilometres" and "20 miles" are two estimates. */
function isRound(digits: string): boolean {
	return digits.length < 2 || /[05]$/.test(digits);
}
