import {readClockTime} from './clock-times.ts';
import {isDash, isHyphen, type Lexeme, lexemeAt, lowerAt} from './lexemes.ts';
import {readMoment} from './moments.ts';
import type {Meaning, TimeExpression} from './time-expressions.ts';

/** A time or a stretch from one time to another: "between 1997 and 2002", "from May to July", "May-July", "9:30 to 10 p.m.". */
export function readInterval(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const opener = lowerAt(lexemes, at);
	if (opener === 'between' || opener === 'from') return readOpened(text, lexemes, at, opener);
	const time = readMoment(text, lexemes, at);
	// "the 1990s and early 2000s"
	const from = time ?? (opener === 'the' ? readMoment(text, lexemes, at + 1) : undefined);
	const whole = from && readRest(text, lexemes, at, from, '');
	return whole ?? time;
}

function readOpened(text: string, lexemes: readonly Lexeme[], at: number, opener: string): TimeExpression | undefined {
	const fromAt = skipWords(lexemes, at + 1);
	const from = readMoment(text, lexemes, fromAt) ?? readBareHour(lexemes, at + 1);
	if (!from) return undefined;
	const whole = readRest(text, lexemes, at, from, opener);
	// "between 3 and 12 September", "from 2014-2018" are one time already
	if (whole || !isStretch(from)) return whole;
	return {...from, first: at};
}

/** Whether a time runs over several days by its own words. */
function isStretch({meaning, end, first}: TimeExpression): boolean {
	if (meaning.kind === 'annual') return 'untilDay' in meaning.what;
	return meaning.kind === 'years' && meaning.from !== meaning.to && end - first === 3;
}

/** What goes on behind its first time. */
function readRest(
	text: string,
	lexemes: readonly Lexeme[],
	first: number,
	from: TimeExpression,
	opener: string,
): TimeExpression | undefined {
	if (from.meaning.kind === 'range' || !isJoint(lexemes, from, opener)) return undefined;
	const until = readUntil(text, lexemes, from.end + 1);
	if (!until || !isSameKind(from, until)) return undefined;
	const meaning = shareDay(from.meaning, until.meaning);
	return {first, end: until.end, precision: from.precision, pattern: sharedPattern(from, until), meaning};
}

/** The second time: "the end of June", "in late 2018", "now". */
function readUntil(text: string, lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	if (/^(?:now|date)$/.test(lowerAt(lexemes, at))) return nowAt(at);
	return readMoment(text, lexemes, at) ?? readMoment(text, lexemes, skipWords(lexemes, at));
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
	if (isDash(joint)) return isHyphen(lexemes, from.end) || from.pattern.year !== undefined;
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

/** What both ends say; the zone may stand behind the second alone. */
function sharedPattern(from: TimeExpression, until: TimeExpression): TimeExpression['pattern'] {
	const year = from.pattern.year === until.pattern.year ? from.pattern.year : undefined;
	const month = from.pattern.month === until.pattern.month ? from.pattern.month : undefined;
	return {...(year === undefined ? {} : {year}), ...(year === undefined || month === undefined ? {} : {month})};
}

/** "between 9 and 10 a.m.": the first hour takes its half of the day from the second. */
function readBareHour(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const hour = lexemes[at];
	if (!hour || !/^(?:[1-9]|1[0-2])$/.test(hour.text) || !/^(?:and|to|-|–)$/.test(lowerAt(lexemes, at + 1)))
		return undefined;
	const until = readClockTime(lexemes, at + 2);
	if (until?.precision !== 'hour' || until.pattern.hour === undefined) return undefined;
	const shift = until.pattern.hour >= 12 && Number(hour.text) < until.pattern.hour - 12 ? 12 : 0;
	const clock = {hour: Number(hour.text) + shift, about: false};
	return {first: at, end: at + 1, precision: 'hour', pattern: {hour: clock.hour}, meaning: {kind: 'clock', clock}};
}
