import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** The built thread that reads documents; `build-reader-worker.js` writes it before the tests. */
export const readerWorker = pathToFileURL(
	join(import.meta.dirname, '../../node_modules/.cache/reader-worker/worker.mjs'),
);

/** The built pipeline, which threads run. */
export const pipeline = pathToFileURL(
	join(import.meta.dirname, '../../node_modules/.cache/reader-worker/crosscheck.mjs'),
);
