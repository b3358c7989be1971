import type {DecidedFinding, Decision, DecisionEvent, DismissReason, FindingEvent} from '../model/index.ts';
import {orderEvents, undoneIds} from './order.ts';

/** All that people did with one finding. */
export interface DecisionThread {
	/** Id of its first event. */
	readonly id: string;
	/** In order of time, those that were undone among them. */
	readonly events: readonly FindingEvent[];
	/** The decision that stands; absent where nobody decided, or all was undone. */
	readonly verdict?: Verdict;
	/** The finding as the last event knew it. */
	readonly finding: DecidedFinding;
	readonly assignee?: string;
	/** Ids of the events that were taken back. */
	readonly undone: readonly string[];
}

/** A decision that stands, with the finding as it was then or when somebody affirmed it since. */
interface Verdict {
	readonly status: Decision['status'];
	readonly reason?: DismissReason;
	readonly note?: string;
	readonly by: string;
	readonly at: string;
	readonly finding: DecidedFinding;
}

const statuses = {confirm: 'confirmed', dismiss: 'dismissed', resolve: 'resolved', reopen: 'open'} as const;

/** The log's events on findings, those on one finding together: of one identity and place, or joined by `previous`. */
export function decisionThreads(events: readonly DecisionEvent[]): DecisionThread[] {
	const ordered = orderEvents(events);
	const undone = undoneIds(ordered);
	return groupEvents(ordered.filter(isOnFinding)).flatMap((group) => threadOf(group, undone) ?? []);
}

/** Whether somebody dismissed the finding because its sources speak of different events: that parts these in every later run. */
export function isParting({verdict}: DecisionThread): boolean {
	return verdict?.status === 'dismissed' && verdict.reason === 'different-event';
}

/** Whether an event is one on a finding. */
export function isOnFinding(event: DecisionEvent): event is FindingEvent {
	return 'finding' in event;
}

/** Two stories may ask the same: what was decided on the one is no decision on the other. */
function keysOf({identity, anchors}: DecidedFinding): string[] {
	if (anchors.length === 0) return [identity];
	return anchors.map(({textHash, start, end}) => `${identity} ${textHash} ${start} ${end}`);
}

function groupEvents(events: readonly FindingEvent[]): FindingEvent[][] {
	const parent = new Map<string, string>();
	const rootOf = (id: string): string => {
		let root = id;
		for (let above = parent.get(root); above !== undefined && above !== root; above = parent.get(root)) root = above;
		return root;
	};
	const firstOf = new Map<string, string>();
	for (const {id, finding} of events) {
		parent.set(id, id);
		for (const key of keysOf(finding)) {
			const first = firstOf.get(key);
			if (first === undefined) firstOf.set(key, id);
			else parent.set(rootOf(id), rootOf(first));
		}
	}
	for (const {id, previous = []} of events) {
		for (const earlier of previous) if (parent.has(earlier)) parent.set(rootOf(id), rootOf(earlier));
	}
	const groups = new Map<string, FindingEvent[]>();
	for (const event of events) {
		const root = rootOf(event.id);
		const group = groups.get(root);
		if (group) group.push(event);
		else groups.set(root, [event]);
	}
	return [...groups.values()];
}

function threadOf(events: readonly FindingEvent[], undone: ReadonlySet<string>): DecisionThread | undefined {
	const [first] = events;
	const last = events.at(-1);
	if (!first || !last) return undefined;
	const standing = events.filter(({id}) => !undone.has(id));
	const verdict = verdictOf(standing);
	const assigned = standing.findLast((event) => event.type === 'assign');
	return {
		id: first.id,
		events,
		...(verdict && {verdict}),
		finding: (standing.at(-1) ?? last).finding,
		...(assigned?.type === 'assign' && {assignee: assigned.to}),
		undone: events.flatMap(({id}) => (undone.has(id) ? [id] : [])),
	};
}

function verdictOf(standing: readonly FindingEvent[]): Verdict | undefined {
	let verdict: Verdict | undefined;
	for (const event of standing) {
		const {by, at, finding, note} = event;
		// whoever affirms a decision stands by it as the articles are now; its reason stays
		if (event.type === 'affirm') verdict = verdict && {...verdict, by, at, finding, ...(note !== undefined && {note})};
		else if (event.type !== 'comment' && event.type !== 'assign') {
			verdict = {
				status: statuses[event.type],
				...(event.type === 'dismiss' && {reason: event.reason}),
				...(note !== undefined && {note}),
				by,
				at,
				finding,
			};
		}
	}
	return verdict;
}
