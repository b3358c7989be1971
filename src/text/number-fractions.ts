import {cardinals, denominators, fractionCharacters, scales} from '../knowledge/number-words.ts';
import {isDash, isHyphen, type Lexeme, lowerAt, textAt} from './lexemes.ts';

/** A share of one, or what "and a half" adds. */
export interface Fraction {
	/** Index behind its last lexeme. */
	readonly end: number;
	readonly value: number;
}

/** "half", "two-thirds", "a quarter", "three quarters", "one fifth", "½", "1/2". */
export function readFraction(lexemes: readonly Lexeme[], at: number): Fraction | undefined {
	const lexeme = lexemes[at];
	if (!lexeme) return undefined;
	if (lexeme.kind === 'number') return readSlash(lexemes, at);
	const sign = fractionCharacters.get(lexeme.text);
	if (sign !== undefined) return {end: at + 1, value: sign};
	return lexeme.lower === 'half' || lexeme.lower === 'quarter' ? readBare(lexemes, at) : readNamed(lexemes, at);
}

/** What a fraction behind a whole number adds: "and a half", "and three quarters", "½", " 1/4". */
export function readAddedFraction(lexemes: readonly Lexeme[], at: number): Fraction | undefined {
	const lexeme = lexemes[at];
	if (!lexeme) return undefined;
	if (lexeme.kind === 'number') return lexemes[at - 1]?.kind === 'number' ? readSlash(lexemes, at) : undefined;
	const sign = fractionCharacters.get(lexeme.text);
	if (sign !== undefined) return {end: at + 1, value: sign};
	if (lexeme.lower !== 'and') return readHyphenedFraction(lexemes, at);
	const article = lowerAt(lexemes, at + 1) === 'a';
	if (!article) return readNamed(lexemes, at + 1);
	const denominator = denominators.get(lowerAt(lexemes, at + 2)) ?? 0;
	return denominator === 2 || denominator === 4 ? {end: at + 3, value: 1 / denominator} : readNamed(lexemes, at + 1);
}

/** "two-and-a-half" */
function readHyphenedFraction(lexemes: readonly Lexeme[], at: number): Fraction | undefined {
	const joined = [at, at + 2, at + 4].every((place) => isHyphen(lexemes, place));
	if (!joined || lowerAt(lexemes, at + 1) !== 'and' || lowerAt(lexemes, at + 3) !== 'a') return undefined;
	const denominator = denominators.get(lowerAt(lexemes, at + 5)) ?? 0;
	return denominator === 2 || denominator === 4 ? {end: at + 6, value: 1 / denominator} : undefined;
}

/** Denominators that are written with a slash; "24/7" and "9/11" are none. */
const SLASH_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16]);

function readSlash(lexemes: readonly Lexeme[], at: number): Fraction | undefined {
	const [numerator, slash, denominator] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
	if (slash?.text !== '/' || denominator?.kind !== 'number' || slash.spaced || denominator.spaced) return undefined;
	const [above, below] = [Number(numerator?.text), Number(denominator.text)];
	if (!(above < below) || !SLASH_DENOMINATORS.has(below) || textAt(lexemes, at + 3) === '/') return undefined;
	return {end: at + 3, value: above / below};
}

/** "two thirds", "three-quarters", "one - fourth", "a fifth of the seats". */
function readNamed(lexemes: readonly Lexeme[], at: number): Fraction | undefined {
	const word = lowerAt(lexemes, at);
	const numerator = word === 'a' ? 1 : (cardinals.get(word) ?? 0);
	const nameAt = numerator > 0 && isDash(lexemes[at + 1]) && isEvenlySpaced(lexemes, at + 1) ? at + 2 : at + 1;
	const name = lowerAt(lexemes, nameAt);
	const denominator = denominators.get(name) ?? 0;
	if (numerator < 1 || numerator >= denominator || numerator > 1 !== name.endsWith('s')) return undefined;
	if (word === 'a' && !isShareOf(lexemes, at, nameAt + 1)) return undefined;
	return {end: endOfScaled(lexemes, nameAt + 1), value: numerator / denominator};
}

/** "a fifth of the seats" and "fell by a fifth", but "a third man". */
function isShareOf(lexemes: readonly Lexeme[], at: number, end: number): boolean {
	const next = lexemes[end];
	if (next?.lower === 'of') return true;
	return (next === undefined || next.kind === 'mark') && BEFORE_SHARE.has(lowerAt(lexemes, at - 1));
}

/** Words before "a fifth" with which it is a share, and the start of the text. */
const BEFORE_SHARE: ReadonlySet<string> = new Set([
	'',
	...'by nearly almost about around roughly over under than and only just'.split(' '),
]);

function isEvenlySpaced(lexemes: readonly Lexeme[], at: number): boolean {
	return isHyphen(lexemes, at) || (lexemes[at]?.spaced === true && lexemes[at + 1]?.spaced === true);
}

/** "a quarter of a million": the share of a scale; of anything else it stays a share. */
function endOfScaled(lexemes: readonly Lexeme[], end: number): number {
	const ofScale = lowerAt(lexemes, end) === 'of' && lowerAt(lexemes, end + 1) === 'a';
	return ofScale && scales.has(lowerAt(lexemes, end + 2)) ? end + 2 : end;
}

/** "half a million", "half the seats", "quarter million"; "half an hour" leaves its unit to follow. */
function readBare(lexemes: readonly Lexeme[], at: number): Fraction | undefined {
	const value = lowerAt(lexemes, at) === 'half' ? 0.5 : 0.25;
	const next = lowerAt(lexemes, at + 1);
	if (scales.has(next)) return {end: at + 1, value};
	if (value !== 0.5) return undefined;
	if (next === 'a' || next === 'an') return {end: at + 2, value};
	return HALF_FOLLOWERS.has(next) ? {end: at + 1, value} : undefined;
}

/** What half of something is said of; "half brother" and "half asleep" are no numbers. */
const HALF_FOLLOWERS: ReadonlySet<string> = new Set(
	'of the its his her their our my your those these that this people all'.split(' '),
);
