import {matchFindings} from '../decisions/match-findings.ts';
import type {Evidence, Finding, Story} from '../model/index.ts';
import type {FindingChange} from '../ports.ts';

/** How the findings of stories differ from those of the stories that were there before. */
export function findingChanges(before: readonly Story[], after: readonly Story[]): FindingChange[] {
	const {later, gone} = matchFindings(findingsIn(before), findingsIn(after), ({finding}) => finding.identity);
	return [
		...later.flatMap(({now, before: former}): FindingChange[] => {
			if (!former) return [{kind: 'new', ...now}];
			return stateOf(former.finding) === stateOf(now.finding) ? [] : [{kind: 'changed', ...now}];
		}),
		...gone.map((one): FindingChange => ({kind: 'gone', ...one})),
	];
}

function findingsIn(stories: readonly Story[]): Omit<FindingChange, 'kind'>[] {
	return stories.flatMap(({id, title, articles, findings}) =>
		findings.map((finding) => ({finding, story: {id, title, articles}})),
	);
}

/** What a person would have to look at again, without what only numbers the things of one report. */
function stateOf({relation, severity, message, why, settle, evidence, silent}: Finding): string {
	return JSON.stringify([relation, severity, message, why, settle, evidence.map(placeOf), silent]);
}

function placeOf({article, start, end}: Evidence): readonly unknown[] {
	return [article, start, end];
}
