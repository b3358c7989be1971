import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Claim, Evidence, Finding, Report, Slot, Span, Story} from '../../src/model/index.ts';
import {runCrosscheck} from './run-crosscheck.ts';

/** The sample cases, by the names of their folders. */
export function sampleCases(projectRoot: string): string[] {
	return readdirSync(join(projectRoot, 'articles'), {withFileTypes: true})
		.filter((entry) => entry.isDirectory())
		.map(({name}) => name)
		.toSorted();
}

/** The golden files of one sample case, by their paths in the project: what the tool makes of its articles, made to be read in a diff. */
export async function goldenFiles(name: string, projectRoot: string): Promise<Map<string, string>> {
	const folder = `articles/${name}`;
	const extracted = await runCrosscheck(['extract', folder, '--format', 'json'], projectRoot);
	const reported = await runCrosscheck(['report', folder, '--format', 'json', '--exit-zero'], projectRoot);
	if (extracted.exitCode !== 0 || reported.exitCode !== 0) throw new Error(extracted.stderr + reported.stderr);
	return new Map([
		[`claims/${name}/claims.jsonl`, claimLines(extracted.stdout)],
		[`claims/${name}/findings.json`, findingsText(reported.stdout)],
	]);
}

interface ExtractedArticle {
	readonly id: string;
	readonly text: string;
	readonly claims: readonly Claim[];
}

/** One claim a line; what a claim mostly is (positive, certain, done, the narrator's) is left out. */
function claimLines(json: string): string {
	const {articles}: {articles: readonly ExtractedArticle[]} = JSON.parse(json);
	return articles
		.flatMap((article) => article.claims.map((claim) => `${JSON.stringify(claimLine(article, claim))}\n`))
		.join('');
}

function claimLine({id, text}: ExtractedArticle, claim: Claim): object {
	const {predicate, slots, polarity, certainty, force, attribution} = claim;
	return {
		at: `${id}:${place(text, claim)}`,
		says: text.slice(claim.start, claim.end),
		predicate: predicate.verbClass,
		slots: slots.map((slot) => slotLine(text, slot)),
		...(polarity !== 'positive' && {polarity}),
		...(certainty !== 'certain' && {certainty}),
		...(force !== 'done' && {force}),
		...(attribution.kind !== 'narrator' && {source: attribution.source ?? attribution.kind}),
	};
}

function slotLine(text: string, {role, span, value, basis}: Slot): object {
	return {role, text: text.slice(span.start, span.end), value, ...(basis !== 'stated' && {basis})};
}

/** Line and column of the first character, counted from 1. */
function place(text: string, {start}: Span): string {
	const before = text.slice(0, start);
	const lines = before.split(/\r\n|\r|\n/);
	return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

function findingsText(json: string): string {
	const report: Report = JSON.parse(json);
	const golden = {stories: report.stories.map((story) => storyGolden(story)), notCompared: report.notCompared};
	return `${JSON.stringify(golden, undefined, '\t')}\n`;
}

function storyGolden({articles, why, origins, independent, findings}: Story): object {
	return {
		articles,
		why,
		origins: origins.map((origin) => ({articles: origin.articles.join(' '), kind: origin.kind, share: origin.share})),
		independent,
		findings: findings.map((finding) => findingGolden(finding)),
	};
}

function findingGolden({rule, relation, scope, severity, message, why, settle, evidence, silent}: Finding): object {
	return {
		rule,
		relation,
		scope,
		severity,
		message,
		why,
		settle,
		evidence: evidence.map((piece) => evidenceGolden(piece)),
		silent,
	};
}

function evidenceGolden({article, at, quote}: Evidence): string {
	return `${article}:${at.line}:${at.column} ${quote}`;
}
