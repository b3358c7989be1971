import {changesSince} from '../decisions/changes.ts';
import type {DecidedReport, ThreadedFinding} from '../decisions/decide.ts';
import type {DecidedFinding, ReportArticle} from '../model/index.ts';

/** What became of an article on the disk. */
interface ArticleChange {
	readonly outlet: string;
	readonly what: 'edited' | 'came' | 'went';
}

/** What later comparisons found otherwise than the one with which the page was opened. */
export interface Changes {
	/** When the last comparison was done, ISO 8601; absent where there was none. */
	readonly at?: string;
	readonly articles: readonly ArticleChange[];
	/** Identities of findings that were not there. */
	readonly fresh: ReadonlySet<string>;
	/** By identity, what has changed in findings that were there. */
	readonly changed: ReadonlyMap<string, readonly string[]>;
	/** Findings that are no longer there. */
	readonly gone: readonly DecidedFinding[];
}

/** Where nothing was compared again. */
export const noChanges: Changes = {articles: [], fresh: new Set(), changed: new Map(), gone: []};

/** How a finding stands for the tool, whatever people decided. */
export const detections = ['new', 'changed', 'unchanged'] as const;

/** Compares two comparisons of one case; `at` is ISO 8601. */
export function changesBetween(before: DecidedReport, after: DecidedReport, at: string): Changes {
	const earlier = byIdentity(before.findings);
	const later = byIdentity(after.findings);
	const marks = [...after.undecided.marks.values()];
	const changed = [...later].flatMap(([identity, {decided}]): [string, readonly string[]][] => {
		const old = earlier.get(identity);
		const lines = old ? changesSince(old.decided, decided, marks) : [];
		return lines.length > 0 ? [[identity, lines]] : [];
	});
	return {
		at,
		articles: articleChanges(before.report.articles, after.report.articles),
		fresh: new Set([...later.keys()].filter((identity) => !earlier.has(identity))),
		changed: new Map(changed),
		gone: [...earlier].flatMap(([identity, {decided}]) => (later.has(identity) ? [] : [decided])),
	};
}

/** Whether a finding is new, has changed or is as it was when the page was opened. */
export function detectionOf({finding}: ThreadedFinding, {fresh, changed}: Changes): (typeof detections)[number] {
	if (fresh.has(finding.identity)) return 'new';
	return changed.has(finding.identity) ? 'changed' : 'unchanged';
}

function byIdentity(findings: readonly ThreadedFinding[]): ReadonlyMap<string, ThreadedFinding> {
	return new Map(findings.map((one) => [one.finding.identity, one]));
}

function articleChanges(before: readonly ReportArticle[], after: readonly ReportArticle[]): ArticleChange[] {
	const [earlier, later] = [before, after].map((articles) => new Map(articles.map((one) => [one.id, one])));
	return [
		...after.flatMap(({id, outlet, text}): ArticleChange[] => {
			const old = earlier?.get(id);
			if (!old) return [{outlet, what: 'came'}];
			return old.text === text ? [] : [{outlet, what: 'edited'}];
		}),
		...before.flatMap(({id, outlet}): ArticleChange[] => (later?.has(id) === true ? [] : [{outlet, what: 'went'}])),
	];
}
