import {addDays, isoDay, lastDayOfMonth, weekdayOf} from '../model/index.ts';
import type {Days} from './calendar-units.ts';
import type {PeriodPart} from './time-expressions.ts';

/** The shares of a period that its parts take: halves for "early" and "late", thirds for the others. */
const PART_SHARES: Readonly<Record<Exclude<PeriodPart, 'so-far' | 'rest' | 'weekend'>, readonly [number, number]>> = {
	early: [0, 1 / 2],
	late: [1 / 2, 1],
	start: [0, 1 / 3],
	mid: [1 / 3, 2 / 3],
	end: [2 / 3, 1],
};

/** A part of a stretch of days; parts of years are told in months, parts of decades and centuries in years. */
export function narrowDays({earliest, latest}: Days, part: PeriodPart, published: string | undefined): Days {
	if (part === 'so-far')
		return {earliest, latest: published !== undefined && published >= earliest ? published : latest};
	if (part === 'rest') return {earliest: published !== undefined && published <= latest ? published : earliest, latest};
	if (part === 'weekend') return weekendAround(earliest);
	const [from, to] = PART_SHARES[part];
	const years = Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4)) + 1;
	const first = Number(earliest.slice(0, 4));
	if (years >= 10) {
		const [start, end] = [first + Math.floor(years * from), first + Math.ceil(years * to) - 1];
		return {earliest: isoDay(start, 1, 1), latest: isoDay(end, 12, 31)};
	}
	const months = monthsIn(earliest, latest);
	if (months >= 12) {
		const start = Number(earliest.slice(5, 7)) + Math.floor(months * from);
		return {
			earliest: isoDay(first, start, 1),
			latest: lastDayOfMonth(first, Number(earliest.slice(5, 7)) + Math.ceil(months * to) - 1),
		};
	}
	const days = Math.round((Date.parse(latest) - Date.parse(earliest)) / 86_400_000) + 1;
	// "mid-March" is from the 10th on
	const [start, end] = [
		Math.max(0, Math.floor(days * from) - (part === 'mid' ? 1 : 0)),
		Math.max(1, to < 1 ? Math.floor(days * to) : days) - 1,
	];
	return {earliest: addDays(earliest, start), latest: addDays(earliest, Math.max(start, end))};
}

/** Whole months in a stretch of days that begins and ends with a month; 0 for any other. */
function monthsIn(earliest: string, latest: string): number {
	if (!earliest.endsWith('-01') || !addDays(latest, 1).endsWith('-01')) return 0;
	const [from, to] = [earliest, latest].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
	return (to ?? 0) - (from ?? 0) + 1;
}

/** The weekend that a holiday makes longer: from Saturday, or an earlier holiday, to Sunday, or a later one. */
function weekendAround(day: string): Days {
	const saturday = addDays(day, weekdayOf(day) <= 3 ? -1 - weekdayOf(day) : 6 - weekdayOf(day));
	const [first, last] = [day < saturday ? day : saturday, addDays(saturday, 1)];
	return {earliest: first, latest: day > last ? day : last};
}
