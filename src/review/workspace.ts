import {addEvent} from '../decisions/add-event.ts';
import {type DecidedReport, decideReport, newEvent, type NewEvent} from '../decisions/decide.ts';
import type {CorrectionEvent, DecisionEvent} from '../model/index.ts';
import type {AppendResult, DecisionLog, DecisionStore} from '../ports.ts';

/** A case that was compared, with its log of decisions. */
export interface ComparedCase extends DecidedReport {
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
	readonly record: (content: NewEvent, position?: string) => Promise<AppendResult & {readonly event: DecisionEvent}>;
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
	let running: Promise<void> | undefined;
	let again = false;
	const subscribers = new Set<() => void>();
	const show = (next: Partial<Snapshot>): void => {
		current = {...current, ...next, revision: current.revision + 1};
		for (const subscriber of subscribers) subscriber();
	};
	const compareOnce = async (): Promise<void> => {
		show({comparing: true});
		try {
			const {fault: _former, ...kept} = current;
			const next = await load();
			current = {...kept, ...next};
			show({comparing: false});
		} catch (error) {
			show({comparing: false, fault: error instanceof Error ? error.message : String(error)});
		}
	};
	// What changes while a comparison runs is compared once more when it is done.
	const compareAgain = async (): Promise<void> => {
		again = true;
		running ??= (async () => {
			while (again) {
				again = false;
				await compareOnce();
			}
			running = undefined;
		})();
		return running;
	};
	const readLog = async (): Promise<void> => {
		const log = await current.store.read();
		if (log.position === current.log.position) return;
		const known = new Set(current.log.events.map(({id}) => id));
		const fresh = log.events.filter(({id}) => !known.has(id));
		show({log, ...decideReport(current.report, log.events)});
		if (fresh.some(changesComparison)) void compareAgain();
	};
	return {
		now: () => current,
		record: async (content, position = current.log.position) => {
			const event = newEvent(content, clock(), current.log.events);
			const result = await addEvent(current.store, event, position);
			await readLog();
			return {...result, event};
		},
		compareAgain,
		readLog,
		subscribe: (onChange) => {
			subscribers.add(onChange);
			return () => subscribers.delete(onChange);
		},
	};
}

/** Corrections change what is compared, and so do an undo, which may take one back, and two events that are parted. */
function changesComparison(event: DecisionEvent): boolean {
	if (event.type === 'dismiss') return event.reason === 'different-event';
	return !('finding' in event) && event.type !== 'sign-off';
}
