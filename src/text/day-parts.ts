import {partsOfDay} from '../knowledge/calendar.ts';
import {readClockTime} from './clock-times.ts';
import {type Lexeme, lexemeAt, lowerAt, phraseTable, textAt} from './lexemes.ts';
import type {Clock, Meaning, TimeExpression} from './time-expressions.ts';

/** The names of parts of the day, to be found in a text. */
export const partNames = phraseTable(new Map([...partsOfDay.keys()].map((name) => [name, name])));

/** "early Wednesday morning" is the early morning. */
export function wholePart(before: string, behind: string | undefined): string {
	const whole = `${before} ${behind}`;
	return partsOfDay.has(whole) ? whole : before;
}

/** "last night", "this morning", "early this evening", "late last night". */
export function readNearPart(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const modifier = /^(?:early|late|earlier|later)$/.test(lowerAt(lexemes, at)) ? 1 : 0;
	const [word, noun] = [lowerAt(lexemes, at + modifier), lowerAt(lexemes, at + modifier + 1)];
	const night = word === 'last' && (noun === 'night' || noun === 'evening');
	if (!night && !(word === 'this' && /^(?:morning|afternoon|evening)$/.test(noun))) return undefined;
	const on: Meaning = {kind: 'unit', unit: 'day', steps: night ? -1 : 0};
	const name = modifier === 1 ? wholePart(lowerAt(lexemes, at), noun) : noun;
	const meaning: Meaning = {kind: 'day-part', on, name: partsOfDay.has(name) && name.includes(noun) ? name : noun};
	return {first: at, end: at + modifier + 2, precision: 'part-of-day', pattern: {}, meaning};
}

/** "overnight" alone is the night before the publication; "an overnight curfew" is none. */
export function readOvernight(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const next = lexemeAt(lexemes, at + 1);
	if (
		/^(?:an?|the|of|on|into)$/.test(lowerAt(lexemes, at - 1)) ||
		(next.kind === 'word' && !/^(?:and|but|in|at|as|by|after|when|while|with)$/.test(next.lower))
	)
		return undefined;
	const on: Meaning = {kind: 'unit', unit: 'day', steps: -1};
	return {
		first: at,
		end: at + 1,
		precision: 'part-of-day',
		pattern: {},
		meaning: {kind: 'day-part', on, name: 'night'},
	};
}

/** "in the afternoon at 7", "in the morning 9 o'clock". */
export function readClockInPart(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const name = lowerAt(lexemes, at + 2);
	if (
		lowerAt(lexemes, at) !== 'in' ||
		lowerAt(lexemes, at + 1) !== 'the' ||
		!/^(?:morning|afternoon|evening)$/.test(name)
	)
		return undefined;
	const linked = lowerAt(lexemes, at + 3) === 'at';
	const hourAt = linked ? at + 4 : at + 3;
	const clock = readClockTime(lexemes, hourAt) ?? (linked ? readBareHour(lexemes, hourAt) : undefined);
	const told = clock && hourIn(lexemes, {kind: 'day-part', name}, clock);
	return (
		clock &&
		told && {...clock, first: at, pattern: {...clock.pattern, hour: told.hour}, meaning: {kind: 'clock', clock: told}}
	);
}

/** A bare hour, where the words before say that it is one. */
function readBareHour(lexemes: readonly Lexeme[], at: number): TimeExpression | undefined {
	const hour = Number(textAt(lexemes, at));
	if (!/^\d\d?$/.test(textAt(lexemes, at)) || hour < 1 || hour > 12 || lexemes[at + 1]?.kind === 'word')
		return undefined;
	return {
		first: at,
		end: at + 1,
		precision: 'hour',
		pattern: {hour},
		meaning: {kind: 'clock', clock: {hour, about: false}},
	};
}

/** The hour on the day of a part of the day: "at 8" in the evening is 20; "last night at 2 a.m." is on another day. */
export function hourIn(lexemes: readonly Lexeme[], day: Meaning, clock: TimeExpression): Clock | undefined {
	if (clock.meaning.kind !== 'clock') return undefined;
	const {clock: read} = clock.meaning;
	if (day.kind !== 'day-part' || read.hour >= 12) return read;
	if (day.name.includes('night')) return undefined;
	const late = /evening|afternoon/.test(day.name) && !isHalved(lexemes, clock);
	return late ? {...read, hour: read.hour + 12} : read;
}

/** Whether "a.m." or "p.m." stands in a time of day. */
export function isHalved(lexemes: readonly Lexeme[], {first, end}: TimeExpression): boolean {
	for (let at = first; at < end; at++) if (/^[ap]m?$/.test(lowerAt(lexemes, at))) return true;
	return false;
}
