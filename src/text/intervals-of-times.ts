import {readClockTime} from './clock-times.ts';
import {isDash, isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {isHalved} from './day-parts.ts';
import {dayOf, readMoment} from './moments.ts';
import type {Meaning, TimeExpression} from './time-expressions.ts';

/** A time or a stretch from one time to another: "between 1997 and 2002", "from May to July", "May-July", "Friday from 9 to 10 p.m.". */
export function readInterval(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const opener = lowerAt(lexemes, at);
	if (opener === 'between' || opener === 'from') return readOpened(lexemes, at, opener);
	const time = readMoment(lexemes, at);
	// "the 1990s and early 2000s"
	const from = time ?? (opener === 'the' ? readMoment(lexemes, at + 1) : undefined);
	const whole = from && (readRest(lexemes, at, from, '') ?? readHours(lexemes, from));
	return whole ?? time;
}

/** Hours behind a day: "Friday from 9 to 10 p.m.", "Monday morning between 8:00 and 9:30". */
function readHours(lexemes: readonly Lexeme[], day: TimeExpression): TimeExpression | undefined {
	const on = dayOf(day);
	const opener = lowerAt(lexemes, day.end);
	if (!on || !/^(?:between|from)$/.test(opener)) return undefined;
	const hours = readOpened(lexemes, day.end, opener);
	if (hours?.meaning.kind !== 'range') return undefined;
	const {from, until} = hours.meaning;
	if (from.kind !== 'clock' || until.kind !== 'clock' || from.on) return undefined;
	const meaning: Meaning = {kind: 'range', from: {...from, on}, until: {...until, on}};
	return {...day, end: hours.end, precision: hours.precision, pattern: {}, meaning};
}

function readOpened(lexemes: readonly Lexeme[], at: number, opener: string): TimeExpression | undefined {
	const fromAt = skipWords(lexemes, at + 1);
	const from =
		readMoment(lexemes, fromAt) ?? (lowerAt(lexemes, at + 1) === 'now' ? nowAt(at + 1) : readBareHour(lexemes, at + 1));
	if (!from) return undefined;
	const whole = readRest(lexemes, at, from, opener);
	// "between 3 and 12 September", "from 2014-2018" are one time already
	return whole ?? (isStretch(from) ? {...from, first: at} : undefined);
}

/** Whether a time runs over several days by its own words. */
function isStretch({meaning, end, first}: TimeExpression): boolean {
	if (meaning.kind === 'annual') return 'untilDay' in meaning.what;
	return meaning.kind === 'years' && meaning.from !== meaning.to && end - first === 3;
}

/** What goes on behind its first time. */
function readRest(
	lexemes: readonly Lexeme[],
	first: number,
	from: TimeExpression,
	opener: string,
): TimeExpression | undefined {
	if (from.meaning.kind === 'range' || !isJoint(lexemes, from, opener)) return undefined;
	const until = readUntil(lexemes, from.end + 1);
	if (!until || !isSameKind(from, until)) return undefined;
	const meaning = shareDay(sameHalf(lexemes, from, until), until.meaning);
	return {first, end: until.end, precision: from.precision, pattern: sharedPattern(from, until), meaning};
}

/** The second time: "the end of June", "in late 2018", "now". */
function readUntil(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	if (/^(?:now|date)$/.test(lowerAt(lexemes, at))) return nowAt(at);
	return readMoment(lexemes, at) ?? readMoment(lexemes, skipWords(lexemes, at));
}

function nowAt(at: number): TimeExpression {
	return {first: at, end: at + 1, precision: 'day', pattern: {}, meaning: {kind: 'unit', unit: 'day', steps: 0}};
}

/** Words between an opener and its time that say nothing: "from in 2014", "to the 28th of June". */
function skipWords(lexemes: readonly Lexeme[], from: number): number {
	const at = /^(?:in|on|around|about)$/.test(lowerAt(lexemes, from)) ? from + 1 : from;
	return lowerAt(lexemes, at) === 'the' ? at + 1 : at;
}

function isJoint(lexemes: readonly Lexeme[], from: TimeExpression, opener: string): boolean {
	const joint = lexemeAt(lexemes, from.end);
	if (opener === 'between' && joint.lower === 'and') return true;
	if (opener === 'between' && !/^(?:to|through)$/.test(joint.lower) && !isDash(joint)) return false;
	if (/^(?:to|until|till|through|thru)$/.test(joint.lower)) return true;
	const dated = from.pattern.year !== undefined || from.pattern.hour !== undefined;
	if (isDash(joint)) return isHyphen(lexemes, from.end) || dated;
	// "the 1990s and early 2000s" is one stretch
	return joint.lower === 'and' && from.precision === 'decade';
}

/** Whether two times can be the ends of one stretch: both of the clock, or both of the calendar. */
function isSameKind(from: TimeExpression, until: TimeExpression): boolean {
	if (from.meaning.kind === 'context' || until.meaning.kind === 'context') return false;
	const clocks = from.pattern.hour !== undefined && until.pattern.hour !== undefined;
	if (clocks || from.precision === until.precision) return true;
	return from.pattern.hour === undefined && until.pattern.hour === undefined;
}

/** "9:30 to 10 p.m. Friday" and "Friday from 9 to 10 p.m." say the day once. */
function shareDay(from: Meaning, until: Meaning): Meaning {
	if (from.kind !== 'clock' || until.kind !== 'clock') return {kind: 'range', from, until};
	const on = from.on ?? until.on;
	return on
		? {kind: 'range', from: {...from, on}, until: {...until, on: until.on ?? on}}
		: {kind: 'range', from, until};
}

/** "2:00 to 2:30 p.m.": the first hour is in the half of the day that the second names. */
function sameHalf(lexemes: readonly Lexeme[], from: TimeExpression, until: TimeExpression): Meaning {
	const {meaning} = from;
	if (meaning.kind !== 'clock' || until.meaning.kind !== 'clock' || isHalved(lexemes, from)) return meaning;
	const hour = meaning.clock.hour + 12;
	if (!isHalved(lexemes, until) || hour > until.meaning.clock.hour) return meaning;
	return {...meaning, clock: {...meaning.clock, hour}};
}

/** What both ends say; the zone may stand behind the second alone. */
function sharedPattern(from: TimeExpression, until: TimeExpression): TimeExpression['pattern'] {
	const year = from.pattern.year === until.pattern.year ? from.pattern.year : undefined;
	const month = from.pattern.month === until.pattern.month ? from.pattern.month : undefined;
	return {...(year === undefined ? {} : {year}), ...(year === undefined || month === undefined ? {} : {month})};
}

/** "between 9 and 10 a.m.", "3-8pm": the first hour takes its half of the day from the second. */
function readBareHour(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const hour = Number(textAt(lexemes, at));
	if (!/^(?:[1-9]|1[0-2])$/.test(textAt(lexemes, at)) || !/^(?:and|to|-|–)$/.test(lowerAt(lexemes, at + 1)))
		return undefined;
	const until = readClockTime(lexemes, at + 2);
	if (until?.pattern.hour === undefined || !isHalved(lexemes, until)) return undefined;
	const shift = until.pattern.hour >= 12 && hour < until.pattern.hour - 12 ? 12 : 0;
	const clock = {hour: hour + shift, about: false};
	return {first: at, end: at + 1, precision: 'hour', pattern: {hour: clock.hour}, meaning: {kind: 'clock', clock}};
}
