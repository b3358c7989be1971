import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {currencyNames} from '../../src/knowledge/currencies.ts';
import {temperatureNamed, toCanonical, unitNamed} from '../../src/knowledge/units.ts';
import {addDays, type Quantity, type Span, type Time} from '../../src/model/index.ts';
import {findQuantities} from '../../src/text/quantities.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {findTimes} from '../../src/text/times.ts';
import {sharedFolder} from '../support/shared-folder.ts';

/**
 * Measures against the English specifications of Microsoft's Recognizers-Text: how many of their numbers and dates are
 * found (the spans touch) and how many have the right value. Left out, because newspapers hardly use them or another
 * part of the project answers for them: relative ordinals ("the next to last"), number ranges (open intervals that the
 * specifications write in their own notation), sets ("every Monday"), durations (told as quantities), time ranges,
 * date-time ranges, and the experimental and calendar modes, which read the same words in a second way.
 */
const groups = [
	'number',
	'ordinal',
	'percentage',
	'currency',
	'dimension',
	'temperature',
	'age',
	'datetimeV2.date',
	'datetimeV2.daterange',
	'datetimeV2.time',
	'datetimeV2.datetime',
] as const;

interface Expected extends Span {
	readonly type: string;
	readonly text: string;
	readonly value: string;
	readonly unit: string;
	readonly values: readonly Readonly<Record<string, string>>[];
}

interface Row {
	readonly input: string;
	readonly reference?: string;
	readonly expected: readonly Expected[];
}

interface Score {
	readonly expected: number;
	readonly found: number;
	readonly right: number;
}

/** Prints a line for each group, and with `verbose` each value that was missed or read wrongly. */
function measure(file: string, verbose: boolean): void {
	const scores = new Map<string, Score>();
	let quietRows = 0;
	let falseAlarms = 0;
	for (const row of readFileSync(file, 'utf8').split('\n').flatMap(parse)) {
		const sentences = splitSentences(row.input, [{start: 0, end: row.input.length, role: 'body'}]);
		const quantities = findQuantities(row.input, sentences);
		const times = findTimes(row.input, sentences, row.reference);
		if (row.expected.length === 0) {
			quietRows++;
			if (quantities.length + times.length > 0) falseAlarms++;
		}
		for (const expected of row.expected) {
			if (!groups.some((group) => group === expected.type)) continue;
			const outcome = judge(quantities, times, expected);
			count(scores, expected.type, outcome);
			if (verbose && outcome !== 'right') print(`${outcome} ${expected.type}: ${expected.text} in ${row.input}`);
		}
	}
	for (const [group, {expected, found, right}] of scores)
		print(`${group}: ${expected} expected, ${found} found, ${right} right`);
	print(`${falseAlarms} of ${quietRows} rows without any value of their model gave one`);
}

type Outcome = 'missed' | 'wrong' | 'right';

function judge(quantities: readonly Quantity[], times: readonly Time[], expected: Expected): Outcome {
	const touching: readonly boolean[] = expected.type.startsWith('datetime')
		? times.filter((time) => touches(time, expected)).map((time) => isRightTime(time, expected))
		: quantities
				.filter((quantity) => touches(quantity, expected))
				.map((quantity) => isRightQuantity(quantity, expected));
	if (touching.length === 0) return 'missed';
	return touching.includes(true) ? 'right' : 'wrong';
}

function count(scores: Map<string, Score>, type: string, outcome: Outcome): void {
	const score = scores.get(type) ?? {expected: 0, found: 0, right: 0};
	scores.set(type, {
		expected: score.expected + 1,
		found: score.found + (outcome === 'missed' ? 0 : 1),
		right: score.right + (outcome === 'right' ? 1 : 0),
	});
}

function touches(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether the interval of a quantity holds the value, in the canonical unit of what is expected. */
function isRightQuantity({low, high, unit}: Quantity, expected: Expected): boolean {
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

/** Whether a time has one of the values: the same day, minute or (with an exclusive end) stretch of days. */
function isRightTime(time: Time, {type, values}: Expected): boolean {
	return values.some((value) => {
		switch (type) {
			case 'datetimeV2.date':
				return time.earliest === value['value'] && time.latest === value['value'];
			case 'datetimeV2.daterange':
				return isSameStretch(time, value['start'], value['end']);
			case 'datetimeV2.time':
				return isSameClock(time, value['value'] ?? '');
			default:
				return time.earliest?.slice(0, 16).replace('T', ' ') === value['value']?.slice(0, 16);
		}
	});
}

function isSameStretch({earliest, latest}: Time, start: string | undefined, end: string | undefined): boolean {
	return earliest === start && latest !== undefined && (addDays(latest, 1) === end || latest === end);
}

function isSameClock({pattern}: Time, clock: string): boolean {
	return Number(clock.slice(0, 2)) === pattern.hour && Number(clock.slice(3, 5)) === (pattern.minute ?? 0);
}

function parse(line: string): Row[] {
	const row: unknown = line === '' ? undefined : JSON.parse(line);
	if (!isRecord(row) || typeof row['input'] !== 'string' || !Array.isArray(row['expected'])) return [];
	if (row['model'] === 'DateTimeModelExperimentalMode' || row['model'] === 'DateTimeModelCalendarMode') return [];
	const context = row['context'];
	const reference = isRecord(context) ? text(context['ReferenceDateTime']) : '';
	const expected = row['expected'].filter(isRecord).map(expectedOf);
	return [{input: row['input'], ...(reference === '' ? {} : {reference}), expected}];
}

function expectedOf(entry: Readonly<Record<string, unknown>>): Expected {
	const resolution = isRecord(entry['resolution']) ? entry['resolution'] : {};
	const values = Array.isArray(resolution['values']) ? resolution['values'].filter(isRecord) : [];
	return {
		type: text(entry['type']),
		text: text(entry['text']),
		start: Number(entry['start']),
		end: Number(entry['end']) + 1,
		value: text(resolution['value']),
		unit: text(resolution['unit']),
		values: values.map((value) => Object.fromEntries(Object.entries(value).map(([key, field]) => [key, text(field)]))),
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

measure(join(sharedFolder, 'data/recognizers_text/dev.jsonl'), process.argv.includes('--verbose'));
