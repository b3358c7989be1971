import type {DecisionEvent} from '../model/index.ts';
import {isOnFinding} from './threads.ts';

/** Whether an event changes what is compared: corrections do, and two events that are parted, and who takes one of these back. */
export function changesComparison(event: DecisionEvent, log: readonly DecisionEvent[]): boolean {
	if (event.type === 'undo') return log.some((one) => one.id === event.event && changesComparison(one, log));
	if (event.type === 'dismiss') return event.reason === 'different-event';
	return !isOnFinding(event) && event.type !== 'sign-off';
}
