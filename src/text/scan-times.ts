import {partsOfDay} from '../knowledge/calendar.ts';
import {readCalendarDate} from './calendar-dates.ts';
import {readClockTime} from './clock-times.ts';
import {isDash, isHyphen, type Lexeme, matchPhrase} from './lexemes.ts';
import {readRelativeTime} from './relative-times.ts';
import type {TimeExpression} from './time-expressions.ts';
import {readNumericDate} from './years.ts';

/** The times that one sentence names, in order and without overlap. */
export function scanTimes(text: string, lexemes: readonly Lexeme[]): TimeExpression[] {
	const times: TimeExpression[] = [];
	let at = 0;
	while (at < lexemes.length) {
		const time = readInterval(text, lexemes, at) ?? readTime(text, lexemes, at);
		if (time) times.push(time);
		at = time && time.end > at ? time.end : at + 1;
	}
	return times;
}

/** One time that begins at a lexeme; a date and a time of day beside it are one. */
function readTime(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const clock = readClockTime(text, lexemes, at);
	if (clock) return joinDate(text, lexemes, clock);
	const night = readPartBefore(text, lexemes, at);
	if (night) return night;
	const date = readDate(text, lexemes, at);
	return date && joinClock(text, lexemes, date);
}

function readDate(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const date =
		readNumericDate(text, lexemes, at) ??
		readRelativeTime(lexemes, at) ??
		readCalendarDate(lexemes, at) ??
		readYearRange(lexemes, at);
	if (!date) return undefined;
	return date;
}

/** "1950-53": the second year is cut short. */
function readYearRange(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const [from, to] = [lexemes[at], lexemes[at + 2]];
	if (!from || !to || !/^(?:1[5-9]|20)\d\d$/.test(from.text) || !isHyphen(lexemes, at + 1)) return undefined;
	const next = lexemes[at + 3];
	if (!/^\d\d(?:\d\d)?$/.test(to.text) || (next && !next.spaced && (next.kind !== 'mark' || isDash(next))))
		return undefined;
	if (isHyphen(lexemes, at - 1)) return undefined;
	const first = Number(from.text);
	const last = to.text.length === 2 ? Math.floor(first / 100) * 100 + Number(to.text) : Number(to.text);
	if (last <= first) return undefined;
	const year = (value: number, index: number): TimeExpression => ({
		first: index,
		end: index + 1,
		precision: 'year',
		pattern: {year: value},
		basis: 'calendar',
	});
	return {...year(first, at), end: at + 3, until: year(last, at + 2)};
}

/** Words of a part of the day before a date: "early Wednesday", "the night of October 1", "late on Monday". */
function readPartBefore(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const part = matchPhrase(lexemes, at, partsOfDay, 2);
	if (!part) return undefined;
	const named = matchPhrase(lexemes, at, partNames, 2)?.value ?? '';
	const link = lexemes[at + part.length]?.lower ?? '';
	const early = /^(?:early|late)$/.test(named);
	if (!early && link !== 'of' && link !== 'on') return undefined;
	const dateAt = at + part.length + (/^(?:of|on)$/.test(link) ? 1 : 0);
	const date = readDate(text, lexemes, dateAt);
	if (!date || date.precision !== 'day' || date.part !== undefined) return undefined;
	const joined = joinClock(text, lexemes, date);
	if (joined.pattern.hour !== undefined) return {...joined, first: at};
	// "early Wednesday morning" is the early morning
	const whole = joined.partOfDay === undefined ? named : `${named} ${joined.partOfDay}`;
	return {...joined, first: at, precision: 'part-of-day', partOfDay: partsOfDay.has(whole) ? whole : named};
}

const partNames: ReadonlyMap<string, string> = new Map([...partsOfDay.keys()].map((name) => [name, name]));

/** A part of the day or a time of day behind a date: "Wednesday morning", "Friday at about 5 p.m.". */
function joinClock(text: string, lexemes: readonly Lexeme[], date: TimeExpression): TimeExpression {
	if (date.partOfDay !== undefined && date.offset) return joinEvening(text, lexemes, date);
	if (date.precision !== 'day' || date.untilDay !== undefined) return date;
	const part = matchPhrase(lexemes, date.end, partNames, 2);
	if (part && !/^(?:early|late)$/.test(part.value)) {
		const end = date.end + part.length;
		return {...date, end, precision: 'part-of-day', partOfDay: part.value};
	}
	const link = /^(?:at|,|by)$/.test(lexemes[date.end]?.lower ?? '') ? 1 : 0;
	const clock = readClockTime(text, lexemes, date.end + link);
	if (!clock) return date;
	return {...date, end: clock.end, precision: clock.precision, pattern: {...date.pattern, ...clock.pattern}};
}

/** "last night at 10 p.m.": a time after midnight would be on another day. */
function joinEvening(text: string, lexemes: readonly Lexeme[], date: TimeExpression): TimeExpression {
	const link = lexemes[date.end]?.lower === 'at' ? 1 : 0;
	const clock = readClockTime(text, lexemes, date.end + link);
	if (!clock || (date.partOfDay === 'night' && (clock.pattern.hour ?? 0) < 12)) return date;
	return {...date, end: clock.end, precision: clock.precision, pattern: clock.pattern};
}

/** The date that stands behind a time of day: "5:10 a.m. on Monday". */
function joinDate(text: string, lexemes: readonly Lexeme[], clock: TimeExpression): TimeExpression {
	for (const links of [['on'], [','], [], ['early', 'on']]) {
		if (!links.every((link, index) => lexemes[clock.end + index]?.lower === link)) continue;
		const date = readDate(text, lexemes, clock.end + links.length);
		if (!date || date.precision !== 'day' || date.basis === 'context') continue;
		return {...date, first: clock.first, precision: clock.precision, pattern: {...date.pattern, ...clock.pattern}};
	}
	return clock;
}

/** "between 1997 and 2002", "from May to July", "May-July", "the 1990s and early 2000s", "00:45 to 05:00 UTC". */
function readInterval(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const opener = lexemes[at]?.lower;
	const opened = opener === 'between' || opener === 'from';
	const fromAt = opened ? at + 1 : at;
	const from =
		readTime(text, lexemes, skipThe(lexemes, fromAt)) ?? (opened ? readBareHour(text, lexemes, fromAt) : undefined);
	if (!from || from.until) return undefined;
	const joint = lexemes[from.end];
	if (!joint || !isJoint(lexemes, from, opener, joint)) return undefined;
	const until = readTime(text, lexemes, skipThe(lexemes, skipIn(lexemes, from.end + 1)));
	if (!until || until.until || !isSameKind(from, until)) return undefined;
	const [start, end] = shareYear(from, until);
	return {...start, first: at, end: end.end, until: end};
}

function skipThe(lexemes: readonly Lexeme[], at: number): number {
	return lexemes[at]?.lower === 'the' ? at + 1 : at;
}

function skipIn(lexemes: readonly Lexeme[], at: number): number {
	return /^(?:in|on|around|about)$/.test(lexemes[at]?.lower ?? '') ? at + 1 : at;
}

function isJoint(lexemes: readonly Lexeme[], from: TimeExpression, opener: string | undefined, joint: Lexeme): boolean {
	if (opener === 'between') return joint.lower === 'and';
	if (/^(?:to|until|till|through|thru)$/.test(joint.lower)) return true;
	if (isDash(joint)) return isHyphen(lexemes, from.end) || from.pattern.year !== undefined;
	// "the 1990s and early 2000s" is one stretch
	return joint.lower === 'and' && from.precision === 'decade';
}

function isSameKind(from: TimeExpression, until: TimeExpression): boolean {
	if (from.basis === 'context' || until.basis === 'context') return false;
	const clocks = from.pattern.hour !== undefined && until.pattern.hour !== undefined;
	return clocks || from.precision === until.precision || (from.basis === 'calendar' && until.basis !== 'clock');
}

/** "May to July 2015", "9:30 to 10 p.m. Friday" say year, day and zone once. */
function shareYear(from: TimeExpression, until: TimeExpression): readonly [TimeExpression, TimeExpression] {
	const pattern = {...from.pattern};
	if (from.basis === 'clock' && until.pattern.zone !== undefined)
		return [{...from, pattern: {...pattern, zone: until.pattern.zone}}, until];
	const year = until.pattern.year;
	const early = year === undefined || (pattern.month ?? 0) > (until.pattern.month ?? 13);
	return [pattern.year === undefined && !early ? {...from, pattern: {...pattern, year}} : from, until];
}

/** "between 9 and 10 a.m.": the first hour takes its half of the day from the second. */
function readBareHour(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const hour = lexemes[at];
	if (!hour || !/^(?:[1-9]|1[0-2])$/.test(hour.text) || !/^(?:and|to)$/.test(lexemes[at + 1]?.lower ?? ''))
		return undefined;
	const until = readClockTime(text, lexemes, at + 2);
	if (!until || until.precision !== 'hour' || until.pattern.hour === undefined) return undefined;
	const shift = until.pattern.hour >= 12 && Number(hour.text) < until.pattern.hour - 12 ? 12 : 0;
	return {first: at, end: at + 1, precision: 'hour', pattern: {hour: Number(hour.text) + shift}, basis: 'clock'};
}
