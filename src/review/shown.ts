import type {ThreadedFinding} from '../decisions/decide.ts';
import {contentKey} from '../decisions/content-key.ts';
import {type Changes, knownChanges} from './changes.ts';
import type {Personal} from './people.ts';
import type {Snapshot} from './workspace.ts';

/** What the pages show to one person at one moment. */
export interface Shown extends Snapshot {
	/** What has changed since this person looked. */
	readonly changes: Changes;
	/** Whether this person has opened a finding as it is now. */
	readonly isRead: (one: ThreadedFinding) => boolean;
}

export function shownTo(snapshot: Snapshot, {seen, read}: Personal): Shown {
	return {
		...snapshot,
		changes: knownChanges(seen, snapshot),
		isRead: ({decided}) => read.has(contentKey(decided)),
	};
}
