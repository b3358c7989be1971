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
	switch (meaning.kind) {
		case 'annual':
			return meaning.year === undefined && meaning.direction === undefined;
		case 'part':
		case 'nth':
			return isYearless(meaning.of);
		case 'clock':
		case 'day-part':
			return meaning.on !== undefined && isYearless(meaning.on);
		default:
			return false;
	}
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
	return {...oneDay(addDays(published, daysTo(back, direction, isFuture))), anchor: 'publication'};
}

function daysBetween(from: number, to: number): number {
	return (to - from + 7) % 7;
}

/** A weekday that was so many days ago is still "this" one, if nothing speaks of the future. */
const THIS_DAYS_BACK = 2;

/** Days from the publication to a weekday that was last so many days ago. */
function daysTo(back: number, direction: Direction | undefined, isFuture: () => boolean): number {
	const ahead = (7 - back) % 7;
	switch (direction) {
		case 'last':
			return -(back || 7);
		case 'next':
			return ahead || 7;
		case 'this':
			return back > THIS_DAYS_BACK || isFuture() ? ahead : -back;
		case undefined:
			return isFuture() ? ahead : -back;
	}
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
	if (within && within.earliest === undefined) return within;
	const from = within?.earliest ?? published;
	if (from === undefined) return NO_PUBLICATION;
	const step = within === undefined && !isFuture() ? -1 : 1;
	const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
	for (let tried = 0; tried < (within ? 1 : MONTHS_SEARCHED); tried++) {
		const first = isoDay(year, month + step * tried, 1);
		if (!isCalendarDay(Number(first.slice(5, 7)), day, Number(first.slice(0, 4)))) continue;
		const on = addDays(first, day - 1);
		if (weekday !== undefined && weekdayOf(on) !== weekday) continue;
		if (within || (step < 0 ? on <= from : on >= from)) return {...oneDay(on), anchor: within?.anchor ?? 'publication'};
	}
	return NO_SUCH_DAY;
}
