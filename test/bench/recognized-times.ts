import * as chrono from 'chrono-node';
import {addDays, isoDay, lastDayOfMonth, type Quantity, type Span, type TimePattern} from '../../src/model/index.ts';
import {findQuantities} from '../../src/text/quantities.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {findTimes} from '../../src/text/times.ts';
import {type ExpectedValue, readRecognizerRows, type RecognizerRow} from './recognizer-rows.ts';

/**
 * Measures against the specifications' dates and times, next to chrono-node as it comes. A value is right when its words
 * and its place on the calendar are:
 *
 * - the words are the same but for prepositions, articles and "about" before them, and a time zone behind them; of a
 *   day and an hour, or two days, that the specifications give apart and we read as one, each is right by its own part;
 * - of several candidates ("Friday" is last or next Friday) only the past one counts, as news tells what was, today's
 *   being past; where the sentence says "will" or "'ll", the next one counts too;
 * - an end is the last day in the stretch; the specifications give the day behind it or, of "2014 to 2018", the first day
 *   of the last period;
 * - a distance is as vague as its unit ("two weeks ago" is a week): its middle must be the expected day;
 * - parts of the day are wide, since papers differ: they must hold the expected hours of the same day;
 * - durations are quantities.
 */
const groups = ['date', 'daterange', 'datetime', 'time', 'datetimerange', 'duration'] as const;
/** The groups that "dates and times" sums up. */
const summed: readonly string[] = ['date', 'daterange', 'datetime', 'time'];

/** Why a value is left out, by what the specifications say of it and never by what was read; undefined for all others. */
function reasonToLeaveOut({type, text, values}: ExpectedValue): string | undefined {
	if (type === 'datetimeV2.set') return 'what recurs ("every Monday") has no place on the calendar';
	if (type === 'datetimeV2.timerange') return 'hours without a day have no place on the calendar';
	if (type === '') return 'the specifications give no type';
	if (values.some((value) => value['value'] === 'not resolved')) return 'the specifications give no value';
	if (values.some((value) => value['Mod'] === 'ref_undef')) return 'the specifications call the reference undefined';
	if (type === 'datetimeV2.duration') return undefined;
	const form = forms.find(({words}) => words.test(text));
	return form?.reason;
}

const forms: readonly {readonly words: RegExp; readonly reason: string}[] = [
	{
		words: /(?<![\d-/.])(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|1[0-2])(?![\d:])(?! ?(?:am|pm|of))/,
		reason: 'day and month in digits can change places ("5/12"), and papers of two countries differ',
	},
	{
		words: /\b(?:minutes?|min|hours?|now|moment)\b|\b(?:eod|otd)\b|^end of day$/,
		reason: 'counted from the moment of speaking ("in 5 minutes", "now"); an article has a day of publication',
	},
	{
		words: /^the (?:day|week|month|year)$/,
		reason: 'a unit with its article alone ("partner of the year") is no date in news',
	},
	{words: /^week \d+$/, reason: 'a week\'s number alone ("week 10") is of a season or a term in news'},
	{
		words:
			/^(?!.*(?:morning|afternoon|evening)).*\b(?:at|around) \d{1,2}$|^\d$|(?:^|day |from )\d{1,2}-\d{1,2}(?: next|$)/,
		reason: 'an hour told as a bare number ("at 6", "Monday 3-8") is an age, a price or a result in news',
	},
	{words: /^\d{8}$/, reason: 'eight digits in a row are a number in news'},
];

/** What a reader found, in one form for both. */
interface Found extends Span {
	readonly earliest?: string;
	readonly latest?: string;
	readonly precision: string;
	readonly pattern: TimePattern;
	readonly seconds?: readonly [number | undefined, number | undefined];
}

type Reader = (row: RecognizerRow) => readonly Found[];

const readers: ReadonlyMap<string, Reader> = new Map([
	['ours', readOurs],
	['chrono-node', readChrono],
]);

function readOurs({input, reference}: RecognizerRow): readonly Found[] {
	const sentences = splitSentences(input, [{start: 0, end: input.length, role: 'body'}]);
	const durations = findQuantities(input, sentences).filter(({kind}) => kind === 'duration');
	return [...findTimes(input, sentences, reference), ...durations.map(foundDuration)];
}

const secondsIn: ReadonlyMap<string, number> = new Map([
	['second', 1],
	['minute', 60],
	['hour', 3600],
	['day', 86_400],
	['week', 604_800],
	['month', 2_592_000],
	['year', 31_536_000],
]);

function foundDuration({start, end, low, high, unit}: Quantity): Found {
	const factor = secondsIn.get(unit) ?? Number.NaN;
	const seconds = [low, high].map((value) => (value === undefined ? undefined : value * factor));
	return {start, end, precision: 'duration', pattern: {}, seconds: [seconds[0], seconds[1]]};
}

function readChrono({input, reference}: RecognizerRow): readonly Found[] {
	const results = chrono.parse(input, reference === undefined ? undefined : new Date(reference));
	return results.map(({index, text, start, end}) => {
		const [from, until] = [stretchOf(start), stretchOf(end ?? start)];
		const hour = start.isCertain('hour') ? {hour: start.get('hour') ?? 0, minute: start.get('minute') ?? 0} : {};
		return {
			start: index,
			end: index + text.length,
			earliest: from[0],
			latest: until[1],
			precision: 'day',
			pattern: hour,
		};
	});
}

/** First and last day, or minute, that parsed components leave open. */
function stretchOf(parsed: chrono.ParsedComponents): readonly [string, string] {
	const [year, month, day] = [parsed.get('year') ?? 0, parsed.get('month') ?? 1, parsed.get('day') ?? 1];
	if (parsed.isCertain('hour')) {
		const clock = [parsed.get('hour') ?? 0, parsed.get('minute') ?? 0].map((part) => String(part).padStart(2, '0'));
		const minute = `${isoDay(year, month, day)}T${clock.join(':')}`;
		return [minute, minute];
	}
	const named = parsed.isCertain('day') || parsed.isCertain('weekday') || !parsed.isCertain('month');
	if (named) return [isoDay(year, month, day), isoDay(year, month, day)];
	return [isoDay(year, month, 1), lastDayOfMonth(year, month)];
}

interface Score {
	readonly found: number;
	readonly right: number;
}

/** Prints a table with a line for each group, and with `verbose` each value that we missed or read wrongly. */
function measure(verbose: boolean): void {
	const rows = readRecognizerRows().filter(
		({model}) => model.startsWith('DateTime') && !/(?:Experimental|Calendar)Mode$/.test(model),
	);
	const told = rows.flatMap((row) => row.expected.map((value) => ({row, value, group: groupOf(value)})));
	const expected = told.filter(({value}) => reasonToLeaveOut(value) === undefined);
	for (const [name, read] of readers) {
		const sums = {found: 0, right: 0, all: 0};
		for (const group of groups) {
			const values = expected.filter((one) => one.group === group);
			const outcomes = values.map(({row, value}) => judge(read(row), value, row));
			const score = scoreOf(outcomes);
			print(`${name} ${group}: ${values.length} expected, ${score.found} found, ${score.right} right`);
			if (summed.includes(group)) {
				sums.all += values.length;
				sums.right += score.right;
			}
			if (verbose && name === 'ours') printMisses(values, outcomes, read);
		}
		print(`${name}: ${((100 * sums.right) / sums.all).toFixed(1)} % of ${sums.all} dates and times right`);
		const quiet = rows.filter((row) => row.expected.length === 0);
		const loud = quiet.filter((row) => read(row).length > 0);
		print(`${name}: ${loud.length} of ${quiet.length} rows without any value of their model gave one`);
		if (verbose && name === 'ours') for (const {input} of loud) print(`  loud: ${input}`);
	}
	const reasons = told.flatMap(({value}) => reasonToLeaveOut(value) ?? []);
	for (const reason of new Set(reasons))
		print(`left out: ${reasons.filter((other) => other === reason).length}, ${reason}`);
}

function groupOf({type}: ExpectedValue): string {
	return type.replace('datetimeV2.', '');
}

function printMisses(
	values: readonly {readonly row: RecognizerRow; readonly value: ExpectedValue}[],
	outcomes: readonly Outcome[],
	read: Reader,
): void {
	for (const [index, {row, value}] of values.entries()) {
		if (outcomes[index] === 'right') continue;
		const wanted = value.values.map(({value: day, start, end}) => day ?? `${start ?? ''}..${end ?? ''}`).join(' | ');
		const ours = touching(read(row), value).map(
			({start, end, earliest, latest, seconds}) =>
				`"${row.input.slice(start, end)}" ${earliest ?? ''}..${latest ?? ''}${seconds?.join('..') ?? ''}`,
		);
		print(
			`  ${outcomes[index]} "${value.text}" ${wanted} GOT ${ours.join(' ; ')} IN ${row.input} [${row.reference ?? ''}]`,
		);
	}
}

function scoreOf(outcomes: readonly Outcome[]): Score {
	return {
		found: outcomes.filter((outcome) => outcome !== 'missed').length,
		right: outcomes.filter((outcome) => outcome === 'right').length,
	};
}

type Outcome = 'missed' | 'words' | 'value' | 'right';

function touching(found: readonly Found[], expected: ExpectedValue): Found[] {
	return found.filter(
		({start, end, seconds}) =>
			start < expected.end && expected.start < end && (seconds !== undefined) === expected.type.endsWith('duration'),
	);
}

function judge(found: readonly Found[], expected: ExpectedValue, {input, reference}: RecognizerRow): Outcome {
	const near = touching(found, expected);
	if (near.length === 0) return 'missed';
	const words = bare(input.slice(expected.start, expected.end));
	const same = near.filter(({start, end}) => bare(input.slice(start, end)) === words);
	const candidates = candidatesOf(expected, input, reference);
	const isGiven = (one: Found): boolean => candidates.some((candidate) => isRight(one, groupOf(expected), candidate));
	if (same.length > 0) return same.some(isGiven) ? 'right' : 'value';
	const whole = near.filter(({start, end}) => start <= expected.start && expected.end <= end);
	return whole.some((one) => partsOf(one).some(isGiven)) ? 'right' : 'words';
}

/** The first and last day of a time, and its hour alone. */
function partsOf(one: Found): Found[] {
	const {earliest, latest, pattern, ...rest} = one;
	const days = [earliest, latest].flatMap((day) => day?.slice(0, 10) ?? []);
	return [{...rest, pattern}, ...days.map((day) => ({...rest, earliest: day, latest: day, pattern: {}}))];
}

const LEADING = /^(?:(?:in|on|at|the|for|during|around|about|any time|of|year|from|between)\s+)+/;
const ZONE = /\s*\(?(?:[PMCE][SD]?T|GMT|UTC|CET|(?:eastern|mountain|pacific|central)(?: time(?:zone)?)?)\)?$/i;

/** Words that make no difference to what a time says are taken off. */
function bare(words: string): string {
	return words
		.toLowerCase()
		.trim()
		.replace(LEADING, '')
		.replace(ZONE, '')
		.replaceAll(/[.’']+$/g, '');
}

type Candidate = Readonly<Record<string, string>>;

/** The past candidate, or the only one; where the sentence speaks of the future, the next one besides. */
function candidatesOf({values}: ExpectedValue, input: string, reference: string | undefined): readonly Candidate[] {
	const place = (candidate: Candidate): string => candidate['value'] ?? candidate['start'] ?? candidate['end'] ?? '';
	const sorted = values.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
	const days = [...new Set(sorted.map((candidate) => place(candidate).slice(0, 10)))];
	const past = days.filter((day) => reference === undefined || day <= reference.slice(0, 10));
	const wanted = /\bwill\b|['’]ll\b/i.test(input) ? days : [past.at(-1) ?? days[0] ?? ''];
	return /^\d\d:/.test(days[0] ?? '')
		? sorted
		: sorted.filter((candidate) => wanted.includes(place(candidate).slice(0, 10)));
}

function isRight(one: Found, group: string, candidate: Candidate): boolean {
	const {value = '', start, end} = candidate;
	switch (group) {
		case 'date':
			return middleOf(one) === value;
		case 'daterange':
			return isSameStretch(one, start, end);
		case 'time':
			return Number(value.slice(0, 2)) === one.pattern.hour && Number(value.slice(3, 5)) === (one.pattern.minute ?? 0);
		case 'datetime':
			return one.earliest?.slice(0, 16).replace('T', ' ') === value.slice(0, 16);
		case 'datetimerange':
			return holdsHours(one, start, end);
		default:
			return isSameDuration(one, Number(value));
	}
}

/** The day in the middle of a stretch of days. */
function middleOf({earliest, latest}: Found): string | undefined {
	if (earliest === undefined || latest === undefined || earliest.includes('T')) return undefined;
	const days = Math.round((Date.parse(latest) - Date.parse(earliest)) / 86_400_000);
	return addDays(earliest, Math.round(days / 2));
}

function isSameStretch({earliest, latest}: Found, start: string | undefined, end: string | undefined): boolean {
	return earliest === start && isSameEnd(latest, end);
}

function isSameEnd(latest: string | undefined, end: string | undefined): boolean {
	if (latest === undefined || end === undefined) return latest === end;
	const last = latest.slice(0, 10);
	const periods = [last, addDays(last, 1)];
	if (addDays(last, 1).endsWith('-01')) periods.push(`${last.slice(0, 7)}-01`);
	if (last.endsWith('-12-31')) periods.push(`${last.slice(0, 4)}-01-01`);
	if (/-(?:03-31|06-30|09-30|12-31)$/.test(last))
		periods.push(isoDay(Number(last.slice(0, 4)), Number(last.slice(5, 7)) - 2, 1));
	return periods.includes(end);
}

/** The longest part of a day in hours, with some room. */
const LONGEST_PART = 14;

function holdsHours({earliest = '', latest = ''}: Found, start: string | undefined, end: string | undefined): boolean {
	const [from, to] = [start, end].map((minute) => minute?.slice(0, 16).replace(' ', 'T') ?? '');
	if (from === undefined || to === undefined) return false;
	// the whole hour, or an open side
	if (earliest === from && (latest === to || latest === `${to.slice(0, 14)}59`)) return true;
	if (from === '' || to === '') return false;
	const hours = (Date.parse(`${latest}Z`) - Date.parse(`${earliest}Z`)) / 3_600_000;
	return earliest <= from && to <= latest && hours <= LONGEST_PART;
}

function isSameDuration({seconds}: Found, value: number): boolean {
	const [low = value, high = value] = seconds ?? [];
	return seconds !== undefined && low <= value * 1.02 && value * 0.98 <= high;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

measure(process.argv.includes('--verbose'));
