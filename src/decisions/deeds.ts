import {type DismissReason, type FindingEvent, UserError} from '../model/index.ts';
import {lastEvents, type NewEvent, type ThreadedFinding} from './decide.ts';
import {type DecisionThread, isDecision} from './threads.ts';

/** What a person can do with a finding; `undo` takes the last of the others back. */
export const deeds = ['confirm', 'dismiss', 'resolve', 'reopen', 'affirm', 'assign', 'comment', 'undo'] as const;

export type Deed = (typeof deeds)[number];

/** What goes along with a deed. */
export interface Said {
	/** Heeded where the deed is dismiss. */
	readonly reason: DismissReason;
	readonly note?: string;
	/** Heeded where the deed is assign. */
	readonly to: string;
}

/** The event by which a person does something with a finding; a UserError where there is nothing to affirm or undo. */
export function deedEvent(deed: Deed, {reason, note, to}: Said, found: ThreadedFinding, by: string): NewEvent {
	const noted = note === undefined ? {by} : {by, note};
	const previous = lastEvents(found.threads);
	const common = {...noted, finding: found.decided, ...(previous.length > 0 && {previous})};
	switch (deed) {
		case 'dismiss':
			return {...common, type: deed, reason};
		case 'assign':
			return {...common, type: deed, to};
		case 'comment':
			return {...common, type: deed, note: note ?? ''};
		case 'undo':
			return {...noted, type: deed, event: lastStanding(found.threads)};
		case 'affirm':
			refuseUndecided(found);
			return {...common, type: deed};
		case 'confirm':
		case 'resolve':
		case 'reopen':
			return {...common, type: deed};
	}
}

/** The event by which a person gives a decision whose finding is gone to a finding that he takes for the same. */
export function carryEvent({events, verdict}: DecisionThread, found: ThreadedFinding, by: string): NewEvent {
	const last = events.at(-1);
	if (!verdict || !last) throw new UserError('nothing was decided there that could be carried over');
	const {status, reason = 'other', note} = verdict;
	const said = {by, ...(note !== undefined && {note})};
	const common = {...said, finding: found.decided, previous: [last.id, ...lastEvents(found.threads)]};
	const type = deedOf[status];
	return type === 'dismiss' ? {...common, type, reason} : {...common, type};
}

const deedOf = {confirmed: 'confirm', dismissed: 'dismiss', resolved: 'resolve', open: 'reopen'} as const;

function refuseUndecided({finding}: ThreadedFinding): void {
	if (finding.decision === undefined) throw new UserError('affirm needs a decision that stands; there is none');
}

/** Takes back the last that stands of what was done, also where the finding is gone since. */
export function undoEvent(threads: readonly DecisionThread[], by: string): NewEvent {
	return {by, type: 'undo', event: lastStanding(threads)};
}

/** Takes back all by which the events of a finding were parted, whatever was said of it besides: then they are one again. */
export function rejoinEvents({events, undone}: DecisionThread, by: string): UndoContent[] {
	const decisions = events.filter((event) => !undone.includes(event.id) && isDecision(event));
	const before = decisions.findLastIndex((event) => event.type !== 'affirm' && !isParted(event));
	return decisions.slice(before + 1).map(({id}) => ({by, type: 'undo', event: id}));
}

type UndoContent = Extract<NewEvent, {readonly type: 'undo'}>;

function isParted(event: FindingEvent): boolean {
	return event.type === 'dismiss' && event.reason === 'different-event';
}

function lastStanding(threads: readonly DecisionThread[]): string {
	const standing = threads.flatMap(({events, undone}) => events.filter(({id}) => !undone.includes(id)));
	const last = standing.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
	if (!last) throw new UserError('nothing to undo: nobody has done anything with this finding');
	return last.id;
}
