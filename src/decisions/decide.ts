import {createHash} from 'node:crypto';
import type {Anchor, DecidedFinding, Decision, DecisionEvent, Finding, Report, Story} from '../model/index.ts';
import {changesSince} from './changes.ts';
import {type ArticleMarks, decidedFinding, marksOf} from './mark.ts';
import {type DecisionThread, decisionThreads} from './threads.ts';

/** A finding of a report with the decision thread that it belongs to. */
export interface ThreadedFinding {
	readonly finding: Finding;
	readonly story: Story;
	/** As a new event on it would keep it. */
	readonly decided: DecidedFinding;
	/** The threads that lead to it: more than one where several findings became one. */
	readonly threads: readonly DecisionThread[];
}

/** A report with what people decided. */
export interface DecidedReport {
	/** Its findings carry their decisions. */
	readonly report: Report;
	/** In order of the report. */
	readonly findings: readonly ThreadedFinding[];
	/** Decisions whose finding is gone. */
	readonly orphans: readonly DecisionThread[];
}

/** Gives the findings of a report their decisions: kept, stale with what changed, or orphaned. */
export function decideReport(report: Report, events: readonly DecisionEvent[]): DecidedReport {
	const marks = marksOf(report);
	const places = report.stories.flatMap((story) =>
		story.findings.map((finding) => ({finding, story, decided: decidedFinding(finding, story, marks)})),
	);
	const threads = decisionThreads(events);
	const found = new Map(threads.map((thread) => [thread, findingsOf(thread, places)]));
	const findings = places.map((place): ThreadedFinding => {
		const own = threads.filter((thread) => found.get(thread)?.includes(place));
		const decision = decisionOn(place, own, (thread) => found.get(thread)?.length ?? 0, marks);
		const {decision: _former, ...finding} = place.finding;
		return {...place, finding: decision ? {...finding, decision} : finding, threads: own};
	});
	return {
		report: withFindings(report, findings),
		findings,
		orphans: threads.filter((thread) => isDecided(thread) && found.get(thread)?.length === 0),
	};
}

/** A finding that was dismissed because its sources speak of different events is meant to be gone. */
function isDecided({verdict}: DecisionThread): boolean {
	return verdict !== undefined && !(verdict.status === 'dismissed' && verdict.reason === 'different-event');
}

/** What a new event needs besides what it says. */
export type NewEvent = DecisionEvent extends infer Event
	? Event extends DecisionEvent
		? Omit<Event, 'id' | 'at'>
		: never
	: never;

/**
 * A new event, later than all others in the log. Its id is a hash of what it says and when, so that one that is written
 * twice counts once; `now` is ISO 8601.
 */
export function newEvent(content: NewEvent, now: string, log: readonly DecisionEvent[]): DecisionEvent {
	const last = Math.max(0, ...log.map(({at}) => Date.parse(at)));
	const at = new Date(Math.max(Date.parse(now), last + 1)).toISOString();
	const id = createHash('sha256')
		.update(JSON.stringify([at, content]))
		.digest('hex')
		.slice(0, 16);
	return {id, at, ...content};
}

/** The last event of each thread: what a new event on their finding comes after. */
export function lastEvents(threads: readonly DecisionThread[]): string[] {
	return threads.flatMap(({events}) => events.at(-1)?.id ?? []);
}

type Place = Omit<ThreadedFinding, 'threads'>;

/** By a place in an unchanged text and the same slot, else by identity; of several at the place, the one of its identity. */
function findingsOf({verdict, finding: last}: DecisionThread, places: readonly Place[]): readonly Place[] {
	const kept = verdict?.finding ?? last;
	const ofIdentity = places.filter(({decided}) => decided.identity === kept.identity);
	const anchored = places.filter(({decided}) => isAnchored(kept, decided));
	if (anchored.length === 0) return ofIdentity;
	const both = anchored.filter((place) => ofIdentity.includes(place));
	return both.length > 0 ? both : anchored;
}

function isAnchored(kept: DecidedFinding, now: DecidedFinding): boolean {
	if (kept.rule !== now.rule || kept.slot !== now.slot || kept.scope !== now.scope) return false;
	return kept.anchors.some((anchor) => isAmong(anchor, now.anchors));
}

function isAmong(anchor: Anchor, anchors: readonly Anchor[]): boolean {
	return anchors.some(
		({textHash, start, end}) => textHash === anchor.textHash && start === anchor.start && end === anchor.end,
	);
}

/** "drowned" became "were rescued" in one article: the other is unchanged, but that is another question. */
function asksAnother(kept: DecidedFinding, now: DecidedFinding): boolean {
	return kept.identity !== now.identity && !kept.anchors.every((anchor) => isAmong(anchor, now.anchors));
}

function decisionOn(
	{decided}: Place,
	threads: readonly DecisionThread[],
	findingsOfThread: (thread: DecisionThread) => number,
	marks: ArticleMarks,
): Decision | undefined {
	const verdicts = threads.flatMap((thread) => (thread.verdict ? [{thread, verdict: thread.verdict}] : []));
	const [latest, ...others] = verdicts.toSorted((a, b) => Date.parse(b.verdict.at) - Date.parse(a.verdict.at));
	if (!latest) return undefined;
	const {status, reason, note, by, at} = latest.verdict;
	const stale = [
		...(others.length > 0 ? ['two findings that were decided on have become one'] : []),
		...(findingsOfThread(latest.thread) > 1 ? ['the finding that was decided on has become two'] : []),
		...(asksAnother(latest.verdict.finding, decided) ? ['an edited article answers another question than it did'] : []),
		...changesSince(latest.verdict.finding, decided, [...marks.values()]),
	];
	return {
		status,
		...(reason !== undefined && {reason}),
		...(note !== undefined && {note}),
		by,
		at,
		...(status !== 'open' && stale.length > 0 && {stale: stale.join('; ')}),
	};
}

function withFindings(report: Report, findings: readonly ThreadedFinding[]): Report {
	return {
		...report,
		stories: report.stories.map((story) => ({
			...story,
			findings: findings.flatMap((one) => (one.story === story ? [one.finding] : [])),
		})),
	};
}
