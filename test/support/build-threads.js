import {copyFileSync} from 'node:fs';
import {build} from 'esbuild';

/**
 * Builds what threads and programs of tests run, before the tests: the reader of documents, the pipeline, what compares for the
 * review page, the server of that page, a program that is killed while it adds to an archive, and the command line.
 */
export default async function buildThreads() {
	await build({
		entryPoints: {
			worker: 'src/adapters/readers/worker.ts',
			'extract-work': 'src/commands/extract-work.ts',
			comparison: 'src/commands/comparison-worker.ts',
			'archive-adder': 'test/support/archive-adder.ts',
			review: 'test/support/serve-review.ts',
			crosscheck: 'test/support/crosscheck-program.ts',
		},
		outdir: 'node_modules/.cache/threads/dist/built',
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		packages: 'external',
		target: 'node20',
		logLevel: 'warning',
		outExtension: {'.js': '.mjs'},
	});
	await build({
		entryPoints: ['src/review/islands/review.ts'],
		outfile: 'node_modules/.cache/threads/dist/review/review.js',
		bundle: true,
		format: 'esm',
		logLevel: 'warning',
	});
	// The version is read from there.
	copyFileSync('package.json', 'node_modules/.cache/threads/package.json');
}
