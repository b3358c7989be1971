import {unitNamed} from '../../knowledge/units.ts';
import {contains, type Extraction, overlaps, type Quantity, type Sentence, type Span} from '../../model/index.ts';
import {inSentences} from '../in-sentences.ts';

/** A number of a sentence that is told exactly, as a sum can use it, or a measure that a conversion can. */
export interface Figure extends Span {
	/** From the number to the end of the noun that it counts: "51 boys". */
	readonly phrase: Span;
	readonly kind: Quantity['kind'];
	/** The number with its unit, as written. */
	readonly words: string;
	readonly unit: string;
	/** The value in the canonical unit. */
	readonly value: number;
	/** The value in the unit of the words: 17 of "17 feet". */
	readonly plain: number;
	/** How far rounding may have moved `plain`. */
	readonly slack: number;
	/** Lemma of the noun that it counts. */
	readonly head?: string;
	/** A measure that is told roughly or bounded: only of use beside the same in another unit. */
	readonly loose?: true;
}

/** A sentence whose figures are marked, so that what is said of them can be read by patterns. */
export interface Passage {
	readonly sentence: Sentence;
	/**
	 * The sentence in lower case, as long as it stands in the text; each figure is a mark of its own , each number that
	 * is not told exactly is blotted out.
	 */
	readonly shape: string;
	/** The sentence in lower case, as long as it stands in the text. */
	readonly words: string;
	readonly figures: readonly Figure[];
}

/** In a pattern over a shape: one figure, captured. */
const F = '([\uE000-\uE7FF])\uE800*';
/** In a pattern over a shape: a word. */
const W = String.raw`[\p{L}'’-]{1,30}`;

const FIRST_MARK = 0xe000;
const FILLER = '\uE800';
const BLOT = '\uE801';
const MOST_FIGURES = 0x700;

/** The figure that a captured mark stands for. */
function figureAt({figures}: Passage, mark: string | undefined): Figure | undefined {
	return mark === undefined ? undefined : figures[mark.charCodeAt(0) - FIRST_MARK];
}

/** Every match of a pattern in the shape of a passage, with the figures that its groups hold, in order; loose ones on demand. */
export function* matchesIn(
	passage: Passage,
	pattern: RegExp,
	loose = false,
): Generator<{match: RegExpExecArray; found: Figure[]}> {
	if (passage.figures.length === 0) return;
	for (const match of passage.shape.matchAll(pattern)) {
		const groups: readonly (string | undefined)[] = match.slice(1);
		const found = groups.flatMap((group) => (group?.length === 1 ? (figureAt(passage, group) ?? []) : []));
		if (loose || found.every((figure) => !figure.loose)) yield {match, found};
	}
}

/** In a pattern over a shape: a word, a number or what holds one. */
const ANY = "[\\p{L}\uE000-\uE801'’-]{1,40}";

/** A pattern over shapes; `<F>`, `<W>` and `<A>` stand for a figure, a word and either, a blank for any white space. */
export function shapePattern(source: string): RegExp {
	return new RegExp(
		source
			.replaceAll('<F>', F)
			.replaceAll('<W>', W)
			.replaceAll('<A>', ANY)
			.replaceAll(' ', String.raw`\s`),
		'gu',
	);
}

/** The sentences of an article with their figures, headings and headlines too. */
export function passagesOf({article: {text}, analysis}: Extraction): Passage[] {
	const {sentences, quantities, times} = analysis;
	const numbers = inSentences(sentences, quantities);
	const dates = inSentences(sentences, times);
	return sentences.map((sentence, at) => passageOf(text, sentence, numbers[at] ?? [], dates[at] ?? []));
}

function passageOf(text: string, sentence: Sentence, quantities: readonly Quantity[], times: readonly Span[]): Passage {
	const told = [...quantities, ...bareNumbers(sentence, quantities, times)].toSorted((a, b) => a.start - b.start);
	const words = lowered(text.slice(sentence.start, sentence.end));
	const figures: Figure[] = [];
	let shape = '';
	let at = sentence.start;
	for (const quantity of told) {
		// a sentence of a thousand numbers is a table
		if (quantity.start < at || figures.length >= MOST_FIGURES) continue;
		shape += words.slice(at - sentence.start, quantity.start - sentence.start);
		const figure = figureOf(text, quantity);
		const length = quantity.end - quantity.start;
		shape += figure
			? String.fromCharCode(FIRST_MARK + figures.length) + FILLER.repeat(length - 1)
			: BLOT.repeat(length);
		if (figure) figures.push(figure);
		at = quantity.end;
	}
	return {sentence, words, shape: shape + words.slice(at - sentence.start), figures};
}

type Told = Pick<Quantity, 'start' | 'end' | 'kind' | 'unit' | 'low' | 'high' | 'approximate' | 'phrase' | 'head'>;

/** Numbers in digits that no quantity holds: "15,500" in "Alder has 12,000 employees and Birch 15,500". */
function bareNumbers({tokens}: Sentence, quantities: readonly Span[], times: readonly Span[]): Told[] {
	return tokens.flatMap((token) => {
		if (!/^\d{1,3}(?:,\d{3}){0,4}$/.test(token.text) || [...quantities, ...times].some((one) => overlaps(one, token)))
			return [];
		const value = Number(token.text.replaceAll(',', ''));
		const span = {start: token.start, end: token.end};
		return [{...span, kind: 'count' as const, unit: '', low: value, high: value, approximate: false, phrase: span}];
	});
}

/** Words before a number that leave it open. */
const OPENING =
	/\b(?:about|around|roughly|some|nearly|almost|approximately|over|under|at least|at most|up to|more than|less than|fewer than|as many as|an estimated|only about|or so)\s$/;

function figureOf(text: string, {low, high, approximate, ...quantity}: Told): Figure | undefined {
	const {start, end, kind, unit, head} = quantity;
	const value = kind === 'measure' ? middleOf(low, high, approximate) : low;
	const loose = approximate || low !== high || OPENING.test(text.slice(Math.max(0, start - 20), start).toLowerCase());
	if (value === undefined || kind === 'score' || kind === 'ordinal' || (loose && kind !== 'measure')) return undefined;
	const words = text.slice(start, end);
	const plain = plainValue(words, kind, value);
	const slack = slackOf(words, plain);
	return {
		start,
		end,
		phrase: {start, end: endOfPhrase(quantity)},
		kind,
		words,
		unit,
		value,
		plain,
		slack,
		...(loose && {loose}),
		...(head && {head: head.lemma}),
	};
}

/** The value that the words of a measure name: of "about 17 metres" and "at least 17 metres" 17; of a range none. */
function middleOf(low: number | undefined, high: number | undefined, approximate: boolean): number | undefined {
	if (low === undefined || high === undefined) return low ?? high;
	return low === high || approximate ? (low + high) / 2 : undefined;
}

/** A longer phrase says more than the number and its noun. */
const LONGEST_PHRASE = 60;

function endOfPhrase({start, end, phrase}: Pick<Quantity, 'start' | 'end' | 'phrase'>): number {
	return contains(phrase, {start, end}) && phrase.end - start < LONGEST_PHRASE ? phrase.end : end;
}

function plainValue(words: string, kind: Quantity['kind'], value: number): number {
	if (kind !== 'measure' && kind !== 'duration') return value;
	const name = /(?:^|[\d\s-])((?:\p{L}|\/)+)$/u.exec(words)?.[1]?.toLowerCase() ?? '';
	const unit = unitNamed(name);
	return unit && unit.offset === 0 ? Number((value / unit.factor).toPrecision(12)) : value;
}

/** Rounding never moves a whole number by more than this share. */
const MOST_ROUNDED = 0.05;

/** Half of the last place that the words give: of "1.5 million" 50,000, of "27.8" 0.05, of "85" nothing, of "12,000" 500. */
function slackOf(words: string, plain: number): number {
	const digits = /\d[\d,]*(?:\.(\d+))?/.exec(words);
	const places = digits?.[1]?.length ?? 0;
	const written = digits ? Number(digits[0].replaceAll(',', '')) : plain;
	const scale = written === 0 ? 1 : Math.max(1, 10 ** Math.round(Math.log10(Math.max(1, plain / written))));
	if (places > 0) return (scale * 10 ** -places) / 2;
	if (scale > 1) return scale / 2;
	return Math.min(trailingPlace(plain) / 2, plain * MOST_ROUNDED);
}

/** The place of the last digit of a whole number that is no zero, from 100 on: 100 of "1,200". */
function trailingPlace(value: number): number {
	if (!Number.isInteger(value) || value < 100) return 0;
	let place = 1;
	while (value % (place * 10) === 0) place *= 10;
	return place === 1 ? 0 : place;
}

function lowered(text: string): string {
	return text.replaceAll(/\p{Lu}/gu, (letter) => {
		const lower = letter.toLowerCase();
		return lower.length === letter.length ? lower : letter;
	});
}
