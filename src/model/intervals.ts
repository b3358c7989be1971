import type {TimePattern, TimePrecision} from './text.ts';

/** What is known of a time: a place on the calendar, what its words say, or both. */
export interface TimeValue {
	readonly earliest?: string;
	readonly latest?: string;
	readonly precision: TimePrecision;
	readonly anchor: 'none' | 'publication' | 'context';
	readonly pattern?: TimePattern;
}

/** How two times stand to each other, with the reason in words for an editor. */
export interface TimeComparison {
	readonly relation: 'agree' | 'compatible' | 'conflict' | 'cannot-compare';
	readonly reason: string;
	/** For cannot-compare: the fact that would settle it. */
	readonly missing?: string;
}

const DAY_MS = 86_400_000;
/** How far apart two clock times may be when one is said as "about". */
const CLOCK_SLACK_MINUTES = 15;

const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** ISO 8601 day of a year, month and day; days beyond the month's end run on into the next. */
export function isoDay(year: number, month: number, day: number): string {
	if (day >= 1 && day <= 28 && month >= 1 && month <= 12 && year >= 0 && year <= 9999)
		return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return dayOf(date);
}

/** The day of a date; before and behind the years of four digits the first and the last that they have. */
function dayOf(date: Date): string {
	const year = date.getUTCFullYear();
	if (year < 0) return '0000-01-01';
	return year > LAST_YEAR ? `${LAST_YEAR}-12-31` : date.toISOString().slice(0, 10);
}

const LAST_YEAR = 9999;

function twoDigits(number: number): string {
	return number < 10 ? `0${number}` : String(number);
}

/** The day a number of days later (or earlier, if negative). */
export function addDays(day: string, days: number): string {
	const date = Number(day.slice(8, 10)) + days;
	// every month has 28 days
	if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${twoDigits(date)}`;
	return dayOf(new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * DAY_MS));
}

/** The last day of a month. */
export function lastDayOfMonth(year: number, month: number): string {
	return isoDay(year, month + 1, 0);
}

/** Whether a month has such a day; without a year, February has 29. */
export function isCalendarDay(month: number, day: number, year = 2000): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= Number(lastDayOfMonth(year, month).slice(8));
}

/** The weekday of an ISO 8601 date, Monday 1 to Sunday 7: what "Monday, March 28, 1994" is held against. */
export function weekdayOf(date: string): number {
	return new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`)).getUTCDay() || 7;
}

/** Whether two times can both be right of the same event, and why. */
export function compareTimes(a: TimeValue, b: TimeValue): TimeComparison {
	const words = `${describeTime(a)} against ${describeTime(b)}`;
	const [rangeA, rangeB] = [resolved(a), resolved(b)];
	if (!rangeA || !rangeB) return comparePatterns(told(a), told(b), words);
	if (zonesDiffer(a, b) && areWithinZones(rangeA, rangeB)) return zoneMissing(words);
	return compareRanges(a, rangeA, b, rangeB, words);
}

/** A time as an editor reads it: "March 28, 1994", "Friday", "1990 to 1999". */
export function describeTime(time: TimeValue): string {
	const words = unboundedWords(time);
	const bound = time.pattern?.bound;
	return bound === undefined || /^(?:from|up) /.test(words) ? words : `${bound} ${words}`;
}

function unboundedWords(time: TimeValue): string {
	const date = dateWords(time);
	const clock = clockWords(time);
	if (date !== '') return clock === '' ? date : `${date} ${clock}`;
	if (time.earliest !== undefined || time.latest !== undefined) return rangeWords(time.earliest, time.latest);
	return clock === '' ? 'a time without a date' : clock;
}

function dateWords({pattern = {}, precision}: TimeValue): string {
	if (/^(?:quarter|season|century)$/.test(precision)) return '';
	const weekday = pattern.weekday === undefined ? '' : weekdayNames[pattern.weekday - 1];
	const year = pattern.year === undefined ? '' : `${pattern.year}${precision === 'decade' ? 's' : ''}`;
	const month = pattern.month === undefined ? '' : monthNames[pattern.month - 1];
	const monthDay = pattern.day === undefined ? month : `${month} ${pattern.day}`;
	const date = [monthDay, year].filter((word) => word !== '').join(pattern.day === undefined ? ' ' : ', ');
	return [weekday, date].filter((word) => word !== '').join(', ');
}

function rangeWords(earliest: string | undefined, latest: string | undefined): string {
	if (earliest === undefined) return `up to ${latest}`;
	if (latest === undefined) return `from ${earliest}`;
	return earliest === latest ? earliest : `${earliest} to ${latest}`;
}

function clockWords({pattern, precision}: TimeValue): string {
	if (pattern?.hour === undefined) return '';
	const minute = String(pattern.minute ?? 0).padStart(2, '0');
	const clock = `${String(pattern.hour).padStart(2, '0')}:${minute}`;
	const zone = pattern.zone === undefined ? '' : ` ${pattern.zone}`;
	return `${isAboutClock(pattern, precision) ? 'about ' : ''}${clock}${zone}`;
}

interface Range {
	readonly from: string;
	readonly to: string;
}

/** Both ends as date-times, so that days and minutes compare; an open end runs for ever. */
function resolved({earliest, latest}: TimeValue): Range | undefined {
	if (earliest === undefined && latest === undefined) return undefined;
	return {
		from: earliest === undefined ? '0000' : withClock(earliest, '00:00'),
		to: latest === undefined ? '9999-12-31T23:59' : withClock(latest, '23:59'),
	};
}

function withClock(iso: string, clock: string): string {
	return iso.includes('T') ? iso.slice(0, 16) : `${iso}T${clock}`;
}

function compareRanges(a: TimeValue, rangeA: Range, b: TimeValue, rangeB: Range, words: string): TimeComparison {
	if (rangeA.from === rangeB.from && rangeA.to === rangeB.to)
		return {relation: 'agree', reason: `both say ${describeTime(a)}`};
	const sameBound = compareBounds(a, b, words);
	if (sameBound) return sameBound;
	if (rangeA.from > rangeB.to || rangeB.from > rangeA.to) {
		if (isWithinClockSlack(a, rangeA, b, rangeB))
			return {relation: 'compatible', reason: `${words}: a quarter of an hour at most`};
		return {relation: 'conflict', reason: words};
	}
	if (isSpan(a) && isSpan(b) && (rangeA.from === rangeB.from) !== (rangeA.to === rangeB.to))
		return {relation: 'conflict', reason: words};
	if (holds(rangeA, rangeB))
		return {relation: 'compatible', reason: `${describeTime(b)} is more specific than ${describeTime(a)}`};
	if (holds(rangeB, rangeA))
		return {relation: 'compatible', reason: `${describeTime(a)} is more specific than ${describeTime(b)}`};
	return {relation: 'compatible', reason: `${words}: the two overlap`};
}

/** "from 2014 to 2018": both ends are told, and neither is open. */
function isSpan({earliest, latest, precision, pattern = {}}: TimeValue): boolean {
	if (earliest === undefined || latest === undefined || Object.values(pattern).some((part) => part !== undefined))
		return false;
	return precision === 'year'
		? earliest.slice(0, 4) !== latest.slice(0, 4)
		: precision === 'day' && earliest !== latest;
}

/** "since 1991" against "since 1993": both are open on one side, so they overlap, but they name two beginnings. */
function compareBounds(
	{pattern: a = {}}: TimeValue,
	{pattern: b = {}}: TimeValue,
	words: string,
): TimeComparison | undefined {
	if (a.bound === undefined || a.bound !== b.bound) return undefined;
	const twoEnds = a.bound === 'since' || a.bound === 'until';
	return twoEnds && datesClash(a, b)
		? {relation: 'conflict', reason: words}
		: {relation: 'compatible', reason: `${words}: the two overlap`};
}

function holds(outer: Range, inner: Range): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}

function isWithinClockSlack(a: TimeValue, rangeA: Range, b: TimeValue, rangeB: Range): boolean {
	if (!isAboutClock(a.pattern, a.precision) && !isAboutClock(b.pattern, b.precision)) return false;
	const [earlier, later] = rangeA.to < rangeB.from ? [rangeA.to, rangeB.from] : [rangeB.to, rangeA.from];
	return Date.parse(`${later}Z`) - Date.parse(`${earlier}Z`) <= CLOCK_SLACK_MINUTES * 60_000;
}

/** "about 5:10" gives the minute but is only as precise as an hour. */
function isAboutClock(pattern: TimePattern | undefined, precision: TimePrecision): boolean {
	return pattern?.minute !== undefined && precision === 'hour';
}

/** A time with the pattern of its words, filled from the calendar where it is placed to the day. */
interface Told {
	readonly value: TimeValue;
	readonly pattern: TimePattern;
}

function told(value: TimeValue): Told {
	const {pattern = {}, earliest = '', latest = ''} = value;
	const day = earliest.slice(0, 10);
	const [year, month, date] = day.split('-').map(Number);
	if (day !== latest.slice(0, 10) || year === undefined || month === undefined || date === undefined)
		return {value, pattern};
	return {value, pattern: {...pattern, year, month, day: date, weekday: weekdayOf(day)}};
}

/** Compares what the words alone say, for times of which one has no place on the calendar. */
function comparePatterns(a: Told, b: Told, words: string): TimeComparison {
	if (a.pattern.bound !== b.pattern.bound) return {relation: 'compatible', reason: `${words}: the two may overlap`};
	if (datesClash(a.pattern, b.pattern)) return {relation: 'conflict', reason: words};
	if (isBareWeekday(a.pattern) && samePattern(a.pattern, b.pattern))
		return {relation: 'compatible', reason: `both say ${describeTime(a.value)}`};
	if (clash(a.pattern.weekday, b.pattern.weekday)) {
		if (isSameDay(a.pattern, b.pattern)) return {relation: 'conflict', reason: `${words}: one day has one weekday`};
		// whatever the week, what happened on a Thursday did not happen on a Friday
		if (isBareWeekday(a.pattern) && isBareWeekday(b.pattern)) return {relation: 'conflict', reason: words};
		return {
			relation: 'cannot-compare',
			reason: `${words}: the weekday depends on the week`,
			missing: 'the publication date',
		};
	}
	return compareClocks(a, b, words) ?? compareSayings(a, b, words);
}

function isSameDay(a: TimePattern, b: TimePattern): boolean {
	return a.month !== undefined && a.month === b.month && a.day !== undefined && a.day === b.day;
}

function isBareWeekday({weekday, year, month, day}: TimePattern): boolean {
	return weekday !== undefined && year === undefined && month === undefined && day === undefined;
}

/** Whether two dates without a place on the calendar exclude each other by year, month or day. */
function datesClash(a: TimePattern, b: TimePattern): boolean {
	if (clash(a.year, b.year) || clash(a.month, b.month)) return true;
	return a.month !== undefined && a.month === b.month && clash(a.day, b.day);
}

/** Compares times that nothing sets apart. */
function compareSayings(a: Told, b: Told, words: string): TimeComparison {
	if (samePattern(a.pattern, b.pattern) && Object.keys(a.pattern).length > 0)
		return {relation: isDated(a.pattern) ? 'agree' : 'compatible', reason: `both say ${describeTime(a.value)}`};
	if (shareField(a.pattern, b.pattern) && (isPartOf(a.pattern, b.pattern) || isPartOf(b.pattern, a.pattern)))
		return {relation: 'compatible', reason: `${words}: one is more specific`};
	if (isYearAndMonth(a.pattern, b.pattern) || isYearAndMonth(b.pattern, a.pattern))
		return {relation: 'compatible', reason: `${words}: one gives the year, the other the month`};
	return {relation: 'cannot-compare', reason: `${words}: no common calendar`, missing: missingOf(a.value, b.value)};
}

function shareField(a: TimePattern, b: TimePattern): boolean {
	return (['year', 'month', 'weekday'] as const).some((key) => a[key] !== undefined && a[key] === b[key]);
}

function clash(a: number | undefined, b: number | undefined): boolean {
	return a !== undefined && b !== undefined && a !== b;
}

function isDated({year, month, day}: TimePattern): boolean {
	return (month !== undefined && day !== undefined) || (year !== undefined && month !== undefined);
}

function isYearAndMonth(a: TimePattern, b: TimePattern): boolean {
	return a.year !== undefined && a.month === undefined && b.year === undefined && b.month !== undefined;
}

const patternKeys = ['year', 'month', 'day', 'weekday', 'hour', 'minute', 'zone', 'bound'] as const;

function samePattern(a: TimePattern, b: TimePattern): boolean {
	return patternKeys.every((key) => (key === 'zone' ? clockOf(a) === clockOf(b) : a[key] === b[key]));
}

/** Whether everything that the first says, the second says too. */
function isPartOf(a: TimePattern, b: TimePattern): boolean {
	return patternKeys.every((key) => a[key] === undefined || a[key] === b[key]);
}

function compareClocks(a: Told, b: Told, words: string): TimeComparison | undefined {
	const [first, second] = [clockRange(a.pattern, a.value.precision), clockRange(b.pattern, b.value.precision)];
	if (!first || !second) return undefined;
	if (clockOf(a.pattern) !== clockOf(b.pattern)) return zoneMissing(words);
	if (samePattern(a.pattern, b.pattern) && a.value.precision === b.value.precision)
		return {relation: 'agree', reason: `both say ${describeTime(a.value)}`};
	if (first.from <= second.to && second.from <= first.to)
		return {relation: 'compatible', reason: `${words}: the times fit`};
	return {relation: 'conflict', reason: words};
}

function zoneMissing(words: string): TimeComparison {
	return {relation: 'cannot-compare', reason: `${words}: the clocks may differ`, missing: 'the time zone'};
}

/** Minutes of the day that a clock time allows. */
function clockRange({hour, minute}: TimePattern, precision: TimePrecision): {from: number; to: number} | undefined {
	if (hour === undefined) return undefined;
	const at = hour * 60 + (minute ?? 0);
	if (minute === undefined) return {from: at, to: at + 59};
	return precision === 'hour' ? {from: at - CLOCK_SLACK_MINUTES, to: at + CLOCK_SLACK_MINUTES} : {from: at, to: at};
}

function zonesDiffer(a: TimeValue, b: TimeValue): boolean {
	const bothClocked = a.pattern?.hour !== undefined && b.pattern?.hour !== undefined;
	return bothClocked && clockOf(a.pattern) !== clockOf(b.pattern);
}

/** Whose clock it is: without a zone a report tells the time where it happened, as one that says "local time". */
function clockOf({zone = 'local'}: TimePattern = {}): string {
	return zone;
}

/** The time zones of the world lie 26 hours apart at most. */
const ZONE_SPREAD_HOURS = 26;

/** Whether the two could be one moment told on the clocks of two zones. */
function areWithinZones(a: Range, b: Range): boolean {
	const apart = Math.max(
		Date.parse(`${a.from}Z`) - Date.parse(`${b.to}Z`),
		Date.parse(`${b.from}Z`) - Date.parse(`${a.to}Z`),
	);
	return apart <= ZONE_SPREAD_HOURS * 3_600_000;
}

function missingOf(a: TimeValue, b: TimeValue): string {
	const anchors = [a, b].filter((value) => !resolved(value)).map(({anchor}) => anchor);
	return anchors.includes('publication') ? 'the publication date' : 'the date it is counted from';
}
