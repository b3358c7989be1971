import {addEvents} from '../decisions/add-events.ts';
import {changesComparison} from '../decisions/changes-comparison.ts';
import {type DecidedReport, decideAgain, newEvent, type NewEvent} from '../decisions/decide.ts';
import {type CorrectionEvent, type DecisionEvent, errorWords} from '../model/index.ts';
import type {AppendResult, DecisionLog, DecisionStore} from '../ports.ts';
import {type Seen, seenAt} from './changes.ts';
import {coalesced} from './coalesced.ts';
import {inTurn} from './in-turn.ts';

/** A case that was compared, with its log of decisions: plain data, which may come from another thread. */
export interface ComparedCase extends DecidedReport {
	readonly log: DecisionLog;
	/** Corrections whose article or place is gone. */
	readonly lost: readonly CorrectionEvent[];
	/** The names that each article writes, by its id. */
	readonly names: ReadonlyMap<string, readonly string[]>;
}

/** How far a comparison has come. */
export interface CompareProgress {
	/** Articles that were gone through. */
	readonly done: number;
	readonly total: number;
}

/** What the pages show at one moment. */
export interface Snapshot extends ComparedCase {
	/** Grows with every change that a page should show. */
	readonly revision: number;
	/** Why the last comparison failed, in words for a person: the one before it is still shown. */
	readonly fault?: string;
	/** Why the log cannot be read, in words for a person: what it said before is still shown. */
	readonly logFault?: string;
	/** A comparison is under way. */
	readonly comparing?: CompareProgress;
	/** When the comparison that is shown was done, ISO 8601. */
	readonly comparedAt: string;
	/** The comparison with which the page was opened. */
	readonly opened: Seen;
	/** The events that the last change brought; none where it was a comparison. */
	readonly latest: readonly DecisionEvent[];
}

/** The one case that a review server shows: it is compared again when articles or corrections change. */
export interface Workspace {
	/** For messages: where decisions go. */
	readonly storeName: string;
	readonly now: () => Snapshot;
	/** Adds events to the log, later than all others; none of them where somebody else dealt with the same since that position. */
	readonly record: (contents: readonly NewEvent[], position?: string) => Promise<AppendResult>;
	/** Reads the articles again; the pages keep what they have until the comparison is done. */
	readonly compareAgain: () => Promise<void>;
	/** Reads the log again: another program may have added to it. */
	readonly readLog: () => Promise<void>;
	/** Calls back after each change, and while a comparison goes on, until the returned function is called. */
	readonly subscribe: (onChange: () => void) => () => void;
}

export interface WorkspaceOptions {
	/** Reads and compares the whole case again, with its log, which is that of `store`. */
	readonly load: (onProgress: (progress: CompareProgress) => void) => Promise<ComparedCase>;
	readonly store: DecisionStore;
	/** ISO 8601. */
	readonly clock: () => string;
}

/** Keeps a case that was compared up to date. */
export function openWorkspace(first: ComparedCase, {load, store, clock}: WorkspaceOptions): Workspace {
	const openedAt = clock();
	let current: Snapshot = {...first, revision: 1, comparedAt: openedAt, opened: seenAt(first, openedAt), latest: []};
	const subscribers = new Set<() => void>();
	const tell = (next: Snapshot): void => {
		current = next;
		for (const subscriber of subscribers) subscriber();
	};
	// Of two readings of the log the later one counts.
	const turn = inTurn();
	const adopt = async (compared: ComparedCase): Promise<void> => {
		const log = await store.read();
		// Somebody may have decided while the articles were compared.
		const decided = log.position === compared.log.position ? compared : decideAgain(compared, log.events);
		const {comparing: _, fault: __, logFault: ___, ...kept} = current;
		const now = {...kept, ...compared, ...decided, log};
		tell({...now, revision: current.revision + 1, comparedAt: clock(), latest: []});
	};
	const compareAgain = coalesced(async () => {
		tell({...current, comparing: {done: 0, total: 0}});
		try {
			const compared = await load((comparing) => tell({...current, comparing}));
			await turn(async () => adopt(compared));
		} catch (error) {
			const {comparing: _, ...kept} = current;
			tell({...kept, fault: errorWords(error), revision: current.revision + 1});
		}
	});
	const readLog = async (): Promise<void> =>
		turn(async () => {
			const log = await store.read().catch(errorWords);
			const {logFault, ...kept} = current;
			const revision = current.revision + 1;
			if (typeof log === 'string') return tell({...kept, logFault: log, revision});
			if (log.position === current.log.position && logFault === undefined) return;
			const known = new Set(current.log.events.map(({id}) => id));
			const fresh = log.events.filter(({id}) => !known.has(id));
			tell({...kept, ...decideAgain(current, log.events), log, revision, latest: fresh});
			if (fresh.some((event) => changesComparison(event, log.events))) void compareAgain();
		});
	return {
		storeName: store.name,
		now: () => current,
		record: async (contents, position = current.log.position) => {
			const {events} = current.log;
			const result = await addEvents(store, inOrder(contents, clock(), events), {events, position});
			await readLog();
			return result;
		},
		compareAgain,
		readLog,
		subscribe: (onChange) => {
			subscribers.add(onChange);
			return () => subscribers.delete(onChange);
		},
	};
}

/** Each later than the one before it: they stand in the log in this order. */
function inOrder(contents: readonly NewEvent[], now: string, log: readonly DecisionEvent[]): DecisionEvent[] {
	const events: DecisionEvent[] = [];
	for (const content of contents) events.push(newEvent(content, now, [...events.slice(-1), ...log.slice(-1)]));
	return events;
}
