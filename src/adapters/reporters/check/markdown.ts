import type {DraftCheck, DraftFact, Report, ReportArticle} from '../../../model/index.ts';
import {difference, leftOut, method, quoteWords} from '../md/report.ts';
import {plain} from '../md/markdown.ts';
import {numberedFindings} from '../shared/numbered.ts';
import {articleNotes} from '../shared/article-notes.ts';
import {decisionWords} from '../shared/finding-words.ts';
import {nameOutlets, type OutletNames} from '../shared/outlets.ts';
import {placeWords} from '../shared/places.ts';
import {portable} from '../shared/portable.ts';
import {capitalised} from '../shared/words.ts';
import {supportHeadings, tally} from './counts.ts';
import {draftReport, factId} from './report.ts';

/** A draft held against its sources as Markdown: what contradicts it, then each of its facts under what the sources have of it. */
export function* markdownCheckReporter(
	check: DraftCheck,
	articles: readonly ReportArticle[],
	run: Pick<Report, 'tool' | 'notCompared'>,
): Iterable<string> {
	const report = portable(draftReport(check, articles, run));
	const outlet = nameOutlets(report.articles);
	const sources = check.sources.map((id) => plain(outlet(id))).join(', ');
	yield `# Crosscheck: ${plain(outlet(check.draft))} held against its sources\n\n_Machine comparison, not a verdict._\n\n`;
	yield `Sources: ${sources}. ${plain(capitalised(tally(check)))}.\n\n`;
	const notes = report.articles.flatMap((article) =>
		articleNotes(article).map((note) => `- ${plain(`${outlet(article.id)}: ${note}`)}\n`),
	);
	if (notes.length > 0) yield `${notes.join('')}\n`;
	const ruled = numberedFindings(report).filter(({finding}) => check.story.findings.some(({id}) => id === finding.id));
	if (ruled.length > 0) yield '## Where a source differs\n\n';
	for (const numbered of ruled) yield* difference(numbered, outlet, '###');
	for (const {support, heading} of supportHeadings) {
		const facts = check.facts.filter((fact) => fact.support === support);
		if (facts.length > 0) yield `## ${heading} (${facts.length})\n\n`;
		for (const fact of facts) yield* factLines(fact, outlet);
		if (facts.length > 0) yield '\n';
	}
	yield* leftOut(report);
	yield* method(report, outlet);
}

function* factLines(fact: DraftFact, outlet: OutletNames): Iterable<string> {
	const {kind, evidence, by, nearest, decision} = fact;
	const id = factId(fact);
	const named = id === undefined ? '' : ` \`${id}\``;
	yield `- ${kind} “${plain(evidence.quote)}” (${plain(placeWords(evidence.article, evidence))})${named}\n`;
	for (const one of by) yield `  - ${quoteWords(one, outlet)}\n`;
	if (nearest) yield `  - nearest: ${quoteWords(nearest, outlet)}\n`;
	if (decision) yield `  - decided: ${plain(decisionWords(decision))}\n`;
}
