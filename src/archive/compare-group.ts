import {latestVersions} from '../adapters/readers/versions.ts';
import {compare} from '../crosscheck.ts';
import {correctArticles} from '../decisions/corrections.ts';
import type {Article, NotCompared} from '../model/index.ts';
import type {ArchiveStore, ArticleGroup, ComparedGroup, GroupComparison} from '../ports.ts';
import {separateLanguages} from '../text/separate-languages.ts';
import type {DecisionIndex, KnownDecisions} from './decisions-on.ts';
import {damagedArticle, outcomeOf, type StageOutcome} from './outcome.ts';

/**
 * Compares the whole groups around those of some articles that wait for it, from the extractions that are kept, and says what
 * changed. A group that cannot be compared is set aside; one that grows meanwhile, or that somebody decides on, waits on.
 */
export async function compareGroups(
	hashes: readonly string[],
	store: ArchiveStore,
	{index, position}: KnownDecisions,
): Promise<StageOutcome> {
	const compared: ComparedGroup[] = [];
	const setAside: NotCompared[] = [];
	const seen = new Set<string>();
	for (const hash of hashes) {
		if (seen.has(hash)) continue;
		const group = await store.group(hash);
		const {members, articles, extractions} = group;
		for (const member of members) seen.add(member);
		const readable = new Set(articles.map((one) => one.hash).filter((one) => extractions.has(one)));
		const damaged = members.filter((member) => !readable.has(member));
		if (damaged.length > 0) setAside.push(...(await store.fail(damaged, damagedArticle, ['group', 'compare', 'done'])));
		if (!articles.some(({stage}) => stage === 'compare')) continue;
		const comparison = await outcomeOf(async () => comparisonOf(group, index));
		if ('failure' in comparison) setAside.push(...(await store.fail(members, comparison.failure, ['compare'])));
		else compared.push({members, comparison});
	}
	const saved = await store.saveComparisons(compared, position);
	return {changes: saved.flatMap((changes) => changes ?? []), setAside};
}

function comparisonOf({articles: archived, extractions}: ArticleGroup, index: DecisionIndex): GroupComparison {
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
