import {partsOfDay} from '../knowledge/calendar.ts';
import {
	addDays,
	isCalendarDay,
	isoDay,
	lastDayOfMonth,
	type Time,
	type TimePattern,
	weekdayOf,
} from '../model/index.ts';
import {placeOffset} from './place-offset.ts';
import type {Direction, PeriodPart, TimeExpression} from './time-expressions.ts';

/** What is known around a time when it is placed. */
export interface TimeSurroundings {
	/** ISO 8601 day of publication. */
	readonly published: string | undefined;
	/** The year of a full date earlier in the same sentence. */
	readonly contextYear: number | undefined;
	/** Whether the clause speaks of what is to come. */
	readonly future: boolean;
}

/** Where a time stands on the calendar, or what is missing to tell. */
export type Placement = Pick<Time, 'earliest' | 'latest' | 'anchor' | 'missing'>;

interface Days {
	readonly earliest: string;
	readonly latest: string;
}

const PUBLICATION_DATE = 'publication date';

/** Places a time on the calendar as far as it and its surroundings allow. */
export function placeTime(time: TimeExpression, surroundings: TimeSurroundings): Placement {
	const placed = placeStart(time, surroundings);
	if (!time.until) return placed;
	const until = placeStart(time.until, {...surroundings, contextYear: time.pattern.year ?? surroundings.contextYear});
	if (placed.earliest === undefined || until.latest === undefined || until.latest < placed.earliest)
		return {anchor: placed.anchor, ...missingOf(placed, until)};
	return {
		earliest: placed.earliest,
		latest: until.latest,
		anchor: placed.anchor === 'none' ? until.anchor : placed.anchor,
	};
}

function missingOf(placed: Placement, until: Placement): {missing?: string} {
	const missing = placed.missing ?? until.missing;
	return missing === undefined ? {} : {missing};
}

function placeStart(time: TimeExpression, surroundings: TimeSurroundings): Placement {
	const {published} = surroundings;
	switch (time.basis) {
		case 'context':
			return {anchor: 'context', missing: 'the event it is counted from'};
		case 'clock':
			return {anchor: 'context', missing: 'the day'};
		case 'relative': {
			const days = published === undefined || !time.offset ? undefined : placeOffset(time.offset, published);
			return days && published !== undefined
				? {...withClock(narrow(days, time.part, published), time), anchor: 'publication'}
				: {anchor: 'publication', missing: PUBLICATION_DATE};
		}
		case 'weekday':
			return published === undefined
				? {anchor: 'publication', missing: PUBLICATION_DATE}
				: {...withClock(placeWeekday(time, published, surroundings.future), time), anchor: 'publication'};
		case 'calendar':
			return placeCalendar(time, surroundings);
	}
}

function placeWeekday({pattern, direction}: TimeExpression, published: string, future: boolean): Days {
	const back = (weekdayOf(published) - (pattern.weekday ?? 1) + 7) % 7;
	const day = addDays(published, daysTo(back, direction, future));
	return {earliest: day, latest: day};
}

/** Days from the publication to a weekday that was last so many days ago. */
function daysTo(back: number, direction: Direction | undefined, future: boolean): number {
	const ahead = (7 - back) % 7;
	switch (direction) {
		case 'last':
			return -(back || 7);
		case 'next':
			return ahead || 7;
		case 'this':
			return future || back > 2 ? ahead : -back;
		case undefined:
			return future ? ahead : -back;
	}
}

function placeCalendar(time: TimeExpression, surroundings: TimeSurroundings): Placement {
	const {published, contextYear} = surroundings;
	if (time.candidates) return {earliest: time.candidates[0], latest: time.candidates[1], anchor: 'none'};
	if (time.pattern.year !== undefined) return placedIn(time, time.pattern.year, 'none');
	if (contextYear !== undefined && time.direction === undefined) return placedIn(time, contextYear, 'context');
	if (published === undefined) return {anchor: 'publication', missing: PUBLICATION_DATE};
	return placedIn(time, yearFor(time, published, surroundings.future), 'publication');
}

/** The year of a date told without one: the latest that has begun by the publication, or the next for what is to come. */
function yearFor(time: TimeExpression, published: string, future: boolean): number {
	const year = Number(published.slice(0, 4));
	const {month = 1, day = 1} = time.pattern;
	const latest = daysOf(time, year)?.latest ?? published;
	if (time.direction === 'next' || (future && time.direction === undefined))
		return latest < published ? year + 1 : year;
	// "last July", said in July, is a year ago
	const past = time.direction === 'last' ? latest < published : isoDay(year, month, day) <= published;
	return past ? year : year - 1;
}

function placedIn(time: TimeExpression, year: number, anchor: Time['anchor']): Placement {
	const days = daysOf(time, year);
	if (!days) return {anchor: 'context', missing: 'a day of the calendar'};
	const narrowed = narrow(days, time.part);
	// "the early 2000s" are told in years
	const inYears = /^(?:decade|century)$/.test(time.precision);
	const whole = inYears
		? {earliest: `${narrowed.earliest.slice(0, 4)}-01-01`, latest: `${narrowed.latest.slice(0, 4)}-12-31`}
		: narrowed;
	return {...withClock(whole, time), anchor};
}

/** The first and last day of a date, month, season, year, decade or century; undefined if there is no such day. */
function daysOf({pattern, precision, months, untilDay}: TimeExpression, year: number): Days | undefined {
	const {month, day} = pattern;
	if (month !== undefined && day !== undefined) {
		if (!isCalendarDay(month, day, year) || !isCalendarDay(month, untilDay ?? day, year)) return undefined;
		return {earliest: isoDay(year, month, day), latest: isoDay(year, month, untilDay ?? day)};
	}
	if (month !== undefined)
		return {earliest: isoDay(year, month, 1), latest: lastDayOfMonth(year, month + (months ?? 1) - 1)};
	const years = precision === 'decade' ? 10 : precision === 'century' ? 100 : 1;
	return {earliest: isoDay(year, 1, 1), latest: isoDay(year + years - 1, 12, 31)};
}

/** Shares of a period that "early", "mid" and "late" take, with some room at their inner ends. */
const PART_SHARES: Readonly<
	Record<'early' | 'mid' | 'late' | 'start' | 'end' | 'first-half' | 'second-half', readonly [number, number]>
> = {
	early: [0, 0.45],
	mid: [0.25, 0.75],
	late: [0.55, 1],
	start: [0, 0.25],
	end: [0.75, 1],
	'first-half': [0, 0.5],
	'second-half': [0.5, 1],
};

function narrow(days: Days, part: PeriodPart | undefined, published?: string): Days {
	if (part === undefined) return days;
	if (part === 'so-far') return {earliest: days.earliest, latest: published ?? days.latest};
	if (part === 'rest') return {earliest: published ?? days.earliest, latest: days.latest};
	const [from, to] = PART_SHARES[part];
	const length = (Date.parse(days.latest) - Date.parse(days.earliest)) / 86_400_000 + 1;
	return {
		earliest: addDays(days.earliest, Math.round(length * from)),
		latest: addDays(days.earliest, Math.max(0, Math.round(length * to) - 1)),
	};
}

/** Adds the time of day to a single day. */
function withClock(days: Days, {pattern, precision, partOfDay}: TimeExpression): Days {
	if (days.earliest !== days.latest) return days;
	if (pattern.hour !== undefined) return clockOn(days.earliest, pattern, precision === 'hour');
	const part = partOfDay === undefined ? undefined : partsOfDay.get(partOfDay);
	if (!part) return days;
	const last = part.to < part.from ? addDays(days.earliest, 1) : days.latest;
	return {earliest: `${days.earliest}T${part.from}`, latest: `${last}T${part.to}`};
}

/** "about 5:10" allows a quarter of an hour either way, "5 a.m." its whole hour. */
function clockOn(day: string, {hour = 0, minute}: TimePattern, hourly: boolean): Days {
	const at = hour * 60 + (minute ?? 0);
	const [from, to] = minute === undefined ? [at, at + 59] : hourly ? [at - 15, at + 15] : [at, at];
	return {earliest: minuteOf(day, from), latest: minuteOf(day, to)};
}

function minuteOf(day: string, minutes: number): string {
	const on = addDays(day, Math.floor(minutes / 1440));
	const rest = ((minutes % 1440) + 1440) % 1440;
	return `${on}T${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
}
