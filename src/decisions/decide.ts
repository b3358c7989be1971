import {createHash} from 'node:crypto';
import {
	type Anchor,
	type DecidedFinding,
	type Decision,
	type DecisionEvent,
	draftRules,
	type Finding,
	type Report,
	type Story,
} from '../model/index.ts';
import {changesSince} from './changes.ts';
import {type ArticleMarks, decidedFinding, marksOf} from './mark.ts';
import {allThreads, type DecisionThread, isParting} from './threads.ts';

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
	/** Findings that are gone because somebody parted their events. */
	readonly parted: readonly DecisionThread[];
	/** Comments and assignments that stand where nobody decided, on findings that are gone. */
	readonly talk: readonly DecisionThread[];
	/** To decide it again when the log has grown. */
	readonly undecided: UndecidedReport;
	/** Where each thread leads. */
	readonly placesOf: ReadonlyMap<DecisionThread, readonly Place[]>;
}

/** A report with all that decisions on it are found by, worked out once however often it is decided. */
interface UndecidedReport {
	readonly report: Report;
	readonly places: readonly Place[];
	readonly marks: ArticleMarks;
	readonly byIdentity: ReadonlyMap<string, readonly Place[]>;
	readonly byAnchor: ReadonlyMap<string, readonly Place[]>;
}

function prepareReport(report: Report): UndecidedReport {
	const marks = marksOf(report);
	const places = report.stories.flatMap((story) =>
		story.findings.map((finding) => ({finding, story, decided: decidedFinding(finding, story, marks)})),
	);
	const byIdentity = grouped(places, ({decided}) => [decided.identity]);
	return {report, places, marks, byIdentity, byAnchor: grouped(places, ({decided}) => anchorKeys(decided))};
}

/** Gives the findings of a report their decisions: kept, stale with what changed, or orphaned. */
export function decideReport(report: Report, events: readonly DecisionEvent[]): DecidedReport {
	return decideUndecided(prepareReport(report), events);
}

/** The same report with another log: what the log says as it did before is not worked out again. */
export function decideAgain(former: DecidedReport, events: readonly DecisionEvent[]): DecidedReport {
	return decideUndecided(former.undecided, events, former);
}

function decideUndecided(
	undecided: UndecidedReport,
	events: readonly DecisionEvent[],
	former?: DecidedReport,
): DecidedReport {
	const {report, places, marks} = undecided;
	const threads = keepThreads(allThreads(events), [...(former?.placesOf.keys() ?? [])]);
	const placesOf = new Map(threads.map((one) => [one, former?.placesOf.get(one) ?? findPlaces(one, undecided)]));
	const threadsOf = new Map<Place, DecisionThread[]>();
	for (const [thread, own] of placesOf) {
		for (const place of own) threadsOf.set(place, [...(threadsOf.get(place) ?? []), thread]);
	}
	const findings = places.map((place, index): ThreadedFinding => {
		const own = withoutFollowed(threadsOf.get(place) ?? []);
		const known = former?.findings[index];
		if (known && isSameList(known.threads, own)) return known;
		const decision = decisionOn(place, own, (thread) => placesOf.get(thread)?.length ?? 0, marks);
		const {decision: _former, ...finding} = place.finding;
		return {...place, finding: decision ? {...finding, decision} : finding, threads: own};
	});
	const gone = threads.filter(
		(thread) => thread.isRest !== true && placesOf.get(thread)?.length === 0 && !isOnDraft(thread),
	);
	const decided = gone.filter(({verdict}) => verdict !== undefined);
	return {
		report: withFindings(report, findings),
		findings,
		orphans: decided.filter((thread) => !isParting(thread)),
		parted: decided.filter((thread) => isParting(thread)),
		talk: gone.filter((thread) => thread.verdict === undefined && thread.events.length > thread.undone.length),
		undecided,
		placesOf,
	};
}

/** Whether it is on a fact of a draft that no source has: only where the draft is checked is there such a thing. */
function isOnDraft({finding: {rule}}: DecisionThread): boolean {
	return draftRules.some((id) => id === rule);
}

/** The threads of a place, without those whose decision another took the place of there. */
function withoutFollowed(threads: readonly DecisionThread[]): DecisionThread[] {
	return threads.filter(
		({verdict}) =>
			!threads.some(
				(other) =>
					verdict !== undefined &&
					other.verdict !== undefined &&
					other.verdict.event !== verdict.event &&
					other.events.some(({id}) => id === verdict.event),
			),
	);
}

/** Threads, those that are as they were the very same. */
function keepThreads(threads: readonly DecisionThread[], former: readonly DecisionThread[]): DecisionThread[] {
	const known = new Map(former.map((thread) => [thread.id, thread]));
	return threads.map((thread) => {
		const old = known.get(thread.id);
		return old && isSameList(old.events.map(idOf), thread.events.map(idOf)) && isSameList(old.undone, thread.undone)
			? old
			: thread;
	});
}

function idOf({id}: DecisionEvent): string {
	return id;
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((item, index) => item === b[index]);
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
	const last = log.reduce((latest, {at}) => Math.max(latest, Date.parse(at)), 0);
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
function findPlaces(
	{verdict, finding: last, isRest}: DecisionThread,
	{byIdentity, byAnchor}: UndecidedReport,
): readonly Place[] {
	const kept = verdict?.finding ?? last;
	const ofIdentity = byIdentity.get(kept.identity) ?? [];
	const anchored = [...new Set(anchorKeys(kept).flatMap((key) => byAnchor.get(key) ?? []))];
	if (anchored.length === 0) return isRest ? [] : ofIdentity;
	const both = anchored.filter((place) => ofIdentity.includes(place));
	return both.length > 0 ? both : anchored;
}

function grouped(places: readonly Place[], keysOf: (place: Place) => readonly string[]): ReadonlyMap<string, Place[]> {
	const groups = new Map<string, Place[]>();
	for (const place of places) {
		for (const key of keysOf(place)) {
			const group = groups.get(key);
			if (group) group.push(place);
			else groups.set(key, [place]);
		}
	}
	return groups;
}

function anchorKeys({rule, slot, scope, anchors}: DecidedFinding): string[] {
	return [...new Set(anchors.map(({textHash, start, end}) => `${rule} ${slot} ${scope} ${textHash} ${start} ${end}`))];
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
	const ofStory = new Map<Story, Finding[]>(report.stories.map((story) => [story, []]));
	for (const {story, finding} of findings) ofStory.get(story)?.push(finding);
	return {...report, stories: report.stories.map((story) => ({...story, findings: ofStory.get(story) ?? []}))};
}
