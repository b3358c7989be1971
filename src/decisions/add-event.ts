import type {DecisionEvent} from '../model/index.ts';
import type {AppendResult, DecisionStore} from '../ports.ts';

/**
 * Adds an event that somebody made with the log before him as it stood at a position. Refused, with what others did, where they
 * have dealt with the same finding since; what they did elsewhere does not matter.
 */
export async function addEvent(store: DecisionStore, event: DecisionEvent, position: string): Promise<AppendResult> {
	const result = await store.append([event], position);
	if (result.appended || result.others.some((other) => concernSame(event, other))) return result;
	return addEvent(store, event, result.position);
}

/** Whether two events are on one finding, or one of them takes the other back or both the same. */
function concernSame(a: DecisionEvent, b: DecisionEvent): boolean {
	if ('finding' in a && 'finding' in b) {
		const earlier = b.previous ?? [];
		return a.finding.identity === b.finding.identity || (a.previous ?? []).some((id) => earlier.includes(id));
	}
	if (a.type === 'undo' && b.type === 'undo') return a.event === b.event;
	return (a.type === 'undo' && a.event === b.id) || (b.type === 'undo' && b.event === a.id);
}
