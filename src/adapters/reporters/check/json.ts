import type {DraftCheck, DraftFact, Report, ReportArticle} from '../../../model/index.ts';
import {articleJson, decisionJson, evidenceJson, findingJson, notComparedJson} from '../json/report.ts';
import {present} from '../json/value.ts';
import {jsonInPieces, mapped} from '../json/in-pieces.ts';
import {portable} from '../shared/portable.ts';
import {factId} from './report.ts';

/** A draft held against its sources as JSON of `formatVersion` 1. */
export function* jsonCheckReporter(
	check: DraftCheck,
	articles: readonly ReportArticle[],
	{tool, notCompared}: Pick<Report, 'tool' | 'notCompared'>,
): Iterable<string> {
	const named = portable({articles, notCompared});
	yield* jsonInPieces(
		{
			formatVersion: 1,
			tool: {name: tool.name, version: tool.version, extraction: tool.extraction},
			draft: check.draft,
			sources: check.sources,
		},
		{
			articles: mapped(named.articles, articleJson),
			findings: mapped(check.story.findings, findingJson),
			facts: mapped(check.facts, factJson),
			notCompared: mapped(named.notCompared, notComparedJson),
		},
	);
}

function factJson(fact: DraftFact): object {
	const {kind, support, evidence, by, nearest, identity, against, decision} = fact;
	return present({
		id: factId(fact),
		identity,
		kind,
		support,
		against,
		evidence: evidenceJson(evidence),
		by: by.map((one) => evidenceJson(one)),
		nearest: nearest && evidenceJson(nearest),
		decision: decision && decisionJson(decision),
	});
}
