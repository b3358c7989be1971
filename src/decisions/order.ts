import type {DecisionEvent} from '../model/index.ts';

/** Events in order of time, then of id; one that stands twice (a union of two branches) is kept once. */
export function orderEvents(events: readonly DecisionEvent[]): DecisionEvent[] {
	const byId = new Map<string, DecisionEvent>();
	for (const event of events) if (!byId.has(event.id)) byId.set(event.id, event);
	const timed = [...byId.values()].map((event) => ({event, time: Date.parse(event.at)}));
	return timed
		.toSorted((a, b) => a.time - b.time || (a.event.id < b.event.id ? -1 : Number(a.event.id > b.event.id)))
		.map(({event}) => event);
}

/** The events that count: neither undone nor an undo. An undo that was undone itself takes nothing back. */
export function standingEvents(events: readonly DecisionEvent[]): Exclude<DecisionEvent, {readonly type: 'undo'}>[] {
	const undone = undoneIds(events);
	return events.flatMap((event) => (event.type === 'undo' || undone.has(event.id) ? [] : [event]));
}

/** The ids of all events that were taken back, undos among them. */
export function undoneIds(events: readonly DecisionEvent[]): ReadonlySet<string> {
	const undone = new Set<string>();
	for (const event of events.toReversed()) {
		if (event.type === 'undo' && !undone.has(event.id)) undone.add(event.event);
	}
	return undone;
}
