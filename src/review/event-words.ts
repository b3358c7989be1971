import {correctionWords} from '../adapters/reporters/shared/correction-words.ts';
import {oneLine} from '../adapters/reporters/shared/words.ts';
import {isOnFinding} from '../decisions/threads.ts';
import {momentOf} from './moment.ts';
import type {DecisionEvent, FindingEvent} from '../model/index.ts';

/** An event on a finding in one line: who, when, what. */
export function eventWords(event: FindingEvent): string {
	return said(event, deedWords(event));
}

/** Any event in one line, with what it is on; `byId` holds those that it may take back. */
export function lineOf(event: DecisionEvent, byId: ReadonlyMap<string, DecisionEvent> = new Map()): string {
	if (isOnFinding(event)) return `${eventWords(event)} · ${oneLine(event.finding.message)}`;
	return said(event, otherWords(event, byId));
}

function said({at, by, note}: DecisionEvent, what: string): string {
	return oneLine(`${momentOf(at)} ${by}: ${what}${note === undefined ? '' : `: ${note}`}`);
}

function deedWords(event: FindingEvent): string {
	if (event.type === 'dismiss') return `dismiss, ${event.reason}`;
	return event.type === 'assign' ? `assign to ${event.to}` : event.type;
}

function otherWords(event: Exclude<DecisionEvent, FindingEvent>, byId: ReadonlyMap<string, DecisionEvent>): string {
	if (event.type === 'sign-off') return `sign-off: ${event.articles.map(({outlet}) => outlet).join(', ')}`;
	if (event.type !== 'undo') return correctionWords(event);
	const undone = byId.get(event.event);
	return undone === undefined || undone.type === 'undo' ? 'undo' : `undo of [${lineOf(undone)}]`;
}
