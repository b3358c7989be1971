import {changesSince} from '../decisions/changes.ts';
import type {DecidedReport, ThreadedFinding} from '../decisions/decide.ts';
import {matchFindings} from '../decisions/match-findings.ts';
import type {ArticleMark, DecidedFinding} from '../model/index.ts';

/** A comparison as somebody saw it: plain data, which may have been kept for long. */
export interface Seen {
	/** When it was done, ISO 8601. */
	readonly at: string;
	readonly articles: readonly (ArticleMark & {readonly id: string})[];
	readonly findings: readonly DecidedFinding[];
}

/** What became of an article on the disk. */
interface ArticleChange {
	readonly outlet: string;
	readonly what: 'edited' | 'came' | 'went';
}

/** What a later comparison found otherwise than the one that somebody saw. */
export interface Changes {
	/** When that one was done, ISO 8601. */
	readonly since: string;
	readonly articles: readonly ArticleChange[];
	/** Findings that were not there. */
	readonly fresh: ReadonlySet<DecidedFinding>;
	/** What has changed in findings that were there. */
	readonly changed: ReadonlyMap<DecidedFinding, readonly string[]>;
	/** Findings that are no longer there. */
	readonly gone: readonly DecidedFinding[];
}

type Compared = Pick<DecidedReport, 'findings' | 'undecided'>;

/** A comparison to be held against later ones. */
export function seenAt({findings, undecided}: Compared, at: string): Seen {
	return {
		at,
		articles: [...undecided.marks].map(([id, mark]) => ({id, ...mark})),
		findings: findings.map(({decided}) => decided),
	};
}

/** How a finding stands for the tool, whatever people decided. */
export const detections = ['new', 'changed', 'unchanged'] as const;

/** Holds a comparison against one that was seen before. */
export function changesBetween(seen: Seen, {findings, undecided}: Compared): Changes {
	const now = findings.map(({decided}) => decided);
	const {later, gone} = matchFindings(seen.findings, now, ({identity}) => identity);
	const marks = [...undecided.marks.values()];
	const changed = later.flatMap(({now: one, before}): [DecidedFinding, readonly string[]][] => {
		const lines = before && before !== one ? changesSince(before, one, marks) : [];
		return lines.length > 0 ? [[one, lines]] : [];
	});
	return {
		since: seen.at,
		articles: articleChanges(seen.articles, undecided.marks),
		fresh: new Set(later.flatMap(({now: one, before}) => (before ? [] : [one]))),
		changed: new Map(changed),
		gone,
	};
}

/** The same, worked out once for each two comparisons. */
export function knownChanges(seen: Seen, compared: Compared): Changes {
	const known = worked.get(seen);
	if (known?.undecided === compared.undecided) return known.changes;
	const changes = changesBetween(seen, compared);
	worked.set(seen, {undecided: compared.undecided, changes});
	return changes;
}

const worked = new WeakMap<Seen, {readonly undecided: Compared['undecided']; readonly changes: Changes}>();

/** Whether a comparison found all as it was. */
export function isSame({articles, fresh, changed, gone}: Changes): boolean {
	return [articles.length, fresh.size, changed.size, gone.length].every((count) => count === 0);
}

/** Whether a finding is new, has changed or is as it was when it was seen. */
export function detectionOf({decided}: ThreadedFinding, {fresh, changed}: Changes): (typeof detections)[number] {
	if (fresh.has(decided)) return 'new';
	return changed.has(decided) ? 'changed' : 'unchanged';
}

/** An article that was renamed, or that an archive names by its text, is the one with the same text, or of the same outlet. */
function articleChanges(before: Seen['articles'], now: ReadonlyMap<string, ArticleMark>): ArticleChange[] {
	const earlier = new Map(before.map((one) => [one.id, one]));
	const gone = new Set(before.filter(({id}) => !now.has(id)));
	const changes = [...now].flatMap(([id, {outlet, textHash}]): ArticleChange[] => {
		const old = earlier.get(id) ?? [...gone].find((one) => one.textHash === textHash || one.outlet === outlet);
		if (!old) return [{outlet, what: 'came'}];
		gone.delete(old);
		return old.textHash === textHash ? [] : [{outlet, what: 'edited'}];
	});
	return [...changes, ...[...gone].map(({outlet}): ArticleChange => ({outlet, what: 'went'}))];
}
