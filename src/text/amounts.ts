import type {Bound} from '../knowledge/number-words.ts';
import {toCanonical, type Unit} from '../knowledge/units.ts';
import {digitsOf, type QuantityKind} from '../model/index.ts';
import {applyBounds, isApproximate, readBounds, readTrailingBound} from './amount-bounds.ts';
import {readCompound, readRange, readRangeFrom, readTerm, type Term, unitOf} from './amount-terms.ts';
import {type Lexeme, lowerAt} from './lexemes.ts';
import type {NumberExpression} from './numbers.ts';
import {readSuffix} from './unit-suffix.ts';

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
	readonly low: number | undefined;
	readonly high: number | undefined;
	readonly approximate: boolean;
	readonly digits: number;
	readonly form: NumberExpression['form'];
	/** Whether it can stand before the noun that it describes: "$3bn deal", "10-minute talk". */
	readonly modifier: boolean;
	readonly bounded: boolean;
}

/** An amount that nothing bounds. */
export function exactAmount(
	first: number,
	end: number,
	kind: QuantityKind,
	low: number,
	high = low,
	unit = '',
): Amount {
	const digits = Number.isInteger(high) ? String(Math.abs(high)).length : digitsOf(String(high));
	const shared = {unit, low, high, digits, form: 'digits', modifier: false, bounded: false} as const;
	return {first, number: first, end, kind, approximate: false, ...shared};
}

/** The amount that begins at a lexeme: bounds, one number or a range, and a unit. `isChange` tells that "from 5 to 10" is no range. */
export function readAmount(lexemes: readonly Lexeme[], at: number, isChange: () => boolean): Amount | undefined {
	const {bounds, end: number} = readBounds(lexemes, at);
	const terms = readTerms(lexemes, number, isChange);
	if (!terms) return undefined;
	if (number === at + 1 && isCovered(lexemes, at, terms[1] ?? terms[0]))
		return amountOf(lexemes, number, number, terms, []);
	return amountOf(lexemes, at, number, terms, bounds);
}

/** "lay under two metres of mud": a place below so much of it. "got under two metres of snow" is less than that. */
function isCovered(lexemes: readonly Lexeme[], at: number, {end, suffix}: Term): boolean {
	if (suffix?.unit.unit !== 'metre' || !/^(?:under|below)$/.test(lowerAt(lexemes, at))) return false;
	if (lowerAt(lexemes, end) !== 'of' || FALLING.has(lowerAt(lexemes, at - 1))) return false;
	return [1, 2, 3].some((offset) => COVERS.has(lowerAt(lexemes, end + offset)));
}

/** What things lie buried or sunk under: the substances that floods, slides, storms, eruptions and collapses leave. */
const COVERS: ReadonlySet<string> = new Set(
	(
		'water waters seawater floodwater floodwaters mud snow ice slush rubble debris sand ash lava earth soil clay silt ' +
		'sludge slurry sediment rock rocks stone gravel dirt concrete rubbish waste sewage peat hail'
	).split(' '),
);

/** Words before "under" that tell how much falls, stands or is drawn. */
const FALLING: ReadonlySet<string> = new Set(
	(
		'get gets got gotten getting receive receives received receiving see sees saw seen seeing record records recorded ' +
		'measure measures measured have has had having drop drops dropped bring brings brought expect expects expected need ' +
		'needs needed draw draws drew contain contains contained hold holds held with by of to from at than for in only just'
	).split(' '),
);

function readTerms(
	lexemes: readonly Lexeme[],
	at: number,
	isChange: () => boolean,
): readonly [Term, Term?] | undefined {
	const opener = lowerAt(lexemes, at);
	if (opener === 'between') return readRange(lexemes, at + 1, ['and', 'to']);
	if (opener === 'from') return isChange() ? undefined : readRange(lexemes, at + 1, ['to']);
	const first = readTerm(lexemes, at);
	if (!first) return undefined;
	const joint = lowerAt(lexemes, first.end);
	const isWord = joint === 'to' || joint === 'or';
	const range = readRangeFrom(lexemes, first, isWord ? [joint] : []);
	return range && (!isWord || !isChange() || isRise(lexemes, at, range)) ? range : [first];
}

/** "rose by 5 to 7 percent"; but "rose by 5 percent to 7 percent", "rose by 300 to 1,200". */
function isRise(lexemes: readonly Lexeme[], at: number, [first, second]: readonly [Term, Term?]): boolean {
	const unit = readSuffix(lexemes, first.number);
	return unit === undefined && second?.suffix !== undefined && lowerAt(lexemes, at - 1) === 'by';
}

function amountOf(
	lexemes: readonly Lexeme[],
	first: number,
	number: number,
	[from, to = from]: readonly [Term, Term?],
	bounds: readonly Bound[],
): Amount {
	const {kind, unit} = unitOf(to);
	// "1.8 metres, ten centimetres below the peak" are two lengths
	const compound = to === from && Number.isInteger(from.number.low) ? readCompound(lexemes, from) : undefined;
	const {value: extra, end} = compound ?? {value: 0, end: to.end};
	const trailing = readTrailingBound(lexemes, end);
	const all = allBounds(lexemes, to, bounds, trailing?.value);
	const a = canonicalOf(from, from.number.low, unit) + extra;
	const b = canonicalOf(to, to.number.high, unit) + extra;
	const {low, high} = applyBounds(Math.min(a, b), Math.max(a, b), all, kind === 'count');
	return {
		first,
		number,
		end: end + (trailing?.length ?? 0),
		kind,
		unit: unit.unit,
		low,
		high,
		approximate: from.number.form === 'vague' || all.some(isApproximate),
		// "six years and nine months" is not rounded
		digits: compound ? EXACT_DIGITS : Math.max(from.number.digits, to.number.digits),
		form: from.number.form,
		modifier: to.sign !== undefined || to.suffix?.modifier === true,
		bounded: all.length > 0,
	};
}

/** Digits of a figure that nobody rounded. */
const EXACT_DIGITS = 9;

function canonicalOf({negative, suffix}: Term, raw: number, unit: Unit): number {
	return toCanonical(negative ? -raw : raw, suffix?.unit ?? unit);
}

function allBounds(
	lexemes: readonly Lexeme[],
	{number}: Term,
	bounds: readonly Bound[],
	trailing: Bound | undefined,
): readonly Bound[] {
	const all = trailing ? [...bounds, trailing] : bounds;
	// "a dozen" is rarely counted out
	const dozen = lowerAt(lexemes, number.end - 1) === 'dozen' && !all.includes('exact');
	return dozen ? [...all, 'about'] : all;
}
