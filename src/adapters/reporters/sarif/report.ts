import {
	type Evidence,
	fileAndMember,
	type Finding,
	type FindingRelation,
	type NotCompared,
	type Report,
	type ReportArticle,
	type ReportRule,
	type Story,
} from '../../../model/index.ts';
import {rules} from '../../../rules/index.ts';
import {present} from '../json/value.ts';
import {findingState} from '../shared/finding-state.ts';
import {nameOutlets, type OutletNames} from '../shared/outlets.ts';
import {regionOf} from '../shared/places.ts';
import {portable} from '../shared/portable.ts';
import {attributionWords} from '../shared/reading-words.ts';
import {capitalised, oneLine} from '../shared/words.ts';

/** The report as SARIF 2.1.0, for code scanning and viewers of analysis results. */
export function* sarifReporter(whole: Report): Iterable<string> {
	const report = portable(whole);
	const uris = new Map(report.articles.map((article) => [article.id, uriOf(article)]));
	const page: Page = {
		report,
		rules: rulesOf(report),
		outlet: nameOutlets(report.articles),
		uri: (article) => uris.get(article) ?? article,
	};
	const log = {
		$schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: report.tool.name,
						version: report.tool.version,
						semanticVersion: report.tool.version,
						rules: page.rules.map((rule) => ruleOf(rule)),
					},
				},
				columnKind: 'utf16CodeUnits',
				invocations: [
					{
						executionSuccessful: true,
						toolExecutionNotifications: report.notCompared.map((entry) => notificationOf(entry)),
					},
				],
				artifacts: report.articles.map((article) => artifactOf(article, page)),
				results: report.stories.flatMap((story) => story.findings.map((finding) => resultOf(finding, story, page))),
			},
		],
	};
	yield `${JSON.stringify(log, undefined, 2)}\n`;
}

interface Page {
	readonly report: Report;
	readonly rules: readonly ReportRule[];
	readonly outlet: OutletNames;
	readonly uri: (article: string) => string;
}

const levels: Record<FindingRelation, 'error' | 'warning' | 'note'> = {
	conflict: 'error',
	tension: 'warning',
	coverage: 'note',
};

/** A relative reference: it names no machine, and no part of it is taken for a scheme. */
function uriOf(article: ReportArticle): string {
	return fileAndMember(article).split('/').map(encodeURIComponent).join('/');
}

/** The rules of the run, and what else its findings name: a discrepancy that a person wrote down has no rule. */
function rulesOf({rules: known = rules, stories}: Report): ReportRule[] {
	const named = new Set(stories.flatMap(({findings}) => findings.map(({rule}) => rule)));
	const others = [...named].filter((id) => known.every((rule) => rule.id !== id)).toSorted();
	return [...known, ...others.map((id) => ({id, description: `Found by hand: ${id}`}))];
}

function ruleOf({id, description, help}: ReportRule): object {
	return {
		id,
		shortDescription: {text: description},
		fullDescription: {text: `${description}. A machine comparison, not a verdict.`},
		help: {text: help ?? `crosscheck explain ${id} shows what it flags, what it leaves alone and what to do.`},
		defaultConfiguration: {level: id === 'only-in-some-sources' ? 'note' : 'error'},
	};
}

function notificationOf({file, article, why}: NotCompared): object {
	return {level: 'warning', message: {text: oneLine(`${article ?? file ?? ''}: not compared: ${why}`)}};
}

function artifactOf({id, sha256, text, format}: ReportArticle, {uri}: Page): object {
	return {
		location: {uri: uri(id)},
		roles: ['analysisTarget'],
		...(format === undefined && {mimeType: 'text/plain'}),
		hashes: {'sha-256': sha256},
		...(text !== '' && format === undefined && {length: new TextEncoder().encode(text).length}),
	};
}

function resultOf(finding: Finding, story: Story, page: Page): object {
	const {rule, relation, identity, evidence, decision} = finding;
	const [first, ...rest] = evidence;
	return present({
		ruleId: rule,
		ruleIndex: page.rules.findIndex(({id}) => id === rule),
		level: levels[relation],
		message: {text: `${capitalised(oneLine(finding.message))}. ${capitalised(oneLine(finding.why))}.`},
		locations: first ? [locationOf(first, page)] : [],
		relatedLocations: rest.map((one, index) => ({
			id: index + 1,
			...locationOf(one, page),
			message: {text: oneLine(`${page.outlet(one.article)}: “${one.quote}” (${attributionWords(one)})`)},
		})),
		partialFingerprints: {
			'conflictIdentity/v1': identity,
			'conflictState/v1': findingState(finding, story, page.report),
		},
		suppressions: suppressionsOf(decision),
		properties: present({
			story: story.id,
			severity: finding.severity,
			scope: finding.scope,
			settle: finding.settle,
			silent: finding.silent,
			cutOff: finding.cutOff,
		}),
	});
}

/** A dismissal that still fits suppresses the result; one that does not is under review. Every result has the list, or none may. */
function suppressionsOf(decision: Finding['decision']): object[] {
	if (decision?.status !== 'dismissed') return [];
	const {reason, note, stale} = decision;
	const justification = [reason, note].filter((words) => words !== undefined).join(': ');
	return [
		{
			kind: 'external',
			status: stale === undefined ? 'accepted' : 'underReview',
			...(justification !== '' && {justification: oneLine(justification)}),
		},
	];
}

function locationOf(evidence: Evidence, {uri}: Page): object {
	const region = regionOf(evidence);
	return {
		physicalLocation: {
			artifactLocation: {uri: uri(evidence.article)},
			...(region && {region: {...region, snippet: {text: evidence.quote}}}),
		},
		...(!region && {logicalLocations: [logicalLocationOf(evidence)]}),
	};
}

/** The page of a document, or the path of an element of it. */
function logicalLocationOf({at}: Evidence): object {
	const place = at.inFile ?? at;
	if ('page' in place) return {fullyQualifiedName: `page ${place.page}`, kind: 'page'};
	return 'path' in place ? {fullyQualifiedName: place.path, kind: 'element'} : {};
}
