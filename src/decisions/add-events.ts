import type {Anchor, ArticleMark, DecisionEvent, UndoEvent} from '../model/index.ts';
import type {AppendResult, DecisionLog, DecisionStore} from '../ports.ts';
import {isOnFinding} from './threads.ts';

/**
 * Adds events, all or none, that somebody made with a log before him. Refused, with what others did, where they have dealt with
 * the same since that log's position; what they did elsewhere does not matter. `events` of the log may hold later ones as well.
 */
export async function addEvents(
	store: DecisionStore,
	events: readonly DecisionEvent[],
	log: Pick<DecisionLog, 'events' | 'position'>,
): Promise<AppendResult> {
	const result = await store.append(events, log.position);
	if (result.appended) return result;
	const byId = new Map([...log.events, ...result.others].map((event) => [event.id, event]));
	const concerned = new Set(events.flatMap((event) => subjectsOf(event, byId)));
	const others = result.others.filter((other) => subjectsOf(other, byId).some((one) => concerned.has(one)));
	if (others.length > 0) return {...result, others};
	return addEvents(store, events, {...log, position: result.position});
}

/** What an event deals with: two that share one of these are on the same. */
function subjectsOf(event: DecisionEvent, byId: ReadonlyMap<string, DecisionEvent>): string[] {
	if (isOnFinding(event)) {
		const {id, finding, previous = []} = event;
		return [id, finding.identity, ...previous.map((earlier) => `after ${earlier}`)];
	}
	switch (event.type) {
		case 'undo':
			return subjectsOfUndo(event, byId);
		case 'sign-off':
			return [event.id];
		case 'outlet':
		case 'published':
			return [event.id, subject(event.type, [event.article])];
		case 'story':
			return [event.id, subject(event.type, event.articles)];
		case 'event':
		case 'missed':
			return [event.id, subject(event.type, event.places)];
		case 'entity':
			return [event.id, JSON.stringify([event.type, ...event.names.toSorted()])];
	}
}

function subjectsOfUndo({event}: UndoEvent, byId: ReadonlyMap<string, DecisionEvent>): string[] {
	const undone = byId.get(event);
	return [event, ...(undone && undone.type !== 'undo' ? subjectsOf(undone, byId) : [])];
}

function subject(type: string, marks: readonly (ArticleMark | Anchor)[]): string {
	const places = marks.map((mark) => [mark.textHash, ...('start' in mark ? [mark.start, mark.end] : [])].join(' '));
	return JSON.stringify([type, ...places.toSorted()]);
}
