import {scales} from '../knowledge/number-words.ts';
import {noUnit, toCanonical, type Unit} from '../knowledge/units.ts';
import type {QuantityKind} from '../model/index.ts';
import {isDash, isHyphen, type Lexeme, lexemeAt, lowerAt} from './lexemes.ts';
import {type NumberExpression, readNumber} from './numbers.ts';
import {readCurrencySign} from './currency-words.ts';
import type {Suffix} from './suffix.ts';
import {readSuffix} from './unit-suffix.ts';

/** One number with its currency sign before or its unit behind it. */
export interface Term {
	/** Index behind its last lexeme. */
	readonly end: number;
	readonly number: NumberExpression;
	readonly negative: boolean;
	/** ISO 4217 code of a sign before the number. */
	readonly sign?: string;
	readonly suffix?: Suffix;
}

/** The number with its sign and unit that begins at a lexeme. */
export function readTerm(lexemes: readonly Lexeme[], at: number): Term | undefined {
	const start = readMinus(lexemes, at);
	const negative = start > at;
	const sign = readCurrencySign(lexemes, start);
	if (sign) {
		const number = readNumber(lexemes, sign.end, true);
		return number && {end: endOfMoney(lexemes, number.end), number, negative, sign: sign.code};
	}
	const number = readNumber(lexemes, start);
	if (!number) return undefined;
	const suffix = readSuffix(lexemes, number);
	if (negative && !mayBeNegative(lexemes, at, number, suffix)) return undefined;
	if (!suffix) return {end: number.end, number, negative};
	return suffix.kind === 'money'
		? withScale(lexemes, number, suffix, negative)
		: {end: suffix.end, number, negative, suffix};
}

/** "$ 10 dollars" */
function endOfMoney(lexemes: readonly Lexeme[], end: number): number {
	return /^(?:dollars|pounds|euros|yen)$/.test(lowerAt(lexemes, end)) ? end + 1 : end;
}

/** "75 USD million": the scale stands behind the currency. */
function withScale(lexemes: readonly Lexeme[], number: NumberExpression, suffix: Suffix, negative: boolean): Term {
	const scale = number.scaled ? undefined : scales.get(lowerAt(lexemes, suffix.end));
	if (scale === undefined) return {end: suffix.end, number, negative, suffix};
	const scaled = {...number, low: number.low * scale, high: number.high * scale, scaled: true};
	return {end: suffix.end + 1, number: scaled, negative, suffix};
}

/** Index behind "minus" or a minus sign that stands at the number. */
function readMinus(lexemes: readonly Lexeme[], at: number): number {
	const mark = lexemeAt(lexemes, at);
	if (mark.kind === 'word') return mark.lower === 'minus' || mark.lower === 'negative' ? at + 1 : at;
	return mark.spaced && isDash(mark) && !lexemeAt(lexemes, at + 1).spaced ? at + 1 : at;
}

/** A dash is a minus before what can be below zero; "-12 people" may be an item of a list. */
function mayBeNegative(
	lexemes: readonly Lexeme[],
	at: number,
	{end}: NumberExpression,
	suffix: Suffix | undefined,
): boolean {
	if (suffix) return /^(?:percent|measure|money)$/.test(suffix.kind);
	const [sign, next] = [lexemeAt(lexemes, at), lexemes[end]];
	if (sign.kind === 'word') return true;
	return /^[-−]$/.test(sign.text) && (next === undefined || /^[.,;:)]$/.test(next.text));
}

/** Two terms joined by a dash or one of the words, as a range: "8-10", "$3 to $4 billion". */
export function readRange(
	lexemes: readonly Lexeme[],
	at: number,
	words: readonly string[],
): readonly [Term, Term] | undefined {
	const first = readTerm(lexemes, at);
	return first && readRangeFrom(lexemes, first, words);
}

/** The range that goes on from its first term, where it does. */
export function readRangeFrom(
	lexemes: readonly Lexeme[],
	first: Term,
	words: readonly string[],
): readonly [Term, Term] | undefined {
	const dash = isRangeDash(lexemes, first);
	const joint = lowerAt(lexemes, first.end);
	if (!dash && !words.includes(joint)) return undefined;
	const second = readTerm(lexemes, dash ? skipHyphenedTo(lexemes, first.end + 1) : first.end + 1);
	if (!second || (dash && isRangeDash(lexemes, second) && lexemeAt(lexemes, second.end + 1).kind === 'number'))
		return undefined;
	return isRange(first, second, joint === 'or') ? shareUnits(first, second) : undefined;
}

/** "18-to-25-year-olds" */
function skipHyphenedTo(lexemes: readonly Lexeme[], at: number): number {
	return lowerAt(lexemes, at) === 'to' && isHyphen(lexemes, at + 1) ? at + 2 : at;
}

/** A dash joins two numbers if it stands close, or if digits make clear that it is none of the sentence's. */
function isRangeDash(lexemes: readonly Lexeme[], {end, number}: Term): boolean {
	return isDash(lexemes[end]) && (isHyphen(lexemes, end) || number.form === 'digits');
}

function isRange(first: Term, second: Term, alternative: boolean): boolean {
	if (first.number.form === 'share' || second.number.form === 'share' || !shareMeasure(first, second)) return false;
	const low = commonScale(first.number, second.number) * first.number.low;
	return low < second.number.high && (!alternative || second.number.high <= 2 * low);
}

/** Whether two terms may be in one unit, said once or twice; a unit said of the first alone is not the second's. */
function shareMeasure(first: Term, second: Term): boolean {
	// "the 5 percent or 20 people", "up 6.2 percent to $1.45 billion"
	if (first.suffix) return first.suffix.unit.unit === second.suffix?.unit.unit;
	return first.sign === undefined || second.sign !== undefined || second.suffix === undefined;
}

/** "5-6,000" and "3 to 4 million" give the scale once. */
function commonScale(first: NumberExpression, second: NumberExpression): number {
	if (first.scaled || first.low >= 1000 || first.low === 0) return 1;
	const scale = 1000 ** Math.floor(Math.log10(Math.max(1, second.high)) / 3);
	if (second.scaled) return first.low * scale < second.high ? scale : 1;
	const bare = second.form === 'digits' && second.high >= 1000 && second.high % 1000 === 0 && first.low < 100;
	return bare && first.low * 1000 < second.high ? 1000 : 1;
}

function shareUnits(first: Term, second: Term): readonly [Term, Term] {
	const scale = commonScale(first.number, second.number);
	const number = {...first.number, low: first.number.low * scale, high: first.number.high * scale};
	const suffix = first.suffix ?? second.suffix;
	const sign = first.sign ?? second.sign;
	const shared = {...(suffix ? {suffix} : {}), ...(sign === undefined ? {} : {sign})};
	return [
		{...first, number, ...shared},
		{...second, ...shared},
	];
}

/** What a term is an amount of. */
export function unitOf({sign, suffix, number}: Term): {readonly kind: QuantityKind; readonly unit: Unit} {
	if (sign !== undefined) return {kind: 'money', unit: {unit: sign, factor: 1, offset: 0, tight: false}};
	return suffix ?? {kind: number.form === 'share' ? 'ratio' : 'count', unit: noUnit};
}

/** Units of which smaller ones are added: "5ft 11in", "94 minutes and 24 seconds". */
const COMPOUND_UNITS: ReadonlySet<string> = new Set(['metre', 'second', 'kilogram']);

/** What smaller units behind a measure or sum add to it, in the canonical unit. */
export function readCompound(
	lexemes: readonly Lexeme[],
	{suffix, number, end: from}: Term,
): {readonly value: number; readonly end: number} | undefined {
	if (!suffix || number.form === 'vague' || !(suffix.kind === 'money' || COMPOUND_UNITS.has(suffix.unit.unit)))
		return undefined;
	const half = readHalfMore(lexemes, from, suffix);
	if (half) return half;
	let [value, end, factor] = [0, from, suffix.unit.factor];
	for (let count = 0; count < 3; count++) {
		const next = readSmaller(lexemes, end, suffix, factor);
		if (!next) break;
		value += next.value;
		factor = next.factor;
		end = next.end;
	}
	return end > from ? {value, end} : undefined;
}

/** "an hour and a half", "two years and a half" */
function readHalfMore(
	lexemes: readonly Lexeme[],
	at: number,
	{unit}: Suffix,
): {readonly value: number; readonly end: number} | undefined {
	const words = [0, 1, 2].map((offset) => lowerAt(lexemes, at + offset)).join(' ');
	const isAll = words === 'and a half' && isEndOfAmount(lexemes[at + 3]);
	return isAll && unit.unit === 'second' ? {value: unit.factor / 2, end: at + 3} : undefined;
}

/** "a year and a half in jail", but "a year and a half dozen ships". */
function isEndOfAmount(next: Lexeme | undefined): boolean {
	return (
		next?.kind !== 'word' ||
		/^(?:in|of|to|for|from|on|at|after|before|by|behind|and|or|with|until|when|as|later|ago)$/.test(next.lower)
	);
}

interface Smaller {
	readonly value: number;
	readonly factor: number;
	readonly end: number;
}

function readSmaller(
	lexemes: readonly Lexeme[],
	at: number,
	{kind, unit}: Suffix,
	factor: number,
): Smaller | undefined {
	const from = /^(?:and|,)$/.test(lowerAt(lexemes, at)) ? at + 1 : at;
	const bare = kind === 'money' ? readBareCents(lexemes, from, factor) : readSpacedInches(lexemes, from, unit, factor);
	if (bare) return bare;
	const next = readTerm(lexemes, from);
	const smaller = next?.suffix?.unit;
	if (!next || smaller?.unit !== unit.unit || smaller.factor >= factor) return undefined;
	const value = toCanonical(next.number.low, smaller);
	return value < factor ? {value, factor: smaller.factor, end: next.end} : undefined;
}

/** "15 dollars 50" */
function readBareCents(lexemes: readonly Lexeme[], at: number, factor: number): Smaller | undefined {
	const [cents, next] = [lexemeAt(lexemes, at), lexemes[at + 1]];
	if (factor !== 1 || !/^\d\d$/.test(cents.text) || !(isEnd(next) || next?.lower === 'more')) return undefined;
	return {value: Number(cents.text) / 100, factor: 0.01, end: at + 1};
}

const [FOOT, INCH] = [0.3048, 0.0254];

/** "5 ft 2 in": behind feet, "in" is no preposition at the end of a phrase. */
function readSpacedInches(lexemes: readonly Lexeme[], at: number, {unit}: Unit, factor: number): Smaller | undefined {
	const inches = lexemeAt(lexemes, at);
	if (unit !== 'metre' || factor !== FOOT || inches.kind !== 'number' || lowerAt(lexemes, at + 1) !== 'in')
		return undefined;
	const next = lexemes[at + 2];
	if (!isEnd(next) && !/^(?:tall|high|long|wide|deep|more|or)$/.test(next?.lower ?? '')) return undefined;
	return {value: Number(inches.text) * INCH, factor: INCH, end: at + 2};
}

function isEnd(next: Lexeme | undefined): boolean {
	return next === undefined || /^[.,;:!?)]$/.test(next.text);
}
