import {classOfNoun} from '../knowledge/noun-classes.ts';
import {rarity} from '../knowledge/word-frequency.ts';
import type {CoverageItem, Evidence, Extraction, Mention, Sentence, Span, Time} from '../model/index.ts';
import {contains} from '../model/index.ts';
import type {EntityNames} from './entities.ts';
import {lightClasses, patientHead} from './affinity.ts';
import type {EvidenceMaker} from './evidence.ts';
import {commonest} from './events.ts';

/** Something in a sentence that other articles of the story do not have. */
interface Feature {
	readonly key: string;
	readonly label: string;
	readonly weight: number;
	readonly span: Span;
	/** Articles that have it. */
	readonly articles: readonly string[];
	readonly entity: boolean;
}

interface Node {
	readonly article: string;
	readonly sentence: Sentence;
	readonly main: boolean;
	readonly features: readonly Feature[];
	/** Verb class and patient of its first claim, to join sentences that say the same kind of thing. */
	readonly action: string;
	readonly span: Span;
}

/** Evidence longer than this is a paragraph, not a place. */
const LONGEST_EVIDENCE = 300;
/** At most this many places show one item. */
const MOST_EVIDENCE = 6;

/**
 * What stands in some articles of a story only: sentences with a name, date or number that the others lack,
 * joined where they share one, weightiest first.
 */
export function findCoverage(
	extractions: readonly Extraction[],
	names: EntityNames,
	makers: ReadonlyMap<string, EvidenceMaker>,
): CoverageItem[] {
	const articles = extractions.map(({article}) => article.id);
	if (articles.length < 2) return [];
	const holders = entityHolders(extractions, names);
	const times = timeHolders(extractions);
	const nodes = extractions.flatMap((extraction) => nodesOf(extraction, names, holders, times, articles.length));
	return joinNodes(nodes)
		.map((group) => itemOf(group, articles, makers))
		.toSorted((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1));
}

/** Canonical entity -> articles that name it; a name that stands anywhere in an article's text counts, recognised or not. */
function entityHolders(extractions: readonly Extraction[], names: EntityNames): Map<string, string[]> {
	const folded = extractions.map(({article}) => ({id: article.id, text: fold(article.text)}));
	const holders = new Map<string, string[]>();
	for (const [entity, mentions] of names.mentions) {
		const found = new Set(mentions.map(({article}) => article));
		const surfaces = new Set(
			mentions
				.filter(({mention}) => mention.via === 'name' || mention.via === 'acronym')
				.map(({mention}) => (mention.type === 'person' ? lastWord(mention.name) : fold(mention.name))),
		);
		for (const {id, text} of folded) {
			if (!found.has(id) && [...surfaces].some((surface) => surface.length > 2 && text.includes(surface)))
				found.add(id);
		}
		holders.set(entity, articlesInOrder(found, extractions));
	}
	return holders;
}

function articlesInOrder(found: ReadonlySet<string>, extractions: readonly Extraction[]): string[] {
	return extractions.map(({article}) => article.id).filter((id) => found.has(id));
}

function fold(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function lastWord(name: string): string {
	return fold(name).split(' ').at(-1) ?? '';
}

function timeHolders(extractions: readonly Extraction[]): Map<string, string[]> {
	const holders = new Map<string, Set<string>>();
	for (const {article, analysis} of extractions) {
		for (const time of analysis.times) {
			const key = timeKey(time);
			holders.set(key, (holders.get(key) ?? new Set()).add(article.id));
		}
	}
	return new Map([...holders].map(([key, found]) => [key, articlesInOrder(found, extractions)]));
}

function timeKey({pattern, precision}: Time): string {
	return `time ${precision} ${pattern.year ?? ''}-${pattern.month ?? ''}-${pattern.day ?? ''}-${pattern.weekday ?? ''}`;
}

function nodesOf(
	{article, analysis, claims}: Extraction,
	names: EntityNames,
	holders: ReadonlyMap<string, readonly string[]>,
	times: ReadonlyMap<string, readonly string[]>,
	total: number,
): Node[] {
	return analysis.sentences.flatMap((sentence, index) => {
		const role = analysis.parts[sentence.part]?.role;
		if (role === 'furniture' || sentence.heading) return [];
		const mentions = analysis.mentions.filter((mention) => contains(sentence, mention));
		const features = [
			...mentions.flatMap((mention) => entityFeature(mention, names, holders)),
			...analysis.times
				.filter((time) => contains(sentence, time))
				.flatMap((time) => timeFeature(time, times, article.text)),
		].filter((feature) => feature.articles.length < total);
		if (features.length === 0) return [];
		const own = claims.filter((claim) => claim.sentence === index && !lightClasses.has(claim.predicate.verbClass));
		const claim = own[0];
		const action = claim ? `${claim.predicate.verbClass} ${patientHead(claim) ?? ''}` : '';
		const starts = features.map(({span}) => span.start);
		const ends = features.map(({span}) => span.end);
		const span = clip(
			{start: Math.min(claim?.start ?? sentence.start, ...starts), end: Math.max(claim?.end ?? 0, ...ends)},
			sentence,
		);
		return [{article: article.id, sentence, main: role === 'headline' || role === 'lede', features, action, span}];
	});
}

function clip(span: Span, sentence: Sentence): Span {
	if (span.end - span.start <= LONGEST_EVIDENCE) return span;
	const last = sentence.tokens.findLast((token) => token.end <= span.start + LONGEST_EVIDENCE);
	return {start: span.start, end: last?.end ?? span.start + LONGEST_EVIDENCE};
}

const typeWeights = {person: 1.2, organization: 0.9, place: 0.7, other: 0.7} as const;

function entityFeature(
	mention: Mention,
	names: EntityNames,
	holders: ReadonlyMap<string, readonly string[]>,
): Feature[] {
	if (mention.via === 'pronoun' || mention.via === 'noun') return [];
	const entity = names.canonical(mention.entity);
	const weight = typeWeights[mention.type] * (mention.type === 'other' ? rarity(mention.name.toLowerCase()) : 1);
	return [
		{
			key: entity,
			label: names.nameOf(entity),
			weight,
			span: mention,
			articles: holders.get(entity) ?? [],
			entity: true,
		},
	];
}

function timeFeature(time: Time, holders: ReadonlyMap<string, readonly string[]>, text: string): Feature[] {
	if (time.precision === 'century' || time.precision === 'decade' || time.anchor === 'context') return [];
	const key = timeKey(time);
	return [
		{
			key,
			label: text.slice(time.start, time.end),
			weight: 0.5,
			span: time,
			articles: holders.get(key) ?? [],
			entity: false,
		},
	];
}

/** Joins sentences that share what is theirs alone; a date joins nothing by itself, an action of one kind does. */
function joinNodes(nodes: readonly Node[]): Node[][] {
	const groups = new Map<string, number>();
	const parent = nodes.map((_, index) => index);
	const root = (index: number): number => {
		let at = index;
		while (parent[at] !== at) at = parent[at] ?? at;
		return at;
	};
	for (const [index, node] of nodes.entries()) {
		const named = node.features.filter(({entity}) => entity);
		const keys =
			named.length > 0
				? named.map((feature) => `${feature.key} ${feature.articles.join('|')}`)
				: [`${node.article} ${node.action}`];
		for (const key of keys) {
			const first = groups.get(key);
			if (first === undefined) groups.set(key, index);
			else parent[root(index)] = root(first);
		}
	}
	const joined = new Map<number, Node[]>();
	for (const [index, node] of nodes.entries()) {
		const list = joined.get(root(index));
		if (list) list.push(node);
		else joined.set(root(index), [node]);
	}
	return [...joined.values()];
}

function itemOf(
	group: readonly Node[],
	articles: readonly string[],
	makers: ReadonlyMap<string, EvidenceMaker>,
): CoverageItem {
	const features = distinct(group.flatMap((node) => node.features));
	const holding = articles.filter(
		(article) =>
			group.some((node) => node.article === article) || features.every((feature) => feature.articles.includes(article)),
	);
	const leading = features.toSorted((a, b) => b.weight - a.weight).slice(0, 3);
	const evidence = evidenceOf(group, makers);
	const weight =
		features.reduce((sum, feature) => sum + feature.weight, 0) / Math.sqrt(features.length) +
		(group.some(({main}) => main) ? 1 : 0) +
		0.5 * (holding.length - 1) +
		0.2 * Math.min(group.length, 5);
	const [verbClass = '', head = ''] = (
		commonest(group.map(({action}) => action).filter((action) => action !== '')) ?? ''
	).split(' ');
	return {
		kind: leading.some(({entity}) => entity) ? 'entity' : 'event',
		label: leading.map((feature) => feature.label).join(', '),
		subject: {
			verbClass,
			head: classOfNoun(head),
			participants: features
				.filter(({entity}) => entity)
				.map(({key}) => key)
				.toSorted(),
		},
		articles: holding,
		silent: articles.filter((article) => !holding.includes(article)),
		evidence,
		weight,
	};
}

function distinct(features: readonly Feature[]): Feature[] {
	return [...new Map(features.map((feature) => [feature.key, feature])).values()];
}

function evidenceOf(group: readonly Node[], makers: ReadonlyMap<string, EvidenceMaker>): Evidence[] {
	const weighty = group.toSorted((a, b) => weightOf(b) - weightOf(a) || a.span.start - b.span.start);
	return weighty
		.slice(0, MOST_EVIDENCE)
		.toSorted((a, b) => (a.article === b.article ? a.span.start - b.span.start : a.article < b.article ? -1 : 1))
		.flatMap((node) => makers.get(node.article)?.at(node.span) ?? []);
}

function weightOf({features}: Node): number {
	return features.reduce((sum, {weight}) => sum + weight, 0);
}
