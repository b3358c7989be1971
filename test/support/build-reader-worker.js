import {build} from 'esbuild';

/** Builds what threads run, before the tests: the reader of documents, and the pipeline. */
export default async function buildReaderWorker() {
	await build({
		entryPoints: {worker: 'src/adapters/readers/worker.ts', crosscheck: 'src/crosscheck.ts'},
		outdir: 'node_modules/.cache/reader-worker',
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		packages: 'external',
		target: 'node20',
		logLevel: 'warning',
		outExtension: {'.js': '.mjs'},
	});
}
