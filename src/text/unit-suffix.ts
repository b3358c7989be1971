import {
	currencyNames,
	currencySigns,
	doubtfulCurrencyNames,
	nationalCurrencies,
	trailingCurrencySigns,
} from '../knowledge/currencies.ts';
import {powerOf, speedOf, temperatureNamed, type Unit, unitNamed} from '../knowledge/units.ts';
import type {QuantityKind} from '../model/index.ts';
import {isHyphen, type Lexeme} from './lexemes.ts';
import type {NumberExpression} from './numbers.ts';

/** What stands behind (or, for money, before) a number and says what it measures. */
export interface Suffix {
	readonly kind: QuantityKind;
	/** Index behind its last lexeme. */
	readonly end: number;
	readonly unit: Unit;
	/** Whether number and unit stand before a noun as one word: "10-minute", "5-year-old", "3 percent". */
	readonly modifier: boolean;
}

const plain = (unit: string, factor = 1): Unit => ({unit, factor, offset: 0, tight: false});

/** The longest currency sign that begins at a lexeme and stands before a number. */
export function readCurrencySign(lexemes: readonly Lexeme[], at: number): {code: string; end: number} | undefined {
	let sign = '';
	let found: {code: string; end: number} | undefined;
	for (let index = at; index < at + 5; index++) {
		const lexeme = lexemes[index];
		if (!lexeme || lexeme.kind === 'number' || (index > at && lexeme.spaced)) break;
		sign += lexeme.text;
		const code = currencySigns.get(sign);
		if (code !== undefined && isBeforeNumber(lexemes[index + 1])) found = {code, end: index + 1};
	}
	return found;
}

function isBeforeNumber(lexeme: Lexeme | undefined): boolean {
	return (
		lexeme?.kind === 'number' || (lexeme?.kind === 'word' && /^(?:a|half|one|two|three|four|five)$/.test(lexeme.lower))
	);
}

/** What the number is in: percent, money, an age, a length of time or another unit; undefined for a bare number. */
export function readSuffix(lexemes: readonly Lexeme[], number: NumberExpression): Suffix | undefined {
	const hyphen = isHyphen(lexemes, number.end) ? 1 : 0;
	// "hundreds of kilometres", but "thousands of pounds" may be money
	const of =
		number.form === 'vague' && lexemes[number.end]?.lower === 'of' && lexemes[number.end + 1]?.lower !== 'pounds'
			? 1
			: 0;
	const at = number.end + hyphen + of;
	if (!lexemes[at]) return undefined;
	return (
		readPercent(lexemes, at) ??
		readCurrencyName(lexemes, at, number) ??
		readRatio(lexemes, at) ??
		readUnit(lexemes, at, hyphen > 0, number)
	);
}

function readPercent(lexemes: readonly Lexeme[], at: number): Suffix | undefined {
	const [word, next] = [lexemes[at], lexemes[at + 1]];
	if (!word) return undefined;
	const second = next?.lower ?? '';
	const percent = (end: number, unit = plain('percent')): Suffix => ({kind: 'percent', end, unit, modifier: true});
	if (word.lower === 'percentage' && /^points?$/.test(second)) return percent(at + 2, plain('percentage point'));
	if (word.lower === 'basis' && /^points?$/.test(second)) return percent(at + 2, plain('percentage point', 0.01));
	if ((word.text === '%' || word.lower === 'percent') && /^points?$/.test(second))
		return percent(at + 2, plain('percentage point'));
	if (word.text === '%' || word.lower === 'percent' || word.lower === 'percentage') return percent(at + 1);
	if (word.lower === 'per' && second === 'cent') return percent(at + 2);
	return word.lower === 'pc' && lexemes[at - 1]?.kind === 'number' ? percent(at + 1) : undefined;
}

/** "shekels", "Canadian dollars", "€" behind the amount. */
function readCurrencyName(lexemes: readonly Lexeme[], at: number, number: NumberExpression): Suffix | undefined {
	const money = (code: string, factor: number, end: number): Suffix => ({
		kind: 'money',
		end,
		unit: plain(code, factor),
		modifier: lexemes[end - 1]?.lower.endsWith('s') !== true,
	});
	const national = readNationalCurrency(lexemes, at);
	if (national) return money(national.code, national.factor, national.end);
	const word = lexemes[at];
	if (!word) return undefined;
	if (trailingCurrencySigns.has(word.text)) return money(currencySigns.get(word.text) ?? '', 1, at + 1);
	const name = currencyNames.get(word.lower);
	if (!name) return undefined;
	const doubtful = doubtfulCurrencyNames.has(word.lower);
	const sterling = lexemes[at + 1]?.lower === 'sterling';
	if (doubtful && !sterling && !(number.scaled && number.high >= 1e6 && /s$|won|rand/.test(word.lower)))
		return undefined;
	return money(name.code, name.factor, sterling ? at + 2 : at + 1);
}

function readNationalCurrency(
	lexemes: readonly Lexeme[],
	at: number,
): {code: string; factor: number; end: number} | undefined {
	let adjective = '';
	for (let index = at; index < at + 4; index++) {
		const lexeme = lexemes[index];
		if (!lexeme) return undefined;
		const name = currencyNames.get(lexeme.lower);
		const code = nationalCurrencies.get(`${adjective} ${singular(lexeme.lower)}`.trim());
		if (name && code !== undefined) return {code, factor: name.factor, end: index + 1};
		// "U.S. dollars"
		adjective += lexeme.text === '.' ? '' : lexeme.spaced && adjective !== '' ? ` ${lexeme.lower}` : lexeme.lower;
	}
	return undefined;
}

function singular(word: string): string {
	if (word === 'kroner') return 'krone';
	return word === 'kronor' ? 'krona' : word.replace(/(?<=..)s$/, '').replace(/^swis$/, 'swiss');
}

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
	if (!found) return undefined;
	const {unit, end} = readRate(lexemes, found.unit, found.end);
	const word = lexemes[end - 1]?.lower ?? '';
	const modifier = hyphenated || !word.endsWith('s');
	if (unit.unit !== 'second') return {kind: 'measure', end, unit, modifier};
	const age = readAge(lexemes, end);
	if (age === undefined) return {kind: 'duration', end, unit, modifier: hyphenated};
	const years = {...unit, unit: 'year', factor: unit.factor / 31_557_600};
	return {kind: 'age', end: age, unit: years, modifier: hyphenated};
}

function readTemperature(lexemes: readonly Lexeme[], at: number): {unit: Unit; end: number} | undefined {
	const [word, next] = [lexemes[at], lexemes[at + 1]];
	if (!word) return undefined;
	const sign = /^[°º˚]$/.test(word.text);
	if (sign || /^deg(?:rees?)?$/.test(word.lower)) {
		const named = next && (isHyphen(lexemes, at + 1) ? lexemes[at + 2] : next);
		const scale = named && temperatureNamed(named.lower);
		if (scale && named) return {unit: scale, end: lexemes.indexOf(named, at) + 1};
		return sign ? {unit: plain('degree'), end: at + 1} : undefined;
	}
	const scale = temperatureNamed(word.lower);
	if (!scale || word.lower === 'k' || word.lower === 'kelvin') return undefined;
	// "30C", but "a Long March 4C rocket"
	const named = /^\p{Lu}/u.test(lexemes[at - 2]?.text ?? '') && lexemes[at - 1]?.kind === 'number';
	const tight = !word.spaced && /^[CF]$/.test(word.text) && !named;
	return !scale.tight || tight ? {unit: scale, end: at + 1} : undefined;
}

function readSimpleUnit(
	lexemes: readonly Lexeme[],
	at: number,
	number: NumberExpression,
): {unit: Unit; end: number} | undefined {
	const word = lexemes[at];
	if (!word) return undefined;
	const power = readPower(lexemes, at);
	if (power) return power;
	const [second, third] = [lexemes[at + 1], lexemes[at + 2]];
	// "light-years", "metric tons", "kilowatt hours", "km/h"
	const separator = second && (second.text === '/' || isHyphen(lexemes, at + 1));
	const joined = separator
		? `${word.lower}${second.text === '/' ? '/' : '-'}${third?.lower}`
		: `${word.lower}-${second?.lower}`;
	const pair = unitNamed(joined);
	if (pair) return {unit: pair, end: at + (separator ? 3 : 2)};
	const unit = unitNamed(word.lower);
	if (!unit || (unit.tight && !isTight(word, lexemes[at - 1]))) return undefined;
	return isOtherWord(word, number) ? undefined : {unit, end: at + 1};
}

function isTight(word: Lexeme, before: Lexeme | undefined): boolean {
	if (before?.kind !== 'number' || word.text !== word.lower) return false;
	return !word.spaced || word.text === 'm';
}

/** "3 min", but not "3 Min"; "100 MB" is no "mb" of another kind: capitals do not matter for units longer than three letters. */
function isOtherWord(word: Lexeme, number: NumberExpression): boolean {
	return word.lower === 'stone' && number.low > 60;
}

function readPower(lexemes: readonly Lexeme[], at: number): {unit: Unit; end: number} | undefined {
	const word = lexemes[at]?.lower ?? '';
	const power = /^sq(?:uare)?$/.test(word) ? 2 : /^cu(?:bic)?$/.test(word) ? 3 : undefined;
	if (power === undefined) return readSuperscript(lexemes, at);
	const nameAt = lexemes[at + 1]?.text === '.' || isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
	const length = unitNamed(lexemes[nameAt]?.lower ?? '');
	return length?.unit === 'metre' ? {unit: powerOf(length, power), end: nameAt + 1} : undefined;
}

/** "km²", "m2", "m³". */
function readSuperscript(lexemes: readonly Lexeme[], at: number): {unit: Unit; end: number} | undefined {
	const [word, mark] = [lexemes[at], lexemes[at + 1]];
	if (!word || !mark || mark.spaced) return undefined;
	const length = unitNamed(word.lower);
	const power = /^[²2]$/.test(mark.text) ? 2 : /^[³3]$/.test(mark.text) ? 3 : undefined;
	return length?.unit === 'metre' && power !== undefined ? {unit: powerOf(length, power), end: at + 2} : undefined;
}

/** "miles per second", "kilometres an hour", "miles/hour". */
function readRate(lexemes: readonly Lexeme[], unit: Unit, end: number): {unit: Unit; end: number} {
	const [per, name] = [lexemes[end], lexemes[end + 1]];
	if (unit.unit !== 'metre' || !per || !name || !/^(?:per|an?|\/)$/.test(per.lower)) return {unit, end};
	const time = unitNamed(name.lower);
	return time?.unit === 'second' ? {unit: speedOf(unit, time), end: end + 2} : {unit, end};
}

/** Index behind "old", "-old", "-olds" or "of age". */
function readAge(lexemes: readonly Lexeme[], at: number): number | undefined {
	const oldAt = isHyphen(lexemes, at) ? at + 1 : at;
	if (/^olds?$/.test(lexemes[oldAt]?.lower ?? '')) return oldAt + 1;
	return lexemes[at]?.lower === 'of' && lexemes[at + 1]?.lower === 'age' ? at + 2 : undefined;
}
