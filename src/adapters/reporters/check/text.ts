import type {DraftCheck, DraftFact, Evidence, ReportArticle} from '../../../model/index.ts';
import {nameOutlets} from '../shared/outlets.ts';
import {placeWords} from '../shared/places.ts';
import {count, oneLine} from '../shared/words.ts';
import {findingLines, type Page} from '../text/finding.ts';
import {pad, wrap} from '../text/lines.ts';
import {makeStyle} from '../text/style.ts';

export interface CheckTextOptions {
	readonly color: boolean;
	readonly columns: number;
	/** Only what speaks against the draft. */
	readonly quiet: boolean;
}

/** A draft held against its sources, for a terminal: what contradicts it, what no source has, and what supports the rest. */
export function* textCheckReporter(
	check: DraftCheck,
	articles: readonly ReportArticle[],
	{color, columns, quiet}: CheckTextOptions,
): Iterable<string> {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const page: Page = {
		style: makeStyle(color),
		columns,
		outlet: nameOutlets(articles),
		origins: [],
		file: (article) => byId.get(article)?.file ?? article,
		text: (article) => byId.get(article)?.text ?? '',
	};
	if (!quiet) {
		const sources = check.sources.map(page.outlet).join(', ');
		yield* wrap(
			`${oneLine(page.file(check.draft))} held against ${sources}: a comparison, not a verdict`,
			columns,
			'',
			'  ',
		);
		yield '\n';
	}
	for (const finding of check.findings) yield* findingLines(finding, page);
	const missing = check.facts.filter(({support}) => support === 'not-found');
	yield* section('Quotations not found word for word', missing.filter(isQuotation), page);
	yield* section(
		'In no source',
		missing.filter((fact) => !isQuotation(fact)),
		page,
	);
	if (quiet) return;
	yield* section(
		'Supported',
		check.facts.filter(({support}) => support === 'supported'),
		page,
	);
	yield* wrap(page.style.strong(tally(check)), columns, '', '  ');
}

function isQuotation({kind}: DraftFact): boolean {
	return kind === 'quotation';
}

function* section(heading: string, facts: readonly DraftFact[], page: Page): Iterable<string> {
	if (facts.length === 0) return;
	yield `${page.style.strong(heading)}\n\n`;
	for (const {kind, evidence, by} of facts) {
		const {line, column} = evidence.at;
		const places = by.map((one) => `${page.outlet(one.article)} (${oneLine(lineWords(page.file(one.article), one))})`);
		const supported = places.length === 0 ? '' : `  ${page.style.dim(places.join(', '))}`;
		const first = `  ${pad(`${line}:${column}`, 8)}${pad(kind, 11)}`;
		yield* wrap(`“${oneLine(evidence.quote)}”${supported}`, page.columns, first);
	}
	yield '\n';
}

/** "gazette.txt:3", "gazette.pdf, page 3" */
function lineWords(file: string, evidence: Evidence): string {
	return evidence.at.inFile ? placeWords(file, evidence) : `${file}:${evidence.at.line}`;
}

function tally({findings, facts}: DraftCheck): string {
	const quotations = facts.filter((fact) => isQuotation(fact) && fact.support === 'not-found').length;
	const supported = facts.filter(({support}) => support === 'supported').length;
	return [
		count(findings.filter(({relation}) => relation === 'conflict').length, 'contradiction'),
		count(findings.filter(({relation}) => relation === 'tension').length, 'tension'),
		`${count(quotations, 'quotation')} not found word for word`,
		`${supported} of ${count(facts.length, 'number, time and name', 'numbers, times and names')} found in a source`,
	].join(', ');
}
