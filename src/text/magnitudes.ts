import {exactAmount, type Amount} from './amounts.ts';
import {isDash, isHyphen, type Lexeme, lexemeAt, lowerAt} from './lexemes.ts';

/** What the numbers of its strength are said of. */
const QUAKES: ReadonlySet<string> = new Set('earthquake quake temblor tremor aftershock foreshock'.split(' '));
/** No earthquake was ever stronger. */
const STRONGEST = 10;

/** "a 6.1 earthquake", "6.1 on the Richter scale", "put the magnitude at 6.1", "a quake measuring 6.1": the strength of an earthquake. */
export function readMagnitude(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	const number = lexemeAt(lexemes, at);
	if (number.kind !== 'number' || !/^\d(?:\.\d\d?)?$/.test(number.text)) return undefined;
	const hyphen = isHyphen(lexemes, at + 1) ? 1 : 0;
	if (QUAKES.has(lowerAt(lexemes, at + 1 + hyphen)) && number.text.includes('.'))
		return {...magnitudeOf(at, at + 1, number.text), modifier: true};
	const scale = ['on', 'the', 'richter'].every((word, offset) => lowerAt(lexemes, at + 1 + offset) === word);
	return scale || isSaidOfMagnitude(lexemes, at) || isMeasuredOfQuake(lexemes, at)
		? magnitudeOf(at, at + 1, number.text)
		: undefined;
}

/** "magnitude-6.1", "magnitude of 6.1" */
export function readNamedMagnitude(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	if (lowerAt(lexemes, at) !== 'magnitude') return undefined;
	const joint = isDash(lexemes[at + 1]) || lowerAt(lexemes, at + 1) === 'of' ? 1 : 0;
	const number = lexemeAt(lexemes, at + 1 + joint);
	if (number.kind !== 'number' || !(Number(number.text) < STRONGEST)) return undefined;
	return {...magnitudeOf(at, at + 2 + joint, number.text), modifier: true};
}

function magnitudeOf(first: number, end: number, digits: string): Amount {
	return exactAmount(first, end, 'measure', Number(digits), Number(digits), 'magnitude');
}

/** How far before its number a magnitude or a quake may be named. */
const REACH = 9;

/** Words right before a number that give a value to what was named before. */
const VALUES: ReadonlySet<string> = new Set(
	'at to from as was is be been of than between and or about around'.split(' '),
);
/** What else is measured of an earthquake: the number behind it is no magnitude. */
const OTHERS: ReadonlySet<string> = new Set('depth deep intensity height wave waves toll number level'.split(' '));

/** "put the magnitude at 7.1", "corrected its magnitude from 6.7 to 6.5", "the magnitude was revised to 7.0". */
function isSaidOfMagnitude(lexemes: readonly Lexeme[], at: number): boolean {
	return VALUES.has(lowerAt(lexemes, at - 1)) && isBare(lexemes, at + 1) && isNamedBefore(lexemes, at, isMagnitude);
}

/** "a quake measuring 6.8", "The earthquake, which registered 6.8, ...", "a tremor of 4.9". */
function isMeasuredOfQuake(lexemes: readonly Lexeme[], at: number): boolean {
	if (!isBare(lexemes, at + 1) || !lexemeAt(lexemes, at).text.includes('.')) return false;
	const before = lowerAt(lexemes, at - 1);
	if (before === 'of') return QUAKES.has(lowerAt(lexemes, at - 2));
	return /^(?:measur|regist)(?:es?|ers?|ed|ered|ing|ering)$/.test(before) && isNamedBefore(lexemes, at, isQuake);
}

function isMagnitude(word: string): boolean {
	return word === 'magnitude' || word === 'magnitudes';
}

function isQuake(word: string): boolean {
	return QUAKES.has(word) || (word.endsWith('s') && QUAKES.has(word.slice(0, -1)));
}

/** No unit and no noun behind the number. */
function isBare(lexemes: readonly Lexeme[], end: number): boolean {
	const next = lexemes[end];
	if (!next) return true;
	if (next.kind === 'mark') return /^[,.;:)"”’'!?–—-]$/.test(next.text) && lexemes[end + 1]?.kind !== 'number';
	return /^(?:from|to|and|or|but|on|in|by|after|before|while|when|as|at|with|that|which|earlier|later|instead|struck|hit|shook|was|is|yesterday|today)$/.test(
		next.lower,
	);
}

function isNamedBefore(lexemes: readonly Lexeme[], at: number, isName: (word: string) => boolean): boolean {
	for (let place = at - 1; place >= Math.max(0, at - REACH); place--) {
		const word = lowerAt(lexemes, place);
		if (OTHERS.has(word) || word === ';') return false;
		if (isName(word)) return true;
	}
	return false;
}
