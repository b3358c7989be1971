import type {AlignedQuestion, Claim, CoverageItem, Evidence, Extraction, Sentence, Span} from '../model/index.ts';
import {overlaps} from '../model/index.ts';
import {lightClasses, patientHead} from './affinity.ts';
import {coverageLabel} from './coverage-label.ts';
import type {EntityNames} from './entities.ts';
import {bySentence} from './by-sentence.ts';
import {commonest} from './events.ts';
import type {EvidenceMaker} from './evidence.ts';
import {joinNodes, type Node} from './coverage-groups.ts';
import {type Feature, featureFinder} from './novelty.ts';
import {toldElsewhere, type ToldElsewhere} from './told-elsewhere.ts';

/** Evidence longer than this is a paragraph, not a place. */
const LONGEST_EVIDENCE = 300;
/** At most this many places show one item. */
const MOST_EVIDENCE = 10;
/** Features that weigh less than this, a rare word's worth, are chance: what the sentence tells is then all that counts. */
const LEAST_FEATURES = 0.3;
/** A sentence below this weight says nothing of its own, and an item below that is a detail. */
const LEAST_NODE = 0.9;
const LEAST_ITEM = 1.4;
/** An article that has as much as this of a sentence in one place tells it too. */
const TOLD = 0.55;
/**
 * An article that has as much as this has something of it, and is not silent: so much stands in seven of ten articles that
 * tell the same by the judgement of people, and in one of ten that do not.
 */
const PARTLY_TOLD = 0.32;

/**
 * What stands in some articles of a story only: sentences with names, figures, dates, quotations or acts that the others
 * lack, joined where they share a name or follow one another, weightiest first.
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
	const answers = answersOf(questions);
	const elsewhere = toldElsewhere(extractions, names);
	const nodes = extractions.flatMap((extraction) => {
		const featuresOf = finder.of(extraction);
		const known = bySentence(extraction.analysis.sentences, answers.get(extraction.article.id) ?? []);
		return nodesOf(extraction, articles, (sentence, index) => ({
			features: featuresOf(sentence, index).filter(({span}) => !known[index]?.some((one) => overlaps(one, span))),
			elsewhere: elsewhere(extraction, sentence),
			answering: known[index]?.flatMap(({by}) => by) ?? [],
		}));
	});
	return joinNodes(nodes)
		.flatMap((group) => withSilence(group))
		.map((group) => itemOf(group, articles, makers))
		.filter(({weight}) => weight >= LEAST_ITEM)
		.toSorted((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1));
}

/** A value that a question compares, with the other articles that give one. */
interface Answer extends Span {
	readonly by: readonly string[];
}

/** By article, in order, the figures and classes that a question compares: what differs is no omission. */
function answersOf(
	questions: readonly Pick<AlignedQuestion, 'readings' | 'slot' | 'comparisons'>[],
): Map<string, Answer[]> {
	const answers = new Map<string, Answer[]>();
	for (const {readings, slot, comparisons} of questions) {
		// a date that only makes another's decade more specific is news of its own
		const differs = comparisons.some(({relation}) => relation === 'conflict' || relation === 'tension');
		if (slot === 'members' || (slot === 'time' && !differs)) continue;
		const evidence = readings.flatMap((reading) => reading.evidence);
		const all = [...new Set(evidence.map(({article}) => article))];
		for (const {article, start, end} of evidence) {
			const by = all.filter((id) => id !== article);
			answers.set(article, [...(answers.get(article) ?? []), {start, end, by}]);
		}
	}
	return new Map([...answers].map(([article, given]) => [article, given.toSorted((a, b) => a.start - b.start)]));
}

/** What a sentence has of its own, and what the others have of it. */
interface Found {
	readonly features: readonly Feature[];
	readonly elsewhere: ToldElsewhere;
	/** The other articles that answer a question that it answers. */
	readonly answering: readonly string[];
}

function nodesOf(
	{analysis, claims, article}: Extraction,
	articles: readonly string[],
	findIn: (sentence: Sentence, index: number) => Found,
): Node[] {
	const claimsIn = bySentence(analysis.sentences, claims);
	const last = analysis.sentences.at(-1)?.paragraph ?? 0;
	const opening = analysis.sentences.findIndex(({part, heading}) => analysis.parts[part]?.role === 'lede' && !heading);
	return analysis.sentences.flatMap((sentence, index) => {
		const role = analysis.parts[sentence.part]?.role;
		const own = claimsIn[index] ?? [];
		if (own.length === 0 || role === 'furniture') return [];
		const found = findIn(sentence, index);
		const features = leadingSet(
			found.features.filter((feature) => feature.articles.length < articles.length && feature.articles.length > 0),
		);
		const {told, ...holders} = holdersOf({...found, features}, article.id, articles);
		const weight = weightOf({...found, features}, told, {
			announces: role === 'headline' || sentence.heading || index === opening,
			depth: last === 0 ? 0 : sentence.paragraph / last,
		});
		if (holders.silent.length === 0 || weight < LEAST_NODE) return [];
		const claim = tellingClaim(own, features);
		return [
			{
				article: article.id,
				paragraph: sentence.paragraph,
				...holders,
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

/** Which articles have a sentence and which have nothing of it, and how much of it the latter have at most. */
function holdersOf(
	{features, elsewhere, answering}: Found,
	article: string,
	articles: readonly string[],
): Pick<Node, 'holding' | 'silent' | 'sharing' | 'again'> & {readonly told: number} {
	const having = totalOf(features) >= LEAST_FEATURES ? (features[0]?.articles ?? []) : [];
	const shareOf = (id: string): number => elsewhere.best.get(id)?.share ?? 0;
	const holding = articles.filter((id) => id === article || having.includes(id) || shareOf(id) >= TOLD);
	const hasSome = (id: string): boolean => shareOf(id) >= PARTLY_TOLD || answering.includes(id);
	const silent = articles.filter((id) => !holding.includes(id) && !hasSome(id));
	return {
		holding,
		silent,
		sharing: articles.filter((id) => id === article || having.includes(id)).join('|'),
		again: [...elsewhere.best.values()].flatMap(({share, sentence}) => (share >= PARTLY_TOLD ? [sentence] : [])),
		told: Math.max(0, ...silent.map(shareOf)),
	};
}

/** What no silent article has of a sentence counts more than any name; a sentence that says as much as this counts in full. */
const UNTOLD = 3;
const FULL_SENTENCE = 5;
/** What all articles tell stands high in them, what one adds lower down. */
const DEPTH_BONUS = 1;
/** Headings and the first sentence announce the event that all tell; of a value that others give too a question is asked. */
const TOLD_LOSS = 0.9;

function weightOf(
	{features, elsewhere, answering}: Found,
	told: number,
	{announces, depth}: {readonly announces: boolean; readonly depth: number},
): number {
	return (
		totalOf(features) +
		(announces ? 0 : UNTOLD * (1 - told) * Math.min(1, elsewhere.weight / FULL_SENTENCE)) +
		DEPTH_BONUS * depth -
		(announces || answering.length > 0 ? TOLD_LOSS : 0)
	);
}

/** The sentences that leave an article silent, the weightiest first; then, of those that do not fit these, likewise. */
function withSilence(group: readonly Node[]): Node[][] {
	const groups: {readonly nodes: Node[]; silent: readonly string[]}[] = [];
	for (const node of group.toSorted((a, b) => b.weight - a.weight)) {
		const fitting = groups.find(({silent}) => silent.some((id) => node.silent.includes(id)));
		if (fitting) {
			fitting.nodes.push(node);
			fitting.silent = inBoth(fitting.silent, node.silent);
		} else groups.push({nodes: [node], silent: node.silent});
	}
	return groups.map(({nodes}) => nodes);
}

function inBoth(one: readonly string[], other: readonly string[]): readonly string[] {
	const known = new Set(other);
	return one.filter((id) => known.has(id));
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

/** Weightier: more of its own, in several articles, told at length. */
const ARTICLE_BONUS = 0.15;
const LENGTH_BONUS = 0.7;

function itemOf(
	group: readonly Node[],
	articles: readonly string[],
	makers: ReadonlyMap<string, EvidenceMaker>,
): CoverageItem {
	const features = [
		...new Map(group.flatMap((node) => node.features).map((feature) => [feature.key, feature])).values(),
	];
	const having = new Set(group.flatMap((node) => node.holding));
	const holding = articles.filter((article) => having.has(article));
	const silent = group.reduce((left, node) => inBoth(left, node.silent), articles);
	const told = new Set([...silent, ...holding]);
	const top = Math.max(...group.map(({weight}) => weight));
	const weightiest = group.find(({weight}) => weight === top);
	const isElsewhere = ({key}: Feature): number => Number(!weightiest?.features.some((one) => one.key === key));
	const leading = features.toSorted(
		(a, b) => isElsewhere(a) - isElsewhere(b) || b.weight - a.weight || a.span.start - b.span.start,
	);
	const weight =
		top + ARTICLE_BONUS * (articles.length - silent.length - 1) + LENGTH_BONUS * Math.min(group.length - 1, 4);
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
		partly: articles.filter((article) => !told.has(article)),
		silent,
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
	return group
		.toSorted(byWeight)
		.slice(0, MOST_EVIDENCE)
		.toSorted((a, b) =>
			a.article === b.article ? lacks(a) - lacks(b) || byWeight(a, b) : a.article < b.article ? -1 : 1,
		)
		.flatMap((node) => makers.get(node.article)?.at(node.span) ?? []);
}

function byWeight(a: Node, b: Node): number {
	return b.weight - a.weight || a.span.start - b.span.start;
}
