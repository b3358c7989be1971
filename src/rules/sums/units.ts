import {formatNumber, type Span} from '../../model/index.ts';
import type {Reckoning} from './miscount.ts';
import {type Figure, matchesIn, type Passage, shapePattern} from './passages.ts';

const IN_BRACKETS = shapePattern(
	String.raw`<F>(?: (?:high|tall|long|wide|deep|thick|away|an hour|per hour|per second))?,? ?(?:\(|, or |/)<F>(?=\)|,|;|\.| )`,
);
/** "5 to 8 metres (16 feet)": the first is an end of a range; "80 metres by 20 metres" a side. */
const RANGE_BEFORE = /(?:\b(?:to|by|or|x)|[–—×x-]|\bbetween [^ ]{1,12} (?:[^ ]{1,12} )?and)\s?$/u;

/** Converted values may miss each other by this share besides rounding. */
const LOOSE = 0.05;
/** "Nearly 20" names the upper end of what it may be. */
const ROUGH = 0.06;
/** Units of one name that differ by a fifth between countries or trades: tons, gallons, pints, miles on land and at sea. */
const AMBIGUOUS = /(?:tons?|tonnes?|gallons?|pints?|quarts?|knots?|miles?|nautical|barrels?|\dt)$/iu;
const AMBIGUOUS_SHARE = 0.22;

/** One length, weight, area or speed in two units: "17 metres (70 feet)". */
export const conversions: Reckoning = function* (passages) {
	for (const passage of passages) {
		for (const {match, found} of matchesIn(passage, IN_BRACKETS, true)) {
			const [one, other] = found;
			if (!one || !other || !areConverted(one, other) || isWithin(one, other)) continue;
			if (RANGE_BEFORE.test(passage.shape.slice(Math.max(0, match.index - 40), match.index))) continue;
			const isFahrenheit = one.unit === 'celsius' && /f(?:ahrenheit)?$/iu.test(other.words);
			const to = isFahrenheit ? fahrenheit(one.value) : other.plain * (one.value / other.value);
			yield {
				relation: 'conflict',
				places: [bothIn(passage, one, other)],
				sum: `${one.words} is ${formatNumber(Number(to.toPrecision(3)))} ${unitOf(other)}, not ${other.words}`,
				head: one.unit,
			};
		}
	}
};

function areConverted(one: Figure, other: Figure): boolean {
	if (one.kind !== 'measure' || other.kind !== 'measure') return false;
	return one.unit === other.unit && one.unit !== 'second' && !isOneUnit(one, other);
}

/** From the first to the second, with the bracket that closes. */
function bothIn({shape, sentence}: Passage, {start}: Figure, {end}: Figure): Span {
	return {start, end: shape.charAt(end - sentence.start) === ')' ? end + 1 : end};
}

function fahrenheit(celsius: number): number {
	return (celsius * 9) / 5 + 32;
}

/** "feet" of "70 feet" */
function unitOf({words}: Figure): string {
	return words.slice(Math.max(0, words.search(/\d/))).replace(/^[\d.,\s-]+/, '');
}

function isWithin(one: Figure, other: Figure): boolean {
	if (one.unit === 'celsius') return isTemperature(one.value, other.value);
	const share = AMBIGUOUS.test(one.words) || AMBIGUOUS.test(other.words) ? AMBIGUOUS_SHARE : LOOSE;
	const slack =
		share + [one, other].reduce((all, figure) => all + roundedShare(figure) + (figure.loose ? ROUGH : 0), 0);
	return Math.abs(Math.log(one.value / other.value)) <= slack;
}

/** How far rounding to its last digit may have moved a converted value: of "70 feet" by 5 in 70. */
function roundedShare({plain}: Figure): number {
	if (plain <= 0) return 1;
	let place = 1;
	while (plain % (place * 10) === 0 && place < plain) place *= 10;
	while (!Number.isInteger(Number((plain / place).toPrecision(9))) && place > 1e-4) place /= 10;
	return Math.min(0.5, place / 2 / plain);
}

/** "5 metres (6 metres)" is no conversion. */
function isOneUnit(one: Figure, other: Figure): boolean {
	if (one.unit === 'celsius') return one.words.at(-1)?.toLowerCase() === other.words.at(-1)?.toLowerCase();
	return Math.abs(one.value / one.plain - other.value / other.plain) < 1e-9 * (one.value / one.plain);
}

/** Degrees of a temperature, or of a difference of two: "up 2C (3.6F)". */
function isTemperature(one: number, other: number): boolean {
	const [a, b] = [one, other + 160 / 9];
	return Math.abs(one - other) <= 1.2 || Math.abs(a - b) <= 0.6 || Math.abs(one + 160 / 9 - other) <= 0.6;
}

/** Currencies of which one has been worth between a half and two of another for decades. */
const NEAR_PAR: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);

function isNearPar({kind, unit, value}: Figure): boolean {
	return kind === 'money' && NEAR_PAR.has(unit) && value > 0;
}

/** From this factor on no rate of exchange between them explains it. */
const SLIP = 4;

/** One amount in two currencies that a slip by a factor of ten parts: "£5m ($65m)". */
export const exchanged: Reckoning = function* (passages) {
	for (const passage of passages) {
		for (const {found} of matchesIn(passage, IN_BRACKETS)) {
			const [one, other] = found;
			if (!one || !other || ![one, other].every(isNearPar) || one.unit === other.unit) continue;
			const ratio = Math.max(one.value / other.value, other.value / one.value);
			if (ratio < SLIP) continue;
			yield {
				relation: 'tension',
				places: [bothIn(passage, one, other)],
				sum: `one is ${formatNumber(Number(ratio.toPrecision(2)))} times the other`,
				head: 'money',
			};
		}
	}
};
