import {createHash} from 'node:crypto';
import {orderEvents} from '../../decisions/order.ts';
import {type DecisionEvent, UserError} from '../../model/index.ts';
import type {DecisionLog} from '../../ports.ts';
import {eventFault, isDecisionEvent} from './event-line.ts';

/** Reads the bytes of a decisions.jsonl. A line that was cut off is left out and listed; other faults are a UserError that names the line. */
export function parseLog(bytes: Uint8Array, name: string): DecisionLog {
	const events: DecisionEvent[] = [];
	const torn: {line: number; text: string}[] = [];
	const lines = new TextDecoder().decode(bytes).split('\n');
	for (const [index, text] of lines.entries()) {
		if (text.trim() === '') continue;
		if (isConflictMarker(text)) {
			throw new UserError(`${name}:${index + 1}: a merge left its marks here; delete these lines and keep all others`);
		}
		const value = parseJson(text);
		if (value === undefined) torn.push({line: index + 1, text});
		else if (isDecisionEvent(value)) events.push(value);
		else {
			const fault = eventFault(value) ?? '';
			throw new UserError(`${name}:${index + 1}: not a decision: ${fault}; put the line right or delete it`);
		}
	}
	return {events: orderEvents(events), position: positionOf(bytes), torn};
}

/** Length and hash: two logs with one position are the same. */
export function positionOf(bytes: Uint8Array): string {
	return `${bytes.length}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
}

/** The events added since a position; all of them where the log was rewritten meanwhile. */
export function eventsSince(position: string, bytes: Uint8Array, name: string): readonly DecisionEvent[] {
	const length = Number(position.split('-')[0]);
	const grown = length <= bytes.length && positionOf(bytes.subarray(0, length)) === position;
	return parseLog(grown ? bytes.subarray(length) : bytes, name).events;
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
