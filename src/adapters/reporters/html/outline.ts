import type {Evidence, Report, ReportArticle, Story} from '../../../model/index.ts';
import {type NumberedFinding, numberedFindings} from '../shared/numbered.ts';
import {nameOutlets, type OutletNames} from '../shared/outlets.ts';

/** A report with what all parts of its page need of it. */
export interface Outline {
	readonly report: Report;
	readonly outlet: OutletNames;
	readonly article: (id: string) => ReportArticle | undefined;
	readonly findings: readonly NumberedFinding[];
	/** Whether the page holds the articles as annotated copies. */
	readonly fullText: boolean;
}

/** Prepares a report for its page. */
export function outlineOf(report: Report, fullText: boolean): Outline {
	const articles = new Map(report.articles.map((article) => [article.id, article]));
	return {
		report,
		outlet: nameOutlets(report.articles),
		article: (id) => articles.get(id),
		findings: numberedFindings(report),
		fullText,
	};
}

/** The findings of one story. */
export function findingsOf({findings}: Outline, {id}: Story): NumberedFinding[] {
	return findings.filter(({story}) => story.id === id);
}

/** The element id of a finding: it stays the same over runs as long as its story does. */
export function findingAnchor({finding, story}: NumberedFinding): string {
	return `${story.id}-${finding.id}`;
}

/** The element id of the annotated copy of an article. */
export function copyAnchor({report}: Outline, article: string): string {
	return `copy-${report.articles.findIndex(({id}) => id === article) + 1}`;
}

/** The element id of the line of an annotated copy that holds the evidence. */
export function lineAnchor(outline: Outline, {article, at}: Evidence): string {
	return `${copyAnchor(outline, article)}-${at.line}`;
}
