import {addDays, isCalendarDay, isoDay, weekdayOf} from '../model/index.ts';
import {daysInYear} from './annual-days.ts';
import type {Days} from './calendar-units.ts';
import type {Placement, TimeSurroundings} from './placement.ts';
import type {Direction, Meaning} from './time-expressions.ts';

export const PUBLICATION_DATE = 'publication date';
const NO_SUCH_DAY: Placement = {anchor: 'context', missing: 'a day of the calendar'};
const NO_PUBLICATION: Placement = {anchor: 'publication', missing: PUBLICATION_DATE};

type Annual = Extract<Meaning, {kind: 'annual'}>;

/** Whether a time comes back each year and its words leave the year open. */
export function isYearless(meaning: Meaning): boolean {
	if (meaning.kind === 'annual') return meaning.year === undefined && meaning.direction === undefined;
	if (meaning.kind === 'part' || meaning.kind === 'nth') return isYearless(meaning.of);
	const timed = meaning.kind === 'clock' || meaning.kind === 'day-part';
	return timed && meaning.on !== undefined && isYearless(meaning.on);
}

/** What comes back each year, in the year that `within` gives, or that the sentence, the tense and the publication tell. */
export function placeAnnual(
	{what, direction}: Annual,
	{published, contextYear, isFuture}: TimeSurroundings,
	within: Placement | undefined,
): Placement {
	if (within) {
		if (within.earliest === undefined) return within;
		return placedIn(what, Number(within.earliest.slice(0, 4)), within.anchor);
	}
	if (contextYear !== undefined && direction === undefined) return placedIn(what, contextYear, 'context');
	if (published === undefined) return NO_PUBLICATION;
	const days = nearestDays(what, published, direction ?? (isFuture() ? 'next' : undefined));
	return days ? {...days, anchor: 'publication'} : NO_SUCH_DAY;
}

function placedIn(what: Annual['what'], year: number, anchor: Placement['anchor']): Placement {
	const days = daysInYear(what, year);
	return days ? {...days, anchor} : NO_SUCH_DAY;
}

/** Years that are tried: 29 February may be eight years away. */
const YEARS_TRIED = 9;

/** The latest that has begun by the publication; `last` the latest that is over, `next` the first that is not over. */
function nearestDays(what: Annual['what'], published: string, direction: Direction | undefined): Days | undefined {
	const year = Number(published.slice(0, 4));
	const step = direction === 'next' ? 1 : -1;
	// a winter of the year before may go on
	const from = direction === 'next' ? year - 1 : year;
	for (let tried = 0; tried < YEARS_TRIED; tried++) {
		const days = daysInYear(what, from + step * tried);
		if (days && isWanted(days, published, direction)) return days;
	}
	return direction === 'this' ? daysInYear(what, year) : undefined;
}

function isWanted({earliest, latest}: Days, published: string, direction: Direction | undefined): boolean {
	switch (direction) {
		case 'last':
		case 'past':
			return latest < published;
		case 'next':
			return latest >= published;
		case 'this':
			return earliest <= published && latest >= published;
		case undefined:
			return earliest <= published;
	}
}

/** A weekday of the week that `within` gives, or the nearest by tense and direction. */
export function placeWeekday(
	{weekday, direction}: Extract<Meaning, {kind: 'weekday'}>,
	{published, isFuture}: TimeSurroundings,
	within: Placement | undefined,
): Placement {
	if (within) {
		if (within.earliest === undefined) return within;
		return {
			...oneDay(addDays(within.earliest, daysBetween(weekdayOf(within.earliest), weekday))),
			anchor: within.anchor,
		};
	}
	if (published === undefined) return NO_PUBLICATION;
	const back = daysBetween(weekday, weekdayOf(published));
	return {...oneDay(addDays(published, daysTo(back, published, direction, isFuture))), anchor: 'publication'};
}

function daysBetween(from: number, to: number): number {
	return (to - from + 7) % 7;
}

/** A weekday that was so many days ago is still "this" one, if nothing speaks of the future. */
const THIS_DAYS_BACK = 2;
/** "last Tuesday" is that of the week before, if this week's is fewer days ago. */
const LAST_DAYS_BACK = 5;

/** Days from the publication to a weekday that was last so many days ago; "next" and "last" mean other weeks than this. */
function daysTo(back: number, published: string, direction: Direction | undefined, isFuture: () => boolean): number {
	const ahead = (7 - back) % 7;
	switch (direction) {
		case 'last':
			return -(isNear(back, published) ? back + 7 : back);
		case 'past':
			return -(back || 7);
		case 'next':
			return weekdayOf(published) + ahead <= 7 ? ahead + 7 : ahead;
		case 'this':
			return back > THIS_DAYS_BACK || isFuture() ? ahead : -back;
		case undefined:
			return isFuture() ? ahead : -back;
	}
}

/** Whether a weekday was in this week, and not many days ago. */
function isNear(back: number, published: string): boolean {
	return back < weekdayOf(published) && back < LAST_DAYS_BACK;
}

function oneDay(day: string): Days {
	return {earliest: day, latest: day};
}

/** Months that are searched for one in which the day falls on its weekday: the calendar comes back after 28 years. */
const MONTHS_SEARCHED = 28 * 12;

/** "the 21st", in the month that `within` gives or the nearest in which it fell on its weekday. */
export function placeMonthDay(
	{day, weekday}: Extract<Meaning, {kind: 'month-day'}>,
	{published, isFuture}: TimeSurroundings,
	within: Placement | undefined,
): Placement {
	if (within) return within.earliest === undefined ? within : inMonth(within.earliest, day, within.anchor);
	if (published === undefined) return NO_PUBLICATION;
	const step = isFuture() ? 1 : -1;
	for (let tried = 0; tried < MONTHS_SEARCHED; tried++) {
		const on = dayOfMonth(published, step * tried, day);
		if (on === undefined || (weekday !== undefined && weekdayOf(on) !== weekday)) continue;
		if (step < 0 ? on <= published : on >= published) return {...oneDay(on), anchor: 'publication'};
	}
	return NO_SUCH_DAY;
}

function inMonth(month: string, day: number, anchor: Placement['anchor']): Placement {
	const on = dayOfMonth(month, 0, day);
	return on === undefined ? NO_SUCH_DAY : {...oneDay(on), anchor};
}

/** A day of the month that lies a number of months from that of another day. */
function dayOfMonth(from: string, months: number, day: number): string | undefined {
	const first = isoDay(Number(from.slice(0, 4)), Number(from.slice(5, 7)) + months, 1);
	return isCalendarDay(Number(first.slice(5, 7)), day, Number(first.slice(0, 4))) ? addDays(first, day - 1) : undefined;
}
