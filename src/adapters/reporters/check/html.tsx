import {createHash} from 'node:crypto';
import {renderToString} from 'preact-render-to-string';
import type {DraftCheck, DraftFact, DraftSupport, Evidence, Report, ReportArticle} from '../../../model/index.ts';
import {AnnotatedCopies} from '../html/annotated-copy.tsx';
import {Document} from '../html/document.tsx';
import {FindingCard, PlaceOf, Quote} from '../html/finding.tsx';
import {Method} from '../html/method.tsx';
import {findingAnchor, type Outline, outlineOf} from '../html/outline.ts';
import {Entry} from '../html/page.tsx';
import type {HtmlOptions} from '../html/report.tsx';
import {stylesFor} from '../html/styles.ts';
import {articleNotes} from '../shared/article-notes.ts';
import {decisionWords} from '../shared/finding-words.ts';
import type {NumberedFinding} from '../shared/numbered.ts';
import {portable} from '../shared/portable.ts';
import {capitalised, oneLine, showControls} from '../shared/words.ts';
import {supportHeadings, tally} from './counts.ts';
import {type DraftFinding, draftFindings, draftReport, factId} from './report.ts';

/** A draft held against its sources as one HTML file: what speaks against it, what supports it, and the draft with its marks. */
export function htmlCheckReporter({fullText}: HtmlOptions) {
	return function* (
		check: DraftCheck,
		articles: readonly ReportArticle[],
		run: Pick<Report, 'tool' | 'notCompared'>,
	): Iterable<string> {
		// the draft is what the reader looks for
		const inOrder = articles.toSorted((a, b) => Number(b.id === check.draft) - Number(a.id === check.draft));
		const found = draftFindings(check, inOrder);
		const outline = outlineOf(portable(draftReport(check, inOrder, run, found)), fullText);
		const styles = stylesFor(inOrder.length);
		const stylesHash = createHash('sha256').update(styles).digest('base64');
		const title = outline.article(check.draft)?.title ?? outline.outlet(check.draft);
		const page = (
			<Document title={`draft ${title}`} styles={styles} stylesHash={stylesHash}>
				<DraftPage outline={outline} check={check} found={found} />
			</Document>
		);
		yield `<!DOCTYPE html>\n${showControls(renderToString(page))}\n`;
	};
}

interface DraftProperties {
	readonly outline: Outline;
	readonly check: DraftCheck;
	readonly found: readonly DraftFinding[];
}

function DraftPage({outline, check, found}: DraftProperties) {
	const {tool} = outline.report;
	const headings = supportHeadings.filter(({support}) => check.facts.some((fact) => fact.support === support));
	return (
		<>
			<header class="top">
				<p class="kind">
					{tool.name} {tool.version} · machine comparison, not a verdict
				</p>
				<h1>{outline.outlet(check.draft)} held against its sources</h1>
				<p class="inputs-line">
					{check.sources.map((id) => outline.outlet(id)).join(' · ')} ·{' '}
					<a href="#method">inputs with sha-256, version and thresholds</a>
				</p>
				<nav aria-label="Contents">
					<ul>
						<Entry to="summary">In short</Entry>
						{headings.map(({support, heading}) => (
							<Entry to={support}>{heading}</Entry>
						))}
						{outline.fullText && <Entry to="copies">Annotated copies</Entry>}
						<Entry to="method">Method</Entry>
					</ul>
				</nav>
			</header>
			<main>
				<section class="summary" id="summary" aria-labelledby="summary-heading">
					<h2 id="summary-heading">In short</h2>
					<p>{capitalised(tally(check))}.</p>
					{outline.report.articles.flatMap((article) =>
						articleNotes(article).map((note) => (
							<p class="copy-note">
								{outline.outlet(article.id)}: {note}
							</p>
						)),
					)}
				</section>
				{headings.map(({support, heading}) => (
					<Facts outline={outline} check={check} found={found} support={support} heading={heading} />
				))}
				{outline.fullText && <AnnotatedCopies outline={outline} />}
				<Method outline={outline} />
			</main>
		</>
	);
}

interface FactsProperties extends DraftProperties {
	readonly support: DraftSupport;
	readonly heading: string;
}

function Facts({outline, check, found, support, heading}: FactsProperties) {
	const facts = check.facts.filter((fact) => fact.support === support);
	const numbered = ({finding}: DraftFinding): NumberedFinding[] =>
		outline.findings.filter((one) => one.finding === finding);
	const ruled = support === 'contradicted' ? found.filter((one) => one.fact === undefined) : [];
	return (
		<section class="only-in" id={support} aria-labelledby={`${support}-heading`}>
			<h2 id={`${support}-heading`}>
				{heading} ({facts.length})
			</h2>
			{ruled.flatMap(numbered).map((one) => (
				<FindingCard outline={outline} numbered={one} heading="h3" />
			))}
			<ul>
				{facts.map((fact) => (
					<Fact
						outline={outline}
						fact={fact}
						numbered={found.filter((one) => one.fact === fact).flatMap(numbered)[0]}
					/>
				))}
			</ul>
		</section>
	);
}

interface FactProperties {
	readonly outline: Outline;
	readonly fact: DraftFact;
	readonly numbered: NumberedFinding | undefined;
}

function Fact({outline, fact, numbered}: FactProperties) {
	const {kind, evidence, by, nearest, support, decision} = fact;
	const id = factId(fact);
	return (
		<li id={numbered && findingAnchor(numbered)}>
			<p>
				{numbered && <span class="number">{numbered.number}</span>} {kind} “{oneLine(evidence.quote)}”{' '}
				<PlaceOf outline={outline} evidence={evidence} />
				{by.length > 0 && (
					<Places outline={outline} evidence={by} before={support === 'contradicted' ? 'as in' : 'in'} />
				)}
				{id !== undefined && (
					<span class="more">
						{' '}
						· <code>{id}</code>
						{decision && ` · ${decisionWords(decision)}`}
					</span>
				)}
			</p>
			{nearest && <Quote outline={outline} evidence={nearest} pieces={[{words: nearest.quote, differs: false}]} />}
		</li>
	);
}

interface PlacesProperties {
	readonly outline: Outline;
	readonly evidence: readonly Evidence[];
	readonly before: string;
}

function Places({outline, evidence, before}: PlacesProperties) {
	return (
		<span class="more">
			{' '}
			{before}{' '}
			{evidence.map((one, index) => (
				<>
					{index > 0 && ', '}
					{outline.outlet(one.article)} <PlaceOf outline={outline} evidence={one} />
				</>
			))}
		</span>
	);
}
