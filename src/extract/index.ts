import {type Article, type Extraction, extractionVersion, type TextAnalysis} from '../model/index.ts';

/** Step 2: from the text analysis of one article to its claims. */
export function extractClaims(article: Article, analysis: TextAnalysis): Extraction {
	return {version: extractionVersion, article, analysis, claims: []};
}
