import {copyFileSync, readFileSync} from 'node:fs';
import {build} from 'esbuild';

const common = {
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	packages: 'external',
	target: 'node20',
	logLevel: 'warning',
	outExtension: {'.js': '.mjs'},
};

/** Turns the sources into those of a release before this one, which took no claims out of an article. */
const earlierRelease = {
	name: 'earlier release',
	setup: ({onLoad}) => {
		const put = (file, now, then) =>
			onLoad({filter: new RegExp(`/src/${file}$`)}, ({path}) => {
				const source = String(readFileSync(path));
				if (!source.includes(now)) throw new Error(`${file} has no ${now}`);
				return {contents: source.replace(now, then), loader: 'ts'};
			});
		put('model/extraction.ts', "extractionVersion = '1'", "extractionVersion = '0'");
		put('extract/extract-claims.ts', 'analysis, claims};', 'analysis, claims: []};');
	},
};

/**
 * Builds what threads and programs of tests run, before the tests: the reader of documents, the pipeline, what compares for the
 * review page, the server of that page, a program that is killed while it adds to an archive, and the
 * command line of this release and of one before it.
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
		...common,
	});
	await build({
		entryPoints: {crosscheck: 'test/support/crosscheck-program.ts'},
		outdir: 'node_modules/.cache/threads/dist/earlier',
		plugins: [earlierRelease],
		...common,
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
