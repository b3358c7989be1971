import {partsOfDay} from '../knowledge/calendar.ts';
import {opensCalendarDate, readCalendarDate} from './calendar-dates.ts';
import {opensClockTime, readClockTime} from './clock-times.ts';
import {isDash, isHyphen, type Lexeme, lexemeAt, lowerAt, matchPhrase, phraseTable, textAt} from './lexemes.ts';
import {opensNumber} from './numbers.ts';
import {opensRelativeTime, readRelativeTime} from './relative-times.ts';
import {remember} from './remember.ts';
import type {TimeExpression} from './time-expressions.ts';
import {readNumericDate} from './years.ts';

/** The times that one sentence names, in order and without overlap. */
export function scanTimes(text: string, lexemes: readonly Lexeme[]): TimeExpression[] {
	const times: TimeExpression[] = [];
	let at = 0;
	while (at < lexemes.length) {
		const time = mayOpen(lexemes[at]) ? readTimeOrInterval(text, lexemes, at) : undefined;
		if (time) times.push(time);
		at = time && time.end > at ? time.end : at + 1;
	}
	return times;
}

/** Whether a time can begin at a lexeme: most words rule it out. */
function mayOpen(lexeme: Lexeme | undefined): boolean {
	return lexeme?.kind !== 'word' || opensTime(lexeme.lower);
}

const opensTime: (word: string) => boolean = remember(
	(word) =>
		/^(?:between|from|the)$/.test(word) ||
		opensClockTime(word) ||
		partNames.openers.has(word) ||
		opensNumber(word) ||
		opensRelativeTime(word) ||
		opensCalendarDate(word),
);

function readTimeOrInterval(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const word = lowerAt(lexemes, at);
	if (word === 'between' || word === 'from') return readOpenedInterval(text, lexemes, at, word);
	const time = readTime(text, lexemes, at);
	// "the 1990s and early 2000s"
	const from = time ?? (word === 'the' ? readTime(text, lexemes, at + 1) : undefined);
	return (from && readInterval(text, lexemes, at, from, '')) ?? time;
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
	return (
		readNumericDate(text, lexemes, at) ??
		readRelativeTime(lexemes, at) ??
		readYearRange(lexemes, at) ??
		readCalendarDate(lexemes, at)
	);
}

/** "1950-53": the second year is cut short. */
function readYearRange(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const [from, to] = [textAt(lexemes, at), textAt(lexemes, at + 2)];
	if (!/^(?:1[5-9]|20)\d\d$/.test(from) || !/^\d\d(?:\d\d)?$/.test(to) || !isHyphen(lexemes, at + 1)) return undefined;
	const next = lexemeAt(lexemes, at + 3);
	if (isHyphen(lexemes, at - 1) || (!next.spaced && (next.kind !== 'mark' || isHyphen(lexemes, at + 3))))
		return undefined;
	const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
	if (last <= Number(from)) return undefined;
	return {...yearAt(Number(from), at), end: at + 3, until: yearAt(last, at + 2)};
}

function yearAt(year: number, first: number): TimeExpression {
	return {first, end: first + 1, precision: 'year', pattern: {year}, basis: 'calendar'};
}

/** Words of a part of the day before a date: "early Wednesday", "the night of October 1", "late on Monday". */
function readPartBefore(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const part = matchPhrase(lexemes, at, partNames);
	if (!part) return undefined;
	const linked = /^(?:of|on)$/.test(lowerAt(lexemes, at + part.length));
	if (!linked && !/^(?:early|late)$/.test(part.value)) return undefined;
	const date = readDate(text, lexemes, at + part.length + (linked ? 1 : 0));
	if (date?.precision !== 'day' || date.part !== undefined) return undefined;
	const joined = joinClock(text, lexemes, date);
	if (joined.pattern.hour !== undefined) return {...joined, first: at};
	return {...joined, first: at, precision: 'part-of-day', partOfDay: wholePart(part.value, joined.partOfDay)};
}

/** "early Wednesday morning" is the early morning. */
function wholePart(before: string, behind: string | undefined): string {
	const whole = `${before} ${behind}`;
	return partsOfDay.has(whole) ? whole : before;
}

const partNames = phraseTable(new Map([...partsOfDay.keys()].map((name) => [name, name])));

/** A part of the day or a time of day behind a date: "Wednesday morning", "Friday at about 5 p.m.". */
function joinClock(text: string, lexemes: readonly Lexeme[], date: TimeExpression): TimeExpression {
	if (date.partOfDay !== undefined && date.offset) return joinEvening(text, lexemes, date);
	if (date.precision !== 'day' || date.untilDay !== undefined) return date;
	const part = matchPhrase(lexemes, date.end, partNames);
	if (part && !/^(?:early|late)$/.test(part.value)) {
		const end = date.end + part.length;
		return {...date, end, precision: 'part-of-day', partOfDay: part.value};
	}
	const link = /^(?:at|,|by)$/.test(lowerAt(lexemes, date.end)) ? 1 : 0;
	const clock = readClockTime(text, lexemes, date.end + link);
	if (!clock) return date;
	return {...date, end: clock.end, precision: clock.precision, pattern: {...date.pattern, ...clock.pattern}};
}

/** "last night at 10 p.m.": a time after midnight would be on another day. */
function joinEvening(text: string, lexemes: readonly Lexeme[], date: TimeExpression): TimeExpression {
	const link = lowerAt(lexemes, date.end) === 'at' ? 1 : 0;
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

/** "between 1997 and 2002", "from May to July". */
function readOpenedInterval(
	text: string,
	lexemes: readonly Lexeme[],
	at: number,
	opener: string,
): TimeExpression | undefined {
	const from = readTime(text, lexemes, skipThe(lexemes, at + 1)) ?? readBareHour(text, lexemes, at + 1);
	return from && readInterval(text, lexemes, at, from, opener);
}

/** What goes on behind its first time: "May-July", "the 1990s and early 2000s", "00:45 to 05:00 UTC". */
function readInterval(
	text: string,
	lexemes: readonly Lexeme[],
	first: number,
	from: TimeExpression,
	opener: string,
): TimeExpression | undefined {
	if (from.until || !isJoint(lexemes, from, opener)) return undefined;
	const until = readTime(text, lexemes, skipThe(lexemes, skipIn(lexemes, from.end + 1)));
	if (!until || until.until || !isSameKind(from, until)) return undefined;
	const [start, end] = shareYear(from, until);
	return {...start, first, end: end.end, until: end};
}

function skipThe(lexemes: readonly Lexeme[], at: number): number {
	return lowerAt(lexemes, at) === 'the' ? at + 1 : at;
}

function skipIn(lexemes: readonly Lexeme[], at: number): number {
	return /^(?:in|on|around|about)$/.test(lowerAt(lexemes, at)) ? at + 1 : at;
}

function isJoint(lexemes: readonly Lexeme[], from: TimeExpression, opener: string): boolean {
	const joint = lexemeAt(lexemes, from.end);
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
	if (!hour || !/^(?:[1-9]|1[0-2])$/.test(hour.text) || !/^(?:and|to)$/.test(lowerAt(lexemes, at + 1)))
		return undefined;
	const until = readClockTime(text, lexemes, at + 2);
	if (!until || until.precision !== 'hour' || until.pattern.hour === undefined) return undefined;
	const shift = until.pattern.hour >= 12 && Number(hour.text) < until.pattern.hour - 12 ? 12 : 0;
	return {first: at, end: at + 1, precision: 'hour', pattern: {hour: Number(hour.text) + shift}, basis: 'clock'};
}
