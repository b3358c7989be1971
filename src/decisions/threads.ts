import type {DecidedFinding, Decision, DecisionEvent, DismissReason, FindingEvent} from '../model/index.ts';
import {orderEvents, undoneIds} from './order.ts';

/** All that people did with one finding, and with those that became it. */
export interface DecisionThread {
	/** Id of its first event that is in no other thread. */
	readonly id: string;
	/** True of a decision that later ones took the place of in part: the finding became two, and one of them was decided on. */
	readonly isRest?: true;
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
	/** Id of the event that it stands by. */
	readonly event: string;
}

const statuses = {confirm: 'confirmed', dismiss: 'dismissed', resolve: 'resolved', reopen: 'open'} as const;

/** The log's threads of decisions, without what is left of those that later ones took the place of. */
export function decisionThreads(events: readonly DecisionEvent[]): DecisionThread[] {
	return allThreads(events).filter(({isRest}) => isRest !== true);
}

/**
 * The log's events on findings, those on one finding together: of one identity and place, or joined by `previous`. Where a
 * finding became two, each thread holds what was done before.
 */
export function allThreads(events: readonly DecisionEvent[]): DecisionThread[] {
	const ordered = orderEvents(events);
	const undone = undoneIds(ordered);
	const own = ordered.filter(isOnFinding);
	const parents = parentsOf(own);
	const followed = new Set([...parents.values()].flat());
	const branches = own
		.filter((event) => !followed.has(event))
		.map((last) => ({last, events: withAncestors(last, parents)}));
	const times = new Map<FindingEvent, number>();
	for (const event of branches.flatMap((branch) => branch.events)) times.set(event, (times.get(event) ?? 0) + 1);
	const whole = branches.map((branch) => {
		const {id} = branch.events.find((event) => times.get(event) === 1) ?? branch.last;
		return threadOf(id, branch, undone);
	});
	return [...whole, ...restsOf(own, whole, parents, undone)];
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
function keysOf(finding: DecidedFinding): readonly string[] {
	const known = keys.get(finding);
	if (known) return known;
	const {identity, anchors} = finding;
	const fresh = anchors.map(({textHash, start, end}) => `${identity} ${textHash} ${start} ${end}`);
	const own = fresh.length === 0 ? [identity] : fresh;
	keys.set(finding, own);
	return own;
}

/** A log is gone through again with each event that is added. */
const keys = new WeakMap<DecidedFinding, readonly string[]>();

/** The events that each comes right after: the last ones at its places, and those that it names. */
function parentsOf(events: readonly FindingEvent[]): ReadonlyMap<FindingEvent, readonly FindingEvent[]> {
	const known = new Map<string, FindingEvent>();
	const lastAt = new Map<string, FindingEvent>();
	const parents = new Map<FindingEvent, readonly FindingEvent[]>();
	for (const event of events) {
		const before = new Set<FindingEvent | undefined>();
		const own = keysOf(event.finding);
		for (const key of own) before.add(lastAt.get(key));
		for (const id of event.previous ?? []) before.add(known.get(id));
		parents.set(
			event,
			[...before].flatMap((one) => one ?? []),
		);
		for (const key of own) lastAt.set(key, event);
		known.set(event.id, event);
	}
	return parents;
}

/** An event with all that it came after, in order of time. */
function withAncestors(
	last: FindingEvent,
	parents: ReadonlyMap<FindingEvent, readonly FindingEvent[]>,
): readonly FindingEvent[] {
	if (parents.get(last)?.length === 0) return [last];
	const found = new Set([last]);
	for (const event of found) for (const before of parents.get(event) ?? []) found.add(before);
	return orderEvents([...found]).filter(isOnFinding);
}

/** Decisions that no thread stands by, though none later is on some of their places. */
function restsOf(
	events: readonly FindingEvent[],
	whole: readonly DecisionThread[],
	parents: ReadonlyMap<FindingEvent, readonly FindingEvent[]>,
	undone: ReadonlySet<string>,
): DecisionThread[] {
	const standing = new Set(whole.map(({verdict}) => verdict?.event));
	const decisions = events.filter((event) => isDecision(event) && !undone.has(event.id));
	const followed = decisions.filter((event) => !standing.has(event.id));
	const lastAt = new Map<string, FindingEvent>();
	for (const event of followed) for (const key of keysOf(event.finding)) lastAt.set(key, event);
	for (const event of decisions) for (const key of keysOf(event.finding)) if (lastAt.has(key)) lastAt.set(key, event);
	return followed
		.filter((event) => keysOf(event.finding).some((key) => lastAt.get(key) === event))
		.flatMap((event): DecisionThread[] => {
			const branch = {last: event, events: withAncestors(event, parents)};
			const thread = threadOf(`rest of ${event.id}`, branch, undone);
			return thread.verdict ? [{...thread, isRest: true}] : [];
		});
}

/** Whether an event decides, or stands by what was decided: talk does not. */
export function isDecision({type}: FindingEvent): boolean {
	return type !== 'comment' && type !== 'assign';
}

/** An event with all that it came after, in order of time. */
interface Branch {
	readonly last: FindingEvent;
	readonly events: readonly FindingEvent[];
}

function threadOf(id: string, {last, events}: Branch, undone: ReadonlySet<string>): DecisionThread {
	const standing = events.filter((event) => !undone.has(event.id));
	const verdict = verdictOf(standing);
	const assigned = standing.findLast((event) => event.type === 'assign');
	return {
		id,
		events,
		...(verdict && {verdict}),
		finding: (standing.at(-1) ?? last).finding,
		...(assigned?.type === 'assign' && {assignee: assigned.to}),
		undone: events.map((event) => event.id).filter((one) => undone.has(one)),
	};
}

function verdictOf(standing: readonly FindingEvent[]): Verdict | undefined {
	let verdict: Verdict | undefined;
	for (const event of standing) {
		const {by, at, finding, note} = event;
		const now = {by, at, finding, event: event.id, ...(note !== undefined && {note})};
		// whoever affirms a decision stands by it as the articles are now; its reason stays
		if (event.type === 'affirm') verdict = verdict && {...verdict, ...now};
		else if (event.type !== 'comment' && event.type !== 'assign') {
			verdict = {
				status: statuses[event.type],
				...(event.type === 'dismiss' && {reason: event.reason}),
				...now,
			};
		}
	}
	return verdict;
}
