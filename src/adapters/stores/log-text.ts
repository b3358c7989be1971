import {createHash, type Hash} from 'node:crypto';
import {orderEvents} from '../../decisions/order.ts';
import {type DecisionEvent, UserError} from '../../model/index.ts';
import type {DecisionLog} from '../../ports.ts';
import {eventFault, isDecisionEvent} from './event-line.ts';

/** The whole lines at the beginning of a log, to go on from when it has grown. */
interface ReadLines {
	readonly bytes: Uint8Array;
	/** Of these bytes. */
	readonly hash: Hash;
	readonly lines: number;
	readonly log: DecisionLog;
}

/** Reads a log again and again: of one that has grown since, what was added alone. */
export function logParser(name: string): (bytes: Uint8Array) => DecisionLog {
	let known: ReadLines = {
		bytes: new Uint8Array(),
		hash: hashOf(new Uint8Array()),
		lines: 0,
		log: {events: [], position: '', torn: []},
	};
	return (bytes) => {
		const before = startsWith(bytes, known.bytes) ? known : undefined;
		const fresh = bytes.subarray(before?.bytes.length ?? 0);
		const added = parseLines(fresh, name, before?.lines ?? 0);
		const hash = before ? before.hash.copy().update(fresh) : hashOf(fresh);
		const log = {
			events: orderEvents([...(before?.log.events ?? []), ...added.events]),
			position: positionAfter(hash, bytes.length),
			torn: [...(before?.log.torn ?? []), ...added.torn],
		};
		// A last line without its break may still grow.
		if (bytes.at(-1) === 0x0a) known = {bytes, hash, lines: added.lines, log};
		return log;
	};
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
	return bytes.length >= start.length && Buffer.compare(bytes.subarray(0, start.length), start) === 0;
}

/** Reads the bytes of a decisions.jsonl. A line that was cut off is left out and listed; other faults are a UserError that names the line. */
function parseLines(bytes: Uint8Array, name: string, linesBefore = 0): Omit<DecisionLog, 'position'> & {lines: number} {
	const events: DecisionEvent[] = [];
	const torn: {line: number; text: string}[] = [];
	const lines = new TextDecoder().decode(bytes).split('\n');
	for (const [index, text] of lines.entries()) {
		const line = linesBefore + index + 1;
		if (text.trim() === '') continue;
		if (isConflictMarker(text)) {
			throw new UserError(`${name}:${line}: a merge left its marks here; delete these lines and keep all others`);
		}
		const value = parseJson(text);
		if (value === undefined) torn.push({line, text});
		else if (isDecisionEvent(value)) events.push(value);
		else {
			const fault = eventFault(value) ?? '';
			throw new UserError(`${name}:${line}: not a decision: ${fault}; put the line right or delete it`);
		}
	}
	return {events, torn, lines: linesBefore + lines.length - 1};
}

/** Length and hash: two logs with one position are the same. */
export function positionOf(bytes: Uint8Array): string {
	return positionAfter(hashOf(bytes), bytes.length);
}

/** The same, of so many bytes with this hash, which can go on. */
export function positionAfter(hash: Hash, length: number): string {
	return `${length}-${hash.copy().digest('hex').slice(0, 16)}`;
}

/** A hash of bytes that can go on with those that follow them. */
export function hashOf(bytes: Uint8Array): Hash {
	return createHash('sha256').update(bytes);
}

/** The events added since a position; all of them where the log was rewritten meanwhile. */
export function eventsSince(position: string, bytes: Uint8Array, name: string): readonly DecisionEvent[] {
	const length = Number(position.split('-')[0]);
	const grown = length <= bytes.length && positionOf(bytes.subarray(0, length)) === position;
	return orderEvents(parseLines(grown ? bytes.subarray(length) : bytes, name).events);
}

/** `<<<<<<< HEAD`, `||||||| base`, `=======`, `>>>>>>> branch` */
function isConflictMarker(line: string): boolean {
	return /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/u.test(line);
}

function parseJson(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return value;
	} catch {
		return undefined;
	}
}
