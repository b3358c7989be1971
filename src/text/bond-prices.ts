import {exactAmount, type Amount} from './amounts.ts';
import {isDash, isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';

/** No other thing is told in thirty-seconds and sixty-fourths, but lengths in inches. */
const DENOMINATORS: ReadonlySet<string> = new Set(['32', '64']);

const BONDS: ReadonlySet<string> = new Set(
	'bond bonds note notes bill bills treasury treasuries gilt gilts debenture debentures yield yields yielding'.split(
		' ',
	),
);
const GILTS: ReadonlySet<string> = new Set(['gilt', 'gilts']);

/** How far around a price its bond is looked for, in lexemes. */
const REACH = 24;

/**
 * The price of a bond, for a hundred of its face value: "rose 23/32", "to 98 23/32", "off 1-3/32"; beside a price in
 * thirty-seconds also the bare one of "a price of 98". They are the custom of dollar bonds, and were that of British gilts.
 */
export function readBondPrice(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const price = readFraction(lexemes, at) ?? readWholeAndFraction(lexemes, at) ?? readBarePrice(lexemes, at);
	if (!price || isMeasured(lexemes, price.end) || !isNear(lexemes, at, BONDS)) return undefined;
	const currency = isNear(lexemes, at, GILTS) ? 'GBP' : 'USD';
	return exactAmount(at, price.end, 'money', price.value, price.value, currency);
}

interface Price {
	/** Index behind its last lexeme. */
	readonly end: number;
	readonly value: number;
}

function readFraction(lexemes: readonly Lexeme[], at: number): Price | undefined {
	const [slash, below] = [lexemeAt(lexemes, at + 1), lexemeAt(lexemes, at + 2)];
	if (
		textAt(lexemes, at - 1) === '/' ||
		slash.text !== '/' ||
		slash.spaced ||
		below.spaced ||
		!DENOMINATORS.has(below.text)
	)
		return undefined;
	const [value, end] = [Number(textAt(lexemes, at)) / Number(below.text), at + 3];
	return value < 1 && textAt(lexemes, end) !== '/' ? {value, end} : undefined;
}

/** "98 23/32", "98-23/32" */
function readWholeAndFraction(lexemes: readonly Lexeme[], at: number): Price | undefined {
	if (!/^\d{1,3}$/.test(textAt(lexemes, at))) return undefined;
	const fraction = readFraction(lexemes, isHyphen(lexemes, at + 1) ? at + 2 : at + 1);
	return fraction && {...fraction, value: Number(textAt(lexemes, at)) + fraction.value};
}

/** "a price of 98,", where the sentence tells thirty-seconds too. */
function readBarePrice(lexemes: readonly Lexeme[], at: number): Price | undefined {
	if (lowerAt(lexemes, at - 1) !== 'of' || lowerAt(lexemes, at - 2) !== 'price') return undefined;
	const [number, next] = [textAt(lexemes, at), lexemes[at + 1]];
	if (!/^\d{2,3}(?:\.\d+)?$/.test(number) || (next !== undefined && !/^(?:[.,;)]|and|for|from)$/.test(next.lower)))
		return undefined;
	for (let index = at - REACH; index < at + REACH; index++)
		if (readFraction(lexemes, index)) return {value: Number(number), end: at + 1};
	return undefined;
}

/** "a 5/32-inch bolt" */
function isMeasured(lexemes: readonly Lexeme[], end: number): boolean {
	const unit = isDash(lexemes[end]) ? end + 1 : end;
	return /^(?:inch|inches|["″”])$/.test(lowerAt(lexemes, unit)) || lowerAt(lexemes, end) === 'of';
}

function isNear(lexemes: readonly Lexeme[], at: number, words: ReadonlySet<string>): boolean {
	for (let index = at - REACH; index < at + REACH; index++) if (words.has(lowerAt(lexemes, index))) return true;
	return false;
}
