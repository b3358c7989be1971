import {currencyNames} from '../../src/knowledge/currencies.ts';
import {nationalCurrencies} from '../../src/knowledge/national-currencies.ts';
import {boundPhrases, trailingBounds} from '../../src/knowledge/number-words.ts';
import {
	noUnit,
	powerOf,
	rateOf,
	temperatureNamed,
	toCanonical,
	type Unit,
	unitNamed,
} from '../../src/knowledge/units.ts';
import type {Quantity, Span} from '../../src/model/index.ts';
import {findQuantities} from '../../src/text/quantities.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {compromiseNumbers, digitNumbers, type FoundNumber} from './number-baselines.ts';
import {type ExpectedValue, readRecognizerRows, type RecognizerRow} from './recognizer-rows.ts';

/**
 * Measures against the specifications' numbers: how many are found (the spans touch), how many have the right value, and
 * how many have the right value at the very span. Words of bounds ("about", "or more") are not part of the
 * specifications' spans and are set aside. A finder of digits and the library compromise, which give no units, are held
 * against the same spans and bare numbers.
 */
const groups: readonly string[] = ['number', 'ordinal', 'percentage', 'currency', 'dimension', 'temperature', 'age'];

/** Kinds of values that newspapers do not write, or that are no numbers: counted, but not in scope. */
const leftOut: readonly (readonly [reason: string, isLeftOut: (expected: ExpectedValue, input: string) => boolean])[] =
	[
		['relative ordinals ("the next to last")', ({type}) => type === 'ordinal.relative'],
		['open intervals in the notation of mathematics', ({type}) => type === 'numberrange'],
		['units without a number ("to Fahrenheit")', ({value}) => !/\d/.test(value)],
		['powers ("1.1^23", "1e10")', ({text}) => /\d(?:\^|e\d)/.test(text)],
		['divisions ("one over three")', ({text}) => /\bover\b/.test(text)],
		[
			'fractions above ten in words ("three twenty-firsts")',
			({type, text}) => type === 'number' && isArithmeticFraction(text),
		],
		['letters that a tokenizer parted from their sign ("hk $ 10")', ({text}) => /^[a-z.]+ \$ /.test(text)],
		['parts of dates and telephone numbers', (_, input) => /\d\/\d+\/\d{4}|\+\d+-\d/.test(input)],
	];

const SMALL = 'an?|one|two|three|four|five|six|seven|eight|nine|ten';

/** Whether the words give a fraction whose numerator or denominator is above ten. */
function isArithmeticFraction(text: string): boolean {
	if (!/(?:firsts?|thirds?|fourths?|fifths?|[nxe]ths?|enths?|illionths?)$/.test(text) || /\d/.test(text)) return false;
	return !new RegExp(`(?:^|and )(?:${SMALL})[ -]+(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?$`).test(
		text,
	);
}

type Outcome = 'missed' | 'found' | 'valued' | 'exact';

interface Score {
	readonly expected: number;
	readonly counts: Readonly<Record<Outcome, number>>;
	readonly digits: number;
	readonly compromise: number;
}

const noScore: Score = {
	expected: 0,
	counts: {missed: 0, found: 0, valued: 0, exact: 0},
	digits: 0,
	compromise: 0,
};

/** What the specifications' rows give. */
interface Tally {
	readonly scores: Map<string, Score>;
	/** How many values were left out, by reason. */
	readonly skipped: Map<string, number>;
	/** Rows without a value that gave one, by what they gave. */
	readonly alarms: Map<string, string[]>;
	/** Values that are not exact, with the row. */
	readonly misses: string[];
}

/** Prints a line for each group, and with `verbose` each value that is not exact and each false alarm. */
function run(verbose: boolean): void {
	const scores = new Map(groups.map((group) => [group, noScore]));
	const tally: Tally = {scores, skipped: new Map(), alarms: new Map(), misses: []};
	const rows = readRecognizerRows().filter(({model}) => !model.startsWith('DateTime'));
	for (const row of rows) addRow(tally, row);
	if (verbose) for (const miss of tally.misses) print(miss);
	printScores(tally.scores);
	for (const [reason, count] of tally.skipped) print(`left out: ${count} ${reason}`);
	const quiet = rows.filter(({expected}) => expected.length === 0).length;
	for (const [what, inputs] of tally.alarms) {
		print(`${inputs.length} of ${quiet} rows without a value gave ${what}`);
		if (verbose) for (const input of inputs) print(`  ${input}`);
	}
}

function addRow({scores, skipped, alarms, misses}: Tally, row: RecognizerRow): void {
	const quantities = quantitiesIn(row.input);
	if (row.expected.length === 0) noteAlarm(alarms, row, quantities);
	const [digits, compromise] = [digitNumbers(row.input), compromiseNumbers(row.input)];
	for (const expected of row.expected) {
		const reason = leftOut.find(([, isLeftOut]) => isLeftOut(expected, row.input))?.[0];
		if (reason !== undefined) {
			skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
			continue;
		}
		const outcome = judge(row.input, quantities, expected);
		if (outcome !== 'exact') misses.push(`${outcome} ${expected.type}: ${expected.text} in ${row.input}`);
		const score = scores.get(expected.type) ?? noScore;
		scores.set(expected.type, {
			expected: score.expected + 1,
			counts: {...score.counts, [outcome]: score.counts[outcome] + 1},
			digits: score.digits + Number(isBaselineRight(digits, expected)),
			compromise: score.compromise + Number(isBaselineRight(compromise, expected)),
		});
	}
}

function quantitiesIn(input: string): readonly Quantity[] {
	return findQuantities(input, splitSentences(input, [{start: 0, end: input.length, role: 'body'}]));
}

function printScores(scores: ReadonlyMap<string, Score>): void {
	print('                     in scope   found  valued   exact    share  digits  compromise');
	const total = {expected: 0, found: 0, valued: 0, exact: 0, digits: 0, compromise: 0};
	const line = (group: string, {expected, found, valued, exact, digits, compromise}: typeof total): void => {
		const columns = [expected, found, valued, exact, `${((exact / expected) * 100).toFixed(1)} %`, digits, compromise];
		print(`${group.padEnd(20)}${columns.map((column) => String(column).padStart(8)).join(' ')}`);
	};
	for (const [group, {expected, counts, digits, compromise}] of scores) {
		const valued = counts.valued + counts.exact;
		const row = {expected, found: valued + counts.found, valued, exact: counts.exact, digits, compromise};
		line(group, row);
		total.expected += expected;
		total.found += row.found;
		total.valued += valued;
		total.exact += row.exact;
		total.digits += digits;
		total.compromise += compromise;
	}
	line('all', total);
}

/** Kinds of quantities that each model of the specifications looks for. */
const modelKinds: ReadonlyMap<string, readonly string[]> = new Map([
	['NumberModel', ['count', 'ratio', 'score']],
	['NumberRangeModel', ['count', 'ratio', 'score']],
	['OrdinalModel', ['ordinal']],
	['PercentModel', ['percent']],
	['CurrencyModel', ['money']],
	['DimensionModel', ['measure']],
	['TemperatureModel', ['measure']],
	['AgeModel', ['age']],
]);

function noteAlarm(alarms: Map<string, string[]>, {model, input}: RecognizerRow, found: readonly Quantity[]): void {
	if (found.length === 0) return;
	const own = found.some(({kind, unit}) => modelKinds.get(model)?.includes(kind) && isOfModel(model, unit));
	const what = own ? 'one of the kind that they exclude' : 'one of another kind only';
	alarms.set(what, [...(alarms.get(what) ?? []), input]);
}

/** The specifications keep temperatures and other measures apart. */
function isOfModel(model: string, unit: string): boolean {
	const temperature = unit === 'celsius';
	return model === 'TemperatureModel' ? temperature : !(model === 'DimensionModel' && temperature);
}

function judge(input: string, quantities: readonly Quantity[], expected: ExpectedValue): Outcome {
	const touching = quantities.filter(({start, end}) => start < expected.end && expected.start < end);
	const valued = touching.filter((quantity) => isRight(input, quantity, expected));
	if (valued.some((quantity) => isSameSpan(input, quantity, expected))) return 'exact';
	return valued.length > 0 ? 'valued' : touching.length > 0 ? 'found' : 'missed';
}

const boundWords = (phrases: Iterable<string>): string =>
	[...phrases]
		.filter((phrase) => /^[a-z]/.test(phrase))
		.toSorted((a, b) => b.length - a.length)
		.join('|');
const LEADING_BOUNDS = new RegExp(`^(?:(?:${boundWords(boundPhrases.keys())})\\s+)+`, 'i');
const TRAILING_BOUNDS = new RegExp(`\\s+(?:${boundWords(trailingBounds.keys())})$`, 'i');

/** Whether the spans are equal without words of bounds; of a number the specifications leave out sign and unit. */
function isSameSpan(input: string, {start, end}: Span, expected: ExpectedValue): boolean {
	const words = input.slice(start, end);
	const from = start + (LEADING_BOUNDS.exec(words)?.[0].length ?? 0);
	const to = end - (TRAILING_BOUNDS.exec(words)?.[0].length ?? 0);
	if (expected.type !== 'number') return from === expected.start && to === expected.end;
	const around = [input.slice(from, expected.start), input.slice(expected.end, to)];
	return from <= expected.start && expected.end <= to && around.every((part) => !/\d/.test(part));
}

/** Whether the middle of a quantity is the value, in the canonical unit of what is expected. */
function isRight(input: string, {low, high, unit, end}: Quantity, expected: ExpectedValue): boolean {
	const raw = Number(expected.value.replace('%', ''));
	const value = middleOf(low, high);
	switch (expected.type) {
		case 'currency': {
			const {code, factor} = currencyOf(expected.unit);
			return (code === undefined || unit === code) && near(value, raw * factor);
		}
		case 'dimension':
		case 'temperature':
		case 'age': {
			const known = unitOf(expected.unit);
			return unit === known.unit && near(value, toCanonical(raw, known));
		}
		default:
			return near(value, toCanonical(raw, unitNamed(input.slice(expected.end, end).trim().toLowerCase()) ?? noUnit));
	}
}

function middleOf(low: number | undefined, high: number | undefined): number {
	return ((low ?? high ?? NaN) + (high ?? low ?? NaN)) / 2;
}

/** A currency of the specifications: its code is undefined where the almanac has no such currency. */
function currencyOf(name: string): {readonly code: string | undefined; readonly factor: number} {
	const lower = name.toLowerCase().replace(/^united states/, 'us');
	const own = currencyNames.get(lower);
	if (own) return own;
	return {code: nationalCurrencies.get(lower) ?? currencyNames.get(lower.split(' ').at(-1) ?? '')?.code, factor: 1};
}

/** "Square kilometer", "Mile per hour", "Metric ton", "Month" of an age. */
function unitOf(name: string): Unit {
	const lower = name.toLowerCase();
	const [measure = '', time] = lower.split(' per ');
	if (time !== undefined) return rateOf(unitOf(measure), unitNamed(time) ?? noUnit);
	const [first = '', second = ''] = lower.split(' ');
	if (first === 'square' || first === 'cubic') return powerOf(unitOf(second), first === 'square' ? 2 : 3);
	const age = ageUnits.get(lower);
	if (age !== undefined) return {...noUnit, unit: 'year', factor: age};
	return temperatureNamed(lower) ?? unitNamed(lower.replaceAll(' ', '-')) ?? noUnit;
}

const ageUnits: ReadonlyMap<string, number> = new Map([
	['year', 1],
	['month', 1 / 12],
	['week', 7 / 365.25],
	['day', 1 / 365.25],
]);

function isBaselineRight(found: readonly FoundNumber[], {start, end, value, unit}: ExpectedValue): boolean {
	const raw = Number(value.replace('%', '')) * (unit === 'Cent' ? 0.01 : 1);
	return found.some(
		(number) => number.start === start && number.end === end && [raw, Number(value)].includes(number.value),
	);
}

function near(a: number, b: number): boolean {
	return Math.abs(a - b) <= Math.abs(b) * 1e-6;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

run(process.argv.includes('--verbose'));
