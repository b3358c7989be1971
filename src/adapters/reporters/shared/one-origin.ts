import type {OriginEdge} from '../../../model/index.ts';
import {sameSourceShare} from '../../../stories/index.ts';

/** The edges along which articles have mostly the same text, so that they count as one source. */
function copyEdges(origins: readonly OriginEdge[]): OriginEdge[] {
	return origins.filter(({kind, share}) => kind === 'shared-text' && (share ?? 0) >= sameSourceShare);
}

/** The articles in groups that count as one source each; groups and members keep the order of the articles. */
export function oneOriginGroups(articles: readonly string[], origins: readonly OriginEdge[]): string[][] {
	const group = new Map(articles.map((article) => [article, [article]]));
	for (const {
		articles: [a, b],
	} of copyEdges(origins)) {
		const [one, other] = [group.get(a), group.get(b)];
		if (!one || !other || one === other) continue;
		one.push(...other);
		for (const member of other) group.set(member, one);
	}
	return [...new Set(articles.flatMap((article) => [group.get(article) ?? []]))].map((members) =>
		articles.filter((article) => members.includes(article)),
	);
}
