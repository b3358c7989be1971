import {APPROXIMATION_SHARE, type Bound, boundPhrases, trailingBounds} from '../knowledge/number-words.ts';
import {toCanonical, type Unit} from '../knowledge/units.ts';
import type {QuantityKind} from '../model/index.ts';
import {isDash, isHyphen, type Lexeme, lexemeAt, lowerAt, matchPhrase, phraseTable} from './lexemes.ts';
import {type NumberExpression, opensNumber, readNumber} from './numbers.ts';
import {opensCurrencySign, readCurrencySign, readSuffix, type Suffix} from './unit-suffix.ts';

/** A number with its bounds and unit; low and high are in the canonical unit. */
export interface Amount {
	/** Index of the first lexeme, bounds included. */
	readonly first: number;
	/** Index of the lexeme that the number (or its currency sign) begins at. */
	readonly number: number;
	/** Index behind its last lexeme. */
	readonly end: number;
	readonly kind: QuantityKind;
	readonly unit: string;
	readonly low?: number;
	readonly high?: number;
	readonly approximate: boolean;
	readonly digits: number;
	readonly form: NumberExpression['form'];
	/** Whether it can stand before the noun that it describes: "$3bn deal", "10-minute talk". */
	readonly modifier: boolean;
	readonly bounded: boolean;
}

const boundsBefore = phraseTable(boundPhrases);
const boundsBehind = phraseTable(trailingBounds);

/** Whether a word (in lower case) can begin an amount. */
export function opensAmount(word: string): boolean {
	if (/^(?:between|from|minus)$/.test(word)) return true;
	return boundsBefore.openers.has(word) || opensNumber(word) || opensCurrencySign(word);
}

/** One number with its currency sign before or its unit behind it. */
interface Term {
	readonly end: number;
	readonly number: NumberExpression;
	readonly negative: boolean;
	readonly sign?: string;
	readonly suffix?: Suffix;
}

/** The amount that begins at a lexeme: bounds, one number or a range, and a unit. `isChange` tells that "from 5 to 10" is no range. */
export function readAmount(lexemes: readonly Lexeme[], at: number, isChange: boolean): Amount | undefined {
	const {bounds, end: numberAt} = readBounds(lexemes, at);
	const opener = lexemes[numberAt]?.lower;
	if (opener === 'between' || (opener === 'from' && !isChange)) {
		const range = readRange(lexemes, numberAt + 1, opener === 'between' ? ['and', 'to'] : ['to']);
		return range && finish(lexemes, at, numberAt, range, bounds);
	}
	const range = isChange ? readDashRange(lexemes, numberAt) : readRange(lexemes, numberAt, ['to', 'or']);
	const terms = range ?? readSingle(lexemes, numberAt);
	return terms && finish(lexemes, at, numberAt, terms, bounds);
}

function readDashRange(lexemes: readonly Lexeme[], at: number): readonly [Term, Term] | undefined {
	return readRange(lexemes, at, []);
}

function readSingle(lexemes: readonly Lexeme[], at: number): readonly [Term] | undefined {
	const term = readTerm(lexemes, at);
	return term && [term];
}

/** Bound words before a number, as many as stand there: "at least an estimated". */
function readBounds(lexemes: readonly Lexeme[], at: number): {bounds: Bound[]; end: number} {
	const bounds: Bound[] = [];
	let end = at;
	for (let count = 0; count < 3; count++) {
		const phrase = matchPhrase(lexemes, end, boundsBefore);
		if (!phrase) break;
		bounds.push(phrase.value);
		end += phrase.length;
	}
	return {bounds, end};
}

function readTerm(lexemes: readonly Lexeme[], at: number): Term | undefined {
	const start = readMinus(lexemes, at);
	const negative = start > at;
	const sign = readCurrencySign(lexemes, start);
	if (sign) {
		const number = readNumber(lexemes, sign.end, true);
		return number && {end: number.end, number, negative, sign: sign.code};
	}
	const number = readNumber(lexemes, start);
	const suffix = number && readSuffix(lexemes, number);
	if (!number || (negative && !/^(?:percent|measure)$/.test(suffix?.kind ?? ''))) return undefined;
	return suffix ? {end: suffix.end, number, negative, suffix} : {end: number.end, number, negative};
}

/** Index behind "minus" or a minus sign that stands at the number. */
function readMinus(lexemes: readonly Lexeme[], at: number): number {
	const mark = lexemeAt(lexemes, at);
	if (mark.lower === 'minus') return at + 1;
	return mark.spaced && isDash(mark) && !lexemeAt(lexemes, at + 1).spaced ? at + 1 : at;
}

/** Two terms joined by a dash or one of the words, as a range: "8-10", "$3 to $4 billion". */
function readRange(
	lexemes: readonly Lexeme[],
	at: number,
	words: readonly string[],
): readonly [Term, Term] | undefined {
	const first = readTerm(lexemes, at);
	if (!first) return undefined;
	const dash = isRangeDash(lexemes, first);
	const joint = lowerAt(lexemes, first.end);
	if (!dash && !words.includes(joint)) return undefined;
	const second = readTerm(lexemes, first.end + 1);
	if (!second || (dash && isRangeDash(lexemes, second) && lexemeAt(lexemes, second.end + 1).kind === 'number'))
		return undefined;
	return isRange(first, second, joint === 'or') ? shareUnits(first, second) : undefined;
}

/** A dash joins two numbers if it stands close, or if digits make clear that it is none of the sentence's. */
function isRangeDash(lexemes: readonly Lexeme[], {end, number}: Term): boolean {
	return isDash(lexemes[end]) && (isHyphen(lexemes, end) || number.form === 'digits');
}

function isRange(first: Term, second: Term, alternative: boolean): boolean {
	if (first.suffix && second.suffix && first.suffix.unit.unit !== second.suffix.unit.unit) return false;
	// "the 5 percent or 20 people"
	if ((first.suffix ?? first.sign) !== undefined && !(second.suffix ?? second.sign)) return first.sign !== undefined;
	const low = commonScale(first.number, second.number) * first.number.low;
	if (first.number.form === 'share' || second.number.form === 'share') return false;
	return alternative ? low < second.number.high && second.number.high <= 2 * low : low < second.number.high;
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

function unitOf(term: Term): {kind: QuantityKind; unit: Unit} {
	if (term.sign !== undefined) return {kind: 'money', unit: {unit: term.sign, factor: 1, offset: 0, tight: false}};
	if (term.suffix) return term.suffix;
	const kind = term.number.form === 'share' ? 'ratio' : 'count';
	return {kind, unit: {unit: '', factor: 1, offset: 0, tight: false}};
}

function finish(
	lexemes: readonly Lexeme[],
	first: number,
	number: number,
	terms: readonly [Term, Term?],
	bounds: readonly Bound[],
): Amount {
	const [from, to = from] = terms;
	const {kind, unit} = unitOf(to);
	const compound = to === from ? readCompound(lexemes, from, unit) : undefined;
	const end = compound?.end ?? to.end;
	const trailing = readTrailingBound(lexemes, end);
	const all = allBounds(lexemes, to, bounds, trailing);
	const extra = compound?.value ?? 0;
	const [a, b] = [canonicalOf(from, from.number.low) + extra, canonicalOf(to, to.number.high) + extra];
	return {
		...applyBounds(Math.min(a, b), Math.max(a, b), all, kind === 'count'),
		first,
		number,
		end: end + (trailing?.length ?? 0),
		kind,
		unit: unit.unit,
		approximate: from.number.form === 'vague' || all.some(isApproximate),
		digits: Math.max(from.number.digits, to.number.digits),
		form: from.number.form,
		modifier: to.sign !== undefined || to.suffix?.modifier === true,
		bounded: all.length > 0,
	};
}

function canonicalOf(term: Term, raw: number): number {
	return toCanonical(term.negative ? -raw : raw, unitOf(term).unit);
}

function isApproximate(bound: Bound): boolean {
	return bound === 'about' || bound === 'nearly' || bound === 'just-over';
}

function allBounds(
	lexemes: readonly Lexeme[],
	{number}: Term,
	bounds: readonly Bound[],
	trailing: {value: Bound} | undefined,
): readonly Bound[] {
	const all = trailing ? [...bounds, trailing.value] : bounds;
	// "a dozen" is rarely counted out
	const dozen = lowerAt(lexemes, number.end - 1) === 'dozen' && !all.includes('exact');
	return dozen ? [...all, 'about'] : all;
}

function readTrailingBound(lexemes: readonly Lexeme[], at: number): {value: Bound; length: number} | undefined {
	return matchPhrase(lexemes, at, boundsBehind) ?? readPlus(lexemes, at);
}

/** "50+", "50-plus". */
function readPlus(lexemes: readonly Lexeme[], at: number): {value: Bound; length: number} | undefined {
	const mark = lexemes[at];
	if (mark?.text === '+' && !mark.spaced) return {value: 'at-least', length: 1};
	if (isHyphen(lexemes, at) && lowerAt(lexemes, at + 1) === 'plus') return {value: 'at-least', length: 2};
	return undefined;
}

/** Units of which smaller ones are added: "5ft 11in", "94 minutes and 24 seconds". */
const COMPOUND_UNITS = /^(?:metre|second|kilogram)$/;

/** What smaller units behind a measure add to it, in the canonical unit. */
function readCompound(lexemes: readonly Lexeme[], term: Term, unit: Unit): {value: number; end: number} | undefined {
	const money = term.suffix?.kind === 'money';
	if (!term.suffix || !(money || COMPOUND_UNITS.test(unit.unit)) || term.number.form === 'vague') return undefined;
	let [value, end, factor] = [0, term.end, unit.factor];
	for (let count = 0; count < 3; count++) {
		const next = readSmaller(lexemes, end, unit.unit, factor);
		if (!next) break;
		value += next.value;
		factor = next.factor;
		end = next.end;
	}
	return end > term.end ? {value, end} : undefined;
}

function readSmaller(
	lexemes: readonly Lexeme[],
	at: number,
	unit: string,
	factor: number,
): {value: number; factor: number; end: number} | undefined {
	const next = readTerm(lexemes, /^(?:and|,)$/.test(lowerAt(lexemes, at)) ? at + 1 : at);
	const smaller = next?.suffix?.unit;
	if (!next || smaller?.unit !== unit || smaller.factor >= factor) return undefined;
	const value = toCanonical(next.number.low, smaller);
	return value < factor ? {value, factor: smaller.factor, end: next.end} : undefined;
}

/** The interval that bounds leave of a value. */
function applyBounds(
	low: number,
	high: number,
	bounds: readonly Bound[],
	whole: boolean,
): {low?: number; high?: number} {
	const about = bounds.includes('about');
	const from = about || bounds.includes('nearly') ? widen(low, -1, whole) : low;
	const to = about || bounds.includes('just-over') ? widen(high, 1, whole) : high;
	if (bounds.includes('at-least')) return {low: from};
	return bounds.includes('at-most') ? {high: to} : {low: from, high: to};
}

function widen(value: number, direction: 1 | -1, whole: boolean): number {
	const width = Math.abs(value) * APPROXIMATION_SHARE;
	if (!whole) return Number((value + direction * width).toPrecision(12));
	return value + direction * Math.max(1, Math.floor(width));
}
