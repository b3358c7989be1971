import type {Evidence, Report, Story} from '../../../model/index.ts';
import {articleNotes} from '../shared/article-notes.ts';
import {callSheet} from '../shared/call-sheet.ts';
import {isCompared} from '../shared/compared.ts';
import {comparisonsWith} from '../shared/looked-at.ts';
import {placeWords} from '../shared/places.ts';
import {portable} from '../shared/portable.ts';
import {type MatrixCell, matrixOf} from '../shared/matrix.ts';
import {silenceWords} from '../shared/finding-words.ts';
import {isOpen, type NumberedFinding, numberedFindings} from '../shared/numbered.ts';
import {originWords} from '../shared/origin-forest.ts';
import {nameOutlets, type OutletNames} from '../shared/outlets.ts';
import {attributionWords, letterOf} from '../shared/reading-words.ts';
import {sidesOf} from '../shared/sides.ts';
import {findingNumbers, summarySentences} from '../shared/summary.ts';
import {thresholds} from '../shared/thresholds.ts';
import {capitalised, count} from '../shared/words.ts';
import {plain, table} from './markdown.ts';

/** The report as Markdown for an issue, a wiki or an e-mail; the articles themselves are not in it. */
export function* markdownReporter(whole: Report): Iterable<string> {
	const report = portable(whole);
	const findings = numberedFindings(report);
	const outlet = nameOutlets(report.articles);
	const stories = report.stories.filter(isCompared);
	const [only] = stories;
	const title = stories.length === 1 && only ? plain(only.title) : count(stories.length, 'story', 'stories');
	yield `# Crosscheck: ${title}\n\n_Machine comparison, not a verdict._\n\n`;
	for (const {text, findings: told} of summarySentences(findings)) yield `- ${plain(text)} (${findingNumbers(told)})\n`;
	yield '\n';
	for (const story of stories) yield* storyParts(story, report, findings, outlet);
	yield* alone(
		report.stories.filter((story) => !isCompared(story)),
		outlet,
	);
	yield* leftOut(report);
	yield* calls(findings, report.stories);
	yield* method(report, outlet);
}

function* storyParts(
	story: Story,
	report: Report,
	all: readonly NumberedFinding[],
	outlet: OutletNames,
): Iterable<string> {
	const findings = all.filter((numbered) => numbered.story === story);
	yield `## ${plain(story.title)}\n\n`;
	yield `${count(story.articles.length, 'article')}, ${count(story.independent, 'independent source')}. ${plain(capitalised(story.why))}\n\n`;
	const byId = new Map(report.articles.map((article) => [article.id, article]));
	for (const article of story.articles.flatMap((id) => byId.get(id) ?? [])) {
		const facts = [outlet(article.id), article.published ?? 'undated', article.id, ...articleNotes(article)];
		yield `- ${facts.map((words) => plain(words)).join(', ')}\n`;
	}
	for (const origin of story.origins) yield `- ${plain(originWords(origin, outlet))}\n`;
	yield '\n';
	yield* matrix(story, findings, outlet);
	const differences = findings.filter(({finding}) => finding.relation !== 'coverage');
	if (differences.length > 0) yield '### Where they differ\n\n';
	for (const numbered of differences) yield* difference(numbered, outlet, '####');
	const coverage = findings.filter(({finding}) => finding.relation === 'coverage');
	if (coverage.length > 0) yield '### Only in some sources\n\n';
	for (const {number, finding} of coverage) {
		const silence = silenceWords(finding, outlet);
		yield `- **${number}** ${plain(capitalised(finding.message))}${silence === '' ? '' : `; ${plain(silence)}`}\n`;
	}
	if (coverage.length > 0) yield '\n';
	yield* lookedAt('Looked at, compatible', story, 'compatible');
	yield* lookedAt('Cannot compare', story, 'cannot-compare');
}

function* matrix(story: Story, findings: readonly NumberedFinding[], outlet: OutletNames): Iterable<string> {
	const rows = matrixOf(story);
	if (rows.length === 0) return;
	yield '### Who says what\n\n';
	const head = ['Question', 'Standing', ...story.articles.map((id) => plain(outlet(id)))];
	yield* table(
		head,
		rows.map(({question, standing, cells}) => {
			const numbers = findings.filter(({finding}) => finding.questions.includes(question.id)).map(({number}) => number);
			const texts = question.readings.map(({text}) => text);
			return [
				plain(question.question),
				`${standing}${numbers.length === 0 ? '' : ` (${numbers.join(', ')})`}`,
				...cells.map((cell) => cellWords(cell, texts)),
			];
		}),
	);
}

function cellWords({readings, without, copied}: MatrixCell, texts: readonly string[]): string {
	if (without !== undefined) return without === 'silent' ? '–' : `_${without}_`;
	const words = readings.map((index) => `**${letterOf(index)}** ${plain(texts[index] ?? '')}`).join('; ');
	return copied ? `${words} _(same text)_` : words;
}

/** A finding with its sides, under a heading of this level. */
export function* difference(
	{number, finding, story}: NumberedFinding,
	outlet: OutletNames,
	level: '###' | '####',
): Iterable<string> {
	yield `${level} ${number}\\. ${plain(capitalised(finding.message))}\n\n`;
	const state = isOpen(finding) ? 'CHECK' : (finding.decision?.status ?? '').toUpperCase();
	yield `${finding.relation === 'conflict' ? '≠' : '?'} **${finding.relation}** · ${finding.severity} · \`${finding.rule}\` · \`${finding.id}\` · \\[${state}\\]\n\n`;
	for (const {index, evidence, articles, origins} of sidesOf(finding, story)) {
		const letter = index === undefined ? '' : `**${letterOf(index)}** `;
		for (const one of evidence) yield `- ${letter}${quoteWords(one, outlet)}\n`;
		if (articles.length > 1) yield `- ${letter}${count(articles.length, 'article')}, ${count(origins, 'origin')}\n`;
	}
	yield `\nWhy flagged: ${plain(finding.why)}\n`;
	if (finding.settle !== undefined) yield `\nWhat would settle it: ${plain(finding.settle)}\n`;
	yield '\n';
}

/** "Gazette: “five” (police, gazette.txt:3:1)" */
export function quoteWords(evidence: Evidence, outlet: OutletNames): string {
	const {article, quote} = evidence;
	return `${plain(outlet(article))}: “${plain(quote)}” (${plain(attributionWords(evidence))}, ${plain(placeWords(article, evidence))})`;
}

function* lookedAt(heading: string, story: Story, relation: 'compatible' | 'cannot-compare'): Iterable<string> {
	const entries = comparisonsWith(story, relation);
	if (entries.length === 0) return;
	yield `### ${heading}\n\n`;
	for (const {question, a, b, comparison} of entries) {
		const missing = comparison.missing === undefined ? '' : `; missing: ${comparison.missing}`;
		yield `- ${plain(`${question} “${a.text}” and “${b.text}”: ${comparison.reason}${missing}`)}\n`;
	}
	yield '\n';
}

function* alone(stories: readonly Story[], outlet: OutletNames): Iterable<string> {
	if (stories.length === 0) return;
	yield '## Alone on their event\n\n';
	for (const {title, articles} of stories) yield `- ${plain(articles.map(outlet).join(', '))}: ${plain(title)}\n`;
	yield '\n';
}

/** What was not compared, and why. */
export function* leftOut({notCompared}: Report): Iterable<string> {
	if (notCompared.length === 0) return;
	yield '## Not compared\n\n';
	for (const {file, article, why} of notCompared) yield `- ${plain(`${file ?? article ?? ''}: ${why}`)}\n`;
	yield '\n';
}

function* calls(findings: readonly NumberedFinding[], stories: readonly Story[]): Iterable<string> {
	const sheet = callSheet(findings, stories);
	if (sheet.length === 0) return;
	yield '## Call sheet\n\n';
	for (const {whom, kind, questions} of sheet) {
		yield `### ${kind === 'body' ? 'Ask' : 'Find'}: ${plain(capitalised(whom))}\n\n`;
		for (const {matter, finding} of questions) {
			yield `- [ ] ${plain(capitalised(matter))}${finding === undefined ? '' : ` (finding ${finding.number})`}\n`;
		}
		yield '\n';
	}
}

/** What was compared, by what. */
export function* method({articles, tool}: Report, outlet: OutletNames): Iterable<string> {
	yield `## Method\n\nCompared by ${tool.name} ${plain(tool.version)} (extraction ${plain(tool.extraction)}), offline and by fixed rules.\n\n`;
	yield* table(
		['Source', 'File', 'sha-256'],
		articles.map(({id, file, sha256}) => [plain(outlet(id)), plain(file), `\`${sha256}\``]),
	);
	for (const {decides, value} of thresholds) yield `- ${plain(decides)}: ${plain(value)}\n`;
}
