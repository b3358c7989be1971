import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {exactAmount, type Amount} from './amounts.ts';
import {isCapitalised, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';

/** The ages of several people in a row, as the interval that holds them all: "two men, 23 and 25,", "the girls (9 and 14)", "Ana Brito and Rui Costa, 61 and 64,". */
export function readGroupAges(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	// "the twins, both 7,"
	const both = lowerAt(lexemes, at - 1) === 'both';
	const before = both ? at - 2 : at - 1;
	const opener = textAt(lexemes, before);
	if ((opener !== ',' && opener !== '(') || !arePeople(lexemes, before - 1)) return undefined;
	const row = both ? readOneAge(lexemes, at) : readAgeRow(lexemes, at);
	const closer = lowerAt(lexemes, row?.end ?? at);
	if (!row || !(opener === '(' ? closer === ')' : CLOSERS.has(closer))) return undefined;
	return exactAmount(at, row.end, 'age', row.low, row.high, 'year');
}

/** Several ages that commas and "and" join. */
interface AgeRow {
	/** Index behind its last lexeme. */
	readonly end: number;
	readonly low: number;
	readonly high: number;
}

function readOneAge(lexemes: readonly Lexeme[], at: number): AgeRow | undefined {
	const age = Number(textAt(lexemes, at));
	return isAge(lexemeAt(lexemes, at)) ? {end: at + 1, low: age, high: age} : undefined;
}

/** More ages than an article lists of one group. */
const LONGEST_ROW = 12;

/** "14 and 16", "30, 41 and 52": two ages or more in digits, the last of them behind "and". */
export function readAgeRow(lexemes: readonly Lexeme[], at: number): AgeRow | undefined {
	const ages: number[] = [];
	let next = at;
	while (ages.length < LONGEST_ROW && isAge(lexemeAt(lexemes, next))) {
		ages.push(Number(textAt(lexemes, next)));
		const joint = lowerAt(lexemes, next + 1);
		if (ages.length > 1 && isAnd(lowerAt(lexemes, next - 1)))
			return {end: next + 1, low: Math.min(...ages), high: Math.max(...ages)};
		if (joint !== ',' && !isAnd(joint)) return undefined;
		next += joint === ',' && isAnd(lowerAt(lexemes, next + 2)) ? 3 : 2;
	}
	return undefined;
}

function isAge({kind, text}: Lexeme): boolean {
	return kind === 'number' && /^(?:[1-9]\d?|1[01]\d)$/.test(text);
}

function isAnd(lower: string): boolean {
	return lower === 'and' || lower === '&';
}

/** What may stand behind the ages of a group; a noun would be counted. The end of the text is an empty string. */
const CLOSERS: ReadonlySet<string> = new Set(['', ',', '.', ';', 'respectively']);

/** Whether a plural noun for people ends there, or two names. */
function arePeople(lexemes: readonly Lexeme[], at: number): boolean {
	const {text, lower} = lexemeAt(lexemes, at);
	return isCapitalised(text) ? areTwoNamed(lexemes, at) : isPeopleNoun(lower);
}

/** How many words the last of two names has at most. */
const LONGEST_NAME = 5;

/** "Ana Brito and Rui van Costa" */
function areTwoNamed(lexemes: readonly Lexeme[], last: number): boolean {
	for (let at = last; at > last - LONGEST_NAME && lexemeAt(lexemes, at).kind === 'word'; at--)
		if (isAnd(lowerAt(lexemes, at))) return isCapitalised(textAt(lexemes, at - 1));
	return false;
}

const people: ReadonlySet<string> = new Set('people persons children teens youths youngsters adults minors'.split(' '));

/** "men", "sisters", "students", "ladies" */
function isPeopleNoun(lower: string): boolean {
	if (people.has(lower)) return true;
	const singular = lower.endsWith('men') ? `${lower.slice(0, -2)}an` : lower.replace(/ies$/, 'ys').replace(/s$/, '');
	return singular !== lower && (isKinNoun(singular) || isRoleNoun(singular));
}
