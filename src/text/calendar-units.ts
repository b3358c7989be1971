import type {CalendarUnit} from '../knowledge/calendar.ts';
import {addDays, isoDay, lastDayOfMonth, weekdayOf} from '../model/index.ts';

/** A stretch of days, both ends included. */
export interface Days {
	readonly earliest: string;
	readonly latest: string;
}

const daysInUnit: ReadonlyMap<CalendarUnit, number> = new Map([
	['day', 1],
	['night', 1],
	['week', 7],
	['weekend', 7],
	['fortnight', 14],
]);
const monthsInUnit: ReadonlyMap<CalendarUnit, number> = new Map([
	['month', 1],
	['quarter', 3],
	['year', 12],
	['decade', 120],
	['century', 1200],
]);
const HOURS_IN_DAY = 24;
const hoursInUnit: ReadonlyMap<CalendarUnit, number> = new Map([
	['hour', 1],
	['minute', 1 / 60],
	['second', 1 / 3600],
]);

/** Years run out where ISO 8601 with four digits does. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;
const LAST_DAYS = 3_000_000;

/** The day that lies a number of units away (before, if negative); hours are rounded away from the day they are counted from. */
export function shiftDay(day: string, unit: CalendarUnit, count: number): string | undefined {
	const months = monthsInUnit.get(unit);
	if (months !== undefined) return shiftMonths(day, Math.round(count * months));
	const days = daysInUnit.get(unit) ?? (hoursInUnit.get(unit) ?? 0) / HOURS_IN_DAY;
	const whole = count < 0 ? Math.floor(count * days) : Math.ceil(count * days);
	if (Math.abs(whole) > LAST_DAYS) return undefined;
	const shifted = addDays(day, whole);
	return /^\d{4}-/.test(shifted) ? shifted : undefined;
}

function shiftMonths(day: string, months: number): string | undefined {
	const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
	const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
	if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
	const last = Number(lastDayOfMonth(year, month).slice(8));
	return isoDay(year, month, Math.min(Number(day.slice(8, 10)), last));
}

/** Half a unit, in days: "three months ago" is no closer than that. */
const slackDays: ReadonlyMap<CalendarUnit, number> = new Map([
	['week', 3],
	['fortnight', 3],
	['weekend', 3],
	['month', 15],
	['quarter', 45],
	['year', 183],
	['decade', 1826],
	['century', 18_262],
]);

/** The days that lie between `low` and `high` units away, as vague as the unit: "two weeks ago" is a week. */
export function daysAway(
	{earliest, latest}: Days,
	unit: CalendarUnit,
	low: number,
	high: number,
	exact = false,
): Days | undefined {
	const near = low < 0 ? shiftDay(latest, unit, Math.max(low, high)) : shiftDay(earliest, unit, Math.min(low, high));
	const far = low < 0 ? shiftDay(earliest, unit, Math.min(low, high)) : shiftDay(latest, unit, Math.max(low, high));
	if (near === undefined || far === undefined) return undefined;
	const slack = exact ? 0 : (slackDays.get(unit) ?? 0);
	const [early, late] = near < far ? [near, far] : [far, near];
	// "five hours ago" may be the day before
	const hours = hoursInUnit.has(unit);
	return hours
		? spanOf([earliest, latest, early, late])
		: {earliest: addDays(early, -slack), latest: addDays(late, slack)};
}

function spanOf(days: readonly string[]): Days {
	const sorted = days.toSorted();
	return {earliest: sorted[0] ?? '', latest: sorted.at(-1) ?? ''};
}

type Shift = (day: string, steps: number) => Days;

const unitShifts: Readonly<Record<CalendarUnit, Shift>> = {
	second: dayFrom,
	minute: dayFrom,
	hour: dayFrom,
	day: dayFrom,
	night: dayFrom,
	week: weekFrom,
	fortnight: weekFrom,
	weekend: weekendFrom,
	month: (day, steps) => monthsFrom(day, 1, steps),
	quarter: (day, steps) => monthsFrom(day, 3, steps),
	year: (day, steps) => yearsFrom(day, 1, steps),
	decade: (day, steps) => yearsFrom(day, 10, steps),
	century: (day, steps) => yearsFrom(day, 100, steps),
};

/** The whole unit that many units from that of a day: "last week" from Monday to Sunday, "this year". */
export function unitFrom(day: string, unit: CalendarUnit, steps: number): Days {
	return unitShifts[unit](day, steps);
}

function dayFrom(day: string, steps: number): Days {
	const on = addDays(day, steps);
	return {earliest: on, latest: on};
}

function weekFrom(day: string, steps: number): Days {
	const monday = addDays(day, 1 - weekdayOf(day) + 7 * steps);
	return {earliest: monday, latest: addDays(monday, 6)};
}

function weekendFrom(day: string, steps: number): Days {
	const saturday = addDays(day, 6 - weekdayOf(day) + 7 * steps);
	return {earliest: saturday, latest: addDays(saturday, 1)};
}

function monthsFrom(day: string, length: 1 | 3, steps: number): Days {
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
	const first = Math.floor((month - 1) / length) * length + 1 + length * steps;
	return {earliest: isoDay(year, first, 1), latest: lastDayOfMonth(year, first + length - 1)};
}

function yearsFrom(day: string, length: number, steps: number): Days {
	const start = Math.floor(Number(day.slice(0, 4)) / length) * length + length * steps;
	return {earliest: isoDay(start, 1, 1), latest: isoDay(start + length - 1, 12, 31)};
}

/** All days of a number of units up to a day (negative) or from the day after it; quarters are told whole. */
export function windowFrom(day: string, unit: CalendarUnit, count: number): Days | undefined {
	if (unit === 'quarter')
		return spanOf([
			...Object.values(unitFrom(day, unit, Math.sign(count))),
			...Object.values(unitFrom(day, unit, Math.trunc(count))),
		]);
	const far = shiftDay(day, unit, count);
	if (far === undefined) return undefined;
	return far < day ? {earliest: far, latest: day} : spanOf([far, hoursInUnit.has(unit) ? day : addDays(day, 1)]);
}
