import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** A file that threads run; `build-threads.js` writes them before the tests. */
function built(name: string): URL {
	return pathToFileURL(join(import.meta.dirname, '../../node_modules/.cache/threads/dist/built', name));
}

/** Reads documents. */
export const readerWorker = built('worker.mjs');

/** Extracts articles. */
export const pipeline = built('extract-work.mjs');

/** Compares for the review page. */
export const comparisonWorker = built('comparison.mjs');

/** Serves the review page, as a program of its own. */
export const reviewProgram = built('review.mjs');

/** The command line, as a program of its own. */
export const crosscheckProgram = built('crosscheck.mjs');

/** The command line of a release before this one, which took no claims out of an article. */
export const earlierProgram = new URL('../earlier/crosscheck.mjs', crosscheckProgram);
