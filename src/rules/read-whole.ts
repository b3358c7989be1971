import {isCutOff, type StoryView} from '../model/index.ts';

/** Those of some articles that can be called silent: what is not in one that was cut off may stand in the rest of it. */
export function readWhole(articles: readonly string[], {extractions}: StoryView): string[] {
	return articles.filter((id) => {
		const found = extractions.get(id);
		return !found || !isCutOff(found.article);
	});
}
