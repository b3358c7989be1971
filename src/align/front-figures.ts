import {mayBeOneCurrency} from '../knowledge/currencies.ts';
import {classOfNoun} from '../knowledge/noun-classes.ts';
import {
	type Extraction,
	overlaps,
	type PartRole,
	type Quantity,
	type Sentence,
	type Span,
	type Token,
	type Value,
	valueOfQuantity,
} from '../model/index.ts';
import {bySentence} from './by-sentence.ts';
import type {ClaimContext} from './context.ts';
import {countsPeople} from './counted-head.ts';

/** A number of an article with the words around it. */
export interface Figure {
	readonly quantity: Quantity;
	readonly sentence: Sentence;
	readonly part: PartRole;
	/** Words of the sentence before the number, and behind it. */
	readonly before: readonly Token[];
	readonly behind: readonly Token[];
	/** It stands in quotation marks. */
	readonly quoted: boolean;
}

/** A figure of a headline that nothing in the article below gives, with the figures that do stand there. */
export interface Orphan {
	readonly front: Figure;
	readonly below: readonly Figure[];
}

/** A value at a place of an article. */
export interface Told {
	readonly span: Span;
	readonly value: Value;
}

/** What a headline gives one value for and the article below another. */
export interface Answer {
	readonly slot: 'age' | 'amount' | 'count' | 'measure' | 'order';
	/** What the values are of, for the question: "dead", "price"; empty for an age. */
	readonly head: string;
	readonly front: Told;
	readonly below: readonly Told[];
}

/** The value of a figure where it stands. */
export function toldBy({quantity}: Figure): Told {
	return {span: quantity, value: valueOfQuantity(quantity)};
}

/** An article's claims and names, to say what its figures are of. */
export interface Ground {
	readonly extraction: Extraction;
	/** Of this article only. */
	readonly contexts: readonly ClaimContext[];
}

/** The figures of an article's headline that no figure below fits, as headlines round: what an editor would look for in vain. */
export function orphansOf(extraction: Extraction): Orphan[] {
	const figures = figuresOf(extraction);
	const below = figures.filter(({part}) => part !== 'headline' && part !== 'furniture');
	return figures
		.filter(({part, quantity}) => part === 'headline' && isStated(quantity))
		.filter(
			(front) =>
				!below.some((figure) => fits(front, figure)) && !isSumOfPeople(front, below) && !isSumOfMoney(front, below),
		)
		.map((front) => ({front, below}));
}

/** Every number of an article with the words around it. */
export function figuresOf({analysis}: Extraction): Figure[] {
	return bySentence(analysis.sentences, analysis.quantities).flatMap((quantities, index) => {
		const sentence = analysis.sentences[index];
		if (!sentence) return [];
		return quantities.map((quantity) => ({
			quantity,
			sentence,
			part: analysis.parts[sentence.part]?.role ?? 'body',
			before: sentence.tokens.filter(({end}) => end <= quantity.start),
			behind: sentence.tokens.filter(({start}) => start >= quantity.end),
			quoted: analysis.quotations.some((quotation) => !quotation.scare && overlaps(quotation, quantity)),
		}));
	});
}

/** "hundreds" and "first" give no figure. */
function isStated({kind, low, high}: Quantity): boolean {
	if (kind === 'ordinal' || kind === 'ratio' || low === undefined || high === undefined) return false;
	return kind === 'score' || high <= low * STATED;
}

/** Bounds this many times apart name a magnitude only. */
const STATED = 1.5;

/** Whether a figure may be the headline's: an age may be read as a count, and every dollar is "$". */
function fits({quantity: one}: Figure, other: Figure): boolean {
	if (!isOfOneKind(one, other)) return false;
	const {quantity} = other;
	if (one.kind === 'score' || quantity.kind === 'score')
		return one.kind === quantity.kind && one.low === quantity.low && one.high === quantity.high;
	const [low = -Infinity, high = Infinity] = [one.low, one.high];
	const [least, most] = reachOf(quantity, one.kind === 'measure' ? 0 : NEAR);
	const slack = slackOf(one);
	return least <= high + slack && most >= low - slack;
}

/** "at least seven" says little of eight, "up to 60" of 25: an open side reaches a share of the other bound. */
function reachOf({low, high}: Quantity, share: number): readonly [number, number] {
	return [low ?? (high ?? 0) * (1 - share), high ?? (low ?? 0) * (1 + share)];
}

/** Share of an open bound ("more than 40") within which it may be a figure of the headline (43). */
const NEAR = 0.12;

function isOfOneKind(one: Quantity, other: Figure): boolean {
	const {unit, kind, head} = other.quantity;
	if (one.kind === 'age' || isBare(one)) return unit === one.unit || kind === 'age' || isBare(other.quantity);
	// "her brother Antek, eight" is an age; "the eight flats" may be what a headline counts by another name
	if (one.kind === 'count') return unit === '' && (head !== undefined || !isAge(other));
	// "$3,100 million, of which 2,400 million"
	if (one.kind === 'money' && isBare(other.quantity)) return true;
	return unit === one.unit || mayBeOneCurrency(one.unit, unit);
}

function isBare({kind, head}: Quantity): boolean {
	return kind === 'count' && head === undefined;
}

/** "Antek, eight." */
export function isAge({quantity, before, behind}: Figure): boolean {
	if (quantity.kind === 'age') return true;
	if (!isBare(quantity) || (quantity.high ?? OLDEST) >= OLDEST) return false;
	const [comma, next] = [before.at(-1), behind[0]];
	return comma?.text === ',' && /^(?:NOUN|PROPN|PUNCT)$/u.test(before.at(-2)?.pos ?? '') && next?.pos !== 'NOUN';
}

const OLDEST = 120;

/** Ages and counts that a headline has room for are exact; a large number is rounded to its digits, or to a twentieth. */
function slackOf({kind, low = 0, digits}: Quantity): number {
	if ((kind === 'count' || kind === 'age') && low < EXACT) return 0;
	const place = 10 ** (Math.floor(Math.log10(Math.max(low, Number.MIN_VALUE))) - digits + 1);
	return Math.max(place / 2, low * ROUNDED);
}

const EXACT = 100;
const ROUNDED = 0.05;

/** "12 killed": ten passengers and two of the crew, wherever they stand. */
function isSumOfPeople({quantity: one}: Figure, below: readonly Figure[]): boolean {
	if (one.kind !== 'count') return false;
	const parts = [...new Set(below.flatMap(({quantity}) => people(one, quantity)))].slice(0, MOST_PARTS);
	return parts.some((a, from) =>
		parts
			.slice(from)
			.some((b, at) => isWhole(one, a + b) || parts.slice(from + at).some((c) => isWhole(one, a + b + c))),
	);
}

/** "a £60m deal": £52m and £8m, told together. */
function isSumOfMoney({quantity: one}: Figure, below: readonly Figure[]): boolean {
	if (one.kind !== 'money') return false;
	const parts = below.filter(({quantity}) => mayBeOneCurrency(one.unit, quantity.unit));
	return parts.some((a, index) =>
		parts
			.slice(index + 1, index + NEXT)
			.some(
				(b) => a.sentence.paragraph === b.sentence.paragraph && isWhole(one, sizeOf(a.quantity) + sizeOf(b.quantity)),
			),
	);
}

function isWhole(one: Quantity, sum: number): boolean {
	const slack = slackOf(one);
	return sum >= (one.low ?? 0) - slack && sum <= (one.high ?? 0) + slack;
}

function sizeOf({low, high}: Quantity): number {
	return low ?? high ?? 0;
}

/** Different numbers of one article that are tried as parts of a sum, and sums behind one another that are. */
const MOST_PARTS = 40;
const NEXT = 6;

function people(one: Quantity, {head, kind, low, high}: Quantity): number[] {
	if (kind !== 'count' || head === undefined) return [];
	const counted = classOfNoun(head.lemma);
	const isOne = countsPeople(counted) || (one.head !== undefined && counted === classOfNoun(one.head.lemma));
	return isOne ? [low ?? high ?? 0] : [];
}

/** Two figures of one thing are told within a factor of each other; a part or another sum lies further off. */
export function areOfOneSize({quantity: one}: Figure, {quantity: other}: Figure): boolean {
	const [a, b] = [one.low ?? one.high ?? 0, other.low ?? other.high ?? 0];
	return Math.max(a, b) <= Math.min(a, b) * ONE_SIZE;
}

const ONE_SIZE = 2.5;

/** What narration tells of the present event: no quotation, nothing of an earlier time. */
export function isToldOfNow({quoted, sentence}: Figure): boolean {
	return (
		!quoted &&
		!sentence.tokens.some(
			({lower}, at) =>
				ofOtherTimes.has(lower) ||
				YEAR.test(lower) ||
				(lower === 'last' &&
					/^(?:year|month|season|spring|summer|autumn|winter)$/u.test(sentence.tokens[at + 1]?.lower ?? '')),
		)
	);
}

const YEAR = /^(?:1[89]|20)\d\d$/u;

const ofOtherTimes: ReadonlySet<string> = new Set(
	'previous previously earlier formerly initially originally ago similar if'.split(' '),
);
