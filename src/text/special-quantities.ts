import type {Sentence} from '../model/index.ts';
import type {Amount} from './amounts.ts';
import {isCapitalised, isDash, isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {isAddress, isGluedToName} from './number-labels.ts';
import {isTitleCase, tokenFrom} from './token-at.ts';
import {readOrdinal} from './number-cardinals.ts';
import {type NumberExpression, readNumber} from './numbers.ts';

/** Numbers that no unit shows: ages beside a name, results of games and votes, ordinals, odds, "twice". */
export function readSpecialQuantity(lexemes: readonly Lexeme[], at: number, sentence: Sentence): Amount | undefined {
	return (
		readAged(lexemes, at) ??
		readDecadeOfLife(lexemes, at) ??
		readScore(lexemes, at) ??
		readOdds(lexemes, at) ??
		readMultiple(lexemes, at) ??
		readOrdinalNumber(lexemes, at, sentence)
	);
}

function amountOf(first: number, end: number, kind: Amount['kind'], low: number, high = low, unit = ''): Amount {
	const digits = String(Math.abs(Math.trunc(high))).length;
	return {
		first,
		number: first,
		end,
		kind,
		unit,
		low,
		high,
		approximate: false,
		digits,
		form: 'digits',
		modifier: false,
		bounded: false,
	};
}

/** The oldest age that a number beside a name is taken for. */
const OLDEST = 119;

/** "aged 5", "at the age of 35", "Ada Byron, 36,", "Ada Byron (36)". */
function readAged(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	return readAgeWord(lexemes, at) ?? readAgeBesideName(lexemes, at);
}

function readAgeWord(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	if (!/^(?:aged|age|ages)$/.test(lowerAt(lexemes, at))) return undefined;
	let from = at + 1;
	while (from < at + 3 && /^(?:of|between)$/.test(lowerAt(lexemes, from))) from++;
	const number = readAge(lexemes, from);
	if (!number) return undefined;
	const joint = lexemes[number.end];
	const ranged = isDash(joint) || /^(?:to|and)$/.test(lowerAt(lexemes, number.end));
	const until = ranged ? readAge(lexemes, number.end + 1) : undefined;
	const last = until && until.high > number.low ? until : number;
	// "aged 18 months" is told by its unit
	if (lowerAt(lexemes, last.end) === 'months') return undefined;
	const end = lowerAt(lexemes, last.end) === 'years' ? last.end + 1 : last.end;
	return amountOf(at, end, 'age', number.low, last.high, 'year');
}

function readAge(lexemes: readonly Lexeme[], at: number): NumberExpression | undefined {
	const number = readNumber(lexemes, at);
	return number && number.high <= OLDEST && number.form !== 'share' ? number : undefined;
}

function readAgeBesideName(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const [number, name, before] = [lexemeAt(lexemes, at), lexemeAt(lexemes, at - 2), textAt(lexemes, at - 1)];
	if (!/^[1-9]\d?$|^1[01]\d$/.test(number.text) || !isCapital(name) || isMonthName(name.lower)) return undefined;
	const bracket = before === '(' && textAt(lexemes, at + 1) === ')' && isCapitalised(textAt(lexemes, at - 3));
	const comma = before === ',' && isBeforeName(lexemes[at - 3]) && isEndOfAge(lexemes, at + 1);
	return bracket || comma ? amountOf(at, at + 1, 'age', Number(number.text), Number(number.text), 'year') : undefined;
}

function isCapital({text}: Lexeme): boolean {
	return isCapitalised(text);
}

/** What may stand before the last word of a name: a given name, an initial, or a word of the sentence ("said Byron, 36,"). */
function isBeforeName(lexeme: Lexeme | undefined): boolean {
	return lexeme === undefined || lexeme.kind === 'word' || /^[.'’,;“"-]$/.test(lexeme.text);
}

function isMonthName(lower: string): boolean {
	return /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)$/.test(
		lower,
	);
}

/** An age ends in a comma, a full stop, a bracket or a word that goes on about the person. */
function isEndOfAge(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemes[at];
	if (!next) return true;
	if (next.kind === 'mark') return /^[,.;)]$/.test(next.text) && lexemes[at + 1]?.kind !== 'number';
	return /^(?:and|who|from|was|is|of|told|said|has|had|died|were|whose|a)$/.test(next.lower) && next.spaced;
}

const lifeDecades: ReadonlyMap<string, number> = new Map([
	['teens', 13],
	['twenties', 20],
	['thirties', 30],
	['forties', 40],
	['fifties', 50],
	['sixties', 60],
	['seventies', 70],
	['eighties', 80],
	['nineties', 90],
]);

/** "in his 30s", "in her early forties". */
function readDecadeOfLife(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	if (!/^(?:his|her|their|my|our|your)$/.test(lowerAt(lexemes, at - 1))) return undefined;
	const part = /^(?:early|mid|late)$/.test(lowerAt(lexemes, at)) ? lowerAt(lexemes, at) : '';
	const wordAt = part === '' ? at : isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	const [word, letter] = [lexemeAt(lexemes, wordAt), lexemeAt(lexemes, wordAt + 1)];
	const digits = /^[2-9]0$/.test(word.text) && !letter.spaced && /^'?s$/.test(letter.lower);
	const from = digits ? Number(word.text) : lifeDecades.get(word.lower);
	if (from === undefined) return undefined;
	const [low, high] = agesOf(from, part);
	return {...amountOf(at, wordAt + (digits ? 2 : 1), 'age', low, high, 'year'), approximate: true};
}

/** The ages of a decade of life, or of its first or second half. */
function agesOf(from: number, part: string): readonly [number, number] {
	if (from === 13) return [13, 19];
	if (part === 'early') return [from, from + 4];
	return part === 'late' ? [from + 5, from + 9] : [from, from + 9];
}

/** Words near two numbers with a dash that make them a result. */
const SCORE_CUES =
	/^(?:won|win|wins|winning|beat|beats|beaten|beating|lost|lose|loses|losing|defeat|defeats|defeated|draw|drew|drawn|victory|vote|votes|voted|ruling|ruled|score|scored|lead|leads|leading|led|trail|trailed|tie|tied|goal|goals|half-time|halftime|decision|majority|loss|thrashed|thrashing|rout|routed|series|match|game|final|record|against|over|past)$/;

/** Words that make "256 to 170" the result of a vote. */
const VOTE_CUES = /^(?:vote|votes|voted|voting|ruling|ruled|ratio|odds|decision|margin)$/;

/** "3-1", "a 5-4 ruling", "7–6", "voted 256 to 170". */
function readScore(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const [a, b] = [textAt(lexemes, at), textAt(lexemes, at + 2)];
	const dash = isHyphen(lexemes, at + 1);
	if (!/^\d{1,3}$/.test(a) || !/^\d{1,3}$/.test(b) || !(dash || lowerAt(lexemes, at + 1) === 'to')) return undefined;
	if (isGluedToName(lexemes, at, at + 3) || isHyphen(lexemes, at + 3)) return undefined;
	const cues = dash ? SCORE_CUES : VOTE_CUES;
	const cue = [-3, -2, -1, 3, 4].some((offset) => cues.test(lowerAt(lexemes, at + offset)));
	const measured = /^(?:%|percent|per|million|billion)$/.test(lowerAt(lexemes, at + 3));
	if (!cue && (!dash || measured || Number(a) < Number(b))) return undefined;
	return amountOf(at, at + 3, 'score', Math.min(Number(a), Number(b)), Math.max(Number(a), Number(b)));
}

/** "one in five", "1 in 10,000": a share. */
function readOdds(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const number = readWhole(lexemes, at);
	if (!number || number.high > 10) return undefined;
	const out = lowerAt(lexemes, number.end) === 'out' && lowerAt(lexemes, number.end + 1) === 'of';
	if (!out && lowerAt(lexemes, number.end) !== 'in') return undefined;
	const of = readWhole(lexemes, number.end + (out ? 2 : 1));
	if (!of || of.high <= number.high || !(out || isOdds(lexemes, number, of))) return undefined;
	return amountOf(at, of.end, 'ratio', Number((number.low / of.high).toPrecision(12)));
}

/** "one in five", "nine in ten"; "3 in 2016" is none. */
function isOdds(lexemes: readonly Lexeme[], number: NumberExpression, of: NumberExpression): boolean {
	if (/^(?:1[89]|20)\d\d$/.test(textAt(lexemes, of.end - 1))) return false;
	return number.high === 1 || of.high === 10 || of.high === 100;
}

function readWhole(lexemes: readonly Lexeme[], at: number): NumberExpression | undefined {
	const number = readNumber(lexemes, at);
	return number && /^(?:digits|words)$/.test(number.form) && number.high % 1 === 0 ? number : undefined;
}

/** "twice", "tenfold". */
function readMultiple(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const word = lowerAt(lexemes, at);
	if (word === 'twice') return amountOf(at, at + 1, 'ratio', 2);
	if (word === 'thrice') return amountOf(at, at + 1, 'ratio', 3);
	const fold = multipliers.get(word);
	return fold === undefined ? undefined : amountOf(at, at + 1, 'ratio', fold);
}

const multipliers: ReadonlyMap<string, number> = new Map(
	['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
		`${word}fold`,
		index + 2,
	]),
);

/** Words (in lower case) that such a quantity can begin with; numbers besides. */
export const specialOpeners: ReadonlySet<string> = new Set([
	...'aged age ages early mid late twice thrice'.split(' '),
	...lifeDecades.keys(),
	...multipliers.keys(),
]);

/** What "first" and "second" stand in without counting: "at first", "First Lady", "a second later". */
const NO_ORDINAL_FOLLOWERS =
	/^(?:lady|ladies|name|names|aid|minister|person|hand|place-holder|thing|amendment|gentleman|responders?)$/;

function readOrdinalNumber(lexemes: readonly Lexeme[], at: number, sentence: Sentence): Amount | undefined {
	const ordinal = readOrdinal(lexemes, at);
	if (!ordinal || isGluedToName(lexemes, at, ordinal.end) || isAddress(lexemes, ordinal.end)) return undefined;
	if (lexemeAt(lexemes, at).kind === 'word' && isNoOrdinal(lexemes, at, ordinal.end, sentence)) return undefined;
	return {...amountOf(at, ordinal.end, 'ordinal', ordinal.value), modifier: true};
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
	return at > 0 && isCapital(word) && isCapital(next) && !isTitleCase(sentence);
}

/** "a second explosion", but not "for a second he". */
function isAdjectiveHere({tokens}: Sentence, word: Lexeme, next: Lexeme): boolean {
	const follower = tokens[tokenFrom(tokens, next.start)];
	return word.lower === 'second' && next.start >= 0 && /^(?:NOUN|PROPN|ADJ)$/.test(follower?.pos ?? '');
}
