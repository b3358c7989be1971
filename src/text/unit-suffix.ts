import {
	noUnit,
	pairedUnitOpeners,
	powerOf,
	rateOf,
	temperatureNamed,
	type Unit,
	unitNamed,
	unitWords,
} from '../knowledge/units.ts';
import {readCurrencyName, trailingCurrencyWords} from './currency-words.ts';
import {isCapitalised, isHyphen, type Lexeme, lexemeAt, lowerAt, matchPhrase, phraseTable, textAt} from './lexemes.ts';
import type {NumberExpression} from './numbers.ts';
import type {Suffix} from './suffix.ts';

/** A unit and the index behind it. */
interface UnitAt {
	readonly unit: Unit;
	readonly end: number;
}

const plain = (unit: string, factor = 1): Unit => ({...noUnit, unit, factor});

/** What the number is in: percent, money, an age, a length of time or another unit; undefined for a bare number. */
export function readSuffix(lexemes: readonly Lexeme[], number: NumberExpression): Suffix | undefined {
	const hyphen = isHyphen(lexemes, number.end) ? 1 : 0;
	// "hundreds of kilometres", but "thousands of pounds" may be money
	const of =
		number.form === 'vague' && lowerAt(lexemes, number.end) === 'of' && lowerAt(lexemes, number.end + 1) !== 'pounds'
			? 1
			: 0;
	const at = number.end + hyphen + of;
	const opener = lexemes[at];
	if (!opener || !suffixOpeners.has(opener.lower)) return undefined;
	return (
		readPercent(lexemes, at) ??
		readCurrencyName(lexemes, at, number) ??
		readRatio(lexemes, at) ??
		readUnit(lexemes, at, hyphen > 0, number)
	);
}

function readPercent(lexemes: readonly Lexeme[], at: number): Suffix | undefined {
	const phrase = matchPhrase(lexemes, at, percentWords);
	if (!phrase || (lowerAt(lexemes, at) === 'pc' && lexemeAt(lexemes, at - 1).kind !== 'number')) return undefined;
	return {kind: 'percent', end: at + phrase.length, unit: phrase.value, modifier: true};
}

const percentWords = phraseTable(
	new Map([
		['%', plain('percent')],
		// "seven-tenths of 1 percent"
		...['a', 'one', '1'].flatMap((one) =>
			['percent', 'per cent'].map((unit) => [`of ${one} ${unit}`, plain('percent')] as const),
		),
		['percent', plain('percent')],
		['per cent', plain('percent')],
		['percents', plain('percent')],
		['percentage', plain('percent')],
		['pc', plain('percent')],
		['pct', plain('percent')],
		['pct point', plain('percentage point')],
		['pct points', plain('percentage point')],
		['% point', plain('percentage point')],
		['% points', plain('percentage point')],
		['percent points', plain('percentage point')],
		['percentage point', plain('percentage point')],
		['percentage points', plain('percentage point')],
		['of a percentage point', plain('percentage point')],
		['of one percentage point', plain('percentage point')],
		['basis point', plain('percentage point', 0.01)],
		['basis points', plain('percentage point', 0.01)],
	]),
);

/** Words behind "times" that make it a ratio; "three times in May" counts occasions. */
const RATIO_FOLLOWERS =
	/^(?:as|that|those|the|its|his|her|their|more|less|larger|bigger|higher|lower|greater|faster|longer|stronger|smaller|what|than|our|heavier|worse|better)$/;

function readRatio(lexemes: readonly Lexeme[], at: number): Suffix | undefined {
	const [word, next] = [lexemes[at], lexemes[at + 1]];
	const ratio: Suffix = {kind: 'ratio', end: at + 1, unit: plain(''), modifier: false};
	if (word?.lower === 'fold') return ratio;
	if (word?.lower === 'times' && next && RATIO_FOLLOWERS.test(next.lower)) return ratio;
	return undefined;
}

/** A unit of measure, a length of time or, with "old" behind it, an age. */
function readUnit(
	lexemes: readonly Lexeme[],
	at: number,
	hyphenated: boolean,
	number: NumberExpression,
): Suffix | undefined {
	const found = readTemperature(lexemes, at) ?? readSimpleUnit(lexemes, at, number);
	if (!found)
		return lowerAt(lexemes, at) === 'yo' ? {kind: 'age', end: at + 1, unit: plain('year'), modifier: true} : undefined;
	const {unit, end} = readRate(lexemes, found.unit, found.end);
	const word = lowerAt(lexemes, end - 1);
	const modifier = hyphenated || !word.endsWith('s');
	if (unit.unit !== 'second') return {kind: 'measure', end, unit, modifier};
	const age = readAge(lexemes, end);
	if (age === undefined) return {kind: 'duration', end, unit, modifier: hyphenated};
	const years = {...unit, unit: 'year', factor: unit.factor / 31_557_600};
	return {kind: 'age', end: age, unit: years, modifier: hyphenated};
}

function readTemperature(lexemes: readonly Lexeme[], at: number): UnitAt | undefined {
	const word = lexemeAt(lexemes, at);
	const sign = /^[°º˚]$/.test(word.text);
	if (sign || /^deg(?:rees?)?$/.test(word.lower)) {
		const nameAt = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
		const scale = temperatureNamed(lowerAt(lexemes, nameAt));
		if (scale) return {unit: scale, end: nameAt + 1};
		return sign ? {unit: plain('degree'), end: at + 1} : undefined;
	}
	const scale = temperatureNamed(word.lower);
	if (!scale || /^k(?:elvin)?$/.test(word.lower)) return undefined;
	return !scale.tight || isTightLetter(lexemes, at) ? {unit: scale, end: at + 1} : undefined;
}

/** "30C", but "a Long March 4C rocket". */
function isTightLetter(lexemes: readonly Lexeme[], at: number): boolean {
	const word = lexemeAt(lexemes, at);
	const named = lexemeAt(lexemes, at - 1).kind === 'number' && isCapitalised(textAt(lexemes, at - 2));
	return !word.spaced && /^[CF]$/.test(word.text) && !named;
}

function readSimpleUnit(lexemes: readonly Lexeme[], at: number, number: NumberExpression): UnitAt | undefined {
	const found = readPower(lexemes, at) ?? readPairedUnit(lexemes, at) ?? readInches(lexemes, at);
	if (found) return found;
	const word = lexemeAt(lexemes, at);
	const unit = unitNamed(word.lower);
	if (!unit || (unit.tight && !isTight(word, lexemeAt(lexemes, at - 1)))) return undefined;
	// "62 stone" is a weight, "900 stone" are stones
	return word.lower === 'stone' && number.low > 60 ? undefined : {unit, end: at + 1};
}

/** "12 in. of rain", "6 in. deep": behind a number, "in" is no preposition before another one or a dimension. */
function readInches(lexemes: readonly Lexeme[], at: number): UnitAt | undefined {
	const inch = lowerAt(lexemes, at) === 'in' ? unitNamed('inch') : undefined;
	if (!inch) return undefined;
	const point = lexemes[at + 1];
	const end = point?.text === '.' && !point.spaced ? at + 2 : at + 1;
	return /^(?:of|deep|wide|thick|tall|high|long)$/.test(lowerAt(lexemes, end)) ? {unit: inch, end} : undefined;
}

/** "light-years", "metric tons", "kilowatt hours", "km/h". */
function readPairedUnit(lexemes: readonly Lexeme[], at: number): UnitAt | undefined {
	if (!pairedUnitOpeners.has(lowerAt(lexemes, at))) return undefined;
	const slash = textAt(lexemes, at + 1) === '/';
	const joined = slash || isHyphen(lexemes, at + 1);
	const second = lowerAt(lexemes, joined ? at + 2 : at + 1);
	const unit = unitNamed(`${lowerAt(lexemes, at)}${slash ? '/' : '-'}${second}`);
	return unit && {unit, end: at + (joined ? 3 : 2)};
}

function isTight(word: Lexeme, before: Lexeme): boolean {
	if (before.kind !== 'number' || word.text !== word.lower) return false;
	// "two Boeing 737s"
	if (word.text === 's' && before.text.length > 2) return false;
	return !word.spaced || word.text === 'm';
}

function readPower(lexemes: readonly Lexeme[], at: number): UnitAt | undefined {
	const word = lowerAt(lexemes, at);
	const power = /^sq(?:uare)?$/.test(word) ? 2 : /^cu(?:bic)?$/.test(word) ? 3 : undefined;
	if (power === undefined) return readSuperscript(lexemes, at);
	const nameAt = textAt(lexemes, at + 1) === '.' || isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	const length = unitNamed(lowerAt(lexemes, nameAt));
	return length?.unit === 'metre' ? {unit: powerOf(length, power), end: nameAt + 1} : undefined;
}

/** "km²", "m2", "m³". */
function readSuperscript(lexemes: readonly Lexeme[], at: number): UnitAt | undefined {
	const [word, mark] = [lexemes[at], lexemes[at + 1]];
	if (!word || !mark || mark.spaced) return undefined;
	const length = unitNamed(word.lower);
	const power = /^[²2]$/.test(mark.text) ? 2 : /^[³3]$/.test(mark.text) ? 3 : undefined;
	return length?.unit === 'metre' && power !== undefined ? {unit: powerOf(length, power), end: at + 2} : undefined;
}

/** "miles per second", "kilometres an hour", "miles/hour", "barrels a day". */
function readRate(lexemes: readonly Lexeme[], unit: Unit, end: number): UnitAt {
	const [per, name] = [lexemes[end], lexemes[end + 1]];
	if (!per || !name || !RATED.has(unit.unit) || !/^(?:per|an?|\/)$/.test(per.lower)) return {unit, end};
	const time = unitNamed(name.lower);
	return time?.unit === 'second' ? {unit: rateOf(unit, time), end: end + 2} : {unit, end};
}

const RATED: ReadonlySet<string> = new Set(['metre', 'litre', 'kilogram']);

/** Index behind "old", "-old", "-olds" or "of age". */
function readAge(lexemes: readonly Lexeme[], at: number): number | undefined {
	const oldAt = isHyphen(lexemes, at) ? at + 1 : at;
	if (/^olds?$/.test(lowerAt(lexemes, oldAt))) return oldAt + 1;
	return lowerAt(lexemes, at) === 'of' && lowerAt(lexemes, at + 1) === 'age' ? at + 2 : undefined;
}

/** Words (in lower case) and marks that a unit can begin with; most numbers are followed by something else. */
const suffixOpeners: ReadonlySet<string> = new Set([
	...percentWords.phrases.keys(),
	...trailingCurrencyWords,
	...unitWords,
	...'fold times degree degrees deg ° º ˚ yo in'.split(' '),
]);
