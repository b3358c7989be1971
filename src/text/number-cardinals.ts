import {cardinals, ordinals} from '../knowledge/number-words.ts';
import {isHyphen, type Lexeme, lowerAt} from './lexemes.ts';

/** A whole number, or one with decimals, in words. */
export interface Cardinal {
	/** Index behind its last lexeme. */
	readonly end: number;
	readonly value: number;
	/** Whether "hundred" stands in it. */
	readonly hundreds: boolean;
}

/** "twenty-three", "one hundred and six", "a hundred", "two point five"; scales from thousand on are left to the caller. */
export function readCardinal(lexemes: readonly Lexeme[], at: number): Cardinal | undefined {
	const first = readBelowHundred(lexemes, at) ?? readArticle(lexemes, at);
	if (!first) return undefined;
	const whole = lowerAt(lexemes, first.end) === 'hundred' ? readHundreds(lexemes, first) : {...first, hundreds: false};
	const decimals = lowerAt(lexemes, whole.end) === 'point' ? readDecimals(lexemes, whole.end + 1) : undefined;
	return decimals ? {...whole, end: decimals.end, value: Number(`${whole.value}.${decimals.digits}`)} : whole;
}

function readHundreds(lexemes: readonly Lexeme[], {value, end}: {value: number; end: number}): Cardinal {
	const rest = readBelowHundred(lexemes, lowerAt(lexemes, end + 1) === 'and' ? end + 2 : end + 1);
	return {value: value * 100 + (rest?.value ?? 0), end: rest?.end ?? end + 1, hundreds: true};
}

/** A whole number below one hundred in words. */
export function readBelowHundred(lexemes: readonly Lexeme[], at: number): {value: number; end: number} | undefined {
	const value = cardinals.get(lowerAt(lexemes, at));
	if (value === undefined) return undefined;
	if (value < 20) return {value, end: at + 1};
	const unitAt = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	const unit = cardinals.get(lowerAt(lexemes, unitAt)) ?? 0;
	return unit < 1 || unit > 9 ? {value, end: at + 1} : {value: value + unit, end: unitAt + 1};
}

/** "a" counts only before "hundred" here. */
function readArticle(lexemes: readonly Lexeme[], at: number): {value: number; end: number} | undefined {
	const counts = lowerAt(lexemes, at) === 'a' && lowerAt(lexemes, at + 1) === 'hundred';
	return counts ? {value: 1, end: at + 1} : undefined;
}

/** Digits behind "point": "nought three", "seventy-one", "one four one six". */
function readDecimals(lexemes: readonly Lexeme[], at: number): {digits: string; end: number} | undefined {
	let digits = '';
	let end = at;
	for (let next = readBelowHundred(lexemes, end); next; next = readBelowHundred(lexemes, end)) {
		digits += next.value;
		end = next.end;
		if (next.value > 9) break;
	}
	return digits === '' ? undefined : {digits, end};
}

/** An ordinal that begins at a lexeme: "third", "twenty-first", "32nd". */
export function readOrdinal(lexemes: readonly Lexeme[], at: number): {value: number; end: number} | undefined {
	const lexeme = lexemes[at];
	if (!lexeme) return undefined;
	if (lexeme.kind === 'number') {
		const next = lexemes[at + 1];
		const suffixed = next !== undefined && !next.spaced && /^(?:st|nd|rd|th)$/.test(next.lower);
		return suffixed ? {value: Number(lexeme.text.replaceAll(',', '')), end: at + 2} : undefined;
	}
	const simple = ordinals.get(lexeme.lower);
	return simple === undefined ? readCompoundOrdinal(lexemes, at) : {value: simple, end: at + 1};
}

/** "twenty-first", "one hundred and twenty-fifth". */
function readCompoundOrdinal(lexemes: readonly Lexeme[], at: number): {value: number; end: number} | undefined {
	const tens = cardinals.get(lowerAt(lexemes, at));
	if (tens === undefined) return undefined;
	if (lowerAt(lexemes, at + 1) === 'hundred') {
		const rest = readOrdinal(lexemes, lowerAt(lexemes, at + 2) === 'and' ? at + 3 : at + 2);
		return rest && rest.value < 100 ? {value: tens * 100 + rest.value, end: rest.end} : undefined;
	}
	if (tens < 20) return undefined;
	const unitAt = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	const unit = ordinals.get(lowerAt(lexemes, unitAt));
	return unit !== undefined && unit < 10 ? {value: tens + unit, end: unitAt + 1} : undefined;
}
