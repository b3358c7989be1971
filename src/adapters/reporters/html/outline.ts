import type {Evidence, Report, ReportArticle, Story} from '../../../model/index.ts';
import {type NumberedFinding, numberedFindings} from '../shared/numbered.ts';
import {reportEnglish, type ReportMessages} from '../shared/report-messages.ts';
import {nameOutlets, type OutletNames} from '../shared/outlets.ts';

/** A report with what all parts of its page need of it. */
export interface Outline {
	readonly report: Report;
	readonly outlet: OutletNames;
	readonly article: (id: string) => ReportArticle | undefined;
	readonly findings: readonly NumberedFinding[];
	/** Whether the articles can be read as annotated copies. */
	readonly fullText: boolean;
	readonly pages: Pages;
	/** In the language of whoever reads the page. */
	readonly messages: ReportMessages;
}

/** Where each thing is shown: what stands before the `#` of a link to it. Empty where all is one page. */
export interface Pages {
	readonly finding: (numbered: NumberedFinding) => string;
	/** Of an article, by its id. */
	readonly copy: (article: string) => string;
}

const onePage: Pages = {finding: () => '', copy: () => ''};

/** Prepares a report for its page. */
export function outlineOf(
	report: Report,
	fullText: boolean,
	pages: Pages = onePage,
	messages: ReportMessages = reportEnglish,
): Outline {
	const articles = new Map(report.articles.map((article) => [article.id, article]));
	return {
		report,
		outlet: nameOutlets(report.articles),
		article: (id) => articles.get(id),
		findings: numberedFindings(report),
		fullText,
		pages,
		messages,
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

/** The address of a finding. */
export function findingLink({pages}: Outline, numbered: NumberedFinding): string {
	return `${pages.finding(numbered)}#${findingAnchor(numbered)}`;
}

/** The element id of the annotated copy of an article. */
export function copyAnchor(outline: Outline, article: string): string {
	return `copy-${copyNumber(outline, article)}`;
}

/** The address of the annotated copy of an article. */
export function copyLink(outline: Outline, article: string): string {
	return `${outline.pages.copy(article)}#${copyAnchor(outline, article)}`;
}

/** The address of the line of an annotated copy that holds the evidence. */
export function lineLink(outline: Outline, {article, at}: Evidence): string {
	return `${copyLink(outline, article)}-${at.line}`;
}

function copyNumber({report}: Outline, article: string): number {
	return report.articles.findIndex(({id}) => id === article) + 1;
}
