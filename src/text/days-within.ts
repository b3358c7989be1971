import type {CalendarUnit} from '../knowledge/calendar.ts';
import {addDays, weekdayOf} from '../model/index.ts';
import {type Days, shiftDay, unitFrom} from './calendar-units.ts';
import {narrowDays} from './period-parts.ts';
import type {Meaning} from './time-expressions.ts';

/** The days that a part, some units or the unit around a stretch of days take. */
export function daysWithin(
	meaning: Extract<Meaning, {kind: 'part' | 'nth' | 'unit-of'}>,
	days: Days,
	published: string | undefined,
): Days | undefined {
	switch (meaning.kind) {
		case 'part':
			return narrowDays(days, meaning.part, published);
		case 'nth':
			return nthOf(days, meaning);
		case 'unit-of':
			return unitFrom(days.earliest, meaning.unit, 0);
	}
}

/** Some units of a stretch, counted from its start or, by negative numbers, from its end. */
function nthOf(days: Days, {unit, at, count, weekday}: Extract<Meaning, {kind: 'nth'}>): Days | undefined {
	if (weekday !== undefined) {
		const day = nthWeekday(days, weekday, at);
		return {earliest: day, latest: day};
	}
	if (unit === 'weekend') {
		const saturday = nthWeekday(days, SATURDAY, at);
		return {earliest: saturday, latest: addDays(saturday, 1)};
	}
	const plain = unitsFrom(at > 0 ? days.earliest : days.latest, unit, at, count);
	if (unit !== 'week') return plain;
	const whole = calendarWeeks(days, at, count);
	return daysApart(days) > LONGEST_MONTH ? whole : plain && whole && spanOf([plain, whole]);
}

/** The weeks of ISO 8601, which have most of their days in the stretch. */
function calendarWeeks({earliest, latest}: Days, at: number, count: number): Days | undefined {
	const forward = at > 0;
	const edge = unitFrom(addDays(forward ? earliest : latest, forward ? 3 : -3), 'week', 0);
	return unitsFrom(forward ? edge.earliest : edge.latest, 'week', at, count);
}

const SATURDAY = 6;
/** Days from the first to the last of a month: in it "the first week" may be its first seven days or the first of the calendar. */
const LONGEST_MONTH = 30;

function daysApart({earliest, latest}: Days): number {
	return Math.round((Date.parse(latest) - Date.parse(earliest)) / 86_400_000);
}

function spanOf(stretches: readonly Days[]): Days {
	const sorted = stretches.flatMap(({earliest, latest}) => [earliest, latest]).toSorted();
	return {earliest: sorted[0] ?? '', latest: sorted.at(-1) ?? ''};
}

/** The nth weekday of a stretch. */
function nthWeekday({earliest, latest}: Days, weekday: number, at: number): string {
	return at > 0
		? addDays(earliest, ((weekday - weekdayOf(earliest) + 7) % 7) + 7 * (at - 1))
		: addDays(latest, -((weekdayOf(latest) - weekday + 7) % 7) + 7 * (at + 1));
}

/** So many units from the first day of a stretch on, or up to its last day. */
function unitsFrom(day: string, unit: CalendarUnit, at: number, count: number): Days | undefined {
	const forward = at > 0;
	const near = shiftDay(forward ? day : addDays(day, 1), unit, forward ? at - 1 : at + 1);
	const far = near && shiftDay(near, unit, forward ? count : -count);
	if (near === undefined || far === undefined) return undefined;
	return forward ? {earliest: near, latest: addDays(far, -1)} : {earliest: far, latest: addDays(near, -1)};
}
