import type {AlignedQuestion, Claim, CoverageItem, Evidence, Extraction, Sentence, Span} from '../model/index.ts';
import {overlaps} from '../model/index.ts';
import {lightClasses, patientHead} from './affinity.ts';
import {coverageLabel} from './coverage-label.ts';
import type {EntityNames} from './entities.ts';
import {commonest} from './events.ts';
import type {EvidenceMaker} from './evidence.ts';
import {type Feature, featureFinder} from './novelty.ts';

/** A sentence with what it has and a set of other articles lacks. */
interface Node {
	readonly article: string;
	readonly paragraph: number;
	readonly holding: readonly string[];
	readonly main: boolean;
	readonly features: readonly Feature[];
	readonly weight: number;
	/** Verb class of its telling claim, to join sentences that say the same kind of thing. */
	readonly verbClass: string;
	readonly head: string;
	readonly span: Span;
	readonly sentence: Sentence;
	readonly text: string;
}

/** Evidence longer than this is a paragraph, not a place. */
const LONGEST_EVIDENCE = 300;
/** At most this many places show one item. */
const MOST_EVIDENCE = 10;
/** A sentence that has less than this of its own, a rare word's worth, says what the others say in other words. */
const LEAST_NODE = 0.3;
/** An item below this weight is a detail. */
const LEAST_ITEM = 1;
/** An entity that stands in more sentences of an article than this runs through it: it joins nothing. */
const MOST_JOINED = 5;

/**
 * What stands in some articles of a story only: sentences with names, figures, dates, quotations or rare words that the
 * others lack, joined where they share a name or report acts of one kind, weightiest first.
 */
export function findCoverage(
	extractions: readonly Extraction[],
	names: EntityNames,
	makers: ReadonlyMap<string, EvidenceMaker>,
	questions: readonly Pick<AlignedQuestion, 'readings' | 'slot' | 'comparisons'>[],
): CoverageItem[] {
	const articles = extractions.map(({article}) => article.id);
	if (articles.length < 2) return [];
	const finder = featureFinder(extractions, names);
	const answered = answeredSpans(questions);
	const nodes = extractions.flatMap((extraction) => {
		const featuresOf = finder.of(extraction);
		const known = answered.get(extraction.article.id) ?? [];
		return nodesOf(extraction, articles, (sentence, index) =>
			featuresOf(sentence, index).filter(({span}) => !known.some((one) => overlaps(one, span))),
		);
	});
	return joinNodes(nodes)
		.map((group) => itemOf(group, articles, makers))
		.filter(({weight}) => weight >= LEAST_ITEM)
		.toSorted((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1));
}

/** By article, the figures and classes that a question compares: what differs is no omission. */
function answeredSpans(
	questions: readonly Pick<AlignedQuestion, 'readings' | 'slot' | 'comparisons'>[],
): Map<string, Span[]> {
	const spans = new Map<string, Span[]>();
	for (const {readings, slot, comparisons} of questions) {
		// a date that only makes another's decade more specific is news of its own
		const differs = comparisons.some(({relation}) => relation === 'conflict' || relation === 'tension');
		if (slot === 'members' || (slot === 'time' && !differs)) continue;
		for (const {article, start, end} of readings.flatMap(({evidence}) => evidence))
			spans.set(article, [...(spans.get(article) ?? []), {start, end}]);
	}
	return spans;
}

function nodesOf(
	{analysis, claims, article}: Extraction,
	articles: readonly string[],
	featuresOf: (sentence: Sentence, index: number) => readonly Feature[],
): Node[] {
	const bySentence = new Map<number, Claim[]>();
	for (const claim of claims) {
		const list = bySentence.get(claim.sentence);
		if (list) list.push(claim);
		else bySentence.set(claim.sentence, [claim]);
	}
	return analysis.sentences.flatMap((sentence, index) => {
		const role = analysis.parts[sentence.part]?.role;
		const own = bySentence.get(index);
		if (!own) return [];
		const features = leadingSet(
			featuresOf(sentence, index).filter(
				(feature) => feature.articles.length < articles.length && feature.articles.length > 0,
			),
		);
		const weight = totalOf(features);
		if (weight < LEAST_NODE) return [];
		const claim = tellingClaim(own, features);
		return [
			{
				article: article.id,
				paragraph: sentence.paragraph,
				holding: features[0]?.articles ?? [article.id],
				main: role === 'headline' || role === 'lede',
				features,
				weight,
				...actionOf(claim),
				span: spanOf(claim, features, sentence),
				sentence,
				text: article.text,
			},
		];
	});
}

/** The features of the set of articles that together weighs most: what two articles share is told apart from what is one's own. */
function leadingSet(features: readonly Feature[]): Feature[] {
	const bySet = new Map<string, Feature[]>();
	for (const feature of features) {
		const key = feature.articles.join('|');
		const set = bySet.get(key);
		if (!set) bySet.set(key, [feature]);
		else if (!set.some((one) => one.key === feature.key)) set.push(feature);
	}
	return [...bySet].toSorted(([a, one], [b, other]) => totalOf(other) - totalOf(one) || (a < b ? -1 : 1))[0]?.[1] ?? [];
}

function actionOf(claim: Claim | undefined): {readonly verbClass: string; readonly head: string} {
	return claim ? {verbClass: claim.predicate.verbClass, head: patientHead(claim) ?? ''} : {verbClass: '', head: ''};
}

function totalOf(features: readonly Feature[]): number {
	return features.reduce((sum, {weight}) => sum + weight, 0);
}

function tellingClaim(claims: readonly Claim[], features: readonly Feature[]): Claim | undefined {
	const telling = claims.filter(({predicate}) => !lightClasses.has(predicate.verbClass));
	const held = (claim: Claim): number =>
		features
			.filter(({span}) => claim.start <= span.start && span.end <= claim.end)
			.reduce((sum, {weight}) => sum + weight, 0);
	return telling.toSorted((a, b) => held(b) - held(a) || a.start - b.start)[0];
}

function spanOf(claim: Claim | undefined, features: readonly Feature[], sentence: Sentence): Span {
	const weighty = features.filter(({kind}) => kind !== 'word');
	const shown = weighty.length > 0 ? weighty : features;
	const start = Math.min(claim?.start ?? sentence.end, ...shown.map(({span}) => span.start));
	const end = Math.max(claim?.end ?? 0, ...shown.map(({span}) => span.end));
	if (end - start <= LONGEST_EVIDENCE) return {start, end};
	const last = sentence.tokens.findLast((token) => token.end <= start + LONGEST_EVIDENCE);
	return {start, end: last?.end ?? start + LONGEST_EVIDENCE};
}

/** Joins sentences of one set of articles that share a name of theirs alone, and those without a name that report acts of one kind. */
function joinNodes(nodes: readonly Node[]): Node[][] {
	const spread = new Map<string, number>();
	for (const {features} of nodes) for (const {key} of features) spread.set(key, (spread.get(key) ?? 0) + 1);
	const parent = nodes.map((_, index) => index);
	const root = (index: number): number => {
		let at = index;
		while (parent[at] !== at) at = parent[at] ?? at;
		return at;
	};
	const first = new Map<string, number>();
	const runs = runKeys(nodes);
	for (const [index, node] of nodes.entries()) {
		for (const key of [...joiningKeys(node, spread), ...(runs[index] ?? [])]) {
			const other = first.get(key);
			if (other === undefined) first.set(key, index);
			else parent[root(index)] = root(other);
		}
	}
	const joined = new Map<number, Node[]>();
	for (const [index, node] of nodes.entries()) joined.set(root(index), [...(joined.get(root(index)) ?? []), node]);
	return [...joined.values()];
}

/** Sentences that follow one another, of the same articles alone, tell of one thing; so many at most. */
const LONGEST_RUN = 4;

/** A key for each run of sentences that follow one another. */
function runKeys(nodes: readonly Node[]): string[][] {
	let [number, length] = [0, 0];
	return nodes.map((node, index) => {
		const before = nodes[index - 1];
		const goesOn = before !== undefined && isNext(before, node) && length < LONGEST_RUN;
		if (!goesOn) number++;
		length = goesOn ? length + 1 : 0;
		return [`run ${number}`];
	});
}

function isNext(before: Node, node: Node): boolean {
	return (
		before.article === node.article &&
		before.holding.join('|') === node.holding.join('|') &&
		node.paragraph - before.paragraph <= 1
	);
}

function joiningKeys(node: Node, spread: ReadonlyMap<string, number>): string[] {
	return [`${node.article} ${node.paragraph} ${node.holding.join('|')}`, ...namedKeys(node, spread)];
}

function namedKeys({features, holding, verbClass, article}: Node, spread: ReadonlyMap<string, number>): string[] {
	const set = holding.join('|');
	const named = features.filter(
		({kind, key, weight}) => kind === 'entity' && weight > 0.5 && (spread.get(key) ?? 0) <= MOST_JOINED,
	);
	if (named.length > 0) return named.map(({key}) => `${key} ${set}`);
	const words = features.filter(({kind}) => kind === 'time');
	return words.length > 0 && verbClass !== ''
		? [`${article} ${verbClass}`]
		: features.filter(({kind}) => kind === 'number' || kind === 'quotation').map(({key}) => `${key} ${set}`);
}

/** Weightier: more of its own, in the headline or lede, in several articles, told at length. */
const MAIN_BONUS = 0.2;
const ARTICLE_BONUS = 0.1;
const LENGTH_BONUS = 0.3;

function itemOf(
	group: readonly Node[],
	articles: readonly string[],
	makers: ReadonlyMap<string, EvidenceMaker>,
): CoverageItem {
	const features = [
		...new Map(group.flatMap((node) => node.features).map((feature) => [feature.key, feature])).values(),
	];
	const holding = articles.filter((article) => group.some((node) => node.holding.includes(article)));
	const leading = features.toSorted((a, b) => b.weight - a.weight || a.span.start - b.span.start);
	const top = Math.max(...group.map(({weight}) => weight));
	const weight =
		top +
		(group.some(({main}) => main) ? MAIN_BONUS : 0) +
		ARTICLE_BONUS * (holding.length - 1) +
		LENGTH_BONUS * Math.min(group.length - 1, 4);
	return {
		kind: leading[0]?.kind === 'entity' ? 'entity' : 'event',
		label: coverageLabel(solidOf(leading), group),
		subject: {
			verbClass: commonest(group.map((node) => node.verbClass)) ?? '',
			head: commonest(group.map(({head}) => head)) ?? '',
			participants: leading
				.filter(({kind}) => kind === 'entity')
				.map(({key}) => key)
				.toSorted(),
		},
		articles: holding,
		silent: articles.filter((article) => !holding.includes(article)),
		evidence: evidenceOf(group, leading[0]?.key, makers),
		weight,
	};
}

/** Names, figures and dates; words only where there is nothing else. */
function solidOf(leading: readonly Feature[]): readonly Feature[] {
	const solid = leading.filter(({kind, weight}) => kind !== 'word' && weight > 0);
	return solid.length > 0 ? solid : leading;
}

/** Of each article first the place that has what the label names first: a reader sees no more of it. */
function evidenceOf(
	group: readonly Node[],
	named: string | undefined,
	makers: ReadonlyMap<string, EvidenceMaker>,
): Evidence[] {
	const lacks = ({features}: Node): number => Number(!features.some(({key}) => key === named));
	const byWeight = (a: Node, b: Node): number => b.weight - a.weight || a.span.start - b.span.start;
	return group
		.toSorted(byWeight)
		.slice(0, MOST_EVIDENCE)
		.toSorted((a, b) =>
			a.article === b.article ? lacks(a) - lacks(b) || byWeight(a, b) : a.article < b.article ? -1 : 1,
		)
		.flatMap((node) => makers.get(node.article)?.at(node.span) ?? []);
}
