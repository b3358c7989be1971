import {type Evidence, fileAndMember, type Finding} from '../../../model/index.ts';
import {askedWords} from '../shared/asked.ts';
import {around} from '../shared/around.ts';
import {differingPieces, type QuotePiece} from '../shared/differing.ts';
import {decisionWords, kindWords, silenceWords} from '../shared/finding-words.ts';
import {isOpen, type NumberedFinding} from '../shared/numbered.ts';
import {linkTo, placeWords} from '../shared/places.ts';
import {attributionWords, letterOf, qualifiers, unitWords, valueWords} from '../shared/reading-words.ts';
import type {ReportMessages} from '../shared/report-messages.ts';
import {type Side, sidesOf} from '../shared/sides.ts';
import {capitalised, oneLine} from '../shared/words.ts';
import {findingAnchor, lineLink, type Outline} from './outline.ts';

interface FindingProperties {
	readonly outline: Outline;
	readonly numbered: NumberedFinding;
	/** Which heading stands above it on its page. */
	readonly heading?: 'h2' | 'h3' | 'h4';
}

/** A conflict or tension: its sides beside each other, why it was flagged, what would settle it, what was decided. */
export function FindingCard({outline, numbered, heading: Heading = 'h4'}: FindingProperties) {
	const {number, finding, story} = numbered;
	const {messages} = outline;
	const anchor = findingAnchor(numbered);
	const sides = sidesOf(finding, story);
	const silence = silenceWords(finding, outline.outlet, messages);
	return (
		<article class={`finding ${finding.relation}`} id={anchor} aria-labelledby={`${anchor}-heading`}>
			<Heading id={`${anchor}-heading`}>
				<span class="number">{number}</span> {capitalised(oneLine(finding.message))}
				{askedWords(finding, story)}
			</Heading>
			<p class="kind">
				<b>
					<span aria-hidden="true">{finding.relation === 'conflict' ? '≠' : '?'}</span>{' '}
					{messages.relations[finding.relation]}
				</b>{' '}
				· {kindWords(finding, outline.outlet, messages)} · {messages.severities[finding.severity]} ·{' '}
				<code>{finding.rule}</code> · <code>{finding.id}</code> {stateWords(finding, messages)}
			</p>
			<Sides outline={outline} finding={finding} sides={sides} />
			<dl class="reasons">
				<dt>{messages.whyFlagged}</dt>
				<dd>{capitalised(oneLine(finding.why))}</dd>
				{finding.settle !== undefined && (
					<>
						<dt>{messages.settles}</dt>
						<dd>{capitalised(oneLine(finding.settle))}</dd>
					</>
				)}
				{silence !== '' && (
					<>
						<dt>{messages.withoutIt}</dt>
						<dd>{capitalised(silence)}</dd>
					</>
				)}
				{finding.decision && (
					<>
						<dt>{messages.decision}</dt>
						<dd>{decisionWords(finding.decision, messages)}</dd>
					</>
				)}
			</dl>
		</article>
	);
}

function stateWords(finding: Finding, messages: ReportMessages): string {
	const {decision} = finding;
	return !decision || isOpen(finding) ? messages.toCheck : messages.decided(messages.statuses[decision.status]);
}

interface SidesProperties {
	readonly outline: Outline;
	readonly finding: Finding;
	readonly sides: readonly Side[];
}

/** Quotes of one article shown on one side: one where the sources are held against each other; within an article every place tells. */
const quotesPerArticle: Record<Finding['scope'], number> = {across: 1, within: 4};

function Sides({outline, finding, sides}: SidesProperties) {
	const shown = sides.map((side) => ({side, evidence: shownEvidence(side.evidence, quotesPerArticle[finding.scope])}));
	const pieces = new Map<Evidence, QuotePiece[]>();
	// Within an article each quote stands for itself.
	const quotes = shown.flatMap(({evidence}, group) =>
		evidence.map((one, index) => ({one, group: finding.scope === 'within' ? `${group} ${index}` : String(group)})),
	);
	const parted = differingPieces(quotes.map(({one, group}) => ({quote: one.quote, group})));
	for (const [index, {one}] of quotes.entries()) pieces.set(one, parted[index] ?? []);
	return (
		<div class="sides">
			{shown.map(({side, evidence}) => (
				<div class="side">
					<SideHead side={side} messages={outline.messages} />
					{evidence.map((one) => (
						<Quote outline={outline} evidence={one} pieces={pieces.get(one) ?? []} />
					))}
					<MorePlaces outline={outline} evidence={side.evidence.filter((one) => !evidence.includes(one))} />
					{side.articles.length > 1 && (
						<p class="origin">
							{outline.messages.articles(side.articles.length)}, {outline.messages.origins(side.origins)}
						</p>
					)}
				</div>
			))}
		</div>
	);
}

function shownEvidence(evidence: readonly Evidence[], most: number): Evidence[] {
	const perArticle = new Map<string, Set<string>>();
	const distinct = evidence.filter(({article, quote}) => {
		const quotes = perArticle.get(article) ?? new Set();
		perArticle.set(article, quotes);
		if (quotes.size >= most || quotes.has(quote)) return false;
		quotes.add(quote);
		return true;
	});
	return distinct.slice(0, quotesPerSide);
}

interface SideHeadProperties {
	readonly side: Side;
	readonly messages: ReportMessages;
}

function SideHead({side: {reading, index, slot}, messages}: SideHeadProperties) {
	if (!reading || slot === undefined) return null;
	const {unit, counted} = unitWords(reading.value, slot);
	const facts = [
		// what differs among the words of a quotation stands above, as the articles print it
		[messages.value, reading.value.kind === 'words' ? '' : valueWords(reading.value, messages)],
		[messages.unit, unit],
		[messages.counted, counted],
		[messages.readAs, qualifiers(reading, messages).join(', ')],
	].filter(([, words]) => words !== '');
	return (
		<>
			<p class="reading-text">
				<b class="letter">{letterOf(index ?? 0)}</b> “{oneLine(reading.text)}”
			</p>
			<dl class="facts">
				{facts.map(([name, words]) => (
					<div>
						<dt>{name}</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
		</>
	);
}

/** More quotes on one side are no easier to read: the others are named by their places. */
const quotesPerSide = 4;

/** Where else a side stands; a link each, where the annotated copies are there. */
function MorePlaces({outline, evidence}: {readonly outline: Outline; readonly evidence: readonly Evidence[]}) {
	if (evidence.length === 0) return null;
	return (
		<p class="more">
			{outline.messages.also}{' '}
			{evidence.map((one, index) => (
				<>
					{index > 0 && ', '}
					{outline.outlet(one.article)} <PlaceOf outline={outline} evidence={one} />
				</>
			))}
		</p>
	);
}

/** Where a piece of evidence stands: in the annotated copy, where that is there, and in a file of another format. */
export function PlaceOf({outline, evidence}: {readonly outline: Outline; readonly evidence: Evidence}) {
	const {article} = evidence;
	const holder = outline.article(article);
	// "draft.txt" rather than "desk/drafts/draft.txt": the whole paths stand in the method
	const name = holder && holder.file.length < article.length ? holder.file : article;
	const words = placeWords(name, evidence, outline.messages);
	const link = linkTo(holder ? fileAndMember(holder) : article, evidence);
	return (
		<span class="place">
			{outline.fullText ? <a href={lineLink(outline, evidence)}>{words}</a> : words}
			{link !== undefined && (
				<>
					{' '}
					<a href={link}>{outline.messages.inFile}</a>
				</>
			)}
		</span>
	);
}

interface QuoteProperties {
	readonly outline: Outline;
	readonly evidence: Evidence;
	readonly pieces: readonly QuotePiece[];
}

/** A quote in its sentence, with its outlet, its place and who stands behind it. */
export function Quote({outline, evidence, pieces}: QuoteProperties) {
	const article = outline.article(evidence.article);
	const {before, after} = around(evidence, article?.text ?? '');
	return (
		<figure>
			<figcaption>
				<b>{outline.outlet(evidence.article)}</b> <PlaceOf outline={outline} evidence={evidence} />{' '}
				<span class="attribution">{oneLine(attributionWords(evidence, outline.messages))}</span>
			</figcaption>
			<blockquote>
				{before}
				<span class="exact">{pieces.map(({words, differs}) => (differs ? <mark>{words}</mark> : words))}</span>
				{after}
			</blockquote>
		</figure>
	);
}
