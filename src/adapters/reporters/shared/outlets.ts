import type {ReportArticle} from '../../../model/index.ts';
import {oneLine} from './words.ts';

/** The name that an article goes by in a report: its outlet, with its id where two articles share the outlet. */
export type OutletNames = (article: string) => string;

/** Names for all articles of a report. */
export function nameOutlets(articles: readonly ReportArticle[]): OutletNames {
	const times = new Map<string, number>();
	for (const {outlet} of articles) times.set(outlet, (times.get(outlet) ?? 0) + 1);
	const names = new Map(
		articles.map(({id, outlet}) => [id, oneLine(times.get(outlet) === 1 ? outlet : `${outlet} (${id})`)]),
	);
	return (article) => names.get(article) ?? article;
}
