import {
	cardinals,
	denominators,
	fractionCharacters,
	ordinals,
	scaleAbbreviations,
	scales,
	vagueAmounts,
} from '../knowledge/number-words.ts';
import {digitsOf} from '../model/index.ts';
import {isHyphen, type Lexeme, lowerAt, matchPhrase, phraseTable, textAt} from './lexemes.ts';

/** A number as the words give it, before bounds and units. */
export interface NumberExpression {
	/** Index behind its last lexeme. */
	readonly end: number;
	readonly low: number;
	readonly high: number;
	readonly digits: number;
	/** `vague` has a documented width ("dozens"); `share` is a fraction below one ("two-thirds"). */
	readonly form: 'digits' | 'words' | 'vague' | 'share';
	/** Whether a word or letter of scale stands in it: "3 million", "40k". */
	readonly scaled: boolean;
}

/** Whether a word (in lower case) can begin a number in words, or an ordinal. */
export function opensNumber(word: string): boolean {
	return word === 'a' || word === 'half' || cardinals.has(word) || ordinals.has(word) || vaguePhrases.openers.has(word);
}

/** A number without its scale. */
interface Mantissa {
	readonly end: number;
	readonly value: number;
	readonly digits: number;
	readonly form: NumberExpression['form'];
	readonly scaled?: boolean;
}

/** The number that begins at a lexeme, in digits or words, with its scale. */
export function readNumber(lexemes: readonly Lexeme[], at: number, money = false): NumberExpression | undefined {
	const vague = readVague(lexemes, at);
	if (vague) return vague;
	const mantissa =
		readDigits(lexemes, at) ?? readShare(lexemes, at) ?? readCardinal(lexemes, at) ?? readArticleScale(lexemes, at);
	if (!mantissa) return undefined;
	const {value, end, digits, scaled} = applyScale(lexemes, mantissa, money);
	const form = scaled && mantissa.form === 'share' ? 'words' : mantissa.form;
	return {end, low: value, high: value, digits, form, scaled};
}

const vaguePhrases = phraseTable(vagueAmounts);

/** "a few", "several hundred", "a couple of dozen", "tens of thousands", "dozens". */
function readVague(lexemes: readonly Lexeme[], at: number): NumberExpression | undefined {
	const phrase = matchPhrase(lexemes, at, vaguePhrases);
	if (!phrase) return undefined;
	let end = at + phrase.length;
	// "credit scores"
	if (/^(?:scores|tens)$/.test(lowerAt(lexemes, at)) && lowerAt(lexemes, end) !== 'of' && phrase.length === 1)
		return undefined;
	let factor = 1;
	const scaleAt = lowerAt(lexemes, end) === 'of' ? end + 1 : end;
	const scale = scales.get(lowerAt(lexemes, scaleAt));
	if (scale !== undefined && phrase.value.high < 10) {
		factor = scale;
		end = scaleAt + 1;
	} else if (phrase.length === 2 && lowerAt(lexemes, end) !== 'of' && phrase.value.high === 3) {
		// "a couple were seen leaving"
		return undefined;
	}
	const {low, high} = phrase.value;
	return {end, low: low * factor, high: high * factor, digits: 1, form: 'vague', scaled: factor > 1};
}

/** "3,500", "5.3", "10 000", "2½", "1/2". */
function readDigits(lexemes: readonly Lexeme[], at: number): Mantissa | undefined {
	const lexeme = lexemes[at];
	if (!lexeme) return undefined;
	const sign = fractionCharacters.get(lexeme.text);
	if (sign !== undefined) return {end: at + 1, value: sign, digits: 2, form: 'share'};
	if (lexeme.kind !== 'number') return undefined;
	const literal = joinThousands(lexemes, at);
	const value = Number(literal.text.replaceAll(',', ''));
	const next = lexemes[literal.end];
	const fraction = next && fractionCharacters.get(next.text);
	if (fraction !== undefined) return {end: literal.end + 1, value: value + fraction, digits: 3, form: 'digits'};
	const half = slashFraction(lexemes, at);
	if (half) return half;
	// "4 and a half"
	const rest = readAndHalf(lexemes, literal.end);
	if (rest) return {end: rest.end, value: value + rest.value, digits: 2, form: 'digits'};
	return {end: literal.end, value, digits: digitsOf(literal.text), form: 'digits'};
}

/** "10 000" with a space for the comma: groups of exactly three digits. */
function joinThousands(lexemes: readonly Lexeme[], at: number): {text: string; end: number} {
	let text = textAt(lexemes, at);
	let end = at + 1;
	if (!/^[1-9]\d{0,2}$/.test(text)) return {text, end};
	for (let next = lexemes[end]; next && end < at + 5 && isThousandsGroup(next, lexemes[end - 1]); next = lexemes[end]) {
		text += next.text;
		end++;
	}
	return {text, end};
}

function isThousandsGroup(lexeme: Lexeme, before: Lexeme | undefined): boolean {
	return /^\d{3}$/.test(lexeme.text) && before !== undefined && lexeme.start === before.end + 1;
}

/** Denominators that are written with a slash; "24/7" and "9/11" are none. */
const SLASH_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16]);

function slashFraction(lexemes: readonly Lexeme[], at: number): Mantissa | undefined {
	const [numerator, slash, denominator] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
	if (slash?.text !== '/' || denominator?.kind !== 'number' || slash.spaced || denominator.spaced) return undefined;
	const [above, below] = [Number(numerator?.text), Number(denominator.text)];
	if (!(above < below) || !SLASH_DENOMINATORS.has(below) || textAt(lexemes, at + 3) === '/') return undefined;
	return {end: at + 3, value: above / below, digits: 2, form: 'share'};
}

/** "half", "two-thirds", "a quarter", "three quarters", "one fifth". */
function readShare(lexemes: readonly Lexeme[], at: number): Mantissa | undefined {
	const word = lowerAt(lexemes, at);
	if (word === 'half') return readHalf(lexemes, at);
	const numerator = word === 'a' ? 1 : (cardinals.get(word) ?? 0);
	const nameAt = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	const name = lowerAt(lexemes, nameAt);
	const denominator = denominators.get(name) ?? 0;
	if (numerator < 1 || numerator >= denominator || numerator > 1 !== name.endsWith('s')) return undefined;
	// "a third man", but "a fifth of the seats"
	if (word === 'a' && lowerAt(lexemes, nameAt + 1) !== 'of') return undefined;
	return shareOf({end: nameAt + 1, value: numerator / denominator, digits: 2, form: 'share'}, lexemes);
}

function readHalf(lexemes: readonly Lexeme[], at: number): Mantissa | undefined {
	const next = lowerAt(lexemes, at + 1);
	// "half a million"; "half an hour" leaves its unit to follow
	if (next === 'a' || next === 'an') return halfTo(at + 2);
	return scales.has(next) || next === 'of' || next === 'the' ? halfTo(at + 1) : undefined;
}

function halfTo(end: number): Mantissa {
	return {end, value: 0.5, digits: 1, form: 'share'};
}

/** "a quarter of a million": the share of a scale; of anything else it stays a share. */
function shareOf(share: Mantissa, lexemes: readonly Lexeme[]): Mantissa {
	const article = lexemes[share.end + 1]?.lower;
	const scale = scales.has(lowerAt(lexemes, share.end + 2));
	return lowerAt(lexemes, share.end) === 'of' && article === 'a' && scale ? {...share, end: share.end + 2} : share;
}

/** "a hundred", "a million": "a" counts only before a scale. */
function readArticleScale(lexemes: readonly Lexeme[], at: number): Mantissa | undefined {
	const [article, scale] = [lexemes[at], lexemes[at + 1]];
	if (article?.lower !== 'a' || !scale || !scales.has(scale.lower)) return undefined;
	return {end: at + 1, value: 1, digits: 1, form: 'words'};
}

/** "twenty-three", "one hundred and six", "two and a half"; scales from thousand on are left to `applyScale`. */
function readCardinal(lexemes: readonly Lexeme[], at: number): Mantissa | undefined {
	const first = readBelowHundred(lexemes, at);
	if (!first) return undefined;
	let {value, end} = first;
	let scaled = false;
	if (lowerAt(lexemes, end) === 'hundred') {
		const rest = readBelowHundred(lexemes, lowerAt(lexemes, end + 1) === 'and' ? end + 2 : end + 1);
		value = value * 100 + (rest?.value ?? 0);
		end = rest?.end ?? end + 1;
		scaled = true;
	}
	const fraction = readAndHalf(lexemes, end);
	if (fraction) return {end: fraction.end, value: value + fraction.value, digits: 2, form: 'words', scaled};
	return {end, value, digits: digitsOf(String(value)), form: 'words', scaled};
}

function readBelowHundred(lexemes: readonly Lexeme[], at: number): {value: number; end: number} | undefined {
	const value = cardinals.get(lowerAt(lexemes, at));
	if (value === undefined) return undefined;
	const unitAt = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	const unit = cardinals.get(lowerAt(lexemes, unitAt)) ?? 0;
	if (value < 20 || unit < 1 || unit > 9) return {value, end: at + 1};
	return {value: value + unit, end: unitAt + 1};
}

function readAndHalf(lexemes: readonly Lexeme[], at: number): {value: number; end: number} | undefined {
	const words = [0, 1, 2].map((offset) => lexemes[at + offset]?.lower);
	if (words[0] !== 'and' || words[1] !== 'a') return undefined;
	if (words[2] === 'half') return {value: 0.5, end: at + 3};
	return words[2] === 'quarter' ? {value: 0.25, end: at + 3} : undefined;
}

interface Scaled {
	readonly value: number;
	readonly end: number;
	readonly digits: number;
	readonly scaled: boolean;
}

/** Takes in "million", "bn", and what follows in words: "two million three hundred thousand and five". */
function applyScale(lexemes: readonly Lexeme[], mantissa: Mantissa, money: boolean): Scaled {
	const {value, end, digits, form, scaled = false} = mantissa;
	const scale = readScales(lexemes, end, money);
	if (!scale) return {value, end, digits, scaled};
	// "one million and a half"
	const half = readAndHalf(lexemes, scale.end);
	if (half) return {value: clean((value + half.value) * scale.value), end: half.end, digits: digits + 1, scaled: true};
	const first: Scaled = {value: clean(value * scale.value), end: scale.end, digits, scaled: true};
	return form === 'words' ? addSmallerScales(lexemes, first, scale.value) : first;
}

/** "three lakh crore", "a hundred million": two scales in a row multiply. */
function readScales(lexemes: readonly Lexeme[], at: number, money: boolean): {value: number; end: number} | undefined {
	const scale = readScale(lexemes, at, money);
	const second = scale && scales.get(lowerAt(lexemes, scale.end));
	if (!scale || second === undefined || second <= scale.value) return scale;
	return {value: scale.value * second, end: scale.end + 1};
}

/** "... three hundred thousand and five" behind the millions. */
function addSmallerScales(lexemes: readonly Lexeme[], first: Scaled, largest: number): Scaled {
	let result = first;
	let scale = largest;
	while (scale >= 1000) {
		const next = readPart(lexemes, lowerAt(lexemes, result.end) === 'and' ? result.end + 1 : result.end);
		if (!next || next.value >= scale) break;
		const value = clean(result.value + next.value);
		result = {value, end: next.end, digits: digitsOf(String(value)), scaled: true};
		scale = next.scale;
	}
	return result;
}

/** "three hundred thousand" or "five" as a further part of a number in words. */
function readPart(lexemes: readonly Lexeme[], at: number): {value: number; scale: number; end: number} | undefined {
	const number = readCardinal(lexemes, at);
	if (!number) return undefined;
	const scale = readScale(lexemes, number.end, false) ?? {value: 1, end: number.end};
	return {value: number.value * scale.value, scale: scale.value, end: scale.end};
}

/** A word of scale after an optional hyphen, or letters of scale right behind digits (or anywhere in an amount of money). */
function readScale(lexemes: readonly Lexeme[], at: number, money: boolean): {value: number; end: number} | undefined {
	const hyphen = isHyphen(lexemes, at) ? 1 : 0;
	const lexeme = lexemes[at + hyphen];
	const previous = lexemes[at + hyphen - 1];
	if (!lexeme || !previous) return undefined;
	const word = scales.get(lexeme.lower);
	if (word !== undefined) return {value: word, end: at + hyphen + 1};
	const letters = scaleAbbreviations.get(lexeme.lower);
	if (letters === undefined || !(previous.kind === 'number' || hyphen > 0)) return undefined;
	if (!money && !isScaleAlone(lexeme, lexemes[at + hyphen + 1])) return undefined;
	return {value: letters, end: at + hyphen + 1};
}

/** Without money, "bn", "mn", "k" behind the digits are scales; "m" is one only before a noun: "5m people", but "49m above". */
function isScaleAlone(lexeme: Lexeme, next: Lexeme | undefined): boolean {
	if (lexeme.spaced) return /^(?:bn|mn|mln|tn)$/.test(lexeme.lower);
	if (/^(?:bn|mn|mln|bln|tn|trn|k|K)$/.test(lexeme.lower)) return true;
	if (lexeme.lower !== 'm' || next?.kind !== 'word' || !next.spaced) return false;
	return (
		/^people$|^\p{L}{3,}[^s]s$/u.test(next.lower) &&
		!/^(?:across|always|besides|perhaps|thus|versus|towards|afterwards)$/.test(next.lower)
	);
}

function clean(value: number): number {
	return Number(value.toPrecision(12));
}

/** An ordinal that begins at a lexeme: "third", "twenty-first", "32nd". */
export function readOrdinal(lexemes: readonly Lexeme[], at: number): {value: number; end: number} | undefined {
	const [lexeme, next] = [lexemes[at], lexemes[at + 1]];
	if (!lexeme) return undefined;
	if (lexeme.kind === 'number') {
		const suffixed = next !== undefined && !next.spaced && /^(?:st|nd|rd|th)$/.test(next.lower);
		return suffixed ? {value: Number(lexeme.text.replaceAll(',', '')), end: at + 2} : undefined;
	}
	const simple = ordinals.get(lexeme.lower);
	if (simple !== undefined) return {value: simple, end: at + 1};
	const tens = cardinals.get(lexeme.lower);
	if (tens === undefined || tens < 20) return undefined;
	const unitAt = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	const unit = ordinals.get(lowerAt(lexemes, unitAt));
	return unit !== undefined && unit < 10 ? {value: tens + unit, end: unitAt + 1} : undefined;
}
