import {changesSince, successorOf} from '../decisions/changes.ts';
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

type SeenArticle = Seen['articles'][number];

/** What an article that is not as it was has become: a round each, the surest first. */
const rounds: readonly ((old: SeenArticle, left: readonly SeenArticle[]) => SeenArticle | undefined)[] = [
	(old, left) =>
		successorOf(
			old,
			left.filter(({textHash}) => textHash === old.textHash),
		),
	({id}, left) => left.find((one) => one.id === id),
	// an archive names an article by its text
	successorOf,
];

function articleChanges(before: Seen['articles'], now: ReadonlyMap<string, ArticleMark>): ArticleChange[] {
	const kept = new Set(before.flatMap(({id, textHash}) => (now.get(id)?.textHash === textHash ? [id] : [])));
	const gone = new Set(before.filter(({id}) => !kept.has(id)));
	const left = [...now].flatMap(([id, mark]) => (kept.has(id) ? [] : [{id, ...mark}]));
	const formerOf = new Map<SeenArticle, SeenArticle>();
	for (const become of rounds) {
		for (const old of gone) {
			const free = left.filter((one) => !formerOf.has(one));
			const one = become(old, free);
			if (!one) continue;
			formerOf.set(one, old);
			gone.delete(old);
		}
	}
	const changes = left.flatMap((one): ArticleChange[] => {
		const old = formerOf.get(one);
		if (old?.textHash === one.textHash) return [];
		return [{outlet: one.outlet, what: old ? 'edited' : 'came'}];
	});
	return [...changes, ...[...gone].map(({outlet}): ArticleChange => ({outlet, what: 'went'}))];
}
