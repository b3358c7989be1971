import {latestVersions} from '../adapters/readers/versions.ts';
import {compare} from '../crosscheck.ts';
import {correctArticles} from '../decisions/corrections.ts';
import type {Article} from '../model/index.ts';
import type {ArchiveStore, ArticleGroup, ComparedGroup, FindingChange, GroupComparison} from '../ports.ts';
import {separateLanguages} from '../text/separate-languages.ts';
import type {DecisionIndex} from './decisions-on.ts';
import {outcomeOf} from './outcome.ts';

/**
 * Compares the whole groups around some articles from the extractions that are kept, again where one grows meanwhile, and yields
 * what changed. A group that cannot be compared is set aside.
 */
export async function compareGroups(
	hashes: readonly string[],
	store: ArchiveStore,
	index: DecisionIndex,
): Promise<readonly FindingChange[]> {
	const compared: ComparedGroup[] = [];
	const seen = new Set<string>();
	for (const hash of hashes) {
		if (seen.has(hash)) continue;
		const group = await store.group(hash);
		for (const member of group.members) seen.add(member);
		const comparison = await outcomeOf(async () => comparisonOf(group, index));
		if ('failure' in comparison) await store.fail(group.members, comparison.failure);
		else compared.push({members: group.members, comparison});
	}
	const saved = await store.saveComparisons(compared);
	const grown = compared.flatMap(({members}, position) => (saved[position] ? [] : members.slice(0, 1)));
	const changes = saved.flatMap((one) => one ?? []);
	return grown.length === 0 ? changes : [...changes, ...(await compareGroups(grown, store, index))];
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
