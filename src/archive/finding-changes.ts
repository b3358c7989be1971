import type {Evidence, Finding, Story} from '../model/index.ts';
import type {FindingChange} from '../ports.ts';

/** How the findings of stories differ from those of the stories that were there before. */
export function findingChanges(before: readonly Story[], after: readonly Story[]): FindingChange[] {
	const former = findingsIn(before);
	const current = findingsIn(after);
	const formerStates = new Map(former.map(({finding, key}) => [key, stateOf(finding)]));
	const currentKeys = new Set(current.map(({key}) => key));
	return [
		...current.flatMap(({key, finding, story}): FindingChange[] => {
			const state = formerStates.get(key);
			if (state === undefined) return [{kind: 'new', finding, story}];
			return state === stateOf(finding) ? [] : [{kind: 'changed', finding, story}];
		}),
		...former.flatMap(({key, finding, story}): FindingChange[] =>
			currentKeys.has(key) ? [] : [{kind: 'gone', finding, story}],
		),
	];
}

interface PlacedFinding {
	/** The same for one finding before and after. */
	readonly key: string;
	readonly finding: Finding;
	readonly story: FindingChange['story'];
}

/** Two stories of one group, which people parted, may ask the same. */
function findingsIn(stories: readonly Story[]): PlacedFinding[] {
	const times = new Map<string, number>();
	return stories.flatMap(({id, title, articles, findings}) =>
		findings.map((finding) => {
			const time = times.get(finding.identity) ?? 0;
			times.set(finding.identity, time + 1);
			return {key: `${finding.identity} ${time}`, finding, story: {id, title, articles}};
		}),
	);
}

/** What a person would have to look at again, without what only numbers the things of one report. */
function stateOf({relation, severity, message, why, settle, evidence, silent}: Finding): string {
	return JSON.stringify([relation, severity, message, why, settle, evidence.map(placeOf), silent]);
}

function placeOf({article, start, end}: Evidence): readonly unknown[] {
	return [article, start, end];
}
