import type {Article} from './article.ts';
import type {Claim} from './claim.ts';
import type {TextAnalysis} from './text.ts';

/** Version of what text/ and extract/ yield, a number: raised when the same article gives other claims, so that caches are made anew. */
export const extractionVersion = '1';

/** Everything that was taken out of one article; all later steps read only this. */
export interface Extraction {
	readonly version: string;
	readonly article: Article;
	readonly analysis: TextAnalysis;
	readonly claims: readonly Claim[];
}
