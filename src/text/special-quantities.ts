import type {Sentence} from '../model/index.ts';
import type {Amount} from './amounts.ts';
import {isDash, isHyphen, type Lexeme} from './lexemes.ts';
import {isAddress, isGluedToName} from './number-labels.ts';
import {isTitleCase, tokenFrom} from './token-at.ts';
import {readNumber, readOrdinal} from './numbers.ts';

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
	const word = lexemes[at]?.lower ?? '';
	if (!/^(?:aged|age|ages)$/.test(word)) return undefined;
	const of = lexemes[at + 1]?.lower === 'of' ? 1 : 0;
	const between = lexemes[at + 1 + of]?.lower === 'between' ? 1 : 0;
	const number = readNumber(lexemes, at + 1 + of + between);
	if (!number || number.high > OLDEST || number.form === 'share') return undefined;
	const joint = lexemes[number.end];
	const ranged = isDash(joint) || /^(?:to|and)$/.test(joint?.lower ?? '');
	const until = ranged ? readNumber(lexemes, number.end + 1) : undefined;
	const end = until && until.high <= OLDEST && until.high > number.low ? until : number;
	const behind = lexemes[end.end]?.lower === 'years' || lexemes[end.end]?.lower === 'months';
	// "aged 18 months" is told by its unit
	if (lexemes[end.end]?.lower === 'months') return undefined;
	return amountOf(at, behind ? end.end + 1 : end.end, 'age', number.low, end.high, 'year');
}

function readAgeBesideName(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const [number, before, name, given] = [lexemes[at], lexemes[at - 1], lexemes[at - 2], lexemes[at - 3]];
	if (!number || !/^[1-9]\d?$|^1[01]\d$/.test(number.text) || name?.kind !== 'word' || !isCapital(name))
		return undefined;
	const next = lexemes[at + 1];
	const bracket = before?.text === '(' && next?.text === ')' && given !== undefined && isCapital(given);
	const comma =
		before?.text === ',' &&
		(given === undefined || isCapital(given) || /^[.'’-]$/.test(given.text) || isTitleless(given));
	if ((!bracket && !(comma && isEndOfAge(lexemes, at + 1))) || isMonthName(name.lower)) return undefined;
	return amountOf(at, at + 1, 'age', Number(number.text), Number(number.text), 'year');
}

function isCapital({text}: Lexeme): boolean {
	return /^\p{Lu}/u.test(text);
}

/** Before a surname alone stands a word in small letters: "said Byron, 36,". */
function isTitleless(lexeme: Lexeme): boolean {
	return lexeme.kind === 'word' || /^[,;“"]$/.test(lexeme.text);
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
	if (!/^(?:his|her|their|my|our|your)$/.test(lexemes[at - 1]?.lower ?? '')) return undefined;
	const part = lexemes[at]?.lower ?? '';
	const skip = /^(?:early|mid|late)$/.test(part) ? (isHyphen(lexemes, at + 1) ? 2 : 1) : 0;
	const [word, letter] = [lexemes[at + skip], lexemes[at + skip + 1]];
	if (!word) return undefined;
	const digits = /^[2-9]0$/.test(word.text) && letter?.spaced === false && /^'?s$/.test(letter.lower);
	const from = digits ? Number(word.text) : lifeDecades.get(word.lower);
	if (from === undefined) return undefined;
	const [low, high] =
		from === 13
			? [13, 19]
			: part === 'early'
				? [from, from + 4]
				: part === 'late'
					? [from + 5, from + 9]
					: [from, from + 9];
	return {...amountOf(at, at + skip + (digits ? 2 : 1), 'age', low, high, 'year'), approximate: true};
}

/** Words near two numbers with a dash that make them a result. */
const SCORE_CUES =
	/^(?:won|win|wins|winning|beat|beats|beaten|beating|lost|lose|loses|losing|defeat|defeats|defeated|draw|drew|drawn|victory|vote|votes|voted|ruling|ruled|score|scored|lead|leads|leading|led|trail|trailed|tie|tied|goal|goals|half-time|halftime|decision|majority|loss|thrashed|thrashing|rout|routed|series|match|game|final|record|against|over|past)$/;

/** "3-1", "a 5-4 ruling", "7–6". */
function readScore(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const [a, b, next] = [lexemes[at], lexemes[at + 2], lexemes[at + 3]];
	if (!a || !b || !isHyphen(lexemes, at + 1) || !/^\d{1,3}$/.test(a.text) || !/^\d{1,3}$/.test(b.text))
		return undefined;
	if (isGluedToName(lexemes, at, at + 3) || isHyphen(lexemes, at + 3)) return undefined;
	const falling = Number(a.text) >= Number(b.text);
	const cue = [lexemes[at - 1], lexemes[at - 2], lexemes[at - 3], next, lexemes[at + 4]].some(
		(word) => word !== undefined && SCORE_CUES.test(word.lower),
	);
	if (!falling && !cue) return undefined;
	if (!cue && next !== undefined && (next.text === '%' || /^(?:percent|per|million|billion)$/.test(next.lower)))
		return undefined;
	const [low, high] = [Math.min(Number(a.text), Number(b.text)), Math.max(Number(a.text), Number(b.text))];
	return amountOf(at, at + 3, 'score', low, high);
}

/** "one in five", "1 in 10,000": a share. */
function readOdds(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const number = readNumber(lexemes, at);
	if (!number || number.form === 'share' || number.form === 'vague' || number.high > 10) return undefined;
	const link = lexemes[number.end];
	const out = link?.lower === 'out' && lexemes[number.end + 1]?.lower === 'of';
	if (!out && !/^(?:in)$/.test(link?.lower ?? '')) return undefined;
	const of = readNumber(lexemes, number.end + (out ? 2 : 1));
	if (!of || of.form === 'vague' || of.high < 2 || of.high <= number.high || of.high % 1 !== 0) return undefined;
	if (!out && number.high !== 1 && of.high !== 10 && of.high !== 100) return undefined;
	if (!out && /^(?:1[89]|20)\d\d$/.test(lexemes[of.end - 1]?.text ?? '')) return undefined;
	return amountOf(at, of.end, 'ratio', Number((number.low / of.high).toPrecision(12)));
}

/** "twice", "tenfold". */
function readMultiple(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const word = lexemes[at]?.lower ?? '';
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

/** What "first" and "second" stand in without counting: "at first", "First Lady", "a second later". */
const NO_ORDINAL_FOLLOWERS =
	/^(?:lady|ladies|name|names|aid|minister|person|hand|place-holder|thing|amendment|gentleman|responders?)$/;

function readOrdinalNumber(lexemes: readonly Lexeme[], at: number, sentence: Sentence): Amount | undefined {
	const ordinal = readOrdinal(lexemes, at);
	if (!ordinal || isGluedToName(lexemes, at, ordinal.end) || isAddress(lexemes, ordinal.end)) return undefined;
	const [word, before, next] = [lexemes[at], lexemes[at - 1]?.lower ?? '', lexemes[ordinal.end]];
	if (word?.kind === 'word') {
		if (
			/^(?:at|per|every|a|split|from|no)$/.test(before) &&
			/^(?:first|second)$/.test(word.lower) &&
			!isAdjectiveHere(sentence, word, next)
		)
			return undefined;
		if (isInName(sentence, word, next, at)) return undefined;
		if (NO_ORDINAL_FOLLOWERS.test(next?.lower ?? '') || (next?.text === ',' && word.spaced && at === 0))
			return undefined;
	}
	return {...amountOf(at, ordinal.end, 'ordinal', ordinal.value), modifier: true};
}

/** "First Energy", "Third Reich": a capital within a sentence that is no headline. */
function isInName(sentence: Sentence, word: Lexeme, next: Lexeme | undefined, at: number): boolean {
	return at > 0 && isCapital(word) && next !== undefined && isCapital(next) && !isTitleCase(sentence);
}

/** "a second explosion", but not "for a second he". */
function isAdjectiveHere({tokens}: Sentence, word: Lexeme, next: Lexeme | undefined): boolean {
	const follower = next && tokens[tokenFrom(tokens, next.start)];
	return word.lower === 'second' && follower !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(follower.pos);
}
