import {latestVersions} from '../adapters/readers/versions.ts';
import {compare} from '../crosscheck.ts';
import {correctArticles} from '../decisions/corrections.ts';
import type {Article, Extraction} from '../model/index.ts';
import type {ArchivedArticle, ArchiveStore, FindingChange, GroupComparison} from '../ports.ts';
import {separateLanguages} from '../text/separate-languages.ts';
import type {DecisionIndex} from './decisions-on.ts';
import {outcomeOf} from './outcome.ts';

/** What became of a group that was compared. */
interface ComparedGroup {
	readonly members: readonly string[];
	readonly changes: readonly FindingChange[];
}

/** Compares the whole group around an article from the extractions that are kept, again where it grows meanwhile. */
export async function compareGroup(hash: string, store: ArchiveStore, index: DecisionIndex): Promise<ComparedGroup> {
	for (;;) {
		const members = await store.groupOf(hash);
		const [articles, extractions] = [await store.articles(members), await store.extractions(members)];
		const comparison = await outcomeOf(async () => comparisonOf(articles, extractions, index));
		if ('failure' in comparison) {
			await store.fail(members, comparison.failure);
			return {members, changes: []};
		}
		const changes = await store.saveComparison(members, comparison);
		if (changes) return {members, changes};
	}
}

function comparisonOf(
	archived: readonly ArchivedArticle[],
	extractions: ReadonlyMap<string, Extraction>,
	index: DecisionIndex,
): GroupComparison {
	const byId = new Map(
		archived.flatMap(({hash, article}) => {
			const extraction = extractions.get(hash);
			return extraction ? [[article.id, extraction] as const] : [];
		}),
	);
	const articles = archived.flatMap(({article, textHash}) => correctArticles([article], index.on([textHash])));
	const {latest, earlier} = latestVersions(articles);
	const {comparable, foreign} = separateLanguages(latest.flatMap(({id}) => byId.get(id) ?? []));
	const decisions = index.on(archived.map(({textHash}) => textHash));
	return {
		stories: compare(comparable, {decisions}).stories,
		notCompared: [...withIds(articles, latest, earlier), ...foreign],
	};
}

/** Each reason with the article that it is about: they stand in the order of the articles. */
function withIds(
	articles: readonly Article[],
	latest: readonly Article[],
	earlier: readonly {readonly why: string}[],
): GroupComparison['notCompared'] {
	const kept = new Set(latest.map(({id}) => id));
	return articles
		.filter(({id}) => !kept.has(id))
		.map(({id}, position) => ({article: id, why: earlier[position]?.why ?? ''}));
}
