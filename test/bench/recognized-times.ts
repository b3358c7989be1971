import {addDays, type Time} from '../../src/model/index.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {findTimes} from '../../src/text/times.ts';
import {type ExpectedValue, readRecognizerRows} from './recognizer-rows.ts';

/**
 * Measures against the specifications' dates and times: how many are found (the spans touch) and how many have the
 * right value. Left out, because newspapers hardly use them or another part of the project answers for them: sets
 * ("every Monday"), durations (told as quantities), time ranges, date-time ranges, and the experimental and calendar
 * modes, which read the same words in a second way.
 */
const groups: readonly string[] = ['datetimeV2.date', 'datetimeV2.daterange', 'datetimeV2.time', 'datetimeV2.datetime'];

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
		if (!row.model.startsWith('DateTime') || /(?:Experimental|Calendar)Mode$/.test(row.model)) continue;
		const sentences = splitSentences(row.input, [{start: 0, end: row.input.length, role: 'body'}]);
		const times = findTimes(row.input, sentences, row.reference);
		if (row.expected.length === 0) {
			quietRows++;
			if (times.length > 0) falseAlarms++;
		}
		for (const expected of row.expected) {
			if (!groups.includes(expected.type)) continue;
			const outcome = judge(times, expected);
			count(scores, expected.type, outcome);
			if (verbose && outcome !== 'right') print(`${outcome} ${expected.type}: ${expected.text} in ${row.input}`);
		}
	}
	for (const [group, {expected, found, right}] of scores)
		print(`${group}: ${expected} expected, ${found} found, ${right} right`);
	print(`${falseAlarms} of ${quietRows} rows without any value of their model gave one`);
}

type Outcome = 'missed' | 'wrong' | 'right';

function judge(times: readonly Time[], expected: ExpectedValue): Outcome {
	const touching = times.filter(({start, end}) => start < expected.end && expected.start < end);
	if (touching.length === 0) return 'missed';
	return touching.some((time) => isRight(time, expected)) ? 'right' : 'wrong';
}

function count(scores: Map<string, Score>, type: string, outcome: Outcome): void {
	const score = scores.get(type) ?? {expected: 0, found: 0, right: 0};
	scores.set(type, {
		expected: score.expected + 1,
		found: score.found + (outcome === 'missed' ? 0 : 1),
		right: score.right + (outcome === 'right' ? 1 : 0),
	});
}

/** Whether a time has one of the values: the same day, minute or (with an exclusive end) stretch of days. */
function isRight(time: Time, {type, values}: ExpectedValue): boolean {
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

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

measure(process.argv.includes('--verbose'));
