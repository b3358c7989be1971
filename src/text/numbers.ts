import {
	cardinals,
	fractionCharacters,
	ordinals,
	scaleAbbreviations,
	scales,
	vagueAmounts,
} from '../knowledge/number-words.ts';
import {currencyNames} from '../knowledge/currencies.ts';
import {digitsOf} from '../model/index.ts';
import {isHyphen, type Lexeme, lowerAt, matchPhrase, phraseTable, textAt} from './lexemes.ts';
import {isVariant} from './number-labels.ts';
import {readCardinal} from './number-cardinals.ts';
import {readAddedFraction, readFraction} from './number-fractions.ts';
import {readLastingOne} from './lasting-ones.ts';

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

/** Vague amounts, ready to be found. */
export const vaguePhrases = phraseTable(vagueAmounts);

/** Words (in lower case) and characters that a number can begin with, or an ordinal; digits besides. */
export const numberOpeners: ReadonlySet<string> = new Set([
	'a',
	'an',
	'half',
	'quarter',
	...cardinals.keys(),
	...scales.keys(),
	...ordinals.keys(),
	...vaguePhrases.phrases.keys(),
	...fractionCharacters.keys(),
]);

/** Whether a word (in lower case) can begin a number in words, or an ordinal. */
export function opensNumber(word: string): boolean {
	return numberOpeners.has(word);
}

/** A number without its scale. */
interface Mantissa {
	readonly end: number;
	readonly value: number;
	readonly digits: number;
	readonly form: NumberExpression['form'];
	readonly scaled: boolean;
}

/** The number that begins at a lexeme, in digits or words, with its scale. */
export function readNumber(lexemes: readonly Lexeme[], at: number, money = false): NumberExpression | undefined {
	const opener = lexemes[at];
	if (!opener) return undefined;
	const isDigits = opener.kind === 'number';
	if (!isDigits && !numberOpeners.has(opener.lower)) return undefined;
	const vague = isDigits ? undefined : readVague(lexemes, at);
	if (vague) return vague;
	const mantissa = readShare(lexemes, at) ?? (isDigits ? readDigits(lexemes, at) : readWords(lexemes, at));
	return mantissa && applyScale(lexemes, mantissa, money);
}

/** "a few", "several hundred", "a couple of dozen", "tens of thousands", "dozens". */
function readVague(lexemes: readonly Lexeme[], at: number): NumberExpression | undefined {
	const phrase = matchPhrase(lexemes, at, vaguePhrases);
	if (!phrase) return undefined;
	const end = at + phrase.length;
	const of = lowerAt(lexemes, end) === 'of';
	if (/^(?:scores|tens)$/.test(lowerAt(lexemes, at)) && !of && phrase.length === 1 && !areMany(lexemes, at))
		return undefined;
	const {low, high} = phrase.value;
	const scaleAt = of ? end + 1 : end;
	const scale = high < 10 ? scales.get(lowerAt(lexemes, scaleAt)) : undefined;
	if (scale !== undefined)
		return {end: scaleAt + 1, low: low * scale, high: high * scale, digits: 1, form: 'vague', scaled: true};
	// "a couple were seen leaving"
	if (phrase.length === 2 && !of && high === 3) return undefined;
	return {end, low, high, digits: 1, form: 'vague', scaled: false};
}

/** "Scores were hurt", but not "credit scores were up". */
function areMany(lexemes: readonly Lexeme[], at: number): boolean {
	if (lexemes[at - 1]?.kind === 'word' && !/^(?:and|but|while|as|that|said|with)$/.test(lowerAt(lexemes, at - 1)))
		return false;
	return /^(?:more|others?|died|fled|killed|dead|injured|wounded|hurt|arrested|were|are|remain)$/.test(
		lowerAt(lexemes, at + 1),
	);
}

function readShare(lexemes: readonly Lexeme[], at: number): Mantissa | undefined {
	const share = readFraction(lexemes, at);
	return (
		share && {...share, value: clean(share.value), digits: share.value === 0.5 ? 1 : 2, form: 'share', scaled: false}
	);
}

/** "3,500", "5.3", "10 000", "2½", "4 and a half", "2 1/4". */
function readDigits(lexemes: readonly Lexeme[], at: number): Mantissa {
	const literal = joinThousands(lexemes, at);
	const value = Number(literal.text.includes(',') ? literal.text.replaceAll(',', '') : literal.text);
	const fraction = readAddedFraction(lexemes, literal.end);
	if (fraction && value % 1 === 0)
		return {end: fraction.end, value: value + fraction.value, digits: 3, form: 'digits', scaled: false};
	return {end: literal.end, value, digits: digitsOf(literal.text), form: 'digits', scaled: false};
}

/** "10 000" with a space for the comma: groups of exactly three digits. */
function joinThousands(lexemes: readonly Lexeme[], at: number): {text: string; end: number} {
	let text = textAt(lexemes, at);
	let end = at + 1;
	if (lexemes[end]?.kind !== 'number' || !/^[1-9]\d{0,2}$/.test(text)) return {text, end};
	for (let next = lexemes[end]; next && end < at + 5 && isThousandsGroup(lexemes, end); next = lexemes[end]) {
		text += next.text;
		end++;
	}
	return {text, end};
}

/** A group of digits, but not the type in "20 737-800s". */
function isThousandsGroup(lexemes: readonly Lexeme[], at: number): boolean {
	const [before, lexeme] = [lexemes[at - 1], lexemes[at]];
	return /^\d{3}$/.test(lexeme?.text ?? '') && lexeme?.start === (before?.end ?? 0) + 1 && !isVariant(lexemes, at);
}

/** "twenty-three", "two and a half", "a hundred", "hundred thousand". */
function readWords(lexemes: readonly Lexeme[], at: number): Mantissa | undefined {
	const cardinal = readCardinal(lexemes, at);
	if (!cardinal) return readBareScale(lexemes, at) ?? readLastingOne(lexemes, at);
	const {value, end, hundreds} = cardinal;
	const fraction = readAddedFraction(lexemes, end);
	if (fraction) return {end: fraction.end, value: value + fraction.value, digits: 2, form: 'words', scaled: hundreds};
	return {end, value, digits: digitsOf(String(value)), form: 'words', scaled: hundreds};
}

/** "a hundred", "a million": "a" counts only before a scale, and none only before two of them: "hundred thousand". */
function readBareScale(lexemes: readonly Lexeme[], at: number): Mantissa | undefined {
	const word = lowerAt(lexemes, at);
	const end = word === 'a' ? at + 1 : at;
	if (!scales.has(lowerAt(lexemes, end))) return undefined;
	if (word !== 'a' && !((scales.get(lowerAt(lexemes, end + 1)) ?? 0) > (scales.get(word) ?? 0))) return undefined;
	return {end, value: 1, digits: 1, form: 'words', scaled: false};
}

/** Takes in "million", "bn", and what follows in words: "two million three hundred thousand and five". */
function applyScale(lexemes: readonly Lexeme[], mantissa: Mantissa, money: boolean): NumberExpression {
	const {value, end, digits, form, scaled} = mantissa;
	const scale = readScales(lexemes, end, money);
	if (!scale) return expression({value, end, digits, form, scaled});
	const known: Mantissa['form'] = form === 'share' ? 'words' : form;
	const added = addScaled(lexemes, scale.end);
	if (added !== undefined) {
		const whole = value * scale.value + added.value * (added.scale ?? scale.value);
		return expression({value: clean(whole), end: added.end, digits: digits + 1, form: known, scaled: true});
	}
	const first: Mantissa = {value: clean(value * scale.value), end: scale.end, digits, form: known, scaled: true};
	return expression(form === 'words' ? addSmallerScales(lexemes, first, scale.value) : first);
}

function expression({value, end, digits, form, scaled}: Mantissa): NumberExpression {
	return {end, low: value, high: value, digits, form, scaled};
}

/** "one million and a half", where the half is one of the million, and "one billion and a quarter million". */
function addScaled(
	lexemes: readonly Lexeme[],
	at: number,
): {readonly value: number; readonly scale?: number; readonly end: number} | undefined {
	const fraction = lowerAt(lexemes, at) === 'and' ? readAddedFraction(lexemes, at) : undefined;
	if (!fraction) return undefined;
	const scale = scales.get(lowerAt(lexemes, fraction.end));
	return scale === undefined ? fraction : {...fraction, scale, end: fraction.end + 1};
}

/** "three lakh crore", "a hundred million": two scales in a row multiply. */
function readScales(lexemes: readonly Lexeme[], at: number, money: boolean): {value: number; end: number} | undefined {
	const scale = readScale(lexemes, at, money);
	const second = scale && scales.get(lowerAt(lexemes, scale.end));
	if (!scale || second === undefined || second <= scale.value) return scale;
	return {value: scale.value * second, end: scale.end + 1};
}

/** "... three hundred thousand and five" behind the millions. */
function addSmallerScales(lexemes: readonly Lexeme[], first: Mantissa, largest: number): Mantissa {
	let result = first;
	let scale = largest;
	while (scale >= 1000) {
		const next = readPart(lexemes, lowerAt(lexemes, result.end) === 'and' ? result.end + 1 : result.end);
		if (!next || next.value >= scale) break;
		const value = clean(result.value + next.value);
		result = {...result, value, end: next.end, digits: digitsOf(String(value))};
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
	if (lexeme?.kind !== 'word') return undefined;
	const word = scales.get(lexeme.lower);
	if (word !== undefined) return {value: word, end: at + hyphen + 1};
	const letters = scaleAbbreviations.get(lexeme.lower);
	if (letters === undefined || !(lexemes[at + hyphen - 1]?.kind === 'number' || hyphen > 0)) return undefined;
	const next = at + hyphen + 1;
	if (!money && !isScaleAlone(lexeme, lexemes[next]) && !isBeforeCurrency(lexemes, next)) return undefined;
	return {value: letters, end: at + hyphen + 1};
}

/** "a 251m-euro mission", "30m euros" */
function isBeforeCurrency(lexemes: readonly Lexeme[], at: number): boolean {
	return currencyNames.has(lowerAt(lexemes, isHyphen(lexemes, at) ? at + 1 : at));
}

/** Without money, "bn", "mn", "k" behind the digits are scales; "m" is one only before a noun: "5m people", but "49m above". */
function isScaleAlone(lexeme: Lexeme, next: Lexeme | undefined): boolean {
	if (/^(?:bn|mn|mln|bln|tn|trn|tln)$/.test(lexeme.lower)) return true;
	if (lexeme.lower === 'k') return !lexeme.spaced;
	if (lexeme.spaced || lexeme.lower !== 'm' || next?.kind !== 'word' || !next.spaced) return false;
	return (
		/^people$|^\p{L}{3,}[^s]s$/u.test(next.lower) &&
		!/^(?:across|always|besides|perhaps|thus|versus|towards|afterwards|hurdles|heats|finals|semifinals|races|runners|sprinters|records|champions|medallists|medalists)$/.test(
			next.lower,
		)
	);
}

function clean(value: number): number {
	return Number(value.toPrecision(12));
}
