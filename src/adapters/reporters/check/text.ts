import type {DraftCheck, DraftFact, Evidence, ReportArticle} from '../../../model/index.ts';
import {articleNotes} from '../shared/article-notes.ts';
import {decisionWords} from '../shared/finding-words.ts';
import {nameOutlets} from '../shared/outlets.ts';
import {placeWords} from '../shared/places.ts';
import {isOpen} from '../shared/numbered.ts';
import {oneLine, shellWord} from '../shared/words.ts';
import {findingLines, type Page} from '../text/finding.ts';
import {pad, wrap} from '../text/lines.ts';
import {nextStep} from '../text/report.ts';
import {makeStyle} from '../text/style.ts';
import {supportHeadings, tally} from './counts.ts';
import {draftFindings, factId} from './report.ts';

export interface CheckTextOptions {
	readonly color: boolean;
	readonly columns: number;
	/** Only what speaks against the draft. */
	readonly quiet: boolean;
}

/** What `--quiet` leaves: a source or its silence speaks against the draft. */
const against: readonly DraftFact['support'][] = ['contradicted', 'misquoted', 'not-found'];

/**
 * A draft held against its sources, for a terminal: what contradicts it, what no source has, and what supports the rest. `sources`
 * are the files and folders that were named as such.
 */
export function* textCheckReporter(
	check: DraftCheck,
	articles: readonly ReportArticle[],
	sources: readonly string[],
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
		const outlets = check.sources.map(page.outlet).join(', ');
		yield* wrap(
			`${oneLine(page.file(check.draft))} held against ${outlets}: a comparison, not a verdict`,
			columns,
			'',
			'  ',
		);
		for (const article of articles)
			for (const note of articleNotes(article))
				yield* wrap(oneLine(`${page.outlet(article.id)}: ${note}`), columns, '  ', ' '.repeat(4));
		yield '\n';
	}
	for (const finding of check.story.findings) yield* findingLines(finding, page);
	for (const {support, heading} of supportHeadings) {
		if (quiet && !against.includes(support)) continue;
		yield* section(
			heading,
			check.facts.filter((fact) => fact.support === support),
			page,
		);
	}
	if (quiet) return;
	yield* wrap(page.style.strong(tally(check)), columns, '', '  ');
	const found = draftFindings(check, articles).map(({finding}) => finding);
	const draft = [`--draft ${shellWord(page.file(check.draft))}`, ...sources.map((path) => `--case ${shellWord(path)}`)];
	if (found.some(isOpen)) yield* wrap(page.style.dim(nextStep(found, ` ${draft.join(' ')}`)), columns, '', '  ');
}

function* section(heading: string, facts: readonly DraftFact[], page: Page): Iterable<string> {
	if (facts.length === 0) return;
	yield `${page.style.strong(`${heading} (${facts.length})`)}\n\n`;
	for (const fact of facts) {
		const {kind, evidence, by, nearest, support, decision} = fact;
		const id = factId(fact);
		const {line, column} = evidence.at;
		const supported = by.length === 0 ? '' : `  ${page.style.dim(placesOf(by, support, page))}`;
		const named = id === undefined ? '' : page.style.dim(` · ${id}`);
		const first = `  ${pad(`${line}:${column}`, 8)}${pad(kind, 11)}`;
		yield* wrap(`“${oneLine(evidence.quote)}”${supported}${named}`, page.columns, first);
		const more = [
			...(nearest ? [`nearest: ${placeIn(nearest, page)} “${oneLine(nearest.quote)}”`] : []),
			...(decision ? [`decided ${decisionWords(decision)}`] : []),
		];
		const margin = ' '.repeat(first.length);
		for (const words of more) yield* wrap(page.style.dim(words), page.columns, margin, margin);
	}
	yield '\n';
}

/** More places than these are counted. */
const placesShown = 2;

/** "Gazette (gazette.txt:3)", or where others contradict it "as in Gazette (gazette.txt:3)" */
function placesOf(by: readonly Evidence[], support: DraftFact['support'], page: Page): string {
	const shown = by.slice(0, placesShown).map((one) => placeIn(one, page));
	const more = by.length > placesShown ? [`and ${by.length - placesShown} more`] : [];
	return `${support === 'contradicted' ? 'as in ' : ''}${[...shown, ...more].join(', ')}`;
}

/** "Gazette (gazette.txt:3)", "Gazette (gazette.pdf, page 3)" */
function placeIn(evidence: Evidence, page: Page): string {
	const file = page.file(evidence.article);
	const words = evidence.at.inFile ? placeWords(file, evidence) : `${file}:${evidence.at.line}`;
	return `${page.outlet(evidence.article)} (${oneLine(words)})`;
}
