import type {Evidence, Extraction, OriginEdge, Span} from '../model/index.ts';
import {creditedOutlets, knownOutlets, outletKey} from './cites.ts';
import {type Link, components, strongestLinks} from './components.ts';
import {evidenceMaker} from './evidence.ts';
import {type SeedIndex, type SharedPassage, indexSeeds, sharedPassages} from './shared-text.ts';
import {type Word, ownWords} from './words.ts';

/** A passage of this many words makes an edge by itself: independent articles share ten at most (the name of an office). */
export const longPassage = 14;
/** So does this share of the shorter article, if it is spread over several passages and one of them is no stock phrase. */
const notableShare = 0.04;
const severalPassages = 3;
const tellingPassage = 8;
/**
 * From this share on, two articles count as one source. In 24 news stories, rewritten agency reports share half and more of the
 * shorter article; independent reports that lean on the same press release share three tenths at most.
 */
export const sameSourceShare = 0.4;
/** A story with more articles than this lists the edges that hold its copies together, not one for each pair. */
const allPairsUpTo = 20;

/** What the articles of one story owe each other. */
export interface Origins {
	readonly edges: readonly OriginEdge[];
	/** Sources left when articles with mostly the same text count as one. */
	readonly independent: number;
}

interface SharedLink extends Link {
	readonly passages: readonly SharedPassage[];
}

interface WordedArticle {
	readonly extraction: Extraction;
	readonly words: readonly Word[];
	readonly seeds: SeedIndex;
	readonly evidence: (span: Span) => Evidence;
}

/** The origin edges among the articles of one story, which stand in order of id. */
export function findOrigins(extractions: readonly Extraction[]): Origins {
	const articles = extractions.map((extraction) => {
		const words = ownWords(extraction);
		return {extraction, words, seeds: indexSeeds(words), evidence: evidenceMaker(extraction)};
	});
	const shared = sharedLinks(articles);
	const strong = shared.filter(({strength}) => strength >= sameSourceShare);
	const listed = articles.length > allPairsUpTo ? strongestLinks(articles.length, shared) : shared;
	const edges = [...listed.map((link) => sharedEdge(articles, link)), ...citations(articles)];
	return {edges: edges.toSorted(byArticles), independent: components(articles.length, strong).length};
}

/** Links between articles that share text. Identical articles are compared with others once, through the first of them. */
function sharedLinks(articles: readonly WordedArticle[]): SharedLink[] {
	const copies = groupCopies(articles);
	const firsts = copies.flatMap(([first]) => (first === undefined ? [] : [first]));
	const links = copies.flatMap((members) => copyLinks(articles, members, articles.length > allPairsUpTo));
	const copiesOf = new Map(copies.map((members) => [members[0], members]));
	for (const {a, b} of pairsWithSharedSeeds(articles, firsts)) {
		const link = compare(articles, a, b);
		if (link === undefined) continue;
		const [ofA, ofB] = articles.length > allPairsUpTo ? [[a], [b]] : [copiesOf.get(a) ?? [], copiesOf.get(b) ?? []];
		for (const one of ofA) for (const other of ofB) links.push(ordered({...link, a: one, b: other}));
	}
	return links;
}

/** Indices of articles with the same words, in order of their first. */
function groupCopies(articles: readonly WordedArticle[]): number[][] {
	const groups = new Map<string, number[]>();
	for (const [index, {words}] of articles.entries()) {
		const key = words.length === 0 ? `empty ${index}` : words.map(({text}) => text).join(' ');
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [index]);
		else group.push(index);
	}
	return [...groups.values()];
}

function copyLinks(articles: readonly WordedArticle[], members: readonly number[], firstOnly: boolean): SharedLink[] {
	return members.flatMap((b, index) =>
		members.slice(0, firstOnly ? Math.min(index, 1) : index).map((a) => {
			const words = articles[a]?.words.length ?? 0;
			return {a, b, strength: 1, passages: [{a: [0, words], b: [0, words], words}]};
		}),
	);
}

/** Pairs with a run of words in common, found through an index of all runs. */
function pairsWithSharedSeeds(
	articles: readonly WordedArticle[],
	members: readonly number[],
): {readonly a: number; readonly b: number}[] {
	const holders = new Map<number, number[]>();
	const pairs: {a: number; b: number}[] = [];
	for (const b of members) {
		const partners = new Set<number>();
		for (const hash of articles[b]?.seeds.keys() ?? []) {
			const others = holders.get(hash);
			if (others === undefined) holders.set(hash, [b]);
			else {
				for (const other of others) partners.add(other);
				others.push(b);
			}
		}
		for (const a of partners) pairs.push({a, b});
	}
	return pairs;
}

function compare(articles: readonly WordedArticle[], a: number, b: number): SharedLink | undefined {
	const [one, other] = [articles[a], articles[b]];
	if (one === undefined || other === undefined) return undefined;
	const passages = sharedPassages(one.words, other.words, one.seeds, other.seeds);
	const strength = shareOf(one.words, other.words, passages);
	const longest = Math.max(0, ...passages.map(({words}) => words));
	const spread = passages.length >= severalPassages && strength >= notableShare && longest >= tellingPassage;
	return longest >= longPassage || spread ? {a, b, strength, passages} : undefined;
}

/** Part of the shorter article's words that lie in passages; words that the longer one repeats count once. */
function shareOf(a: readonly Word[], b: readonly Word[], passages: readonly SharedPassage[]): number {
	const shorter = a.length <= b.length ? ('a' as const) : ('b' as const);
	const covered = new Set<number>();
	let changed = 0;
	for (const passage of passages) {
		const [first, end] = passage[shorter];
		for (let word = first; word < end; word++) covered.add(word);
		changed += Math.max(0, end - first - passage.words);
	}
	return Math.round(((covered.size - changed) / Math.min(a.length, b.length)) * 1000) / 1000;
}

function ordered(link: SharedLink): SharedLink {
	if (link.a < link.b) return link;
	return {
		...link,
		a: link.b,
		b: link.a,
		passages: link.passages.map((passage) => ({...passage, a: passage.b, b: passage.a})),
	};
}

function sharedEdge(articles: readonly WordedArticle[], link: SharedLink): OriginEdge {
	const [one, other] = [articles[link.a], articles[link.b]];
	const passages =
		one === undefined || other === undefined
			? []
			: link.passages.flatMap((passage) => [
					one.evidence(spanOf(one.words, passage.a)),
					other.evidence(spanOf(other.words, passage.b)),
				]);
	return {
		articles: [one?.extraction.article.id ?? '', other?.extraction.article.id ?? ''],
		kind: 'shared-text',
		share: link.strength,
		passages,
	};
}

function spanOf(words: readonly Word[], [first, end]: readonly [number, number]): Span {
	return {start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0};
}

/** An edge from each article to the articles of the outlets that it credits: the citing one stands first. */
function citations(articles: readonly WordedArticle[]): OriginEdge[] {
	const keys = articles.map(({extraction}) => outletKey(extraction.article.outlet));
	const known = knownOutlets(keys);
	return articles.flatMap(({extraction, evidence}, index) =>
		[...creditedOutlets(extraction, known)].flatMap(([key, span]) =>
			articles
				.filter((_, other) => keys[other] === key && keys[index] !== key)
				.map((cited) => ({
					articles: [extraction.article.id, cited.extraction.article.id] satisfies [string, string],
					kind: 'cites' as const,
					passages: [evidence(span)],
				})),
		),
	);
}

function byArticles(left: OriginEdge, right: OriginEdge): number {
	const [a, b] = [left, right].map(({articles, kind}) => [...articles, kind].join('\n'));
	return (a ?? '') < (b ?? '') ? -1 : 1;
}
