import type {Evidence, Finding} from './story.ts';

/** A sentence that stands in one version of an article only, or that was changed from one to the other. */
export type SentenceChange =
	| {readonly kind: 'added'; readonly after: Evidence}
	| {readonly kind: 'removed'; readonly before: Evidence}
	| {readonly kind: 'changed'; readonly before: Evidence; readonly after: Evidence};

/** What became of a finding: `changed` where it asks the same and is answered otherwise. */
export interface FindingChange {
	readonly change: 'new' | 'changed' | 'gone' | 'unchanged';
	/** As it is now; where it is gone, as it was. */
	readonly finding: Finding;
	/** As it was before a change. */
	readonly before?: Finding;
}

/** Two versions of an article, or two reports on one case, held against each other. */
export interface VersionDiff {
	readonly sentences: readonly SentenceChange[];
	readonly findings: readonly FindingChange[];
}
