import {changesSince} from '../decisions/changes.ts';
import type {DecidedReport, ThreadedFinding} from '../decisions/decide.ts';
import {matchFindings} from '../decisions/match-findings.ts';
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
	/** Findings that were not there. */
	readonly fresh: ReadonlySet<DecidedFinding>;
	/** What has changed in findings that were there. */
	readonly changed: ReadonlyMap<DecidedFinding, readonly string[]>;
	/** Findings that are no longer there. */
	readonly gone: readonly DecidedFinding[];
}

/** Where nothing was compared again. */
export const noChanges: Changes = {articles: [], fresh: new Set(), changed: new Map(), gone: []};

/** How a finding stands for the tool, whatever people decided. */
export const detections = ['new', 'changed', 'unchanged'] as const;

/** Compares two comparisons of one case; `at` is ISO 8601. */
export function changesBetween(before: DecidedReport, after: DecidedReport, at: string): Changes {
	const [earlier, current] = [before, after].map(({findings}) => findings.map(({decided}) => decided));
	const {later, gone} = matchFindings(earlier ?? [], current ?? [], ({identity}) => identity);
	const marks = [...after.undecided.marks.values()];
	const changed = later.flatMap(({now, before: old}): [DecidedFinding, readonly string[]][] => {
		const lines = old ? changesSince(old, now, marks) : [];
		return lines.length > 0 ? [[now, lines]] : [];
	});
	return {
		at,
		articles: articleChanges(before.report.articles, after.report.articles),
		fresh: new Set(later.flatMap(({now, before: old}) => (old ? [] : [now]))),
		changed: new Map(changed),
		gone,
	};
}

/** Whether a finding is new, has changed or is as it was when the page was opened. */
export function detectionOf({decided}: ThreadedFinding, {fresh, changed}: Changes): (typeof detections)[number] {
	if (fresh.has(decided)) return 'new';
	return changed.has(decided) ? 'changed' : 'unchanged';
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
