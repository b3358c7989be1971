import type {Sentence} from '../model/index.ts';
import {ageOpeners, readAge, readAgeWord} from './ages.ts';
import {applyBounds, isApproximate, readBounds} from './amount-bounds.ts';
import {exactAmount, type Amount} from './amounts.ts';
import {readBondPrice} from './bond-prices.ts';
import {isCapitalised, isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {readMagnitude, readNamedMagnitude} from './magnitudes.ts';
import {readOrdinal} from './number-cardinals.ts';
import {isAddress, isGluedToName} from './number-labels.ts';
import {type NumberExpression, opensNumber, readNumber} from './numbers.ts';
import {readScore} from './scores.ts';
import {isTitleCase, tokenFrom} from './token-at.ts';

/** Numbers that no unit shows: ages beside a name, results of games and votes, magnitudes, ordinals, odds, "twice". */
export function readSpecialQuantity(lexemes: readonly Lexeme[], at: number, sentence: Sentence): Amount | undefined {
	const opener = lexemeAt(lexemes, at);
	if (opener.kind === 'number' || opensNumber(opener.lower)) return readOfNumber(lexemes, at, sentence);
	const found = specialOpeners.has(opener.lower)
		? (readAgeWord(lexemes, at) ?? readNamedMagnitude(lexemes, at) ?? readMultiple(lexemes, at))
		: undefined;
	return found ?? readStressedAge(lexemes, at) ?? readBoundedRatio(lexemes, at);
}

/** "who is only 18", "The suspect, just 17, was held": the age without the word that stresses it. */
function readStressedAge(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const number = /^(?:only|just)$/.test(lowerAt(lexemes, at)) ? readNumber(lexemes, at + 1) : undefined;
	return number && readAge(lexemes, at + 1, number);
}

/** "at least one in three", "more than twice" */
function readBoundedRatio(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const {bounds, end} = readBounds(lexemes, at);
	if (bounds.length === 0) return undefined;
	const number = readNumber(lexemes, end);
	const ratio = number ? readOdds(lexemes, end, number) : readMultiple(lexemes, end);
	if (ratio?.low === undefined || ratio.high === undefined) return undefined;
	const interval = applyBounds(ratio.low, ratio.high, bounds, false);
	return {...ratio, ...interval, first: at, approximate: bounds.some(isApproximate), bounded: true};
}

function readOfNumber(lexemes: readonly Lexeme[], at: number, sentence: Sentence): Amount | undefined {
	const number = readNumber(lexemes, at);
	const found =
		number &&
		(readBondPrice(lexemes, at) ??
			readAge(lexemes, at, number) ??
			readScore(lexemes, at, number) ??
			readMagnitude(lexemes, at) ??
			readOdds(lexemes, at, number));
	return found ?? readOrdinalNumber(lexemes, at, sentence);
}

/** "one in five", "three out of four", "one in every ten", "50-50": a share. */
function readOdds(lexemes: readonly Lexeme[], at: number, number: NumberExpression): Amount | undefined {
	if (!isWhole(number)) return undefined;
	if (isHyphen(lexemes, number.end)) return readEvenOdds(lexemes, at, number);
	if (number.high > 10) return undefined;
	const joint = jointOfOdds(lexemes, number.end);
	const of = joint && readWhole(lexemes, joint.end);
	if (!joint || !of || of.high <= number.high || !(joint.sure || isOdds(lexemes, number, of))) return undefined;
	return exactAmount(at, of.end, 'ratio', Number((number.low / of.high).toPrecision(12)));
}

/** "fifty-fifty" */
function readEvenOdds(lexemes: readonly Lexeme[], at: number, {low, end}: NumberExpression): Amount | undefined {
	const other = low === 50 ? readWhole(lexemes, end + 1) : undefined;
	return other?.low === 50 ? exactAmount(at, other.end, 'ratio', 0.5) : undefined;
}

/** "in", "out of", "of every" between the numbers, and whether that alone makes a share. */
function jointOfOdds(lexemes: readonly Lexeme[], at: number): {end: number; sure: boolean} | undefined {
	const [first, second, third] = [lowerAt(lexemes, at), lowerAt(lexemes, at + 1), lowerAt(lexemes, at + 2)];
	if (first === 'out' && second === 'of') return {end: third === 'every' ? at + 3 : at + 2, sure: true};
	if (first !== 'in' && first !== 'of') return undefined;
	if (second === 'every') return {end: at + 2, sure: true};
	return first === 'in' ? {end: at + 1, sure: false} : undefined;
}

/** "one in five", "nine in ten"; "3 in 2016" is none. */
function isOdds(lexemes: readonly Lexeme[], number: NumberExpression, of: NumberExpression): boolean {
	if (/^(?:1[89]|20)\d\d$/.test(textAt(lexemes, of.end - 1))) return false;
	return number.high === 1 || of.high === 10 || of.high === 100 || SHARED_OUT.has(lowerAt(lexemes, of.end));
}

/** Whom "two in three" is said of; "12 in six boxes" are two counts. */
const SHARED_OUT: ReadonlySet<string> = new Set(
	(
		'people persons adults voters women men children americans britons europeans parents teenagers respondents patients ' +
		'households families homes students pupils teachers workers employees drivers companies firms businesses consumers ' +
		'customers users residents citizens are were said say have had would will want support think believe'
	).split(' '),
);

function readWhole(lexemes: readonly Lexeme[], at: number): NumberExpression | undefined {
	const number = readNumber(lexemes, at);
	return number && isWhole(number) ? number : undefined;
}

function isWhole({form, high}: NumberExpression): boolean {
	return (form === 'digits' || form === 'words') && high % 1 === 0;
}

/** "twice", "tenfold". */
function readMultiple(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const word = lowerAt(lexemes, at);
	if (word === 'twice') return exactAmount(at, at + 1, 'ratio', 2);
	if (word === 'thrice') return exactAmount(at, at + 1, 'ratio', 3);
	const fold = multipliers.get(word);
	return fold === undefined ? undefined : exactAmount(at, at + 1, 'ratio', fold);
}

const multipliers: ReadonlyMap<string, number> = new Map(
	['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
		`${word}fold`,
		index + 2,
	]),
);

/** Words (in lower case) that such a quantity can begin with; numbers besides. */
export const specialOpeners: ReadonlySet<string> = new Set([
	...ageOpeners,
	'magnitude',
	'twice',
	'thrice',
	...multipliers.keys(),
]);

/** What "first" and "second" stand in without counting: "at first", "First Lady", "a second later". */
const NO_ORDINAL_FOLLOWERS =
	/^(?:lady|ladies|name|names|aid|minister|person|hand|place-holder|thing|amendment|gentleman|responders?)$/;

function readOrdinalNumber(lexemes: readonly Lexeme[], at: number, sentence: Sentence): Amount | undefined {
	const ordinal = readOrdinal(lexemes, at);
	if (!ordinal || isGluedToName(lexemes, at, ordinal.end) || isAddress(lexemes, ordinal.end)) return undefined;
	if (lexemeAt(lexemes, at).kind === 'word' && isNoOrdinal(lexemes, at, ordinal.end, sentence)) return undefined;
	return {...exactAmount(at, ordinal.end, 'ordinal', ordinal.value), modifier: true};
}

/** Words before "first" and "second" with which they do not count: "at first", "per second". */
const NO_ORDINAL_OPENERS = /^(?:at|per|every|a|split|from|no)$/;

/** Whether an ordinal word stands in a name or a fixed phrase. */
function isNoOrdinal(lexemes: readonly Lexeme[], at: number, end: number, sentence: Sentence): boolean {
	const [word, next] = [lexemeAt(lexemes, at), lexemeAt(lexemes, end)];
	if (isInName(sentence, word, next, at) || NO_ORDINAL_FOLLOWERS.test(next.lower)) return true;
	if (next.text === ',' && at === 0) return true;
	const adverb = NO_ORDINAL_OPENERS.test(lowerAt(lexemes, at - 1)) && /^(?:first|second)$/.test(word.lower);
	return adverb && !isAdjectiveHere(sentence, word, next);
}

/** "First Energy", "Third Reich": a capital within a sentence that is no headline. */
function isInName(sentence: Sentence, word: Lexeme, next: Lexeme, at: number): boolean {
	return at > 0 && isCapitalised(word.text) && isCapitalised(next.text) && !isTitleCase(sentence);
}

/** "a second explosion", but not "for a second he". */
function isAdjectiveHere({tokens}: Sentence, word: Lexeme, next: Lexeme): boolean {
	const follower = tokens[tokenFrom(tokens, next.start)];
	return word.lower === 'second' && next.start >= 0 && /^(?:NOUN|PROPN|ADJ)$/.test(follower?.pos ?? '');
}
