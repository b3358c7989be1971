import {addDays, isoDay, lastDayOfMonth, weekdayOf} from '../model/index.ts';
import type {TimeOffset} from './time-expressions.ts';

interface Days {
	readonly earliest: string;
	readonly latest: string;
}

/** Years run out where ISO 8601 with four digits does. */
const FIRST_YEAR = 1;

/** The days that lie a number of calendar units from the day of publication. */
export function placeOffset({unit, from, to, kind}: TimeOffset, published: string): Days | undefined {
	if (kind === 'period') return periodAt(unit, from, published);
	const near = shift(unit, from, published);
	const far = shift(unit, to, published);
	if (!near || !far) return undefined;
	const [early, late] = near < far ? [near, far] : [far, near];
	if (kind === 'window') return {earliest: early, latest: late};
	const slack = slackDays(unit);
	const latest = addDays(late, slack);
	return {earliest: addDays(early, -slack), latest: latest > published ? published : latest};
}

/** Half a unit: "three months ago" is no closer than that. */
function slackDays(unit: string): number {
	switch (unit) {
		case 'week':
		case 'fortnight':
		case 'weekend':
			return 3;
		case 'month':
			return 15;
		case 'quarter':
			return 45;
		case 'year':
			return 183;
		case 'decade':
			return 1826;
		case 'century':
			return 18_262;
		default:
			return 0;
	}
}

const daysInUnit: ReadonlyMap<string, number> = new Map([
	['day', 1],
	['night', 1],
	['week', 7],
	['weekend', 7],
	['fortnight', 14],
]);
const monthsInUnit: ReadonlyMap<string, number> = new Map([
	['month', 1],
	['quarter', 3],
	['year', 12],
	['decade', 120],
	['century', 1200],
]);

function shift(unit: string, count: number, published: string): string | undefined {
	const days = daysInUnit.get(unit);
	if (days !== undefined)
		return Math.abs(count * days) > 3_000_000 ? undefined : yearChecked(addDays(published, Math.round(count * days)));
	const months = monthsInUnit.get(unit);
	if (months === undefined) {
		const hours = count * (unit === 'hour' ? 1 : 1 / 60);
		return Math.abs(hours) > 100_000 ? undefined : addDays(published, Math.round(hours / 24));
	}
	const total = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + Math.round(count * months);
	const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
	if (year < FIRST_YEAR || year > 9999) return undefined;
	const last = Number(lastDayOfMonth(year, month).slice(8));
	return isoDay(year, month, Math.min(Number(published.slice(8)), last));
}

function yearChecked(day: string): string | undefined {
	return /^\d{4}-/.test(day) ? day : undefined;
}

/** The whole unit that many units away: "last week" from Monday to Sunday, "this year". */
function periodAt(unit: string, steps: number, published: string): Days | undefined {
	const year = Number(published.slice(0, 4));
	const month = Number(published.slice(5, 7));
	switch (unit) {
		case 'day': {
			const day = addDays(published, steps);
			return {earliest: day, latest: day};
		}
		case 'week':
		case 'fortnight': {
			const monday = addDays(published, 1 - weekdayOf(published) + 7 * steps);
			return {earliest: monday, latest: addDays(monday, 6)};
		}
		case 'weekend': {
			const saturday = addDays(published, 6 - weekdayOf(published) + 7 * steps);
			return {earliest: saturday, latest: addDays(saturday, 1)};
		}
		case 'month':
			return {earliest: isoDay(year, month + steps, 1), latest: lastDayOfMonth(year, month + steps)};
		case 'quarter': {
			const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * steps;
			return {earliest: isoDay(year, first, 1), latest: lastDayOfMonth(year, first + 2)};
		}
		default: {
			const years = unit === 'century' ? 100 : unit === 'decade' ? 10 : 1;
			const start = Math.floor(year / years) * years + years * steps;
			return {earliest: isoDay(start, 1, 1), latest: isoDay(start + years - 1, 12, 31)};
		}
	}
}
