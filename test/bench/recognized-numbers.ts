import {currencyNames} from '../../src/knowledge/currencies.ts';
import {temperatureNamed, toCanonical, unitNamed} from '../../src/knowledge/units.ts';
import type {Quantity} from '../../src/model/index.ts';
import {findQuantities} from '../../src/text/quantities.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {type ExpectedValue, readRecognizerRows} from './recognizer-rows.ts';

/**
 * Measures against the specifications' numbers: how many are found (the spans touch) and how many have the right value.
 * Left out, because newspapers hardly use them: relative ordinals ("the next to last") and number ranges (open
 * intervals that the specifications write in their own notation).
 */
const groups: readonly string[] = ['number', 'ordinal', 'percentage', 'currency', 'dimension', 'temperature', 'age'];

interface Score {
	readonly expected: number;
	readonly found: number;
	readonly right: number;
}

/** Prints a line for each group, and with `verbose` each value that was missed or read wrongly. */
function measure(verbose: boolean): void {
	const scores = new Map<string, Score>();
	let quietRows = 0;
	let falseAlarms = 0;
	for (const row of readRecognizerRows()) {
		if (row.model.startsWith('DateTime')) continue;
		const sentences = splitSentences(row.input, [{start: 0, end: row.input.length, role: 'body'}]);
		const quantities = findQuantities(row.input, sentences);
		if (row.expected.length === 0) {
			quietRows++;
			if (quantities.length > 0) falseAlarms++;
		}
		for (const expected of row.expected) {
			if (!groups.includes(expected.type)) continue;
			const outcome = judge(quantities, expected);
			count(scores, expected.type, outcome);
			if (verbose && outcome !== 'right') print(`${outcome} ${expected.type}: ${expected.text} in ${row.input}`);
		}
	}
	for (const [group, {expected, found, right}] of scores)
		print(`${group}: ${expected} expected, ${found} found, ${right} right`);
	print(`${falseAlarms} of ${quietRows} rows without any value of their model gave one`);
}

type Outcome = 'missed' | 'wrong' | 'right';

function judge(quantities: readonly Quantity[], expected: ExpectedValue): Outcome {
	const touching = quantities.filter(({start, end}) => start < expected.end && expected.start < end);
	if (touching.length === 0) return 'missed';
	return touching.some((quantity) => isRight(quantity, expected)) ? 'right' : 'wrong';
}

function count(scores: Map<string, Score>, type: string, outcome: Outcome): void {
	const score = scores.get(type) ?? {expected: 0, found: 0, right: 0};
	scores.set(type, {
		expected: score.expected + 1,
		found: score.found + (outcome === 'missed' ? 0 : 1),
		right: score.right + (outcome === 'right' ? 1 : 0),
	});
}

/** Whether the interval of a quantity holds the value, in the canonical unit of what is expected. */
function isRight({low, high, unit}: Quantity, expected: ExpectedValue): boolean {
	const raw = Number(expected.value.replace('%', ''));
	const name = expected.unit.toLowerCase().replaceAll(' ', '-');
	const currency = expected.type === 'currency' ? currencyNames.get(name) : undefined;
	if (currency && unit !== currency.code) return false;
	const value = canonical(expected.type, raw, name);
	const factor = currency?.factor ?? 1;
	return near((low ?? value) / factor, (high ?? value) / factor, value);
}

/** An expected value in the unit that the project holds such values in. */
function canonical(type: string, value: number, unit: string): number {
	if (type === 'age') return value * (ageUnits.get(unit) ?? 1);
	const known = type === 'temperature' ? temperatureNamed(unit) : type === 'dimension' ? unitNamed(unit) : undefined;
	return known ? toCanonical(value, known) : value;
}

const ageUnits: ReadonlyMap<string, number> = new Map([
	['month', 1 / 12],
	['week', 7 / 365.25],
	['day', 1 / 365.25],
]);

function near(low: number, high: number, value: number): boolean {
	const slack = Math.abs(value) * 0.002 + 1e-9;
	return low <= value + slack && value - slack <= high;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

measure(process.argv.includes('--verbose'));
