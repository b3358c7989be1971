import type {AnnualDay} from '../knowledge/calendar.ts';
import {addDays, isCalendarDay, isoDay, lastDayOfMonth, weekdayOf} from '../model/index.ts';
import type {Days} from './calendar-units.ts';
import type {AnnualPeriod} from './time-expressions.ts';

/** The days of one year that a feast, date, month, season or quarter takes; undefined if the year has no such day. */
export function daysInYear(what: AnnualDay | AnnualPeriod, year: number): Days | undefined {
	if ('easter' in what) return oneDay(addDays(easterSunday(year), what.easter));
	if ('weekday' in what) return oneDay(weekdayOfMonth(year, what.month, what.weekday, what.nth));
	const {month, day} = what;
	const [untilDay, months] = 'months' in what || 'untilDay' in what ? [what.untilDay, what.months] : [];
	if (day === undefined)
		return {earliest: isoDay(year, month, 1), latest: lastDayOfMonth(year, month + (months ?? 1) - 1)};
	if (!isCalendarDay(month, day, year) || !isCalendarDay(month, untilDay ?? day, year)) return undefined;
	return {earliest: isoDay(year, month, day), latest: isoDay(year, month, untilDay ?? day)};
}

function oneDay(day: string): Days {
	return {earliest: day, latest: day};
}

/** The nth weekday of a month, counted from its end by negative numbers. */
function weekdayOfMonth(year: number, month: number, weekday: number, nth: number): string {
	if (nth < 0) {
		const last = lastDayOfMonth(year, month);
		return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1));
	}
	const first = isoDay(year, month, 1);
	return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** Easter Sunday of the Western churches (the anonymous Gregorian algorithm, as in Meeus, Astronomical Algorithms). */
function easterSunday(year: number): string {
	const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
	const correction = Math.floor((8 * b + 13) / 25);
	const epact = (19 * a + b - Math.floor(b / 4) - correction + 15) % 30;
	const weekday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7;
	const late = Math.floor((a + 11 * epact + 22 * weekday) / 451);
	const days = epact + weekday - 7 * late + 114;
	return isoDay(year, Math.floor(days / 31), (days % 31) + 1);
}
