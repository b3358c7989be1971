import {nameOutlets} from '../adapters/reporters/shared/outlets.ts';
import {oneLine} from '../adapters/reporters/shared/words.ts';
import type {ThreadedFinding} from '../decisions/decide.ts';
import type {Report} from '../model/index.ts';
import {assigneeOf, type Filters, nobody, statuses, storyKey} from './filters.ts';
import type {Messages} from './messages.ts';
import type {Choices} from './pages/queue.tsx';
import {detections} from './changes.ts';
import type {Snapshot} from './workspace.ts';

/** The finding with an id, or whose identity begins with it: an id may have been shorter before others came. An empty one is none. */
export function findingWith(id: string, {findings}: Snapshot): ThreadedFinding | undefined {
	if (id === '') return undefined;
	return (
		findings.find(({finding}) => finding.id === id) ?? findings.find(({finding}) => finding.identity.startsWith(id))
	);
}

/** The ids beside a finding in a list. */
export interface Neighbours {
	readonly previous?: string;
	readonly next?: string;
}

export function neighboursOf(one: ThreadedFinding, chosen: readonly ThreadedFinding[]): Neighbours {
	const index = chosen.findIndex(({finding}) => finding.id === one.finding.id);
	const previous = chosen[index - 1]?.finding.id;
	const next = chosen[index + 1]?.finding.id;
	return {...(previous !== undefined && {previous}), ...(next !== undefined && {next})};
}

/** The finding of a list that follows one which may have left it; the first where none does. */
export function followerOf(
	one: ThreadedFinding,
	chosen: readonly ThreadedFinding[],
	{findings}: Snapshot,
): string | undefined {
	const all = new Map(findings.map(({finding}, index) => [finding.id, index]));
	const from = all.get(one.finding.id) ?? -1;
	const ids = chosen.map(({finding}) => finding.id).filter((id) => id !== one.finding.id);
	return ids.find((id) => (all.get(id) ?? -1) > from) ?? ids[0];
}

/** The report with these findings alone. */
export function onlyFindings(report: Report, chosen: readonly ThreadedFinding[]): Report {
	const kept = new Set(chosen.map(({finding}) => finding));
	return {
		...report,
		stories: report.stories.map((story) => ({...story, findings: story.findings.filter((one) => kept.has(one))})),
	};
}

/** What the filters offer; a story that is asked for keeps the name that it is asked for by. */
export function choicesOf({report, findings}: Snapshot, {story: wanted = ''}: Filters, messages: Messages): Choices {
	const {relations, severities} = messages.report;
	const all = findings.map(({finding}) => finding);
	const outletOf = nameOutlets(report.articles);
	return {
		story: report.stories
			.filter(({findings: own}) => own.length > 0)
			.map((story) => ({
				value: story.articles.includes(wanted) ? wanted : storyKey(story),
				words: oneLine(story.title),
			})),
		rule: asTheyAre(all.map(({rule}) => rule)),
		relation: distinct(all.map(({relation}) => relation)).map((value) => ({value, words: relations[value]})),
		severity: distinct(all.map(({severity}) => severity)).map((value) => ({value, words: severities[value]})),
		outlet: asTheyAre(report.articles.map(({id}) => outletOf(id))),
		status: statuses.map((value) => ({value, words: {...messages.report.statuses, ...messages.stateChoices}[value]})),
		detected: detections.map((value) => ({value, words: messages.detections[value]})),
		read: (['unread', 'read'] as const).map((value) => ({value, words: messages.reading[value]})),
		assignee: [{value: nobody, words: messages.nobody}, ...asTheyAre(findings.flatMap((one) => assigneeOf(one) ?? []))],
	};
}

function distinct<Value extends string>(values: readonly Value[]): Value[] {
	return [...new Set(values)].toSorted();
}

/** What has the same name in every language. */
function asTheyAre(values: readonly string[]): {readonly value: string; readonly words: string}[] {
	return distinct(values).map((value) => ({value, words: value}));
}
