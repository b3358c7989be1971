import type {Decision, Finding} from '../../../model/index.ts';
import type {OutletNames} from './outlets.ts';
import {oneLine} from './words.ts';

/** What kind of difference a finding is, for a person: "the sources differ", "Gazette contradicts itself". */
export function kindWords({rule, scope, evidence: [first]}: Finding, outlet: OutletNames): string {
	if (rule === 'disputed') return 'disputed';
	return scope === 'within' && first ? `${outlet(first.article)} contradicts itself` : 'the sources differ';
}

/** "dismissed by Ada on 2025-03-12 (rounding); asked again: Tide said “17” and now says “18”" */
export function decisionWords({status, reason, note, by, at, stale}: Decision): string {
	const because = [reason, note].filter((words) => words !== undefined).join(': ');
	const again = stale === undefined ? '' : `; asked again: ${stale}`;
	return oneLine(`${status} by ${by} on ${at.slice(0, 10)}${because === '' ? '' : ` (${because})`}${again}`);
}

/** "silent: Herald, Tide; cut off: Gazette": who has nothing of what a finding tells; empty where nobody. */
export function silenceWords({silent = [], cutOff = []}: Finding, outlet: OutletNames): string {
	return [
		...(silent.length > 0 ? [`silent: ${silent.map(outlet).join(', ')}`] : []),
		...(cutOff.length > 0 ? [`cut off: ${cutOff.map(outlet).join(', ')}`] : []),
	].join('; ');
}
