import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {isTitleHead} from '../knowledge/titles.ts';
import {isAgeAtEvent} from './ages-at-events.ts';
import {exactAmount, type Amount} from './amounts.ts';
import {readAgeRow, readGroupAges} from './group-ages.ts';
import {isCapitalised, isDash, isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {type NumberExpression, readNumber} from './numbers.ts';

const AGE_WORDS: ReadonlySet<string> = new Set(['aged', 'age', 'ages']);
const AGE_LIMITS: ReadonlySet<string> = new Set(['under', 'over']);
/** Whom an age limit is told of. */
const LIMITED: ReadonlySet<string> = new Set(
	'children people persons adults women men boys girls kids youths teenagers citizens residents patients pupils those anyone everyone anybody everybody nobody all'.split(
		' ',
	),
);
const PARTS_OF_DECADE: ReadonlySet<string> = new Set(['early', 'mid', 'late']);

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

/** The oldest age that a number beside a name is taken for. */
const OLDEST = 119;

/** An age by what stands around its number: "Ada Byron, 36,", "Ada Byron (36)", "a man of 60", "turned 40", "in his 30s". */
export function readAge(lexemes: readonly Lexeme[], at: number, number: NumberExpression): Amount | undefined {
	return (
		readGroupAges(lexemes, at) ??
		readAgeBesideName(lexemes, at) ??
		readAgeBehind(lexemes, at, number) ??
		readAgeAtEvent(lexemes, at, number) ??
		readDecadeOfLife(lexemes, at)
	);
}

/** An age by a word before its number, or without one: "aged 5", "at the age of 35", "children under 5", "in her early 40s", "in his forties". */
export function readAgeWord(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	if (AGE_LIMITS.has(lowerAt(lexemes, at))) return readAgeLimit(lexemes, at);
	return AGE_WORDS.has(lowerAt(lexemes, at)) ? readAged(lexemes, at) : readDecadeOfLife(lexemes, at);
}

/** Words (in lower case) that such an age can begin with; numbers besides. */
export const ageOpeners: readonly string[] = [...AGE_WORDS, ...AGE_LIMITS, ...PARTS_OF_DECADE, ...lifeDecades.keys()];

function readAged(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	let from = at + 1;
	while (from < at + 3 && /^(?:of|between|only|just|barely)$/.test(lowerAt(lexemes, from))) from++;
	const row = readAgeRow(lexemes, from);
	if (row && isEndOfLimit(lexemes, row.end)) return exactAmount(at, row.end, 'age', row.low, row.high, 'year');
	const number = readYears(lexemes, from);
	if (!number) return undefined;
	const joint = lexemes[number.end];
	const ranged = isDash(joint) || /^(?:to|and)$/.test(lowerAt(lexemes, number.end));
	const until = ranged ? readYears(lexemes, number.end + 1) : undefined;
	const last = until && until.high > number.low ? until : number;
	// "aged 18 months" is told by its unit
	if (lowerAt(lexemes, last.end) === 'months') return undefined;
	const end = lowerAt(lexemes, last.end) === 'years' ? last.end + 1 : last.end;
	return exactAmount(at, end, 'age', number.low, last.high, 'year');
}

/** "people over 65", but not "people over 65 miles away". */
function readAgeLimit(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const number = LIMITED.has(lowerAt(lexemes, at - 1)) ? readYears(lexemes, at + 1) : undefined;
	if (!number || number.form === 'vague' || !isEndOfLimit(lexemes, number.end)) return undefined;
	const age = {...exactAmount(at, number.end, 'age', number.low, number.high, 'year'), bounded: true};
	return lowerAt(lexemes, at) === 'under' ? {...age, low: undefined} : {...age, high: undefined};
}

/** No noun follows that the number could count. */
function isEndOfLimit(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemes[at];
	if (!next || next.kind === 'mark') return !next || /^[,.;:)?!]$/.test(next.text);
	return /^(?:and|or|who|are|is|were|was|will|would|can|could|may|might|must|should|have|has|had|to|in|at|from|with|for|on|as)$/.test(
		next.lower,
	);
}

function readYears(lexemes: readonly Lexeme[], at: number): NumberExpression | undefined {
	const number = readNumber(lexemes, at);
	return number && isAge(number) ? number : undefined;
}

function isAge({high, form}: NumberExpression): boolean {
	return high <= OLDEST && form !== 'share';
}

/** "a man of 60", "a woman aged about 30", "she turned 40 on Monday". */
function readAgeBehind(lexemes: readonly Lexeme[], at: number, number: NumberExpression): Amount | undefined {
	if (!isAge(number) || number.form === 'vague' || number.low < 1) return undefined;
	const opener = openerOf(lexemes, at);
	const before = lowerAt(lexemes, opener);
	const ofPerson = before === 'of' && isPerson(lexemes, opener, number);
	const turned = /^turn(?:ed|s|ing)$/.test(before);
	const said = number.low >= YOUNGEST_SAID && isSaidToBe(lexemes, at);
	const ends = isEndOfAge(lexemes, number.end, turned) || (ofPerson && isPastForm(lexemes[number.end]));
	return ends && (turned || said || ofPerson)
		? exactAmount(at, number.end, 'age', number.low, number.high, 'year')
		: undefined;
}

function isPerson(lexemes: readonly Lexeme[], of: number, number: NumberExpression): boolean {
	return PERSONS.has(lowerAt(lexemes, of - 1)) || isOfWorker(lexemes, of, number);
}

/** "a nurse of 63", but not "a director of 63 and more firms", "a father of 16", "the hero of 66". */
function isOfWorker(lexemes: readonly Lexeme[], of: number, {low, high, form}: NumberExpression): boolean {
	const noun = lowerAt(lexemes, of - 1);
	if (form === 'words' || low !== high || low < YOUNGEST_SAID) return false;
	if (!/^an?$/.test(lowerAt(lexemes, of - 2)) || !isRoleNoun(noun)) return false;
	return !isKinNoun(noun) && !isTitleHead(noun) && !havers.has(noun);
}

/** Role nouns behind which "of" tells what somebody has or did. */
const havers: ReadonlySet<string> = new Set(
	'owner winner author veteran founder maker holder survivor recipient scorer member supporter critic user student scholar champion victim'.split(
		' ',
	),
);

/** The index before an age and the words that stress it: of "is" in "who is only 18", of the comma in "The suspect, just 17, was held". */
function openerOf(lexemes: readonly Lexeme[], at: number): number {
	let opener = at - 1;
	while (opener > at - 3 && stresses.has(lowerAt(lexemes, opener))) opener--;
	return opener;
}

const stresses: ReadonlySet<string> = new Set(['only', 'just', 'barely', 'now', 'still', 'already', 'then']);

/** "a woman of 34 succumbed" */
function isPastForm(lexeme: Lexeme | undefined): boolean {
	return lexeme?.kind === 'word' && (lexeme.lower.endsWith('ed') || simplePasts.has(lexeme.lower));
}

/** Irregular past forms of what befalls people and what they do, after the list of irregular verbs of any English grammar. */
const simplePasts: ReadonlySet<string> = new Set(
	'came went fell left lost took got found ran told made saw lay sat stood drove gave held hit swam leapt jumped broke threw fled'.split(
		' ',
	),
);

/** "died at 87" */
function readAgeAtEvent(lexemes: readonly Lexeme[], at: number, number: NumberExpression): Amount | undefined {
	return isAge(number) && number.form !== 'vague' && isAgeAtEvent(lexemes, at, number.low, number.end)
		? exactAmount(at, number.end, 'age', number.low, number.high, 'year')
		: undefined;
}

/** "She was 83.", "The winner is 46.", "who was 84," */
function isSaidToBe(lexemes: readonly Lexeme[], number: number): boolean {
	const at = openerOf(lexemes, number) + 1;
	const [before, subject] = [lowerAt(lexemes, at - 1), lowerAt(lexemes, at - 2)];
	if (/^(?:he|she)['’]s$/.test(before)) return true;
	if (before !== 'is' && before !== 'was' && !/^['’]s$/.test(before)) return false;
	if (/^(?:he|she|who)$/.test(subject)) return true;
	// "Brayan Soto was 21.", "The youngest, Brayan Soto, was 21."
	const name = subject === ',' ? at - 3 : at - 2;
	if (isCapitalised(textAt(lexemes, name)) && isCapitalised(textAt(lexemes, name - 1))) return true;
	return isRoleNoun(subject) && /^(?:the|a|an|his|her)$/.test(lowerAt(lexemes, at - 3));
}

/** Smaller numbers behind "was" may be minutes or points. */
const YOUNGEST_SAID = 13;

/** Who is told by "of" and an age: "a boy of six". */
const PERSONS: ReadonlySet<string> = new Set(
	'man woman boy girl child lad youth youngster teenager widow widower baby infant toddler'.split(' '),
);

function readAgeBesideName(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const opener = openerOf(lexemes, at);
	const [number, name, before] = [lexemeAt(lexemes, at), lexemeAt(lexemes, opener - 1), textAt(lexemes, opener)];
	if (number.kind !== 'number' || !/^[1-9]\d?$|^1[01]\d$/.test(number.text) || !isForPerson(name)) return undefined;
	const bracket = before === '(' && textAt(lexemes, at + 1) === ')' && isInName(lexemeAt(lexemes, opener - 2));
	const comma = before === ',' && isBeforeName(lexemes[opener - 2]) && isEndOfAge(lexemes, at + 1);
	return bracket || comma
		? exactAmount(at, at + 1, 'age', Number(number.text), Number(number.text), 'year')
		: undefined;
}

/** A word of a name: "Ruud van Tongel (56)" */
function isInName({text, lower}: Lexeme): boolean {
	return isCapitalised(text) || nameParticles.has(lower);
}

const nameParticles: ReadonlySet<string> = new Set(
	'van von de der den del della di da dos du la le el al bin bint ibn ter ten af av zu y e'.split(' '),
);

/** A name, or "The boy, 7, was found"; not "March 7". */
function isForPerson({text, lower}: Lexeme): boolean {
	return isCapitalised(text) ? !isMonthName(lower) : isKinNoun(lower) || isRoleNoun(lower);
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
function isEndOfAge(lexemes: readonly Lexeme[], at: number, dated = false): boolean {
	const next = lexemes[at];
	if (!next) return true;
	if (next.kind === 'mark') return /^[,.;)]$/.test(next.text) && lexemes[at + 1]?.kind !== 'number';
	if (dated && /^(?:on|in|last|this|during|while|yesterday|today)$/.test(next.lower)) return true;
	return /^(?:and|who|from|was|is|of|told|said|has|had|died|were|whose|when|a)$/.test(next.lower) && next.spaced;
}

/** "in his 30s", "in her early forties". */
function readDecadeOfLife(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	if (!/^(?:his|her|their|my|our|your)$/.test(lowerAt(lexemes, at - 1))) return undefined;
	const part = PARTS_OF_DECADE.has(lowerAt(lexemes, at)) ? lowerAt(lexemes, at) : '';
	const wordAt = part === '' ? at : isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	const [word, letter] = [lexemeAt(lexemes, wordAt), lexemeAt(lexemes, wordAt + 1)];
	const digits = /^[2-9]0$/.test(word.text) && !letter.spaced && /^'?s$/.test(letter.lower);
	const from = digits ? Number(word.text) : lifeDecades.get(word.lower);
	if (from === undefined) return undefined;
	const [low, high] = agesOf(from, part);
	return {...exactAmount(at, wordAt + (digits ? 2 : 1), 'age', low, high, 'year'), approximate: true};
}

/** The ages of a decade of life, or of its first or second half. */
function agesOf(from: number, part: string): readonly [number, number] {
	if (from === 13) return [13, 19];
	if (part === 'early') return [from, from + 4];
	return part === 'late' ? [from + 5, from + 9] : [from, from + 9];
}
