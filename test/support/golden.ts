import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Claim, Evidence, Finding, Report, Slot, Span, Story, Value} from '../../src/model/index.ts';
import {rulesTable} from './made-documents.ts';
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

const sampleBegin = '<!-- sample: made by npm run golden -->\n';
const sampleEnd = '<!-- sample: end -->\n';
/** As much of a report as the README's first screen holds. */
const sampleLineCount = 36;

const rulesBegin = '<!-- rules: made by npm run golden -->\n';
const rulesEnd = '<!-- rules: end -->\n';

/** The README with the beginning of a report on a sample case in it, and the table of the rules. */
export async function readmeFile(readme: string, projectRoot: string): Promise<string> {
	const table = ['', ...rulesTable('src/rules/'), '', ''].join('\n');
	return between(await withSample(readme, projectRoot), rulesBegin, rulesEnd, table);
}

function between(text: string, begin: string, end: string, middle: string): string {
	const [from, to] = [text.indexOf(begin), text.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`README.md: no lines "${begin.trim()}" and "${end.trim()}"`);
	return text.slice(0, from) + begin + middle + text.slice(to);
}

async function withSample(readme: string, projectRoot: string): Promise<string> {
	const {stdout} = await runCrosscheck(['articles/ferry-fire'], projectRoot);
	const lines = stdout.trimEnd().split('\n');
	const shown = lines.length > sampleLineCount ? [...lines.slice(0, sampleLineCount), '...'] : lines;
	const command = '$ npx crosscheck articles/ferry-fire';
	const sample = ['```', command, ...shown, '```', ''].join('\n');
	return between(readme, sampleBegin, sampleEnd, sample);
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

/** `count: ten EU countries = 10`; what words alone make up is not said twice. */
function slotLine(text: string, {role, span, value, basis}: Slot): string {
	const read = valueWords(value);
	const said = `${role}: ${text.slice(span.start, span.end)}${read === '' ? '' : ` = ${read}`}`;
	return basis === 'stated' ? said : `${said} (${basis})`;
}

function valueWords(value: Value): string {
	switch (value.kind) {
		case 'number':
			return [value.approximate === true && 'about', range(value.low, value.high), value.unit, value.head]
				.filter(Boolean)
				.join(' ');
		case 'interval':
			return range(value.earliest, value.latest) || value.precision;
		case 'name':
			return value.entity;
		case 'set':
			return `${value.members.join(', ')}${value.exhaustive ? '' : ', ...'}`;
		case 'class':
			return value.classes.join(', ');
		case 'words':
			return '';
		case 'happened':
			return value.happened ? 'yes' : 'no';
	}
}

/** `11`, `3..5`, `3..` or `..5`. */
function range(low: number | string | undefined, high: number | string | undefined): string {
	if (low === high) return `${low ?? ''}`;
	return `${low ?? ''}..${high ?? ''}`;
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
