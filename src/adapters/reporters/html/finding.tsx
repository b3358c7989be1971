import {type Evidence, fileAndMember, type Finding} from '../../../model/index.ts';
import {askedWords} from '../shared/asked.ts';
import {around} from '../shared/around.ts';
import {differingPieces, type QuotePiece} from '../shared/differing.ts';
import {decisionWords, kindWords, silenceWords} from '../shared/finding-words.ts';
import {isOpen, type NumberedFinding} from '../shared/numbered.ts';
import {linkTo, placeWords} from '../shared/places.ts';
import {attributionWords, letterOf, qualifiers, unitWords, valueWords} from '../shared/reading-words.ts';
import {type Side, sidesOf} from '../shared/sides.ts';
import {capitalised, count, oneLine} from '../shared/words.ts';
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
	const anchor = findingAnchor(numbered);
	const sides = sidesOf(finding, story);
	const silence = silenceWords(finding, outline.outlet);
	return (
		<article class={`finding ${finding.relation}`} id={anchor} aria-labelledby={`${anchor}-heading`}>
			<Heading id={`${anchor}-heading`}>
				<span class="number">{number}</span> {capitalised(oneLine(finding.message))}
				{askedWords(finding, story)}
			</Heading>
			<p class="kind">
				<b>
					<span aria-hidden="true">{finding.relation === 'conflict' ? '≠' : '?'}</span> {finding.relation}
				</b>{' '}
				· {kindWords(finding, outline.outlet)} · {finding.severity} · <code>{finding.rule}</code> ·{' '}
				<code>{finding.id}</code> {isOpen(finding) ? '[CHECK]' : `[${finding.decision?.status.toUpperCase()}]`}
			</p>
			<Sides outline={outline} finding={finding} sides={sides} />
			<dl class="reasons">
				<dt>Why flagged</dt>
				<dd>{capitalised(oneLine(finding.why))}</dd>
				{finding.settle !== undefined && (
					<>
						<dt>What would settle it</dt>
						<dd>{capitalised(oneLine(finding.settle))}</dd>
					</>
				)}
				{silence !== '' && (
					<>
						<dt>Without it</dt>
						<dd>{capitalised(silence)}</dd>
					</>
				)}
				{finding.decision && (
					<>
						<dt>Decision</dt>
						<dd>{decisionWords(finding.decision)}</dd>
					</>
				)}
			</dl>
		</article>
	);
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
					<SideHead side={side} />
					{evidence.map((one) => (
						<Quote outline={outline} evidence={one} pieces={pieces.get(one) ?? []} />
					))}
					<MorePlaces outline={outline} evidence={side.evidence.filter((one) => !evidence.includes(one))} />
					{side.articles.length > 1 && (
						<p class="origin">
							{count(side.articles.length, 'article')}, {count(side.origins, 'origin')}
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

function SideHead({side: {reading, index, slot}}: {readonly side: Side}) {
	if (!reading || slot === undefined) return null;
	const {unit, counted} = unitWords(reading.value, slot);
	const facts = [
		['value', valueWords(reading.value)],
		['unit', unit],
		['of', counted],
		['read as', qualifiers(reading).join(', ')],
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
			also{' '}
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
	const words = placeWords(name, evidence);
	const link = linkTo(holder ? fileAndMember(holder) : article, evidence);
	return (
		<span class="place">
			{outline.fullText ? <a href={lineLink(outline, evidence)}>{words}</a> : words}
			{link !== undefined && (
				<>
					{' '}
					<a href={link}>in the file</a>
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
				<span class="attribution">{oneLine(attributionWords(evidence))}</span>
			</figcaption>
			<blockquote>
				{before}
				<span class="exact">{pieces.map(({words, differs}) => (differs ? <mark>{words}</mark> : words))}</span>
				{after}
			</blockquote>
		</figure>
	);
}
