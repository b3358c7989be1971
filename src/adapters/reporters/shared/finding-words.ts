import {type Decision, dismissReasons, type Finding} from '../../../model/index.ts';
import type {OutletNames} from './outlets.ts';
import {reportEnglish, type ReportMessages} from './report-messages.ts';
import {oneLine} from './words.ts';

/** What kind of difference a finding is, for a person: "the sources differ", "Gazette contradicts itself". */
export function kindWords(
	{rule, scope, evidence: [first]}: Finding,
	outlet: OutletNames,
	messages: ReportMessages = reportEnglish,
): string {
	if (rule === 'disputed') return messages.disputed;
	return scope === 'within' && first ? messages.contradictsItself(outlet(first.article)) : messages.sourcesDiffer;
}

/** "dismissed by Ada on 2025-03-12 (rounding); asked again: Tide said “17” and now says “18”" */
export function decisionWords(
	{status, reason, note, by, at, stale}: Decision,
	messages: ReportMessages = reportEnglish,
): string {
	const known = dismissReasons.find((one) => one === reason);
	const because = [known ? messages.reasons[known] : reason, note].filter((words) => words !== undefined).join(': ');
	const again = stale === undefined ? '' : `; ${messages.askedAgain(stale)}`;
	const decided = messages.decidedBy(messages.statuses[status], by, at.slice(0, 10));
	return oneLine(`${decided}${because === '' ? '' : ` (${because})`}${again}`);
}

/** "silent: Herald, Tide; cut off: Gazette": who has nothing of what a finding tells; empty where nobody. */
export function silenceWords(
	{silent = [], cutOff = []}: Finding,
	outlet: OutletNames,
	messages: ReportMessages = reportEnglish,
): string {
	return [
		...(silent.length > 0 ? [messages.silentHere(silent.map(outlet).join(', '))] : []),
		...(cutOff.length > 0 ? [messages.cutOffHere(cutOff.map(outlet).join(', '))] : []),
	].join('; ');
}
