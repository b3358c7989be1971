import type {ReportArticle} from '../../../model/index.ts';
import {heaviest, type MarkedParagraph, type MarkedStretch, markedParagraphs} from '../shared/marks.ts';
import {isOpen, type NumberedFinding} from '../shared/numbered.ts';
import {momentWords} from '../shared/words.ts';
import {copyAnchor, findingLink, type Outline} from './outline.ts';

/** Every article whole, with the places that findings point at underlined and their numbers in the margin. */
export function AnnotatedCopies({outline}: {readonly outline: Outline}) {
	return (
		<section class="copies" id="copies" aria-labelledby="copies-heading">
			<h2 id="copies-heading">Annotated copies</h2>
			<p>
				Underlined: the places that a finding points at (solid: conflict, dashed: tension, dotted: only in some
				sources). The margin names the findings; [CHECK] waits for a decision. The articles belong to their publishers:
				leave them out with --no-full-text before passing this page on.
			</p>
			{outline.report.articles.map((article) => (
				<AnnotatedCopy outline={outline} article={article} />
			))}
		</section>
	);
}

interface CopyProperties {
	readonly outline: Outline;
	readonly article: ReportArticle;
	/** Which heading stands above it on its page. */
	readonly heading?: 'h1' | 'h3';
}

/** One article whole, with its underlined places and the numbers of their findings in the margin. */
export function AnnotatedCopy({outline, article, heading: Heading = 'h3'}: CopyProperties) {
	const anchor = copyAnchor(outline, article.id);
	return (
		<article class="copy" id={anchor} aria-labelledby={`${anchor}-heading`}>
			<Heading id={`${anchor}-heading`}>{outline.outlet(article.id)}</Heading>
			<p class="kind">
				{article.published === undefined ? outline.messages.undated : momentWords(article.published)} ·{' '}
				<span class="file">{article.file}</span>
			</p>
			{markedParagraphs(article.text, article.id, outline.findings).map((paragraph) => (
				<Paragraph outline={outline} anchor={anchor} paragraph={paragraph} article={article} />
			))}
		</article>
	);
}

interface ParagraphProperties {
	readonly outline: Outline;
	readonly anchor: string;
	readonly paragraph: MarkedParagraph;
	readonly article: ReportArticle;
}

function Paragraph({outline, anchor, paragraph, article: {text, parts}}: ParagraphProperties) {
	const role = parts.find(({start, end}) => start <= paragraph.start && paragraph.start < end)?.role ?? 'body';
	return (
		<div class={`line ${role}`} id={`${anchor}-${paragraph.line}`}>
			<Margin outline={outline} findings={paragraph.findings} />
			<p>
				{paragraph.stretches.map((stretch) => (
					<Stretch stretch={stretch} words={text.slice(stretch.start, stretch.end)} />
				))}
			</p>
		</div>
	);
}

function Margin({outline, findings}: {readonly outline: Outline; readonly findings: readonly NumberedFinding[]}) {
	const {messages} = outline;
	const checked = findings.filter(({finding}) => finding.relation !== 'coverage');
	return (
		<div class="margin">
			{findings.map((numbered) => (
				<a class={`number ${numbered.finding.relation}`} href={findingLink(outline, numbered)}>
					<span class="unseen">{messages.finding} </span>
					{numbered.number}
				</a>
			))}
			{checked.length > 0 && (
				<span class="check">
					{checked.some(({finding}) => isOpen(finding))
						? messages.toCheck
						: messages.decided(messages.statuses.confirmed)}
				</span>
			)}
		</div>
	);
}

function Stretch({stretch: {findings, ending}, words}: {readonly stretch: MarkedStretch; readonly words: string}) {
	const relation = heaviest(findings);
	if (relation === undefined) return <>{words}</>;
	return (
		<>
			<span class={`mark ${relation}`}>{words}</span>
			{ending.length > 0 && <sup>{ending.map(({number}) => number).join(',')}</sup>}
		</>
	);
}
