import {build} from 'esbuild';

/** Builds the thread that reads documents, before the tests, as the released program has it. */
export default async function buildReaderWorker() {
	await build({
		entryPoints: ['src/adapters/readers/worker.ts'],
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
