import {isOpen} from '../adapters/reporters/shared/numbered.ts';
import {nameOutlets} from '../adapters/reporters/shared/outlets.ts';
import type {Finding, Story} from '../model/index.ts';
import type {ThreadedFinding} from '../decisions/decide.ts';
import {detectionOf} from './changes.ts';
import type {Shown} from './shown.ts';

/** What a person may ask the queue for; each is a parameter of the page's address. */
const filterNames = [
	'story',
	'rule',
	'relation',
	'severity',
	'outlet',
	'status',
	'detected',
	'read',
	'assignee',
	'text',
] as const;

export type FilterName = (typeof filterNames)[number];

/** Only those that are given. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** How a finding stands for the person who works through the queue. */
export const statuses = ['open', 'stale', 'confirmed', 'dismissed', 'resolved', 'all'] as const;

/** Reads the filters of an address; what is empty or too long is left out. */
export function filtersOf(parameters: URLSearchParams): Filters {
	const given = filterNames.flatMap((name) => {
		const value = parameters.get(name)?.trim().slice(0, longest) ?? '';
		return value === '' ? [] : [[name, value] as const];
	});
	return Object.fromEntries(given);
}

const longest = 200;

/** The filters as the query of an address, with the question mark; empty where there are none. */
export function queryOf(filters: Filters, more: Readonly<Record<string, string>> = {}): string {
	const query = new URLSearchParams({...filters, ...more}).toString();
	return query === '' ? '' : `?${query}`;
}

/** The findings that the filters ask for, in the order of the report: undecided ones where no status is asked for. */
export function chosenFindings({findings, report, changes, isRead}: Shown, filters: Filters): ThreadedFinding[] {
	const outletOf = nameOutlets(report.articles);
	const wanted = {...filters, status: filters.status ?? 'open'};
	const asked = filterNames.flatMap((name) => (wanted[name] === undefined ? [] : [[name, wanted[name]] as const]));
	return findings.filter((one) => asked.every(([name, value]) => tests[name](one, value, {outletOf, changes, isRead})));
}

interface Surroundings extends Pick<Shown, 'changes' | 'isRead'> {
	readonly outletOf: (article: string) => string;
}

type Test = (one: ThreadedFinding, wanted: string, surroundings: Surroundings) => boolean;

const tests: Readonly<Record<FilterName, Test>> = {
	story: ({story}, wanted) => story.articles.includes(wanted),
	rule: ({finding}, wanted) => finding.rule === wanted,
	relation: ({finding}, wanted) => finding.relation === wanted,
	severity: ({finding}, wanted) => finding.severity === wanted,
	outlet: ({finding}, wanted, {outletOf}) => finding.evidence.some(({article}) => outletOf(article) === wanted),
	status: ({finding}, wanted) => hasStatus(finding, wanted),
	detected: (one, wanted, {changes}) => detectionOf(one, changes) === wanted,
	read: (one, wanted, {isRead}) => isRead(one) === (wanted === 'read'),
	assignee: (one, wanted) => (assigneeOf(one) ?? nobody) === wanted,
	text: (one, wanted) => wordsOf(one).includes(wanted.toLowerCase()),
};

/** What names a story in an address: one of its articles, since its number changes with other stories. */
export function storyKey({articles: [first = '']}: Pick<Story, 'articles'>): string {
	return first;
}

/** Who was last given the finding. */
export function assigneeOf({threads}: ThreadedFinding): string | undefined {
	return threads.findLast(({assignee}) => assignee !== undefined)?.assignee;
}

/** The value of the assignee filter for what nobody was given. */
export const nobody = 'nobody';

function hasStatus(finding: Finding, wanted: string): boolean {
	if (wanted === 'all') return true;
	if (wanted === 'stale') return finding.decision?.stale !== undefined;
	if (wanted === 'open') return isOpen(finding);
	return finding.decision?.status === wanted && !isOpen(finding);
}

/** What a person may remember of a finding: what it asks, too, though its message may leave that out. */
function wordsOf({finding: {id, message, why, evidence, questions}, story}: ThreadedFinding): string {
	const asked = questions.map((question) => questionsOf(story).get(question) ?? '');
	return [id, message, why, ...asked, ...evidence.map(({quote}) => quote)].join('\n').toLowerCase();
}

function questionsOf(story: Story): ReadonlyMap<string, string> {
	const known = questionsKnown.get(story) ?? new Map(story.questions.map(({id, question}) => [id, question]));
	questionsKnown.set(story, known);
	return known;
}

const questionsKnown = new WeakMap<Story, ReadonlyMap<string, string>>();
