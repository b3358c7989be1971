import {type DecisionThread, isDecision, isOnFinding} from '../decisions/threads.ts';
import {type DecisionEvent, type Finding} from '../model/index.ts';
import {Refusal} from './refusal.ts';
import {refuseDeed, refuseViewer, type Visitor} from './roles.ts';
import type {Snapshot} from './workspace.ts';

/** A UserError where somebody may not, or no longer, do what he would take back; also on findings that are gone. */
export function refuseTakingBack(
	events: readonly DecisionEvent[],
	visitor: Visitor,
	snapshot: Pick<Snapshot, 'findings' | 'orphans' | 'parted'>,
): void {
	refuseViewer(visitor.role);
	const decided = placesOf(snapshot);
	const ids = events.map(({id}) => id);
	for (const event of events) {
		if (!isOnFinding(event)) continue;
		const {finding, threads} = decided.get(event.id) ?? {finding: {}, threads: []};
		refuseDeed(event.type, visitor, finding);
		refuseRestoring(ids, threads, visitor);
	}
}

/** A UserError for who is no editor where, without these events, the finding would be resolved again. */
export function refuseRestoring(
	ids: readonly string[],
	threads: readonly DecisionThread[],
	{role}: Pick<Visitor, 'role'>,
): void {
	const standing = threads
		.flatMap(({events, undone}) =>
			events.filter((event) => !undone.includes(event.id) && isDecision(event) && event.type !== 'affirm'),
		)
		.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
	const left = standing.filter(({id}) => !ids.includes(id));
	if (role !== 'editor' && left.length < standing.length && left.at(-1)?.type === 'resolve')
		throw new Refusal((messages) => messages.onlyEditors);
}

interface Place {
	readonly finding: Pick<Finding, 'decision'>;
	readonly threads: readonly DecisionThread[];
}

/** By the id of each event, the finding that it is on. */
function placesOf({
	findings,
	orphans,
	parted,
}: Pick<Snapshot, 'findings' | 'orphans' | 'parted'>): ReadonlyMap<string, Place> {
	const gone = [...orphans, ...parted].map((thread): Place => {
		const {verdict} = thread;
		return {finding: verdict ? {decision: verdict} : {}, threads: [thread]};
	});
	return new Map(
		[...gone, ...findings].flatMap(({finding, threads}) =>
			threads.flatMap(({events}) => events.map(({id}): [string, Place] => [id, {finding, threads}])),
		),
	);
}
