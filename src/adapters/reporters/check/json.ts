import type {DraftCheck, ReportArticle} from '../../../model/index.ts';
import {articleJson, evidenceJson, findingJson} from '../json/report.ts';
import {portable} from '../shared/portable.ts';

/** A draft held against its sources as JSON of `formatVersion` 1. */
export function* jsonCheckReporter(check: DraftCheck, articles: readonly ReportArticle[]): Iterable<string> {
	const shaped = {
		formatVersion: 1,
		draft: check.draft,
		sources: check.sources,
		articles: portable({articles, notCompared: []}).articles.map((article) => articleJson(article)),
		findings: check.story.findings.map((finding) => findingJson(finding)),
		facts: check.facts.map(({kind, support, evidence, by, nearest}) => ({
			kind,
			support,
			evidence: evidenceJson(evidence),
			by: by.map((one) => evidenceJson(one)),
			...(nearest && {nearest: evidenceJson(nearest)}),
		})),
	};
	yield `${JSON.stringify(shaped, undefined, 2)}\n`;
}
