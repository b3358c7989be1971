import {
	currencyNames,
	currencySigns,
	doubtfulCurrencyNames,
	nationalCurrencies,
	trailingCurrencySigns,
} from '../knowledge/currencies.ts';
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
import type {QuantityKind} from '../model/index.ts';
import {
	isCapitalised,
	isHyphen,
	type Lexeme,
	lexemeAt,
	lowerAt,
	matchPhrase,
	phraseTable,
	scanLexemes,
	textAt,
} from './lexemes.ts';
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

/** A unit and the index behind it. */
interface UnitAt {
	readonly unit: Unit;
	readonly end: number;
}

const plain = (unit: string, factor = 1): Unit => ({...noUnit, unit, factor});

/** Words (in lower case) and marks that a currency sign can begin with: "us" in "US$". */
export const currencyOpeners: ReadonlySet<string> = new Set(
	[...currencySigns.keys()].map((sign) => lowerAt(scanLexemes(sign, {start: 0, end: sign.length}), 0)),
);

/** The longest currency sign that begins at a lexeme and stands before a number. */
export function readCurrencySign(lexemes: readonly Lexeme[], at: number): {code: string; end: number} | undefined {
	if (!currencyOpeners.has(lowerAt(lexemes, at))) return undefined;
	let sign = '';
	let found: {code: string; end: number} | undefined;
	for (let index = at; index < at + 5; index++) {
		const lexeme = lexemes[index];
		if (!lexeme || lexeme.kind === 'number' || (index > at && !isSignGoingOn(sign, lexeme))) break;
		sign += lexeme.text;
		const code = currencySigns.get(sign) ?? (lexeme.text === '$' ? dollarOf(sign) : undefined);
		if (code !== undefined && isBeforeNumber(lexemes[index + 1])) found = {code, end: index + 1};
	}
	return found;
}

/** "US $5", but "A $5 note" and "it cost us $5". */
function isSignGoingOn(sign: string, {text, spaced}: Lexeme): boolean {
	return !spaced || (text === '$' && /^[A-Z.]{2,}$/.test(sign));
}

/** "us$5", "mxn$ 15": letters at the sign tell whose dollar it is, in any case. */
function dollarOf(sign: string): string | undefined {
	const upper = sign.toUpperCase();
	return currencySigns.get(upper) ?? currencySigns.get(upper.slice(0, -1));
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
		['percent', plain('percent')],
		['per cent', plain('percent')],
		['percents', plain('percent')],
		['percentage', plain('percent')],
		['pc', plain('percent')],
		['% point', plain('percentage point')],
		['% points', plain('percentage point')],
		['percent points', plain('percentage point')],
		['percentage point', plain('percentage point')],
		['percentage points', plain('percentage point')],
		['basis point', plain('percentage point', 0.01)],
		['basis points', plain('percentage point', 0.01)],
	]),
);

/** "shekels", "Canadian dollars", "€" behind the amount. */
function readCurrencyName(lexemes: readonly Lexeme[], at: number, number: NumberExpression): Suffix | undefined {
	const {text, lower} = lexemeAt(lexemes, at);
	const national = readNationalCurrency(lexemes, at);
	if (national) return moneySuffix(lexemes, national.code, national.factor, national.end);
	const sign = trailingCurrencySigns.has(text) ? currencySigns.get(text) : undefined;
	if (sign !== undefined && !isSignOfNext(lexemes, at)) return moneySuffix(lexemes, sign, 1, at + 1);
	const name = currencyNames.get(lower);
	if (!name) return isPence(lexemes, at) ? moneySuffix(lexemes, 'GBP', 0.01, at + 1) : undefined;
	const sterling = lowerAt(lexemes, at + 1) === 'sterling';
	if (!sterling && doubtfulCurrencyNames.has(lower) && !isLargeSum(number, lower)) return undefined;
	return moneySuffix(lexemes, name.code, name.factor, sterling ? at + 2 : at + 1);
}

/** "3p", but "a 1080p screen". */
function isPence(lexemes: readonly Lexeme[], at: number): boolean {
	const [digits, letter] = [lexemeAt(lexemes, at - 1), lexemeAt(lexemes, at)];
	return (
		letter.text === 'p' &&
		!letter.spaced &&
		/^\d{1,3}(?:\.\d+)?$/.test(digits.text) &&
		!/^(?:480|720)$/.test(digits.text)
	);
}

/** "three USD50 cards", "1 $ 10 note": the sign belongs to the number behind it. */
function isSignOfNext(lexemes: readonly Lexeme[], at: number): boolean {
	const [sign, next] = [lexemes[at], lexemes[at + 1]];
	return next?.kind === 'number' && (!next.spaced || (sign?.text === '$' && sign.spaced));
}

/** "3 million pounds" and "2 billion won" are money; "300 pounds" weigh. */
function isLargeSum(number: NumberExpression, name: string): boolean {
	return number.scaled && number.high >= 1e6 && /s$|^won$|^rand$/.test(name);
}

function moneySuffix(lexemes: readonly Lexeme[], code: string, factor: number, end: number): Suffix {
	return {kind: 'money', end, unit: plain(code, factor), modifier: !lowerAt(lexemes, end - 1).endsWith('s')};
}

function readNationalCurrency(
	lexemes: readonly Lexeme[],
	at: number,
): {code: string; factor: number; end: number} | undefined {
	const phrase = matchPhrase(lexemes, at, nationalNames);
	return phrase && {...phrase.value, end: at + phrase.length};
}

/** A currency as a noun behind the amount names it. */
interface Currency {
	readonly code: string;
	readonly factor: number;
}

/** "Canadian dollars", "U.S. dollars", "63 Canadian cents". */
const nationalNames = phraseTable(new Map([...nationalCurrencies].flatMap(([name, code]) => formsOf(name, code))));

function formsOf(name: string, code: string): [string, Currency][] {
	const plural = [`${name}s`, name.replace(/krone$/, 'kroner').replace(/krona$/, 'kronor')];
	const cents = name.endsWith(' dollar') ? ['cent', 'cents'].map((cent) => name.replace(/dollar$/, cent)) : [];
	const forms = [
		...[name, ...plural].map((form): [string, Currency] => [form, {code, factor: 1}]),
		...cents.map((form): [string, Currency] => [form, {code, factor: 0.01}]),
	];
	return name.startsWith('us ')
		? [...forms, ...forms.map(([form, currency]): [string, Currency] => [form.replace('us', 'u.s.'), currency])]
		: forms;
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
	const found = readPower(lexemes, at) ?? readPairedUnit(lexemes, at);
	if (found) return found;
	const word = lexemeAt(lexemes, at);
	const unit = unitNamed(word.lower);
	if (!unit || (unit.tight && !isTight(word, lexemeAt(lexemes, at - 1)))) return undefined;
	// "62 stone" is a weight, "900 stone" are stones
	return word.lower === 'stone' && number.low > 60 ? undefined : {unit, end: at + 1};
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
	...nationalNames.phrases.keys(),
	...currencyNames.keys(),
	...[...trailingCurrencySigns].map((sign) => sign.toLowerCase()),
	...unitWords,
	...'fold times degree degrees deg ° º ˚ p yo'.split(' '),
]);
