import {extractionAsJson} from '../adapters/reporters/json/extraction.ts';
import {extractionAsText} from '../adapters/reporters/text/extraction.ts';
import {extract} from '../crosscheck.ts';
import type {Article} from '../model/index.ts';

export {extract} from '../crosscheck.ts';

/** The extraction of an article as an item of the JSON of extractions; a thread hands over its bytes in a fraction of the time. */
export function extractAsJson(article: Article): Uint8Array {
	return extractionAsJson(extract(article));
}

/** The extraction of an article as lines for people. */
export function extractAsText(article: Article): string {
	return extractionAsText(extract(article));
}
