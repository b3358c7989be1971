import type {Evidence, Finding, OriginEdge, Story} from '../../../model/index.ts';
import {askedWords} from '../shared/asked.ts';
import {differingPieces} from '../shared/differing.ts';
import {decisionWords, kindWords} from '../shared/finding-words.ts';
import type {OutletNames} from '../shared/outlets.ts';
import {oneOriginGroups} from '../shared/one-origin.ts';
import {placeWords} from '../shared/places.ts';
import {listOf, oneLine} from '../shared/words.ts';
import {width, wrap} from './lines.ts';
import type {Style} from './style.ts';
import {surroundings} from './surroundings.ts';

/** What the lines of a report are made with. */
export interface Page {
	readonly style: Style;
	readonly columns: number;
	readonly outlet: OutletNames;
	/** Who shares text with whom, in all stories. */
	readonly origins: readonly OriginEdge[];
	readonly text: (article: string) => string;
	/** The path of an article as it can be opened. */
	readonly file: (article: string) => string;
}

/** Quotes of one article shown for one finding; the others are counted. One shows what an article alone has. */
const quotesPerArticle: Record<Finding['relation'], number> = {conflict: 4, tension: 4, coverage: 1};

/** A conflict or tension: its message, the readings side by side, why it was flagged and what would settle it. */
export function* findingLines(finding: Finding, page: Page, story?: Story): Iterable<string> {
	const {style, columns} = page;
	const paint = finding.relation === 'conflict' ? style.conflict : style.tension;
	const sign = finding.relation === 'conflict' ? '≠' : '?';
	const kind = style.dim(`· ${kindWords(finding, page.outlet)} · ${finding.rule} · ${finding.id}`);
	yield* wrap(`${paint(`${sign} ${finding.relation}`)} ${kind}`, columns, '', '  ');
	yield* wrap(`${style.strong(oneLine(finding.message))}${story ? askedWords(finding, story) : ''}`, columns, '  ');
	yield* evidenceLines(finding, page);
	for (const group of copiesAmong(finding, page))
		yield* wrap(group, columns, `  ${style.dim('origin')}  `, ' '.repeat(10));
	yield* wrap(oneLine(finding.why), columns, `  ${style.dim('why')}     `, ' '.repeat(10));
	if (finding.settle !== undefined)
		yield* wrap(oneLine(finding.settle), columns, `  ${style.dim('settle')}  `, ' '.repeat(10));
	if (finding.decision)
		yield* wrap(decisionWords(finding.decision), columns, `  ${style.dim('decided')} `, ' '.repeat(10));
	yield '\n';
}

/** What stands in some sources only, with the silent ones named. */
export function* coverageLines(finding: Finding, page: Page): Iterable<string> {
	yield* wrap(oneLine(finding.message), page.columns, '· ');
	const lists = [
		{words: 'silent ', articles: finding.silent ?? []},
		{words: 'cut off', articles: finding.cutOff ?? []},
	];
	for (const {words, articles} of lists) {
		if (articles.length === 0) continue;
		yield* wrap(articles.map(page.outlet).join(', '), page.columns, `  ${page.style.dim(words)} `, ' '.repeat(10));
	}
	yield* evidenceLines(finding, page);
}

/** "Herald and Tribune share their text: one source", for all that the finding quotes. */
function copiesAmong({evidence}: Finding, {outlet, origins}: Page): string[] {
	const articles = [...new Set(evidence.map(({article}) => article))];
	return oneOriginGroups(articles, origins)
		.filter(({length}) => length > 1)
		.map((group) => `${listOf(group.map(outlet))} share their text: one source`);
}

function* evidenceLines(finding: Finding, page: Page): Iterable<string> {
	const shown = shownEvidence(finding);
	const quotes = shown.map(({quote, article}, index) => ({
		quote: oneLine(quote),
		// Within an article each quote stands for itself.
		group: finding.scope === 'within' ? String(index) : article,
	}));
	const mark = finding.relation === 'coverage' ? (words: string) => words : page.style.differing;
	const marked = differingPieces(quotes).map((pieces) =>
		// where all differs, marks tell nothing
		pieces.map(({words, differs}) => (differs && pieces.length > 1 ? mark(words) : words)).join(''),
	);
	const margin = Math.min(24, Math.max(...shown.map(({article}) => width(page.outlet(article))), 0)) + 4;
	let last = '';
	for (const [index, evidence] of shown.entries()) {
		const name = evidence.article === last ? '' : page.outlet(evidence.article);
		last = evidence.article;
		yield* quoteLines(name, marked[index] ?? '', evidence, margin, page);
	}
	const hidden = finding.evidence.length - shown.length;
	if (hidden > 0) yield `${' '.repeat(margin)}${page.style.dim(`and ${hidden} more`)}\n`;
}

function* quoteLines(name: string, quote: string, evidence: Evidence, margin: number, page: Page): Iterable<string> {
	const {style, columns} = page;
	const indent = ' '.repeat(margin);
	const place = style.dim(oneLine(placeWords(page.file(evidence.article), evidence)));
	const speaker =
		evidence.attribution?.source === undefined ? '' : style.dim(` (${oneLine(evidence.attribution.source)})`);
	// A long name has a line of its own: the quotes stay one below the other.
	const tooLong = width(name) + 4 > margin;
	if (tooLong) yield `  ${style.strong(name)}\n`;
	const first = tooLong ? indent : `  ${style.strong(name)}${' '.repeat(margin - 2 - width(name))}`;
	const room = columns - margin - width(speaker) - width(place) - 2;
	const free = columns < wide ? 0 : room - width(quote) - 2;
	const {before, after} = surroundings(evidence, page.text(evidence.article), free);
	const [left, right] = [before, after].map((words) => (words === '' ? '' : style.dim(words)));
	yield* wrap(`${left}“${quote}”${right}${speaker}  ${place}`, columns, first, indent);
}

/** From this width on there is room for the words around a quote. */
const wide = 120;

function shownEvidence({evidence, relation}: Finding): Evidence[] {
	const perArticle = new Map<string, Set<string>>();
	return evidence.filter(({article, quote}) => {
		const quotes = perArticle.get(article) ?? new Set();
		perArticle.set(article, quotes);
		if (quotes.size >= quotesPerArticle[relation] || quotes.has(quote)) return false;
		quotes.add(quote);
		return true;
	});
}
