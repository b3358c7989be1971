import {correctionWords} from '../adapters/reporters/shared/correction-words.ts';
import {oneLine} from '../adapters/reporters/shared/words.ts';
import {isOnFinding} from '../decisions/threads.ts';
import type {DecisionEvent, FindingEvent} from '../model/index.ts';
import type {Messages} from './messages.ts';
import {momentOf} from './moment.ts';

/** An event on a finding in one line: who, when, what. */
export function eventWords(event: FindingEvent, messages: Messages): string {
	return said(event, deedWords(event, messages), messages);
}

/** Any event in one line, with what it is on; `byId` holds those that it may take back. */
export function lineOf(
	event: DecisionEvent,
	messages: Messages,
	byId: ReadonlyMap<string, DecisionEvent> = new Map(),
): string {
	if (isOnFinding(event)) return `${eventWords(event, messages)} · ${oneLine(event.finding.message)}`;
	return said(event, otherWords(event, messages, byId), messages);
}

function said({at, by, note}: DecisionEvent, what: string, messages: Messages): string {
	return oneLine(`${momentOf(at, messages)} ${by}: ${what}${note === undefined ? '' : `: ${note}`}`);
}

function deedWords(event: FindingEvent, messages: Messages): string {
	if (event.type === 'dismiss') return messages.dismissFor(messages.report.reasons[event.reason]);
	return event.type === 'assign' ? messages.assignTo(event.to) : messages.deeds[event.type];
}

function otherWords(
	event: Exclude<DecisionEvent, FindingEvent>,
	messages: Messages,
	byId: ReadonlyMap<string, DecisionEvent>,
): string {
	if (event.type === 'sign-off') return messages.signOffOf(event.articles.map(({outlet}) => outlet).join(', '));
	if (event.type !== 'undo') return correctionWords(event, messages.report);
	const undone = byId.get(event.event);
	return undone === undefined || undone.type === 'undo'
		? messages.deeds.undo
		: messages.undoOf(lineOf(undone, messages));
}
