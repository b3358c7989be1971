import type {Quantity, Sentence, Token} from '../model/index.ts';
import {type Amount, readAmount} from './amounts.ts';
import {type CountedPhrase, readCountedPhrase} from './counted-phrase.ts';
import {type Lexeme, lexemeAt, lowerAt} from './lexemes.ts';
import {isNoQuantity} from './no-quantity.ts';
import {isPart, linkWholes} from './parts-of-wholes.ts';
import {mayOpenQuantity} from './quantity-openers.ts';
import {readSpecialQuantity} from './special-quantities.ts';
import {type Scan, scanSentences} from './scans.ts';
import type {TimeExpression} from './time-expressions.ts';
import {tokenFrom} from './token-at.ts';

/** The numbers of an article with what they count or measure; `scans` are those of the sentences. */
export function findQuantities(
	text: string,
	sentences: readonly Sentence[],
	scans: readonly Scan[] = scanSentences(text, sentences),
): Quantity[] {
	return scans.flatMap(quantitiesOf);
}

/** Verbs of change: what they say "from 5 to 10" of is two values, not a range. */
const CHANGE_VERBS = new Set(
	(
		'rise fall grow drop increase decrease jump climb cut raise lower slash reduce slip surge decline shrink soar swell ' +
		'double halve shift move go tumble plunge edge dip expand widen narrow boost lift upgrade downgrade revise change'
	).split(' '),
);

function quantitiesOf(scan: Scan): Quantity[] {
	const {lexemes} = scan;
	const quantities: Quantity[] = [];
	let surroundings: Surroundings | undefined;
	let nameEnd = -1;
	let at = nextOpener(lexemes, 0);
	while (at < lexemes.length) {
		surroundings ??= surroundingsOf(scan);
		const found = surroundings.busy.has(at) ? undefined : quantityAt(lexemes, at, surroundings, quantities.at(-1));
		const quantity = found?.quantity && !isNextName(lexemes, at, nameEnd, found.quantity) ? found.quantity : undefined;
		if (quantity) quantities.push(quantity);
		else nameEnd = found?.end ?? nameEnd;
		at = nextOpener(lexemes, found ? Math.max(found.end, at + 1) : at + 1);
	}
	return linkWholes(lexemes, quantities);
}

/** "chapters 3 and 4": the second number names one thing too. */
function isNextName(lexemes: readonly Lexeme[], at: number, nameEnd: number, {kind, head}: Quantity): boolean {
	return at === nameEnd + 1 && kind === 'count' && !head && /^(?:and|or|to|&)$/.test(lowerAt(lexemes, nameEnd));
}

function nextOpener(lexemes: readonly Lexeme[], from: number): number {
	let at = from;
	while (at < lexemes.length && !mayOpenQuantity(lexemes, at)) at++;
	return at;
}

function surroundingsOf({sentence, lexemes, times}: Scan): Surroundings {
	let change: boolean | undefined;
	const isChange = (): boolean => (change ??= sentence.tokens.some(({lemma}) => CHANGE_VERBS.has(lemma)));
	if (times.length === 0) return {sentence, stops: none, busy: none, isChange};
	const busy = timeIndices(times);
	return {sentence, stops: stopOffsets(lexemes, busy), busy, isChange};
}

const none: ReadonlySet<number> = new Set();

/** Indices of the lexemes that belong to times. */
function timeIndices(times: readonly TimeExpression[]): Set<number> {
	const busy = new Set<number>();
	for (const {first, end} of times) for (let at = first; at < end; at++) busy.add(at);
	return busy;
}

function stopOffsets(lexemes: readonly Lexeme[], busy: ReadonlySet<number>): Set<number> {
	return new Set([...busy].map((index) => lexemes[index]?.start ?? -1));
}

/** What a number is read with. */
interface Surroundings {
	readonly sentence: Sentence;
	readonly stops: ReadonlySet<number>;
	readonly busy: ReadonlySet<number>;
	readonly isChange: () => boolean;
}

interface Found {
	/** Index of the lexeme to go on from. */
	readonly end: number;
	/** Absent where the number is a name, a code or a pronoun. */
	readonly quantity?: Quantity;
}

function quantityAt(
	lexemes: readonly Lexeme[],
	at: number,
	surroundings: Surroundings,
	previous: Quantity | undefined,
): Found | undefined {
	const special = readSpecialQuantity(lexemes, at, surroundings.sentence);
	if (special) return {end: special.end, quantity: complete(lexemes, special, surroundings, previous)};
	const amount = readAmount(lexemes, at, surroundings.isChange);
	if (!amount || isBusy(amount, surroundings.busy)) return undefined;
	const phrase = phraseOf(lexemes, amount, surroundings);
	if (isNoQuantity(lexemes, amount, phrase, surroundings.sentence)) return {end: amount.end};
	return {end: amount.end, quantity: complete(lexemes, amount, surroundings, previous, phrase)};
}

function isBusy({first, end}: Amount, busy: ReadonlySet<number>): boolean {
	for (let at = first; at < end; at++) if (busy.has(at)) return true;
	return false;
}

function complete(
	lexemes: readonly Lexeme[],
	amount: Amount,
	surroundings: Surroundings,
	previous: Quantity | undefined,
	phrase = phraseOf(lexemes, amount, surroundings),
): Quantity {
	const start = lexemes[amount.first]?.start ?? 0;
	const end = lexemes[amount.end - 1]?.end ?? start;
	return {
		start,
		end,
		kind: amount.kind,
		...boundsOf(amount),
		unit: amount.unit,
		approximate: amount.approximate,
		digits: amount.digits,
		...(phrase.head ? {head: phrase.head} : {}),
		phrase: {start, end: Math.max(end, phrase.end)},
		modifiers: phrase.modifiers,
		part: (phrase.part && amount.kind === 'count') || isPart(lexemes, amount, phrase, previous),
		...(phrase.attributive && amount.kind === 'count' && {attributive: true as const}),
	};
}

function boundsOf({low, high}: Amount): Pick<Quantity, 'low' | 'high'> {
	return {...(low === undefined ? {} : {low}), ...(high === undefined ? {} : {high})};
}

/** The noun behind an amount; behind a unit only where the amount describes it ("$3bn deal") or measures it ("5 tons of coal"). */
function phraseOf(lexemes: readonly Lexeme[], amount: Amount, {sentence, stops}: Surroundings): CountedPhrase {
	const {tokens} = sentence;
	const end = lexemeAt(lexemes, amount.end - 1).end;
	const from = tokenFrom(tokens, end);
	const hyphenated = hyphenBefore(tokens, from, end);
	const first = hyphenated ? from + 1 : from;
	const counts = /^(?:count|ordinal)$/.test(amount.kind) || amount.form === 'share';
	if (!counts && !amount.modifier && !(lowerAt(tokens, first) === 'of' && MEASURES.test(amount.kind)))
		return {modifiers: [], end, part: false};
	const one = !counts || amount.kind === 'ordinal' || amount.high === 1;
	return readCountedPhrase(tokens, first, {
		end,
		one,
		count: counts,
		hyphenated: hyphenated && amount.kind === 'count',
		stops,
	});
}

/** Kinds whose "of" names what is measured: "5 tons of coal", "20 percent of voters". */
const MEASURES = /^(?:measure|percent|ratio)$/;

/** "15-member": the hyphen between number and noun. */
function hyphenBefore(tokens: readonly Token[], from: number, end: number): boolean {
	const token = tokens[from];
	return token !== undefined && token.start === end && /^[-‐‑–]$/.test(token.text);
}
