import type {OriginEdge, Story} from '../../../model/index.ts';
import type {OutletNames} from './outlets.ts';
import {reportEnglish, type ReportMessages} from './report-messages.ts';

/** An article with those that hang on it; the root is no article. */
export interface OriginNode {
	readonly article?: string;
	/** How it hangs on its parent. */
	readonly kind?: OriginEdge['kind'];
	/** "87 %"; absent where it is not known how much they share. */
	readonly label?: string;
	readonly children: readonly OriginNode[];
}

/**
 * The articles of a story in trees of those that share text or cite each other, by the strongest edges. Each tree starts from its
 * earliest article: where it came from, as far as dates can tell; `published` gives them, empty where unknown.
 */
export function originForest({articles, origins}: Story, published: (article: string) => string): OriginNode {
	const byDate = articles.toSorted((a, b) => compareDates(published(a), published(b)));
	const edges = origins.toSorted((a, b) => strength(b) - strength(a));
	const placed = new Set<string>();
	const grow = (article: string): OriginNode[] => {
		const children: OriginNode[] = [];
		for (const edge of edges) {
			const other = otherEnd(edge, article);
			if (other === undefined || placed.has(other) || !isStrongest(edge, other, edges, placed)) continue;
			placed.add(other);
			children.push({article: other, kind: edge.kind, ...labelOf(edge), children: grow(other)});
		}
		return children;
	};
	const roots = byDate.flatMap((article): OriginNode[] => {
		if (placed.has(article)) return [];
		placed.add(article);
		return [{article, children: grow(article)}];
	});
	return {children: roots};
}

/** Whether no stronger edge leads to the article from one that has its place already. */
function isStrongest(
	edge: OriginEdge,
	article: string,
	edges: readonly OriginEdge[],
	placed: ReadonlySet<string>,
): boolean {
	const leading = edges.find((candidate) => {
		const other = otherEnd(candidate, article);
		return other !== undefined && placed.has(other);
	});
	return leading === undefined || strength(leading) <= strength(edge);
}

function otherEnd({articles: [a, b]}: OriginEdge, article: string): string | undefined {
	if (article === a) return b;
	return article === b ? a : undefined;
}

function strength({kind, share = 0}: OriginEdge): number {
	return kind === 'cites' ? 0 : share;
}

function labelOf({kind, share}: OriginEdge): Pick<OriginNode, 'label'> {
	return kind === 'cites' || share === undefined ? {} : {label: percent(share)};
}

function percent(share: number): string {
	return `${Math.max(1, Math.round(share * 100))} %`;
}

/** Unknown dates come last. */
function compareDates(a: string, b: string): number {
	if (a === '' || b === '') return Number(a === '') - Number(b === '');
	return a < b ? -1 : Number(a > b);
}

/** "Herald and Tribune share text (87 % of the shorter one, 4 passages)". */
export function originWords(
	{articles: [a, b], kind, share, passages = []}: OriginEdge,
	outlet: OutletNames,
	messages: ReportMessages = reportEnglish,
): string {
	const [first, second] = [outlet(a), outlet(b)];
	if (kind === 'cites') return messages.citesOther(first, second);
	const details = [
		...(share === undefined ? [] : [messages.shareOf(percent(share))]),
		...(passages.length === 0 ? [] : [messages.passages(passages.length)]),
	];
	return `${messages.shareText(first, second)}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}
