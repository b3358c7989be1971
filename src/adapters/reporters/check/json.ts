import type {DraftCheck, Report, ReportArticle} from '../../../model/index.ts';
import {articleJson, evidenceJson, findingJson, notComparedJson} from '../json/report.ts';
import {portable} from '../shared/portable.ts';

/** A draft held against its sources as JSON of `formatVersion` 1. */
export function* jsonCheckReporter(
	check: DraftCheck,
	articles: readonly ReportArticle[],
	{tool, notCompared}: Pick<Report, 'tool' | 'notCompared'>,
): Iterable<string> {
	const named = portable({articles, notCompared});
	const shaped = {
		formatVersion: 1,
		tool: {name: tool.name, version: tool.version, extraction: tool.extraction},
		draft: check.draft,
		sources: check.sources,
		articles: named.articles.map((article) => articleJson(article)),
		findings: check.story.findings.map((finding) => findingJson(finding)),
		facts: check.facts.map(({kind, support, evidence, by, nearest}) => ({
			kind,
			support,
			evidence: evidenceJson(evidence),
			by: by.map((one) => evidenceJson(one)),
			...(nearest && {nearest: evidenceJson(nearest)}),
		})),
		notCompared: named.notCompared.map((entry) => notComparedJson(entry)),
	};
	yield `${JSON.stringify(shaped, undefined, 2)}\n`;
}
