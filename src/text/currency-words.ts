import {currencyNames, currencySigns, doubtfulCurrencyNames, trailingCurrencySigns} from '../knowledge/currencies.ts';
import {nationalCurrencies} from '../knowledge/national-currencies.ts';
import {noUnit} from '../knowledge/units.ts';
import {type Lexeme, lexemeAt, lowerAt, matchPhrase, phraseTable, scanLexemes} from './lexemes.ts';
import type {NumberExpression} from './numbers.ts';
import type {Suffix} from './suffix.ts';

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

/** "shekels", "Canadian dollars", "€" behind the amount. */
export function readCurrencyName(lexemes: readonly Lexeme[], at: number, number: NumberExpression): Suffix | undefined {
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
	return {
		kind: 'money',
		end,
		unit: {...noUnit, unit: code, factor},
		modifier: !lowerAt(lexemes, end - 1).endsWith('s'),
	};
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

/** Words (in lower case) and signs of currencies that may stand behind an amount. */
export const trailingCurrencyWords: readonly string[] = [
	...nationalNames.phrases.keys(),
	...currencyNames.keys(),
	...[...trailingCurrencySigns].map((sign) => sign.toLowerCase()),
	'p',
];
