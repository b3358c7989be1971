import type {Finding, Report, Story} from '../../../model/index.ts';

/** A finding with the number by which the report, its margins and its call sheet refer to it. */
export interface NumberedFinding {
	readonly number: number;
	readonly finding: Finding;
	readonly story: Story;
}

/** All findings of a report numbered from 1: conflicts and tensions of all stories first, then what stands in some sources only. */
export function numberedFindings({stories}: Report): NumberedFinding[] {
	const all = stories.flatMap((story) => story.findings.map((finding) => ({finding, story})));
	const coverage = all.filter(({finding}) => finding.relation === 'coverage');
	return [...all.filter(({finding}) => finding.relation !== 'coverage'), ...coverage].map((one, index) => ({
		number: index + 1,
		...one,
	}));
}

/** Whether the finding waits for a person: undecided, or decided before something changed. */
export function isOpen({decision}: Finding): boolean {
	return !decision || decision.status === 'open' || decision.stale !== undefined;
}

/** Dismissed or resolved, and nothing has changed since: nobody need hear of it first. */
export function isSettled({decision}: Pick<Finding, 'decision'>): boolean {
	return (decision?.status === 'dismissed' || decision?.status === 'resolved') && decision.stale === undefined;
}
