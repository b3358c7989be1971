import {partsOfDay} from '../knowledge/calendar.ts';
import {addDays, type TimeBound} from '../model/index.ts';
import {daysAway, type Days, shiftDay, unitFrom, windowFrom} from './calendar-units.ts';
import {daysWithin} from './days-within.ts';
import {isYearless, placeAnnual, placeMonthDay, placeWeekday, PUBLICATION_DATE} from './place-day.ts';
import type {Placement, TimeSurroundings} from './placement.ts';
import type {Clock, Meaning} from './time-expressions.ts';

/** Times that are made of others. */
type Derived = Extract<Meaning, {kind: 'part' | 'nth' | 'unit-of' | 'away' | 'clock' | 'day-part' | 'range' | 'bound'}>;

const derivedKinds: ReadonlySet<string> = new Set<Derived['kind']>([
	'part',
	'nth',
	'unit-of',
	'away',
	'clock',
	'day-part',
	'range',
	'bound',
]);

function isDerived(meaning: Meaning): meaning is Derived {
	return derivedKinds.has(meaning.kind);
}

/** Places a time on the calendar as far as it and its surroundings allow. */
export function placeTime(meaning: Meaning, surroundings: TimeSurroundings): Placement {
	return isDerived(meaning) ? placeDerived(meaning, surroundings) : placeNamed(meaning, surroundings);
}

function placeDerived(meaning: Derived, surroundings: TimeSurroundings): Placement {
	switch (meaning.kind) {
		case 'part':
		case 'nth':
		case 'unit-of':
			return placeWithin(meaning, surroundings);
		case 'away':
			return placeAway(meaning, surroundings);
		case 'clock':
			return onDay(meaning.on, surroundings, (day) => clockOn(day, meaning.clock));
		case 'day-part':
			return onDay(meaning.on, surroundings, (day) => partOfDayOn(day, meaning.name));
		case 'range':
			return placeRange(meaning, surroundings);
		case 'bound':
			return placeBound(meaning, surroundings);
	}
}

/** Times that are made of no others, but for the year, week or month that they are in. */
function placeNamed(meaning: Exclude<Meaning, Derived>, surroundings: TimeSurroundings): Placement {
	switch (meaning.kind) {
		case 'years':
			return {...yearsOf(meaning.from, meaning.to), anchor: 'none'};
		case 'choice':
			return {earliest: meaning.earliest, latest: meaning.latest, anchor: 'none'};
		case 'annual':
			return placeAnnual(meaning, surroundings, meaning.year && placeTime(meaning.year, surroundings));
		case 'weekday':
			return placeWeekday(meaning, surroundings, meaning.week && placeTime(meaning.week, surroundings));
		case 'month-day':
			return placeMonthDay(meaning, surroundings, meaning.month && placeTime(meaning.month, surroundings));
		case 'unit':
			return fromPublication(surroundings, (day) => unitFrom(day, meaning.unit, meaning.steps));
		case 'window':
			return placeWindow(meaning, surroundings);
		case 'context':
			return placeTold(meaning, surroundings);
	}
}

/** "the next day" from the day told before it. */
function placeTold({missing, daysOn}: Extract<Meaning, {kind: 'context'}>, {toldDay}: TimeSurroundings): Placement {
	if (toldDay === undefined || daysOn === undefined) return {anchor: 'context', missing};
	return {...dayOnly(addDays(toldDay, daysOn)), anchor: 'context'};
}

function placeWindow(
	{unit, count, from}: Extract<Meaning, {kind: 'window'}>,
	surroundings: TimeSurroundings,
): Placement {
	if (!from) return fromPublication(surroundings, (day) => windowFrom(day, unit, count));
	const base = placeTime(from, surroundings);
	const days = daysOf(base);
	const end = days && shiftDay(days.earliest, unit, count);
	return days && end !== undefined
		? {earliest: days.earliest, latest: addDays(end, -1), anchor: base.anchor}
		: unplaced(base);
}

function yearsOf(from: number, to: number): Days {
	return {earliest: `${pad(from)}-01-01`, latest: `${pad(to)}-12-31`};
}

function pad(year: number): string {
	return String(year).padStart(4, '0');
}

function fromPublication({published}: TimeSurroundings, place: (day: string) => Days | undefined): Placement {
	const days = published === undefined ? undefined : place(published);
	return days ? {...days, anchor: 'publication'} : {anchor: 'publication', missing: PUBLICATION_DATE};
}

/** Days of a placement, without times of day; undefined where an end is open. */
function daysOf({earliest, latest}: Placement): Days | undefined {
	if (earliest === undefined || latest === undefined) return undefined;
	return {earliest: earliest.slice(0, 10), latest: latest.slice(0, 10)};
}

/** What is missing to place a time that another one is counted from. */
function unplaced({anchor, missing}: Placement): Placement {
	return {anchor, ...(missing === undefined ? {} : {missing})};
}

function placeWithin(
	meaning: Extract<Meaning, {kind: 'part' | 'nth' | 'unit-of'}>,
	surroundings: TimeSurroundings,
): Placement {
	const whole = placeTime(meaning.of, surroundings);
	const days = daysOf(whole);
	if (!days) return unplaced(whole);
	const within = daysWithin(meaning, days, surroundings.published);
	return within ? {...within, anchor: whole.anchor} : {anchor: 'context', missing: 'a day of the calendar'};
}

function placeAway(
	{unit, low, high, from, exact}: Extract<Meaning, {kind: 'away'}>,
	surroundings: TimeSurroundings,
): Placement {
	const base: Placement = from ? placeTime(from, surroundings) : fromPublication(surroundings, dayOnly);
	const days = daysOf(base);
	const away = days && daysAway(days, unit, low, high, exact);
	if (!away) return unplaced(base);
	const {published} = surroundings;
	// "three weeks ago" is no time to come
	const past = from === undefined && low < 0 && published !== undefined && away.latest > published;
	return {earliest: away.earliest, latest: past ? published : away.latest, anchor: base.anchor};
}

function dayOnly(day: string): Days {
	return {earliest: day, latest: day};
}

/** A time of day on the single day that another time means. */
function onDay(on: Meaning | undefined, surroundings: TimeSurroundings, place: (day: string) => Days): Placement {
	const placed: Placement = on ? placeTime(on, surroundings) : {anchor: 'context', missing: 'the day'};
	const days = daysOf(placed);
	if (!days) return unplaced(placed);
	// "March 28 and 29 at 5 p.m."
	return {...(days.earliest === days.latest ? place(days.earliest) : days), anchor: placed.anchor};
}

/** Minutes that "about" allows either way. */
const ABOUT_MINUTES = 15;

function clockOn(day: string, {hour, minute, about}: Clock): Days {
	const at = hour * 60 + (minute ?? 0);
	const [from, to] = about ? [at - ABOUT_MINUTES, at + ABOUT_MINUTES] : [at, minute === undefined ? at + 59 : at];
	return {earliest: minuteOf(day, from), latest: minuteOf(day, to)};
}

function minuteOf(day: string, minutes: number): string {
	const on = addDays(day, Math.floor(minutes / 1440));
	const rest = ((minutes % 1440) + 1440) % 1440;
	return `${on}T${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
}

function partOfDayOn(day: string, name: string): Days {
	const part = partsOfDay.get(name);
	if (!part) return dayOnly(day);
	const last = part.to < part.from ? addDays(day, 1) : day;
	return {earliest: `${day}T${part.from}`, latest: `${last}T${part.to}`};
}

/** From one time to another; a year, month or day that one end leaves out is that of the other, or the next to come. */
function placeRange(range: Extract<Meaning, {kind: 'range'}>, surroundings: TimeSurroundings): Placement {
	const {published, isFuture} = surroundings;
	if (!isYearless(range.from) || published === undefined) return placeEnds(range, surroundings);
	// "from May to September", told in June, is under way
	const begun = placeEnds(range, {...surroundings, isFuture: () => false});
	return isFuture() && (begun.latest ?? published) < published ? placeEnds(range, surroundings) : begun;
}

function placeEnds({from, until}: Extract<Meaning, {kind: 'range'}>, surroundings: TimeSurroundings): Placement {
	const dated = isYearless(from) && !isYearless(until) ? placeBefore(from, until, surroundings) : undefined;
	const start = dated ?? placeTime(from, surroundings);
	const {earliest} = start;
	if (earliest === undefined) return unplaced(start);
	const year = Number(earliest.slice(0, 4));
	const [same, next] = [year, year + 1].map((contextYear) => placeTime(until, {...surroundings, contextYear}));
	const end = [same, next].find((placed) => placed?.latest !== undefined && placed.latest >= earliest);
	if (end?.latest === undefined) return unplaced(same ?? start);
	const anchor = start.anchor !== 'none' || isYearless(until) ? start.anchor : end.anchor;
	return {earliest, latest: end.latest, anchor};
}

/** "May to July 2015", "November to February 2017": the year of the end, or the one before. */
function placeBefore(from: Meaning, until: Meaning, surroundings: TimeSurroundings): Placement | undefined {
	const end = placeTime(until, surroundings);
	if (end.latest === undefined) return undefined;
	const year = Number(end.latest.slice(0, 4));
	const same = placeTime(from, {...surroundings, contextYear: year});
	const fits = same.earliest !== undefined && same.earliest <= end.latest;
	return {...(fits ? same : placeTime(from, {...surroundings, contextYear: year - 1})), anchor: end.anchor};
}

function placeBound({bound, of}: Extract<Meaning, {kind: 'bound'}>, surroundings: TimeSurroundings): Placement {
	// "after the beginning of March" is in March at the earliest
	const start = bound === 'after' && of.kind === 'part' && of.part === 'start';
	const {earliest, latest, anchor, missing} = placeTime(of, surroundings);
	if (earliest === undefined || latest === undefined)
		return unplaced({anchor, ...(missing === undefined ? {} : {missing})});
	return {...openSide(start ? 'since' : bound, earliest, latest), anchor};
}

function openSide(bound: TimeBound, earliest: string, latest: string): Pick<Placement, 'earliest' | 'latest'> {
	switch (bound) {
		case 'since':
			return {earliest};
		case 'until':
			return {latest};
		case 'before':
			return {latest: earliest.includes('T') ? earliest : addDays(earliest, -1)};
		case 'after':
			// "after Monday" may be later on Monday
			return {earliest: latest.includes('T') || earliest === latest ? latest : addDays(latest, 1)};
	}
}
