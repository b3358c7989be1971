import {addEvent} from '../decisions/add-event.ts';
import {type DecidedReport, decideReport, newEvent, type NewEvent} from '../decisions/decide.ts';
import {isOnFinding} from '../decisions/threads.ts';
import type {CorrectionEvent, DecisionEvent} from '../model/index.ts';
import {coalesced} from './coalesced.ts';
import type {AppendResult, DecisionLog, DecisionStore} from '../ports.ts';

/** A case that was compared, with its log of decisions. */
interface ComparedCase extends DecidedReport {
	readonly store: DecisionStore;
	readonly log: DecisionLog;
	/** Corrections whose article or place is gone. */
	readonly lost: readonly CorrectionEvent[];
}

/** What the pages show at one moment. */
export interface Snapshot extends ComparedCase {
	/** Grows with every change that a page should show. */
	readonly revision: number;
	/** Why the last comparison failed, in words for a person: the one before it is still shown. */
	readonly fault?: string;
	/** A comparison is under way. */
	readonly comparing: boolean;
}

/** The one case that a review server shows: it is compared again when articles or corrections change. */
export interface Workspace {
	readonly now: () => Snapshot;
	/** Adds an event to the log, later than all others; refused where somebody else dealt with the same since that position. */
	readonly record: (content: NewEvent, position?: string) => Promise<AppendResult>;
	/** Adds many events, all or none, whatever others did meanwhile. */
	readonly recordAll: (contents: readonly NewEvent[]) => Promise<void>;
	/** Reads the articles again; the pages keep what they have until the comparison is done. */
	readonly compareAgain: () => Promise<void>;
	/** Reads the log again: another program may have added to it. */
	readonly readLog: () => Promise<void>;
	/** Calls back after each change until the returned function is called. */
	readonly subscribe: (onChange: () => void) => () => void;
}

export interface WorkspaceOptions {
	/** Reads and compares the whole case with its log. */
	readonly load: () => Promise<ComparedCase>;
	/** ISO 8601. */
	readonly clock: () => string;
}

/** Loads the case and keeps it up to date; throws what `load` throws the first time. */
export async function openWorkspace({load, clock}: WorkspaceOptions): Promise<Workspace> {
	let current: Snapshot = {...(await load()), revision: 1, comparing: false};
	const subscribers = new Set<() => void>();
	const show = (next: Partial<Snapshot>): void => {
		current = {...current, ...next, revision: current.revision + 1};
		for (const subscriber of subscribers) subscriber();
	};
	const compareAgain = coalesced(async () => {
		show({comparing: true});
		try {
			const {fault: _former, ...kept} = current;
			current = {...kept, ...(await load())};
			show({comparing: false});
		} catch (error) {
			show({comparing: false, fault: error instanceof Error ? error.message : String(error)});
		}
	});
	const readLog = async (): Promise<void> => {
		const log = await current.store.read();
		if (log.position === current.log.position) return;
		const known = new Set(current.log.events.map(({id}) => id));
		const fresh = log.events.filter(({id}) => !known.has(id));
		show({log, ...decideReport(current.report, log.events)});
		if (fresh.some((event) => changesComparison(event, log.events))) void compareAgain();
	};
	return {
		now: () => current,
		record: async (content, position = current.log.position) => {
			const event = newEvent(content, clock(), current.log.events);
			const result = await addEvent(current.store, event, position);
			await readLog();
			return result;
		},
		recordAll: async (contents) => {
			const events = inOrder(contents, clock(), current.log.events);
			await current.store.append(events);
			await readLog();
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

/** Corrections change what is compared, and two events that are parted, and who takes one of these back. */
function changesComparison(event: DecisionEvent, log: readonly DecisionEvent[]): boolean {
	if (event.type === 'undo') return log.some((one) => one.id === event.event && changesComparison(one, log));
	if (event.type === 'dismiss') return event.reason === 'different-event';
	return !isOnFinding(event) && event.type !== 'sign-off';
}
