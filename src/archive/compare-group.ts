import {latestVersions} from '../adapters/readers/versions.ts';
import {compare} from '../crosscheck.ts';
import {correctArticles} from '../decisions/corrections.ts';
import type {Article, NotCompared} from '../model/index.ts';
import type {ArchiveStore, ArticleGroup, ComparedGroup, FindingChange, GroupComparison} from '../ports.ts';
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
	const changes: FindingChange[] = [];
	const setAside: NotCompared[] = [];
	for (let left = hashes; left.length > 0;) {
		const groups = await store.groups(left);
		const seen = new Set(groups.flatMap(({members}) => members));
		left = left.filter((hash) => !seen.has(hash));
		const compared: ComparedGroup[] = [];
		for (const group of groups) {
			const outcome = await compareGroup(group, store, index);
			setAside.push(...outcome.setAside);
			if (outcome.comparison) compared.push({members: group.members, comparison: outcome.comparison});
		}
		const saved = await store.saveComparisons(compared, position);
		changes.push(...saved.flatMap((one) => one ?? []));
	}
	return {changes, setAside};
}

async function compareGroup(
	group: ArticleGroup,
	store: ArchiveStore,
	index: DecisionIndex,
): Promise<{readonly comparison?: GroupComparison; readonly setAside: readonly NotCompared[]}> {
	const {members, articles, extractions} = group;
	const readable = new Set(articles.map(({hash}) => hash).filter((hash) => extractions.has(hash)));
	const damaged = members.filter((member) => !readable.has(member));
	const setAside = damaged.length === 0 ? [] : await store.fail(damaged, damagedArticle, ['group', 'compare', 'done']);
	if (!articles.some(({stage}) => stage === 'compare')) return {setAside};
	const comparison = await outcomeOf(async () => comparisonOf(group, index));
	if (!('failure' in comparison)) return {comparison, setAside};
	return {setAside: [...setAside, ...(await store.fail(members, comparison.failure, ['compare']))]};
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
