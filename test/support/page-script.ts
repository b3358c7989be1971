import {buildSync} from 'esbuild';

/** The script of the pages, as the build makes it. */
export function pageScript(): string {
	const {outputFiles} = buildSync({
		entryPoints: ['src/review/islands/review.ts'],
		bundle: true,
		format: 'esm',
		write: false,
	});
	return outputFiles[0]?.text ?? '';
}
